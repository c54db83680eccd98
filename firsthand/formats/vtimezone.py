"""The VTIMEZONE of an IANA zone for the years around a meeting (RFC 5545 3.6.5).

Rules rather than lists of dates, because Outlook reads them best: where the change of clocks falls on the same weekday
of the month in the years before and after, it is written as a yearly rule; otherwise each change is written by itself.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Change:
    """One change of clocks: the local time it comes at, by the clock that was right until then, and both offsets."""

    local: datetime
    before: timedelta
    after: timedelta


def vtimezone(zone: str, year: int) -> list[str]:
    """This function will return the unfolded lines of a VTIMEZONE for a year and the ones before and after it."""
    found = changes(zone, year)
    if found:
        parts = [line for same in _alike(found) for line in _observances(same)]
    else:
        parts = _observance("19700101T000000", *[_offset(datetime(year, 1, 1, tzinfo=UTC), zone)] * 2, name="STANDARD")
    return ["BEGIN:VTIMEZONE", f"TZID:{zone}", *parts, "END:VTIMEZONE"]


def changes(zone: str, year: int) -> list[Change]:
    """This function will return the zone's changes of clocks in three years, oldest first, exact to the minute."""
    low, end = datetime(year - 1, 1, 1, tzinfo=UTC), datetime(year + 2, 1, 1, tzinfo=UTC)
    found = []
    while low < end:
        high = min(low + timedelta(days=7), end)
        before, after = _offset(low, zone), _offset(high, zone)
        if before != after:
            at = _change_between(low, high, zone)
            found.append(Change((at + before).replace(tzinfo=None), before, after))
        low = high
    return found


def _offset(at: datetime, zone: str) -> timedelta:
    return at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()


def _change_between(low: datetime, high: datetime, zone: str) -> datetime:
    """This function will halve a span of whole minutes until it is one minute, keeping the change inside."""
    before = _offset(low, zone)
    while high - low > _MINUTE:
        middle = low + (high - low) // _MINUTE // 2 * _MINUTE
        low, high = (middle, high) if _offset(middle, zone) == before else (low, middle)
    return high


def _alike(found: list[Change]) -> list[list[Change]]:
    """This function will group the changes of one kind (same offsets, month and hour), each group oldest first."""

    def kind(change: Change) -> tuple[timedelta, timedelta, int, int, int]:
        return change.before, change.after, change.local.month, change.local.hour, change.local.minute

    return [list(group) for _, group in groupby(sorted(found, key=kind), kind)]


def _observances(same: list[Change]) -> list[str]:
    """This function will write one kind of change: as one yearly rule where three years agree, else one by one."""
    rule = _yearly(same)
    lines = []
    for change in same[:1] if rule else same:
        name = "DAYLIGHT" if change.after > change.before else "STANDARD"
        start = f"{change.local:%Y%m%dT%H%M%S}"
        lines += _observance(start, change.before, change.after, name=name, rule=rule)
    return lines


def _observance(start: str, before: timedelta, after: timedelta, *, name: str, rule: str = "") -> list[str]:
    offsets = [f"TZOFFSETFROM:{_written(before)}", f"TZOFFSETTO:{_written(after)}"]
    return [f"BEGIN:{name}", f"DTSTART:{start}", *offsets, *([f"RRULE:{rule}"] if rule else []), f"END:{name}"]


def _yearly(same: list[Change]) -> str:
    """This function will return the yearly rule that all three years follow, or "" where there is none."""
    if len(same) != 3 or len({change.local.weekday() for change in same}) != 1:
        return ""
    places = set.intersection(*(_places_in_month(change.local) for change in same))
    first = same[0].local
    weekday = _WEEKDAYS[first.weekday()]
    return f"FREQ=YEARLY;BYMONTH={first.month};BYDAY={min(places)}{weekday}" if places else ""


def _places_in_month(day: datetime) -> set[int]:
    """This function will return which of its weekday a day is in its month: 2 for the second, -1 for the last."""
    last = monthrange(day.year, day.month)[1]
    return {(day.day - 1) // 7 + 1} | ({-1} if day.day + 7 > last else set())


def _written(offset: timedelta) -> str:
    minutes = int(offset.total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
