"""Where two journeys met: the same school or employer, at an overlapping time or at different times."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Stay:
    """A time at a place; `place` is its folded name, `name` as written. A stay without a start has no known time."""

    place: str
    name: str
    started_on: date | None = None
    ended_on: date | None = None
    is_current: bool = False


def shared_histories(own: Iterable[Stay], theirs: Iterable[Stay], today: date) -> list[str]:
    """This function will say each place both were at, once: "Halmby University, 2019 to 2021", overlaps first.

    Where the times are known and do not overlap it says "at different times"; where they are not known, the name alone.
    """
    own = list(own)
    found: dict[str, tuple[int, str]] = {}
    for stay in theirs:
        for mine in own:
            if mine.place == stay.place:
                told = _told(mine, stay, today)
                found[stay.place] = min(found.get(stay.place, told), told)
    return [words for _, words in sorted(found.values())]


def _told(mine: Stay, theirs: Stay, today: date) -> tuple[int, str]:
    """A rank, overlaps lowest, and the words."""
    mine_at, theirs_at = _time_of(mine, today), _time_of(theirs, today)
    if mine_at is None or theirs_at is None:
        return 1, theirs.name
    begun, over = max(mine_at[0], theirs_at[0]), min(mine_at[1], theirs_at[1])
    if begun > over:
        return 2, f"{theirs.name}, at different times"
    if begun.year == over.year:
        return 0, f"{theirs.name}, {begun.year}"
    return 0, f"{theirs.name}, {begun.year} to {'now' if over == today else over.year}"


def _time_of(stay: Stay, today: date) -> tuple[date, date] | None:
    if stay.started_on is None or (stay.ended_on is None and not stay.is_current):
        return None
    return stay.started_on, stay.ended_on or today
