"""Where the messages of an mbox begin, and where their headers end; in pieces, so that its size does not matter.

The four dialects (RFC 4155 names them) differ in how they quote a body's "From " and count its length. Neither is
trusted: a message begins at a From_ line that holds a date and that a header follows.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from firsthand.formats.mailbox.headers import HEAD_END, MOST_BYTES, Headers, read_head

_PIECE = 1 << 20
_LONGEST_LINE = 1_000
_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATED = rb"(?:" + _MONTH + rb"[ ]{1,2}\d{1,2}|\d{1,2} " + _MONTH + rb" \d{2,4}),? {1,2}\d{1,2}:\d\d"
_SENDER = rb"(?:[^\n ]+ +(?:[A-Za-z]{3},? +)?|[^\n]{0,400}?)"  # the usual first, which is quicker
_START = re.compile(rb"\nFrom " + _SENDER + _DATED + rb"[^\n]{0,100}\n(?=>?[!-9;-~]+[ \t]*:|>From )")


def read_mbox(stream: BinaryIO, file: str) -> Iterator[Headers]:
    """This function will read the headers of each message in turn, and pass over the bodies; `line` counts messages."""
    for line, head in enumerate(heads_of(stream), 1):
        yield read_head(head, file, line)


def heads_of(stream: BinaryIO) -> Iterator[bytes]:
    """This function will give the headers of each message in turn, at most 256 KB of them, and pass over the bodies."""
    window, has_ended = b"\n", False
    while not has_ended:
        piece = stream.read(_PIECE)
        has_ended = not piece
        window += piece
        at = 0
        while start := _START.search(window, at):
            begun = start.end()
            end = HEAD_END.search(window, begun, begun + MOST_BYTES)
            if end is None and not has_ended and len(window) - begun < MOST_BYTES:
                break
            at = end.start() if end else min(begun + MOST_BYTES, len(window))
            yield window[begun:at]
        window = window[start.start() if start else max(at, len(window) - _LONGEST_LINE) :]


def is_mbox(head: bytes) -> bool:
    """This function will tell by its first bytes whether a file is an mbox."""
    return _START.match(b"\n" + head.lstrip()) is not None
