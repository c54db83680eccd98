"""Reading files of others in a process of its own, with limits: whatever is in them, it ends, and with a sentence.

The child imports no tables: formats and rules are enough.
"""

import os
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from firsthand.formats.archive import Archive, from_folder, from_zip
from firsthand.formats.linkedin import read_export
from firsthand.formats.vcard import read_cards
from firsthand.people.rules.harvest import Harvest, from_cards, from_export
from firsthand.people.rules.words import ImportSource

MEMORY = 1_500_000_000  # bytes of address space, of which Python itself takes a good part
SECONDS = 60

TOO_SLOW = (
    "Reading this file took longer than {seconds} seconds and was stopped; nothing was changed. Bring it in parts."
)
TOO_BIG = "Reading this file took more memory than it should and was stopped; nothing was changed. Bring it in parts."
EMPTY = "This file is empty. Export it once more, and bring the new one."
STRANGE = (
    "This is neither a LinkedIn archive (.zip) nor a file of contact cards (.vcf). Bring one of these,"
    " as LinkedIn or your address book gives it."
)


def harvest_apart(path: Path, filename: str, country: str, seconds: float = SECONDS) -> Harvest:
    """This function will harvest a file or folder in a child process with limits; it never raises on content.

    `filename` is what the file was called when it was brought; `country` is the seeker's own, for telephone numbers.
    """
    command = [sys.executable, "-m", __name__, str(path), filename, country]
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    try:
        child = subprocess.run(  # noqa: S603 - our own module; what was brought is only an argument
            command, env=surroundings, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return _refused(TOO_SLOW.format(seconds=round(seconds)))
    if child.returncode:
        return _refused(TOO_BIG)
    harvest: Harvest = pickle.loads(child.stdout)  # noqa: S301 - written by our own child
    return harvest


def _refused(sentence: str) -> Harvest:
    return Harvest(ImportSource.LINKEDIN, refusal=sentence)


def limit_this_process(memory: int, seconds: int) -> None:
    """This function will limit memory and processor time of this process, where the system can."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def harvest_here(path: Path, filename: str, country: str) -> Harvest:
    """This function will harvest a file or a folder in this process: a ZIP, contact cards, or a table of LinkedIn's."""
    if path.is_dir():
        return from_export(read_export(from_folder(_files_of(path))))
    with path.open("rb") as file:
        head = file.read(4096)
        file.seek(0)
        if filename.lower().endswith((".vcf", ".vcard")) or b"BEGIN:VCARD" in head.upper():
            return from_cards(read_cards(file, filename), filename, country)
        return _archive_or_table(file, head, path, filename)


def _archive_or_table(file: BinaryIO, head: bytes, path: Path, filename: str) -> Harvest:
    if filename.lower().endswith(".csv"):
        name = re.sub(r"\s*\(\d+\)(?=\.csv$)", "", filename, flags=re.IGNORECASE)
        return from_export(read_export(from_folder({name: _opener(path)})))
    if head.startswith(b"PK") or filename.lower().endswith(".zip"):
        archive: Archive = from_zip(file)
        return from_export(read_export(archive))
    return _refused(STRANGE if head else EMPTY)


def _files_of(folder: Path) -> dict[str, Callable[[], BinaryIO]]:
    """The tables of a folder by their names in it; links are not followed."""
    files = (path for path in sorted(folder.rglob("*.csv")) if path.is_file() and not path.is_symlink())
    return {path.relative_to(folder).as_posix(): _opener(path) for path in files}


def _opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")


def _work(path: str, filename: str, country: str) -> None:
    """Runs in the child: writes what it harvested to standard output."""
    limit_this_process(MEMORY, SECONDS)
    sys.stdout.buffer.write(pickle.dumps(harvest_here(Path(path), filename, country)))


if __name__ == "__main__":
    _work(*sys.argv[1:])
