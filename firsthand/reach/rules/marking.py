"""Marks in a text: the letter cut into pieces at the places that findings name."""

from collections.abc import Iterable
from typing import NamedTuple


class Mark(NamedTuple):
    """A place in a text (characters, end exclusive) and the rule that is about it."""

    start: int
    end: int
    rule: str


class Piece(NamedTuple):
    """A stretch of the text; `rule` is empty where nothing is marked."""

    text: str
    rule: str


def pieces_of(text: str, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """This function will cut a text at its marks; of marks that overlap the shortest wins: it says best where."""
    pieces, at = [], 0
    for mark in sorted(_apart(mark for mark in marks if 0 <= mark.start < mark.end <= len(text))):
        pieces += [Piece(text[at : mark.start], ""), Piece(text[mark.start : mark.end], mark.rule)]
        at = mark.end
    pieces.append(Piece(text[at:], ""))
    return tuple(piece for piece in pieces if piece.text)


def _apart(marks: Iterable[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.end - mark.start, mark.start)):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return kept
