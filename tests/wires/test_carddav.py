"""The CardDAV wire..."""

import time

import pytest

from firsthand.kernel.refusal import Unreached
from firsthand.wires import carddav, webdav
from firsthand.wires.carddav import Book, fetch_cards, find_books
from firsthand.wires.doors import Door
from tests.fakes.dav_server import Asked, DavServer, Said, found, multistatus
from tests.fakes.radicale import FRIENDS, PASSWORD, USER, WORK, Radicale, card_of
from tests.fakes.smtp_server import free_port

COUNT = 130
BOOK = "<d:resourcetype><d:collection/><c:addressbook/></d:resourcetype><d:displayname>Mine</d:displayname>"
BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><d:multistatus xmlns:d="DAV:"><d:response><d:href>&c;</d:href></d:response></d:multistatus>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<d:multistatus xmlns:d="DAV:"><d:response><d:href>&a;</d:href></d:response></d:multistatus>"""


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory):
    with Radicale(tmp_path_factory.mktemp("radicale")) as server:
        server.put_whole("friends", FRIENDS, [card_of(number) for number in range(COUNT)])
        server.put_whole("work", WORK, [card_of(number) for number in range(COUNT, COUNT + 3)])
        yield server


def door(url: str, password: str = PASSWORD, **more) -> Door:
    return Door(url, USER, password, **{"timeout": 5.0, **more})


def cards_of(entrance: Door, book: Book) -> list[str]:
    return [card.decode() for portion in fetch_cards(entrance, book) for card in portion.items]


def refusal_of(answer, **more) -> str:
    with DavServer(answer if callable(answer) else lambda _: answer) as server, pytest.raises(Unreached) as refused:
        find_books(door(server.url, **more))
    return refused.value.sentence


@pytest.mark.parametrize("path", ["", f"{USER}/"])
def test_finds_the_books_of_a_real_server_from_any_address(radicale: Radicale, path: str) -> None:
    books = find_books(door(radicale.url + path))
    assert [book.name for book in books] == [FRIENDS, WORK]


def test_takes_the_address_of_one_book_for_that_book(radicale: Radicale) -> None:
    assert [book.name for book in find_books(door(f"{radicale.url}{USER}/work/"))] == [WORK]


def test_fetches_every_card_whole_from_a_real_server(radicale: Radicale) -> None:
    friends = find_books(door(radicale.url))[0]
    portions = list(fetch_cards(door(radicale.url), friends))
    assert [(portion.done, portion.total, portion.missing) for portion in portions] == [
        (0, COUNT, 0), (50, COUNT, 0), (100, COUNT, 0), (COUNT, COUNT, 0),
    ]  # fmt: skip
    cards = {
        line: card for card in cards_of(door(radicale.url), friends) for line in card.splitlines() if "UID:" in line
    }
    assert len(cards) == COUNT
    for number in range(COUNT):
        assert set(cards[f"UID:card-{number}"].splitlines()) == set(card_of(number).splitlines())


def test_says_that_a_password_was_not_accepted_without_saying_which(radicale: Radicale) -> None:
    with pytest.raises(Unreached) as refused:
        find_books(door(radicale.url, "moonflower"))
    assert refused.value.sentence == webdav.NOT_ACCEPTED.format(host="127.0.0.1")
    assert "moonflower" not in repr(refused.value) + repr(door(radicale.url, "moonflower"))


def test_says_that_nobody_answers() -> None:
    with pytest.raises(Unreached, match="could not be reached"):
        find_books(door(f"http://127.0.0.1:{free_port()}/"))


def test_says_that_there_is_no_address_book() -> None:
    assert refusal_of(Said(207, multistatus(found("/", "")))) == carddav.NO_BOOK.format(host="127.0.0.1")


@pytest.mark.parametrize("code", [301, 302, 307, 308])
@pytest.mark.parametrize(
    "place",
    [
        "http://evil.example/",
        "http://127.0.0.2/",
        "https://127.0.0.1.evil.example/",
        "gopher://127.0.0.1/",
        "file:///etc/",
    ],
)
def test_follows_to_no_other_server(code: int, place: str) -> None:
    assert "another server" in refusal_of(Said(code, headers=(("Location", place),)))


def test_follows_to_no_other_port() -> None:
    with DavServer(lambda _: Said(207, multistatus(found("/", BOOK)))) as other:
        assert "another server" in refusal_of(Said(302, headers=(("Location", other.url),)))
        assert other.asked == []


def test_follows_no_href_to_another_server() -> None:
    home = "<c:addressbook-home-set><d:href>http://evil.example/books/</d:href></c:addressbook-home-set>"
    assert "another server, evil.example" in refusal_of(Said(207, multistatus(found("/", home))))


def test_follows_on_the_same_server_but_not_for_ever() -> None:
    def answer(asked: Asked) -> Said:
        if asked.path == "/dav/":
            return Said(207, multistatus(found("/dav/", BOOK)))
        return Said(301, headers=(("Location", "/dav/"),))

    with DavServer(answer) as server:
        assert find_books(door(server.url)) == (Book(f"{server.url}dav/", "Mine"),)
    assert "did not answer as an address book" in refusal_of(Said(302, headers=(("Location", "/again"),)))


@pytest.mark.parametrize(
    ("url", "family", "other", "is_fine"),
    [
        ("https://contacts.icloud.com/", "icloud.com", "https://p42-contacts.icloud.com:443/", True),
        ("https://contacts.icloud.com/", "icloud.com", "https://icloud.com.evil.example/", False),
        ("https://contacts.icloud.com/", "icloud.com", "http://p42-contacts.icloud.com/", False),
        ("https://contacts.icloud.com/", "icloud.com", "https://noticloud.com/", False),
        ("https://dav.example/", "", "https://dav.example:443/x", True),
        ("https://dav.example/", "", "http://dav.example/x", False),
        ("https://dav.example/", "", "https://dav.example:99999/x", False),
        ("http://dav.example/", "", "https://dav.example/x", True),
    ],
)
def test_goes_only_where_it_was_sent(url: str, family: str, other: str, is_fine: bool) -> None:
    with webdav.WebDav(door(url, family=family)) as server:
        if is_fine:
            server.check(other)
        else:
            with pytest.raises(Unreached):
                server.check(other)


@pytest.mark.parametrize("body", [BOMB, OUTSIDE])
def test_opens_no_entity(body: bytes) -> None:
    assert refusal_of(Said(207, body)) == webdav.STRANGE.format(host="127.0.0.1")


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>hello</html>", b"\xff\xfe\x00", b"<d:multistatus xmlns:d='DAV:'>", b"<a>" * 50_000, b"<a>" + b"<b/>" * 500_000 + b"</a>",
     b"<?xml version='1.0' encoding='no-such'?><a/>", b"\0" * 1000],
)  # fmt: skip
def test_reads_nothing_that_is_no_answer_and_ends_soon(body: bytes) -> None:
    began = time.monotonic()
    assert refusal_of(Said(207, body)) == webdav.STRANGE.format(host="127.0.0.1")
    assert time.monotonic() - began < 2


def test_reads_no_more_than_its_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webdav, "MOST_BYTES", 1000)
    assert "more than 24 MB" in refusal_of(Said(207, multistatus(found("/", "<d:x>" + "y" * 2000 + "</d:x>"))))


def test_waits_only_so_long_for_a_whole_answer() -> None:
    assert "in time" in refusal_of(Said(207, multistatus(found("/", BOOK))), patience=-1.0)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (Said(403), "does not let this user in"), (Said(404), "There is nothing at"), (Said(429), "busy"), (Said(503), "busy"),
        (Said(200, b"hello"), "did not answer as an address book"), (Said(207, b"<d:multi", is_whole=False), "broke"),
    ],
)  # fmt: skip
def test_says_what_each_end_means(said: Said, words: str) -> None:
    assert words in refusal_of(said)


def test_signs_in_by_digest_where_the_server_wants_that() -> None:
    def answer(asked: Asked) -> Said:
        if asked.authorization.startswith("Digest "):
            return Said(207, multistatus(found("/", BOOK)))
        return Said(401, headers=(("WWW-Authenticate", 'Digest realm="x", nonce="abc", qop="auth"'),))

    with DavServer(answer) as server:
        assert [book.name for book in find_books(door(server.url))] == ["Mine"]
    assert "did not accept" in refusal_of(Said(401, headers=(("WWW-Authenticate", 'Digest realm="x", nonce="abc"'),)))


def listing(*names: str, cut: bool = False, token: str = "") -> bytes:
    rows = [found(f"/b/{name}.vcf", "<d:getetag>1</d:getetag><d:resourcetype/>") for name in names]
    rows += [
        "<d:response><d:href>/b/</d:href><d:status>HTTP/1.1 507 Insufficient Storage</d:status></d:response>"
    ] * cut
    return multistatus(found("/b/", BOOK), *rows, token=token)


def given(asked: Asked, without: tuple[str, ...] = ()) -> bytes:
    names = [part.split("<")[0] for part in asked.body.split("<d:href>")[1:]]
    return multistatus(
        *(
            found(name, f"<c:address-data>BEGIN:VCARD\nFN:{name}\nEND:VCARD</c:address-data>")
            for name in names
            if name not in without
        )
    )


def fetched(answer) -> tuple[list[str], int]:
    with DavServer(answer) as server:
        portions = list(fetch_cards(door(server.url), Book(f"{server.url}b/", "Mine")))
    return [card.decode() for portion in portions for card in portion.items], sum(
        portion.missing for portion in portions
    )


def test_counts_the_cards_that_the_server_names_but_does_not_give() -> None:
    def answer(asked: Asked) -> Said:
        return Said(207, listing("a", "b", "c") if asked.method == "PROPFIND" else given(asked, without=("/b/b.vcf",)))

    cards, missing = fetched(answer)
    assert (len(cards), missing) == (2, 1)


def test_goes_on_in_pages_where_a_listing_is_cut_short() -> None:
    def answer(asked: Asked) -> Said:
        if asked.method == "PROPFIND":
            return Said(207, listing("a", cut=True))
        if "sync-collection" not in asked.body:
            return Said(207, given(asked))
        if "two" in asked.body:
            return Said(207, listing("c", token="end"))
        return Said(207, listing("b", cut=True, token="two"))

    cards, missing = fetched(answer)
    assert ([card.split()[1] for card in cards], missing) == (["FN:/b/a.vcf", "FN:/b/b.vcf", "FN:/b/c.vcf"], 0)


def test_says_that_the_rest_of_a_cut_listing_cannot_be_had() -> None:
    with pytest.raises(Unreached, match="whole list of “Mine”"):
        fetched(lambda asked: Said(207, listing("a", cut=True, token="same" if "same" in asked.body else "")))


def test_asks_in_halves_where_an_answer_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webdav, "MOST_BYTES", 700)

    def answer(asked: Asked) -> Said:
        if asked.method == "PROPFIND":
            return Said(207, multistatus(*(found(f"/b/{name}", "") for name in "ab")))
        body = given(asked)
        return Said(207, body.replace(b"FN:/b/b", b"FN:" + b"x" * 900))

    cards, missing = fetched(answer)
    assert ([card.split()[1] for card in cards], missing) == (["FN:/b/a"], 1)


def test_refuses_a_book_beyond_all_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carddav, "MOST_CARDS", 1)
    with pytest.raises(Unreached, match="more than 20,000 cards"):
        fetched(lambda _: Said(207, listing("a", "b")))


def test_says_that_the_line_broke_midway() -> None:
    def answer(asked: Asked) -> Said:
        return Said(207, listing("a")) if asked.method == "PROPFIND" else Said(207, given(asked)[:60], is_whole=False)

    with pytest.raises(Unreached, match="broke"):
        fetched(answer)


def test_sends_name_and_password_in_no_address(radicale: Radicale) -> None:
    with DavServer(lambda _: Said(207, multistatus(found("/", BOOK)))) as server:
        find_books(door(server.url))
        assert all(PASSWORD not in asked.path and USER not in asked.path for asked in server.asked)


def test_finds_nothing_at_a_path_that_is_not_there() -> None:
    assert "There is nothing at 127.0.0.1/" in refusal_of(Said(405))
