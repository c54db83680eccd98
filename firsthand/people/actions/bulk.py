"""One thing done with many people at once, in one transaction, and taken back exactly."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions.tags import AT_ONCE, put_under, take_off
from firsthand.people.models import Person
from firsthand.people.queries.persons import those_of
from firsthand.people.rules.bulk import OPPOSITE, Bulk, Deed, tag_name


def change_many(*, owner: Seeker, ids: Sequence[int], verb: Bulk, tag: str, now: datetime) -> Deed:
    """This function will tag, untag, leave out or bring back people, and return to whom it made a difference.

    Numbers of nobody, or of somebody else's people, are passed over. Raises Refused for a tag without a word.
    """
    with transaction.atomic():
        mine = those_of(owner, ids)
        changed = _do(owner, verb, tag, mine)
        note_audit(owner=owner, now=now, verb=f"people.{verb.value}_many")
    return Deed(verb, tuple(changed), tag_name(tag))


def undo_many(*, owner: Seeker, deed: Deed, now: datetime) -> Deed:
    """This function will take back what a deed changed, and leave alone what was changed otherwise since."""
    return change_many(owner=owner, ids=deed.people, verb=OPPOSITE[deed.verb], tag=deed.tag, now=now)


def _do(owner: Seeker, verb: Bulk, tag: str, ids: Sequence[int]) -> list[int]:
    if verb == Bulk.TAG:
        return put_under(owner, tag, ids)
    if verb == Bulk.UNTAG:
        return take_off(owner, tag, ids)
    return _leave_out(owner, ids, verb == Bulk.LEAVE_OUT)


def _leave_out(owner: Seeker, ids: Sequence[int], left_out: bool) -> list[int]:
    changed: list[int] = []
    for start in range(0, len(ids), AT_ONCE):
        part = Person.objects.of(owner).filter(pk__in=ids[start : start + AT_ONCE])
        changed += part.filter(left_out=not left_out).order_by("pk").values_list("pk", flat=True)
        part.update(left_out=left_out)
    return changed
