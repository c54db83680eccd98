"""People as they go out again: one as a contact card, or everybody."""

from collections import defaultdict
from dataclasses import replace

from firsthand.formats.vcard import write_card
from firsthand.owners.models import Seeker
from firsthand.people.models import Identity, Person
from firsthand.people.rules.exporting import Outgoing, as_card


def card_of(owner: Seeker, person_id: int) -> bytes:
    """This function will return a person as vCard 3.0, without the seeker's own words. Raises DoesNotExist."""
    person = Person.objects.of(owner).select_related("current_organisation").get(pk=person_id)
    held = Identity.objects.of(owner).filter(person=person).order_by("id").values_list("kind", "value")
    return write_card(as_card(replace(_outgoing(person, list(held)), note="")))


def all_outgoing(owner: Seeker) -> list[Outgoing]:
    """This function will return everybody by name, also whom the seeker would not ask, in two statements.

    It is the seeker's own address book. Whoever was forgotten is not in it, as nothing of them is here.
    """
    held: dict[int, list[tuple[str, str]]] = defaultdict(list)
    identities = Identity.objects.of(owner).order_by("id").values_list("person_id", "kind", "value")
    for person_id, kind, value in identities.iterator():
        held[person_id].append((kind, value))
    people = Person.objects.of(owner).select_related("current_organisation").order_by("sort_name", "id")
    return [_outgoing(person, held[person.pk]) for person in people.iterator(chunk_size=2_000)]


def _outgoing(person: Person, addresses: list[tuple[str, str]]) -> Outgoing:
    return Outgoing(
        person.name,
        person.given,
        person.family,
        person.suffix,
        person.current_organisation.name if person.current_organisation else "",
        person.current_title,
        person.note,
        tuple(addresses),
    )
