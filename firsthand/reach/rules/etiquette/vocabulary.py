"""Comparing words of a message with words of the card: stems, numbers, names."""

from collections.abc import Iterable
from functools import lru_cache

from firsthand.kernel.text import fold, plain, words
from firsthand.reach.rules.etiquette.en.letters import GENERIC_PLACES, NUMBERS, STOPWORDS

_ENDINGS = (
    "ations", "ation", "ically", "ingly", "ments", "ment", "ness", "ities", "ists", "ist", "ity", "ings", "ing", "ers", "ors",
    "ies", "ier", "ion", "ions", "ical", "ive", "ier", "er", "or", "ed", "es", "al", "ly", "ic", "s", "y", "e",
)  # fmt: skip


def stem(word: str) -> str:
    """This function will return the beginning that a word shares with its relatives (nurse, nursing: nurs)."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            root = word[: -len(ending)]
            return root[:-1] if len(root) > 3 and root[-1] == root[-2] else root
    return word


def content(text: str) -> frozenset[str]:
    """This function will return the stems of the words that carry meaning; numbers in words become digits."""
    return frozenset(filter(None, (_meaning(text[start:end]) for start, end in words(text))))


@lru_cache(maxsize=4096)
def _meaning(word: str) -> str:
    """This function will return the stem of a word, its digits if it is a number, or nothing for a common word."""
    bare = fold(word)
    if bare in STOPWORDS or plain(word) in STOPWORDS or (len(bare) < 3 and bare.isascii() and not bare.isdigit()):
        return ""
    return str(NUMBERS[bare]) if bare in NUMBERS else stem(bare)


def specific(text: str) -> frozenset[str]:
    """This function will return the stems of a text without those of words that fit any place (school, team, course)."""
    return content(text) - _GENERIC


def shared(some: Iterable[str], others: Iterable[str]) -> frozenset[str]:
    """This function will return those of some stems that have a relative among the others (plan and planner)."""
    others = tuple(others)
    return frozenset(one for one in some if any(related(one, other) for other in others))


def related(one: str, other: str) -> bool:
    """This function will tell whether two stems belong together: equal, or one begins or ends the other."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < 4 or short.isdigit():
        return False
    return long.startswith(short) or (long.endswith(short) and len(short) >= 4)


_GENERIC = frozenset(stem(word) for word in GENERIC_PLACES)
