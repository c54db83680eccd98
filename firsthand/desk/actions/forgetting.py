"""Forgetting a person: nothing of them stays in the database, its index or its log, and no import brings them back."""

from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import connection, transaction

from firsthand.learn.models import Introduction
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions.parting import drop_doubts
from firsthand.people.models import Forgotten, Identity, ImportRow, Merge, Organisation, Person, Position
from firsthand.people.rules.forgetting import forgotten_mark


def forget_person(*, owner: Seeker, person_id: int, backups_too: bool, now: datetime) -> str:
    """This function will remove a person with everything that hangs on them, and return the name for the last goodbye.

    Of their addresses only a keyed hash stays, so that the next import leaves them out. Raises Person.DoesNotExist.
    """
    with transaction.atomic():
        person = Person.objects.of(owner).get(pk=person_id)
        name, organisation = person.name, person.current_organisation
        identities = Identity.objects.of(owner).filter(person=person)
        Forgotten.objects.bulk_create(
            [
                Forgotten(owner=owner, mark=forgotten_mark(settings.SECRET_KEY, one.kind, one.key), at=now)
                for one in identities
            ],
            ignore_conflicts=True,
        )
        ImportRow.objects.of(owner).filter(person=person).delete()
        Introduction.objects.of(owner).filter(person=person).delete()
        joined = Merge.objects.of(owner).filter(kept=person).values_list("absorbed__name", flat=True)
        for called in (name, *joined):
            Introduction.objects.of(owner).filter(name__iexact=called).delete()
        drop_doubts(owner=owner, person_id=person.pk)
        person.delete()
        _drop_empty(owner, organisation)
        note_audit(owner=owner, now=now, verb="desk.forget_person")
    _leave_no_trace()
    if backups_too:
        for path in (Path(settings.FIRSTHAND_HOME) / "backups").glob("*.sqlite3"):
            path.unlink()
    return name


def _drop_empty(owner: Seeker, organisation: Organisation | None) -> None:
    """An organisation that was there for this person alone goes too."""
    if organisation is None:
        return
    held = Position.objects.of(owner).filter(organisation=organisation).exists()
    if not held and not Person.objects.of(owner).filter(current_organisation=organisation).exists():
        organisation.delete()


def _leave_no_trace() -> None:
    """Freed pages are overwritten (secure_delete); the index and the write-ahead log are emptied here."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO firsthand_search(firsthand_search) VALUES ('optimize')")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
