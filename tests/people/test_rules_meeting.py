"""In a calendar, somebody..."""

from datetime import UTC, datetime, timedelta

import pytest

from firsthand.formats.calendar import Calendar, Event, Guest
from firsthand.formats.problem import Problem
from firsthand.people.rules.harvest import Harvest, calendar, from_calendar
from firsthand.people.rules.harvest.calendar import NotMet, own_of
from firsthand.people.rules.words import Direction, ImportSource, TouchChannel

NOW = datetime(2024, 5, 6, 12, tzinfo=UTC)
AT = NOW - timedelta(days=2)
ME = "me@m.example"


def met(*addresses: str, at: datetime = AT, **more: object) -> Event:
    guests = tuple(Guest(address.partition("@")[0].title(), address) for address in addresses)
    values = {"uid": "1", "times": (at,), "guests": guests, "line": 4} | more
    return Event(**values)


def harvested(*events: Event, own: frozenset[str] = frozenset({ME}), owner: str = "") -> Harvest:
    return from_calendar(Calendar(events, owner=owner), "a.ics", own, NOW)


def test_was_met_at_each_of_the_times() -> None:
    event = met(ME, "ana@a.example", times=(AT - timedelta(days=7), AT), has_place=True)
    harvest = harvested(event)
    assert harvest.source == ImportSource.CALENDAR
    assert [(found.name, found.given, found.keys[0].key, found.line) for found in harvest.found] == [
        ("Ana", "Ana", "ana@a.example", 4)
    ]
    assert [(one.who, one.at, one.direction, one.channel) for one in harvest.met] == [
        (0, AT - timedelta(days=7), Direction.BOTH, TouchChannel.IN_PERSON),
        (0, AT, Direction.BOTH, TouchChannel.IN_PERSON),
    ]
    assert harvested(event).met == harvest.met
    assert len({one.key for one in harvest.met}) == 2


def test_was_met_over_a_line_where_no_place_is_named() -> None:
    assert [one.channel for one in harvested(met(ME, "ana@a.example")).met] == [TouchChannel.OTHER]


def test_is_one_person_in_all_events_and_has_the_first_name_said() -> None:
    bare = met(guests=(Guest("", "ana@a.example"),))
    harvest = harvested(bare, met("ana@a.example", at=AT - timedelta(days=1)), met("ana@a.example", uid="2"))
    assert [found.name for found in harvest.found] == ["Ana"]
    assert [found.name for found in harvested(bare).found] == ["ana@a.example"]
    assert len(harvest.met) == 3


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (met(ME, "ana@a.example", is_cancelled=True), NotMet.CANCELLED),
        (met(ME, "ana@a.example", times=()), NotMet.CANCELLED),
        (met(ME, "ana@a.example", at=NOW + timedelta(hours=1)), NotMet.AHEAD),
        (met(ME, *(f"a{n}@a.example" for n in range(9))), NotMet.LARGE),
        (met(ME, "ana@a.example", invited=200), NotMet.LARGE),
        (met(guests=(Guest("", ME, "DECLINED"), Guest("Ana", "ana@a.example"))), NotMet.REFUSED),
        (met(guests=(Guest("Ana", "ana@a.example", "DECLINED"),)), NotMet.DECLINED),
        (met(guests=(Guest("Room", "room@a.example", is_thing=True),)), NotMet.THING),
        (met("info@a.example"), NotMet.ROLE),
        (met("no-reply@a.example"), NotMet.ROLE),
        (met(guests=(Guest("", "tel:+1"),)), NotMet.NO_ADDRESS),
    ],
)
def test_was_not_met_which_is_said(event: Event, reason: NotMet) -> None:
    harvest = harvested(event)
    assert (harvest.found, harvest.met) == ((), ())
    assert [problem.reason for problem in harvest.problems] == [
        calendar.OWN.format(addresses=ME),
        f"{reason} Together: one line, one time.",
        f"{reason} One time.",
    ]


def test_is_shown_without_what_the_event_was_about() -> None:
    assert harvested(met(ME, "ana@a.example", is_cancelled=True)).problems[-1].original == "2024-05-04, Ana"


def test_declined_twice_which_is_one_line() -> None:
    declined = met(guests=(Guest("Ana", "ana@a.example", "DECLINED"),))
    assert harvested(declined, declined).problems[-1] == Problem(
        "a.ics", 4, f"{NotMet.DECLINED} 2 times.", "Ana <ana@a.example>"
    )


def test_is_not_in_events_of_the_seeker_alone() -> None:
    assert harvested(met(ME), met()).problems[-1].reason == calendar.ALONE.format(count="2 events")


MANY = [met("work@w.example", f"a{n}@a.example") for n in range(5)]


@pytest.mark.parametrize(
    ("events", "own", "owner", "expected"),
    [
        ([met(ME, "ana@a.example")], {" ME@m.example"}, "", {ME}),
        ([met(ME, "ana@a.example")], {""}, ME, {ME}),
        (MANY, {ME}, "", {ME, "work@w.example"}),
        (MANY[:3], {ME}, "", {ME}),
        (MANY[:3], (), "", {"work@w.example"}),
        ([met(ME, "ana@a.example")], (), "", set()),
        ([met("ana@a.example"), met("bo@b.example"), met("ana@a.example", "cy@c.example")], (), "", {"ana@a.example"}),
        ([], (), "", set()),
    ],
)
def test_is_the_seeker(events: list[Event], own: set[str], owner: str, expected: set[str]) -> None:
    assert own_of(Calendar(tuple(events), owner=owner), frozenset(own)) == expected


def test_must_be_known_to_be_the_seeker_else_all_is_refused() -> None:
    assert harvested(met(ME, "ana@a.example"), own=frozenset()).refusal == calendar.WHO
    assert from_calendar(Calendar(refusal="No."), "a.ics", frozenset(), NOW).refusal == "No."
