"""Tags: words of the seeker's own for some people. One that nobody carries any more is gone."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions.inserting import insert_rows
from firsthand.people.models import Person, Tag, Tagging
from firsthand.people.rules.bulk import tag_key, tag_name

NO_WORD = "Write the tag first: one or a few words of your own."
AT_ONCE = 5_000  # numbers in one statement, of which SQLite takes 32,766


def tag_person(*, owner: Seeker, person_id: int, name: str, now: datetime) -> None:
    """This function will put a person under a tag, made where it is new. Raises Person.DoesNotExist and Refused."""
    with transaction.atomic():
        person = Person.objects.of(owner).get(pk=person_id)
        put_under(owner, name, [person.pk])
        note_audit(owner=owner, now=now, verb="people.tag_person", subject=person)


def untag_person(*, owner: Seeker, person_id: int, tag_id: int, now: datetime) -> None:
    """This function will take one tag off a person. Raises Person.DoesNotExist and Tag.DoesNotExist."""
    with transaction.atomic():
        person = Person.objects.of(owner).get(pk=person_id)
        take_off(owner, Tag.objects.of(owner).get(pk=tag_id).name, [person.pk])
        note_audit(owner=owner, now=now, verb="people.untag_person", subject=person)


def put_under(owner: Seeker, name: str, ids: Sequence[int]) -> list[int]:
    """This function will put the owner's people with these numbers under a tag and return those who were not before.

    Only inside a transaction. Raises Refused for a tag without a word.
    """
    name = tag_name(name)
    if not name:
        raise Refused(NO_WORD)
    tag, _ = Tag.objects.get_or_create(owner=owner, folded=tag_key(name), defaults={"name": name})
    have = set(Tagging.objects.of(owner).filter(tag=tag).values_list("person_id", flat=True))
    new = [pk for pk in ids if pk not in have]
    insert_rows(Tagging, ("owner", "tag", "person"), ((owner.pk, tag.pk, pk) for pk in new))
    return new


def take_off(owner: Seeker, name: str, ids: Sequence[int]) -> list[int]:
    """This function will take a tag off the people with these numbers and return those who had it.

    Only inside a transaction. Nothing happens where there is no such tag.
    """
    tag = Tag.objects.of(owner).filter(folded=tag_key(tag_name(name))).first()
    if tag is None:
        return []
    under = set(Tagging.objects.of(owner).filter(tag=tag).values_list("person_id", flat=True))
    gone = [pk for pk in ids if pk in under]
    for start in range(0, len(gone), AT_ONCE):
        Tagging.objects.of(owner).filter(tag=tag, person_id__in=gone[start : start + AT_ONCE]).delete()
    if len(gone) == len(under):
        tag.delete()
    return gone
