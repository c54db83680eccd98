"""The sample: one invented seeker, three interests, sixty people, nine conversations; filled into an empty desk and put away again."""

from datetime import datetime

from django.db import transaction

from firsthand.desk.queries.export import tables
from firsthand.explore.models import Interest
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.plan.actions import change_rhythm
from firsthand.plan.models import Rhythm


def fill_with_sample(*, owner: Seeker, now: datetime) -> None:
    """This function will fill an empty desk with the sample, as of `now`. Raises Refused where there is something already."""
    if Person.objects.of(owner).exists() or Interest.objects.of(owner).exists():
        message = "The sample only goes into an empty desk. Run ./run demo to look at it beside your own."
        raise Refused(message)
    with transaction.atomic():
        change_rhythm(owner=owner, now=now, start_done_at=now, sample_since_at=now)
        note_audit(owner=owner, now=now, verb="desk.fill_with_sample")


def clear_sample(*, owner: Seeker, now: datetime) -> None:
    """This function will empty a desk that holds the sample. Raises Refused for a desk that does not."""
    if not Rhythm.objects.of(owner).filter(sample_since_at__isnull=False).exists():
        message = "There is no sample here, so nothing was removed."
        raise Refused(message)
    with transaction.atomic():
        for table in reversed(tables()):
            table._default_manager.filter(owner=owner).delete()
        note_audit(owner=owner, now=now, verb="desk.clear_sample")
