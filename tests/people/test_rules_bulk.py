"""What is done with many at once..."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.people.rules.bulk import OPPOSITE, Bulk, Deed, read_spelled, spelled, tag_key, tag_name, told


@pytest.mark.parametrize(
    ("deed", "sentence"),
    [
        (Deed(Bulk.TAG, (4,), "maps"), "One person tagged “maps”."),
        (Deed(Bulk.UNTAG, tuple(range(1200)), "maps"), "The tag “maps” is taken off 1,200 people."),
        (Deed(Bulk.LEAVE_OUT, (1, 2)), "2 people will not be suggested any more."),
        (Deed(Bulk.BRING_BACK, (1, 2)), "2 people may be asked again."),
        (Deed(Bulk.LEAVE_OUT, ()), "That was so already; nothing was changed."),
    ],
)
def test_is_told_in_a_sentence(deed: Deed, sentence: str) -> None:
    assert told(deed) == sentence


@pytest.mark.parametrize("verb", Bulk)
def test_is_taken_back_by_what_is_taken_back_by_it(verb: Bulk) -> None:
    assert OPPOSITE[verb] != verb
    assert OPPOSITE[OPPOSITE[verb]] == verb


@pytest.mark.parametrize(
    ("typed", "name", "key"),
    [(" #Leeds ,  2015 ", "Leeds 2015", "leeds 2015"), ("Łódź", "Łódź", "lodz"), ("'", "'", "'"), ("#,", "", "")],
)
def test_keeps_a_tag_as_it_is_written_and_compares_it_folded(typed: str, name: str, key: str) -> None:
    assert (tag_name(typed), tag_key(tag_name(typed))) == (name, key)


def test_spells_runs_of_numbers_as_one() -> None:
    assert spelled([9, 4, 3, 5, 4]) == "3-5 9"


@settings(max_examples=60)
@given(st.sets(st.integers(1, 10**9)))
def test_reads_what_it_spelled(ids: set[int]) -> None:
    assert read_spelled(spelled(ids)) == tuple(sorted(ids))
