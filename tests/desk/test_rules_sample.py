"""The sample's own story..."""

from collections import Counter

from firsthand.desk.rules.sample_hosts import HOSTS
from firsthand.desk.rules.sample_insights import INSIGHTS, TALKS
from firsthand.desk.rules.sample_notes import notes_of, words_of
from firsthand.desk.rules.sample_people import PEOPLE
from firsthand.desk.rules.sample_seeker import INTERESTS, QUESTIONS
from firsthand.meet.rules.notes import spans_of

EVERYBODY = {person.name for person in (*HOSTS, *PEOPLE)}
REMARKS = [remark for talk in TALKS for remark in talk.remarks]


def test_names_nobody_twice_and_talks_to_those_it_names() -> None:
    assert Counter(person.name for person in (*HOSTS, *PEOPLE)).most_common(1)[0][1] == 1
    assert {talk.person for talk in TALKS} <= EVERYBODY
    assert {person.referrer for person in (*HOSTS, *PEOPLE) if person.referrer} <= EVERYBODY
    assert {name.name for talk in TALKS for name in talk.names if name.is_known} <= EVERYBODY


def test_is_about_the_three_interests() -> None:
    interests = {interest.key for interest in INTERESTS}
    assert {talk.interest for talk in TALKS} == interests
    assert {question.interest for question in QUESTIONS} == interests
    assert {remark.of for remark in REMARKS} <= interests


def test_lets_every_insight_rest_on_remarks_that_were_made() -> None:
    made = {remark.key for remark in REMARKS}
    assert len(made) == len(REMARKS)
    assert {key for insight in INSIGHTS for key, _ in insight.evidence} <= made
    assert {one.superseded_by for one in INSIGHTS if one.superseded_by} <= {one.key for one in INSIGHTS}


def test_has_each_remark_in_the_notes_it_was_taken_from() -> None:
    for talk in TALKS:
        notes = notes_of(talk)
        assert [words_of(one) for one in talk.remarks if words_of(one) not in notes] == []
        assert not talk.remarks or len(spans_of(notes)) >= len(talk.remarks)


def test_lets_nothing_happen_before_what_led_to_it() -> None:
    for talk in TALKS:
        days = [event.day for event in talk.events]
        assert days == sorted(days), talk.person
