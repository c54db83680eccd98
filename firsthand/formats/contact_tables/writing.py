"""Contacts to a table that every spreadsheet opens, and that comes back as the same."""

import csv
import io
from collections.abc import Iterator, Sequence

from firsthand.formats.contact_tables.formulas import guarded
from firsthand.formats.contact_tables.meanings import Contact, Meaning

COLUMNS = {
    "Full Name": Meaning.NAME,
    "First Name": Meaning.GIVEN,
    "Last Name": Meaning.FAMILY,
    "Suffix": Meaning.SUFFIX,
    "Company": Meaning.COMPANY,
    "Job Title": Meaning.TITLE,
    "Note": Meaning.NOTE,
}
_MANY = {"Email": Meaning.EMAIL, "Phone": Meaning.PHONE, "Link": Meaning.LINK}


def write_table(contacts: Sequence[Contact]) -> Iterator[bytes]:
    """This function will give a table in pieces: UTF-8 with a mark (for Excel), commas, CRLF, formulas guarded."""
    counts = {name: max((len(many[name]) for many in map(_many, contacts)), default=0) for name in _MANY}
    names = [*COLUMNS, *(f"{name} {number + 1}" for name, count in counts.items() for number in range(count))]
    yield b"\xef\xbb\xbf" + _line(names)
    for contact in contacts:
        single = (contact.name, contact.given, contact.family, contact.suffix)
        cells = [*single, contact.company, contact.title, contact.note]
        for name, values in _many(contact).items():
            cells += [*values, *[""] * (counts[name] - len(values))]
        yield _line(list(map(guarded, cells)))


def _many(contact: Contact) -> dict[str, tuple[str, ...]]:
    return {"Email": contact.emails, "Phone": contact.phones, "Link": contact.links}


def _line(cells: Sequence[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue().encode("utf-8", "replace")


def is_own(columns: Sequence[str]) -> bool:
    """This function will tell whether these folded column names are those that `write_table` writes."""
    return list(columns[: len(COLUMNS)]) == [name.lower() for name in COLUMNS]


def meanings(columns: Sequence[str]) -> tuple[Meaning, ...]:
    """This function will say what each of those columns means."""
    known = {name.lower(): meaning for name, meaning in (COLUMNS | _MANY).items()}
    return tuple(known.get(column.rstrip(" 0123456789"), Meaning.NOTHING) for column in columns)
