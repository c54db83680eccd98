"""Finding the occupation of a title..."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.titles import TitleIndex, title_words

INDEX = TitleIndex(
    [
        ("lamp", "Lamp Keepers"),
        ("lamp", "Lighthouse Attendant"),
        ("bell", "Bell Founders"),
        ("bell", "Senior Bell Caster"),
        ("head", "Lighthouse Manager"),
        ("none", "!"),
    ]
)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Sr. SW Engineer II @ Harbour", "senior software engineer"),
        ("Pilot at Harbour", "pilot"),
        ("@ Harbour", "harbour"),
        ("Lamp Inspector (LI)", "lamp inspector"),
        ("LI (Lamp Inspector)", "lamp inspector"),
        ("(unclosed lamp", "unclosed lamp"),
        ("Ladies of the Watches, Boxes and Glasses", "lady watch box glass"),
        ("Firemen, Bus Boss", "fireman bus boss"),
        ("VP", "vice president"),
        ("", ""),
    ],
)
def test_compares_words_spelled_out_and_singular(title: str, words: str) -> None:
    assert " ".join(title_words(title)) == words


def test_puts_the_nearest_first() -> None:
    assert INDEX.best("lamp keeper")[0].code == "lamp"
    assert INDEX.best("Lighthouse Mgr")[0].code == "head"
    assert (
        INDEX.best("Keeper of Lamps") == INDEX.best("Lamp Keepers") or INDEX.best("Keeper of Lamps")[0].code == "lamp"
    )
    assert [one.code for one in INDEX.best("Bell and lamp", limit=1)] in (["bell"], ["lamp"])


def test_gives_nothing_where_no_word_is_known() -> None:
    assert INDEX.best("Zookeeper") == []
    assert INDEX.best("") == []


@given(st.text(max_size=80))
@settings(max_examples=50, deadline=None)
def test_never_raises_and_falls_from_best_to_worst(title: str) -> None:
    scores = [one.score for one in INDEX.best(title)]
    assert scores == sorted(scores, reverse=True)
    assert all(score > 0 for score in scores)
