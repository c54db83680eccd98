"""Fetchings that go on while the seeker looks, or does something else.

Each runs in a thread of its own, which alone knows the password and forgets it when it ends: nothing of it is ever
written, and when Firsthand ends, the fetchings do.
"""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from firsthand.kernel.refusal import Refused
from firsthand.owners.models import Seeker
from firsthand.people.actions.fetching import Wires, find_books, park_cards, park_mail, real_wires
from firsthand.people.actions.parking import Parked, unpark
from firsthand.people.rules.servers import BookWish, MailWish

if TYPE_CHECKING:
    from firsthand.wires.carddav import Book

MINUTES_TO_CHOOSE = 10

GONE = "This fetching is over: it was left, or Firsthand was started anew. Begin once more."
NOT_CHOSEN = "No address book was chosen within ten minutes, so the password was forgotten. Begin once more."
ENDED = "Something went wrong that should not have, and the fetching ended. Nothing was brought in; begin once more."


class Stage(StrEnum):
    LOOKING = "looking"
    CHOOSING = "choosing"
    FETCHING = "fetching"
    READY = "ready"
    FAILED = "failed"


class _Left(Exception):  # noqa: N818 - the seeker left, which is no error
    """Ends a fetching from within."""


class Fetch:
    """One fetching as it goes on; what it shows is read from other threads."""

    def __init__(self, owner_id: int, wish: BookWish | MailWish) -> None:
        self.token = secrets.token_hex(16)
        self.owner_id = owner_id
        self.is_mail = isinstance(wish, MailWish)
        self.typed, self.username = wish.typed, wish.username
        self.stage = Stage.LOOKING
        self.done = self.total = 0
        self.books: tuple[Book, ...] = ()
        self.sentence = ""
        self.parked: Parked | None = None
        self._chosen: tuple[Book, ...] = ()
        self._choice, self._lock, self._is_left = Event(), Lock(), False

    def choose(self, places: Sequence[int]) -> None:
        """This function will go on with the address books at these places."""
        self._chosen = tuple(self.books[place] for place in places)
        self.stage = Stage.FETCHING
        self._choice.set()

    def leave(self) -> None:
        """This function will end the fetching at the next occasion, and keep nothing of it."""
        with self._lock:
            self._is_left = True
            if self.parked:
                unpark(token=self.parked.token)
        self._choice.set()

    def run(self, wish: BookWish | MailWish, now: datetime, wires: Wires) -> None:
        """This function will do it all, in a thread of its own; how it ended can be read afterwards."""
        try:
            self._finish(self._parked(wish, now, wires))
        except _Left:
            return
        except Refused as refusal:
            self.sentence, self.stage = refusal.sentence, Stage.FAILED
        finally:
            if self.stage not in {Stage.READY, Stage.FAILED}:
                self.sentence, self.stage = ENDED, Stage.FAILED

    def _parked(self, wish: BookWish | MailWish, now: datetime, wires: Wires) -> Parked:
        if isinstance(wish, MailWish):
            return park_mail(wish=wish, now=now, tell=self._tell, wires=wires)
        books = self._wanted(find_books(wish=wish, wires=wires))
        return park_cards(wish=wish, books=books, now=now, tell=self._tell, wires=wires)

    def _wanted(self, books: "tuple[Book, ...]") -> "tuple[Book, ...]":
        """The address books to fetch: the only one, or those that the seeker chooses meanwhile."""
        if len(books) == 1:
            return books
        self.books, self.stage = books, Stage.CHOOSING
        if not self._choice.wait(MINUTES_TO_CHOOSE * 60):
            raise Refused(NOT_CHOSEN)
        if self._is_left:
            raise _Left
        return self._chosen

    def _tell(self, done: int, total: int) -> None:
        if self._is_left:
            raise _Left
        self.done, self.total, self.stage = done, total, Stage.FETCHING

    def _finish(self, parked: Parked) -> None:
        with self._lock:
            if self._is_left:
                unpark(token=parked.token)
                raise _Left
            self.parked, self.stage = parked, Stage.READY


Start = Callable[[Callable[[], None]], None]

_fetches: dict[str, Fetch] = {}


def in_a_thread(work: Callable[[], None]) -> None:
    """This function will begin some work and not wait for it."""
    Thread(target=work, daemon=True).start()


def begin_fetch(
    *, owner: Seeker, wish: BookWish | MailWish, now: datetime, wires: Wires | None = None, start: Start = in_a_thread
) -> Fetch:
    """This function will begin to fetch; earlier fetchings of this owner that are over are forgotten."""
    for earlier in list(_fetches.values()):
        if earlier.owner_id == owner.pk and earlier.stage in {Stage.READY, Stage.FAILED}:
            _fetches.pop(earlier.token, None)
    fetch = Fetch(owner.pk, wish)
    _fetches[fetch.token] = fetch
    start(lambda: fetch.run(wish, now, wires or real_wires()))
    return fetch


def fetch_of(owner: Seeker, token: str) -> Fetch:
    """This function will return a fetching of this owner. Raises Refused where there is none."""
    fetch = _fetches.get(token)
    if fetch is None or fetch.owner_id != owner.pk:
        raise Refused(GONE)
    return fetch


def leave_fetch(*, owner: Seeker, token: str) -> None:
    """This function will end a fetching, and leave nothing behind. Raises Refused where there is none."""
    fetch_of(owner, token).leave()
    _fetches.pop(token, None)
