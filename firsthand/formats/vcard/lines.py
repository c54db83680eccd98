"""Bytes to content lines: unfolded, soft breaks joined, each with its number, in one pass."""

import binascii
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from firsthand.formats.encoding import WESTERN, decoded
from firsthand.formats.vcard.values import Property

_HEAD = re.compile(rb'((?:[^":]|"[^"]*")*):')
_LONGEST_HEAD = 2_000
_PARAM = re.compile(r'(?:[^;"]|"[^"]*"?)+')
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_END = b"END:VCARD"
_V = frozenset({b"V", b"v"})
_FOLD = re.compile(rb"\n(?=[ \t])")  # becomes a NUL, so that lines can still be counted
_FOLDED = re.compile(rb"\0[ \t]")


def content_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """This function will give the unfolded lines of a file, without NULs, with the number of their first line.

    A line that begins with white space goes on with the one before (RFC 6350 3.2; in 2.1 that white space is content);
    a quoted-printable line that ends with `=` goes on with the next whatever that begins with, up to the card's end.
    """
    data = data.replace(b"\0", b"").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if b"\n " in data or b"\n\t" in data:
        data = _FOLD.sub(b"\0", data)
    lines = iter(data.split(b"\n"))
    has_old, is_old, number = b"VERSION:2.1" in data.upper(), False, 0
    for each in lines:
        line, start = each, number + 1
        number = start
        if has_old and line[:1] in _V:
            is_old = _is_old(line, is_old)
        if (line[-1:] == b"=" or b"=\0" in line) and _is_quoted(line):
            line, after = _joined(line, lines)
            number += line.count(b"\0")
            yield start, line.replace(b"\0", b"")
            if after is None:
                continue
            number += 1
            start, line = number, after
        if b"\0" in line:
            number += line.count(b"\0")
            line = line.replace(b"\0", b"") if is_old else _FOLDED.sub(b"", line)
        yield start, line


def _is_old(line: bytes, before: bool) -> bool:
    return line[:11].upper() == b"VERSION:2.1" or (before and line[:8].upper() != b"VERSION:")


def _joined(line: bytes, lines: Iterator[bytes]) -> tuple[bytes, bytes | None]:
    """Joins what soft breaks part, with a NUL at each; and gives the line behind, where that ends the card."""
    pieces, behind = [line], None
    while pieces[-1][-1:] == b"=" and (after := next(lines, None)) is not None:
        if after[:9].upper() == _END:
            behind = after
            break
        pieces.append(after)
    return b"\0".join(pieces).replace(b"=\0", b"\0").removesuffix(b"="), behind


def _is_quoted(line: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in line[:_LONGEST_HEAD].upper().partition(b":")[0]


class Head(NamedTuple):
    """What stands before a value: name, parameters that are kept, group, and how the value travelled."""

    name: str
    params: tuple[tuple[str, str], ...]
    group: str
    charset: str
    coding: str


@lru_cache(1_024)  # an address book says the same few heads over and over
def read_head(head: bytes) -> Head:
    """This function will read the head of a content line: `item1.TEL;TYPE=CELL`."""
    first, *rest = _PARAM.findall(decoded(head))
    group, _, name = first.strip().rpartition(".")
    params = [_param(text) for text in rest]
    said = {value.upper() for key, value in params if key in {"ENCODING", "TYPE"}} & _CODINGS
    coding = "B" if said & {"BASE64", "B"} else "Q" if said == {"QUOTED-PRINTABLE"} else ""
    charset = next((value for key, value in params if key == "CHARSET"), "")
    return Head(name.upper(), tuple(pair for pair in params if not _is_packing(*pair)), group, charset, coding)


def read_line(line: bytes) -> tuple[Head, str] | None:
    """This function will read one content line to its head and its value, empty for base64; None without a colon."""
    raw, colon, value = line.partition(b":")
    if b'"' in raw and (found := _HEAD.match(line[:_LONGEST_HEAD])):
        raw, value = found[1], line[found.end() :]
    if not (raw and colon):
        return None
    head = read_head(raw[:_LONGEST_HEAD])
    if not head.coding:
        return head, decoded(value, head.charset) if head.charset else value.decode("utf-8", WESTERN)
    if head.coding == "B":
        return head, ""
    text = decoded(binascii.a2b_qp(value), head.charset)
    return head, text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def read_property(line: bytes) -> tuple[Property, bool] | None:
    """This function will read one content line as a property, and tell whether its value is base64; None without a colon."""
    read = read_line(line)
    if read is None:
        return None
    head, value = read
    return Property(head.name, value, head.params, head.group), head.coding == "B"


_CODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})


def _is_packing(name: str, value: str) -> bool:
    """Tells what says how a value travelled, and is no longer true once it has arrived."""
    return name in {"ENCODING", "CHARSET"} or (name == "TYPE" and value.upper() in _CODINGS)


def _param(text: str) -> tuple[str, str]:
    """Reads `NAME=value`, `NAME="value"` and the bare words of 2.1, which are types; ^n ^' ^^ as RFC 6868 has it."""
    name, equals, value = text.partition("=")
    if not equals:
        return "TYPE", name.strip()
    value = _CARET.sub(lambda found: _CARETS[found[1]], value.strip().replace('"', ""))
    return name.strip().upper(), value
