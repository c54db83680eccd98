"""What a file says about people, in the form in which it is compared with who is here already."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from firsthand.formats.linkedin import Stage
from firsthand.formats.problem import Problem
from firsthand.people.rules.keys import Key
from firsthand.people.rules.words import Direction, ImportSource, TouchChannel

_MOST_PROBLEMS = 5_000

BAD_ADDRESS = "“{value}” is no address, number or link that can be used."

T = TypeVar("T")
TICK_EVERY = 250
Tick = Callable[[int, int], None]


@dataclass(frozen=True)
class Found:
    """One person as one line or card tells of them; texts are cut to what the tables hold."""

    file: str
    line: int
    name: str
    given: str = ""
    family: str = ""
    suffix: str = ""
    keys: tuple[Key, ...] = ()
    organisation: str = ""
    title: str = ""
    known_since_on: date | None = None
    note: str = ""
    original: str = ""


@dataclass(frozen=True)
class Met:
    """One touch. `who` is the place of the person in `Harvest.found`, or None where only `profile` can tell."""

    key: str
    at: datetime
    direction: Direction
    channel: TouchChannel
    note: str
    who: int | None
    profile: str
    name: str
    file: str
    line: int


@dataclass(frozen=True)
class Columns:
    """The columns of a table: their names, what each was taken to mean, and the first rows; `digest` knows them again.

    `is_told` says that nobody need be asked: the program that wrote the table is known, or the seeker chose.
    """

    digest: str
    header: tuple[str, ...]
    meanings: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    is_told: bool


@dataclass(frozen=True)
class Harvest:
    """All that a file says, and of a table how it was understood; or a `refusal`, one sentence, and nothing else."""

    source: ImportSource
    found: tuple[Found, ...] = ()
    met: tuple[Met, ...] = ()
    journey: tuple[Stage, ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: str = ""
    columns: Columns | None = None


def limited(problems: list[Problem]) -> tuple[Problem, ...]:
    """This function will return at most 5,000 problems, and say how many more there are."""
    more = len(problems) - _MOST_PROBLEMS
    if more <= 0:
        return tuple(problems)
    return (*problems[:_MOST_PROBLEMS], Problem("", 0, f"There are {more:,} more lines like these."))


def no_tick(_done: int, _total: int) -> None:
    """This function will tell nobody how far a harvest is."""


def ticking(many: Sequence[T], tick: Tick) -> Iterator[T]:
    """This function will give one after the other, and say from time to time how many of all those are."""
    for number, one in enumerate(many):
        if number % TICK_EVERY == 0:
            tick(number, len(many))
        yield one
