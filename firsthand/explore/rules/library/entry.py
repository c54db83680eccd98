"""The shape of a library question, and what follows from its topic."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from firsthand.explore.rules.topics import TOPICS
from firsthand.explore.rules.words import Dimension, HostKind, InterestKind, Topic

ANY_KIND = frozenset(InterestKind)
WORK_KINDS = frozenset({InterestKind.JOB, InterestKind.PATH, InterestKind.INDUSTRY})
PLACE_KINDS = frozenset({InterestKind.COMPANY})


class Depth(StrEnum):
    """Where in a talk a question belongs: to begin, in the middle, or to dig where something shows."""

    OPENER = "opener"
    CORE = "core"
    PROBE = "probe"


class Form(StrEnum):
    """The forms that bring an account instead of an opinion (questions.md)."""

    STORY = "story"
    LAST_TIME = "last_time"
    SUPERLATIVE = "superlative"
    PROBLEM = "presumed_problem"
    COMPARISON = "comparison"
    ADVICE = "advice"
    RESOURCE = "resource"


@dataclass(frozen=True)
class LibraryQuestion:
    """One question of the library.

    `who` lists the kinds of host that answer it best; `sensitivity` is 0 (any time), 1 (late) or 2 (when the host
    raises it); `minutes` is what an answer takes; `look_up_first` asks to read what is public before; `stems` are
    follow-ups.
    """

    key: str
    text: str
    form: Form
    stems: tuple[str, ...]
    depth: Depth = Depth.CORE
    dimension: Dimension | None = None
    minutes: int = 2
    sensitivity: int = 0
    look_up_first: bool = False
    suits: frozenset[InterestKind] = ANY_KIND
    who: tuple[HostKind, ...] = ()
    topic: Topic = Topic.WORK


def of_topic(topic: Topic, questions: Iterable[LibraryQuestion]) -> tuple[LibraryQuestion, ...]:
    """This function will return the questions with the topic set, and what they do not say themselves taken from it."""
    card = TOPICS[topic]
    return tuple(
        replace(
            each,
            topic=topic,
            who=each.who or card.answered_by,
            sensitivity=max(each.sensitivity, card.sensitivity),
        )
        for each in questions
    )
