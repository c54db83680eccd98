"""What is typed into the search..."""

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.desk.rules.searching import Term, fts5_query, parts_of, terms_of, tsquery


def test_becomes_words_that_may_go_on() -> None:
    assert terms_of("Młyn arch") == (Term(("Młyn",), is_phrase=False), Term(("arch",), is_phrase=False))
    assert fts5_query(terms_of("Młyn arch")) == '"Młyn"* "arch"*'
    assert tsquery(terms_of("Młyn arch")) == "Młyn:* & arch:*"


def test_keeps_a_phrase_whole() -> None:
    assert fts5_query(terms_of('"permit archive" Leeds')) == '"permit archive" "Leeds"*'
    assert tsquery(terms_of('"permit archive" Leeds')) == "(permit <-> archive) & Leeds:*"


def test_reads_an_address_as_a_phrase() -> None:
    assert fts5_query(terms_of("zoe@museum.example")) == '"zoe museum example"'


@given(st.text())
@settings(max_examples=100)
def test_never_breaks_the_language_of_the_index(text: str) -> None:
    query = fts5_query(terms_of(text))
    assert query.count('"') % 2 == 0
    assert set(tsquery(terms_of(text)).replace("<->", "")) - set(" &():*") <= {
        c for c in text if c.isalnum() or c == "_"
    }


def test_is_marked_in_what_was_found() -> None:
    assert parts_of("the \x01permit\x02 archive") == (("the ", False), ("permit", True), (" archive", False))
    assert parts_of("") == ()
