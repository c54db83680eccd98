"""A started Firsthand..."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import urllib.error
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.started import Started, browser


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with its tables, for copying: making them takes longer than all else about a start."""
    folder = tmp_path_factory.mktemp("made") / "home"
    making = [sys.executable, "-c", "from firsthand.config.desk import open_desk; open_desk()"]
    subprocess.run(making, check=True, env={**os.environ, "FIRSTHAND_HOME": str(folder)})
    return folder


@pytest.fixture
def started(made: Path, tmp_path: Path) -> Iterator[Started]:
    process = Started(shutil.copytree(made, tmp_path / "home"))
    yield process
    if process.process.poll() is None:
        process.stop()


def test_prints_one_address_that_begins_the_session(started: Started) -> None:
    assert re.fullmatch(r"Open http://127\.0\.0\.1:\d+/open/[\w-]{43}", started.said)
    visitor = browser()
    assert visitor.open(started.address).status == 200
    assert b"Firsthand" in visitor.open(f"{started.base}/explore/").read()
    with pytest.raises(urllib.error.HTTPError, match="403"):
        browser().open(started.address)
    assert started.stop() == 0


def test_lets_nobody_else_on_this_computer_read_its_files(started: Started) -> None:
    browser().open(started.address)
    assert started.folder.stat().st_mode & 0o777 == 0o700
    for path in started.folder.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_does_not_start_twice_on_the_same_data(started: Started) -> None:
    second = Started(started.folder)
    assert second.base == started.base
    assert second.ended()[0] == 0
    assert browser().open(second.address).status == 200


def test_takes_the_next_free_port(started: Started, made: Path, tmp_path: Path) -> None:
    other = Started(shutil.copytree(made, tmp_path / "other"))
    assert other.base != started.base
    other.stop()


def test_starts_again_after_it_was_killed(started: Started) -> None:
    browser().open(started.address)
    started.stop(signal.SIGKILL)
    again = Started(started.folder)
    assert again.said.startswith("Open ")
    again.stop()
    with sqlite3.connect(started.folder / "firsthand.sqlite3") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize(
    ("content", "word"),
    [(b"not a database at all, but long enough to be looked at " * 40, "not a database"), (None, "another program")],
)
def test_leaves_a_foreign_file_alone(tmp_path: Path, content: bytes | None, word: str) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    path = folder / "firsthand.sqlite3"
    if content is None:
        with sqlite3.connect(path) as database:
            database.execute("PRAGMA application_id=7")
            database.execute("CREATE TABLE recipes (id INTEGER)")
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    started = Started(folder)
    code, said = started.ended()
    assert code == 1
    assert word in said
    assert "Traceback" not in said
    assert path.read_bytes() == before


def test_comes_back_on_the_port_it_had(made: Path, tmp_path: Path) -> None:
    first, second = (Started(shutil.copytree(made, tmp_path / name)) for name in ("one", "two"))
    base = second.base
    first.stop()
    second.stop(signal.SIGKILL)
    again = Started(tmp_path / "two")
    assert again.base == base
    again.stop()
