"""The life of a conversation: its state and its next step, derived from what really happened to it.

Events come in the order in which they were recorded, which a clock that was wrong cannot upset.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firsthand.reach.rules.cadence import (
    first_update_on,
    follow_up_on,
    next_update_on,
    rest_on,
    second_person_on,
    thank_on,
)
from firsthand.reach.rules.words import EventKind


class State(StrEnum):
    """Where a conversation stands; the last four before `kept_up` are its ends."""

    IDEA = "idea"
    DRAFTED = "drafted"
    ASKED = "asked"
    NUDGED = "nudged"
    AGREED = "agreed"
    SCHEDULED = "scheduled"
    HELD = "held"
    DEBRIEFED = "debriefed"
    THANKED = "thanked"
    DECLINED = "declined"
    NO_REPLY = "no_reply"
    WITHDRAWN = "withdrawn"
    MISSED = "missed"
    KEPT_UP = "kept_up"


ENDS = frozenset({State.DECLINED, State.NO_REPLY, State.WITHDRAWN, State.MISSED})
_ALONE = frozenset({State.IDEA, State.DRAFTED})
_WAITING = frozenset({State.ASKED, State.NUDGED})
_BEFORE = _ALONE | _WAITING | {State.AGREED, State.SCHEDULED}
TALKED = frozenset({State.HELD, State.DEBRIEFED, State.THANKED, State.KEPT_UP})

# From which states an event moves the conversation, and where to. Anything else is remembered and moves nothing: a
# draft written while waiting, a second thank-you, a decline that arrives after the talk.
_MOVES: dict[EventKind, tuple[frozenset[State], State]] = {
    EventKind.DRAFTED: (frozenset({State.IDEA}), State.DRAFTED),
    EventKind.ASKED: (_ALONE | ENDS, State.ASKED),
    EventKind.NUDGED: (_ALONE | {State.ASKED, State.NO_REPLY}, State.NUDGED),
    EventKind.AGREED: (_ALONE | _WAITING | ENDS, State.AGREED),
    EventKind.SCHEDULED: (_BEFORE | ENDS, State.SCHEDULED),
    EventKind.RESCHEDULED: (_BEFORE | ENDS, State.SCHEDULED),
    EventKind.POSTPONED: (frozenset({State.SCHEDULED}), State.AGREED),
    EventKind.CANCELLED: (frozenset({State.SCHEDULED}), State.AGREED),
    EventKind.HELD: (_BEFORE | ENDS, State.HELD),
    EventKind.DEBRIEFED: (frozenset({State.HELD}), State.DEBRIEFED),
    EventKind.THANKED: (frozenset({State.HELD, State.DEBRIEFED}), State.THANKED),
    EventKind.KEPT_UP: (TALKED, State.KEPT_UP),
    EventKind.DECLINED: (_BEFORE | ENDS, State.DECLINED),
    EventKind.NO_REPLY: (_ALONE | _WAITING, State.NO_REPLY),
    EventKind.WITHDRAWN: (_BEFORE | ENDS, State.WITHDRAWN),
    EventKind.MISSED: (frozenset({State.AGREED, State.SCHEDULED}), State.MISSED),
}


def state_of(kinds: Iterable[str]) -> State:
    """This function will return the state that events of these kinds, oldest first, lead to; none at all is an idea."""
    state = State.IDEA
    for kind in kinds:
        sources, target = _MOVES.get(EventKind(kind), (frozenset(), state))
        state = target if state in sources else state
    return state


@dataclass(frozen=True)
class Happening:
    """One event as the rules see it: `on` is its day where the seeker is, `until_on` a date the host gave, if any."""

    kind: str
    on: date
    until_on: date | None = None


class Step(StrEnum):
    """What a conversation needs next. `wait` and `nothing` ask nothing of the seeker."""

    WRITE = "write"
    SEND = "send"
    WAIT = "wait"
    READ_ANSWER = "read_answer"
    ASK_ANOTHER = "ask_another"
    FOLLOW_UP = "follow_up"
    LET_REST = "let_rest"
    FIND_TIME = "find_time"
    PREPARE = "prepare"
    SAY_HELD = "say_held"
    DEBRIEF = "debrief"
    THANK = "thank"
    KEEP_UP = "keep_up"
    NOTHING = "nothing"


@dataclass(frozen=True)
class NextStep:
    """A step and its day: the day a wait ends, the day something is due, or None where any day will do."""

    step: Step
    on: date | None = None


_PLAIN_STEPS = {
    State.IDEA: Step.WRITE,
    State.DRAFTED: Step.SEND,
    State.MISSED: Step.FIND_TIME,
}


@dataclass(frozen=True)
class Circumstances:
    """What a next step depends on besides the events: today where the seeker is, the host's country, and dates.

    `waits_until_on` is the seeker's own date and stands above the computed ones; `meets_on` is the day of the meeting.
    """

    today: date
    country: str = ""
    waits_until_on: date | None = None
    meets_on: date | None = None


def next_step(events: Sequence[Happening], at: Circumstances) -> NextStep:
    """This function will return what to do next, and when (3B7; rules F01, F02, F07, K01, U02)."""
    state = state_of(event.kind for event in events)
    if at.waits_until_on and at.today < at.waits_until_on and state in _BEFORE:
        return NextStep(Step.WAIT, at.waits_until_on)
    if state in _WAITING:
        return _while_waiting(state, events, at)
    if state in TALKED:
        return _after_the_talk(events)
    if state is State.SCHEDULED:
        return _around_the_meeting(at)
    if state is State.AGREED:
        return _to_find_a_time(events, at)
    return NextStep(_PLAIN_STEPS.get(state, Step.NOTHING))


def _while_waiting(state: State, events: Sequence[Happening], at: Circumstances) -> NextStep:
    wrote = _last(events, EventKind.NUDGED if state is State.NUDGED else EventKind.ASKED)
    since = events[wrote + 1 :]
    answered = _last(since, EventKind.ANSWERED)
    postponed = _last(since, EventKind.POSTPONED)
    if postponed > answered and (until := since[postponed].until_on):
        return NextStep(Step.WAIT if at.today < until else Step.FOLLOW_UP, until)
    if answered >= 0 or postponed >= 0:
        return NextStep(Step.READ_ANSWER, since[max(answered, postponed)].on)
    return _without_an_answer(state, events[wrote].on, at)


def _without_an_answer(state: State, wrote_on: date, at: Circumstances) -> NextStep:
    """This function will follow the 3B7 routine from the day of the last letter."""
    if state is State.NUDGED:
        rest = rest_on(wrote_on, at.country)
        return NextStep(Step.WAIT if at.today < rest else Step.LET_REST, rest)
    another, again = second_person_on(wrote_on, at.country), follow_up_on(wrote_on, at.country)
    if at.today < another:
        return NextStep(Step.WAIT, another)
    return NextStep(Step.ASK_ANOTHER, another) if at.today < again else NextStep(Step.FOLLOW_UP, again)


def _to_find_a_time(events: Sequence[Happening], at: Circumstances) -> NextStep:
    """This function will wait for the date the host named, if they put it off after agreeing."""
    put_off = _last(events, EventKind.POSTPONED)
    until = events[put_off].until_on if put_off > _last(events, EventKind.AGREED) else None
    if until and at.today < until:
        return NextStep(Step.WAIT, until)
    return NextStep(Step.FIND_TIME, until)


def _around_the_meeting(at: Circumstances) -> NextStep:
    if at.meets_on and at.today > at.meets_on:
        return NextStep(Step.SAY_HELD, at.meets_on)
    return NextStep(Step.PREPARE, at.meets_on)


def _after_the_talk(events: Sequence[Happening]) -> NextStep:
    """This function will ask for the debrief first, because the thank-you is made from it."""
    held = _last(events, EventKind.HELD)
    talked_on, kinds = events[held].on, {event.kind for event in events[held:]}
    if EventKind.DEBRIEFED not in kinds:
        return NextStep(Step.DEBRIEF, talked_on)
    if EventKind.THANKED not in kinds:
        return NextStep(Step.THANK, thank_on(talked_on))
    updates = [event.on for event in events[held:] if event.kind == EventKind.KEPT_UP]
    return NextStep(Step.KEEP_UP, next_update_on(updates[-1]) if updates else first_update_on(talked_on))


def _last(events: Sequence[Happening], kind: EventKind) -> int:
    """This function will return where the last event of a kind stands, or -1."""
    return max((n for n, event in enumerate(events) if event.kind == kind), default=-1)
