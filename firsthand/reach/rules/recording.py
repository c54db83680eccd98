"""What a seeker may record by hand: the answer that came, the wait, the end; and for how long a slip can be taken back.

What Firsthand does itself (a draft saved, a time agreed, a debrief) is recorded where it happens, not here.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from firsthand.reach.rules.states import ENDS, State
from firsthand.reach.rules.words import EventKind

OVER = ENDS | {State.THANKED, State.KEPT_UP}  # asking the same person again is another conversation
SLIP = timedelta(minutes=10)


@dataclass(frozen=True)
class Offer:
    """One thing to press: its kind, the words on the button, a line of help, and whether it needs a day."""

    kind: EventKind
    label: str
    help: str = ""
    needs_day: bool = False


YES = Offer(EventKind.AGREED, "They said yes", "Next you find a time together.")
ANSWERED = Offer(
    EventKind.ANSWERED, "They answered, neither yes nor no", "A question, say. The waiting stops until you wrote back."
)
NOT_NOW = Offer(EventKind.POSTPONED, "Not now, but later", "It is quiet here until the day they named.", needs_day=True)
NO = Offer(
    EventKind.DECLINED,
    "They said no",
    "It is about their week, seldom about you. Thank them in one line, and it is done.",
)
SILENCE = Offer(EventKind.NO_REPLY, "No reply: let it rest", "If they write after all, this opens again.")
MET = Offer(EventKind.HELD, "We have talked already", "Next comes the debrief, while it is fresh.")
STOPPED = Offer(EventKind.WITHDRAWN, "I let this one go", "It stays in the history and asks nothing more.")
MISSED = Offer(EventKind.MISSED, "We missed each other", "It happens. Find another time, once.")
WROTE = Offer(EventKind.ASKED, "I have written to them already")
AGAIN = Offer(EventKind.NUDGED, "I have written once more already")
NEWS = Offer(EventKind.KEPT_UP, "I gave them news")

_ANSWERS = (YES, NO, NOT_NOW, ANSWERED)
OFFERS: dict[State, tuple[Offer, ...]] = {
    State.IDEA: (WROTE, YES, MET, STOPPED),
    State.DRAFTED: (WROTE, YES, MET, STOPPED),
    State.ASKED: (*_ANSWERS, AGAIN, SILENCE, MET, STOPPED),
    State.NUDGED: (*_ANSWERS, SILENCE, MET, STOPPED),
    State.AGREED: (MET, NOT_NOW, NO, MISSED, STOPPED),
    State.SCHEDULED: (MET, NOT_NOW, MISSED, NO, STOPPED),
    State.HELD: (NEWS,),
    State.DEBRIEFED: (NEWS,),
    State.THANKED: (NEWS,),
    State.KEPT_UP: (NEWS,),
    State.DECLINED: (YES, MET),
    State.NO_REPLY: (YES, NO, AGAIN, MET),
    State.WITHDRAWN: (WROTE, YES, MET),
    State.MISSED: (YES, NO, MET, STOPPED),
}
BY_HAND = frozenset(offer.kind for offers in OFFERS.values() for offer in offers)


def find_offer(state: State, kind: str) -> Offer | None:
    """This function will return what is offered in a state under a kind, or None where it makes no sense there."""
    return next((offer for offer in OFFERS[state] if offer.kind == kind), None)


def is_a_slip(kind: str, recorded_at: datetime, now: datetime) -> bool:
    """This function will tell whether an event by hand may still be taken back as pressed by mistake: ten minutes."""
    return kind in BY_HAND and timedelta(0) <= now - recorded_at <= SLIP
