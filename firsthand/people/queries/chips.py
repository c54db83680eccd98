"""The chips above a list of people: each a link that chooses or takes back one thing."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from firsthand.explore.rules.words import HostKind
from firsthand.people.queries.persons import Wish
from firsthand.people.rules import kinds, ties
from firsthand.people.rules.words import TieKind


@dataclass(frozen=True)
class Chip:
    """One choice: its words, the query it leads to, and whether it is chosen now."""

    words: str
    query: str
    is_chosen: bool


@dataclass(frozen=True)
class Chips:
    """The choices in their groups."""

    kinds: list[Chip]
    ties: list[Chip]
    tags: list[Chip]
    others: list[Chip]
    sorts: list[Chip]


def chips_of(wish: Wish, tags: Iterable[str] = ()) -> Chips:
    """This function will return all choices as they stand for a wish; choosing one goes back to the first page.

    `tags` are the names of the seeker's tags.
    """
    return Chips(
        kinds=[
            _chip(wish, words, "kind", kind.value)
            for kind, words in kinds.KIND_WORDS.items()
            if kind != HostKind.UNKNOWN
        ],
        ties=[
            _chip(wish, words, "tie", kind.value) for kind, words in ties.KIND_WORDS.items() if kind != TieKind.UNKNOWN
        ],
        tags=[_chip(wish, name, "tag", name) for name in tags],
        others=[_chip(wish, "dormant", "dormant", True), _chip(wish, "people I should not ask", "left_out", True)],
        sorts=[
            _chip(wish, words, "sort", sort, takes_back=False)
            for sort, words in (("name", "by name"), ("contact", "last contact first"), ("new", "newest first"))
        ],
    )


def _chip(wish: Wish, words: str, field: str, value: str | bool, *, takes_back: bool = True) -> Chip:
    said = vars(wish)
    chosen = said[field] == value
    led = {**said, field: "" if chosen and takes_back else value, "page": ""}
    return Chip(words, urlencode([one for one in led.items() if one[1]]), chosen)
