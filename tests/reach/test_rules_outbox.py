"""On its way out a message ..."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.kernel.delivery import Delivery
from firsthand.reach.rules.outbox import MOVES, Move, event_told_by, state_after, states_before, try_again_at
from firsthand.reach.rules.words import EventKind, MessageKind, MessageState

PRESSED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(("attempts", "minutes"), [(1, 1), (2, 5), (3, 30), (4, 120), (5, 240), (6, 240), (99, 240)])
def test_is_tried_again_more_and_more_seldom(attempts, minutes):
    assert try_again_at(attempts, PRESSED, PRESSED) == PRESSED + timedelta(minutes=minutes)


def test_is_given_up_after_two_days():
    assert try_again_at(9, PRESSED, PRESSED + timedelta(hours=44)) == PRESSED + timedelta(hours=48)
    assert try_again_at(9, PRESSED, PRESSED + timedelta(hours=44, seconds=1)) is None


def test_is_never_tried_again_by_itself_once_uncertain():
    own = {Move.PRESS, Move.UNDO, Move.GO_BY_HAND, Move.SAY_ARRIVED, Move.SAY_NOT_ARRIVED}
    assert not [move for (state, move) in MOVES if state is MessageState.UNCERTAIN and move not in own]


def test_never_moves_once_sent():
    assert not [state for state, _ in MOVES if state is MessageState.SENT]


def test_is_sent_only_by_an_answer_or_on_the_seekers_word():
    ways = {move for (_, move), target in MOVES.items() if target is MessageState.SENT}
    assert ways == {Move.SENT, Move.SAY_ARRIVED, Move.GO_BY_HAND}


def test_survives_every_end_of_a_delivery_in_data():
    assert all(state_after(MessageState.DATA, Move(end)) for end in Delivery if end is not Delivery.NOT_CONNECTED)


def test_may_not_be_sent_without_the_line_being_opened():
    assert state_after(MessageState.CONNECTING, Move.SENT) is None
    assert states_before(Move.BEGIN_DATA) == [MessageState.CONNECTING]


@settings(max_examples=100)
@given(st.lists(st.sampled_from(list(Move)), max_size=40))
def test_goes_over_the_line_again_only_after_a_refusal_or_a_word(moves):
    """Whatever happens in whatever order: between two times in `data` stands a refusal or the seeker's own word."""
    state, unresolved = MessageState.DRAFT, False
    for move in moves:
        target = state_after(state, move)
        if target is None:
            continue
        if move is Move.BEGIN_DATA:
            assert not unresolved
            unresolved = True
        if move in {Move.REFUSED, Move.REFUSED_FOR_NOW, Move.SAY_NOT_ARRIVED}:
            unresolved = False
        state = target


def test_tells_what_happened_to_the_conversation():
    assert event_told_by(MessageKind.FIRST) is EventKind.ASKED
    assert event_told_by(MessageKind.FOLLOW_UP) is EventKind.NUDGED
    assert event_told_by(MessageKind.THANK_YOU) is EventKind.THANKED
    assert event_told_by(MessageKind.INVITATION) is None
