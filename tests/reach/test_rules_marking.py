"""Marks in a letter..."""

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.reach.rules.marking import Mark, Piece, pieces_of

MARKS = st.lists(st.builds(Mark, st.integers(-3, 40), st.integers(-3, 40), st.just("M11")), max_size=8)


@settings(max_examples=100)
@given(st.text(max_size=30), MARKS)
def test_never_change_a_letter(text: str, marks: list[Mark]) -> None:
    pieces = pieces_of(text, marks)
    assert "".join(piece.text for piece in pieces) == text
    assert all(piece.text for piece in pieces)


def test_name_the_rule_at_the_place() -> None:
    assert pieces_of("pick your brain now", [Mark(0, 15, "M11")]) == (
        Piece("pick your brain", "M11"),
        Piece(" now", ""),
    )


def test_do_not_overlap_and_say_the_place_as_exactly_as_can_be() -> None:
    found = pieces_of("abcdef", [Mark(0, 6, "A"), Mark(1, 3, "B"), Mark(2, 5, "C"), Mark(5, 6, "D")])
    assert found == (Piece("a", ""), Piece("bc", "B"), Piece("de", ""), Piece("f", "D"))
    assert pieces_of("abcdef", [Mark(4, 9, "A")]) == (Piece("abcdef", ""),)
