"""Content lines to cards."""

from typing import BinaryIO

from firsthand.formats.encoding import WESTERN, as_utf8, decoded
from firsthand.formats.problem import Problem
from firsthand.formats.vcard.building import OpenCard, plain_card
from firsthand.formats.vcard.lines import Head, content_lines, read_line
from firsthand.formats.vcard.values import Card, Cards

_MOST_BYTES = 50_000_000
_MOST_CARDS = 50_000
_MOST_PROBLEMS = 1_000
_LONGEST_NOTE = 20_000
_PICTURES = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_BEGIN, _END = b"BEGIN:VCARD", b"END:VCARD"
_BEGIN_LINE, _END_LINE = b"BEGIN:VCARD\n", b"\nEND:VCARD\n"
_MAY_MARK = frozenset({b"B", b"b", b"E", b"e", b" ", b"\t"})

EMPTY = "This file is empty. Export the contacts once more, and bring the new file."
NO_CARDS = "There are no contact cards in this file. Export the contacts as vCard (.vcf), and bring that file."
TOO_LARGE = "This file is larger than 50 MB. Export the contacts without their photos, or in parts."
TOO_MANY = "This file holds more than 50,000 cards. Export the contacts in parts, and bring one after the other."
NO_NAME = "This card has no name, no address and no number."
NO_END = "This card has no end: the file is cut short, or another card begins within it. What was there was kept."
NO_COLON = "This line is no property of a card."
OUTSIDE = "This line stands outside of any card."
PICTURE = "A picture, sound or key was left out; Firsthand keeps none."
AGENT = "A card within this card (somebody's assistant) was left out."
SHORTENED = "The note was longer than 20,000 letters, and was cut there."
AND_MORE = "There are {count:,} more lines like these."


def read_cards(file: BinaryIO, name: str = "contacts.vcf") -> Cards:
    """This function will read all cards of a file in time linear to its size; it never raises on its content.

    Pictures, sounds and keys are left out and named among the problems; unknown properties are kept as they are.
    """
    data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        return Cards(refusal=TOO_LARGE)
    data = as_utf8(data)
    if not data.strip():
        return Cards(refusal=EMPTY)
    count = data.count(_BEGIN) or data.upper().count(_BEGIN)
    if count > _MOST_CARDS:
        return Cards(refusal=TOO_MANY)
    if not count:
        return Cards(refusal=NO_CARDS)
    reader = _Reader(name)
    reader.read(data.replace(b"\0", b"").replace(b"\r\n", b"\n").replace(b"\r", b"\n") + b"\n")
    return Cards(tuple(reader.cards), tuple(reader.problems()))


class _Reader:
    """Where in a file the reading stands: the open card's properties, how deep in cards within it, what was wrong."""

    def __init__(self, file: str) -> None:
        self.cards: list[Card] = []
        self._file = file
        self._found: list[Problem] = []
        self._count = 0
        self._open: OpenCard | None = None
        self._within = 0
        self._last_packed = False
        self._heads: dict[str, Head] = {}

    def problems(self) -> list[Problem]:
        more = self._count - len(self._found)
        return [*self._found, Problem(self._file, 0, AND_MORE.format(count=more))] if more else self._found

    def read(self, data: bytes) -> None:
        """Reads up to one card's end after the other: at once where all is plain in it, else line by line."""
        at, line = 0, 1
        while at < len(data):
            end = data.find(_END_LINE, at)
            block = data[at : end + len(_END_LINE) if end >= 0 else len(data)]
            if self._open or self._within or not self._read_plain(block, line):
                for number, raw in content_lines(block):
                    self._take(line + number - 1, raw)
            at, line = at + len(block), line + block.count(b"\n")
        self._finish()

    def _read_plain(self, block: bytes, line: int) -> bool:
        bare = block.lstrip(b"\n")
        if not (bare.startswith(_BEGIN_LINE) and bare.endswith(_END_LINE)):
            return False
        line += len(block) - len(bare)
        text = bare[len(_BEGIN_LINE) : -len(_END_LINE)].decode("utf-8", WESTERN)
        opened = plain_card(text, line, self._heads)
        if opened:
            self._close(opened)
        return bool(opened)

    def _take(self, line: int, raw: bytes) -> None:
        mark = raw[:16].strip().upper() if raw[:1] in _MAY_MARK else b""
        if mark == _BEGIN:
            self._begin(line)
        elif mark == _END:
            self._end(line)
        elif raw and not self._within:
            self._property(line, raw)

    def _finish(self) -> None:
        if self._open is not None:
            self._note(self._open.line, NO_END)
            self._close(self._open)

    def _begin(self, line: int) -> None:
        if self._within or (self._open and self._open.is_in_agent):
            self._within += 1
            return
        self._finish()
        self._open = OpenCard(line)

    def _end(self, line: int) -> None:
        if self._within:
            self._within -= 1
        elif self._open is None:
            self._note(line, OUTSIDE, _END)
        else:
            self._close(self._open)

    def _close(self, opened: OpenCard) -> None:
        self._open = None
        card = opened.card()
        if card is None:
            self._note(opened.line, NO_NAME)
            return
        if len(card.note) > _LONGEST_NOTE:
            self._note(opened.line, SHORTENED)
            card = card._replace(note=card.note[:_LONGEST_NOTE])
        self.cards.append(card)

    def _property(self, line: int, raw: bytes) -> None:
        opened = self._open
        if opened is None:
            if raw.strip():
                self._note(line, OUTSIDE, raw)
            return
        read = read_line(raw)
        if read is None:
            if raw.strip() and not self._last_packed:  # base64 that goes on without being indented
                self._note(line, NO_COLON, raw)
            return
        head, value = read
        self._last_packed = head.coding == "B"
        if self._last_packed or (head.name in _PICTURES and value.startswith("data:")):
            self._note(line, PICTURE, head.name.encode())
            return
        opened.is_in_agent = head.name == "AGENT" and not value
        if head.name == "AGENT":
            self._note(line, AGENT)
        opened.add(head, value)
        opened.raw.append(decoded(raw))

    def _note(self, line: int, reason: str, raw: bytes = b"") -> None:
        self._count += 1
        if len(self._found) < _MOST_PROBLEMS:
            self._found.append(Problem(self._file, line, reason, decoded(raw[:300])))
