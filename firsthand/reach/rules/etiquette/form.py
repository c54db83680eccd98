"""Rules about form: nothing left unfilled (M18), thanks and a full name at the end (M30)."""

import re

from firsthand.kernel.text import Span, plain
from firsthand.reach.rules.etiquette.blanks import blanks
from firsthand.reach.rules.etiquette.en import letters
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.reading import Reading

_LETTERS = re.compile(r"[^\W\d_]")
_UNCASED = re.compile(r"[぀-ヿ㐀-鿿가-힯฀-๿]{2,12}")


def unfilled(reading: Reading) -> Hit | None:
    """M18: This function will find a field of a template that was never filled, in the body or the subject."""
    body, subject = reading.body[: reading.end], reading.message.subject
    for place in blanks(body):
        return Hit(f"“{reading.said(place)}” is still to be filled in.", place)
    for place in blanks(subject):
        return Hit(f"“{subject[place.start : place.end]}” in the subject is still to be filled in.")
    return None


def no_end(reading: Reading) -> Hit | None:
    """M30: This function will find an end without thanks or without a full name."""
    last = reading.sentences[-1].start if reading.sentences else reading.closing.start
    thanks = reading.find(letters.THANKS, Span(last, reading.end))
    named = any(_is_full_name(piece) for piece in _signed(reading))
    missing = [what for what, there in (("thanks", thanks), ("your full name", named)) if not there]
    if not missing:
        return None
    return Hit(f"The end lacks {' and '.join(missing)}.", suggestion="" if thanks else "Thank you,")


def _signed(reading: Reading) -> list[str]:
    closing = reading.body[reading.closing.start : reading.end]
    return [piece.strip(" .!-–—~*_") for piece in _PIECE.split(closing)]


def _is_full_name(piece: str) -> bool:
    """This function will tell whether a piece of the closing looks like a given and a family name, in any script."""
    tokens = [token for token in piece.split() if _LETTERS.search(token)]
    if _UNCASED.fullmatch(piece.replace(" ", "").replace("・", "")):
        return True
    if not 2 <= len(tokens) <= 7 or any(char.isdigit() for char in piece) or "@" in piece:
        return False
    bare = {plain(token).strip(".") for token in tokens}
    if bare & (_COURTESIES | letters.STOPWORDS - _NAMES_TOO):
        return False
    return piece.islower() or sum(not token[0].islower() for token in tokens) >= 2


_PIECE = re.compile(r"[\n,!|•·;:(]| [-–—/] ")
_COURTESIES = frozenset(
    "thanks thank regards best kind wishes gratitude sincerely yours warm grateful appreciated obliged".split()
)
_NAMES_TOO = frozenset("will may an day little long long young an d m s t can so in do my le he she".split())
