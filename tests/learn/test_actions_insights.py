"""An insight..."""

import pytest

from firsthand.explore.rules.words import Topic
from firsthand.kernel.refusal import Refused
from firsthand.learn.actions.insights import InsightFacts, add_insight, attach_remark, detach_remark, reword_insight
from firsthand.learn.models import Evidence, Insight, Remark
from firsthand.learn.rules.words import Stance
from tests.cast import NOW, Cast
from tests.learn.conftest import Desk

pytestmark = pytest.mark.django_db
FACTS = InsightFacts("Evenings are free", Topic.LIFE)


def made(desk: Desk, *remarks: Remark) -> Insight:
    ids = [remark.pk for remark in remarks]
    return add_insight(owner=desk.owner, interest_id=desk.interest.pk, facts=FACTS, remark_ids=[*ids, *ids], now=NOW)


def test_is_made_with_the_remarks_that_support_it(desk: Desk) -> None:
    insight = made(desk, desk.remark(0), desk.remark(1))
    assert set(insight.evidence.values_list("stance", flat=True)) == {"supports"}
    assert insight.evidence.count() == 2


def test_is_superseded_and_never_deleted(desk: Desk) -> None:
    old = made(desk, desk.remark(0))
    new = reword_insight(
        owner=desk.owner, insight_id=old.pk, facts=InsightFacts("Most are free", Topic.LIFE, "load"), now=NOW
    )
    old.refresh_from_db()
    assert (old.claim, old.superseded_by, old.evidence.count()) == ("Evenings are free", new, 1)
    assert new.evidence.count() == 1
    with pytest.raises(Refused):
        reword_insight(owner=desk.owner, insight_id=old.pk, facts=FACTS, now=NOW)
    with pytest.raises(Refused):
        attach_remark(owner=desk.owner, insight_id=old.pk, remark_id=1, stance=Stance.SUPPORTS, now=NOW)


def test_moves_to_another_topic_in_the_same_words(desk: Desk) -> None:
    old = made(desk)
    same = reword_insight(
        owner=desk.owner, insight_id=old.pk, facts=InsightFacts("Evenings are free", Topic.DAY), now=NOW
    )
    assert (same.pk, same.topic, Insight.objects.count()) == (old.pk, "DAY", 1)


def test_counts_a_remark_once_on_the_side_said_last(desk: Desk) -> None:
    insight, remark = made(desk), desk.remark(0)
    for stance in (Stance.SUPPORTS, Stance.CONTRADICTS):
        attach_remark(owner=desk.owner, insight_id=insight.pk, remark_id=remark.pk, stance=stance, now=NOW)
    evidence = Evidence.objects.get()
    assert evidence.stance == "contradicts"
    assert detach_remark(owner=desk.owner, evidence_id=evidence.pk, now=NOW) == insight
    assert Remark.objects.count() == 1


def test_takes_no_remark_about_another_interest(desk: Desk) -> None:
    stray = desk.remark(0)
    Remark.objects.filter(pk=stray.pk).update(interest=desk.other)
    with pytest.raises(Refused):
        made(desk, stray)
    assert Insight.objects.count() == 0


def test_of_somebody_else_is_not_there(desk: Desk, cast: Cast) -> None:
    insight = made(desk, desk.remark(0))
    with pytest.raises(Insight.DoesNotExist):
        reword_insight(owner=cast.sana, insight_id=insight.pk, facts=FACTS, now=NOW)
    with pytest.raises(Evidence.DoesNotExist):
        detach_remark(owner=cast.jonas, evidence_id=insight.evidence.get().pk, now=NOW)
