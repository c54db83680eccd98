"""Times of a calendar: local with a zone, UTC, floating, or whole days; all to UTC, none silently without a zone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from firsthand.formats.calendar.parts import Component
from firsthand.formats.calendar.recurrence import read_rule
from firsthand.formats.calendar.zones import Observance, read_offset, to_utc
from firsthand.formats.vcard.values import Property

_TIME = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(Z)?)?", re.IGNORECASE)
_NOON = 12  # a whole day has no hour; noon in UTC is that day nearly everywhere
_FIRST_YEAR = 1970
_MOST_OBSERVANCES = 200


@dataclass(frozen=True)
class Moment:
    """A local time as it stands, and the name of its zone: "UTC", an id, or nothing where it floats."""

    local: datetime
    zone: str
    is_day: bool = False


def read_moments(prop: Property) -> list[Moment]:
    """This function will read the times of a DTSTART, RDATE, EXDATE or RECURRENCE-ID; what is none is passed over."""
    zone = next((value for name, value in prop.params if name == "TZID"), "")
    found = (_TIME.match(text.strip()) for text in prop.value[:50_000].split(","))
    return [moment for match in found if match and (moment := _moment(match, zone))]


def _moment(found: re.Match[str], zone: str) -> Moment | None:
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    try:
        at = datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001 - local, its zone beside it
    except ValueError:
        return None
    if not _FIRST_YEAR <= year < 9990:
        return None
    if found[4] is None:
        return Moment(at.replace(hour=_NOON), "UTC", is_day=True)
    return Moment(at, "UTC" if found[7] else zone)


@dataclass
class Zones:
    """The zones of one file, by its own rules where names do not tell; `unknown` are those that could not be told."""

    rules: dict[str, list[Observance]] = field(default_factory=dict)
    calendar_zone: str = ""
    unknown: set[str] = field(default_factory=set)

    def utc(self, moment: Moment) -> datetime:
        """This function will return a moment in UTC; one in an unknown zone is taken as the calendar's own, else UTC."""
        at, is_understood = to_utc(moment.local, moment.zone, self.rules, self.calendar_zone)
        if not is_understood:
            self.unknown.add(moment.zone)
        return at


def zones_of(components: Sequence[Component], calendar_zone: str) -> Zones:
    """This function will read the rules of all zones that a file brings along."""
    rules: dict[str, list[Observance]] = {}
    for zone in components:
        if zone.kind == "VTIMEZONE" and zone.text("TZID"):
            observances = [_observance(half) for half in zone.within[:_MOST_OBSERVANCES]]
            rules[zone.text("TZID")] = [one for one in observances if one]
    return Zones(rules, calendar_zone)


def _observance(half: Component) -> Observance | None:
    start = half.first("DTSTART")
    found = _TIME.match(start.value) if start else None
    offset = read_offset(half.text("TZOFFSETTO"))
    if found is None or offset is None:
        return None
    year, *rest = (int(part or 0) for part in found.groups()[:6])
    try:
        begun = datetime(max(year, 1), *rest)  # type: ignore[arg-type]  # noqa: DTZ001 - local by its nature
    except ValueError:
        return None
    rule = read_rule(half.text("RRULE"))
    if rule and rule.frequency == "YEARLY" and rule.months and rule.weekdays and not rule.until:
        week, weekday = rule.weekdays[0]
        return Observance(begun, offset, rule.months[0], week or 1, weekday)
    return Observance(begun, offset)
