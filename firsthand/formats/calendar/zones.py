"""Time zones as calendars name them: by IANA, by Windows, by what Outlook shows, by rules of their own."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from firsthand.formats.calendar.days import nth_weekday
from firsthand.kernel.zones import is_zone, zone_names

_OFFSET = re.compile(r"(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?(?:\d{2})?")
_SHOWN = re.compile(r"\((?:UTC|GMT)([^)]*)\)\s*")
_UTC = frozenset({"utc", "gmt", "z", "coordinated universal time", "tzone://microsoft/utc", "etc/utc", "zulu"})
_US = {"e": "America/New_York", "c": "America/Chicago", "m": "America/Denver", "p": "America/Los_Angeles"}


@dataclass(frozen=True)
class Observance:
    """One half of a VTIMEZONE: from `start` on, each year on the `week`-th `weekday` of `month`, the offset is this."""

    start: datetime
    offset: timedelta
    month: int = 0
    week: int = 0
    weekday: int = 0

    def onset(self, local: datetime) -> datetime:
        """This function will return when it last began before a local time, or its first start where that is later."""
        for year in (local.year, local.year - 1):
            day = nth_weekday(year, self.month, self.week, self.weekday) if self.month else None
            began = datetime.combine(day, self.start.time()) if day else self.start
            if self.start <= began <= local:
                return began
        return self.start


Rules = Mapping[str, Sequence[Observance]]


def to_utc(local: datetime, zone: str, rules: Rules, otherwise: str) -> tuple[datetime, bool]:
    """This function will bring a local time to UTC, and tell whether its zone was understood.

    Asked in turn: the zone's name, the rules the file itself has for it, the offset in its name, `otherwise` (the
    calendar's own zone), UTC. The year is neither the calendar's first nor its last.
    """
    found = _tz(zone, local, rules)
    at = local.replace(tzinfo=found or _tz(otherwise, local, rules) or UTC).astimezone(UTC)
    return at, found is not None or not zone


def _tz(zone: str, local: datetime, rules: Rules) -> tzinfo | None:
    if not zone:
        return None
    name = zone_named(zone)
    if name:
        return ZoneInfo(name)
    if rules.get(zone):
        return timezone(_offset_at(local, rules[zone]))
    said = _SHOWN.match(zone)
    offset = read_offset(said[1] if said else zone)
    return None if offset is None else timezone(offset)


def _offset_at(local: datetime, observances: Sequence[Observance]) -> timedelta:
    began = [one for one in observances if one.onset(local) <= local]
    return max(began or observances[:1], key=lambda one: one.onset(local)).offset


def read_offset(text: str) -> timedelta | None:
    """This function will read +0100, -05:00, GMT+1; None for anything else, and for a day or more."""
    found = _OFFSET.fullmatch(text.strip())
    size = timedelta(hours=int(found[2]), minutes=int(found[3] or 0)) if found else timedelta(days=1)
    if not found or size >= timedelta(days=1):
        return None
    return -size if found[1] == "-" else size


@cache
def zone_named(tzid: str) -> str:
    """This function will return the IANA zone that a calendar's name means, or nothing where the name alone cannot tell."""
    name = tzid.strip().strip("\"'")
    parts = name.strip("/").split("/")
    paths = ["/".join(parts[-size:]) for size in range(min(len(parts), 3), 0, -1)]
    exact = next((path for path in paths if is_zone(path)), "")
    if exact or name.casefold() in _UTC:
        return exact or "UTC"
    return _by_small_name().get(name.casefold(), "") or _of_windows(name)


@cache
def _by_small_name() -> dict[str, str]:
    return {zone.casefold(): zone for zone in sorted(zone_names())}


@cache
def _by_city() -> dict[str, str]:
    """Zones by their city; where several regions have one of a name, Europe's and America's come before old names."""
    whole = sorted((zone for zone in zone_names() if zone.count("/") == 1), key=lambda zone: (zone[:3] == "US/", zone))
    return {zone.rpartition("/")[2].replace("_", " ").casefold(): zone for zone in reversed(whole)}


def _of_windows(name: str) -> str:
    """Windows' own names, those Outlook shows with an offset before them, and both with a number or "Daylight"."""
    # The library costs 0.2 s to import, and only a calendar whose zones are Windows' needs its table.
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415

    bare = (
        re.sub(r"\s+\d+$", "", _SHOWN.sub("", name))
        .replace(" Daylight ", " Standard ")
        .replace(" Summer ", " Standard ")
    )
    standard = re.sub(r"(?<!Standard) Time(?: \(.*\))?$", " Standard Time", bare)
    american = re.fullmatch(r"(?:US[ /-])?([ECMP])(?:astern|entral|ountain|acific)?(?:[SD]?T)?", bare, re.IGNORECASE)
    found = WINDOWS_TO_OLSON.get(bare) or WINDOWS_TO_OLSON.get(standard)
    if found:
        return str(found)
    if american and len(bare) > 1:
        return _US[american[1].lower()]
    cities = (city.strip().casefold() for city in re.split(r"[,/;]", bare))
    return next((_by_city()[city] for city in cities if city in _by_city()), "")
