"""A remark..."""

from datetime import timedelta

import pytest

from firsthand.explore.models import Interest, Question
from firsthand.explore.rules.words import Topic
from firsthand.kernel.refusal import Refused
from firsthand.learn.actions.insights import InsightFacts, add_insight
from firsthand.learn.actions.remarks import add_remark, change_remark, set_off_record
from firsthand.learn.models import Remark
from firsthand.learn.rules.debriefing import RemarkFacts
from firsthand.owners.models import AuditEntry
from firsthand.people.models import Person
from tests.cast import NOW, Cast
from tests.learn.conftest import Desk

pytestmark = pytest.mark.django_db


def test_is_filed_once_under_the_day_of_the_talk(desk: Desk) -> None:
    for _ in range(2):
        remark = add_remark(
            owner=desk.owner, conversation_id=desk.talks[1].pk, facts=RemarkFacts("The store is cold"), now=NOW
        )
    assert Remark.objects.count() == 1
    assert remark.said_on == (NOW - timedelta(1)).date()
    assert remark.person == desk.people[1]
    assert AuditEntry.objects.filter(verb="learn.add_remark").count() == 2


def test_is_about_the_interest_of_its_question(desk: Desk) -> None:
    question = Question.objects.create(
        owner=desk.owner, interest=desk.other, text="What is it?", topic="DAY", created_at=NOW
    )
    facts = RemarkFacts("Books all day", question_id=question.pk)
    remark = add_remark(owner=desk.owner, conversation_id=desk.talks[1].pk, facts=facts, now=NOW)
    assert (remark.interest, remark.topic) == (desk.other, "DAY")


def test_keeps_its_old_words_and_takes_its_evidence_along(desk: Desk) -> None:
    remark = desk.remark(0, words="evenings", span_start=3, span_end=11)
    insight = add_insight(
        owner=desk.owner,
        interest_id=desk.interest.pk,
        facts=InsightFacts("Free", Topic.LIFE),
        remark_ids=[remark.pk],
        now=NOW,
    )
    newer = change_remark(owner=desk.owner, remark_id=remark.pk, facts=RemarkFacts("Most evenings are free"), now=NOW)
    remark.refresh_from_db()
    assert remark.text == "Evenings are free, 0"
    assert remark.replaced_by == newer
    assert (newer.words, newer.span_start, newer.said_on) == ("evenings", 3, remark.said_on)
    assert insight.evidence.get().remark == newer


def test_is_marked_again_in_place(desk: Desk) -> None:
    remark = desk.remark(0)
    same = change_remark(
        owner=desk.owner, remark_id=remark.pk, facts=RemarkFacts(remark.text, is_hearsay=True, kind="opinion"), now=NOW
    )
    assert (same.pk, same.is_hearsay, same.kind) == (remark.pk, True, "opinion")


def test_is_changed_only_in_the_words_that_stand(desk: Desk) -> None:
    remark = desk.remark(0)
    newer = change_remark(owner=desk.owner, remark_id=remark.pk, facts=RemarkFacts("Otherwise"), now=NOW)
    with pytest.raises(Refused):
        change_remark(owner=desk.owner, remark_id=remark.pk, facts=RemarkFacts("Once more"), now=NOW)
    again = add_remark(
        owner=desk.owner, conversation_id=desk.talks[0].pk, facts=RemarkFacts("Evenings are free, 0"), now=NOW
    )
    assert again == newer


def test_goes_off_the_record_and_back(desk: Desk) -> None:
    remark = desk.remark(0)
    for off in (True, False):
        assert set_off_record(owner=desk.owner, remark_id=remark.pk, off_record=off, now=NOW).is_off_record is off


def test_of_somebody_else_is_not_there(desk: Desk, cast: Cast) -> None:
    remark = desk.remark(0)
    with pytest.raises(Remark.DoesNotExist):
        change_remark(owner=cast.sana, remark_id=remark.pk, facts=RemarkFacts("x"), now=NOW)
    with pytest.raises(Remark.DoesNotExist):
        set_off_record(owner=cast.jonas, remark_id=remark.pk, off_record=True, now=NOW)
    assert Person.objects.filter(owner=cast.sana).count() == Interest.objects.filter(owner=cast.sana).count() == 0
