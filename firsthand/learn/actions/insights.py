"""Writes of insights: claimed, backed by remarks, superseded and never deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from firsthand.explore.models import Interest
from firsthand.explore.rules.words import Topic
from firsthand.kernel.refusal import Refused
from firsthand.learn.models import Evidence, Insight, Remark
from firsthand.learn.rules.words import Stance
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker

_SUPERSEDED = "This insight was replaced by a newer one. Open the newer one and change that."


@dataclass(frozen=True)
class InsightFacts:
    """A claim about a topic, and the dimension of fit it speaks to, if any."""

    claim: str
    topic: Topic
    dimension: str = ""


def add_insight(
    *, owner: Seeker, interest_id: int, facts: InsightFacts, remark_ids: Sequence[int], now: datetime
) -> Insight:
    """This function will keep a claim about an interest with the remarks that support it.

    Raises DoesNotExist for an interest or remark of somebody else.
    """
    with transaction.atomic():
        interest = Interest.objects.of(owner).get(pk=interest_id)
        insight = Insight.objects.create(owner=owner, interest=interest, created_at=now, **vars(facts))
        for remark_id in dict.fromkeys(remark_ids):
            _attach(insight, remark_id, Stance.SUPPORTS)
        note_audit(owner=owner, now=now, verb="learn.add_insight", subject=insight)
    return insight


def reword_insight(*, owner: Seeker, insight_id: int, facts: InsightFacts, now: datetime) -> Insight:
    """This function will put a new claim in the place of an old one, which stays readable; the evidence is shared.

    The same words again change nothing but topic and dimension. Raises Insight.DoesNotExist, and Refused for a claim
    that was replaced already.
    """
    with transaction.atomic():
        old = _current(owner, insight_id)
        if facts.claim == old.claim:
            old.topic, old.dimension = facts.topic, facts.dimension
            old.save(update_fields=["topic", "dimension"])
            return old
        new = Insight.objects.create(owner=owner, interest=old.interest, created_at=now, **vars(facts))
        for row in old.evidence.all():
            Evidence.objects.create(owner=owner, insight=new, remark_id=row.remark_id, stance=row.stance)
        old.superseded_by = new
        old.save(update_fields=["superseded_by"])
        note_audit(owner=owner, now=now, verb="learn.reword_insight", subject=new)
    return new


def attach_remark(*, owner: Seeker, insight_id: int, remark_id: int, stance: Stance, now: datetime) -> Evidence:
    """This function will count a remark for or against an insight; a second word on it replaces the first.

    Raises DoesNotExist for rows of somebody else, and Refused where the claim was replaced or the remark is about
    another interest.
    """
    with transaction.atomic():
        insight = _current(owner, insight_id)
        evidence = _attach(insight, remark_id, stance)
        note_audit(owner=owner, now=now, verb="learn.attach_remark", subject=insight)
    return evidence


def detach_remark(*, owner: Seeker, evidence_id: int, now: datetime) -> Insight:
    """This function will take a remark away from an insight; the remark stays. Raises Evidence.DoesNotExist."""
    with transaction.atomic():
        evidence = Evidence.objects.of(owner).select_related("insight").get(pk=evidence_id)
        insight = evidence.insight
        evidence.delete()
        note_audit(owner=owner, now=now, verb="learn.detach_remark", subject=insight)
    return insight


def _current(owner: Seeker, insight_id: int) -> Insight:
    insight = Insight.objects.of(owner).select_for_update().get(pk=insight_id)
    if insight.superseded_by_id is not None:
        raise Refused(_SUPERSEDED)
    return insight


def _attach(insight: Insight, remark_id: int, stance: Stance) -> Evidence:
    remark = Remark.objects.get(owner_id=insight.owner_id, pk=remark_id, replaced_by=None)
    if remark.interest_id != insight.interest_id:
        message = "This remark is about another interest. Say it there, or choose a remark about this one."
        raise Refused(message)
    evidence, _ = Evidence.objects.update_or_create(
        insight=insight,
        remark=remark,
        defaults={"stance": stance},
        create_defaults={"stance": stance, "owner_id": insight.owner_id},
    )
    return evidence
