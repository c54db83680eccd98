"""Saying what is left out of an import: how many for each reason, and whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from firsthand.formats.problem import Problem

_SHOWN = 300

Reason = TypeVar("Reason", bound=str)


@dataclass(frozen=True)
class Aside:
    """Somebody or something left out: where it stands first, how often it occurs, and how it reads."""

    file: str
    line: int
    count: int
    original: str


def said(left_out: Mapping[Reason, Sequence[Aside]], noun: str, each: str) -> Iterator[Problem]:
    """This function will say, reason by reason, how many there are together, then the most frequent one by one.

    `each` is what a line stands for ("address"), `noun` what occurs ("message").
    """
    for reason, those in left_out.items():
        if those:
            together = f"{counted(len(those), each)}, {counted(sum(one.count for one in those), noun)}"
            yield Problem("", 0, f"{reason} Together: {together}.", together[:1].upper() + together[1:])
        for one in sorted(those, key=lambda one: -one.count)[:_SHOWN]:
            yield Problem(one.file, one.line, f"{reason} {counted(one.count, noun).capitalize()}.", one.original)


def counted(count: int, noun: str) -> str:
    """This function will write a number of things: one message, 1,200 messages, 2 addresses."""
    plural = f"{noun}es" if noun.endswith("s") else f"{noun}s"
    return f"one {noun}" if count == 1 else f"{count:,} {plural}"
