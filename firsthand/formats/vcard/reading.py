"""Content lines to cards."""

from dataclasses import dataclass, field, replace
from typing import BinaryIO

from firsthand.formats.encoding import as_utf8, decoded
from firsthand.formats.problem import Problem
from firsthand.formats.vcard.lines import content_lines, read_property
from firsthand.formats.vcard.values import Card, Cards, Property, components, unescaped

_MOST_BYTES = 50_000_000
_MOST_CARDS = 20_000
_MOST_PROBLEMS = 1_000
_LONGEST_NOTE = 20_000
_BEGIN, _END = b"BEGIN:VCARD", b"END:VCARD"

EMPTY = "This file is empty. Export the contacts once more, and bring the new file."
NO_CARDS = "There are no contact cards in this file. Export the contacts as vCard (.vcf), and bring that file."
TOO_LARGE = "This file is larger than 50 MB. Export the contacts without their photos, or in parts."
TOO_MANY = "This file holds more than 20,000 cards. Export the contacts in parts, and bring one after the other."
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
    data = as_utf8(data).replace(b"\0", b"")
    if not data.strip():
        return Cards(refusal=EMPTY)
    count = data.upper().count(_BEGIN)
    if count > _MOST_CARDS:
        return Cards(refusal=TOO_MANY)
    if not count:
        return Cards(refusal=NO_CARDS)
    reader = _Reader(name)
    for line, raw in content_lines(data):
        reader.take(line, raw)
    reader.finish()
    return Cards(tuple(reader.cards), tuple(reader.problems()))


class _Reader:
    """Where in a file the reading stands: the open card's properties, how deep in cards within it, what was wrong."""

    def __init__(self, file: str) -> None:
        self.cards: list[Card] = []
        self._file = file
        self._found: list[Problem] = []
        self._count = 0
        self._open: list[Property] | None = None
        self._begun = 0
        self._within = 0
        self._last_packed = False

    def problems(self) -> list[Problem]:
        more = self._count - len(self._found)
        return [*self._found, Problem(self._file, 0, AND_MORE.format(count=more))] if more else self._found

    def take(self, line: int, raw: bytes) -> None:
        mark = raw[:16].strip().upper()
        if mark == _BEGIN:
            self._begin(line)
        elif mark == _END:
            self._end(line)
        elif raw.strip() and not self._within:
            self._property(line, raw)

    def finish(self) -> None:
        if self._open is not None:
            self._note(self._begun, NO_END)
            self._close()

    def _begin(self, line: int) -> None:
        if self._within or (self._open and self._open[-1].name == "AGENT" and not self._open[-1].value):
            self._within += 1
            return
        self.finish()
        self._open, self._begun = [], line

    def _end(self, line: int) -> None:
        if self._within:
            self._within -= 1
        elif self._open is None:
            self._note(line, OUTSIDE, _END)
        else:
            self._close()

    def _close(self) -> None:
        card = _card(self._open or [], self._begun)
        self._open = None
        if card is None:
            self._note(self._begun, NO_NAME)
            return
        if len(card.note) > _LONGEST_NOTE:
            self._note(self._begun, SHORTENED)
            card = replace(card, note=card.note[:_LONGEST_NOTE])
        self.cards.append(card)

    def _property(self, line: int, raw: bytes) -> None:
        if self._open is None:
            self._note(line, OUTSIDE, raw)
            return
        read = read_property(raw)
        if read is None:
            if not self._last_packed:  # base64 that goes on without being indented
                self._note(line, NO_COLON, raw)
            return
        prop, self._last_packed = read
        if self._last_packed or (prop.name in _PICTURES and prop.value.startswith("data:")):
            self._note(line, PICTURE, prop.name.encode())
            return
        if prop.name == "AGENT":
            self._note(line, AGENT)
        self._open.append(prop)

    def _note(self, line: int, reason: str, raw: bytes = b"") -> None:
        self._count += 1
        if len(self._found) < _MOST_PROBLEMS:
            self._found.append(Problem(self._file, line, reason, decoded(raw[:300])))


_PICTURES = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_MANY = ("EMAIL", "TEL", "URL")
_SINGLE = ("FN", "N", "ORG", "TITLE", "UID")
_DROPPED = frozenset({"VERSION", "AGENT"})


@dataclass
class _Sorted:
    """A card's properties by what they are: known once, known many times, notes, and all others."""

    single: dict[str, str] = field(default_factory=dict)
    many: dict[str, list[Property]] = field(default_factory=lambda: {kind: [] for kind in _MANY})
    notes: list[str] = field(default_factory=list)
    others: list[Property] = field(default_factory=list)


def _sorted(found: list[Property]) -> _Sorted:
    """Sorts properties; a second ORG or TITLE goes among the others, an empty address nowhere."""
    piles = _Sorted()
    for prop in found:
        if prop.name in _MANY:
            value = _address(unescaped(prop.value).strip())
            piles.many[prop.name] += [replace(prop, value=value)] if value else []
        elif prop.name in _SINGLE and prop.name not in piles.single:
            piles.single[prop.name] = prop.value
        elif prop.name == "NOTE":
            piles.notes += [text] if (text := unescaped(prop.value)).strip() else []
        elif prop.name not in _DROPPED:
            piles.others.append(prop)
    return piles


def _card(found: list[Property], line: int) -> Card | None:
    """Makes a card, named by FN, else by the parts of N as they are spoken, else by organisation, address or number."""
    piles = _sorted(found)
    single, many = piles.single, piles.many
    family, given, additional, prefix, suffix = [
        part.strip() for part in [*components(single.get("N", "")), *[""] * 5]
    ][:5]
    organisation, *units = [part.strip() for part in components(single.get("ORG", ""))]
    spoken = " ".join(part for part in (prefix, given, additional, family, suffix) if part)
    address = next((prop.value for prop in (*many["EMAIL"], *many["TEL"])), "")
    name = " ".join(unescaped(single.get("FN", "")).split()) or spoken or organisation or address
    if not name:
        return None
    return Card(
        name=name,
        family=family,
        given=given,
        additional=additional,
        prefix=prefix,
        suffix=suffix,
        organisation=organisation,
        units=tuple(units),
        title=unescaped(single.get("TITLE", "")).strip(),
        emails=tuple(many["EMAIL"]),
        phones=tuple(many["TEL"]),
        links=tuple(many["URL"]),
        note="\n\n".join(piles.notes),
        uid=unescaped(single.get("UID", "")),
        others=tuple(piles.others),
        line=line,
    )


def _address(value: str) -> str:
    """Takes off `mailto:` and `tel:`, which are no part of an address (RFC 3966: `;ext=` is the extension)."""
    scheme, colon, rest = value.partition(":")
    if colon and scheme.lower() in {"mailto", "tel"}:
        return rest.replace(";ext=", " ext. ")
    return value
