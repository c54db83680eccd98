"""Each table of the archive: which columns it has, and what a row of it says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from firsthand.formats.archive import Archive
from firsthand.formats.csvtext import Row, read_rows
from firsthand.formats.linkedin.values import Connection, Contact, ContactKind, Direction, Owner, Stage, profile_key
from firsthand.formats.names import name_of_columns
from firsthand.formats.problem import Problem
from firsthand.formats.written_dates import read_date, read_moment

NOBODY = "This line names nobody."
NOTE = "This line is a note, not a person."
NO_DATE = "The date could not be read, so this contact was left out."
DRAFT = "This is a draft that was never sent."
GONE = "The other side has no name and no profile any more."
SELF = "Both sides of this message are you."

_NAMES = ("first name", "last name")
_MESSAGE = [
    "conversation id",
    "conversation title",
    "from",
    "sender profile url",
    "to",
    "recipient profile urls",
    "date",
]
_MESSAGE += ["subject", "content", "folder", "attachments", "is message draft", "is conversation draft"]
_INVITATION = ["from", "to", "sent at", "message", "direction", "inviterprofileurl", "inviteeprofileurl"]
_RECOMMENDATION = [*_NAMES, "company", "job title", "text", "creation date", "status"]
_YES = {"yes", "true", "1"}


@dataclass(frozen=True)
class Table:
    """A file of the archive, by its name in small letters, with the columns it must and may have."""

    file: str
    needed: tuple[str, ...]
    known: tuple[str, ...]


CONNECTIONS = Table(
    "connections.csv", _NAMES, (*_NAMES, "url", "email address", "company", "position", "connected on", "tags", "notes")
)
MESSAGES = Table("messages.csv", ("from", "to", "date"), tuple(_MESSAGE))
INVITATIONS = Table("invitations.csv", ("from", "to", "sent at"), tuple(_INVITATION))
GIVEN = Table("recommendations_given.csv", (*_NAMES, "creation date"), tuple(_RECOMMENDATION))
RECEIVED = Table("recommendations_received.csv", (*_NAMES, "creation date"), tuple(_RECOMMENDATION))
POSITIONS = Table(
    "positions.csv",
    ("company name", "title"),
    ("company name", "title", "description", "location", "started on", "finished on"),
)
EDUCATION = Table(
    "education.csv", ("school name",), ("school name", "start date", "end date", "notes", "degree name", "activities")
)
PROFILE = Table("profile.csv", _NAMES, ())
ALL = (CONNECTIONS, MESSAGES, INVITATIONS, GIVEN, RECEIVED, POSITIONS, EDUCATION, PROFILE)


def rows_of(archive: Archive, table: Table, problems: list[Problem]) -> Iterator[Row]:
    """This function will give a table's rows, none where it is missing, and add what is wrong to `problems`."""
    name = _find(archive, table.file)
    if name is None:
        return
    with archive.open(name) as stream:
        for row in read_rows(stream, file=name, needed=table.needed, known=table.known or ()):
            if isinstance(row, Row):
                yield row
            else:
                problems.append(row)


def _find(archive: Archive, file: str) -> str | None:
    """Finds a file by its name in whatever folder it lies, the outermost first."""
    names = [name for name in archive.openers if re.split(r"[/\\]", name)[-1].lower() == file]
    return min(names, key=lambda name: (name.count("/"), name), default=None)


def has_any(archive: Archive) -> bool:
    """This function will tell whether the archive holds at least one table that Firsthand reads."""
    return any(_find(archive, table.file) for table in ALL)


def is_table(file: str) -> bool:
    """This function will tell whether a file is called as one of LinkedIn's tables is."""
    return any(table.file == file.lower() for table in ALL)


def connection(row: Row) -> Connection | Problem:
    """This function will read a connection; rows of nobody (a restricted profile leaves only a date) are a problem."""
    name = name_of_columns(row.get("first name"), row.get("last name"))
    if len(row.cells) < 2:
        return Problem("Connections.csv", row.line, NOTE, row.original)
    if not name.whole:
        return Problem("Connections.csv", row.line, NOBODY, row.original)
    profile, email = row.get("url"), row.get("email address")
    connected_on = read_date(row.get("connected on"))
    return Connection(
        row.line, name, profile, email, row.get("company"), row.get("position"), connected_on, row.original
    )


@dataclass(frozen=True)
class Letter:
    """A row of messages.csv without its words: sender and receivers as (name, profile key, profile link)."""

    line: int
    thread: str
    sender: tuple[str, str]
    receivers: tuple[tuple[str, str], ...]
    at: datetime


def letter(row: Row) -> Letter | Problem:
    """This function will read a message without its words; drafts and lines without a date are a problem."""
    if {row.get("is message draft").lower(), row.get("is conversation draft").lower()} & _YES:
        return Problem("messages.csv", row.line, DRAFT)
    at = read_moment(row.get("date"))
    if at is None:
        return Problem("messages.csv", row.line, NO_DATE)
    sender = (row.get("from"), row.get("sender profile url"))
    receivers = _receivers(row.get("to"), row.get("recipient profile urls"))
    return Letter(row.line, row.get("conversation id"), sender, receivers, at)


def _receivers(names: str, profiles: str) -> tuple[tuple[str, str], ...]:
    """Pairs names with profiles; where the counts differ (a name with a comma) the profiles alone stand."""
    links = [link for link in re.split(r"[\s,;]+", profiles) if link]
    if len(links) <= 1:
        return ((names, "".join(links)),)
    called = [name.strip() for name in names.split(",")]
    if len(called) != len(links):
        called = [""] * len(links)
    return tuple(zip(called, links, strict=True))


def contacts_of(letter: Letter, owner: Owner) -> Iterator[Contact | Problem]:
    """This function will turn a message into contacts: with its sender when it came in, else with each receiver."""
    outgoing = owner.is_self(letter.sender[0], profile_key(letter.sender[1]))
    others = letter.receivers if outgoing else (letter.sender,)
    found = False
    for name, link in others:
        if outgoing and owner.is_self(name, profile_key(link)):
            continue
        found = True
        if (not name and not link) or name == "LinkedIn Member":
            yield Problem("messages.csv", letter.line, GONE)
            continue
        way: Direction = "to_them" if outgoing else "from_them"
        yield Contact("messages.csv", letter.line, "message", name, link, "", letter.at, way, letter.thread)
    if not found:
        yield Problem("messages.csv", letter.line, SELF)


def invitation(row: Row) -> Contact | Problem:
    """This function will read an invitation as a contact with the other side."""
    at = read_moment(row.get("sent at"))
    if at is None:
        return Problem("Invitations.csv", row.line, NO_DATE)
    outgoing = row.get("direction").upper() != "INCOMING"
    name = row.get("to" if outgoing else "from")
    link = row.get("inviteeprofileurl" if outgoing else "inviterprofileurl")
    if not name and not link:
        return Problem("Invitations.csv", row.line, GONE)
    way: Direction = "to_them" if outgoing else "from_them"
    return Contact("Invitations.csv", row.line, "invitation", name, link, "", at, way, "")


def recommendation(row: Row, table: Table) -> Contact | Problem:
    """This function will read a recommendation as a contact with who gave or got it."""
    file = "Recommendations_Given.csv" if table is GIVEN else "Recommendations_Received.csv"
    name = name_of_columns(row.get("first name"), row.get("last name")).whole
    at = read_moment(row.get("creation date"))
    if not name:
        return Problem(file, row.line, NOBODY, row.original)
    if at is None:
        return Problem(file, row.line, NO_DATE, name)
    way: Direction = "to_them" if table is GIVEN else "from_them"
    kind: ContactKind = "recommendation"
    return Contact(file, row.line, kind, name, "", row.get("company"), at, way, "")


def stage(row: Row, table: Table) -> Stage | Problem:
    """This function will read one station of the owner's own journey."""
    study = table is EDUCATION
    organisation = row.get("school name" if study else "company name")
    if not organisation:
        return Problem("Education.csv" if study else "Positions.csv", row.line, NOBODY, row.original)
    title = row.get("degree name" if study else "title")
    started = read_date(row.get("start date" if study else "started on"))
    ended = read_date(row.get("end date" if study else "finished on"))
    return Stage(row.line, organisation, title, started, ended, study)
