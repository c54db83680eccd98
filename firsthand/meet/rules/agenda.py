"""The run of a conversation: which open questions fit this host and these minutes, and why each was chosen.

The frame follows the 20-minute meeting and what coaches ask for [S2 S47 S48]: about two and a half minutes a question,
their story first, advice and the way back always, spare questions carried along.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from firsthand.explore.rules.topics import MUST_COVER
from firsthand.explore.rules.words import HostKind, Topic
from firsthand.meet.rules.topics import CLOSING, FIXED_TEXT, HOST_WORDS, stems_of

PATTERN = 3  # independent hosts make a pattern [S43]


@dataclass(frozen=True)
class Frame:
    """Where the parts begin, in seconds from the start, and how many core and spare questions there may be."""

    minutes: int
    why_at: int
    story_at: int
    core_at: int
    advice_at: int
    closing_at: int
    core: int
    spares: int


FRAMES: dict[int, Frame] = {
    15: Frame(15, 60, 120, 270, 660, 780, core=3, spares=2),
    20: Frame(20, 90, 180, 360, 900, 1020, core=4, spares=2),
    30: Frame(30, 120, 210, 480, 1320, 1560, core=6, spares=3),
}
SHORT = 10


@dataclass(frozen=True)
class Candidate:
    """An open question of the seeker as the agenda weighs it.

    `importance` runs from 1 to 4, `heard` counts the hosts who answered it so far, `answered_by` is empty for anybody.
    """

    question_id: int
    text: str
    topic: Topic
    importance: int = 1
    heard: int = 0
    minutes: int = 2
    sensitivity: int = 0
    answered_by: frozenset[HostKind] = frozenset()
    stems: tuple[str, ...] = ()

    @property
    def is_must(self) -> bool:
        return self.importance >= 3


@dataclass(frozen=True)
class Entry:
    """One question of an agenda. `is_open` until it was asked, volunteered or skipped; `id` once it is saved."""

    text: str
    topic: Topic
    minutes: int
    question_id: int | None = None
    is_spare: bool = False
    is_open: bool = True
    why: str = ""
    stems: tuple[str, ...] = ()
    id: int | None = None


@dataclass(frozen=True)
class Proposal:
    """An agenda for the minutes, and the questions to ask only if the host comes to speak of it."""

    minutes: int
    entries: tuple[Entry, ...]
    if_raised: tuple[Candidate, ...]


def importance_of(topic: Topic, *, has_assumption: bool, confidence: int | None, matters: bool) -> int:
    """This function will return how much a question weighs, 1 to 4: what adverts leave out, what matters to the seeker,
    and an assumption they are not sure of (confidence 3 or less, or unsaid) count one each."""
    unsure = has_assumption and (confidence or 1) <= 3
    return 1 + (topic in MUST_COVER) + matters + unsure


def score(candidate: Candidate, host: HostKind) -> float:
    """This function will rank a question: importance, times how well this host sees it, times what is unheard."""
    sees_it = not candidate.answered_by or host in candidate.answered_by
    fits = 1.0 if sees_it else 0.7 if host is HostKind.UNKNOWN else 0.4
    return candidate.importance * fits * (1 - min(candidate.heard, PATTERN) / 4)


def propose(candidates: Iterable[Candidate], host: HostKind, minutes: int) -> Proposal:
    """This function will build the agenda for 15, 20 or 30 minutes.

    It never plans more than the minutes, never asks a question twice, and always ends with REF and CLOSE. What counts
    most comes first among the questions that may come early, so that it is asked before minute ten.
    """
    frame = FRAMES[minutes]
    ranked = sorted(candidates, key=lambda one: (-score(one, host), one.question_id))
    fixed = [_fixed(topic, ranked, length) for topic, length in _lengths(frame)]
    free = [one for one in ranked if one.sensitivity < 2 and one.topic not in _FIXED_TOPICS]
    core = _fitting(free, frame)
    spares = [one for one in free if one not in core][: frame.spares]
    middle = [_entry(one, host) for one in sorted(core, key=lambda one: _order(one, host))]
    story, *rest = fixed
    carried = [_entry(one, host, is_spare=True) for one in spares]
    raised = tuple(one for one in ranked if one.sensitivity == 2)
    return Proposal(minutes, (story, *middle, *rest, *carried), raised)


_FIXED_TOPICS = frozenset({Topic.PATH, Topic.ADV, *CLOSING})


def _lengths(frame: Frame) -> list[tuple[Topic, int]]:
    """This function will return the parts every conversation has, with their whole minutes."""
    closing = (frame.minutes * 60 - frame.closing_at) // 60
    return [
        (Topic.PATH, (frame.core_at - frame.story_at) // 60),
        (Topic.ADV, (frame.closing_at - frame.advice_at) // 60),
        (Topic.REF, closing - 1),
        (Topic.CLOSE, 1),
    ]


WHY_FIXED = {
    Topic.PATH: "Their story first: it is easy to tell, and the rest follows from it.",
    Topic.ADV: "Advice comes when they have heard what you need.",
    Topic.REF: "Always asked: one view is one voice.",
    Topic.CLOSE: "Always the last: what you missed, and leave to come back.",
}


def _fixed(topic: Topic, ranked: Sequence[Candidate], minutes: int) -> Entry:
    """This function will take the seeker's own best question for a fixed part, or the plain one."""
    own = next((one for one in ranked if one.topic is topic and one.sensitivity < 2), None)
    if own is None:
        return Entry(FIXED_TEXT[topic], topic, minutes, why=WHY_FIXED[topic], stems=stems_of(topic))
    return Entry(own.text, topic, minutes, own.question_id, why=WHY_FIXED[topic], stems=own.stems)


def _fitting(ranked: Sequence[Candidate], frame: Frame) -> list[Candidate]:
    room, taken = (frame.advice_at - frame.core_at) // 60, list[Candidate]()
    for one in ranked:
        if len(taken) < frame.core and sum(c.minutes for c in taken) + one.minutes <= room:
            taken.append(one)
    return taken


def _order(candidate: Candidate, host: HostKind) -> tuple[int, bool, float, int]:
    return candidate.sensitivity, not candidate.is_must, -score(candidate, host), candidate.question_id


def _entry(one: Candidate, host: HostKind, *, is_spare: bool = False) -> Entry:
    why = reason(one, host)
    return Entry(one.text, one.topic, one.minutes, one.question_id, is_spare=is_spare, why=why, stems=one.stems)


def reason(candidate: Candidate, host: HostKind) -> str:
    """This function will say in words why a question was chosen for this host."""
    return " ".join(filter(None, (_heard(candidate), _seen_by(candidate, host), _late(candidate))))


def _heard(candidate: Candidate) -> str:
    if candidate.heard >= PATTERN:
        return f"{candidate.heard} hosts have answered it: a check more than a need."
    if candidate.heard:
        return f"{candidate.heard} of {PATTERN} hosts so far that make a pattern."
    return f"{'Counts most for what you decide, and nobody' if candidate.is_must else 'Nobody'} has answered it yet."


def _seen_by(candidate: Candidate, host: HostKind) -> str:
    if not candidate.answered_by or host is HostKind.UNKNOWN:
        return ""
    if host in candidate.answered_by:
        return f"Best seen by {HOST_WORDS[host]}, as here."
    others = " or ".join(HOST_WORDS[kind] for kind in HOST_WORDS if kind in candidate.answered_by)
    return f"Better seen by {others}; hear this view too."


def _late(candidate: Candidate) -> str:
    return "Placed late, because it is delicate." if candidate.sensitivity else ""
