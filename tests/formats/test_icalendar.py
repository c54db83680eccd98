"""An invitation ..."""

import io
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil.tz import tzical
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from firsthand.formats.icalendar import Attendee, Meeting, MeetingRefused, cancellation, invitation
from firsthand.formats.vtimezone import vtimezone

START = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
MEETING = Meeting(
    uid="6f1c1c1e-0000-4000-8000-000000000001",
    sequence=0,
    stamped_at=datetime(2026, 11, 24, 9, 30, 0, 123, tzinfo=UTC),
    starts_at=START,
    minutes=20,
    zone="Europe/Vienna",
    summary="Conversation: Lena Hofer and Maya Okafor",
    organizer=Attendee("Lena Hofer", "lena@example.org"),
    guest=Attendee("Maya Okafor", "maya@example.com"),
    location="By telephone, Lena calls",
    url="https://meet.example.org/a;b,c?d=1",
    description="Twenty minutes.\nNo preparation needed; thank you, Maya.",
)
ZONES = [
    "Europe/Vienna", "America/New_York", "Europe/Dublin", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca",
    "America/St_Johns", "Asia/Gaza", "Pacific/Auckland", "UTC", "America/Sao_Paulo", "Asia/Kathmandu", "Antarctica/Troll",
]  # fmt: skip
NAUGHTY = [
    "back\\", "back\\\\", "a\\,b\\;c\\:", "%2C%5C", 'Robert "Bob" Lee', "a;b:c,d", "^n ^^ ^'", "Мария Преображенская", "山田 太郎", "👩🏽‍🔬" * 30,
    "line\r\nATTENDEE:mailto:evil@example.net", "tab\tand\0nul", "\\n", "\\,", "BEGIN:VEVENT", "END:VCALENDAR", "=?utf-8?q?a?=",
    "\u202eevil", "x" * 500, "'", '"', ":", ";", "\\", "%s", "\u2028a", "\x85b", "ﷺ" * 40,
]  # fmt: skip
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=100)


def clean(text: str) -> str:
    for sign in "\u2028\u2029":
        text = text.replace(sign, " ")
    return " ".join("".join(" " if ord(c) < 32 or 127 <= ord(c) < 160 else c for c in text).split())


def test_asks_for_an_answer_by_the_rules():
    event = vobject.readOne(invitation(MEETING).decode()).vevent
    calendar = Calendar.from_ical(invitation(MEETING))
    assert calendar["METHOD"] == "REQUEST"
    assert calendar["VERSION"] == "2.0"
    assert event.uid.value == MEETING.uid
    assert event.sequence.value == "0"
    assert event.status.value == "CONFIRMED"
    assert event.dtstamp.value == datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    assert event.organizer.value == "mailto:lena@example.org"
    assert event.attendee.value == "mailto:maya@example.com"
    assert event.attendee.params["RSVP"] == ["TRUE"]
    assert event.attendee.params["PARTSTAT"] == ["NEEDS-ACTION"]
    assert event.attendee.params["CN"] == ["Maya Okafor"]
    assert event.summary.value == MEETING.summary
    assert event.location.value == MEETING.location
    assert event.description.value == MEETING.description
    assert event.url.value == MEETING.url
    assert "valarm" not in event.contents


def test_keeps_local_time_and_zone():
    data = invitation(MEETING)
    event = vobject.readOne(data.decode()).vevent
    assert b"DTSTART;TZID=Europe/Vienna:20261203T150000\r\n" in data
    assert event.dtstart.value == START
    assert event.dtend.value == START + timedelta(minutes=20)


def test_is_taken_back_with_the_same_uid():
    calendar = Calendar.from_ical(cancellation(replace(MEETING, sequence=1)))
    (event,) = calendar.walk("VEVENT")
    assert (calendar["METHOD"], event["STATUS"], event["SEQUENCE"]) == ("CANCEL", "CANCELLED", 1)
    assert event["UID"] == MEETING.uid


def test_leaves_out_what_is_empty():
    bare = replace(MEETING, location="", url="", description="", guest=Attendee("", "maya@example.com"))
    data = invitation(bare)
    assert not any(name in data for name in (b"LOCATION", b"URL", b"DESCRIPTION"))
    assert data.count(b";CN=") == 1


def test_runs_its_minutes_over_a_change_of_clocks():
    late = replace(MEETING, starts_at=datetime(2026, 10, 25, 0, 50, tzinfo=UTC))
    event = vobject.readOne(invitation(late).decode()).vevent
    assert event.dtend.value - event.dtstart.value == timedelta(minutes=20)
    assert b"DTEND:20261025T011000Z" in invitation(late)


@pytest.mark.parametrize("text", NAUGHTY)
def test_survives_hostile_words_in_every_field(text):
    assert_reads_back(text)


@settings(max_examples=60, deadline=None)
@given(WORDS)
@example("\\\\;\\n,")
def test_survives_any_words(text):
    assert_reads_back(text)


def assert_reads_back(text: str) -> None:
    meeting = replace(
        MEETING,
        summary=text,
        location=text,
        description=text,
        organizer=Attendee(text, "a@b.test"),
        guest=Attendee(text, "c@d.test"),
    )
    data = invitation(meeting)
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")
    for line in data.split(b"\r\n"):
        line.decode()
    name = re.sub(r"\\(?=[\\,;:])", "", clean(text))
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert (event["ORGANIZER"], event["ATTENDEE"]) == ("mailto:a@b.test", "mailto:c@d.test")
    assert event["ATTENDEE"].params.get("CN", "") == event["ORGANIZER"].params.get("CN", "") == name
    assert event.get("SUMMARY", "") == event.get("LOCATION", "") == clean(text)
    other = vobject.readOne(data.decode())
    assert len(other.vevent_list) == 1
    assert other.vevent.attendee.value == "mailto:c@d.test"
    assert len(other.vevent.attendee_list) == 1


def test_refuses_what_would_not_arrive(monkeypatch):
    monkeypatch.setattr("firsthand.formats.icalendar._text", lambda value: value.upper())
    with pytest.raises(MeetingRefused, match="would not arrive"):
        invitation(MEETING)


def test_refuses_what_cannot_be_read(monkeypatch):
    monkeypatch.setattr("firsthand.formats.icalendar._common_name", lambda _: ";CN")
    with pytest.raises(MeetingRefused, match="could not be read back"):
        invitation(MEETING)


def test_refuses_half_a_character():
    with pytest.raises(MeetingRefused, match="half a character"):
        invitation(replace(MEETING, summary="\ud83d"))


def test_refuses_a_zone_nobody_knows():
    with pytest.raises(MeetingRefused, match="not a known time zone"):
        invitation(replace(MEETING, zone="Mars/Olympus"))


@pytest.mark.parametrize("zone", ZONES)
def test_explains_its_zone_to_readers_that_do_not_know_it(zone):
    lines = ["BEGIN:VCALENDAR", *vtimezone(zone, 2026), "END:VCALENDAR", ""]
    described = tzical(io.StringIO("\r\n".join(lines))).get(zone)
    for hour in range(0, 365 * 24, 5):
        local = datetime(2026, 1, 1) + timedelta(hours=hour)
        known = local.replace(tzinfo=ZoneInfo(zone))
        if known.utcoffset() == known.replace(fold=1).utcoffset():
            assert local.replace(tzinfo=described).utcoffset() == known.utcoffset(), local


def test_writes_yearly_rules_where_the_zone_has_them():
    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU" in vtimezone("America/New_York", 2026)
    assert "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU" in vtimezone("Europe/Vienna", 2026)
    assert not [line for line in vtimezone("Africa/Casablanca", 2026) if line.startswith("RRULE")]


def test_never_names_this_computer_or_program_version():
    assert b"PRODID:-//Firsthand//EN" in invitation(MEETING)
