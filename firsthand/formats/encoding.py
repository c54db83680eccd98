"""Bytes of unknown origin to text: what programs of the last thirty years wrote, never an error."""

import codecs
import io
import re

WESTERN = "firsthand-western"
_PEEK = 4096
_CHARSETS = re.compile(  # Python knows more, some of which are no charsets and some of which never end
    r"us-ascii|iso-8859-\d+|latin-?1|windows-\d+|cp\d+|koi8-[ru]|utf-?16|shift_jis|sjis|euc-\w+|gb\w+|big5|iso-2022-\w+",
    re.IGNORECASE,
)


def _as_western(error: UnicodeError) -> tuple[str, int]:
    """Reads the bytes that are not UTF-8 as Windows does in the West, or as Latin-1 where even that has a hole."""
    assert isinstance(error, UnicodeDecodeError)  # noqa: S101 - the handler is named for decoding only
    bad = error.object[error.start : error.end]
    return "".join(_western(byte) for byte in bad), error.end


def _western(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


codecs.register_error(WESTERN, _as_western)


def encoding_of(head: bytes) -> str:
    """This function will name the encoding that a file's first bytes suggest: UTF-16 by mark or zeros, else UTF-8."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    pairs = head[: len(head) // 2 * 2]
    if pairs and not any(pairs[1::2]):
        return "utf-16-le"
    if pairs and not any(pairs[::2]):
        return "utf-16-be"
    return "utf-8-sig"


def open_text(stream: io.BufferedReader) -> io.TextIOWrapper:
    """This function will give a stream as text, keeping its line ends; bytes that are not UTF-8 become Windows-1252."""
    encoding = encoding_of(stream.peek(_PEEK)[:_PEEK])
    errors = WESTERN if encoding == "utf-8-sig" else "replace"
    return io.TextIOWrapper(stream, encoding=encoding, errors=errors, newline="")


def as_utf8(data: bytes) -> bytes:
    """This function will bring a whole file from UTF-16 to UTF-8, without a mark, and else leave its bytes alone."""
    encoding = encoding_of(data[:_PEEK])
    return data.decode(encoding, "replace").encode() if encoding != "utf-8-sig" else data.removeprefix(codecs.BOM_UTF8)


def decoded(raw: bytes, charset: str = "") -> str:
    """This function will decode bytes with the named charset where it is a usual one, else as UTF-8 or Windows-1252."""
    if _CHARSETS.fullmatch(charset):
        try:
            return raw.decode(charset)
        except (LookupError, UnicodeError):
            return decoded(raw)
    return raw.decode("utf-8", WESTERN)
