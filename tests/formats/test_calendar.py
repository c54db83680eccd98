"""A calendar..."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.formats.calendar import Calendar, Event, Guest, read_calendar, reading
from firsthand.formats.calendar.parts import NO_COLON, NO_END
from firsthand.formats.calendar.recurrence import Patience, read_rule, times_of
from firsthand.formats.calendar.zones import zone_named

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
GUEST = "ATTENDEE;CN=Ana:mailto:ana@a.example"
BERLIN = """BEGIN:VTIMEZONE
TZID:Our Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
BEGIN:DAYLIGHT
TZOFFSETTO:+9900
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19991399T000000
TZOFFSETTO:+0100
END:STANDARD
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE"""


def event(*lines: str, start: str = "DTSTART:20240506T070809Z", uid: str = "1") -> str:
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", start, GUEST, *lines, "END:VEVENT"))


def read(*parts: str) -> Calendar:
    text = "\r\n".join(("BEGIN:VCALENDAR", *parts, "END:VCALENDAR")).replace("\r\n", "\n").replace("\n", "\r\n")
    return read_calendar(io.BytesIO(text.encode()), "a.ics", NOW)


def times(*lines: str, start: str = "DTSTART:20240506T070809Z", before: str = "") -> list[str]:
    (found, *_) = read(before, event(*lines, start=start)).events
    return [f"{at:%Y-%m-%dT%H:%M}" for at in found.times]


def test_tells_who_was_asked_to_what_and_when() -> None:
    calendar = read(
        "X-WR-CALNAME:Me@m.example",
        event(
            "ORGANIZER;CN=Bo Lee:mailto:Bo@b.example",
            'ATTENDEE;PARTSTAT=declined;CN="Lee, Bo":mailto:bo@b.example',
            "ATTENDEE;CN=ana@a.example:MAILTO:ana@a.example",
            "ATTENDEE;CUTYPE=ROOM;CN=Big:mailto:big@a.example",
            "ATTENDEE;EMAIL=cy@c.example:urn:uuid:1",
            "ATTENDEE;CN=Phone:tel:+1",
            "LOCATION:Café",
        ),
    )
    assert calendar.events == (
        Event(
            "1",
            (datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),),
            (
                Guest("Lee, Bo", "bo@b.example", "DECLINED"),
                Guest("Ana", "ana@a.example"),
                Guest("Big", "big@a.example", is_thing=True),
                Guest("", "cy@c.example"),
                Guest("Phone", "tel:+1"),
            ),
            invited=6,
            has_place=True,
            line=3,
        ),
    )
    assert (calendar.owner, calendar.problems) == ("me@m.example", ())


@pytest.mark.parametrize(
    "lines", [("LOCATION:https://meet.example/1",), ("LOCATION:Here", "X-GOOGLE-CONFERENCE:x"), ()]
)
def test_says_that_nobody_met_anywhere(lines: tuple[str, ...]) -> None:
    assert not read(event(*lines)).events[0].has_place


@pytest.mark.parametrize(
    ("start", "at"),
    [
        ("DTSTART:20240506T070809Z", "2024-05-06T07:08"),
        ("DTSTART;TZID=Europe/Berlin:20240506T090000", "2024-05-06T07:00"),
        ("DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20240506T090000", "2024-05-06T07:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20240506T090000", "2024-05-06T07:00"),
        ("DTSTART;TZID=Our Zone:20240506T090000", "2024-05-06T07:00"),
        ("DTSTART;TZID=Our Zone:20241206T090000", "2024-12-06T08:00"),
        ("DTSTART;TZID=Our Zone:20240106T090000", "2024-01-06T08:00"),
        ('DTSTART;TZID="(UTC+09:30) Nowhere at all":20240506T090000', "2024-05-05T23:30"),
        ("DTSTART;VALUE=DATE:20240506", "2024-05-06T12:00"),
        ("DTSTART:20240506T090000", "2024-05-06T13:00"),
        ("DTSTART;TZID=Nowhere:20240506T090000", "2024-05-06T13:00"),
    ],
)
def test_gives_times_in_utc_and_never_without_a_zone(start: str, at: str) -> None:
    assert times(start=start, before=f"X-WR-TIMEZONE:America/New_York\n{BERLIN}") == [at]


def test_follows_rules_of_zones_that_begin_late_or_seldom() -> None:
    late = "BEGIN:STANDARD\nDTSTART:20300101T000000\nTZOFFSETTO:+0500\nEND:STANDARD"
    seldom = (
        "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+0400\nRRULE:FREQ=YEARLY;BYDAY=5SU;BYMONTH=2\nEND:STANDARD"
    )
    zone = "BEGIN:VTIMEZONE\nTZID:Late\n{}\nEND:VTIMEZONE"
    start = "DTSTART;TZID=Late:20240506T090000"
    assert times(start=start, before=zone.format(late)) == ["2024-05-06T04:00"]
    assert times(start=start, before=zone.format(seldom)) == ["2024-05-06T05:00"]


def test_says_which_zone_it_does_not_know() -> None:
    calendar = read(event(start="DTSTART;TZID=Nowhere:20240506T090000"))
    assert [problem.reason for problem in calendar.problems] == [
        reading.UNKNOWN_ZONE.format(zone="Nowhere", taken="UTC")
    ]


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("tzone://Microsoft/Utc", "UTC"),
        ("Romance Daylight Time", "Europe/Paris"),
        ("Central Standard Time 1", "America/Chicago"),
        ("europe/berlin", "Europe/Berlin"),
        ("US-Eastern", "America/New_York"),
        ("PDT", "America/Los_Angeles"),
        ("tzone://Microsoft/Custom", ""),
        ("Customized Time Zone", ""),
        ("GMT-0500", ""),
        ("E", ""),
        ("Mitteleuropäische Zeit", ""),
    ],
)
def test_understands_zones_as_programs_name_them(name: str, zone: str) -> None:
    assert zone_named(name) == zone


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;COUNT=3", "06 07 08"),
        ("FREQ=DAILY;INTERVAL=2;UNTIL=20240510", "06 08 10"),
        ("FREQ=DAILY;BYDAY=MO,FR;UNTIL=20240514T000000Z", "06 10 13"),
        ("FREQ=DAILY;BYMONTHDAY=-1;COUNT=2", "06 31"),
        ("FREQ=DAILY;BYMONTH=6;COUNT=2", "06 01"),
        ("FREQ=WEEKLY;COUNT=2", "06 13"),
        ("FREQ=WEEKLY;BYDAY=TU,SU;WKST=SU;INTERVAL=2;COUNT=4", "06 07 19 21"),
        ("FREQ=WEEKLY;BYMONTH=6;COUNT=2", "06 03"),
        ("FREQ=MONTHLY;COUNT=3", "06 06 06"),
        ("FREQ=MONTHLY;BYDAY=2TH;COUNT=3", "06 09 13"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "06 31"),
        ("FREQ=MONTHLY;BYDAY=-6FR,MO;COUNT=3", "06 13 20"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=7;COUNT=2", "06 31"),
        ("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;COUNT=2", "06 13"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "06 31 28"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=3", "06 03 01"),
        ("FREQ=YEARLY;COUNT=2", "06 06"),
        ("FREQ=YEARLY;BYDAY=-1MO;COUNT=2", "06 30"),
        ("FREQ=YEARLY;BYMONTHDAY=7;COUNT=3", "06 07 07"),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", "06 28"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "06"),
        ("FREQ=SECONDLY", "06"),
        ("FREQ=DAILY;BYHOUR=1,2", "06"),
        ("FREQ=DAILY;COUNT=many", "06"),
        ("FREQ=DAILY;BYDAY=XX;COUNT=1", "06"),
        ("FREQ=DAILY;INTERVAL=99999999999", "06"),
        ("FREQ=WEEKLY;INTERVAL=99999999999", "06"),
        ("FREQ=YEARLY;INTERVAL=99999999999", "06"),
        (f"FREQ=DAILY;COUNT=1;BYMONTHDAY={'1,' * 300}1", "06"),
        ("", "06"),
    ],
)
def test_counts_how_often_an_event_was(rule: str, days: str) -> None:
    assert " ".join(day[8:10] for day in times(*([f"RRULE:{rule}"] if rule else []))) == days


def test_says_what_rule_it_cannot_follow() -> None:
    (problem,) = read(event("RRULE:FREQ=MINUTELY")).problems
    assert (problem.reason, problem.original, problem.line) == (reading.ODD_RULE, "FREQ=MINUTELY", 2)


def test_keeps_the_hour_of_its_zone_over_a_change_of_clocks() -> None:
    start = "DTSTART;TZID=Europe/Berlin:20240329T090000"
    assert times("RRULE:FREQ=DAILY;COUNT=3", start=start) == [
        "2024-03-29T08:00",
        "2024-03-30T08:00",
        "2024-03-31T07:00",
    ]


def test_adds_and_leaves_out_single_times() -> None:
    lines = ("RRULE:FREQ=DAILY;COUNT=2", "RDATE:20240601T070809Z,20300101T000000Z,nothing", "EXDATE:20240507T070809Z")
    assert times(*lines) == ["2024-05-06T07:08", "2024-06-01T07:08"]


def test_moves_one_time_of_a_series_and_takes_the_latest_state() -> None:
    moved = event("RECURRENCE-ID:20240507T070809Z", "SEQUENCE:2", start="DTSTART:20240520T000000Z")
    stale = event("RECURRENCE-ID:20240507T070809Z", "SEQUENCE:1", start="DTSTART:20240521T000000Z")
    odd = event("SEQUENCE:first", uid="")
    calendar = read(event("RRULE:FREQ=DAILY;COUNT=3"), moved, stale, odd)
    assert [[at.day for at in one.times] for one in calendar.events] == [[6, 8], [20], [6]]


def test_does_not_count_what_lies_ahead() -> None:
    assert times("RRULE:FREQ=DAILY", start="DTSTART:20261122T000000Z") == [
        "2026-11-22T00:00",
        "2026-11-23T00:00",
        "2026-11-24T00:00",
    ]
    assert times(start="DTSTART:20300101T000000Z") == ["2030-01-01T00:00"]


@pytest.mark.parametrize("lines", [("STATUS:CANCELLED",), ("STATUS:canceled",)])
def test_tells_what_was_called_off(lines: tuple[str, ...]) -> None:
    assert read(event(*lines)).events[0].is_cancelled
    assert read("METHOD:CANCEL", event()).events[0].is_cancelled


def test_loses_no_sound_event_to_a_broken_one() -> None:
    calendar = read(
        "junk",
        "BEGIN:VEVENT\nUID\nATTENDEE\nBEGIN:VALARM\nBEGIN:VALARM\nUID:9\nEND:VALARM\nEND:VALARM",
        event("BEGIN:VALARM", "UID:7", uid="2"),
        "BEGIN:VTIMEZONE\nBEGIN:STANDARD\nBEGIN:DAYLIGHT\nBEGIN:STANDARD\nEND:STANDARD\nEND:VTIMEZONE\nEND:VEVENT",
        event("BEGIN:X-OTHER", uid="3", start="DTSTART:18991231T000000"),
        event(uid="4", start="DTSTART:20241399T000000"),
        event(uid="5"),
        "BEGIN:VEVENT\nUID:6\nDTSTART:20240506",
    )
    assert [(one.uid, len(one.guests)) for one in calendar.events] == [("2", 1), ("5", 1), ("6", 0)]
    reasons = [problem.reason for problem in calendar.problems]
    assert (reasons.count(NO_COLON), reasons.count(NO_END), reasons.count(reading.NO_TIME)) == (2, 2, 3)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b" \r\n", reading.EMPTY),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR", reading.NO_EVENTS),
        (b"BEGIN:VEVENT\n" * 20_001, reading.TOO_MANY),
        (b"0" * 50_000_001, reading.TOO_LARGE),
    ],
)
def test_that_cannot_be_used_is_refused_with_a_sentence(content: bytes, sentence: str) -> None:
    assert read_calendar(io.BytesIO(content), "a.ics", NOW) == Calendar(refusal=sentence)


@pytest.mark.parametrize(
    "bomb",
    [
        event("RRULE:FREQ=SECONDLY"),
        event("RRULE:FREQ=DAILY;COUNT=1000000000"),
        event("RRULE:FREQ=HOURLY", start="DTSTART:00010101T000000Z"),
        event("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", start="DTSTART:19700101T000000Z"),
        event("\n".join(f"RDATE:20200101T{n // 3600:02}{n // 60 % 60:02}{n % 60:02}Z" for n in range(60_000))),
        event("\n".join(f"ATTENDEE:mailto:a{n}@a.example" for n in range(60_000))),
        "BEGIN:VEVENT\n" + "BEGIN:VALARM\n" * 90_000 + "END:X\n" * 90_000,
        "BEGIN:VEVENT\n" + "BEGIN:STANDARD\n" * 90_000 + "END:X\n" * 90_000,
    ],
)
def test_that_is_a_bomb_ends_at_once(bomb: str) -> None:
    started = datetime.now(UTC)
    read(bomb)
    assert (datetime.now(UTC) - started).total_seconds() < 2


def test_of_endless_repetitions_says_that_not_all_were_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "Patience", lambda: Patience(3))
    calendar = read(event("RRULE:FREQ=DAILY"))
    assert len(calendar.events[0].times) == 3
    assert [problem.reason for problem in calendar.problems] == [reading.NO_PATIENCE]


@settings(max_examples=60)
@given(st.binary(max_size=200))
def test_never_raises_whatever_its_bytes(raw: bytes) -> None:
    names = (b"DTSTART:", b"RRULE:FREQ=", b"ATTENDEE;CN=", b"TZID:", b"UID:1\n", b"DTSTART;TZID=")
    for name in names:
        read_calendar(
            io.BytesIO(b"BEGIN:VEVENT\nATTENDEE:a@a.example\nDTSTART:20240101T000000Z\n" + name + raw), "a.ics", NOW
        )


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")),
    st.integers(1, 5),
    st.sampled_from(("", "BYDAY=MO,FR", "BYDAY=2TU", "BYMONTHDAY=1,-1", "BYMONTH=1,7", "BYMONTH=3;BYDAY=-1SU")),
    st.datetimes(datetime(2015, 1, 1), datetime(2020, 1, 1)),
)
def test_counts_as_the_library_of_others_does(frequency: str, interval: int, more: str, start: datetime) -> None:
    rrule = pytest.importorskip("dateutil.rrule")
    more = more if not ("2TU" in more or "-1SU" in more) or frequency in {"MONTHLY", "YEARLY"} else ""
    more = "" if frequency == "WEEKLY" and "MONTHDAY" in more else more  # against RFC 5545
    interval = 1 if "BYMONTH=" in more else interval  # what never fits, theirs looks for until the year 9999
    text = f"FREQ={frequency};INTERVAL={interval};{more}"
    start = start.replace(microsecond=0)
    end = start + timedelta(days=900)
    rule = read_rule(text)
    assert rule is not None
    theirs = [at for at in rrule.rrulestr(text.rstrip(";"), dtstart=start).between(start, end, inc=True) if at != start]
    assert list(times_of(rule, start, end, Patience()))[1:] == theirs
