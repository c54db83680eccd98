"""Where the words of a remark stand in the notes, which may have changed since."""

from dataclasses import dataclass

from firsthand.kernel.text import Span


@dataclass(frozen=True)
class Marked:
    """Notes in three pieces, the middle one being the words; all of it in `before` where they are not found."""

    before: str
    words: str
    after: str


def place_of(words: str, notes: str, start: int | None) -> Span | None:
    """This function will find words in notes: where they were taken from, else where they stand first, else None."""
    if not words:
        return None
    if start is not None and notes.startswith(words, start):
        return Span(start, start + len(words))
    found = notes.find(words)
    return Span(found, found + len(words)) if found >= 0 else None


def marked(words: str, notes: str, start: int | None) -> Marked:
    """This function will cut the notes around the words of a remark."""
    place = place_of(words, notes, start)
    if place is None:
        return Marked(notes, "", "")
    return Marked(notes[: place.start], notes[place.start : place.end], notes[place.end :])
