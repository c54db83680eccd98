"""Writes that happen in passing, while a letter is written: a fact, an address, somebody who was named."""

from datetime import datetime

from django.db import transaction

from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions.derived import refresh
from firsthand.people.actions.persons import TAKEN, PersonFacts, add_person
from firsthand.people.models import Identity, Person
from firsthand.people.rules.keys import email_identity
from firsthand.people.rules.words import TieKind


def note_specific(*, owner: Seeker, person_id: int, specific: str, now: datetime) -> None:
    """This function will keep one specific thing a person did. Raises Person.DoesNotExist."""
    with transaction.atomic():
        person = Person.objects.of(owner).get(pk=person_id)
        person.specific = " ".join(specific.split())[:300]
        person.save(update_fields=["specific"])
        note_audit(owner=owner, now=now, verb="people.note_specific", subject=person)


def note_address(*, owner: Seeker, person_id: int, address: str, now: datetime) -> None:
    """This function will add a mail address to a person's, if it is new.

    Raises Person.DoesNotExist, and Refused where it is no address or belongs to somebody else.
    """
    key = email_identity(address)
    if key is None:
        message = "This is not a mail address. It should look like maya@harbour.example."
        raise Refused(message)
    with transaction.atomic():
        person = Person.objects.of(owner).get(pk=person_id)
        found = Identity.objects.of(owner).filter(kind=key.kind, key=key.key).select_related("person").first()
        if found is not None and found.person_id != person.pk:
            raise Refused(TAKEN.format(value=found.value, name=found.person.name))
        if found is None:
            Identity.objects.create(owner=owner, person=person, kind=key.kind, value=key.value, key=key.key)
            refresh(owner, [person.pk])
            note_audit(owner=owner, now=now, verb="people.note_address", subject=person)


def add_named(*, owner: Seeker, referrer_id: int, name: str, may_be_named: bool, now: datetime) -> Person:
    """This function will add somebody whom a person named, with that person as the one who sent the seeker.

    Raises Person.DoesNotExist for a referrer of somebody else.
    """
    with transaction.atomic():
        referrer = Person.objects.of(owner).get(pk=referrer_id)
        named = add_person(owner=owner, facts=PersonFacts(name=name, tie_kind=TieKind.REFERRED), now=now)
        named.referrer, named.referrer_may_be_named = referrer, may_be_named
        named.save(update_fields=["referrer", "referrer_may_be_named"])
    return named
