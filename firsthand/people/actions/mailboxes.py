"""Mailboxes that were brought, as a file, a folder or a ZIP. Runs in the limited child; imports no tables."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from firsthand.formats.archive import Archive, from_folder, from_zip
from firsthand.formats.mailbox import MAIL, is_mbox, mail_names, messages_of
from firsthand.formats.problem import Unreadable
from firsthand.people.rules.harvest import Harvest, from_messages
from firsthand.people.rules.words import ImportSource


def is_mail(path: Path, filename: str, head: bytes) -> bool:
    """This function will tell whether a file is an mbox, or a folder or ZIP holds mail."""
    if path.is_dir() or head.startswith(b"PK"):
        with opened(path) as archive:
            return bool(mail_names(archive))
    return is_mbox(head) or filename.lower().endswith((".mbox", ".mbx"))


def read_mail(path: Path, filename: str, head: bytes, own: frozenset[str]) -> Harvest:
    """This function will harvest the mail of a file, a folder or a ZIP; `own` are the seeker's addresses."""
    is_one_file = not path.is_dir() and not head.startswith(b"PK")
    with opened(path, filename if is_one_file else "") as archive:
        names = [filename] if is_one_file else mail_names(archive)
        is_maildir = any("/cur/" in f"/{name}" or "/new/" in f"/{name}" for name in names)
        source = ImportSource.MAILDIR if is_maildir else ImportSource.MBOX
        try:
            return from_messages(messages_of(archive, names), own, source)
        except Unreadable as refused:
            return Harvest(source, refusal=refused.sentence)


@contextmanager
def opened(path: Path, filename: str = "") -> Iterator[Archive]:
    """This function will give the files of a folder or ZIP, or with a `filename` one file alone; links are not followed."""
    if filename:
        yield from_folder({filename: _opener(path)}, MAIL)
    elif path.is_dir():
        files = (each for each in sorted(path.rglob("*")) if each.is_file() and not each.is_symlink())
        yield from_folder({each.relative_to(path).as_posix(): _opener(each) for each in files}, MAIL)
    else:
        with path.open("rb") as file:
            yield from_zip(file, MAIL)


def _opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")
