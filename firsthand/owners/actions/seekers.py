"""Writes about owners: the one seeker of personal use, their own facts, and the audit trail."""

from dataclasses import dataclass
from datetime import datetime

from django.db import models, transaction

from firsthand.owners.models import AuditEntry, Seeker, Workspace


@dataclass(frozen=True)
class SeekerFacts:
    """What a seeker says about themself; `timezone` is an IANA name, `country` two letters or empty."""

    name: str
    email: str
    about: str
    school: str
    timezone: str
    country: str
    signature: str


def ensure_seeker(*, timezone: str = "UTC") -> Seeker:
    """This function will return the one seeker of personal use, making them and their workspace at the first start."""
    with transaction.atomic():
        seeker = Seeker.objects.order_by("id").first()
        if seeker is None:
            workspace = Workspace.objects.create(name="Mine")
            seeker = Seeker.objects.create(workspace=workspace, username="seeker", timezone=timezone)
    return seeker


def change_seeker(*, owner: Seeker, facts: SeekerFacts, now: datetime) -> None:
    """This function will save what the seeker says about themself."""
    with transaction.atomic():
        Seeker.objects.filter(pk=owner.pk).update(**vars(facts))
        note_audit(owner=owner, now=now, verb="owners.change_seeker")
    owner.refresh_from_db()


def note_audit(*, owner: Seeker, now: datetime, verb: str, subject: models.Model | None = None) -> None:
    """This function will append one entry to the audit trail, inside the caller's transaction; it never holds content."""
    named = f"{subject._meta.model_name}:{subject.pk}" if subject is not None else ""
    AuditEntry.objects.create(owner=owner, at=now, verb=verb, subject=named)
