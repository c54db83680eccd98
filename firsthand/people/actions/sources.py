"""The table of sources: how each kind of file is known, and what reads it. Runs in the limited child; imports no tables."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from firsthand.formats.archive import from_folder, from_zip
from firsthand.formats.calendar import read_calendar
from firsthand.formats.contact_tables import read_table
from firsthand.formats.linkedin import is_table, read_export
from firsthand.formats.vcard import read_cards
from firsthand.people.actions.mailboxes import is_mail, read_mail
from firsthand.people.rules.harvest import Harvest, Tick, from_calendar, from_cards, from_export, from_table, no_tick
from firsthand.people.rules.words import ImportSource

EMPTY = "This file is empty. Export it once more, and bring the new one."
STRANGE = (
    "This is no LinkedIn archive (.zip), no contact cards (.vcf), no table of contacts (.csv), no mailbox (mbox, Maildir)"
    " and no calendar (.ics). Bring one of these, as LinkedIn, your address book, mail or calendar gives it."
)
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Brought:
    """A file or folder to read: where it lies, what it was called, and what is known of the seeker.

    `country` serves for telephone numbers; `choices` are remembered columns by header digest; `tick` is told how far
    the reading is, as done of total. `own` are the seeker's mail addresses; what is after `now` has not been yet.
    """

    path: Path
    filename: str
    country: str = ""
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    tick: Tick = no_tick
    own: frozenset[str] = frozenset()
    now: datetime = _NEVER

    @property
    def head(self) -> bytes:
        """This function will return the first 4,096 bytes; none of a folder."""
        if self.path.is_dir():
            return b""
        with self.path.open("rb") as file:
            return file.read(4096)

    def is_called(self, *endings: str) -> bool:
        """This function will tell whether the name it was brought under ends so."""
        return self.filename.lower().endswith(endings)


@dataclass(frozen=True)
class Source:
    """One kind of file: `knows` looks at the file's name and first bytes, `read` makes a harvest and never raises on content."""

    knows: Callable[[Brought, bytes], bool]
    read: Callable[[Brought], Harvest]


def harvest_here(brought: Brought) -> Harvest:
    """This function will harvest a file or a folder in this process, by the first source that knows it."""
    head = brought.head
    reader = next((source.read for source in SOURCES if source.knows(brought, head)), None)
    return reader(brought) if reader else refused(STRANGE if head else EMPTY)


def refused(sentence: str) -> Harvest:
    """This function will say in one sentence that nothing could be read."""
    return Harvest(ImportSource.LINKEDIN, refusal=sentence)


def _read_folder(brought: Brought) -> Harvest:
    return from_export(read_export(from_folder(_files_of(brought.path))))


def _files_of(folder: Path) -> dict[str, Callable[[], BinaryIO]]:
    """The tables of a folder by their names in it; links are not followed."""
    files = (path for path in sorted(folder.rglob("*.csv")) if path.is_file() and not path.is_symlink())
    return {path.relative_to(folder).as_posix(): _opener(path) for path in files}


def _opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")


def _read_cards(brought: Brought) -> Harvest:
    with brought.path.open("rb") as file:
        return from_cards(read_cards(file, brought.filename), brought.filename, brought.country, brought.tick)


def _read_archive(brought: Brought) -> Harvest:
    with brought.path.open("rb") as file:
        return from_export(read_export(from_zip(file)))


def _bare_name(brought: Brought) -> str:
    """A second download is called "Connections (1).csv"."""
    return re.sub(r"\s*\(\d+\)(?=\.csv$)", "", brought.filename, flags=re.IGNORECASE)


def _read_export_table(brought: Brought) -> Harvest:
    return from_export(read_export(from_folder({_bare_name(brought): _opener(brought.path)})))


def _read_table(brought: Brought) -> Harvest:
    with brought.path.open("rb") as file:
        table = read_table(file, brought.filename, brought.choices)
    return from_table(table, brought.filename, brought.country, brought.tick)


def _read_mail(brought: Brought) -> Harvest:
    return read_mail(brought.path, brought.filename, brought.head, brought.own)


def _read_calendar(brought: Brought) -> Harvest:
    with brought.path.open("rb") as file:
        calendar = read_calendar(file, brought.filename, brought.now)
    return from_calendar(calendar, brought.filename, brought.own, brought.now)


SOURCES: tuple[Source, ...] = (  # mail first, as it may hold cards and calendars
    Source(lambda brought, head: is_mail(brought.path, brought.filename, head), _read_mail),
    Source(
        lambda brought, head: brought.is_called(".ics", ".ical") or b"BEGIN:VCALENDAR" in head.upper(), _read_calendar
    ),
    Source(lambda brought, _head: brought.path.is_dir(), _read_folder),
    Source(lambda brought, head: brought.is_called(".vcf", ".vcard") or b"BEGIN:VCARD" in head.upper(), _read_cards),
    Source(lambda brought, head: head.startswith(b"PK") or brought.is_called(".zip"), _read_archive),
    Source(lambda brought, _head: is_table(_bare_name(brought)), _read_export_table),
    Source(lambda brought, _head: brought.is_called(".csv", ".tsv", ".txt"), _read_table),
)
