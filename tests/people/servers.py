"""Servers to fetch people from: real ones with what they hold, and wires that only pretend."""

import time
from collections.abc import Callable, Iterator
from datetime import date

from firsthand.people.actions.fetching import Wires
from firsthand.people.rules.servers import AddressBookPlace, BookWish
from firsthand.wires.carddav import Book
from firsthand.wires.doors import Door, MailDoor
from firsthand.wires.portion import Portion
from tests.fakes import dovecot as mailbox
from tests.fakes import radicale as books
from tests.fakes.dovecot import Dovecot, letter
from tests.fakes.radicale import FRIENDS, WORK, Radicale, card_of

COUNT = 300
FRIENDS_COUNT = 240


def fill_address_books(server: Radicale) -> None:
    """This function will make two address books, with 300 cards between them."""
    server.put_whole("friends", FRIENDS, [card_of(number) for number in range(FRIENDS_COUNT)])
    server.put_whole("work", WORK, [card_of(number) for number in range(FRIENDS_COUNT, COUNT)])


def fill_mailbox(server: Dovecot) -> None:
    """This function will put letters of and to twenty-one people into it, and some that no person wrote."""
    server.put("INBOX", [letter(number, bo(number), mailbox.USER) for number in range(20)])
    server.put("Sent", [letter(100 + number, mailbox.USER, bo(number)) for number in range(20)])
    server.put("&ZeVnLIqe-", [letter(200, "山田 太郎 <taro@museum.example>", mailbox.USER)])
    server.put("Sent", [letter(201, mailbox.USER, "taro@museum.example")])
    server.put(
        "INBOX",
        [
            letter(300 + n, "Shop <news@shop.example>", mailbox.USER, List_Unsubscribe="<https://x.example>")
            for n in range(3)
        ],
    )
    server.put("Spam", [letter(400, "Prince <prince@spam.example>", mailbox.USER)])


def bo(number: int) -> str:
    return f"Bo Lee-{number} <bo{number}@museum.example>"


def book_wish(url: str, password: str = books.PASSWORD) -> BookWish:
    return BookWish(url, AddressBookPlace(url), books.USER, password)


def cards_wire(_door: Door, book: Book) -> Iterator[Portion]:
    """The cards of a book, whose name is how many there are."""
    total = int(book.name)
    yield Portion((), 0, total)
    for number in range(total):
        yield Portion((card_of(number).encode(),), number + 1, total)


def headers_wire(_door: MailDoor, _since: date | None) -> Iterator[Portion]:
    heads = [letter(number, bo(number), mailbox.USER).partition(b"\r\n\r\n")[0] for number in range(3)]
    yield Portion((), 0, 3, shut=("Shared/Boss",))
    yield Portion((heads[0],), 2, 3, missing=1, folder="INBOX")
    yield Portion((heads[2],), 3, 3, folder="INBOX")


def fake_wires(*sizes: int, **changes: object) -> Wires:
    names = tuple(Book(f"https://dav.example/{place}/", str(size)) for place, size in enumerate(sizes))
    return Wires(
        **{"find_books": lambda _door: names, "fetch_cards": cards_wire, "fetch_headers": headers_wire, **changes}
    )


def ended(check: Callable[[], bool]) -> bool:
    """Waits for a thread, for five seconds at most."""
    until = time.monotonic() + 5
    while not check() and time.monotonic() < until:
        time.sleep(0.01)
    return check()
