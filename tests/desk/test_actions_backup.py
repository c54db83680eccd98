"""A backup..."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from firsthand.desk.actions import backup
from firsthand.kernel.refusal import Refused
from tests.cast import NOW


@pytest.fixture
def live(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small database that says it is Firsthand's, in the place of the real one."""
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL has its own tools for backups")
    path = tmp_path / "firsthand.sqlite3"
    write(path, "before")
    monkeypatch.setitem(settings.DATABASES["default"], "NAME", path)
    monkeypatch.setattr(settings, "FIRSTHAND_HOME", tmp_path)
    monkeypatch.setattr(connection, "close", lambda: None)
    return path


def write(path: Path, words: str, mark: int = backup.APPLICATION_ID) -> None:
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA application_id={mark}")
        database.execute("CREATE TABLE IF NOT EXISTS said (words TEXT)")
        database.execute("DELETE FROM said")
        database.execute("INSERT INTO said VALUES (?)", [words])


def words_in(path: Path) -> str:
    with sqlite3.connect(path) as database:
        return str(database.execute("SELECT words FROM said").fetchone()[0])


def test_is_a_whole_copy_that_only_its_owner_can_read(live: Path) -> None:
    made = backup.back_up(now=NOW)
    assert words_in(made) == "before"
    assert made.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in backup.backups()] == [made.name]


def test_never_writes_over_a_file(live: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.txt"
    target.write_text("a letter")
    with pytest.raises(Refused, match="is there already"):
        backup.back_up(now=NOW, target=target)
    assert target.read_text() == "a letter"


def test_comes_back_and_leaves_a_backup_of_what_was_there(live: Path) -> None:
    made = backup.back_up(now=NOW)
    write(live, "after")
    before = backup.restore(source=made, now=NOW + timedelta(hours=1))
    assert words_in(live) == "before"
    assert words_in(before) == "after"


@pytest.mark.parametrize("kind", ["missing", "empty", "cut", "another program's", "text"])
def test_that_is_not_sound_changes_nothing(live: Path, tmp_path: Path, kind: str) -> None:
    source = tmp_path / "wrong.sqlite3"
    if kind == "cut":
        source.write_bytes(backup.back_up(now=NOW).read_bytes()[:5000])
    elif kind == "another program's":
        write(source, "recipes", mark=7)
    elif kind != "missing":
        source.write_text("" if kind == "empty" else "a letter" * 1000)
    with pytest.raises(Refused):
        backup.restore(source=source, now=NOW)
    assert words_in(live) == "before"


def test_is_only_found_by_a_name_that_is_listed(live: Path) -> None:
    made = backup.back_up(now=NOW)
    assert backup.backup_named(made.name) == made
    for name in ("../firsthand.sqlite3", "/etc/passwd", ""):
        with pytest.raises(Refused):
            backup.backup_named(name)


def test_is_left_to_postgresql_where_the_data_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "vendor", "postgresql")
    with pytest.raises(Refused, match="pg_dump"):
        backup.database_path()
