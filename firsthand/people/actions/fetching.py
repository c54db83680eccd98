"""Fetching people from a server that the seeker named, into a parked file: from there on it is a file like any other.

Runs outside of any transaction and touches no table. What the wires raise is one sentence, and nothing is left behind.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from firsthand.kernel.refusal import Refused
from firsthand.people.actions.parking import Parked, park
from firsthand.people.rules.servers import BookWish, MailWish
from firsthand.people.rules.words import ImportSource
from firsthand.wires.doors import Door, MailDoor

if TYPE_CHECKING:
    from firsthand.wires.carddav import Book
    from firsthand.wires.portion import Portion

NO_CARDS = "There is no card in {names}. Choose another address book."
MISSING_CARDS = (
    "{host} named {count} more, and did not give them. Export the address book there as a file to have them."
)
MISSING_MAIL = "{host} named {count} more messages, and did not give them."
SHUT = "The folder “{name}” could not be opened there."
MOST_SHUT = 20

OnProgress = Callable[[int, int], None]


@dataclass(frozen=True)
class Wires:
    """What asks the servers; a test hands in others."""

    find_books: "Callable[[Door], tuple[Book, ...]]"
    fetch_cards: "Callable[[Door, Book], Iterator[Portion]]"
    fetch_headers: "Callable[[MailDoor, date | None], Iterator[Portion]]"


def real_wires() -> Wires:
    """This function will load what speaks to servers: a fifth of a second that only a fetching needs."""
    from firsthand.wires.carddav import fetch_cards, find_books  # noqa: PLC0415 - as above
    from firsthand.wires.imap import fetch_headers  # noqa: PLC0415 - as above

    return Wires(find_books, fetch_cards, fetch_headers)


def find_books(*, wish: BookWish, wires: Wires) -> "tuple[Book, ...]":
    """This function will ask which address books there are. Raises Unreached with one sentence."""
    return wires.find_books(_door(wish))


def park_cards(*, wish: BookWish, books: "Sequence[Book]", now: datetime, tell: OnProgress, wires: Wires) -> Parked:
    """This function will fetch every card of these address books into one parked file.

    `tell` hears how far it is; what it raises ends the fetching. Raises Refused with one sentence, leaving nothing.
    """
    names, remarks = ", ".join(book.name for book in books), list[str]()
    return park(
        chunks=_cards(_door(wish), books, tell, wires, remarks),
        filename=f"{_in_a_name(names)} (address book)",
        now=now,
        source=ImportSource.CARDDAV,
        remarks=remarks,
    )


def park_mail(*, wish: MailWish, now: datetime, tell: OnProgress, wires: Wires) -> Parked:
    """This function will fetch who wrote to whom into one parked mbox without a body; as `park_cards` otherwise."""
    remarks = list[str]()
    return park(
        chunks=_messages(wish, tell, wires, remarks),
        filename=f"{_in_a_name(wish.username)} (mailbox)",
        now=now,
        source=ImportSource.IMAP,
        remarks=remarks,
    )


def _cards(door: Door, books: "Sequence[Book]", tell: OnProgress, wires: Wires, remarks: list[str]) -> Iterator[bytes]:
    done = total = missing = 0
    for book in books:
        before = done
        for portion in wires.fetch_cards(door, book):
            done, missing = before + portion.done, missing + portion.missing
            tell(done, total + portion.total)
            yield from portion.items
        total += portion.total
    if missing:
        host = door.url.split("/")[2]
        remarks.append(MISSING_CARDS.format(host=host, count="one card" if missing == 1 else f"{missing:,} cards"))
    if missing == total:
        raise Refused(NO_CARDS.format(names=", ".join(f"“{book.name}”" for book in books)))


def _messages(wish: MailWish, tell: OnProgress, wires: Wires, remarks: list[str]) -> Iterator[bytes]:
    place, missing, own = wish.place, 0, wish.username.casefold()
    door = MailDoor(place.host, place.port, place.security, wish.username, wish.password)
    for portion in wires.fetch_headers(door, wish.since):
        tell(portion.done, portion.total)
        missing += portion.missing
        remarks += [SHUT.format(name=name[:100]) for name in portion.shut[:MOST_SHUT]]
        for headers in portion.items:
            yield _message(headers, portion.folder, own)
    if missing:
        remarks.append(MISSING_MAIL.format(host=place.host, count=f"{missing:,}"))


def _message(headers: bytes, folder: str, own: str) -> bytes:
    """One message of an mbox: a From_ line, the folder as a label, and the headers, which are all there is.

    What was written from the address one signed in with is labelled as sent, wherever it lies.
    """
    lines = [line for line in headers.replace(b"\r", b"").split(b"\n") if line]
    sender = next((line for line in lines if line.lower().startswith(b"from:")), b"").decode("utf-8", "replace")
    label = "Sent" if "@" in own and own in sender.casefold() else " ".join(folder.split())
    head = b"From firsthand Thu Jan  1 00:00:00 1970\nX-Gmail-Labels: " + label.replace(",", " ").encode()
    return b"\n".join([head, *(line for line in lines if not line.startswith(b"From ")), b"\n"])


def _door(wish: BookWish) -> Door:
    return Door(wish.place.url, wish.username, wish.password, wish.place.family)


def _in_a_name(text: str) -> str:
    return " ".join(text.replace("/", " ").replace("\\", " ").split())[:200]
