"""What a card holds, and the escapes of its text."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from firsthand.formats.problem import Problem

_LONGEST_STRUCTURE = 10_000  # letters; a name or an address is shorter
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_MEANT = {"n": "\n", "N": "\n", ",": ",", ";": ";", "\\": "\\", ":": ":", '"': '"'}
_PIECES = re.compile(r"\\.|[^\\;]+|;|\\", re.DOTALL)


class Property(NamedTuple):
    """One property: its value as text for those a card understands, raw, with escapes, for those it only keeps."""

    name: str
    value: str
    params: tuple[tuple[str, str], ...] = ()
    group: str = ""

    @property
    def types(self) -> frozenset[str]:
        """This function will return the TYPE words in small letters, as "cell" or "fax"."""
        return frozenset(
            word.strip().lower() for name, value in self.params if name == "TYPE" for word in value.split(",")
        )


class Card(NamedTuple):
    """One person's card: `name` whole as written, the five parts of N, and in `others` what is not understood.

    `original` is the card as it stood, without pictures; one of more than 2,000 letters is cut there, and says so.
    """

    name: str
    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    organisation: str = ""
    units: tuple[str, ...] = ()
    title: str = ""
    emails: tuple[Property, ...] = ()
    phones: tuple[Property, ...] = ()
    links: tuple[Property, ...] = ()
    note: str = ""
    uid: str = ""
    others: tuple[Property, ...] = ()
    line: int = 0
    original: str = ""


@dataclass(frozen=True)
class Cards:
    """All cards of a file, the lines that could not be used and why; or a `refusal`, one sentence, and no cards."""

    cards: tuple[Card, ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: str = ""


def unescaped(raw: str) -> str:
    """This function will read the escapes of a text value; a backslash before any other letter stays (RFC 6350 3.4)."""
    return _ESCAPE.sub(lambda found: _MEANT.get(found[1], found[0]), raw) if "\\" in raw else raw


def escaped(text: str) -> str:
    """This function will write a text so that `unescaped` gives it back; line ends become one form."""
    text = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return text.replace("\r\n", "\\n").replace("\r", "\\n").replace("\n", "\\n")


def components(raw: str) -> list[str]:
    """This function will part a structured value at its semicolons, and nowhere else: a comma cuts no name."""
    raw = raw[:_LONGEST_STRUCTURE]
    if "\\" not in raw:
        return raw.split(";")
    parts: list[list[str]] = [[]]
    for piece in _PIECES.findall(raw):
        if piece == ";":
            parts.append([])
        else:
            parts[-1].append(piece)
    return [unescaped("".join(part)) for part in parts]
