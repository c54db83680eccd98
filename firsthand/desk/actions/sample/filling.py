"""Filling an empty desk with the sample, and emptying it again."""

from datetime import datetime

from django.db import transaction

from firsthand.desk.actions.sample.people import add_people
from firsthand.desk.actions.sample.questions import add_questions
from firsthand.desk.actions.sample.remarks import add_remarks
from firsthand.desk.actions.sample.shelf import Shelf
from firsthand.desk.actions.sample.talks import add_talks
from firsthand.desk.queries.export import tables
from firsthand.desk.rules.sample_days import Calendar
from firsthand.desk.rules.sample_parks import JORUNN
from firsthand.desk.rules.sample_seeker import SEEKER
from firsthand.explore.models import Interest
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.plan.actions import change_rhythm, put_off
from firsthand.plan.models import Rhythm
from firsthand.reach.rules.states import Step

_PUT_OFF_DAYS = 3


def fill_with_sample(*, owner: Seeker, now: datetime) -> None:
    """This function will fill an empty desk with the sample, as of `now`. Raises Refused where there is something already.

    What the seeker said about themself stays; only what is empty is filled in.
    """
    if Person.objects.of(owner).exists() or Interest.objects.of(owner).exists():
        message = "The sample only goes into an empty desk. Run ./run demo to look at it beside your own."
        raise Refused(message)
    shelf = Shelf(owner, Calendar(now, owner.timezone))
    with transaction.atomic():
        _introduce(owner)
        add_questions(shelf)
        add_people(shelf)
        add_talks(shelf)
        add_remarks(shelf)
        later = f"{Step.SEND}:{shelf.conversations[JORUNN.person].pk}"
        put_off(owner=owner, key=later, until_on=shelf.calendar.day(_PUT_OFF_DAYS), now=now)
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
        _part_from(owner)
        note_audit(owner=owner, now=now, verb="desk.clear_sample")


def _introduce(owner: Seeker) -> None:
    for field, words in SEEKER.items():
        if not getattr(owner, field):
            setattr(owner, field, words)
    owner.save(update_fields=list(SEEKER))


def _part_from(owner: Seeker) -> None:
    for field, words in SEEKER.items():
        if getattr(owner, field) == words:
            setattr(owner, field, "")
    owner.save(update_fields=list(SEEKER))
