"""Fetching people..."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from firsthand.kernel.refusal import Refused, Unreached
from firsthand.people.actions import fetches, imports, parking
from firsthand.people.actions.fetches import Stage, begin_fetch, fetch_of, leave_fetch
from firsthand.people.actions.fetching import find_books, park_cards, park_mail, real_wires
from firsthand.people.actions.imports import commit_import, preview_import
from firsthand.people.actions.parking import Parked
from firsthand.people.actions.undoing import undo_import
from firsthand.people.models import Identity, Import, Person, Touch
from firsthand.people.rules.servers import MailboxPlace, MailWish
from firsthand.wires.carddav import Book
from firsthand.wires.doors import Door
from firsthand.wires.portion import Portion
from tests.cast import NOW, Cast
from tests.fakes import dovecot as mailbox
from tests.fakes import radicale as books
from tests.fakes.dovecot import Dovecot
from tests.fakes.radicale import FRIENDS, WORK, Radicale, card_of
from tests.people.exports import everything, read_here
from tests.people.servers import COUNT, FRIENDS_COUNT, book_wish, cards_wire, ended, fake_wires

pytestmark = pytest.mark.django_db
NOBODY = "nobody listens"


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, settings, tmp_path: Path) -> None:
    """Files are parked in a folder of the test's own, and read in this process, which is quicker."""
    settings.FIRSTHAND_HOME = tmp_path
    monkeypatch.setattr(imports, "harvest_apart", read_here)


def mail_wish(port: int, password: str = mailbox.PASSWORD, since: date | None = None) -> MailWish:
    return MailWish(mailbox.USER, MailboxPlace("127.0.0.1", port, "plain"), mailbox.USER, password, since)


def silent(_done: int, _total: int) -> None:
    """Hears how far it is, and says nothing."""


def fetch_everything(url: str) -> Parked:
    wish, wires = book_wish(url), real_wires()
    return park_cards(wish=wish, books=find_books(wish=wish, wires=wires), now=NOW, tell=silent, wires=wires)


def bring(cast: Cast, parked: Parked) -> Import:
    return commit_import(owner=cast.ines, parked=parked, now=NOW)


def left_behind() -> list[str]:
    folder = parking._folder()
    return sorted(path.name for path in folder.iterdir())


def without_audit() -> dict[str, list[dict[str, object]]]:
    return {name: rows for name, rows in everything().items() if "audit" not in name.lower()}


def test_brings_every_card_of_two_books_with_all_that_is_on_it(cast: Cast, radicale: Radicale) -> None:
    done = bring(cast, fetch_everything(radicale.url))
    assert (done.source, done.added, done.dropped) == ("carddav", COUNT, 0)
    people = {person.identities.get(kind="email").key: person for person in Person.objects.of(cast.ines)}
    assert len(people) == COUNT
    for number in range(COUNT):
        given, family = books.NAMES[number % len(books.NAMES)]
        person = people[f"person{number}@example.org"]
        assert (person.given, person.family) == (f"{given} {number}", family)
        assert (person.current_title, person.current_organisation.name) == ("Archivist", "Harbour Museum")
    assert Identity.objects.of(cast.ines).filter(kind="phone").count() == COUNT


def test_brings_nobody_twice(cast: Cast, radicale: Radicale) -> None:
    bring(cast, fetch_everything(radicale.url))
    before = everything()
    again = fetch_everything(radicale.url)
    assert preview_import(owner=cast.ines, parked=again).plan.is_empty
    with pytest.raises(Refused, match="nothing new"):
        bring(cast, again)
    assert everything() == before


def test_of_address_books_is_undone_row_by_row(cast: Cast, radicale: Radicale) -> None:
    before = without_audit()
    done = bring(cast, fetch_everything(radicale.url))
    undo_import(owner=cast.ines, import_id=done.pk, now=NOW)
    assert without_audit() == before


def test_fetches_only_the_books_that_are_chosen(cast: Cast, radicale: Radicale) -> None:
    wish, wires = book_wish(radicale.url), real_wires()
    chosen = [book for book in find_books(wish=wish, wires=wires) if book.name == WORK]
    parked = park_cards(wish=wish, books=chosen, now=NOW, tell=silent, wires=wires)
    assert (bring(cast, parked).added, parked.filename) == (COUNT - FRIENDS_COUNT, f"{WORK} (address book)")


def test_brings_who_wrote_to_whom_and_no_word_of_it(cast: Cast, dovecot: Dovecot) -> None:
    parked = park_mail(wish=mail_wish(dovecot.port), now=NOW, tell=silent, wires=real_wires())
    assert b"SECRET" not in parked.path.read_bytes()
    done = bring(cast, parked)
    assert (done.source, done.added) == ("imap", 21)
    bo = Identity.objects.of(cast.ines).get(key="bo3@museum.example").person
    assert bo.name == "Bo Lee-3"
    assert sorted(Touch.objects.filter(person=bo).values_list("direction", flat=True)) == ["from_them", "to_them"]
    assert Identity.objects.of(cast.ines).get(key="taro@museum.example").person.name == "山田 太郎"
    assert not Identity.objects.filter(key__contains="shop").exists()
    assert "SECRET" not in repr(everything())


def test_of_a_mailbox_brings_nobody_twice_and_is_undone_row_by_row(cast: Cast, dovecot: Dovecot) -> None:
    before = without_audit()
    fetch = lambda: park_mail(wish=mail_wish(dovecot.port), now=NOW, tell=silent, wires=real_wires())  # noqa: E731
    done = bring(cast, fetch())
    imported = everything()
    with pytest.raises(Refused, match="nothing new"):
        bring(cast, fetch())
    assert everything() == imported
    undo_import(owner=cast.ines, import_id=done.pk, now=NOW)
    assert without_audit() == before


def test_leaves_nothing_behind_where_the_password_is_wrong(radicale: Radicale) -> None:
    with pytest.raises(Unreached, match="did not accept"):
        find_books(wish=book_wish(radicale.url, "moonflower"), wires=real_wires())
    assert left_behind() == []


def test_leaves_nothing_behind_where_the_mailbox_wants_another_password(dovecot: Dovecot) -> None:
    with pytest.raises(Unreached, match="did not accept"):
        park_mail(wish=mail_wish(dovecot.port, "moonflower"), now=NOW, tell=silent, wires=real_wires())
    assert left_behind() == []


def test_leaves_nothing_behind_where_the_server_goes_away_midway(tmp_path_factory: pytest.TempPathFactory) -> None:
    with Radicale(tmp_path_factory.mktemp("going")) as server:
        server.put_whole("friends", FRIENDS, [card_of(number) for number in range(120)])
        wish, wires = book_wish(server.url), real_wires()

        def tell(done: int, _total: int) -> None:
            if done == 50:
                assert left_behind() != []
                server.stop()

        with pytest.raises(Unreached, match=r"could not be reached|broke"):
            park_cards(wish=wish, books=find_books(wish=wish, wires=wires), now=NOW, tell=tell, wires=wires)
    assert left_behind() == []


@pytest.mark.parametrize("kind", ["real", "fake"])
def test_says_how_far_it_is_over_all_books(kind: str, radicale: Radicale) -> None:
    wires = real_wires() if kind == "real" else fake_wires(FRIENDS_COUNT, COUNT - FRIENDS_COUNT)
    wish, told = book_wish(radicale.url), list[tuple[int, int]]()
    parked = park_cards(
        wish=wish, books=find_books(wish=wish, wires=wires), now=NOW, tell=lambda *far: told.append(far), wires=wires
    )
    assert (told[0], told[-1]) == ((0, FRIENDS_COUNT), (COUNT, COUNT))
    assert told == sorted(told)
    assert parked.path.read_bytes().count(b"BEGIN:VCARD") == COUNT
    assert parked.path.stat().st_mode & 0o777 == 0o600


def test_says_what_the_server_did_not_give(cast: Cast) -> None:
    parked = park_mail(wish=mail_wish(1), now=NOW, tell=silent, wires=fake_wires())
    assert parked.remarks == (
        "The folder “Shared/Boss” could not be opened there.",
        "127.0.0.1 named 1 more messages, and did not give them.",
    )
    reasons = [step.reason for step in preview_import(owner=cast.ines, parked=parking.parked(parked.token)).plan.steps]
    assert set(parked.remarks) <= set(reasons)

    def short(_door: Door, _book: Book) -> Iterator[Portion]:
        yield Portion((card_of(1).encode(),), 2, 2, missing=1)

    parked = park_cards(
        wish=book_wish("https://dav.example/"),
        books=[Book("", "Mine")],
        now=NOW,
        tell=silent,
        wires=fake_wires(fetch_cards=short),
    )
    assert "dav.example named one card more" in parked.remarks[0]


def test_refuses_an_address_book_without_cards() -> None:
    with pytest.raises(Refused, match="no card in “0”"):
        park_cards(
            wish=book_wish("https://dav.example/"), books=[Book("", "0")], now=NOW, tell=silent, wires=fake_wires()
        )
    assert left_behind() == []


def test_goes_on_by_itself_where_there_is_one_book(cast: Cast) -> None:
    fetch = begin_fetch(owner=cast.ines, wish=book_wish("https://dav.example/"), now=NOW, wires=fake_wires(3))
    assert ended(lambda: fetch.stage is Stage.READY)
    assert fetch_of(cast.ines, fetch.token) is fetch
    assert fetch.parked is not None
    assert bring(cast, fetch.parked).added == 3


def test_waits_for_a_choice_among_several_books(cast: Cast) -> None:
    fetch = begin_fetch(owner=cast.ines, wish=book_wish("https://dav.example/"), now=NOW, wires=fake_wires(3, 4))
    assert ended(lambda: fetch.stage is Stage.CHOOSING)
    fetch.choose([1])
    assert ended(lambda: fetch.stage is Stage.READY)
    assert fetch.parked is not None
    assert fetch.parked.filename == "4 (address book)"


def test_forgets_the_password_where_nobody_chooses(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetches, "MINUTES_TO_CHOOSE", 0)
    fetch = begin_fetch(owner=cast.ines, wish=book_wish("https://dav.example/"), now=NOW, wires=fake_wires(3, 4))
    assert ended(lambda: fetch.stage is Stage.FAILED)
    assert "password was forgotten" in fetch.sentence
    assert books.PASSWORD not in repr(vars(fetch))


def test_says_why_it_ended(cast: Cast) -> None:
    def unreachable(_door: Door) -> tuple[Book, ...]:
        raise Unreached(NOBODY)

    def broken(_door: Door) -> tuple[Book, ...]:
        raise ZeroDivisionError

    wires = fake_wires(find_books=unreachable)
    fetch = begin_fetch(owner=cast.ines, wish=book_wish("https://dav.example/"), now=NOW, wires=wires)
    assert ended(lambda: fetch.stage is Stage.FAILED)
    assert fetch.sentence == NOBODY
    later = fetches.Fetch(cast.ines.pk, book_wish("https://dav.example/"))
    with pytest.raises(ZeroDivisionError):
        later.run(book_wish("https://dav.example/"), NOW, fake_wires(find_books=broken))
    assert (later.stage, later.sentence) == (Stage.FAILED, fetches.ENDED)


@pytest.mark.parametrize("when", ["choosing", "midway", "ready"])
def test_leaves_nothing_behind_where_it_is_left(cast: Cast, when: str) -> None:
    fetch: fetches.Fetch

    def slow(door: Door, book: Book) -> Iterator[Portion]:
        for portion in cards_wire(door, book):
            yield portion
            while when == "midway" and portion.done == 2 and not fetch._is_left:
                time.sleep(0.01)

    sizes = (3, 4) if when == "choosing" else (3,)
    wires = fake_wires(*sizes, fetch_cards=slow)
    work: list[Callable[[], None]] = []
    fetch = begin_fetch(
        owner=cast.ines, wish=book_wish("https://dav.example/"), now=NOW, wires=wires, start=work.append
    )
    fetches.in_a_thread(work[0])
    stages = {"choosing": Stage.CHOOSING, "midway": Stage.FETCHING, "ready": Stage.READY}
    assert ended(lambda: fetch.stage is stages[when] and (when != "midway" or fetch.done == 2))
    leave_fetch(owner=cast.ines, token=fetch.token)
    assert ended(lambda: fetch.stage in {Stage.READY, Stage.FAILED})
    assert left_behind() == []
    with pytest.raises(Refused, match="is over"):
        fetch_of(cast.ines, fetch.token)


def test_is_nobody_elses(cast: Cast) -> None:
    fetch = begin_fetch(owner=cast.ines, wish=book_wish("https://dav.example/"), now=NOW, wires=fake_wires(1))
    with pytest.raises(Refused):
        fetch_of(cast.sana, fetch.token)
    with pytest.raises(Refused):
        leave_fetch(owner=cast.jonas, token=fetch.token)
