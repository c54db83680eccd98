"""Agreeing a time: slots worth offering, what speaks against a change, and both clocks in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from firsthand.kernel.days import add_business_days
from firsthand.kernel.zones import clock_time, short_day, to_local

LENGTHS = (15, 20, 30)
SLOTS = 3
_WISHED = (time(10, 0), time(14, 30), time(11, 30))
_HOURS = [time(hour, minute) for hour in range(9, 17) for minute in (0, 30)]
_NOTICE = timedelta(hours=24)


@dataclass(frozen=True)
class Places:
    """Where the two are: IANA zones, and the host's ISO 3166 country, which may be empty."""

    mine: str
    theirs: str
    country: str = ""


def times_to_offer(now: datetime, places: Places) -> tuple[datetime, ...]:
    """This function will return three moments (UTC) on three business days of the host, in their working hours.

    A near, concrete time is granted more often than "sometime" [R21 T02]; at least a day lies between. Of the working
    hours those are taken in which the seeker is awake too, where there are any.
    """
    return tuple(_offers(now, places))


def _offers(now: datetime, places: Places) -> Iterator[datetime]:
    here = to_local(now, places.theirs)
    for n, wished in enumerate(_WISHED):
        day = add_business_days(here.date() + timedelta(days=1), n + 1, places.country)
        moments = [_moment(datetime.combine(day, hour), places.theirs) for hour in _HOURS]
        best = _moment(datetime.combine(day, wished), places.theirs)
        yield min(moments, key=lambda at: (_unsocial(to_local(at, places.mine)), abs(at - best), at))


def _moment(local: datetime, zone: str) -> datetime:
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _unsocial(at: datetime) -> int:
    """This function will count the hours by which a local time lies outside 8:00 to 21:00."""
    return max(8 - at.hour, at.hour - 20, 0)


def offer_text(slots: tuple[datetime, ...], places: Places) -> str:
    """This function will write the slots for the host, one a line, their zone first: to stand in a letter (T02)."""
    return "\n".join(f"- {for_host(at, places)}" for at in slots)


def for_host(at: datetime, places: Places) -> str:
    """This function will write a moment for the host: “Thu 3 Dec, 9:00 your time (America/New_York), 14:00 mine”."""
    there, here = to_local(at, places.theirs), to_local(at, places.mine)
    start = f"{short_day(there)}, {clock_time(there)} your time ({places.theirs})"
    if there.utcoffset() == here.utcoffset():
        return f"{start}, the same for me"
    day = "" if there.date() == here.date() else f"{short_day(here)}, "
    return f"{start}, {day}{clock_time(here)} mine ({places.mine})"


def why_not_now(starts_at: datetime, now: datetime) -> str:
    """This function will say why a time cannot be agreed, or nothing."""
    if starts_at <= now:
        return "This time has passed. Choose one that is still to come."
    if starts_at > now + timedelta(days=366):
        return "This is more than a year away. Look at the date once more."
    return ""


def about_moving(starts_at: datetime, changes: int, now: datetime) -> str:
    """This function will say what speaks against moving a meeting, or nothing (T07: once at most, a day ahead)."""
    words = []
    if starts_at - now < _NOTICE:
        words.append("It is less than a day away: call or write first, say why, and offer new times.")
    if changes:
        words.append("It was moved before. Once is understood; a second time costs trust, so let them choose.")
    return " ".join(words)
