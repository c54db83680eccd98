"""A tie ..."""

from datetime import UTC, date, datetime, timedelta

import pytest

from firsthand.people.rules.memory import CONTEXTS
from firsthand.people.rules.naming import could_be_same, parts_of_name, search_text_of, search_words, sort_name_of
from firsthand.people.rules.ties import KIND_WORDS, STRENGTH_WORDS, Tie, is_dormant, strength_of, tie_sentence
from firsthand.people.rules.words import TieKind, TieStrength

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
MARCH = datetime(2024, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tie", "strength"),
    [
        (Tie(), TieStrength.NONE),
        (Tie(own_strength=TieStrength.SLIGHT, touches=90), TieStrength.SLIGHT),
        (Tie(touches=20), TieStrength.CLOSE),
        (Tie(touches=3), TieStrength.KNOWN),
        (Tie(kind=TieKind.FRIEND, touches=3), TieStrength.CLOSE),
        (Tie(touches=20, last_touch_at=NOW - timedelta(days=365)), TieStrength.KNOWN),
        (Tie(touches=20, is_one_sided=True), TieStrength.KNOWN),
        (Tie(touches=3, is_one_sided=True), TieStrength.SLIGHT),
        (Tie(touches=1), TieStrength.SLIGHT),
        (Tie(known_since_on=date(2020, 1, 1)), TieStrength.SLIGHT),
        (Tie(both_at=["Leeds"]), TieStrength.SLIGHT),
        (Tie(kind=TieKind.STRANGER), TieStrength.NONE),
        (Tie(kind=TieKind.COLLEAGUE), TieStrength.KNOWN),
    ],
)
def test_is_as_strong_as_was_said_else_as_it_shows(tie, strength):
    assert strength_of(tie, NOW) == strength


def test_is_dormant_after_three_silent_years_and_not_without_any_contact():
    assert is_dormant(NOW - timedelta(days=3 * 365 + 1), NOW)
    assert not is_dormant(NOW - timedelta(days=3 * 365), NOW)
    assert not is_dormant(None, NOW)


@pytest.mark.parametrize(
    ("tie", "sentence"),
    [
        (Tie(), "Nothing is known yet of how you are connected."),
        (
            Tie(both_at=["Leeds"], touches=14, last_touch_at=MARCH),
            "You both were at Leeds; you were in touch 14 times, last in March 2024.",
        ),
        (
            Tie(kind=TieKind.CLASSMATE, touches=1, last_touch_at=MARCH),
            "You were in a class together; you were in touch once, in March 2024.",
        ),
        (
            Tie(known_since_on=date(2019, 5, 2), mutuals=1),
            "You are connected since May 2019; you know 1 person in common.",
        ),
        (Tie(kind=TieKind.TEACHER, known_since_on=date(2019, 5, 2)), "They taught you."),
        (Tie(led_by="Ana Ruiz", mutuals=3), "Ana Ruiz led you to them; you know 3 people in common."),
        (
            Tie(touches=2, last_touch_at=datetime(2019, 5, 2, tzinfo=UTC)),
            "You were in touch twice, last in May 2019; that is long ago, and people are glad to hear from somebody they have not forgotten.",
        ),
    ],
)
def test_is_said_in_one_sentence(tie, sentence):
    assert tie_sentence(tie, NOW) == sentence


def test_has_words_for_each_kind_and_strength():
    assert set(KIND_WORDS) == set(TieKind)
    assert set(STRENGTH_WORDS) == set(TieStrength)


def test_is_brought_to_mind_by_at_least_24_prompts_each_asked_once():
    prompts = [prompt for context in CONTEXTS for prompt in context.prompts]
    assert len(prompts) >= 24
    assert len(set(prompts)) == len(prompts)
    assert all(prompt.endswith("?") for prompt in prompts)
    assert len({context.key for context in CONTEXTS}) == len(CONTEXTS)


def test_belongs_to_a_name_that_is_found_without_accents_and_ordered_by_family():
    assert sort_name_of("Zoë Łuk", "Zoë", "Łuk") == "luk zoe"
    assert sort_name_of("Zoë", "Zoë", "") == "zoe"
    assert search_text_of("Zoë", "VP", "ACME", ["b", "a"]) == "zoe vp acme a b"
    assert search_words("  ZOË acme ") == ["zoe", "acme"]
    assert parts_of_name("Anna Meier, PhD") == ("Anna", "Meier", "PhD")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Bo Lee", "Bo K. Lee", True),
        ("Bo Lee", "Bo Fox", True),
        ("Lee, Bo", "Bo Lee", False),
        ("Bo Lee", "Ann Lee", False),
        ("Lee", "Ann Lee", True),
        ("Ann Lee", "Lee", True),
        ("", "Ann Lee", True),
        ("Ann Lee", "", True),
    ],
)
def test_by_a_number_alone_needs_names_that_allow_it(one, other, same):
    assert could_be_same(one, other) is same
