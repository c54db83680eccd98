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
    """This function will cut a text at its marks; the pieces joined are the text, and of marks that overlap the first wins."""
    pieces, at = [], 0
    for mark in marks_in_order(marks, len(text)):
        if mark.start < at:
            continue
        pieces += [Piece(text[at : mark.start], ""), Piece(text[mark.start : mark.end], mark.rule)]
        at = mark.end
    pieces.append(Piece(text[at:], ""))
    return tuple(piece for piece in pieces if piece.text)


def marks_in_order(marks: Iterable[Mark], length: int) -> list[Mark]:
    """This function will return the marks that lie within a text, by place, the longer first."""
    inside = (mark for mark in marks if 0 <= mark.start < mark.end <= length)
    return sorted(inside, key=lambda mark: (mark.start, -mark.end))
