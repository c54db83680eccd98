"""The agenda..."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.topics import MUST_COVER, TOPICS
from firsthand.explore.rules.words import HostKind, Topic
from firsthand.meet.rules.agenda import FRAMES, Candidate, importance_of, propose, reason, score
from firsthand.meet.rules.replan import run_of
from firsthand.meet.rules.topics import FIXED_TEXT, STEMS, stems_of
from tests.meet.entries import candidates

HOSTS = st.sampled_from(list(HostKind))
LENGTHS = st.sampled_from([15, 20, 30])


def one(topic: Topic = Topic.DAY, number: int = 1, **more: object) -> Candidate:
    return Candidate(number, f"Question {number}?", topic, **more)  # type: ignore[arg-type]


@settings(max_examples=25)
@given(candidates(), HOSTS, LENGTHS)
def test_never_plans_more_than_the_minutes(found: list[Candidate], host: HostKind, minutes: int) -> None:
    run = run_of(propose(found, host, minutes).entries, minutes)
    assert run.over == 0
    assert run.planned <= minutes


@settings(max_examples=25)
@given(candidates(), HOSTS, LENGTHS)
def test_begins_with_their_story_and_ends_with_the_close(found: list[Candidate], host: HostKind, minutes: int) -> None:
    planned = [entry.topic for entry in propose(found, host, minutes).entries if not entry.is_spare]
    assert planned[0] is Topic.PATH
    assert planned[-3:] == [Topic.ADV, Topic.REF, Topic.CLOSE]


@settings(max_examples=25)
@given(candidates(), HOSTS, LENGTHS)
def test_asks_nothing_twice_and_invents_nothing(found: list[Candidate], host: HostKind, minutes: int) -> None:
    entries = propose(found, host, minutes).entries
    ids = [entry.question_id for entry in entries if entry.question_id is not None]
    assert len(ids) == len(set(ids))
    assert set(ids) <= {candidate.question_id for candidate in found}
    assert all(entry.text in FIXED_TEXT.values() for entry in entries if entry.question_id is None)


@settings(max_examples=25)
@given(candidates(), HOSTS, LENGTHS)
def test_keeps_to_the_number_of_core_and_spare_questions(found: list[Candidate], host: HostKind, minutes: int) -> None:
    entries = propose(found, host, minutes).entries
    assert len([entry for entry in entries if not entry.is_spare]) - 4 <= FRAMES[minutes].core
    assert len([entry for entry in entries if entry.is_spare]) <= FRAMES[minutes].spares


@settings(max_examples=25)
@given(candidates(), HOSTS, LENGTHS)
def test_puts_what_counts_most_first_and_what_is_delicate_late(
    found: list[Candidate], host: HostKind, minutes: int
) -> None:
    by_id = {candidate.question_id: candidate for candidate in found}
    planned = [entry for entry in propose(found, host, minutes).entries if not entry.is_spare][1:-3]
    keys = [(by_id[entry.question_id or 0].sensitivity, not by_id[entry.question_id or 0].is_must) for entry in planned]
    assert keys == sorted(keys)


@settings(max_examples=25)
@given(candidates(), HOSTS, LENGTHS)
def test_leaves_what_only_the_host_may_begin_off_the_list(found: list[Candidate], host: HostKind, minutes: int) -> None:
    proposal = propose(found, host, minutes)
    raised = {candidate.question_id for candidate in proposal.if_raised}
    assert raised == {candidate.question_id for candidate in found if candidate.sensitivity == 2}
    assert raised.isdisjoint(entry.question_id for entry in proposal.entries)


@pytest.mark.parametrize(("minutes", "core"), [(15, 3), (20, 4), (30, 6)])
def test_fills_the_core_where_there_are_enough_questions(minutes: int, core: int) -> None:
    found = [one(topic, number) for number, topic in enumerate([*MUST_COVER, Topic.WORK, Topic.TREND, Topic.MEAN])]
    entries = propose(found, HostKind.PEER, minutes).entries
    assert len([entry for entry in entries if not entry.is_spare]) == core + 4
    assert len([entry for entry in entries if entry.is_spare]) == FRAMES[minutes].spares


def test_asks_a_question_that_counts_before_minute_ten() -> None:
    found = [one(Topic.TREND, number) for number in range(9)] + [one(Topic.SKILL, 99, importance=4)]
    for minutes in FRAMES:
        run = run_of(propose(found, HostKind.UNKNOWN, minutes).entries, minutes)
        assert next(timed.starts for timed in run.timed if timed.entry.question_id == 99) < 600


def test_takes_the_seekers_own_words_for_a_fixed_part() -> None:
    own = [one(Topic.PATH, 7, stems=("Why there?",)), one(Topic.ADV, 8)]
    entries = propose(own, HostKind.PEER, 15).entries
    assert [entry.question_id for entry in entries] == [7, 8, None, None]
    assert entries[0].stems == ("Why there?",)
    assert entries[3].stems == STEMS[Topic.CLOSE]


def test_leaves_out_a_question_that_is_too_long_for_the_room() -> None:
    entries = propose([one(number=1, minutes=7, importance=4), one(number=2)], HostKind.PEER, 15).entries
    assert [entry.question_id for entry in entries if not entry.is_spare] == [None, 2, None, None, None]
    assert [entry.question_id for entry in entries if entry.is_spare] == [1]


@pytest.mark.parametrize(
    ("topic", "assumption", "confidence", "matters", "weight"),
    [
        (Topic.TREND, False, None, False, 1),
        (Topic.DAY, False, None, False, 2),
        (Topic.TREND, True, None, False, 2),
        (Topic.TREND, True, 3, False, 2),
        (Topic.TREND, True, 4, False, 1),
        (Topic.TREND, False, None, True, 2),
        (Topic.DAY, True, 1, True, 4),
    ],
)
def test_weighs_what_adverts_leave_out_what_matters_and_what_is_a_guess(
    topic: Topic, assumption: bool, confidence: int | None, matters: bool, weight: int
) -> None:
    assert importance_of(topic, has_assumption=assumption, confidence=confidence, matters=matters) == weight


def test_ranks_by_host_and_by_what_is_unheard() -> None:
    manager = frozenset({HostKind.MANAGER})
    anybody, theirs = one(), one(answered_by=manager)
    assert score(anybody, HostKind.PEER) == score(theirs, HostKind.MANAGER) == 1.0
    assert score(theirs, HostKind.UNKNOWN) == 0.7
    assert score(theirs, HostKind.PEER) == 0.4
    assert [score(one(heard=n), HostKind.PEER) for n in (0, 1, 2, 3, 9)] == [1.0, 0.75, 0.5, 0.25, 0.25]


@pytest.mark.parametrize(
    ("more", "host", "words"),
    [
        ({}, HostKind.PEER, "Nobody has answered it yet."),
        ({"importance": 3}, HostKind.PEER, "Counts most for what you decide, and nobody has answered it yet."),
        ({"heard": 1}, HostKind.PEER, "1 of 3 hosts so far that make a pattern."),
        ({"heard": 4}, HostKind.PEER, "4 hosts have answered it: a check more than a need."),
        (
            {"answered_by": frozenset({HostKind.MANAGER})},
            HostKind.MANAGER,
            "Nobody has answered it yet. Best seen by a manager, as here.",
        ),
        (
            {"answered_by": frozenset({HostKind.LEAVER, HostKind.NEWCOMER}), "sensitivity": 1},
            HostKind.MANAGER,
            (
                "Nobody has answered it yet. Better seen by a newcomer or somebody who left; hear this view too. "
                "Placed late, because it is delicate."
            ),
        ),
        ({"answered_by": frozenset({HostKind.MANAGER})}, HostKind.UNKNOWN, "Nobody has answered it yet."),
    ],
)
def test_says_why_in_words(more: dict[str, object], host: HostKind, words: str) -> None:
    assert reason(one(**more), host) == words


def test_has_stems_for_every_topic_and_those_of_the_library_first() -> None:
    assert set(STEMS) == set(TOPICS) == set(Topic)
    assert stems_of(Topic.DAY) == stems_of(Topic.DAY, "no-such-key") == STEMS[Topic.DAY]


def test_takes_the_stems_of_a_library_question() -> None:
    from firsthand.explore.rules.library import LIBRARY

    known = next(question for question in LIBRARY.values() if question.stems)
    assert stems_of(known.topic, known.key) == known.stems
