"""How a message leaves: every move it may make on its way out, and when it is tried again.

A message is tried again by itself only while it is certain that no server has taken it. From the moment its text goes
over the line until the server answers, nobody can know: that is `uncertain`, and only the seeker resolves it.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from firsthand.kernel.delivery import Delivery
from firsthand.reach.rules.words import EventKind, MessageKind, MessageState

UNDO_WINDOW = timedelta(seconds=10)
LEASE = timedelta(minutes=10)  # longer than all timeouts of one attempt together
BACK_OFF = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2), timedelta(hours=4))
GIVE_UP_AFTER = timedelta(hours=48)


class Move(StrEnum):
    """What can happen to a message; the last five are what came of a delivery."""

    PRESS = "press"
    UNDO = "undo"
    GO_BY_HAND = "go_by_hand"
    CLAIM = "claim"
    BEGIN_DATA = "begin_data"
    LOSE_LEASE = "lose_lease"
    GIVE_UP = "give_up"
    SAY_ARRIVED = "say_arrived"
    SAY_NOT_ARRIVED = "say_not_arrived"
    SENT = Delivery.SENT
    REFUSED_FOR_NOW = Delivery.REFUSED_FOR_NOW
    REFUSED = Delivery.REFUSED
    NOT_CONNECTED = Delivery.NOT_CONNECTED
    UNCERTAIN = Delivery.UNCERTAIN


_S = MessageState
MOVES: dict[tuple[MessageState, Move], MessageState] = {
    (_S.DRAFT, Move.PRESS): _S.QUEUED,
    (_S.DRAFT, Move.GO_BY_HAND): _S.SENT,
    (_S.QUEUED, Move.UNDO): _S.DRAFT,
    (_S.QUEUED, Move.CLAIM): _S.CONNECTING,
    (_S.QUEUED, Move.GIVE_UP): _S.FAILED,
    (_S.CONNECTING, Move.BEGIN_DATA): _S.DATA,
    (_S.CONNECTING, Move.LOSE_LEASE): _S.QUEUED,
    (_S.CONNECTING, Move.NOT_CONNECTED): _S.QUEUED,
    (_S.CONNECTING, Move.REFUSED_FOR_NOW): _S.QUEUED,
    (_S.CONNECTING, Move.REFUSED): _S.FAILED,
    (_S.DATA, Move.SENT): _S.SENT,
    (_S.DATA, Move.REFUSED_FOR_NOW): _S.QUEUED,
    (_S.DATA, Move.REFUSED): _S.FAILED,
    (_S.DATA, Move.UNCERTAIN): _S.UNCERTAIN,
    (_S.DATA, Move.LOSE_LEASE): _S.UNCERTAIN,
    (_S.FAILED, Move.PRESS): _S.QUEUED,
    (_S.FAILED, Move.UNDO): _S.DRAFT,
    (_S.FAILED, Move.GO_BY_HAND): _S.SENT,
    (_S.UNCERTAIN, Move.SAY_ARRIVED): _S.SENT,
    (_S.UNCERTAIN, Move.SAY_NOT_ARRIVED): _S.QUEUED,
}

TELLS: dict[MessageKind, EventKind] = {
    MessageKind.FIRST: EventKind.ASKED,
    MessageKind.FOLLOW_UP: EventKind.NUDGED,
    MessageKind.THANK_YOU: EventKind.THANKED,
    MessageKind.UPDATE: EventKind.KEPT_UP,
    MessageKind.REFERRAL_ASK: EventKind.KEPT_UP,
}


def state_after(state: MessageState, move: Move) -> MessageState | None:
    """This function will return where a move leads, or None where it is not allowed."""
    return MOVES.get((state, move))


def states_before(move: Move) -> list[MessageState]:
    """This function will return the states from which a move is allowed."""
    return [state for state, known in MOVES if known is move]


def try_again_at(attempts: int, queued_at: datetime, now: datetime) -> datetime | None:
    """This function will return when to try after so many attempts (1 or more), or None 48 hours after the press."""
    at = now + BACK_OFF[min(attempts, len(BACK_OFF)) - 1]
    return at if at <= queued_at + GIVE_UP_AFTER else None


def event_told_by(kind: MessageKind) -> EventKind | None:
    """This function will return what has happened to the conversation once a message of this kind is sent."""
    return TELLS.get(kind)
