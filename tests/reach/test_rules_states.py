"""A conversation's state ..."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.reach.rules.states import ENDS, Circumstances, Happening, NextStep, State, Step, next_step, state_of
from firsthand.reach.rules.words import EventKind as E

MONDAY = date(2026, 11, 23)
KINDS = st.lists(st.sampled_from(list(E)), max_size=25)


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        ([], State.IDEA),
        ([E.IDEA], State.IDEA),
        ([E.IDEA, E.DRAFTED], State.DRAFTED),
        ([E.DRAFTED, E.ASKED], State.ASKED),
        ([E.ASKED, E.NUDGED], State.NUDGED),
        ([E.ASKED, E.NUDGED, E.AGREED], State.AGREED),
        ([E.ASKED, E.AGREED, E.SCHEDULED], State.SCHEDULED),
        ([E.ASKED, E.AGREED, E.SCHEDULED, E.RESCHEDULED], State.SCHEDULED),
        ([E.SCHEDULED, E.CANCELLED], State.AGREED),
        ([E.SCHEDULED, E.POSTPONED], State.AGREED),
        ([E.SCHEDULED, E.MISSED], State.MISSED),
        ([E.SCHEDULED, E.MISSED, E.SCHEDULED], State.SCHEDULED),
        ([E.SCHEDULED, E.HELD], State.HELD),
        ([E.HELD, E.DEBRIEFED], State.DEBRIEFED),
        ([E.HELD, E.DEBRIEFED, E.THANKED], State.THANKED),
        ([E.HELD, E.THANKED, E.DEBRIEFED], State.THANKED),
        ([E.HELD, E.DEBRIEFED, E.THANKED, E.KEPT_UP], State.KEPT_UP),
        ([E.ASKED, E.DECLINED], State.DECLINED),
        ([E.ASKED, E.NUDGED, E.NO_REPLY], State.NO_REPLY),
        ([E.ASKED, E.NO_REPLY, E.AGREED], State.AGREED),
        ([E.ASKED, E.DECLINED, E.THANKED], State.DECLINED),
        ([E.DRAFTED, E.WITHDRAWN], State.WITHDRAWN),
        ([E.WITHDRAWN, E.ASKED], State.ASKED),
        ([E.ASKED, E.DRAFTED], State.ASKED),
        ([E.ASKED, E.ANSWERED], State.ASKED),
        ([E.HELD, E.DECLINED], State.HELD),
        ([E.THANKED], State.IDEA),
    ],
)
def test_follows_from_what_happened(kinds, state):
    assert state_of(kinds) is state


@settings(max_examples=100)
@given(KINDS)
def test_is_always_one_of_the_known_states(kinds):
    assert state_of(kinds) in set(State)


@settings(max_examples=100)
@given(KINDS)
def test_never_forgets_that_the_talk_was_held(kinds):
    after = state_of([*kinds, E.HELD, *kinds])
    assert after in {State.HELD, State.DEBRIEFED, State.THANKED, State.KEPT_UP}


@settings(max_examples=100)
@given(KINDS)
def test_of_an_end_opens_again_with_a_yes(kinds):
    if state_of(kinds) in ENDS:
        assert state_of([*kinds, E.AGREED]) is State.AGREED


def story(*parts: E | int | date) -> list[Happening]:
    """Builds events from kinds; a number lets days pass, a date after a kind is the one the host gave."""
    day, events = MONDAY, []
    for part in parts:
        if isinstance(part, int):
            day += timedelta(days=part)
        elif isinstance(part, date):
            events[-1] = Happening(events[-1].kind, events[-1].on, part)
        else:
            events.append(Happening(part, day))
    return events


def step(events: list[Happening], days: int, **facts) -> NextStep:
    return next_step(events, Circumstances(MONDAY + timedelta(days=days), "AT", **facts))


IN_MAY = date(2027, 5, 3)


@pytest.mark.parametrize(
    ("events", "days", "expected"),
    [
        (story(), 0, NextStep(Step.WRITE)),
        (story(E.DRAFTED), 3, NextStep(Step.SEND)),
        (story(E.ASKED), 0, NextStep(Step.WAIT, date(2026, 11, 26))),
        (story(E.ASKED), 3, NextStep(Step.ASK_ANOTHER, date(2026, 11, 26))),
        (story(E.ASKED), 9, NextStep(Step.FOLLOW_UP, date(2026, 12, 2))),
        (story(E.ASKED, 9, E.NUDGED), 10, NextStep(Step.WAIT, date(2026, 12, 14))),
        (story(E.ASKED, 9, E.NUDGED), 21, NextStep(Step.LET_REST, date(2026, 12, 14))),
        (story(E.ASKED, 2, E.ANSWERED), 30, NextStep(Step.READ_ANSWER, date(2026, 11, 25))),
        (story(E.ASKED, E.ANSWERED, 9, E.NUDGED), 10, NextStep(Step.WAIT, date(2026, 12, 14))),
        (story(E.ASKED, 1, E.POSTPONED, IN_MAY), 5, NextStep(Step.WAIT, IN_MAY)),
        (story(E.ASKED, 1, E.POSTPONED, IN_MAY), 200, NextStep(Step.FOLLOW_UP, IN_MAY)),
        (story(E.ASKED, 1, E.POSTPONED), 5, NextStep(Step.READ_ANSWER, date(2026, 11, 24))),
        (story(E.ASKED, 1, E.POSTPONED, IN_MAY, 1, E.ANSWERED), 5, NextStep(Step.READ_ANSWER, date(2026, 11, 25))),
        (story(E.ASKED, E.AGREED), 5, NextStep(Step.FIND_TIME)),
        (story(E.ASKED, E.AGREED, E.POSTPONED, IN_MAY), 5, NextStep(Step.WAIT, IN_MAY)),
        (story(E.ASKED, E.AGREED, E.POSTPONED, IN_MAY), 200, NextStep(Step.FIND_TIME, IN_MAY)),
        (story(E.SCHEDULED), 5, NextStep(Step.PREPARE)),
        (story(E.SCHEDULED, E.HELD), 0, NextStep(Step.DEBRIEF, MONDAY)),
        (story(E.HELD, E.THANKED), 1, NextStep(Step.DEBRIEF, MONDAY)),
        (story(E.HELD, 1, E.DEBRIEFED), 40, NextStep(Step.THANK, date(2026, 11, 24))),
        (story(E.HELD, E.DEBRIEFED, E.THANKED), 1, NextStep(Step.KEEP_UP, date(2026, 12, 7))),
        (story(E.HELD, E.DEBRIEFED, E.THANKED, 14, E.KEPT_UP), 20, NextStep(Step.KEEP_UP, date(2027, 2, 5))),
        (story(E.SCHEDULED, E.MISSED), 5, NextStep(Step.FIND_TIME)),
        (story(E.ASKED, E.DECLINED), 5, NextStep(Step.NOTHING)),
        (story(E.ASKED, E.NO_REPLY), 5, NextStep(Step.NOTHING)),
    ],
)
def test_says_what_comes_next_and_when(events, days, expected):
    assert step(events, days) == expected


def test_is_prepared_until_the_day_and_asked_about_after_it():
    friday = MONDAY + timedelta(days=4)
    assert step(story(E.SCHEDULED), 4, meets_on=friday) == NextStep(Step.PREPARE, friday)
    assert step(story(E.SCHEDULED), 5, meets_on=friday) == NextStep(Step.SAY_HELD, friday)


def test_gives_way_to_the_seekers_own_date():
    friday = MONDAY + timedelta(days=4)
    assert step(story(E.ASKED), 3, waits_until_on=friday) == NextStep(Step.WAIT, friday)
    assert step(story(E.ASKED), 4, waits_until_on=friday).step is Step.ASK_ANOTHER
    assert step(story(E.HELD), 0, waits_until_on=friday).step is Step.DEBRIEF


@settings(max_examples=80, deadline=None)
@given(KINDS, st.integers(0, 400))
def test_always_has_a_next_step(kinds, days):
    assert step(story(*kinds), days).step in set(Step)
