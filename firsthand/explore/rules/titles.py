"""Which occupation a title belongs to: the words of a title, in pairs and as a whole, weighed by how rare they are."""

import heapq
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple

from firsthand.kernel.text import fold

_LONG_FORMS = {
    "sr": "senior", "jr": "junior", "asst": "assistant", "mgr": "manager", "vp": "vice president", "hr": "human resources",
    "svp": "senior vice president", "evp": "executive vice president", "rn": "registered nurse", "sw": "software",
    "engr": "engineer", "dev": "developer", "tech": "technician", "dir": "director", "coord": "coordinator",
    "it": "information technology", "qa": "quality assurance", "qc": "quality control", "lpn": "licensed practical nurse",
    "ceo": "chief executive officer", "cfo": "chief financial officer", "cto": "chief technology officer",
    "coo": "chief operating officer", "ta": "teaching assistant",
}  # fmt: skip
_SILENT = frozenset("and or of the a an for in to with at on i ii iii iv".split())
_WORD = re.compile(r"[^\W_]+[+#]*")
_BRACKETS = re.compile(r"([^(]*)\(([^)]*)\)?")
_EMPLOYER = re.compile(r"\s@.*|\sat\s.*", re.DOTALL)
_MOST_WORDS = 8
_NEAREST = 150  # occupations kept for one word; beyond them a word says too little
# How much must be known of each kind of feature, and its weight: the best of a few that were tried on samples of reported titles.
_KINDS = {"w": (2.0, 1.5), "b": (2.0, 1.0), "h": (2.0, 0.5), "p": (1.0, 1.0), "k": (0.5, 2.0)}


class Ranked(NamedTuple):
    """An occupation's code, and how well the title fits it: a positive number, greater is nearer."""

    code: str
    score: float


def title_words(title: str) -> tuple[str, ...]:
    """This function will return the words of a title as compared: folded, spelled out, singular, without the employer."""
    folded = fold(title[:300])
    bracketed = _BRACKETS.match(folded)
    parts = bracketed.groups() if bracketed and bracketed[1].strip() else (_EMPLOYER.sub("", folded) or folded,)
    return max((_words(part) for part in parts), key=len)


def _words(text: str) -> tuple[str, ...]:
    said = (word for word in _WORD.findall(text) if word not in _SILENT)
    return tuple(_singular(part) for word in said for part in _LONG_FORMS.get(word, word).split())[:_MOST_WORDS]


def _singular(word: str) -> str:
    if word.endswith("men"):
        return word[:-2] + "an"
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses")) else word[:-1]


def _features(words: tuple[str, ...]) -> list[str]:
    """Each word, its beginning, the last word, each pair in any order, the whole; the first letter names the kind."""
    once = sorted(set(words))
    beginnings = sorted({"b" + word[:5] for word in once if len(word) > 5})
    pairs = [f"p{a} {b}" for a, b in combinations(once, 2)]
    return [
        *("w" + word for word in once),
        *beginnings,
        *pairs,
        *("h" + word for word in words[-1:]),
        "k" + " ".join(once),
    ]


class TitleIndex:
    """Titles of occupations, read once, then asked as often as one likes."""

    def __init__(self, titles: Iterable[tuple[str, str]]) -> None:
        """This function will read pairs of code and title."""
        self._counts: dict[str, dict[str, int]] = defaultdict(dict)
        self._sizes: Counter[str] = Counter()
        self._weights: dict[str, list[tuple[str, float]]] = {}
        for code, title in titles:
            if words := title_words(title):
                self._sizes[code] += 1
                for feature in _features(words):
                    counts = self._counts[feature]
                    counts[code] = counts.get(code, 0) + 1
        self._all = sum(self._sizes.values())

    def best(self, title: str, limit: int = 10) -> list[Ranked]:
        """This function will return the nearest occupations, best first; none where no word of the title is known."""
        words = title_words(title)
        scores: dict[str, float] = {}
        for feature in _features(words) if words else ():
            for code, weight in self._weights_of(feature):
                scores[code] = scores.get(code, 0.0) + weight
        nearest = heapq.nsmallest(limit, scores, key=lambda code: (-scores[code], code))
        return [Ranked(code, round(scores[code], 3)) for code in nearest]

    def _weights_of(self, feature: str) -> list[tuple[str, float]]:
        """Rare words weigh more, an occupation with few titles a little more, a word repeated in it hardly more."""
        if feature not in self._counts:
            return []
        if feature not in self._weights:
            counts = self._counts[feature]
            total = sum(counts.values())
            least, factor = _KINDS[feature[0]]
            rarity = factor * math.log(1 + self._all / total)
            weights = [
                (code, rarity * (count / (total + least)) ** 0.15 * (count / self._sizes[code]) ** 0.25)
                for code, count in counts.items()
            ]
            self._weights[feature] = heapq.nlargest(_NEAREST, weights, key=lambda pair: pair[1])
        return self._weights[feature]
