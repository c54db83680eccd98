"""The question check..."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.asks import LONGEST, asks_of, plain
from firsthand.explore.rules.better_form import SURE_FORMS
from firsthand.explore.rules.flags import CARDS, Flag, flags_of
from firsthand.explore.rules.question_check import Reading, check_question
from firsthand.explore.rules.topic_of import topic_of
from firsthand.explore.rules.words import Topic
from tests.explore.labelled import FIRST, SECOND, Labelled, read

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "labelled" / "questions.jsonl"


def flags(text: str) -> set[str]:
    return {str(raised.flag) for raised in check_question(text).flags}


@pytest.fixture(scope="module", params=[(FIRST, 5), (SECOND, 5), (SHARED, 1)], ids=["first", "second", "shared"])
def pairs(request: pytest.FixtureRequest) -> list[tuple[Labelled, Reading]]:
    """Every fifth of our own questions, which is quick; `bench/questions.py FILE` reads them all."""
    path, step = request.param
    if not path.exists():
        pytest.skip("the shared labelled questions are not on this machine")
    return [(label, check_question(label.text)) for label in read(path)[::step]]


def test_finds_what_a_careful_person_finds(pairs: list[tuple[Labelled, Reading]]) -> None:
    count: Counter[str] = Counter()
    for label, reading in pairs:
        got = {str(raised.flag) for raised in reading.flags}
        count.update(hit=len(got & label.flags), extra=len(got - label.flags), missed=len(label.flags - got))
    assert count["hit"] / (count["hit"] + count["extra"]) >= 0.97
    assert count["hit"] / (count["hit"] + count["missed"]) >= 0.95


def test_files_most_questions_under_their_topic(pairs: list[tuple[Labelled, Reading]]) -> None:
    assert sum(reading.topic == label.topic for label, reading in pairs) / len(pairs) >= 0.85


def test_offers_a_form_without_any_flag(pairs: list[tuple[Labelled, Reading]]) -> None:
    for _, reading in pairs:
        assert bool(reading.better) == bool(reading.flags)
        assert not flags_of(asks_of(reading.better))
        assert not flags_of(asks_of(reading.second))


def test_gives_every_flag_a_reason_and_a_source(pairs: list[tuple[Labelled, Reading]]) -> None:
    for raised in (raised for _, reading in pairs for raised in reading.flags):
        assert raised.name
        assert raised.reason.endswith(".")
        assert raised.source
    assert set(CARDS) == set(Flag)


def test_has_a_sure_form_for_every_topic() -> None:
    for topic in Topic:
        assert not flags(SURE_FORMS[topic]), topic
        assert topic_of(SURE_FORMS[topic]) == topic


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can you take me through your last run?", set()),
        ("Can you work from the depot?", {"yes_no"}),
        ("Could I ring you in the spring?", set()),
        ("I was wondering if you could describe a normal inspection.", set()),
        ("I was wondering if you enjoy inspections.", {"yes_no"}),
        ("I was wondering if I might write to you in May.", set()),
        ("I was wondering if you could pass my CV to your boss.", {"job_ask"}),
        ("What went well, and what didn't?", set()),
        ("How did you begin and what made you stay?", {"double"}),
        ("What surprised you? Why?", set()),
        ("How do you know what to keep and what to burn?", set()),
        ("What do you check, how do you note it?", {"double"}),
        ("What did you do about the leak, which lasted for days?", set()),
        ("Which boats go out, and is the crew always the same?", {"double", "yes_no"}),
        ("Who began as a deckhand and is a captain now?", set()),
        ("Do you work alone or do you have a partner on the route?", {"yes_no"}),
        ("Tell me about the last flood and how you noticed it.", set()),
        ("You like it there, right?", {"leading"}),
        ("You like it there?", {"leading"}),
        ("Could you recommend one book that got surveying right?", set()),
        ("Hello!", set()),
        ("", set()),
        ("?", set()),
    ],
)
def test_goes_by_grammar(text: str, expected: set[str]) -> None:
    assert flags(text) == expected


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Do you use lasers?", "When do you use lasers, and when not?"),
        ("Is every tide different?", "When is every tide different, and when not?"),
        ("Are there many women on the boats?", "Which many women on the boats have you seen yourself?"),
        ("Is it possible to start at forty?", "How can one start at forty?"),
        ("Can a novice weld that?", "How can a novice weld that?"),
        ("Should I sit the exam twice?", "When should somebody in my place sit the exam twice, and when not?"),
        ("Have you ever lost a boat?", "When have you lost a boat, and what came of it?"),
        ("Did the council agree?", "When did the council agree, and why?"),
        ("Do you think cod will come back?", "What have you seen lately that tells you whether cod will come back?"),
        ("I was wondering whether you sleep on board.", "When do you sleep on board, and when not?"),
        ("Would I still have time for my choir?", "When do newcomers you have seen have time for their choir, and when not?"),
        ("How quickly could I become a pilot?", "How quickly did people you have seen become a pilot?"),
        ("It's a calm place, isn't it?", "When is it a calm place, and when not?"),
        ("Your crew is really close, isn't it?", "When is your crew close, and when not?"),
        ("AI is the end of it, right?", "When is AI the end of it, and when not?"),
        ("There are no quarrels on board, are there?", "What are the quarrels on board?"),
        ("What does a ship broker do?", "I have looked up what a ship broker does; what does that not tell me?"),
        ("What do ship brokers do?", "I have looked up what ship brokers do; what does that not tell me?"),
        ("What is a quantity surveyor?", "I have looked up what a quantity surveyor is; what does that not tell me?"),
        ("When was the yard founded?", "I have looked up when the yard was founded; what does that not tell me?"),
        ("What does the abbreviation RNLI stand for?", "I have looked up what the abbreviation RNLI stands for; what does that not tell me?"),
        ("What do you earn for a night on call?", "What range should a newcomer expect for a night on call?"),
        ("Will you be my mentor?", "May I write to you when I have tried what you suggested?"),
        ("What are the projects like?", "What are the projects like, taking the last thing you finished as an example?"),
    ],
)  # fmt: skip
def test_builds_the_better_form_from_the_seekers_words(text: str, better: str) -> None:
    assert check_question(text).better == better


def test_splits_a_double_question_in_two() -> None:
    reading = check_question("How did you learn the nets and why did you leave the harbour?")
    assert (reading.better, reading.second) == ("How did you learn the nets?", "Why did you leave the harbour?")


def test_offers_no_second_half_that_would_not_work() -> None:
    assert check_question("How did you learn the nets, and do you like it?").second == ""


def test_puts_the_worst_flag_first() -> None:
    assert [raised.flag for raised in check_question("Are you hiring?").flags] == [Flag.JOB_ASK, Flag.YES_NO]


def test_says_the_topic_where_no_word_tells() -> None:
    assert check_question("Xyzzy?").topic is Topic.WORK
    assert check_question("Xyzzy?").topic_name == "The work itself"


def test_reads_no_more_than_a_question_can_hold() -> None:
    assert len(plain("ﷺ " * 2000)) <= LONGEST
    assert check_question("are you " * 5000).flags


@given(
    st.text(max_size=300)
    | st.lists(
        st.sampled_from(["", "and", "or,", "what", "who", "do", "you", "is", "it", "?.!:-'", "would I", "be", "my"]),
        max_size=60,
    ).map(" ".join)
)
@settings(max_examples=25, deadline=None)
def test_never_raises_and_always_mends(text: str) -> None:
    reading = check_question(text)
    assert bool(reading.better) == bool(reading.flags)
    assert not reading.better or not flags_of(asks_of(reading.better))
    assert all(ask.text for ask in asks_of(text))
