"""Notes..."""

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.meet.rules.notes import Mark, Span, holds, joined, spans_of

LINES = st.lists(st.sampled_from(["remark: ja", "она сказала", "promise: list", "", "x", "the boxes come"]), max_size=6)
TEXTS = LINES.map("\n".join)


def test_are_read_line_by_line_with_their_marks() -> None:
    notes = "remark: the boxes come on Mondays\n\n- Promise :  the map list\nplain words  \nname： Дмитрий Соколов\nADVICE: try a day"
    assert [(span.mark, span.text) for span in spans_of(notes)] == [
        (Mark.REMARK, "the boxes come on Mondays"),
        (Mark.PROMISE, "the map list"),
        (Mark.NOTE, "plain words"),
        (Mark.NAME, "Дмитрий Соколов"),
        (Mark.ADVICE, "try a day"),
    ]


def test_keep_off_the_record_apart_before_or_after_the_mark() -> None:
    notes = (
        "off the record: remark: they close\nremark: Off the record: they do\noff the record: hm\nremark: advice: two"
    )
    assert [(span.mark, span.off_record, span.text) for span in spans_of(notes)] == [
        (Mark.REMARK, True, "they close"),
        (Mark.REMARK, True, "they do"),
        (Mark.NOTE, True, "hm"),
        (Mark.REMARK, False, "two"),
    ]


def test_do_not_count_a_mark_without_words_or_a_word_that_only_begins_like_one() -> None:
    assert spans_of("remark:\n  \n*") == ()
    assert spans_of("names: many") == (Span(0, 11, Mark.NOTE, False, "names: many"),)


@settings(max_examples=50)
@given(st.text(max_size=200))
def test_give_back_exactly_the_words_they_point_at(notes: str) -> None:
    for span in spans_of(notes):
        assert notes[span.start : span.end] == span.text
        assert span.text.strip()


@settings(max_examples=50)
@given(TEXTS, TEXTS)
def test_lose_no_line_of_either_text_when_joined(here: str, there: str) -> None:
    whole = joined(here, there)
    for line in (*here.split("\n"), *there.split("\n")):
        assert line in whole


@settings(max_examples=50)
@given(TEXTS, TEXTS, TEXTS)
def test_hold_what_was_there_when_words_are_only_added(first: str, more: str, last: str) -> None:
    assert holds(f"{first}{more}{last}", f"{first}{last}")
    assert joined(f"{first}{last}", f"{first}{more}{last}") in {f"{first}{more}{last}", f"{first}{last}"}
    assert joined(first, first) == first


def test_notice_words_that_went() -> None:
    assert not holds("the boxes", "the heavy boxes")
    assert not holds("no", "no no")
    assert holds("the heavy boxes", "the boxes")
    assert holds("a the b boxes c", "the boxes")


def test_stand_once_where_both_have_them_and_both_where_they_differ() -> None:
    assert joined("one\ntwo", "one\nthree") == "one\ntwo\nthree"
    assert joined("one\ntwo\nend", "one\nthree\nend") == "one\ntwo\nthree\nend"
    assert joined("remark: the bo\nother", "remark: the boxes\nnew") == "other\nremark: the boxes\nnew"
    assert joined("one two", "one") == "one two"
