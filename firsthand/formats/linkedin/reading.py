"""The archive as a whole: whose it is, then table by table."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeVar

from firsthand.formats.archive import Archive
from firsthand.formats.csvtext import Row
from firsthand.formats.linkedin import tables
from firsthand.formats.linkedin.tables import Letter
from firsthand.formats.linkedin.values import Connection, Contact, Export, Owner, Stage, profile_key
from firsthand.formats.names import name_of_columns
from firsthand.formats.problem import Problem, Unreadable
from firsthand.kernel.text import fold

Value = TypeVar("Value")

NOT_LINKEDIN = (
    "There is no Connections.csv or other table of LinkedIn in this. On LinkedIn: Settings, Data privacy, Get a copy"
    " of your data; bring the ZIP that the mail from LinkedIn leads to."
)
NO_CONNECTIONS = "There is no Connections.csv in this archive, so only people you wrote with can be added."
WHOSE = "Nothing in this archive says whose it is, so messages could not be told apart and were left out."


def read_export(archive: Archive) -> Export:
    """This function will read all tables of a LinkedIn archive that are about people; it never raises on its content.

    The words of messages, invitations and recommendations are not kept. Times are UTC.
    """
    if archive.refusal or not tables.has_any(archive):
        return Export(refusal=archive.refusal or NOT_LINKEDIN)
    try:
        return _read(archive)
    except Unreadable as refused:
        return Export(refusal=refused.sentence)


def _read(archive: Archive) -> Export:
    problems: list[Problem] = []

    def values(found: Iterable[Value | Problem]) -> Iterator[Value]:
        for value in found:
            if isinstance(value, Problem):
                problems.append(value)
            else:
                yield value

    def rows(table: tables.Table) -> Iterator[Row]:
        return tables.rows_of(archive, table, problems)

    connections: tuple[Connection, ...] = tuple(values(map(tables.connection, rows(tables.CONNECTIONS))))
    if not connections:
        problems.append(Problem("Connections.csv", 0, NO_CONNECTIONS))
    name = next((name_of_columns(row.get("first name"), row.get("last name")).whole for row in _quiet(archive)), "")
    invitations: list[Contact] = list(values(map(tables.invitation, rows(tables.INVITATIONS))))
    letters: list[Letter] = list(values(map(tables.letter, rows(tables.MESSAGES))))
    owner = Owner(name, _own_key(archive, name, letters))
    contacts = [*_exchanged(letters, owner, problems), *invitations]
    for table in (tables.GIVEN, tables.RECEIVED):
        contacts.extend(values(tables.recommendation(row, table) for row in rows(table)))
    journey: list[Stage] = []
    for table in (tables.POSITIONS, tables.EDUCATION):
        journey.extend(values(tables.stage(row, table) for row in rows(table)))
    return Export(owner, connections, tuple(contacts), tuple(journey), tuple(problems))


def _quiet(archive: Archive) -> Iterator[Row]:
    """Profile.csv holds much that is nobody's business here: its columns are not named among the problems."""
    return tables.rows_of(archive, tables.PROFILE, [])


def _exchanged(letters: list[Letter], owner: Owner, problems: list[Problem]) -> Iterator[Contact]:
    if letters and owner == Owner():
        problems.append(Problem("messages.csv", 0, WHOSE))
        return
    for letter in letters:
        for contact in tables.contacts_of(letter, owner):
            if isinstance(contact, Problem):
                problems.append(contact)
            else:
                yield contact


def _own_key(archive: Archive, name: str, letters: list[Letter]) -> str:
    """The owner's profile: the owner's side of the invitations, else whose name it is, else who is in most messages."""
    own: Counter[str] = Counter()
    for row in tables.rows_of(archive, tables.INVITATIONS, []):
        incoming = row.get("direction").upper() == "INCOMING"
        own[profile_key(row.get("inviteeprofileurl" if incoming else "inviterprofileurl"))] += 1
    named: Counter[str] = Counter()
    everybody: Counter[str] = Counter()
    for letter in letters:
        for who, link in {letter.sender, *letter.receivers}:
            everybody[profile_key(link)] += 1
            named[profile_key(link)] += fold(who) == fold(name) != ""
    return next((key for counter in (own, named, everybody) for key in _most_seen(counter)), "")


def _most_seen(counter: Counter[str]) -> list[str]:
    """The key seen more often than any other, if there is one."""
    ranked = [(key, times) for key, times in counter.most_common(3) if key and times]
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return []
    return [ranked[0][0]]
