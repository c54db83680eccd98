"""What the columns of a table mean, as the seeker says it once."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.models import ColumnChoice


def choose_columns(*, owner: Seeker, digest: str, meanings: Sequence[str], now: datetime) -> None:
    """This function will remember what each column of a table with this header means, for this file and the next."""
    with transaction.atomic():
        choice, _ = ColumnChoice.objects.of(owner).update_or_create(
            owner=owner, header=digest, defaults={"columns": {"meanings": list(meanings)}}
        )
        note_audit(owner=owner, now=now, verb="people.choose_columns", subject=choice)
