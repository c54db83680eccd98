"""What a calendar says of who met whom."""

from dataclasses import dataclass
from datetime import datetime

from firsthand.formats.problem import Problem


@dataclass(frozen=True)
class Guest:
    """Somebody who was asked to come, or who asked. `answer` is ACCEPTED, DECLINED and so on, empty where unsaid."""

    name: str
    address: str
    answer: str = ""
    is_thing: bool = False  # a room, a projector, a group


@dataclass(frozen=True)
class Event:
    """One event without its words. `times` are those at which it began until the reading's end, in UTC, oldest first.

    `guests` begin with whoever invited and hold each address once; they may be fewer than `invited`. `has_place` says
    that they met somewhere and not over a line.
    """

    uid: str
    times: tuple[datetime, ...]
    guests: tuple[Guest, ...] = ()
    invited: int = 0
    is_cancelled: bool = False
    has_place: bool = False
    line: int = 0


@dataclass(frozen=True)
class Calendar:
    """The events of a file and what could not be used; or a `refusal`, one sentence, and nothing else."""

    events: tuple[Event, ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: str = ""
    owner: str = ""  # the address the calendar is named after, as Google names it
