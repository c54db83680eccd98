"""An act in a letter to the host..."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.keep.rules.acts import act


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("she sends me the list", "send me the list"),
        ("He will ask the registrar", "ask the registrar"),
        ("she'd pass it on", "pass it on"),
        ("she passes it on", "pass it on"),
        ("she tries the depot", "try the depot"),
        ("he has a word with Per", "have a word with Per"),
        ("they ask around", "ask around"),
        ("she discuss", "discuss"),
        ("I'll show her the map", "show you the map"),
        ("Send her the map list", "Send you the map list"),
        ("write to him in May", "write to you in May"),
        ("read her thesis", "read her thesis"),
        ("Iris sends a list", "Iris sends a list"),
        ("  spend a day  in the store ", "spend a day in the store"),
        ("she", "she"),
    ],
)
def test_loses_who_does_it_and_speaks_to_the_host(said: str, bare: str) -> None:
    assert act(said) == bare


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_is_never_lost(said: str) -> None:
    assert bool(act(said)) == bool(said.split())
