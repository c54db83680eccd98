"""Recording by hand..."""

from datetime import UTC, datetime, timedelta

from firsthand.reach.rules.recording import BY_HAND, OFFERS, find_offer, is_a_slip
from firsthand.reach.rules.states import _MOVES, State, state_of
from firsthand.reach.rules.words import EventKind

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def test_offers_something_in_every_state_once() -> None:
    assert set(OFFERS) == set(State)
    for offers in OFFERS.values():
        assert len({offer.kind for offer in offers}) == len(offers) > 0


def test_offers_only_what_moves_the_conversation_or_answers_it() -> None:
    for state, offers in OFFERS.items():
        for offer in offers:
            moves = state in _MOVES.get(EventKind(offer.kind), (frozenset(), None))[0]
            assert moves or offer.kind in {EventKind.ANSWERED, EventKind.POSTPONED, EventKind.KEPT_UP}, (
                state,
                offer.kind,
            )


def test_reopens_a_conversation_that_rested_when_they_answer_after_all() -> None:
    kinds = [EventKind.ASKED, EventKind.NUDGED, EventKind.NO_REPLY]
    assert find_offer(state_of(kinds), EventKind.AGREED)
    assert state_of([*kinds, EventKind.AGREED]) == State.AGREED


def test_leaves_to_firsthand_what_firsthand_records() -> None:
    assert not BY_HAND & {
        EventKind.IDEA,
        EventKind.DRAFTED,
        EventKind.SCHEDULED,
        EventKind.DEBRIEFED,
        EventKind.CANCELLED,
    }
    assert find_offer(State.IDEA, EventKind.DEBRIEFED) is None
    assert find_offer(State.IDEA, "nonsense") is None


def test_can_be_taken_back_for_ten_minutes() -> None:
    assert is_a_slip(EventKind.DECLINED, NOW, NOW + timedelta(minutes=10))
    assert not is_a_slip(EventKind.DECLINED, NOW, NOW + timedelta(minutes=10, seconds=1))
    assert not is_a_slip(EventKind.DECLINED, NOW, NOW - timedelta(seconds=1))
    assert not is_a_slip(EventKind.DEBRIEFED, NOW, NOW)
