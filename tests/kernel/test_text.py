"""Words, sentences and plain letters."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.kernel.text import count_words, fold, plain, sentences, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Krönlein", "KRONLEIN"),
        ("O’Brien", "OBrien"),
        ("Łódź", "lodz"),
        ("Groß", "gross"),
        ("Søren  Kjær", "soren kjaer"),
        ("İnci", "inci"),
    ],
)
def test_folds_two_spellings_of_a_name_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@settings(max_examples=60)
@given(st.text(st.characters(max_codepoint=127)))
def test_folds_plain_letters_as_it_folds_any(text: str) -> None:
    assert fold(text) == fold(f"{text} é").removesuffix("e").rstrip()


def test_makes_text_plain_without_moving_a_letter() -> None:
    assert plain("Résumé, I’m Ç İ ß") == "resume, i'm c i ß"


@settings(max_examples=60)
@given(st.text())
def test_keeps_the_length_of_any_text(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_finds_words_with_their_places() -> None:
    assert [(span.start, "I'm a B.Ed"[span.start : span.end]) for span in words("I'm a B.Ed")] == [
        (0, "I'm"),
        (4, "a"),
        (6, "B"),
        (8, "Ed"),
    ]


def test_counts_words() -> None:
    assert count_words("I'm a B.Ed, 20 years") == 6


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("I write. You read!", 2),
        ("Dear Dr. Okafor is here.", 1),
        ("Ask T. Okafor. She knows.", 2),
        ('Your talk "Who pays?" at the fair was good. I laughed.', 2),
        ("It was me. I did it.", 2),
        ("So was I. You too.", 2),
        ("what do you do? i bake. you?", 3),
        ("no mark here\n\nanother block", 2),
        ("東京です。元気ですか？はい", 3),
        (".. \n\n ...", 2),
        ("", 0),
    ],
)
def test_parts_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@settings(max_examples=60)
@given(st.text())
def test_never_loses_a_letter_between_sentences(text: str) -> None:
    spans = sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
