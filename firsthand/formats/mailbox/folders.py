"""Mail in a folder or ZIP of several files: Maildir, mbox, single messages; whatever else lies there is passed over."""

import re
from collections import Counter
from collections.abc import Iterator

from firsthand.formats.archive import Archive, Limits
from firsthand.formats.mailbox.headers import HEAD_END, MOST_BYTES, Headers, read_headers
from firsthand.formats.mailbox.mbox import is_mbox, read_mbox
from firsthand.formats.problem import Unreadable

MAIL = Limits(members=200_000, member_bytes=8_000_000_000, total_bytes=16_000_000_000)
_PIECE = 16_384
_MESSAGE = re.compile(r"(?:^|.*/)(?:cur|new)/[^/]+|.*\.eml", re.IGNORECASE)
_DRAFT = re.compile(r".*:2,[A-Za-z]*D[A-Za-z]*")  # the flags of a Maildir stand behind its name
_MBOX = re.compile(r".*\.mbo?x|(?:.*/)?[^./][^./]*", re.IGNORECASE)  # Thunderbird's have no ending


def mail_names(archive: Archive) -> list[str]:
    """This function will return the names of the files that are mail, in order; mbox is known by what is in it."""
    return [name for name in sorted(archive.openers) if _is_mail(archive, name)]


def _is_mail(archive: Archive, name: str) -> bool:
    if _MESSAGE.fullmatch(name):
        return not _DRAFT.fullmatch(name)
    if not _MBOX.fullmatch(name):
        return False
    try:
        with archive.open(name) as stream:
            return is_mbox(stream.peek(4096)[:4096])
    except Unreadable:
        return False


def messages_of(archive: Archive, names: list[str]) -> Iterator[Headers]:
    """This function will read the headers of each message in these files; reading past a limit raises `Unreadable`.

    A message of a Maildir has its folder as `file`, and its place among that folder's as `line`.
    """
    places: Counter[str] = Counter()
    for name in names:
        if _MESSAGE.fullmatch(name):
            folder = re.sub(r"/?(?:cur|new)?/?[^/]*$", "", name)
            places[folder] += 1
            yield read_headers(_head(archive, name), file=folder, line=places[folder])
        else:
            with archive.open(name) as stream:
                yield from read_mbox(stream, name)


def _head(archive: Archive, name: str) -> bytes:
    """Reads a message as far as its headers go."""
    head = b""
    with archive.open(name) as stream:
        while len(head) < MOST_BYTES and not HEAD_END.search(head) and (piece := stream.read1(_PIECE)):
            head += piece
    return head
