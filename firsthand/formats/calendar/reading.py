"""Components to events: each is read for itself, so that a broken one does not lose the others."""

from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from firsthand.formats.calendar.guests import guests_of
from firsthand.formats.calendar.moments import Moment, read_moments, zones_of
from firsthand.formats.calendar.parts import Component, Reader
from firsthand.formats.calendar.recurrence import Patience, Rule, read_rule, times_of
from firsthand.formats.calendar.values import Calendar, Event
from firsthand.formats.encoding import as_utf8
from firsthand.formats.problem import Problem
from firsthand.formats.vcard.values import Property

_MOST_BYTES = 50_000_000
_MOST_EVENTS = 20_000
_MOST_TIMES = 1_000

EMPTY = "This file is empty. Export the calendar once more, and bring the new file."
NO_EVENTS = "There are no events in this file. Export the calendar as iCalendar (.ics), and bring that file."
TOO_LARGE = "This file is larger than 50 MB. Export the calendar in parts, or without its attachments."
TOO_MANY = "This file holds more than 20,000 events. Export the calendar in parts, and bring one after the other."
NO_TIME = "This event has no time between 1970 and today's calendars that could be read."
ODD_RULE = (
    "How this event comes again could not be followed (by the hour or finer, or in an unusual way): it counts once."
)
NO_PATIENCE = "There are so many repetitions in this calendar that those of this event were not all counted."
UNKNOWN_ZONE = "The time zone “{zone}” is not known; its times were taken as {taken}."

_ONLINE = ("X-GOOGLE-CONFERENCE", "CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK")
_ONLINE_WORDS = (
    "http://",
    "https://",
    "zoom",
    "teams",
    "webex",
    "skype",
    "google meet",
    "jitsi",
    "online",
    "phone",
    "call",
)


def read_calendar(file: BinaryIO, name: str, until: datetime) -> Calendar:
    """This function will read the events of a calendar file, and of those that come again all times up to `until`.

    `until` is aware. It never raises on content; of one event at most the latest 1,000 times are kept.
    """
    data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        return Calendar(refusal=TOO_LARGE)
    data = as_utf8(data).replace(b"\0", b"")
    if not data.strip():
        return Calendar(refusal=EMPTY)
    count = data.upper().count(b"BEGIN:VEVENT")
    if not 0 < count <= _MOST_EVENTS:
        return Calendar(refusal=TOO_MANY if count else NO_EVENTS)
    reader = Reader(name)
    reader.read(data)
    return _Events(reader, name, until).calendar()


class _Events:
    """Turns the components of one file into events; what one of them moved or called off is no longer the series'."""

    def __init__(self, reader: Reader, file: str, until: datetime) -> None:
        self._reader, self._file, self._until = reader, file, until.astimezone(UTC)
        self._zones = zones_of(reader.components, reader.calendar.text("X-WR-TIMEZONE"))
        self._patience = Patience()
        self._problems = list(reader.problems)
        self._moved: dict[str, set[datetime]] = {}

    def calendar(self) -> Calendar:
        components = self._latest([one for one in self._reader.components if one.kind == "VEVENT"])
        for component in components:
            self._moved.setdefault(component.text("UID"), set()).update(self._utc(component.of("RECURRENCE-ID")))
        events = tuple(event for component in components if (event := self._event(component)))
        taken = self._zones.calendar_zone or "UTC"
        unknown = [
            Problem(self._file, 0, UNKNOWN_ZONE.format(zone=zone[:60], taken=taken))
            for zone in sorted(self._zones.unknown)
        ]
        owner = self._reader.calendar.text("X-WR-CALNAME")
        return Calendar(events, (*self._problems, *unknown), owner=owner.casefold() if "@" in owner else "")

    @staticmethod
    def _latest(components: list[Component]) -> list[Component]:
        """Of two states of one event, or of one of its times, the later, by SEQUENCE (RFC 5545 3.8.7.4)."""
        kept: dict[tuple[str, str], Component] = {}
        for place, component in enumerate(components):
            uid = component.text("UID") or f"{place}"
            key = (uid, component.text("RECURRENCE-ID"))
            if key not in kept or _sequence(component) >= _sequence(kept[key]):
                kept[key] = component
        return list(kept.values())

    def _utc(self, properties: list[Property]) -> Iterator[datetime]:
        return (self._zones.utc(moment) for prop in properties for moment in read_moments(prop))

    def _event(self, component: Component) -> Event | None:
        start = component.first("DTSTART")
        moments = read_moments(start) if start else []
        if not moments:
            self._problems.append(Problem(self._file, component.line, NO_TIME))
            return None
        guests = guests_of(component)
        return Event(
            component.text("UID")[:300],
            tuple(self._times(component, moments[0])) if guests else (),
            guests,
            len(component.of("ATTENDEE")),
            "CANCEL" in {component.text("STATUS").upper()[:6], self._reader.calendar.text("METHOD").upper()},
            _has_place(component),
            component.line,
        )

    def _times(self, component: Component, start: Moment) -> list[datetime]:
        """All beginnings of an event, in UTC: by rule and by date, without those left out or moved; the latest 1,000.

        Those after `until` are none, but for the first of an event that lies ahead as a whole.
        """
        first = self._zones.utc(start)
        times = {first, *self._utc(component.of("RDATE"))} | set(self._by_rule(component, start))
        times -= set(self._utc(component.of("EXDATE")))
        if not component.text("RECURRENCE-ID"):
            times -= self._moved[component.text("UID")]
        return sorted(at for at in times if at <= self._until)[-_MOST_TIMES:] or (
            [first] if first > self._until else []
        )

    def _by_rule(self, component: Component, start: Moment) -> Iterator[datetime]:
        text = component.text("RRULE")
        rule = read_rule(text) if text else None
        if rule is None:
            if text:
                self._problems.append(Problem(self._file, component.line, ODD_RULE, text[:100]))
            return
        end = self._end(rule, start)
        local_end = end.replace(tzinfo=None) + timedelta(days=1)  # whatever the zone
        for local in deque(times_of(rule, start.local, local_end, self._patience), maxlen=_MOST_TIMES):
            at = self._zones.utc(Moment(local, start.zone))
            if at <= end:
                yield at
        if self._patience.left < 0:
            self._problems.append(Problem(self._file, component.line, NO_PATIENCE, text[:100]))

    def _end(self, rule: Rule, start: Moment) -> datetime:
        """The earlier of the rule's own end and `until`; a whole day as its end has that day in it."""
        ends = read_moments(Property("UNTIL", rule.until, (("TZID", start.zone),))) if rule.until else []
        return min([self._until, *(self._zones.utc(end) + timedelta(days=end.is_day) for end in ends)])


def _sequence(component: Component) -> int:
    text = component.text("SEQUENCE")
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _has_place(component: Component) -> bool:
    """Tells whether people met somewhere: a place is named, and no link or line."""
    place = component.text("LOCATION").casefold()
    is_online = any(component.first(name) for name in _ONLINE) or any(word in place for word in _ONLINE_WORDS)
    return bool(place) and not is_online
