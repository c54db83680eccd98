"""Phrases of the small language, found in a text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.kernel.phrases import Indexed, Phrases
from firsthand.kernel.text import Span


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("pick your brain*", "May I PICK your brains?", True),
        ("pick your brain", "pick your brains", False),
        ("(do|did) you", "Did, you", True),
        ("keep ..2 mind", "keep me in mind", True),
        ("keep ..1 mind", "keep me in mind", False),
        ("keep ..3 mind", "Keep it. Never mind", False),
        ("opening !(night*|hour*)", "the opening nights", False),
        ("opening !(night*|hour*)", "the opening of it", True),
        ("just? a line", "a line", True),
        ("just? a line", "just a line", True),
        ("(very|so)? good", "so good", True),
        ("see (a (red|blue) boat|it)", "see a blue boat", True),
        ("see (very? good)", "see good", True),
        ("résum*", "my résumé", False),
        ("resum*", "my résumé", True),
        ("follow up", "a follow-up", True),
        ("i'm here", "I’m here", True),
        ("?!", "what?!", False),
    ],
)
def test_finds_a_phrase(phrase: str, text: str, found: bool) -> None:
    assert bool(Phrases(phrase).find(Indexed(text))) is found


def test_returns_the_first_and_longest_of_those_that_overlap() -> None:
    phrases = Phrases("a red\na red boat\nred boat on\n\nboat")
    assert phrases.find(Indexed("see a red boat on it, a boat")) == (Span(4, 14), Span(24, 28))


def test_looks_only_within_a_span() -> None:
    assert Phrases("boat").find(Indexed("boat boat boat"), Span(3, 10)) == (Span(5, 9),)


def test_stays_quick_when_one_word_fills_the_text() -> None:
    assert len(Phrases("you").find(Indexed("you " * 5_000))) == 200


@settings(max_examples=60)
@given(st.text())
def test_never_stumbles_over_a_text(text: str) -> None:
    source = Indexed(text)
    assert all(0 <= start < end <= len(text) for start, end in Phrases("(i|you) ..3 (a|the)\nx*").find(source))
