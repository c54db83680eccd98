"""People as they go out again: one value that becomes a contact card or a line of a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firsthand.formats.contact_tables import Contact, write_table
from firsthand.formats.vcard import Card, Property, write_card
from firsthand.people.rules.words import IdentityKind

FORMATS: dict[str, tuple[str, str]] = {
    "vcard4": ("text/vcard; charset=utf-8", "vcf"),
    "vcard3": ("text/vcard; charset=utf-8", "vcf"),
    "csv": ("text/csv; charset=utf-8", "csv"),
}


@dataclass(frozen=True)
class Outgoing:
    """A person with all that an address book holds; `addresses` are kind and value, in the order they came."""

    name: str
    given: str = ""
    family: str = ""
    suffix: str = ""
    organisation: str = ""
    title: str = ""
    note: str = ""
    addresses: tuple[tuple[str, str], ...] = ()

    def of_kind(self, *kinds: IdentityKind) -> tuple[str, ...]:
        """This function will return the addresses of some kinds."""
        return tuple(value for kind, value in self.addresses if kind in kinds)


def written(people: Sequence[Outgoing], form: str) -> Iterator[bytes]:
    """This function will give a file in pieces: vCard 4.0 (RFC 6350) or 3.0 (RFC 2426), or a table whose formulas are guarded."""
    if form == "csv":
        yield from write_table([_contact(person) for person in people])
        return
    for person in people:
        yield write_card(as_card(person), "4.0" if form == "vcard4" else "3.0")


def as_card(person: Outgoing) -> Card:
    """This function will return a person as a contact card."""
    return Card(
        name=person.name,
        family=person.family,
        given=person.given,
        suffix=person.suffix,
        organisation=person.organisation,
        title=person.title,
        emails=_properties("EMAIL", person.of_kind(IdentityKind.EMAIL)),
        phones=_properties("TEL", person.of_kind(IdentityKind.PHONE)),
        links=_properties("URL", person.of_kind(IdentityKind.PROFILE, IdentityKind.WEBSITE)),
        note=person.note,
    )


def _properties(name: str, values: Sequence[str]) -> tuple[Property, ...]:
    return tuple(Property(name, value) for value in values)


def _contact(person: Outgoing) -> Contact:
    return Contact(
        0,
        person.name,
        person.given,
        person.family,
        person.suffix,
        person.of_kind(IdentityKind.EMAIL),
        person.of_kind(IdentityKind.PHONE),
        person.of_kind(IdentityKind.PROFILE, IdentityKind.WEBSITE),
        person.organisation,
        person.title,
        person.note,
    )
