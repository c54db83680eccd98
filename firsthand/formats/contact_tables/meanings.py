"""What a column can mean, and what a row of a table says."""

from dataclasses import dataclass
from enum import StrEnum

from firsthand.formats.problem import Problem


class Meaning(StrEnum):
    """What a column holds; `NOTHING` is left aside, and kept in the original line."""

    NOTHING = ""
    NAME = "name"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    SUFFIX = "suffix"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    COMPANY = "company"
    DEPARTMENT = "department"
    TITLE = "title"
    NOTE = "note"


class Form(StrEnum):
    """Whose program wrote a table."""

    GOOGLE = "google"
    OUTLOOK = "outlook"
    OWN = "own"
    OTHER = "other"


MANY = frozenset({Meaning.EMAIL, Meaning.PHONE, Meaning.LINK})
NAMING = frozenset({Meaning.NAME, Meaning.GIVEN, Meaning.FAMILY, Meaning.EMAIL})


@dataclass(frozen=True)
class Contact:
    """One row: a name whole and in parts, whatever reaches the person, and the line as it stood."""

    line: int
    name: str
    given: str = ""
    family: str = ""
    suffix: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    company: str = ""
    title: str = ""
    note: str = ""
    original: str = ""


@dataclass(frozen=True)
class Table:
    """A table as read: its columns by name with what each was taken to mean, its first rows, and its contacts.

    `digest` knows the header again; `is_told` says that the columns need no asking: the program is known, or the
    seeker chose them. With a `refusal`, one sentence, there is nothing else.
    """

    form: Form = Form.OTHER
    header: tuple[str, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    digest: str = ""
    is_told: bool = False
    samples: tuple[tuple[str, ...], ...] = ()
    contacts: tuple[Contact, ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: str = ""
