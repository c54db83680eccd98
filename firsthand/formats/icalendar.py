"""Invitations and cancellations as iCalendar objects (RFC 5545, 5546, 6868) that Google, Outlook and Apple understand.

Written here rather than by the library, whose unquoted CN loses the guest when it ends in a backslash. Whatever is
written is read back by the library and compared before it may leave.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from firsthand.formats.vtimezone import vtimezone
from firsthand.kernel.refusal import Refused
from firsthand.kernel.zones import is_zone

_FOLD = 75  # octets, without the line break (RFC 5545 3.1)


class MeetingRefused(Refused):
    """A meeting that cannot be written as an invitation; the text says why."""


@dataclass(frozen=True)
class Attendee:
    """Somebody at the meeting: the name may be empty, the address is plain `local@domain`."""

    name: str
    address: str


@dataclass(frozen=True)
class Meeting:
    """One meeting of two people. Datetimes are aware; `zone` is the IANA zone it is kept in.

    Each change of time or place raises `sequence`; `uid` stays the same for the life of the meeting.
    """

    uid: str
    sequence: int
    stamped_at: datetime
    starts_at: datetime
    minutes: int
    zone: str
    summary: str
    organizer: Attendee
    guest: Attendee
    location: str = ""
    url: str = ""
    description: str = ""


def invitation(meeting: Meeting) -> bytes:
    """This function will return a METHOD:REQUEST calendar object as UTF-8 with CRLF, folded at 75 octets.

    Raises MeetingRefused where something in it would not arrive as it was written.
    """
    return _written(meeting, "REQUEST", "CONFIRMED")


def cancellation(meeting: Meeting) -> bytes:
    """This function will return a METHOD:CANCEL calendar object; its `sequence` must be above the invitation's."""
    return _written(meeting, "CANCEL", "CANCELLED")


def _written(meeting: Meeting, method: str, status: str) -> bytes:
    if not is_zone(meeting.zone):
        raise MeetingRefused(f"“{meeting.zone}” is not a known time zone. Choose one such as Europe/Vienna.")
    meeting = _cleaned(meeting)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Firsthand//EN", "CALSCALE:GREGORIAN", f"METHOD:{method}"]
    lines += [*vtimezone(meeting.zone, meeting.starts_at.year), *_event(meeting, status), "END:VCALENDAR"]
    try:
        written = b"".join(_folded(line) for line in lines)
    except UnicodeEncodeError:
        raise MeetingRefused(
            "The invitation holds half a character that cannot be sent. Type that word again."
        ) from None
    _read_back(written, meeting, method)
    return written


def _event(meeting: Meeting, status: str) -> list[str]:
    texts = {"SUMMARY": meeting.summary, "LOCATION": meeting.location, "DESCRIPTION": meeting.description}
    rsvp = "ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
    return [
        "BEGIN:VEVENT",
        f"UID:{_text(meeting.uid)}",
        f"SEQUENCE:{meeting.sequence}",
        f"DTSTAMP:{_utc(meeting.stamped_at)}",
        _moment("DTSTART", meeting.starts_at, meeting.zone),
        _moment("DTEND", _end(meeting), meeting.zone),
        f"STATUS:{status}",
        f"ORGANIZER{_common_name(meeting.organizer)}:mailto:{meeting.organizer.address}",
        f"ATTENDEE{_common_name(meeting.guest)};{rsvp}:mailto:{meeting.guest.address}",
        *(f"{name}:{_text(value)}" for name, value in texts.items() if value),
        *([f"URL:{meeting.url}"] if meeting.url else []),
        "TRANSP:OPAQUE",
        "END:VEVENT",
    ]


def _end(meeting: Meeting) -> datetime:
    """This function will return the end; counted in UTC, because a meeting may run over a change of clocks."""
    return meeting.starts_at.astimezone(UTC) + timedelta(minutes=meeting.minutes)


def _moment(name: str, at: datetime, zone: str) -> str:
    """This function will write a time in its zone; in UTC where the clock shows that local time a second time."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{name}:{_utc(at)}" if local.fold else f"{name};TZID={zone}:{local:%Y%m%dT%H%M%S}"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _common_name(attendee: Attendee) -> str:
    """This function will write a CN, always quoted, with the escapes of RFC 6868."""
    escaped = attendee.name.replace("^", "^^").replace('"', "^'")
    return f';CN="{escaped}"' if attendee.name else ""


def _text(value: str) -> str:
    """This function will escape a TEXT value (RFC 5545 3.3.11)."""
    return re.sub(r"([\\;,])", r"\\\1", value).replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """This function will fold one line at 75 octets without cutting a character, and end it."""
    pieces, size = [""], 0
    for character in line:
        width = len(character.encode())
        if size + width > _FOLD:
            pieces.append(" ")
            size = 1
        pieces[-1] += character
        size += width
    return "".join(f"{piece}\r\n" for piece in pieces).encode()


def _cleaned(meeting: Meeting) -> Meeting:
    """This function will drop control characters everywhere, and line breaks outside the description."""
    values = dict(vars(meeting))
    for field in ("uid", "summary", "location", "url"):
        values[field] = _one_line(values[field])
    for field in ("organizer", "guest"):
        values[field] = Attendee(_name(values[field].name), _one_line(values[field].address))
    lines = re.split(r"\r\n|\r|\n", meeting.description)
    values["description"] = "\n".join(_printable(line) for line in lines).strip("\n")
    return Meeting(**values)


def _name(value: str) -> str:
    r"""This function will drop a backslash before one of `\,;:`, where some readers wrongly see an escape."""
    return re.sub(r"\\(?=[\\,;:])", "", _one_line(value))


def _one_line(value: str) -> str:
    return " ".join(_printable(value).split())


def _printable(value: str) -> str:
    return "".join(" " if unicodedata.category(character) in {"Cc", "Zl", "Zp"} else character for character in value)


def _read_back(written: bytes, meeting: Meeting, method: str) -> None:
    """This function will read what was written and refuse it unless every fact comes back as it went in."""
    # The library costs 0.2 s to import and only a press of "invite" needs it.
    from icalendar import Calendar  # noqa: PLC0415

    try:
        calendar = Calendar.from_ical(written)
        (event,) = calendar.walk("VEVENT")
        arrived = [str(event[name]) for name in ("UID", "ORGANIZER", "ATTENDEE")]
        arrived += [str(event[name].params.get("CN", "")) for name in ("ORGANIZER", "ATTENDEE")]
        arrived += [str(event.get(name, "")) for name in ("SUMMARY", "LOCATION", "DESCRIPTION", "URL")]
        moments = [event.decoded(name).astimezone(UTC) for name in ("DTSTART", "DTEND")]
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise MeetingRefused(
            "The invitation could not be read back. Look for unusual signs in names, place and link."
        ) from error
    sent = [meeting.uid, f"mailto:{meeting.organizer.address}", f"mailto:{meeting.guest.address}"]
    sent += [meeting.organizer.name, meeting.guest.name]
    sent += [meeting.summary, meeting.location, meeting.description, meeting.url]
    whole = [meeting.starts_at.astimezone(UTC).replace(microsecond=0), _end(meeting).replace(microsecond=0)]
    if arrived != sent or moments != whole or str(calendar.get("METHOD")) != method:
        raise MeetingRefused(
            "The invitation would not arrive as it was written. Look for unusual signs in names, place and link."
        )
