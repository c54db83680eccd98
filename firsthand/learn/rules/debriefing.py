"""What a debrief says, as plain values, and what the notes can fill in before the seeker types a word."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from firsthand.explore.rules.topic_of import topic_of
from firsthand.explore.rules.words import QuestionState, Topic
from firsthand.learn.rules.words import RemarkKind, Side
from firsthand.meet.rules.notes import Mark, Span, spans_of

LOW = 2
_QUOTED = re.compile(r'\s*["“«„](.+)["”»“]\s*', re.DOTALL)
_ABOUT = re.compile(r"\s*(?:[,;:(–—]|\s-\s)\s*")
_MINE = re.compile(r"(i|i'll|i’ll|i'm|i’m|me|my)\b", re.IGNORECASE)


@dataclass(frozen=True)
class RemarkFacts:
    """One thing the host said. An empty `topic` is worked out; `words` with their span are the notes as they stood."""

    text: str
    topic: str = ""
    question_id: int | None = None
    dimension: str = ""
    kind: str = RemarkKind.FACT
    is_verbatim: bool = False
    is_volunteered: bool = False
    is_hearsay: bool = False
    is_surprise: bool = False
    is_off_record: bool = False
    words: str = ""
    span_start: int | None = None
    span_end: int | None = None
    remark_id: int | None = None


@dataclass(frozen=True)
class PromiseFacts:
    """Something either side will do, by a day if one was named."""

    side: Side
    text: str
    due_on: date | None = None
    promise_id: int | None = None


@dataclass(frozen=True)
class AdviceFacts:
    """What the host suggested, and until when the seeker wants to have tried it."""

    text: str
    due_on: date | None = None
    advice_id: int | None = None


@dataclass(frozen=True)
class NameFacts:
    """Somebody the host named, and whether the host's name may be used."""

    name: str
    about: str = ""
    may_use_name: bool = False
    introduction_id: int | None = None


@dataclass(frozen=True)
class AnswerFacts:
    """Where a question stands after the talk, and how sure the seeker is now (1 to 5, None unsaid)."""

    question_id: int
    state: QuestionState
    level: int | None = None


@dataclass(frozen=True)
class DebriefFacts:
    """The whole debrief. `energy` and `went` run from 1 to 5, None unsaid."""

    remarks: tuple[RemarkFacts, ...] = ()
    promises: tuple[PromiseFacts, ...] = ()
    advice: tuple[AdviceFacts, ...] = ()
    names: tuple[NameFacts, ...] = ()
    answers: tuple[AnswerFacts, ...] = ()
    energy: int | None = None
    went: int | None = None
    note: str = ""


def from_notes(notes: str, questions: Iterable[tuple[int, str]]) -> DebriefFacts:
    """This function will return what the marked lines of the notes fill in; `questions` are ids with their topics.

    A remark goes with a question when exactly one of them is about its topic.
    """
    spans, asked = spans_of(notes), tuple(questions)
    return DebriefFacts(
        remarks=tuple(_remark(span, asked) for span in spans if span.mark is Mark.REMARK),
        promises=tuple(PromiseFacts(_side(span.text), span.text[:500]) for span in spans if span.mark is Mark.PROMISE),
        advice=tuple(AdviceFacts(span.text[:500]) for span in spans if span.mark is Mark.ADVICE),
        names=tuple(_name(span.text) for span in spans if span.mark is Mark.NAME),
    )


def _remark(span: Span, asked: tuple[tuple[int, str], ...]) -> RemarkFacts:
    quoted = _QUOTED.fullmatch(span.text)
    topic = topic_of(span.text)
    matching = [question for question, about in asked if about == topic]
    return RemarkFacts(
        text=quoted.group(1) if quoted else span.text,
        topic=topic,
        question_id=matching[0] if len(matching) == 1 else None,
        is_verbatim=quoted is not None,
        is_off_record=span.off_record,
        words=span.text,
        span_start=span.start,
        span_end=span.end,
    )


def _side(text: str) -> Side:
    """Who promised: the seeker where the line speaks of "I", else the host."""
    return Side.SEEKER if _MINE.match(text) else Side.HOST


def _name(text: str) -> NameFacts:
    """A name up to the first comma, dash or bracket; the rest says who that is."""
    name, *about = _ABOUT.split(text, maxsplit=1)
    return NameFacts(name[:200], "".join(about).rstrip(") ")[:300])


def topic_for(facts: RemarkFacts, question_topic: str) -> Topic:
    """This function will return a remark's topic: the chosen one, else its question's, else the one of its words."""
    return Topic(facts.topic or question_topic or topic_of(facts.text))


def kind_word(went: int | None) -> str:
    """This function will return a true comfort after a talk that felt bad, else nothing (R15)."""
    if went is None or went > LOW:
        return ""
    return (
        "After a talk people like us better than we think, and go on doing so for months. That is well studied [R15]."
    )
