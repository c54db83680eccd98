"""Questions..."""

from datetime import timedelta

import pytest

from firsthand.explore.actions import questions as actions
from firsthand.explore.actions.interests import InterestFacts, add_interest
from firsthand.explore.actions.questions import QuestionFacts
from firsthand.explore.models import Interest, Question
from firsthand.explore.queries import interests as queries
from firsthand.explore.queries.library import shelf_of
from firsthand.explore.rules.words import InterestKind, QuestionState, Topic
from firsthand.kernel.refusal import Refused
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db
LATER = NOW + timedelta(days=3)


@pytest.fixture
def boats(cast: Cast) -> Interest:
    return add_interest(owner=cast.ines, facts=InterestFacts(InterestKind.JOB, "Boat builder"), now=NOW)


def ask(boats: Interest, text: str, **facts: object) -> Question:
    return actions.add_question(owner=boats.owner, interest_id=boats.pk, facts=QuestionFacts(text, **facts), now=NOW)


def test_find_their_topic_in_their_words(boats: Interest) -> None:
    assert ask(boats, "How many evenings did work take last month?").topic == Topic.LIFE
    assert ask(boats, "How many evenings did work take last winter?", topic=Topic.HARD).topic == Topic.HARD


def test_are_asked_once(boats: Interest) -> None:
    first = ask(boats, "What broke last week?")
    assert ask(boats, "what broke LAST week?").pk == first.pk


def test_come_back_when_a_dropped_one_is_asked_again(boats: Interest) -> None:
    first = ask(boats, "What broke last week?")
    actions.set_question_state(owner=boats.owner, question_id=first.pk, state=QuestionState.DROPPED, now=NOW)
    assert [one.id for one in queries.one_interest(boats.owner, boats.pk).dropped] == [first.pk]
    assert ask(boats, "What broke last week?").state == QuestionState.OPEN


def test_keep_the_confidence_before_and_now(boats: Interest) -> None:
    row = ask(boats, "What broke last week?", assumption="Nothing ever does", confidence=2)
    for level in (2, None, 4):
        facts = QuestionFacts("What broke last week?", Topic.HARD, "Nothing ever does", level)
        actions.change_question(
            owner=boats.owner, question_id=row.pk, facts=facts, state=QuestionState.PARTLY, now=LATER
        )
    line = queries.one_question(boats.owner, row.pk)
    assert (line.before, line.now, line.has_moved, line.state_words) == (2, 4, True, "Partly answered")
    assert row.confidences.count() == 2


def test_refuse_the_words_of_another(boats: Interest) -> None:
    ask(boats, "What broke last week?")
    other = ask(boats, "What broke this week?")
    with pytest.raises(Refused, match="already"):
        actions.change_question(
            owner=boats.owner,
            question_id=other.pk,
            facts=QuestionFacts("What broke last week?"),
            state=QuestionState.OPEN,
            now=NOW,
        )


def test_are_picked_from_the_library_once(boats: Interest) -> None:
    keys = ["day-yesterday", "hard-leavers", "no-such-key"]
    for expected in (2, 0):
        assert actions.pick_questions(owner=boats.owner, interest_id=boats.pk, keys=keys, now=NOW) == expected
    page = queries.one_interest(boats.owner, boats.pk)
    assert page.taken == {"day-yesterday", "hard-leavers"}
    assert [one.topic for one in page.questions] == ["DAY", "HARD"]
    assert page.line.count_words == "2 open questions"


def test_leave_the_shelf_when_they_are_picked(boats: Interest) -> None:
    before = shelf_of(queries.one_interest(boats.owner, boats.pk), "DAY")
    actions.pick_questions(owner=boats.owner, interest_id=boats.pk, keys=["day-yesterday"], now=NOW)
    after = shelf_of(queries.one_interest(boats.owner, boats.pk), "DAY")
    assert len(before.parts[0].books) == len(after.parts[0].books) + 1
    beginning = shelf_of(queries.one_interest(boats.owner, boats.pk), "nonsense")
    assert beginning.open == ""
    assert [part.code for part in beginning.parts] == ["SKILL", "ENTRY", "CULT", "LIFE", "HARD"]


def test_are_counted_by_state_and_listed_for_all_interests(boats: Interest) -> None:
    row = ask(boats, "What broke last week?")
    ask(boats, "Who repairs the crane?")
    actions.set_question_state(owner=boats.owner, question_id=row.pk, state=QuestionState.ANSWERED, now=NOW)
    assert queries.interests_of(boats.owner)[0].count_words == "1 open question, 1 answered"
    assert [(name, one.text) for name, one in queries.questions_of(boats.owner)] == [
        ("Boat builder", "What broke last week?"), ("Boat builder", "Who repairs the crane?"),
    ]  # fmt: skip


def test_are_out_of_reach_for_a_stranger(boats: Interest, cast: Cast) -> None:
    row = ask(boats, "What broke last week?")
    with pytest.raises(Question.DoesNotExist):
        queries.one_question(cast.jonas, row.pk)
    with pytest.raises(Interest.DoesNotExist):
        actions.add_question(owner=cast.jonas, interest_id=boats.pk, facts=QuestionFacts("Why?"), now=NOW)
