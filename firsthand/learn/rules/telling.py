"""Plain words for what learn shows, to stand inside a sentence: topics, kinds of remark, hosts behind a topic."""

from collections.abc import Sequence

from firsthand.explore.rules import topics
from firsthand.learn.rules.coverage import Dot, Mark
from firsthand.learn.rules.heard import counted, listed
from firsthand.learn.rules.words import RemarkKind

TOPICS = {topic: card.name[0].lower() + card.name[1:] for topic, card in topics.TOPICS.items()}
DIMENSIONS = {dimension: card.name for dimension, card in topics.DIMENSIONS.items()}
KINDS = {
    RemarkKind.FACT: "a fact",
    RemarkKind.OPINION: "an opinion",
    RemarkKind.PREDICTION: "a prediction",
}
_MARKS = {
    Mark.FILLED: "first-hand",
    Mark.HOLLOW: "the only voice",
    Mark.HATCHED: "hearsay only",
}


def how_said(*, kind: str, is_volunteered: bool, is_hearsay: bool, is_surprise: bool) -> tuple[str, ...]:
    """This function will return the marks a remark carries; a plain first-hand fact that was asked for carries none."""
    marks = (
        (kind != RemarkKind.FACT, kind),
        (is_volunteered, "volunteered"),
        (is_hearsay, "hearsay"),
        (is_surprise, "a surprise"),
    )
    return tuple(word for holds, word in marks if holds)


def dots_in_words(dots: Sequence[Dot]) -> str:
    """This function will say what a row of dots shows, for who does not see it."""
    if not dots:
        return "nobody"
    return f"{counted(len(dots), 'host')}: {listed(f'{dot.name} ({_MARKS[dot.mark]})' for dot in dots)}"
