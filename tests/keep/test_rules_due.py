"""A word is due..."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.keep.rules.due import Standing, Talk, Why, standing, thank_on, words_due
from firsthand.reach.rules.states import State

HELD = date(2026, 11, 20)
TALK = Talk(7, 3, "Maya Okafor", HELD, State.DEBRIEFED)


def sentences(talk: Talk, days: int) -> list[str]:
    return [word.sentence for word in words_due([talk], HELD + timedelta(days))]


def test_of_thanks_from_the_talk_on_until_it_is_said() -> None:
    (word,) = words_due([TALK], HELD)
    assert (word.why, word.on, word.person) == (Why.THANK, date(2026, 11, 21), 3)
    assert words_due([replace(TALK, state=State.THANKED)], HELD) == ()


def test_of_thanks_without_ever_calling_it_late() -> None:
    assert sentences(TALK, 1) == ["While it is fresh: a thank-you within a day. The draft is ready."]
    assert sentences(TALK, 90) == ["A thank-you is still welcome, and read with as much joy. The draft is ready."]
    assert "late" not in sentences(TALK, 90)[0]


def test_after_the_debrief_because_the_letter_is_made_from_it() -> None:
    (word,) = words_due([replace(TALK, state=State.HELD)], HELD)
    assert word.why == Why.DEBRIEF
    assert word.sentence == "Three minutes of debrief first; the thank-you is drafted from it."


def test_to_the_one_who_led_there() -> None:
    led = replace(TALK, state=State.THANKED, introducer=9, introducer_name="Per Åkesson")
    (word,) = words_due([led], HELD + timedelta(1))
    assert (word.why, word.person, word.name) == (Why.INTRODUCER, 9, "Per Åkesson")
    assert word.sentence == "They led you to Maya Okafor. Thank them, and say how it went."


def test_of_news_two_weeks_on_and_not_before() -> None:
    thanked = replace(TALK, state=State.THANKED)
    assert sentences(thanked, 13) == []
    assert sentences(thanked, 14) == ["Say in a few lines what you have learned since. More news than questions."]


def test_of_news_after_the_advice_was_tried() -> None:
    thanked = replace(TALK, state=State.THANKED, advice_open="a day in the store")
    assert "They advised: a day in the store. Try it first" in sentences(thanked, 20)[0]
    assert "Tell them what came of it" in sentences(replace(thanked, advice_tried="a day in the store"), 20)[0]


def test_of_news_again_two_months_after_the_last_and_no_more_after_two_silent_ones() -> None:
    once = replace(TALK, state=State.KEPT_UP, updates_on=(HELD + timedelta(20),))
    assert sentences(once, 79) == []
    assert len(sentences(once, 80)) == 1
    assert sentences(replace(once, updates_on=(HELD, HELD)), 900) == []


def test_in_the_order_of_its_days() -> None:
    later = replace(TALK, conversation=8, held_on=HELD + timedelta(3))
    assert [word.conversation for word in words_due([later, TALK], HELD + timedelta(4))] == [7, 8]


@pytest.mark.parametrize(
    ("days", "expected"),
    [(None, "no_day"), (-1, "gone_by"), (0, "today"), (1, "soon"), (7, "soon"), (8, "later")],
)
def test_by_the_day_that_was_set(days: int | None, expected: str) -> None:
    assert standing(None if days is None else HELD + timedelta(days), HELD) == Standing(expected)


@settings(max_examples=60)
@given(st.sampled_from(list(State)), st.integers(0, 400), st.lists(st.integers(0, 300), max_size=3))
def test_at_most_once_to_a_host_for_one_talk(state: State, days: int, updates: list[int]) -> None:
    talk = replace(TALK, state=state, updates_on=tuple(HELD + timedelta(n) for n in sorted(updates)))
    found = words_due([talk], HELD + timedelta(days))
    assert len(found) <= 1
    assert all(word.on <= max(HELD + timedelta(days), thank_on(HELD)) for word in found)
