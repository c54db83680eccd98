"""One page about one host: what is shown whole, what is cut, and why the seeker is here in two sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

STATIONS = 5
SHARED = 150
QUESTION = 150
CROWDED = 7


@dataclass(frozen=True)
class Station:
    """One position of a journey as read."""

    title: str
    organisation: str
    years: str


@dataclass(frozen=True)
class Condensed:
    """The first of a list, and in words how many more there are."""

    shown: tuple[str, ...]
    more: str


def cut(text: str, length: int) -> str:
    """This function will return text on one line, cut at a word with an ellipsis where it is longer."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    whole = line[: length - 1]
    end = whole.rfind(" ")
    return f"{whole[: end if end > length // 2 else length - 1].rstrip(' ,;:')}…"


def condensed(lines: Sequence[str], limit: int) -> Condensed:
    """This function will keep the first lines and say how many more there are; a single one more is shown."""
    shown = lines if len(lines) <= limit + 1 else lines[:limit]
    rest = len(lines) - len(shown)
    return Condensed(tuple(shown), f"and {rest} more" if rest else "")


def question_length(count: int) -> int:
    """This function will return how many characters each question may have, so that all of them fit beside the notes."""
    return QUESTION if count <= CROWDED else 100


def years(started_on: date | None, ended_on: date | None, *, is_current: bool) -> str:
    """This function will write the time of a position: “2019 to 2021”, “since 2021”, “until 2019”, or nothing."""
    start, end = started_on and started_on.year, ended_on and ended_on.year
    if start and end:
        return str(start) if start == end else f"{start} to {end}"
    if start:
        return f"since {start}" if is_current else f"from {start}"
    return f"until {end}" if end else ""


def station_line(station: Station) -> str:
    """This function will write one position on one line."""
    where = ", ".join(filter(None, (station.title, station.organisation)))
    return cut(f"{station.years}: {where}" if station.years and where else where, 84)


def why_here(about: str, interest: str, questions: Sequence[str]) -> str:
    """This function will say in two sentences who the seeker is and what they came to learn."""
    who = about.strip().rstrip(".")
    first = f"{_lead(who)}trying to find out whether {cut(interest, 90)} is for me."
    open_ones = f"I have {len(questions)} open {'question' if len(questions) == 1 else 'questions'}"
    ask = f"{open_ones}, first of all: {cut(questions[0], QUESTION)}" if questions else "I want to hear your story."
    return f"{first} {ask}"


def _lead(who: str) -> str:
    lower = f"{who[:1].lower()}{who[1:]}" if who[1:2].islower() or who[1:2] == " " else who
    return f"I am {lower}, " if who else "I am "


def page_text(title: str, sections: Sequence[tuple[str, Sequence[str]]]) -> str:
    """This function will write a page as plain text; sections with nothing in them are left out."""
    parts = [f"{heading}\n" + "\n".join(f"  {line}" for line in lines) for heading, lines in sections if any(lines)]
    return "\n\n".join((title, *parts))
