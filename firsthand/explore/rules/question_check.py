"""The question check: which of nine mistakes a question makes, why each matters, and a form that works."""

from dataclasses import dataclass

from firsthand.explore.rules.asks import asks_of
from firsthand.explore.rules.better_form import better_form, second_half
from firsthand.explore.rules.flags import CARDS, Flag, flags_of
from firsthand.explore.rules.topic_of import topic_of
from firsthand.explore.rules.topics import TOPICS
from firsthand.explore.rules.words import Topic


@dataclass(frozen=True)
class Raised:
    """One flag on a question, with what a page says about it."""

    flag: Flag
    name: str
    reason: str
    source: str


@dataclass(frozen=True)
class Reading:
    """What the check found; `better` is empty where the question works, `second` is the other half of a double one."""

    topic: Topic
    flags: tuple[Raised, ...]
    better: str
    second: str
    is_asked: bool

    @property
    def topic_name(self) -> str:
        return TOPICS[self.topic].name


def check_question(text: str) -> Reading:
    """This function will return the topic, the flags (worst first) and a better form; it never raises.

    Source: questions.md ("Which questions are wrong").
    """
    topic, asks = topic_of(text), asks_of(text)
    flags = flags_of(asks)
    raised = tuple(Raised(flag, **vars(CARDS[flag])) for flag in flags)
    return Reading(topic, raised, better_form(asks, flags, topic), second_half(asks, flags), bool(text.strip()))
