"""The library of questions..."""

from firsthand.explore.rules.library import LIBRARY, first_questions, library_of
from firsthand.explore.rules.library.entry import PLACE_KINDS
from firsthand.explore.rules.question_check import check_question
from firsthand.explore.rules.topics import DIMENSIONS, KINDS, LEANINGS, MUST_COVER, STATES, TOPICS
from firsthand.explore.rules.words import Dimension, InterestKind, Leaning, QuestionState, Topic


def test_holds_at_least_95_questions_and_three_for_every_topic_and_kind() -> None:
    assert len(LIBRARY) >= 95
    for kind in InterestKind:
        for topic in Topic:
            assert len(library_of(kind, topic)) >= 3, (kind, topic)


def test_passes_the_question_check() -> None:
    readings = {question: check_question(question.text) for question in LIBRARY.values()}
    assert [question.key for question, reading in readings.items() if reading.flags] == []
    assert sum(reading.topic == question.topic for question, reading in readings.items()) / len(readings) >= 0.95


def test_says_how_long_who_and_what_next() -> None:
    for question in LIBRARY.values():
        assert len(question.key) <= 40, question.key
        assert len(question.text) <= 120, question.key
        assert 1 <= question.minutes <= 3, question.key
        assert question.who, question.key
        assert question.stems, question.key
        assert TOPICS[question.topic].sensitivity <= question.sensitivity <= 2, question.key


def test_feeds_every_dimension() -> None:
    assert {question.dimension for question in LIBRARY.values()} >= set(Dimension)


def test_keeps_questions_about_a_house_to_companies() -> None:
    houses = [question for question in LIBRARY.values() if question.suits == PLACE_KINDS]
    assert houses
    assert not set(houses) & set(library_of(InterestKind.PATH))


def test_comes_in_the_order_of_the_topics() -> None:
    order = [list(Topic).index(question.topic) for question in library_of(InterestKind.JOB)]
    assert order == sorted(order)


def test_begins_with_what_adverts_do_not_say() -> None:
    assert [question.topic for question in first_questions(InterestKind.JOB, MUST_COVER)] == list(MUST_COVER)


def test_names_everything_once() -> None:
    assert set(TOPICS) == set(Topic)
    assert set(DIMENSIONS) == set(Dimension)
    assert set(KINDS) == set(InterestKind)
    assert set(LEANINGS) == set(Leaning)
    assert set(STATES) == set(QuestionState)
    assert all(len(card.answered_by) == len(set(card.answered_by)) for card in TOPICS.values())
