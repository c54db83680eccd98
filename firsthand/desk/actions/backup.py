"""Copies of the whole database, by SQLite's backup interface, and their way back."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.db import connection

from firsthand.kernel.refusal import Refused

APPLICATION_ID = 0x46697273  # "Firs": says that a database is Firsthand's


@dataclass(frozen=True)
class Backup:
    """One copy in the data folder's `backups`."""

    name: str
    size: int
    made_at: datetime


def database_path() -> Path:
    """This function will return the path of the database. Raises Refused on PostgreSQL, which has its own tools."""
    if connection.vendor != "sqlite":
        message = "This data is on PostgreSQL. Use pg_dump for a backup and pg_restore for the way back."
        raise Refused(message)
    return Path(str(settings.DATABASES["default"]["NAME"]))


def back_up(*, now: datetime, label: str = "backup", target: Path | None = None) -> Path:
    """This function will copy the live database to `target`, or to `backups/label-DATE.sqlite3` (mode 0600, dated in UTC)."""
    path = database_path()
    if target is None:
        folder = path.parent / "backups"
        folder.mkdir(mode=0o700, exist_ok=True)
        target = folder / f"{label}-{now:%Y%m%dT%H%M%S%f}.sqlite3"
    if target.exists():
        message = f"{target} is there already. Name another file; nothing was written."
        raise Refused(message)
    target.touch(mode=0o600)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    return target


def restore(*, source: Path, now: datetime) -> Path:
    """This function will put a backup in the place of the data, and return the backup it made of what was there before.

    Raises Refused when the file is no sound backup of Firsthand's; nothing is changed then.
    """
    refuse_unsound(source)
    before = back_up(now=now, label="before-restore")
    connection.close()
    with closing(sqlite3.connect(source)) as good, closing(sqlite3.connect(database_path(), timeout=20)) as live:
        good.backup(live)
    return before


def refuse_unsound(source: Path) -> None:
    """This function will raise Refused when `source` is no sound backup of Firsthand's."""
    if not source.is_file():
        message = f"There is no file {source}. Name one of the files in the data folder's backups."
        raise Refused(message)
    try:
        with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as database:
            sound = database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            (mark,) = database.execute("PRAGMA application_id").fetchone()
    except sqlite3.DatabaseError:
        sound, mark = False, 0
    if not sound or mark != APPLICATION_ID:
        message = f"{source.name} is not a sound backup of Firsthand. Nothing was changed."
        raise Refused(message)


def backups() -> list[Backup]:
    """This function will return the copies in the data folder, the newest first."""
    folder = Path(settings.FIRSTHAND_HOME) / "backups"
    files = sorted(folder.glob("*.sqlite3"), key=lambda path: path.stat().st_mtime, reverse=True)
    return [
        Backup(path.name, path.stat().st_size, datetime.fromtimestamp(path.stat().st_mtime, tz=UTC)) for path in files
    ]


def backup_named(name: str) -> Path:
    """This function will return the path of a listed backup. Raises Refused for any other name."""
    for backup in backups():
        if backup.name == name:
            return Path(settings.FIRSTHAND_HOME) / "backups" / name
    message = "This backup is no longer there."
    raise Refused(message)
