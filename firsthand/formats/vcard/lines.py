"""Bytes to content lines: unfolded, soft breaks joined, each with its number, in one pass."""

import binascii
import re
from collections.abc import Iterator

from firsthand.formats.encoding import decoded
from firsthand.formats.vcard.values import Property

_HEAD = re.compile(rb'((?:[^":]|"[^"]*")*):')
_LONGEST_HEAD = 2_000
_PARAM = re.compile(r'(?:[^;"]|"[^"]*"?)+')
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_END = b"END:VCARD"


def content_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """This function will give the unfolded lines of a file with the number of their first physical line.

    A line that begins with white space goes on with the one before (RFC 6350 3.2; in 2.1 that white space is content);
    a quoted-printable line that ends with `=` goes on with the next whatever that begins with, up to the card's end.
    """
    pieces: list[bytes] = []
    start, is_old, is_quoted, is_soft = 1, False, False, False
    for number, line in enumerate(data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"), 1):
        if is_soft and line[:9].upper() != _END:
            pieces.append(line)
        elif line[:1] in {b" ", b"\t"} and pieces:
            pieces.append(line if is_old else line[1:])
        else:
            if pieces:
                yield start, b"".join(pieces)
            pieces, start = [line], number
            is_quoted = b"QUOTED-PRINTABLE" in line[:_LONGEST_HEAD].upper().partition(b":")[0]
            is_old = line[:11].upper() == b"VERSION:2.1" or (is_old and line[:8].upper() != b"VERSION:")
        is_soft = is_quoted and line.endswith(b"=")
        if is_soft:
            pieces[-1] = pieces[-1][:-1]
    yield start, b"".join(pieces)


def read_property(line: bytes) -> tuple[Property, bool] | None:
    """This function will read one content line, and tell whether its value is base64; None where it has no colon."""
    found = _HEAD.match(line[:_LONGEST_HEAD])
    head, value = (found[1], line[found.end() :]) if found else _split_plainly(line)
    if not head:
        return None
    first, *rest = _PARAM.findall(decoded(head))
    group, _, name = first.strip().rpartition(".")
    params = [_param(text) for text in rest]
    coding = {value.upper() for key, value in params if key in {"ENCODING", "TYPE"}}
    charset = next((value for key, value in params if key == "CHARSET"), "")
    kept = tuple(pair for pair in params if not _is_packing(*pair))
    if coding & _CODINGS == {"QUOTED-PRINTABLE"}:
        text = decoded(binascii.a2b_qp(value), charset).replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
        return Property(name.upper(), text, kept, group), False
    if coding & {"BASE64", "B"}:
        return Property(name.upper(), "", kept, group), True
    return Property(name.upper(), decoded(value, charset), kept, group), False


_CODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})


def _is_packing(name: str, value: str) -> bool:
    """Tells what says how a value travelled, and is no longer true once it has arrived."""
    return name in {"ENCODING", "CHARSET"} or (name == "TYPE" and value.upper() in _CODINGS)


def _split_plainly(line: bytes) -> tuple[bytes, bytes]:
    """For a head whose quotation mark is never closed: the first colon parts it."""
    head, colon, value = line.partition(b":")
    return (head[:_LONGEST_HEAD], value) if colon else (b"", b"")


def _param(text: str) -> tuple[str, str]:
    """Reads `NAME=value`, `NAME="value"` and the bare words of 2.1, which are types; ^n ^' ^^ as RFC 6868 has it."""
    name, equals, value = text.partition("=")
    if not equals:
        return "TYPE", name.strip()
    value = _CARET.sub(lambda found: _CARETS[found[1]], value.strip().replace('"', ""))
    return name.strip().upper(), value
