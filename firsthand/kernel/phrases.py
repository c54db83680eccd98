"""A small language for lists of phrases, so that a lexicon reads like a list and not like regular expressions.

One phrase a line. `word*` is a stem, `(a|b c)` a choice, `word?` or `(a|b)?` may be missing, `..3` stands for up to
three other words, `!(a|b)` must not follow. Words may be parted by a comma, a line end or a hyphen; no phrase goes
past the end of a sentence. A phrase begins with a word. Searching takes time linear in the text.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from firsthand.kernel.text import Span, plain

_PART = r"[ ,;:\"()*_\n\r\t/-]{1,4}"
_ANY = r"[^\s.?!]{1,30}"
_MARKS = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("‐‑–", "-"))
_PLACES_MOST = 200  # of one word: more than any letter has, few enough to bound the time on a hostile text
_TOKEN = re.compile(r"\w+(?:'\w+)*")


class Indexed:
    """A text in plain form together with where each of its words begins."""

    def __init__(self, text: str) -> None:
        self.text = plain(text).translate(_MARKS)
        self.places: dict[str, list[int]] = defaultdict(list)
        for found in _TOKEN.finditer(self.text):
            there = self.places[found.group()]
            if len(there) < _PLACES_MOST:
                there.append(found.start())
        self.found: dict[Phrases, list[Span]] = {}
        self.alike: dict[str, list[str]] = defaultdict(list)
        for word in self.places:
            self.alike[word[:3]].append(word)

    def places_of(self, key: str) -> Iterator[int]:
        """This function will yield each offset where the word begins; `key*` finds a stem of three letters or more."""
        if not key.endswith("*"):
            yield from self.places.get(key, ())
            return
        for word in self.alike.get(key[:3], ()):
            if word.startswith(key[:-1]):
                yield from self.places[word]


class Phrases:
    """Phrases of the small language, found in an indexed text. Each is compiled when its first word is first met."""

    def __init__(self, lines: str) -> None:
        self._lines = lines

    def find(self, source: Indexed, within: Span | None = None) -> tuple[Span, ...]:
        """This function will return the places of all phrases in order; of those that overlap, the first and longest."""
        low, high = within or (0, len(source.text))
        if self not in source.found:
            source.found[self] = sorted(self._hits(source), key=lambda span: (span.start, -span.end))
        kept: list[Span] = []
        hits, behind = source.found[self], low
        for span in hits[bisect_left(hits, (low, 0)) : bisect_left(hits, (high, 0))]:
            if behind <= span.start and span.end <= high:
                kept.append(span)
                behind = span.end
        return tuple(kept)

    def _hits(self, source: Indexed) -> Iterator[Span]:
        for key, phrases in self._by_key.items():
            for place in source.places_of(key):
                hits = (phrase.pattern.match(source.text, place) for phrase in phrases)
                yield from (Span(*hit.span()) for hit in hits if hit)

    @cached_property
    def _by_key(self) -> dict[str, list["_Phrase"]]:
        table: dict[str, list[_Phrase]] = defaultdict(list)
        for line in filter(None, map(str.strip, self._lines.splitlines())):
            phrase = _Phrase(line)
            for key in dict.fromkeys(_keys(line)):
                table[key].append(phrase)
        return dict(table)


class _Phrase:
    def __init__(self, line: str) -> None:
        self._line = line

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(_sequence(self._line))


def _split(text: str, mark: str) -> list[str]:
    """This function will split at a mark, but not inside brackets."""
    depth, parts = 0, [""]
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == mark and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part for part in parts if part]


def _keys(line: str) -> Iterator[str]:
    """This function will yield the words a phrase can begin with."""
    first, *rest = _split(line, " ")
    if first.endswith("?"):
        yield from _keys(" ".join(rest))
    first = first.removesuffix("?")
    if first.startswith("("):
        for choice in _split(first[1:-1], "|"):
            yield from _keys(choice)
    else:
        word = _TOKEN.match(first)
        yield first if word is None or first == f"{word.group()}*" else word.group()


def _sequence(line: str) -> str:
    first, *rest = _split(line, " ")
    if first.endswith("?"):
        return f"(?:{_item(first[:-1])}{_PART})?{_sequence(' '.join(rest))}"
    return _item(first) + "".join(map(_next, rest))


def _next(item: str) -> str:
    if item.startswith(".."):
        return f"(?:{_PART}{_ANY}){{0,{item[2:]}}}?"
    if item.startswith("!"):
        return f"(?!{_PART}{_item(item[1:])})"
    return f"(?:{_PART}{_item(item.removesuffix('?'))}){'?' if item.endswith('?') else ''}"


def _item(item: str) -> str:
    if item.startswith("("):
        return f"(?:{'|'.join(map(_sequence, _split(item[1:-1], '|')))})"
    if item.endswith("*"):
        return re.escape(item[:-1]) + r"\w*"
    return re.escape(item) + r"(?!\w)"
