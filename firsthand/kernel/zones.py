"""Time zones: a meeting is kept as local time plus IANA zone, worked out in UTC late, and always said in both zones."""

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from firsthand.kernel.country_zones import SEVERAL_ZONES, ZONE_OF
from firsthand.kernel.refusal import Refused

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class TimeRefused(Refused):
    """A local time that cannot be meant as it stands; the text says why and what to do."""


class SkippedTime(TimeRefused):
    """A local time the clocks jump over."""


class DoubledTime(TimeRefused):
    """A local time the clocks show twice: `earlier` and `later` are the two moments meant, in UTC."""

    def __init__(self, message: str, earlier: datetime, later: datetime) -> None:
        super().__init__(message)
        self.earlier, self.later = earlier, later


@cache
def zone_names() -> frozenset[str]:
    """This function will return the names of all IANA zones that a person or meeting may have."""
    return frozenset(available_timezones() - {"Factory", "localtime", "posixrules"})


def is_zone(name: str) -> bool:
    """This function will tell whether the name is a known IANA zone, spelt exactly."""
    return name in zone_names()


def zone_guess(country: str) -> tuple[str, bool]:
    """This function will return the likely zone of an ISO 3166 country and whether it is the only one there.

    An unknown country has the zone "" and is never sure.
    """
    code = country.upper()
    return ZONE_OF.get(code, ""), code in ZONE_OF and code not in SEVERAL_ZONES


def to_utc(local: datetime, zone: str, *, second: bool | None = None) -> datetime:
    """This function will return the moment in UTC that a local time without zone means in an IANA zone.

    Raises SkippedTime in the hour that a change of clocks leaves out, DoubledTime in the hour that comes
    twice unless `second` says which one is meant, and TimeRefused for an unknown zone or a time at the calendar's edge.
    """
    if not is_zone(zone):
        raise TimeRefused(f"“{zone}” is not a known time zone. Choose one such as Europe/Vienna.")
    try:
        first, last = (_moment(local, zone, fold) for fold in (0, 1))
    except OverflowError:
        raise TimeRefused(f"The year {local.year} is too far away for a meeting.") from None
    if first == last:
        return first
    if first > last:
        raise SkippedTime(
            f"{clock_time(local)} does not exist on {short_day(local)} in {zone}: the clocks go forward over it."
        )
    if second is None:
        message = f"{clock_time(local)} comes twice on {short_day(local)} in {zone}: the clocks go back. Say which one."
        raise DoubledTime(message, first, last)
    return last if second else first


def to_local(at: datetime, zone: str) -> datetime:
    """This function will return an aware moment as aware local time in an IANA zone."""
    return at.astimezone(ZoneInfo(zone))


def clock_time(at: datetime) -> str:
    """This function will write the time of day as on a 24-hour clock: 9:00, 15:30."""
    return f"{at.hour}:{at.minute:02}"


def short_day(at: datetime) -> str:
    """This function will write the day as “Thu 3 Dec”."""
    return f"{_DAYS[at.weekday()]} {at.day} {_MONTHS[at.month - 1]}"


def in_zone(at: datetime, zone: str) -> str:
    """This function will write a moment as “Thu 3 Dec, 9:00 (America/New_York)”."""
    local = to_local(at, zone)
    return f"{short_day(local)}, {clock_time(local)} ({zone})"


def both_zones(at: datetime, mine: str, theirs: str, name: str) -> str:
    """This function will write a moment for the seeker, with their own zone first and the named host's after it.

    “Thu 3 Dec, 15:00 your time (Europe/Vienna) · 9:00 for Maya (America/New_York)”; their day is said where it differs.
    """
    here, there = to_local(at, mine), to_local(at, theirs)
    start = f"{short_day(here)}, {clock_time(here)} your time ({mine})"
    if here.utcoffset() == there.utcoffset():
        return f"{start} · the same for {name}" if mine == theirs else f"{start} · the same for {name} ({theirs})"
    day = "" if here.date() == there.date() else f"{short_day(there)}, "
    return f"{start} · {day}{clock_time(there)} for {name} ({theirs})"


def _moment(local: datetime, zone: str, fold: int) -> datetime:
    """This function will read local time in the zone, before (fold 0) or after (fold 1) a change of clocks."""
    return local.replace(tzinfo=ZoneInfo(zone), fold=fold, microsecond=0).astimezone(UTC)
