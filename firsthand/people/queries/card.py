"""A person as a contact card."""

from firsthand.formats.vcard import Card, Property, write_card
from firsthand.owners.models import Seeker
from firsthand.people.models import Identity, Person
from firsthand.people.rules.words import IdentityKind


def card_of(owner: Seeker, person_id: int) -> bytes:
    """This function will return a person as vCard 3.0, without the seeker's own words. Raises DoesNotExist."""
    person = Person.objects.of(owner).select_related("current_organisation").get(pk=person_id)
    held = list(Identity.objects.of(owner).filter(person=person).order_by("id"))

    def of_kind(name: str, *kinds: str) -> tuple[Property, ...]:
        return tuple(Property(name, one.value) for one in held if one.kind in kinds)

    card = Card(
        name=person.name,
        family=person.family,
        given=person.given,
        suffix=person.suffix,
        organisation=person.current_organisation.name if person.current_organisation else "",
        title=person.current_title,
        emails=of_kind("EMAIL", IdentityKind.EMAIL),
        phones=of_kind("TEL", IdentityKind.PHONE),
        links=of_kind("URL", IdentityKind.PROFILE, IdentityKind.WEBSITE),
    )
    return write_card(card)
