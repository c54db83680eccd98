"""The open lists of the ledger: the first rows of each, and a page of all."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.paginator import Page, Paginator

from firsthand.keep.queries.owing import Ledger

PAGE_SIZE, FIRST = 30, 8
TITLES = {
    "words": "Due for a word",
    "mine": "You promised",
    "theirs": "They promised",
    "advice": "Advice",
    "introductions": "Names you were given",
}


@dataclass(frozen=True)
class Part:
    """One list of the ledger: the rows shown of `count`, whether the first few or a page of all."""

    name: str
    title: str
    rows: Sequence[object]
    count: int
    page: Page[object] | None = None

    @property
    def more(self) -> int:
        return self.count - len(self.rows)


def first_of_each(found: Ledger) -> dict[str, Part]:
    """This function will return what is open, by the name of its list: what comes first, and how much there is."""
    lists = {name: getattr(found, name) for name in TITLES}
    return {name: Part(name, TITLES[name], rows[:FIRST], len(rows)) for name, rows in lists.items()}


def page_of(found: Ledger, name: str, number: str) -> Part:
    """This function will return a page of one list; a number that is none gives the first. Raises KeyError for no list."""
    title, rows = TITLES[name], getattr(found, name)
    page = Paginator(rows, PAGE_SIZE).get_page(number)
    return Part(name, title, tuple(page), len(rows), page)
