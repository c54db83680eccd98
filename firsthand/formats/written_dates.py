"""Dates and times as other programs write them for people."""

import re
from datetime import UTC, date, datetime

from firsthand.kernel.text import fold

_MONTHS = (
    "jan ene gen",
    "feb fev",
    "mar mrt",
    "apr abr avr",
    "may mai mag mei maj",
    "jun juin giu",
    "jul juil lug",
    "aug aou ago",
    "sep set",
    "oct okt ott out",
    "nov",
    "dec dez dic",
)
_MONTH_OF = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_DAY_MONTH_YEAR = re.compile(r"(?:(\d{1,2})[.\s-]*(?:de\s+)?)?([^\W\d_]{3,})\.?,?[\s-]*(?:de\s+)?(\d{4})")
_MONTH_DAY_YEAR = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})")
_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp])?")


def read_date(text: str) -> date | None:
    """This function will read `12 Mar 2025`, `Mar 2025` and `2025` (their first day), ISO dates, and dates in figures.

    Months may be English, German, French, Spanish, Italian, Portuguese or Dutch. In figures the month comes first, as
    LinkedIn's older exports wrote it, unless that is no month or points part them. None where it is no date.
    """
    text = fold(text)
    year, month, day = _parts(text)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _parts(text: str) -> tuple[int, int, int]:
    """The year, month and day in a text; zeros, which are no date, where there are none."""
    if found := _ISO.match(text):
        return int(found[1]), int(found[2]), int(found[3] or 1)
    if found := _MONTH_DAY_YEAR.match(text):
        return int(found[3]), _month(found[1]), int(found[2])
    if found := _DAY_MONTH_YEAR.match(text):
        return int(found[3]), _month(found[2]), int(found[1] or 1)
    if found := _FIGURES.match(text):
        return _from_figures(text, int(found[1]), int(found[2]), int(found[3]))
    return (int(text), 1, 1) if re.fullmatch(r"\d{4}", text) else (0, 0, 0)


def _month(word: str) -> int:
    return _MONTH_OF.get(word[:4]) or _MONTH_OF.get(word[:3], 0)


def _from_figures(text: str, first: int, second: int, year: int) -> tuple[int, int, int]:
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    day_first = first > 12 or "." in text
    return (year, second, first) if day_first else (year, first, second)


def read_moment(text: str) -> datetime | None:
    """This function will read a date with its time, in UTC as LinkedIn writes it; midnight where there is no time."""
    day = read_date(text)
    if day is None:
        return None
    hour, minute, second = _clock(text)
    try:
        return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None


def _clock(text: str) -> tuple[int, int, int]:
    found = _CLOCK.search(text)
    if not found:
        return 0, 0, 0
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4] in "pP" else 0)
    return hour, int(found[2]), int(found[3] or 0)
