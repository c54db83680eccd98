"""An agenda that is changed..."""

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.words import Topic
from firsthand.meet.rules.agenda import Entry
from firsthand.meet.rules.replan import (
    added,
    arranged,
    minute,
    moved,
    not_for_me,
    run_of,
    switched,
    ten_minutes,
    to_send_ahead,
)
from tests.meet.entries import agendas

ONE = Entry("Walk me through Monday.", Topic.DAY, 2, id=1)
TWO = Entry("What do people who leave say?", Topic.HARD, 3, id=2)
ADVICE = Entry("What would you do?", Topic.ADV, 4, id=3)
WHOM = Entry("Whom else?", Topic.REF, 2, id=4)
CLOSE = Entry("What did I miss?", Topic.CLOSE, 1, id=5)
SPARE = Entry("What is changing?", Topic.TREND, 2, is_spare=True, id=6)
WHOLE = (ONE, TWO, ADVICE, WHOM, CLOSE, SPARE)


def ids(entries: tuple[Entry, ...]) -> list[int | None]:
    return [entry.id for entry in entries]


@settings(max_examples=25)
@given(agendas(), st.integers(0, 9), st.sampled_from([-1, 1]))
def test_loses_nothing_however_it_is_moved(entries: list[Entry], entry_id: int, by: int) -> None:
    for changed in (moved(entries, entry_id, by), switched(entries, entry_id), arranged(entries)):
        assert sorted(ids(changed), key=str) == sorted((entry.id for entry in entries), key=str)


@settings(max_examples=25)
@given(agendas(), st.text(max_size=30))
def test_ends_with_a_close_however_it_is_cut(entries: list[Entry], liked: str) -> None:
    for changed in (ten_minutes(entries), not_for_me(entries, liked)):
        planned = [entry for entry in changed if entry.is_open and not entry.is_spare]
        assert planned[-1].topic is Topic.CLOSE
        assert {entry.id for entry in entries} <= set(ids(changed))
        texts = [entry.text for entry in changed]
        assert len(texts) == len(set(texts))


@settings(max_examples=25)
@given(agendas())
def test_fits_into_ten_minutes_whatever_is_left(entries: list[Entry]) -> None:
    left = [entry for entry in ten_minutes(entries) if entry.is_open]
    assert run_of(left, 10).over == 0
    assert len([entry for entry in left if not entry.is_spare]) == 3


def test_keeps_advice_and_the_hard_part_when_they_have_ten_minutes() -> None:
    short = ten_minutes(WHOLE)
    assert ids(short) == [3, 2, 5, 1, 4, 6]
    assert [entry.is_spare for entry in short] == [False, False, False, True, True, True]
    assert [entry.minutes for entry in short[:3]] == [3, 3, 1]


def test_asks_of_the_day_where_no_hard_question_is_planned() -> None:
    assert ids(ten_minutes([ONE, ADVICE, CLOSE])) == [3, 1, 5]
    assert [entry.topic for entry in ten_minutes([])] == [Topic.ADV, Topic.DAY, Topic.CLOSE]


def test_keeps_what_was_asked_before_the_cut() -> None:
    asked = Entry("Asked already?", Topic.PATH, 3, is_open=False, id=9)
    assert ids(ten_minutes([asked, ADVICE, CLOSE]))[0] == 9


def test_turns_to_other_work_and_who_would_know() -> None:
    turned = not_for_me(WHOLE, "  the quiet of the\n store. ")
    planned = [entry for entry in turned if not entry.is_spare]
    assert planned[0].text == "Which other work uses the quiet of the store?"
    assert [entry.topic for entry in planned] == [Topic.FIT, Topic.REF, Topic.CLOSE]
    assert not_for_me(WHOLE, " ")[0].text == "Which other work uses what I liked about this?"


def test_does_not_turn_twice() -> None:
    once = tuple(
        Entry(entry.text, entry.topic, entry.minutes, is_spare=entry.is_spare, id=number)
        for number, entry in enumerate(not_for_me(WHOLE, "maps"))
    )
    assert ids(not_for_me(once, "maps")) == ids(once)


def test_moves_a_question_but_never_behind_the_close() -> None:
    assert ids(moved(WHOLE, 2, -1)) == [2, 1, 3, 4, 5, 6]
    assert ids(moved(WHOLE, 1, -1)) == [1, 2, 3, 4, 5, 6]
    assert ids(moved(WHOLE, 3, 1)) == [1, 2, 3, 4, 5, 6]
    assert ids(moved(WHOLE, 99, 1)) == [1, 2, 3, 4, 5, 6]


def test_makes_spares_and_plans_them_again_but_keeps_the_close() -> None:
    assert [entry.id for entry in switched(WHOLE, 1) if entry.is_spare] == [1, 6]
    assert [entry.id for entry in switched(WHOLE, 6) if not entry.is_spare] == [1, 2, 3, 6, 4, 5]
    assert [entry.id for entry in switched(WHOLE, 5) if entry.is_spare] == [6]


def test_says_where_each_question_begins_and_by_how_much_it_is_too_long() -> None:
    run = run_of(WHOLE, 15)
    assert [timed.at for timed in run.timed] == ["2:00", "4:00", "7:00", "11:00", "13:00"]
    assert (run.planned, run.over, run.why_at) == (14, 0, "1:00")
    assert run_of([*WHOLE, Entry("Long?", Topic.WORK, 5, id=7)], 15).over == 4
    assert run_of([CLOSE], 10).why_at == "0:30"
    assert minute(65) == "1:05"


def test_sends_six_questions_ahead_at_most_and_not_the_end() -> None:
    assert to_send_ahead(WHOLE) == (ONE.text, TWO.text)
    assert len(to_send_ahead([Entry(f"{number}?", Topic.DAY, 2) for number in range(9)])) == 6


def test_plans_one_more_before_the_advice() -> None:
    new = Entry("And now?", Topic.WORK, 2, id=9)
    assert ids(added(WHOLE, new)) == [1, 2, 9, 3, 4, 5, 6]
    assert ids(added([ONE, SPARE], new)) == [1, 9, 6]
    assert ids(added([], new)) == [9]
