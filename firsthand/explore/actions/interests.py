"""Interests: named, leaned into or out of, laid away and taken up again."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from firsthand.explore.models import Interest
from firsthand.explore.queries.occupations import code_of
from firsthand.explore.rules.words import InterestKind, Leaning
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker

ALREADY = "“{name}” is on your list already."


@dataclass(frozen=True)
class InterestFacts:
    """What a seeker says about an interest."""

    kind: InterestKind
    name: str
    why: str = ""


def add_interest(*, owner: Seeker, facts: InterestFacts, now: datetime) -> Interest:
    """This function will return a new interest, or the one that has this kind and name already, taken up again."""
    with transaction.atomic():
        row = Interest.objects.of(owner).filter(kind=facts.kind, name__iexact=facts.name).first()
        if row is not None:
            row.archived_at = None
            row.save(update_fields=["archived_at"])
            return row
        code = code_of(owner, facts.name)
        row = Interest.objects.create(owner=owner, **vars(facts), occupation_code=code, created_at=now)
        note_audit(owner=owner, now=now, verb="explore.add_interest", subject=row)
    return row


def change_interest(*, owner: Seeker, interest_id: int, facts: InterestFacts, now: datetime) -> Interest:
    """This function will save new words for an interest. Raises DoesNotExist, and Refused where another has the name."""
    with transaction.atomic():
        row = Interest.objects.of(owner).get(pk=interest_id)
        others = Interest.objects.of(owner).exclude(pk=row.pk)
        if others.filter(kind=facts.kind, name__iexact=facts.name).exists():
            raise Refused(ALREADY.format(name=facts.name))
        row.kind, row.name, row.why = facts.kind, facts.name, facts.why
        row.occupation_code = code_of(owner, facts.name)
        row.save(update_fields=["kind", "name", "why", "occupation_code"])
        note_audit(owner=owner, now=now, verb="explore.change_interest", subject=row)
    return row


def lean(*, owner: Seeker, interest_id: int, leaning: Leaning, now: datetime) -> None:
    """This function will save where the seeker leans. Raises DoesNotExist."""
    with transaction.atomic():
        row = Interest.objects.of(owner).get(pk=interest_id)
        row.leaning = leaning
        row.save(update_fields=["leaning"])
        note_audit(owner=owner, now=now, verb="explore.lean", subject=row)


def archive_interest(*, owner: Seeker, interest_id: int, now: datetime) -> Interest:
    """This function will lay an interest away with all that hangs on it. Raises DoesNotExist."""
    return _set_archived(owner, interest_id, now, archived_at=now, verb="explore.archive_interest")


def restore_interest(*, owner: Seeker, interest_id: int, now: datetime) -> Interest:
    """This function will take an interest up again. Raises DoesNotExist."""
    return _set_archived(owner, interest_id, now, archived_at=None, verb="explore.restore_interest")


def _set_archived(
    owner: Seeker, interest_id: int, now: datetime, *, archived_at: datetime | None, verb: str
) -> Interest:
    with transaction.atomic():
        row = Interest.objects.of(owner).get(pk=interest_id)
        row.archived_at = archived_at
        row.save(update_fields=["archived_at"])
        note_audit(owner=owner, now=now, verb=verb, subject=row)
    return row
