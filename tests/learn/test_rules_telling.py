"""What learn says..."""

from firsthand.explore.rules.words import Dimension, Topic
from firsthand.learn.rules.coverage import Dot, Mark
from firsthand.learn.rules.telling import DIMENSIONS, TOPICS, dots_in_words, how_said


def test_has_words_for_everything_it_names() -> None:
    assert set(TOPICS) == set(Topic)
    assert set(DIMENSIONS) == set(Dimension)
    assert TOPICS[Topic.DAY] == "the day"


def test_names_how_a_remark_was_said() -> None:
    nothing = {"is_volunteered": False, "is_hearsay": False, "is_surprise": False}
    assert how_said(kind="fact", **nothing) == ()
    assert how_said(kind="opinion", is_volunteered=True, is_hearsay=True, is_surprise=True) == (
        "opinion", "volunteered", "hearsay", "a surprise",
    )  # fmt: skip


def test_says_what_dots_show() -> None:
    dots = [Dot(1, "Maya", Mark.FILLED), Dot(2, "Per", Mark.HATCHED)]
    assert dots_in_words(dots) == "two hosts: Maya (first-hand) and Per (hearsay only)"
    assert dots_in_words([]) == "nobody"
