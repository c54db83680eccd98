"""Files that were brought and wait for a yes: in the data folder, for this user's eyes only, and not for long."""

import hashlib
import json
import os
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

from firsthand.formats.mailbox import is_mbox
from firsthand.kernel.refusal import Refused

MOST_BYTES = 300_000_000
MOST_OF_A_MAILBOX = 8_000_000_000  # where it lies: it is read in pieces, and not copied
KEPT_FOR = timedelta(days=1)
_TOKEN = re.compile(r"[0-9a-f]{32}")

TOO_LARGE = (
    "This file is larger than 300 MB. Bring it in parts, or take the photos and attachments out of it first."
    " A mailbox of up to 8 GB is read where it lies: firsthand people import PATH."
)
GONE = "This file is no longer here: it waited for more than a day, or was imported already. Bring it once more."


@dataclass(frozen=True)
class Parked:
    """A file or folder to import: where it lies, what it was called, and the hash by which it is known again.

    `source` is set where it was fetched and not brought; `remarks` say what could not be fetched.
    """

    path: Path
    filename: str
    sha256: str
    token: str = ""
    source: str = ""
    remarks: tuple[str, ...] = ()


def park(
    *, chunks: Iterable[bytes], filename: str, now: datetime, source: str = "", remarks: Iterable[str] = ()
) -> Parked:
    """This function will write a brought file to `imports/` (0600), and drop those that waited too long.

    Raises Refused, leaving nothing behind, when it is larger than 300 MB; as after whatever `chunks` raises. `remarks`
    are read once all chunks are.
    """
    folder = _folder()
    _drop_old(folder, now)
    token, digest, size = secrets.token_hex(16), hashlib.sha256(), 0
    path = folder / token
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            for chunk in chunks:
                size += len(chunk)
                if size > MOST_BYTES:
                    raise Refused(TOO_LARGE)
                digest.update(chunk)
                file.write(chunk)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    name = Path(filename.replace("\\", "/")).name[:300]
    parked = Parked(path, name, digest.hexdigest(), token, source, tuple(remarks))
    _note(parked)
    return parked


def parked(token: str) -> Parked:
    """This function will find a parked file again. Raises Refused when it is not there any more."""
    path = _folder() / token
    note = path.with_suffix(".json")
    if not _TOKEN.fullmatch(token) or not path.exists() or not note.exists():
        raise Refused(GONE)
    said = json.loads(note.read_text(encoding="utf-8"))
    return Parked(path, said["filename"], said["sha256"], token, said["source"], tuple(said["remarks"]))


def unpark(*, token: str) -> None:
    """This function will remove a parked file and what was read of it; nothing happens where it is gone already."""
    path = _folder() / token
    if _TOKEN.fullmatch(token):
        for each in (path, *path.parent.glob(f"{token}.*")):
            each.unlink(missing_ok=True)


def at_path(path: Path) -> Parked:
    """This function will take a file or folder where it lies. Raises Refused when it is too large."""
    if path.is_dir():
        return Parked(path, path.resolve().name[:300], "")
    with path.open("rb") as file:
        limit = MOST_OF_A_MAILBOX if is_mbox(file.read(4096)) else MOST_BYTES
        if file.seek(0, os.SEEK_END) > limit:
            raise Refused(TOO_LARGE)
        file.seek(0)
        return Parked(path, path.name[:300], hashlib.file_digest(file, "sha256").hexdigest())


def _folder() -> Path:
    folder = Path(settings.FIRSTHAND_HOME) / "imports"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _note(parked: Parked) -> None:
    note = parked.path.with_suffix(".json")
    note.touch(mode=0o600)
    names = ("filename", "sha256", "source", "remarks")
    note.write_text(json.dumps({name: getattr(parked, name) for name in names}), encoding="utf-8")


def _drop_old(folder: Path, now: datetime) -> None:
    for path in folder.iterdir():
        if now.timestamp() - path.stat().st_mtime > KEPT_FOR.total_seconds():
            path.unlink(missing_ok=True)
