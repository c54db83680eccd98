"""What was said off the record..."""

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.desk.rules.redacting import LEFT_OUT, without_spans, without_words


def test_is_cut_by_its_place() -> None:
    assert without_spans("keep THIS keep", [(5, 9)]) == f"keep {LEFT_OUT} keep"
    assert without_spans("ab", [(0, 2)]) == LEFT_OUT
    assert without_spans("nothing", []) == "nothing"


def test_is_cut_once_where_places_overlap() -> None:
    assert without_spans("abcdefgh", [(4, 6), (2, 5), (2, 3)]) == f"ab{LEFT_OUT}gh"


def test_is_cut_by_its_words_the_longest_first() -> None:
    assert without_words("She was let go in May.", ["let go", "was let go", " "]) == f"She {LEFT_OUT} in May."


@given(st.text(), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: (min(pair), max(pair)))))
@settings(max_examples=100)
def test_never_stays(text: str, spans: list[tuple[int, int]]) -> None:
    left = [character for place, character in enumerate(text) if not any(start <= place < end for start, end in spans)]
    assert without_spans(text, spans).replace(LEFT_OUT, "") == "".join(left).replace(LEFT_OUT, "")
