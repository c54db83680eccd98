"""What matters to the seeker: chosen as a whole, before the first conversation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from firsthand.explore.models import Matter
from firsthand.explore.rules.topics import MOST_MATTERS, MOST_VETOES
from firsthand.explore.rules.words import Dimension
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker

TOO_MANY = f"Choose up to {MOST_MATTERS} that matter and up to {MOST_VETOES} you insist on. What matters most, if all of it does?"


@dataclass(frozen=True)
class MatterFacts:
    """One chosen dimension and the need in the seeker's own words."""

    dimension: Dimension
    need: str
    is_veto: bool


def choose_matters(*, owner: Seeker, chosen: Sequence[MatterFacts], now: datetime) -> None:
    """This function will put what is chosen in place of what was. Raises Refused above seven or two vetoes (fit.md)."""
    vetoes = sum(each.is_veto for each in chosen)
    if vetoes > MOST_VETOES or len(chosen) - vetoes > MOST_MATTERS:
        raise Refused(TOO_MANY)
    with transaction.atomic():
        kept = {(row.dimension, row.is_veto): row for row in Matter.objects.of(owner)}
        for position, facts in enumerate(chosen):
            row = kept.pop((facts.dimension, facts.is_veto), None) or Matter(owner=owner, created_at=now)
            row.dimension, row.need, row.is_veto, row.position = facts.dimension, facts.need, facts.is_veto, position
            row.save()
        Matter.objects.of(owner).filter(pk__in=[row.pk for row in kept.values()]).delete()
        note_audit(owner=owner, now=now, verb="explore.choose_matters")
