"""Words and sentences of any language, with their places in the text."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_BARE = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "ʻ": "'", "ʿ": "'",
}  # fmt: skip
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_STOP = re.compile(r"(?:[.?!…]+|[。！？؟।])[\"'”’»)\]*]{0,3}(?=\s|$)|(?<=[。！？])|\n[ \t]*\n")
_NOT_A_STOP = frozenset(
    "mr mrs ms mx dr prof rev fr st sr jr engr hon capt sgt lt col gen messrs mme mlle e.g i.e eg ie etc vs ca cf approx "
    "no nr tel ext inc ltd co corp dept est univ b.ed b.sc m.sc b.a m.a ph.d a.m p.m".split()
)


class Span(NamedTuple):
    """Two character offsets into one text, the second just behind the last character."""

    start: int
    end: int


class _Plain(dict[int, str]):
    """Maps a character to one plain lower-case character; learns each on first sight."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        bare = _BARE.get(
            char.lower(), "".join(c for c in unicodedata.normalize("NFKD", char) if not _is_mark(c)).lower()
        )
        self[code] = bare if len(bare) == 1 else char.lower() if len(char.lower()) == 1 else char
        return self[code]


def _is_mark(char: str) -> bool:
    return unicodedata.combining(char) != 0


_PLAIN = _Plain()


def plain(text: str) -> str:
    """This function will return the text in lower case without accents, each character in its old place."""
    return text.translate(_PLAIN)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """This function will return a form for comparing names: no case, no accents, no apostrophes, single spaces."""
    if text.isascii():  # most texts are, and tens of thousands are folded while a file is read
        return " ".join(text.lower().replace("'", "").replace("`", "").split())
    bare = "".join(_BARE.get(char, char) for char in text.casefold())
    letters = "".join(c for c in unicodedata.normalize("NFKD", bare) if not _is_mark(c))
    letters = "".join(_BARE.get(char, char) for char in letters.casefold())
    return " ".join(letters.replace("'", "").split())


def words(text: str) -> tuple[Span, ...]:
    """This function will return the place of each run of letters and digits; an apostrophe inside keeps it one word."""
    return tuple(Span(*found.span()) for found in _WORD.finditer(text))


def count_words(text: str) -> int:
    """This function will return how many words a text has."""
    return len(_WORD.findall(text))


def sentences(text: str) -> tuple[Span, ...]:
    """This function will return the place of each sentence, without the white space around it.

    A sentence ends at a full stop, question or exclamation mark before white space, or at an empty line. Not at the
    stop of a title or an initial ("Dr. Okafor", "T. Okafor"), nor where a mark in the middle is followed by a small
    letter and closes a quotation.
    """
    cuts, start = [], 0
    for stop in _STOP.finditer(text):
        if _ends_a_sentence(text, start, stop):
            cuts.append((start, stop.end()))
            start = stop.end()
    cuts.append((start, len(text)))
    return tuple(span for span in (_trimmed(text, *cut) for cut in cuts) if span.start < span.end)


def _ends_a_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    mark = stop.group().strip()
    after = text[stop.end() : stop.end() + 3].lstrip()
    small = after[:1].islower()
    if mark == ".":
        before = text[max(start, stop.start() - 12) : stop.start()].split()
        last = before[-1].lower().lstrip("(\"'“‘") if before else ""
        return last not in _NOT_A_STOP and not (len(last) == 1 and last.isalpha() and last != "i")
    return not (small and len(mark) > 1 and mark[-1] in "\"'”’»)]*")


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip()))
