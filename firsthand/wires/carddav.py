"""Reading address books from a CardDAV server (RFC 6352): which there are, and every card of them.

A book is listed first and its cards are then asked for in portions, so that it is known for each card whether it came.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit
from xml.sax.saxutils import escape

from firsthand.kernel.refusal import Unreached
from firsthand.wires.doors import Door
from firsthand.wires.multistatus import DAV, Resource
from firsthand.wires.portion import Portion
from firsthand.wires.webdav import Answer, NotThere, TooLarge, WebDav

PORTION = 50  # cards asked for at once; with their photos still a few megabytes
MOST_CARDS = 20_000
_CARD = "urn:ietf:params:xml:ns:carddav"
_HOME, _PRINCIPAL = f"{{{_CARD}}}addressbook-home-set", f"{DAV}current-user-principal"
_BOOK, _DATA = f"{{{_CARD}}}addressbook", f"{{{_CARD}}}address-data"
_TYPE, _NAME, _TAG = f"{DAV}resourcetype", f"{DAV}displayname", f"{DAV}getetag"
_ABOUT = (_PRINCIPAL, _HOME, _TYPE, _NAME)
_WELL_KNOWN = "/.well-known/carddav"

NO_BOOK = "{host} let you in, but has no address book for you. Check the address, or make an address book there first."
TOO_MANY = (
    "The address book “{name}” has more than 20,000 cards. Export it there as files, and bring one after another."
)
CUT = "{host} did not give the whole list of “{name}”, and no way to go on. Export it there as a file, and bring that."


@dataclass(frozen=True)
class Book:
    """One address book: where it is, and what it is called there."""

    url: str
    name: str


def find_books(door: Door) -> tuple[Book, ...]:
    """This function will find the address books of a user, from any address on their server (RFC 6764, 6).

    Raises Unreached with one sentence where there are none, or the server cannot be asked.
    """
    with WebDav(door) as server:
        first, start = _first_answer(server, door)
        if start and _BOOK in _kinds(start):
            return (_book(first.url, start),)
        homes = _homes(server, first, start)
        books = [book for home in homes for book in _books_in(server, home)]
    if not books:
        raise Unreached(NO_BOOK.format(host=urlsplit(door.url).hostname))
    return tuple(sorted({book.url: book for book in books}.values(), key=lambda book: book.name.casefold()))


def fetch_cards(door: Door, book: Book) -> Iterator[Portion]:
    """This function will give every card of a book as it is written there, in portions.

    Ending early leaves nothing open. Raises Unreached with one sentence.
    """
    with WebDav(door) as server:
        addresses = _addresses(server, book)
        total = len(addresses)
        if total > MOST_CARDS:
            raise Unreached(TOO_MANY.format(name=book.name))
        yield Portion((), 0, total)
        for place in range(0, total, PORTION):
            asked = addresses[place : place + PORTION]
            cards = _portion(server, book, asked)
            yield Portion(cards, place + len(asked), total, max(0, len(asked) - len(cards)))


def _first_answer(server: WebDav, door: Door) -> tuple[Answer, Resource | None]:
    """The first of the usual places that answers: what was typed, the well-known one, the root."""
    typed = urlsplit(door.url)
    paths = [typed.path, _WELL_KNOWN, "/"] if typed.path.strip("/") else [_WELL_KNOWN, "/"]
    for path in paths:
        try:
            answer = server.properties(typed._replace(path=path, query="").geturl(), _ABOUT, depth=0)
        except NotThere as failed:
            last = failed
        else:
            return answer, next(iter(answer.content.resources), None)
    raise last


def _homes(server: WebDav, first: Answer, start: Resource | None) -> list[str]:
    """Where a user's books are: said at once, or by what the user is on this server (RFC 5397)."""
    homes = _leads(start, _HOME)
    principals = [] if homes else [urljoin(first.url, href) for href in _leads(start, _PRINCIPAL)]
    found = [urljoin(first.url, href) for href in homes]
    for principal in principals:
        answer = server.properties(principal, (_HOME,), depth=0)
        found += [
            urljoin(answer.url, href) for resource in answer.content.resources for href in _leads(resource, _HOME)
        ]
    return found or [first.url]


def _books_in(server: WebDav, home: str) -> list[Book]:
    answer = server.properties(home, (_TYPE, _NAME), depth=1)
    books = [each for each in answer.content.resources if _BOOK in _kinds(each)]
    return [_book(urljoin(answer.url, each.href), each) for each in books]


def _book(url: str, resource: Resource) -> Book:
    given = resource.properties[_NAME].text.strip() if _NAME in resource.properties else ""
    return Book(url, (given or unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2]) or "Contacts")[:100])


def _addresses(server: WebDav, book: Book) -> list[str]:
    """Every card of a book by its path. Where the listing is cut short (507), it is asked for in pages (RFC 6578)."""
    answer = server.properties(book.url, (_TYPE, _TAG), depth=1)
    found = {resource.href: None for resource in answer.content.resources if _is_card(answer.url, resource)}
    if _is_cut(answer):
        found |= _in_pages(server, book)
    return list(found)


def _in_pages(server: WebDav, book: Book) -> dict[str, None]:
    found: dict[str, None] = {}
    token = ""
    while len(found) <= MOST_CARDS:
        body = (
            f'<d:sync-collection xmlns:d="DAV:"><d:sync-token>{escape(token)}</d:sync-token>'
            "<d:sync-level>1</d:sync-level><d:prop><d:getetag/><d:resourcetype/></d:prop></d:sync-collection>"
        )
        answer = server.ask("REPORT", book.url, body, depth=0)
        found |= {resource.href: None for resource in answer.content.resources if _is_card(answer.url, resource)}
        if not _is_cut(answer):
            break
        if answer.content.token in {"", token}:
            raise Unreached(CUT.format(host=urlsplit(book.url).hostname, name=book.name))
        token = answer.content.token
    return found


def _portion(server: WebDav, book: Book, addresses: list[str]) -> tuple[bytes, ...]:
    """The cards at these addresses; where the answer is too large it is asked for in halves, and one alone let go."""
    asked = "".join(f"<d:href>{escape(address)}</d:href>" for address in addresses)
    body = (
        f'<c:addressbook-multiget xmlns:d="DAV:" xmlns:c="{_CARD}"><d:prop><d:getetag/><c:address-data/></d:prop>'
        f"{asked}</c:addressbook-multiget>"
    )
    try:
        answer = server.ask("REPORT", book.url, body, depth=1)
    except TooLarge:
        half = len(addresses) // 2
        return _portion(server, book, addresses[:half]) + _portion(server, book, addresses[half:]) if half else ()
    texts = [each.properties[_DATA].text for each in answer.content.resources if _DATA in each.properties]
    return tuple(f"{text.strip()}\r\n".encode() for text in texts if text.strip())


def _is_card(url: str, resource: Resource) -> bool:
    itself = urlsplit(urljoin(url, resource.href)).path.rstrip("/") == urlsplit(url).path.rstrip("/")
    return (
        bool(resource.href)
        and not itself
        and resource.status in {0, 200}
        and f"{DAV}collection" not in _kinds(resource)
    )


def _is_cut(answer: Answer) -> bool:
    return any(resource.status == 507 for resource in answer.content.resources)


def _kinds(resource: Resource) -> set[str]:
    return resource.properties[_TYPE].kinds if _TYPE in resource.properties else set()


def _leads(resource: Resource | None, name: str) -> list[str]:
    return resource.properties[name].hrefs if resource and name in resource.properties else []
