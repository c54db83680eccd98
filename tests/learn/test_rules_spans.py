"""The words of a remark in the notes..."""

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.learn.rules.spans import Marked, marked, place_of


def test_stand_where_they_were_taken_from() -> None:
    assert place_of("boxes", "boxes, more boxes", 12) == (12, 17)


def test_are_found_again_after_the_notes_have_changed() -> None:
    assert place_of("boxes", "the boxes", 0) == (4, 9)
    assert place_of("boxes", "the boxes", None) == (4, 9)


def test_may_be_gone() -> None:
    assert place_of("boxes", "crates", 0) is None
    assert place_of("", "crates", 0) is None
    assert marked("boxes", "crates", 0) == Marked("crates", "", "")


@settings(max_examples=60)
@given(st.text(max_size=40), st.text(min_size=1, max_size=10), st.text(max_size=40))
def test_leave_the_rest_of_the_notes_as_it_is(before: str, words: str, after: str) -> None:
    notes = before + words + after
    assert marked(words, notes, len(before)) == Marked(before, words, after)
