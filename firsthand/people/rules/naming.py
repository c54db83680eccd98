"""How a person is found and ordered: the folded forms that are stored beside the name."""

from collections.abc import Iterable

from firsthand.formats.names import name_of_text
from firsthand.kernel.text import fold


def sort_name_of(name: str, given: str, family: str) -> str:
    """This function will return what lists are ordered by: folded, family name first, else the whole name."""
    return fold(f"{family} {given}" if family else name)[:300]


def search_text_of(name: str, title: str, organisation: str, keys: Iterable[str]) -> str:
    """This function will return what a search looks through, folded: name, title, organisation, addresses."""
    return fold(" ".join([name, title, organisation, *sorted(keys)]))


def search_words(text: str) -> list[str]:
    """This function will return the folded words of a search, at most eight; each must be found."""
    return fold(text).split()[:8]


def parts_of_name(whole: str) -> tuple[str, str, str]:
    """This function will part a typed name into given name, family name, and what is only attached."""
    name = name_of_text(whole)
    return name.given[:150], name.family[:150], name.suffix[:100]


def could_be_same(one: str, other: str) -> bool:
    """This function will tell whether two names may be one person's, where only a shared number says so.

    True where one is part of the other or both begin alike; a couple on one line shares the family name alone.
    """
    first, second = fold(one).split(), fold(other).split()
    return not first or not second or first[0] == second[0] or set(first) <= set(second) or set(second) <= set(first)
