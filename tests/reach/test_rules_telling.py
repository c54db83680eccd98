"""What is told about a conversation..."""

from datetime import date

import pytest

from firsthand.reach.rules import telling
from firsthand.reach.rules.states import NextStep, State, Step
from firsthand.reach.rules.telling import Column, card_words, column_of, day_in_words, step_in_words
from firsthand.reach.rules.words import EventKind, MessageKind, MessageState

TODAY = date(2026, 11, 24)  # a Tuesday


def test_has_words_for_everything() -> None:
    assert set(telling.STATES) == set(State)
    assert set(telling.STEPS) == set(Step)
    assert set(telling.EVENTS) == set(EventKind)
    assert set(telling.KINDS) == set(MessageKind)
    assert set(telling.MESSAGE_STATES) == set(MessageState)
    assert set(telling.COLUMNS) == set(Column)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "today"),
        (date(2026, 11, 25), "tomorrow"),
        (date(2026, 11, 26), "Thursday"),
        (date(2026, 12, 1), "1 December"),
        (date(2027, 1, 2), "2 January 2027"),
        (date(2026, 11, 1), "1 November"),
    ],
)
def test_names_a_day_as_people_do(day: date, words: str) -> None:
    assert day_in_words(day, TODAY) == words


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (NextStep(Step.WRITE), "Write the letter"),
        (NextStep(Step.WAIT, date(2026, 11, 26)), "Nothing to do until Thursday"),
        (NextStep(Step.THANK, date(2026, 11, 25)), "Say thank you (by tomorrow)"),
        (NextStep(Step.KEEP_UP, date(2026, 12, 20)), "Tell them what came of it (from 20 December)"),
        (NextStep(Step.PREPARE, date(2026, 11, 26)), "Prepare for Thursday"),
        (NextStep(Step.PREPARE, TODAY), "Prepare for today"),
    ],
)
def test_says_the_next_step_and_its_day(step: NextStep, words: str) -> None:
    assert step_in_words(step, TODAY) == words


def test_never_says_that_something_is_late() -> None:
    for step in Step:
        words = step_in_words(NextStep(step, date(2026, 10, 1)), TODAY).lower()
        assert not {"late", "overdue", "missed", "should"} & set(words.split())
        assert step == Step.WAIT or "october" not in words


def test_gives_waiting_a_column_of_its_own() -> None:
    assert column_of(State.ASKED, NextStep(Step.WAIT, TODAY)) == Column.WAITING
    assert column_of(State.ASKED, NextStep(Step.READ_ANSWER)) == Column.YOUR_TURN
    assert column_of(State.DECLINED, NextStep(Step.NOTHING)) == Column.DONE


@pytest.mark.parametrize(
    ("step", "is_under_way", "words"),
    [
        (Step.SEND, True, "See where your letter stands"),
        (Step.SEND, False, "Finish the letter and send it"),
        (Step.FIND_TIME, True, "Find a time"),
    ],
)
def test_points_to_a_letter_that_is_under_way_before_it_asks_for_another(
    step: Step, is_under_way: bool, words: str
) -> None:
    assert card_words(NextStep(step), TODAY, is_under_way=is_under_way) == words
