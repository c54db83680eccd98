"""Tables of contacts as people."""

from dataclasses import dataclass

from firsthand.formats.contact_tables import Contact, Form, Table
from firsthand.formats.names import name_of_columns, name_of_text
from firsthand.formats.problem import Problem
from firsthand.people.rules.harvest.values import (
    BAD_ADDRESS,
    Columns,
    Found,
    Harvest,
    Tick,
    limited,
    no_tick,
    ticking,
)
from firsthand.people.rules.keys import email_identity, link_identity, phone_identity
from firsthand.people.rules.words import ImportSource

_SOURCES = {Form.GOOGLE: ImportSource.GOOGLE, Form.OUTLOOK: ImportSource.OUTLOOK}


@dataclass(frozen=True)
class _Place:
    """Where a row comes from, and what it takes to read it."""

    file: str
    country: str
    is_own: bool
    problems: list[Problem]


def from_table(table: Table, file: str, country: str, tick: Tick = no_tick) -> Harvest:
    """This function will harvest a table of contacts; numbers without a country code are taken to be of `country`."""
    place = _Place(file, country, table.form == Form.OWN, list(table.problems))
    found = tuple(_of_contact(contact, place) for contact in ticking(table.contacts, tick))
    meanings = tuple(meaning.value for meaning in table.meanings)
    columns = Columns(table.digest, table.header, meanings, table.samples, table.is_told)
    source = _SOURCES.get(table.form, ImportSource.TABLE)
    problems = limited(place.problems)
    return Harvest(source, found, problems=problems, refusal=table.refusal, columns=None if table.refusal else columns)


def _of_contact(contact: Contact, place: _Place) -> Found:
    given, family, suffix = _parts(contact, is_own=place.is_own)
    values = [(value, email_identity(value)) for value in contact.emails]
    values += [(value, phone_identity(value, place.country)) for value in contact.phones]
    values += [(value, link_identity(value)) for value in contact.links]
    for value, key in values:
        if key is None:
            reason = BAD_ADDRESS.format(value=value[:60])
            place.problems.append(Problem(place.file, contact.line, reason, contact.name[:300]))
    return Found(
        place.file,
        contact.line,
        contact.name[:300],
        given[:150],
        family[:150],
        suffix[:100],
        tuple({(key.kind, key.key): key for _, key in values if key}.values()),
        contact.company[:300],
        contact.title[:300],
        note=contact.note,
        original=contact.original,
    )


def _parts(contact: Contact, *, is_own: bool) -> tuple[str, str, str]:
    """Given name, family name and what is attached: exactly what Firsthand itself wrote, else as the words show."""
    if is_own:
        return contact.given, contact.family, contact.suffix
    parts = name_of_columns(contact.given, contact.family) if contact.given or contact.family else None
    parts = parts or name_of_text(contact.name)
    return parts.given, parts.family, ", ".join(dict.fromkeys(filter(None, (contact.suffix, parts.suffix))))
