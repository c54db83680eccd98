"""What an export holds, as plain values."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Literal

from firsthand.formats.names import Name
from firsthand.formats.problem import Problem
from firsthand.kernel.text import fold

Direction = Literal["to_them", "from_them"]
ContactKind = Literal["message", "invitation", "recommendation"]

_PROFILE = re.compile(r"(?:https?:)?/*(?:[\w-]+\.)?linkedin\.com/+((?:in|pub)/[^?#\s]+)", re.IGNORECASE)
_ESCAPED = re.compile(r"(?:%[0-9a-f]{2})+", re.IGNORECASE)


@dataclass(frozen=True)
class Owner:
    """Whose archive it is: the name in Profile.csv and the profile key found elsewhere; either may be empty."""

    name: str = ""
    key: str = ""

    def is_self(self, name: str, key: str) -> bool:
        """This function will tell whether a sender or receiver is the owner: by profile where known, else by name."""
        if key and self.key:
            return key == self.key
        return bool(self.name) and fold(name) == fold(self.name)


@dataclass(frozen=True)
class Connection:
    """One line of Connections.csv; `profile` and `email` as written, each mostly or sometimes empty."""

    line: int
    name: Name
    profile: str
    email: str
    company: str
    title: str
    connected_on: date | None
    original: str


@dataclass(frozen=True)
class Contact:
    """One dated contact with one person, never what was said; `thread` and `at` tell it from others."""

    file: str
    line: int
    kind: ContactKind
    name: str
    profile: str
    company: str
    at: datetime
    direction: Direction
    thread: str


@dataclass(frozen=True)
class Stage:
    """One station of the owner's own journey: a job, or a time of study."""

    line: int
    organisation: str
    title: str
    started_on: date | None
    ended_on: date | None
    is_study: bool


@dataclass(frozen=True)
class Export:
    """All that was read, what was not and why; or a `refusal`, one sentence, and nothing else."""

    owner: Owner = Owner()
    connections: tuple[Connection, ...] = ()
    contacts: tuple[Contact, ...] = ()
    journey: tuple[Stage, ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: str = ""


@lru_cache(maxsize=65_536)  # messages name the same few people again and again
def profile_key(address: str) -> str:
    """This function will bring a LinkedIn profile link to one form, `in/name`; empty where it is no such link."""
    found = _PROFILE.match(address.strip())
    if not found:
        return ""
    path = _ESCAPED.sub(_unescaped, found[1]).casefold().strip("/")
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] == "in" else path


def _unescaped(found: re.Match[str]) -> str:
    return bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace")
