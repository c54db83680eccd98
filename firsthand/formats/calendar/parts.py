"""A calendar file in components: events and zones with the properties that count, whatever else is broken in it."""

from dataclasses import dataclass, field

from firsthand.formats.problem import Problem
from firsthand.formats.vcard.lines import content_lines, read_property
from firsthand.formats.vcard.values import Property

NO_END = "This event has no end: the file is cut short, or another begins within it. What was there was read."
NO_COLON = "This line is no property of an event."

_WANTED = frozenset(
    """UID DTSTART RRULE RDATE EXDATE RECURRENCE-ID STATUS SEQUENCE ORGANIZER ATTENDEE LOCATION CONFERENCE URL
    X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL X-MICROSOFT-ONLINEMEETINGCONFLINK TZID TZOFFSETTO
    X-WR-TIMEZONE X-WR-CALNAME METHOD""".split()
)
_OPENING = frozenset({"VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VCALENDAR"})
_DEEPEST = 3
_MOST_OF_ONE = 1_000  # properties of one name in one component


@dataclass
class Component:
    """An event, a zone or one half of its year: properties by name, and the components within that count."""

    kind: str
    line: int
    properties: dict[str, list[Property]] = field(default_factory=dict)
    within: list["Component"] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """This function will return the first property of a name, if there is one."""
        found = self.properties.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """This function will return the value of the first property of a name, or nothing."""
        found = self.first(name)
        return found.value.strip() if found else ""

    def of(self, name: str) -> list[Property]:
        """This function will return all properties of a name, at most 1,000."""
        return self.properties.get(name, [])


class Reader:
    """Where in a file the reading stands. Components that do not count are passed over with all in them."""

    def __init__(self, file: str) -> None:
        self.calendar = Component("VCALENDAR", 1)
        self.components: list[Component] = []
        self.problems: list[Problem] = []
        self._file = file
        self._open: list[Component] = []
        self._passed, self._depth = "", 0  # what is passed over, and how many of its kind within each other

    def read(self, data: bytes) -> None:
        """Takes all lines of a file."""
        for line, raw in content_lines(data):
            head = raw[:40].upper()
            if head.startswith(b"BEGIN:"):
                self._begin(line, _word(raw[6:60]))
            elif head.startswith(b"END:"):
                self._end(_word(raw[4:60]))
            elif not self._passed:
                self._property(line, raw)
        self._close_all()

    def _begin(self, line: int, kind: str) -> None:
        if kind == "VEVENT" and any(one.kind == "VEVENT" for one in self._open):
            self._close_all()
        if self._passed:
            self._depth += kind == self._passed
        elif kind not in _OPENING or len(self._open) == _DEEPEST:
            self._passed, self._depth = kind, 1
        elif kind != "VCALENDAR":
            self._open.append(Component(kind, line))

    def _end(self, kind: str) -> None:
        if kind == self._passed:
            self._depth -= 1
            self._passed = kind if self._depth else ""
        elif any(one.kind == kind for one in self._open):
            self._passed = ""
            while self._open[-1].kind != kind:
                self._close(is_whole=False)
            self._close(is_whole=True)
        elif kind == "VCALENDAR":
            self._close_all()

    def _close_all(self) -> None:
        self._passed = ""
        while self._open:
            self._close(is_whole=False)

    def _close(self, *, is_whole: bool) -> None:
        done = self._open.pop()
        if not is_whole and done.kind == "VEVENT":
            self.problems.append(Problem(self._file, done.line, NO_END))
        (self._open[-1].within if self._open else self.components).append(done)

    def _property(self, line: int, raw: bytes) -> None:
        name = _word(raw[:60].partition(b":")[0].partition(b";")[0])
        target = self._open[-1] if self._open else self.calendar
        if name in _WANTED and len(target.properties.setdefault(name, [])) < _MOST_OF_ONE:
            found = read_property(raw)
            if found:
                target.properties[name].append(found[0])
            else:
                self.problems.append(Problem(self._file, line, NO_COLON, name))


def _word(raw: bytes) -> str:
    return raw.strip().upper().decode("ascii", "replace")
