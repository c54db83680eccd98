"""A confidence..."""

from hypothesis import given
from hypothesis import strategies as st

from firsthand.learn.rules.confidence import LEVEL_WORDS, Turn, shift_of


def test_has_a_word_for_each_level() -> None:
    assert list(LEVEL_WORDS) == [1, 2, 3, 4, 5]
    assert len(set(LEVEL_WORDS.values())) == 5


def test_says_what_changed() -> None:
    sentences = [shift_of(levels).sentence for levels in ([], [2], [3, 3], [1, 2, 5], [4, 2])]
    assert sentences == [
        "Not said yet how sure you are.",
        "So far: leaning.",
        "Still half sure.",
        "From a guess to sure.",
        "From fairly sure to leaning.",
    ]


@given(st.lists(st.integers(1, 5), min_size=2, max_size=6))
def test_turns_the_way_from_the_first_to_the_last(levels: list[int]) -> None:
    shift = shift_of(levels)
    assert (shift.before, shift.now) == (levels[0], levels[-1])
    order = (levels[-1] > levels[0]) - (levels[-1] < levels[0])
    assert shift.turn == {1: Turn.UP, 0: Turn.SAME, -1: Turn.DOWN}[order]
