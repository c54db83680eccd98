"""Plain words for states, steps, events and messages on their way, and the columns of the board."""

from datetime import date
from enum import StrEnum

from firsthand.reach.rules.states import NextStep, State, Step
from firsthand.reach.rules.words import EventKind, MessageKind, MessageState, WayOut

STATES = {
    State.IDEA: "idea",
    State.DRAFTED: "drafted",
    State.ASKED: "asked",
    State.NUDGED: "nudged",
    State.AGREED: "agreed",
    State.SCHEDULED: "scheduled",
    State.HELD: "held",
    State.DEBRIEFED: "debriefed",
    State.THANKED: "thanked",
    State.DECLINED: "declined",
    State.NO_REPLY: "no reply",
    State.WITHDRAWN: "withdrawn",
    State.MISSED: "missed",
    State.KEPT_UP: "kept up",
}

STEPS = {
    Step.WRITE: "Write the letter",
    Step.SEND: "Finish the letter and send it",
    Step.WAIT: "Nothing to do",
    Step.READ_ANSWER: "Say what they answered",
    Step.ASK_ANOTHER: "Ask somebody else there as well",
    Step.FOLLOW_UP: "Write once more, shorter",
    Step.LET_REST: "Let it rest",
    Step.FIND_TIME: "Find a time",
    Step.PREPARE: "Prepare",
    Step.SAY_HELD: "Did you talk?",
    Step.DEBRIEF: "Debrief, three minutes",
    Step.THANK: "Say thank you",
    Step.KEEP_UP: "Tell them what came of it",
    Step.NOTHING: "Nothing more to do",
}

_LINKS = {Step.WAIT: "until {}", Step.PREPARE: "for {}", Step.KEEP_UP: "(from {})"}

EVENTS = {
    EventKind.IDEA: "You thought of asking them",
    EventKind.DRAFTED: "You wrote a draft",
    EventKind.ASKED: "You asked",
    EventKind.NUDGED: "You wrote once more",
    EventKind.ANSWERED: "They answered",
    EventKind.AGREED: "They said yes",
    EventKind.POSTPONED: "Not now, but later",
    EventKind.SCHEDULED: "A time was agreed",
    EventKind.RESCHEDULED: "The time was moved",
    EventKind.CANCELLED: "The time was called off",
    EventKind.HELD: "You talked",
    EventKind.DEBRIEFED: "You wrote down what you heard",
    EventKind.THANKED: "You thanked them",
    EventKind.DECLINED: "They said no",
    EventKind.NO_REPLY: "No reply; it rests",
    EventKind.WITHDRAWN: "You let it go",
    EventKind.MISSED: "You missed each other",
    EventKind.KEPT_UP: "You gave them news",
}

THEIRS = frozenset({EventKind.ANSWERED, EventKind.AGREED, EventKind.POSTPONED, EventKind.DECLINED})

KINDS = {
    MessageKind.FIRST: "First letter",
    MessageKind.FOLLOW_UP: "Follow-up",
    MessageKind.THANK_YOU: "Thank-you",
    MessageKind.UPDATE: "News",
    MessageKind.REFERRAL_ASK: "Asking for a name",
    MessageKind.INTRO_NOTE: "Note to be forwarded",
    MessageKind.INVITATION: "Invitation",
}

MESSAGE_STATES = {
    MessageState.DRAFT: "Draft. It has not left this computer.",
    MessageState.QUEUED: "Waiting to leave. It goes out by itself in a moment.",
    MessageState.CONNECTING: "On its way: your mail server is being called.",
    MessageState.DATA: "On its way: your mail server is taking it.",
    MessageState.SENT: "Sent.",
    MessageState.FAILED: "Not sent. It has not reached anybody.",
    MessageState.UNCERTAIN: "Nobody can tell yet whether it arrived.",
}
UNDO_WORDS = "It leaves ten seconds after your press. Until then you can take it back."
UNTIL_THE_NEXT_TRY = "It will be tried again by itself. Until then you can take it back."
BY_HAND_SENT = {
    WayOut.PROGRAM: "Sent from your mail program, as you said.",
    WayOut.CLIPBOARD: "Sent by you from what you copied, as you said.",
}
ON_ITS_WAY = frozenset({MessageState.QUEUED, MessageState.CONNECTING, MessageState.DATA})
UNDER_WAY = ON_ITS_WAY | {MessageState.FAILED, MessageState.UNCERTAIN}  # pressed, and not known to be sent
_WRITTEN = frozenset({Step.WRITE, Step.SEND, Step.FOLLOW_UP, Step.THANK, Step.KEEP_UP})


class Column(StrEnum):
    """Where a conversation stands on the board; waiting is its own, quiet one."""

    TO_ASK = "to_ask"
    YOUR_TURN = "your_turn"
    WAITING = "waiting"
    AGREED = "agreed"
    AFTER = "after"
    DONE = "done"


COLUMNS = {
    Column.TO_ASK: "To ask",
    Column.YOUR_TURN: "Your turn",
    Column.WAITING: "Waiting",
    Column.AGREED: "Agreed",
    Column.AFTER: "After the talk",
    Column.DONE: "At rest",
}
_BY_STATE = {
    State.IDEA: Column.TO_ASK,
    State.DRAFTED: Column.TO_ASK,
    State.ASKED: Column.YOUR_TURN,
    State.NUDGED: Column.YOUR_TURN,
    State.AGREED: Column.AGREED,
    State.SCHEDULED: Column.AGREED,
    State.HELD: Column.AFTER,
    State.DEBRIEFED: Column.AFTER,
    State.MISSED: Column.YOUR_TURN,
}


def column_of(state: State, next_step: NextStep) -> Column:
    """This function will return the column of the board for a conversation."""
    return Column.WAITING if next_step.step == Step.WAIT else _BY_STATE.get(state, Column.DONE)


def step_in_words(next_step: NextStep, today: date) -> str:
    """This function will say the next step and its day, and never that something is late."""
    words, on = STEPS[next_step.step], next_step.on
    if on is None or (on < today and next_step.step != Step.WAIT):
        return words
    day = day_in_words(on, today)
    if next_step.step in _LINKS:
        return f"{words} {_LINKS[next_step.step].format(day)}"
    return f"{words} (by {day})" if on > today else words


def card_words(next_step: NextStep, today: date, *, is_under_way: bool) -> str:
    """This function will say the next step, or, while a letter is pressed but not known to be sent, to look at it."""
    if is_under_way and next_step.step in _WRITTEN:
        return "See where your letter stands"
    return step_in_words(next_step, today)


def day_in_words(day: date, today: date) -> str:
    """This function will name a day: today, tomorrow, a weekday within six days, else the date."""
    away = (day - today).days
    if away in {0, 1}:
        return ("today", "tomorrow")[away]
    if 1 < away < 7:
        return f"{day:%A}"
    return f"{day.day} {day:%B}" if day.year == today.year else f"{day.day} {day:%B} {day.year}"
