"""The words of titles, places and interests in a form in which they can be compared."""

import re
from functools import lru_cache

from firsthand.kernel.text import fold

_EMPTY = frozenset(
    "a an and at for in of on the to with or my i job work working worker career company industry sector field senior "
    "junior lead chief head assistant associate former ex retired intern trainee specialist expert staff principal ltd inc "
    "gmbh llc co corp plc ag".split()
)
_LONG_FORMS = {
    "ux": "user experience", "pm": "product manager", "swe": "software engineer", "dev": "developer", "hr": "human resources",
    "ml": "machine learning", "ai": "artificial intelligence", "rn": "registered nurse", "gp": "general practitioner",
    "qa": "quality assurance", "healthcare": "health care", "programmer": "developer", "lawyer": "attorney",
    "solicitor": "attorney", "physician": "doctor", "reporter": "journalist", "coder": "developer", "sre": "reliability engineer",
}  # fmt: skip
_ENDINGS = re.compile(r"(ations?|ists?|isms?|ings?|ions?|ers?|ors?|ants?|ance|ics?|ies|ives?|als?|ments?|e?s|y|e)$")


def terms_of(*names: str) -> frozenset[str]:
    """This function will return the words of a name that tell something, folded, long forms for short, without endings."""
    return frozenset().union(*map(_terms, names))


@lru_cache(maxsize=4096)
def _terms(name: str) -> frozenset[str]:
    return frozenset(
        stem_of(word)
        for written in re.findall(r"\w+", fold(name))
        for word in _LONG_FORMS.get(written, written).split()
        if word not in _EMPTY and len(word) > 1
    )


def stem_of(word: str) -> str:
    """This function will return what a word has in common with its kin: journalist and journalism, nurse and nursing."""
    stem = _ENDINGS.sub("", word)
    return stem if len(stem) >= 4 else word[:-1] if len(word) > 3 and word.endswith(("s", "e")) else word
