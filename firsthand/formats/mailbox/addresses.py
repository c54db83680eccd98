"""Lists of addresses as headers hold them (RFC 5322 3.4), right or wrong, in time linear to their length."""

import re
from dataclasses import dataclass
from functools import lru_cache

from firsthand.formats.mailbox.words import readable, text_of

MOST = 500
_LONGEST = 64_000  # bytes of one header; a list that goes on is one of strangers
_ADDRESS = re.compile(r"[^\s@\"<>(),;:\\\[\]]+@[^\s@\"<>(),;:\\\[\]]+")
_PLAIN = re.compile(r'\s*(?:"([^"\\]*)"|([^"<>,;:()@\\]*))\s*<([^\s@"<>(),;:\\\[\]]+@[^\s@"<>(),;:\\\[\]]+)>\s*')
_TOKEN = re.compile(
    r"(?P<word>=\?[^?\s]{1,40}\?[bBqQ]\?[^?]*\?=)"
    r'|"(?P<quoted>(?:[^"\\]|\\.)*)"(?!@)'
    r"|<(?P<angle>[^<>]*)>"
    r"|(?P<stop>[,;:])"
    r"|(?P<open>\()"
    r"|(?P<text>[^\"<(,;:=\\]+|\\?.)",
    re.DOTALL,
)
_BRACKET = re.compile(r"\\.|[()]", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Address:
    """A name, which may be empty, and an address in small letters; both fit to be shown and stored."""

    name: str
    address: str


@lru_cache(maxsize=16_384)
def read_addresses(raw: bytes) -> tuple[Address, ...]:
    """This function will read the addresses of one header's value, at most 500; what is none is passed over.

    Groups are opened, comments serve as names where there is no other, and an unquoted "Last, First <a@b>" is one name.
    """
    text = text_of(raw[:_LONGEST])
    plain = _PLAIN.fullmatch(text)
    if plain:
        return _made(plain[1] or plain[2] or "", plain[3])
    return tuple(_List(text).read())[:MOST]


def _made(name: str, address: str) -> tuple[Address, ...]:
    """Gives one address, or none where it is too long or has signs that no address has."""
    address = address.casefold()
    if len(address) > 254 or not address.isprintable():
        return ()
    name = readable(name).strip("'\" ")
    return (Address("" if name.casefold() == address else name[:300], address),)


class _List:
    """Walks through a list once; `carried` is what stood before a comma and had no address of its own."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[Address] = []
        self._carried = ""
        self._may_comment = True
        self._begin()

    def _begin(self) -> None:
        self._name: list[str] = []
        self._comment = ""
        self._address = ""

    def read(self) -> list[Address]:
        at = 0
        while len(self._found) < MOST and (token := _TOKEN.match(self._text, at)):
            at = token.end()
            if token["open"] and self._may_comment:
                at = self._read_comment(at)
            elif token["stop"]:
                self._stop(token["stop"])
            elif token["angle"] is not None:
                self._address = token["angle"]
            else:
                quoted = token["quoted"]
                self._name.append(token[0] if quoted is None else _ESCAPED.sub(r"\1", quoted))
        self._flush()
        return self._found

    def _read_comment(self, start: int) -> int:
        """Returns where a comment ends, nested or not; one that never ends is no comment, and nor is any after it."""
        depth = 1
        for sign in _BRACKET.finditer(self._text, start):
            depth += {"(": 1, ")": -1}.get(sign[0], 0)
            if not depth:
                self._comment = self._text[start : sign.start()]
                return sign.end()
        self._may_comment = False
        self._name.append("(")
        return start

    def _stop(self, sign: str) -> None:
        if sign == ":" and not self._address:  # a group begins, or "mailto:"; its name is nobody's
            self._begin()
        else:
            self._flush()

    def _flush(self) -> None:
        name = "".join(self._name)
        bare = None if self._address else _ADDRESS.search(name)
        address = bare or _ADDRESS.search(self._address)
        if bare:
            name = name[: bare.start()] + name[bare.end() :]
        if address:
            whole = f"{self._carried}, {name}" if self._carried and name.strip() else name
            self._found += _made(whole if whole.strip() else self._comment, address[0])
        self._carried = "" if address or not name.strip()[:1].isupper() else name.strip()
        self._begin()
