"""Google Contacts, in the form since 2024 (Labels, Organization Name) and the one before (Group Membership)."""

import re
from collections.abc import Sequence

from firsthand.formats.contact_tables.meanings import Meaning

SEPARATOR = " ::: "  # between several values in one cell

_SIGNS = ({"first name", "labels", "file as"}, {"given name", "group membership"}, {"e-mail 1 - value"})
_SINGLE = {
    "name": Meaning.NAME,
    "first name": Meaning.GIVEN,
    "given name": Meaning.GIVEN,
    "middle name": Meaning.MIDDLE,
    "additional name": Meaning.MIDDLE,
    "last name": Meaning.FAMILY,
    "family name": Meaning.FAMILY,
    "name suffix": Meaning.SUFFIX,
    "organization name": Meaning.COMPANY,
    "organization 1 - name": Meaning.COMPANY,
    "organization department": Meaning.DEPARTMENT,
    "organization 1 - department": Meaning.DEPARTMENT,
    "organization title": Meaning.TITLE,
    "organization 1 - title": Meaning.TITLE,
    "notes": Meaning.NOTE,
}
_NUMBERED = re.compile(r"(e-mail|phone|website) \d+ - value")
_MEANT = {"e-mail": Meaning.EMAIL, "phone": Meaning.PHONE, "website": Meaning.LINK}


def is_google(columns: Sequence[str]) -> bool:
    """This function will tell whether these folded column names are Google's."""
    return any(signs <= set(columns) for signs in _SIGNS)


def meanings(columns: Sequence[str]) -> tuple[Meaning, ...]:
    """This function will say what each of Google's columns means."""
    return tuple(_meaning(column) for column in columns)


def _meaning(column: str) -> Meaning:
    numbered = _NUMBERED.fullmatch(column)
    return _MEANT[numbered[1]] if numbered else _SINGLE.get(column, Meaning.NOTHING)
