"""Reading what a WebDAV server answers (RFC 4918, 13), as it comes and without keeping a tree of it.

Entities and document types are refused, and so is more than any honest server sends: a few bytes of XML can ask for all
memory of a computer.
"""

from dataclasses import dataclass, field

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, XMLParser

MOST_ELEMENTS = 400_000  # of an answer; twenty thousand cards in a listing need a third of it
DEEPEST = 40
DAV = "{DAV:}"

_RESPONSE = [f"{DAV}multistatus", f"{DAV}response"]
_PROPERTY = [*_RESPONSE, f"{DAV}propstat", f"{DAV}prop"]


class Unreadable(Exception):  # noqa: N818 - said in words by whoever asked
    """What came is no answer of a WebDAV server, or one that is made to do harm."""


@dataclass
class Value:
    """What one property holds: its text, the addresses in it, and the names of the elements within."""

    text: str = ""
    hrefs: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)


@dataclass
class Resource:
    """One thing on the server. `status` is 0 where the server gave none for the whole of it."""

    href: str = ""
    status: int = 0
    properties: dict[str, Value] = field(default_factory=dict)


@dataclass
class Multistatus:
    """A whole answer; `token` is where a later listing would go on (RFC 6578)."""

    resources: list[Resource] = field(default_factory=list)
    token: str = ""


class Reading:
    """Takes an answer in pieces. Raises Unreadable as soon as it is none."""

    def __init__(self) -> None:
        self._target = _Target()
        self._parser = XMLParser(target=self._target, forbid_dtd=True)

    def feed(self, chunk: bytes) -> None:
        """This function will read on."""
        try:
            self._parser.feed(chunk)
        except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
            raise Unreadable(type(error).__name__) from error

    def finish(self) -> Multistatus:
        """This function will return the answer, which must be whole."""
        try:
            self._parser.close()
        except (ParseError, DefusedXmlException) as error:
            raise Unreadable(type(error).__name__) from error
        if self._target.root != _RESPONSE[0]:
            raise Unreadable(self._target.root[:80])
        return self._target.found


class _Target:
    """Called by the parser for each element and text: follows where it stands, and keeps only what is asked for."""

    def __init__(self) -> None:
        self.root = ""
        self.found = Multistatus()
        self._path: list[str] = []
        self._text: list[str] = []
        self._count = 0
        self._resource = Resource()
        self._pending: dict[str, Value] = {}
        self._status = 200

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS or len(self._path) >= DEEPEST:
            message = "more elements than an honest answer has"
            raise Unreadable(message)
        self.root = self.root or tag
        self._text = []
        if self._path == _RESPONSE[:1] and tag == _RESPONSE[1]:
            self._resource = Resource()
        elif self._path == _PROPERTY:
            self._pending[tag] = Value()
        elif self._path[:4] == _PROPERTY and len(self._path) == 5:
            self._pending[self._path[4]].kinds.add(tag)
        self._path.append(tag)

    def data(self, text: str) -> None:
        self._text.append(text)

    def end(self, tag: str) -> None:
        self._path.pop()
        text, self._text = "".join(self._text), []
        if self._path[:4] == _PROPERTY:
            self._end_in_property(tag, text)
        elif self._path == _RESPONSE:
            self._end_in_response(tag, text)
        elif self._path == [*_RESPONSE, f"{DAV}propstat"] and tag == f"{DAV}status":
            self._status = _code(text)
        elif self._path == _RESPONSE[:1]:
            self._end_in_answer(tag, text)

    def _end_in_property(self, tag: str, text: str) -> None:
        if len(self._path) == 4:
            self._pending[tag].text = text
        elif tag == f"{DAV}href":
            self._pending[self._path[4]].hrefs.append(text.strip())

    def _end_in_response(self, tag: str, text: str) -> None:
        if tag == f"{DAV}href":
            self._resource.href = self._resource.href or text.strip()
        elif tag == f"{DAV}status":
            self._resource.status = _code(text)
        elif tag == f"{DAV}propstat":
            if self._status // 100 == 2:
                self._resource.properties |= self._pending
            self._pending, self._status = {}, 200

    def _end_in_answer(self, tag: str, text: str) -> None:
        if tag == _RESPONSE[1]:
            self.found.resources.append(self._resource)
        elif tag == f"{DAV}sync-token":
            self.found.token = text.strip()


def _code(line: str) -> int:
    """This function will read the code of a status line, such as `HTTP/1.1 404 Not Found`."""
    parts = line.split()
    return int(parts[1]) if len(parts) > 1 and parts[1].isascii() and parts[1].isdigit() else 0
