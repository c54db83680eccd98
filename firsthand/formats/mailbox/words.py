"""Text of headers: raw bytes of any charset, and the encoded words of RFC 2047."""

import binascii
import re
import unicodedata

from firsthand.formats.encoding import decoded

_WORD = re.compile(r"=\?([^?*\s]{1,40})(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_UNSAID = frozenset({"Cc", "Cs", "Zl", "Zp"})  # controls, half characters, line ends: no table and no page takes them
_UNSEEN = frozenset("\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def text_of(raw: bytes) -> str:
    """This function will read the bytes of a header, whatever their charset; encoded words stay as they are."""
    return raw.decode("ascii") if raw.isascii() else decoded(raw)


def readable(text: str) -> str:
    """This function will return text with its encoded words read, on one line, without controls; it never raises.

    White space between two encoded words is no part of the text (RFC 2047 6.2), and the bytes of neighbours in one
    charset are joined before they are read, for many programs cut a character in two.
    """
    text = _without_words(text) if "=?" in text else text
    if not text.isprintable():
        text = "".join(_shown(char) for char in text)
    return " ".join(text.split())


def _shown(char: str) -> str:
    if char in _UNSEEN:
        return ""
    return " " if unicodedata.category(char) in _UNSAID else char


def _without_words(text: str) -> str:
    pieces: list[str] = []
    run, charset, at = b"", "", 0
    for word in _WORD.finditer(text):
        between = text[at : word.start()]
        if between.strip() or word[1].lower() != charset:
            pieces += [decoded(run, charset), between if between.strip() or not charset else ""]
            run, charset = b"", word[1].lower()
        run += _octets(word)
        at = word.end()
    return "".join([*pieces, decoded(run, charset), text[at:]])


def _octets(word: re.Match[str]) -> bytes:
    """Reads one word's bytes; what is no base64 in it is passed over."""
    content = word[3].encode("utf-8", "replace")
    if word[2] in "qQ":
        return binascii.a2b_qp(content, header=True)
    letters = _NOT_BASE64.sub(b"", content)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
