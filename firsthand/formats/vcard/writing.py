"""Cards to bytes."""

from collections.abc import Iterator
from typing import Literal

from firsthand.formats.vcard.values import Card, Property, escaped

_FOLD = 75  # octets, without the line's end (RFC 6350 3.2)


def write_card(card: Card, version: Literal["3.0", "4.0"] = "3.0") -> bytes:
    """This function will write a card in UTF-8 so that `read_cards` gives it back; 3.0 is what most programs read."""
    lines = ["BEGIN:VCARD", f"VERSION:{version}", *_properties(card), "END:VCARD"]
    return b"".join(_folded(line.encode("utf-8", "replace")) for line in lines)


def _properties(card: Card) -> Iterator[str]:
    parts = (card.family, card.given, card.additional, card.prefix, card.suffix)
    yield f"FN:{escaped(card.name)}"
    yield f"N:{';'.join(map(escaped, parts))}"
    if card.organisation or card.units:
        yield f"ORG:{';'.join(map(escaped, (card.organisation, *card.units)))}"
    for name, text in (("TITLE", card.title), ("NOTE", card.note), ("UID", card.uid)):
        if text:
            yield f"{name}:{escaped(text)}"
    for prop in (*card.emails, *card.phones, *card.links):
        yield f"{_head(prop)}:{escaped(prop.value)}"
    for prop in card.others:
        yield f"{_head(prop)}:{prop.value}"


def _head(prop: Property) -> str:
    group = f"{prop.group}." if prop.group else ""
    return group + prop.name + "".join(f";{name}={_quoted(value)}" for name, value in prop.params)


def _quoted(value: str) -> str:
    """Writes what a parameter cannot hold as RFC 6868 says, and quotes what would part it."""
    value = value.replace("^", "^^").replace('"', "^'").replace("\n", "^n")
    return f'"{value}"' if any(sign in value for sign in ":;,") else value


def _folded(line: bytes) -> bytes:
    """Folds at 75 octets, never within a letter."""
    pieces: list[bytes] = []
    while len(line) > _FOLD:
        cut = _FOLD - bool(pieces)
        while line[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(line[:cut])
        line = line[cut:]
    return b"\r\n ".join([*pieces, line]) + b"\r\n"
