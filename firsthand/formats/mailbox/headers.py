"""The headers of one message that tell who wrote whom, when, and whether a person did."""

import re
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from firsthand.formats.mailbox.addresses import Address, read_addresses
from firsthand.formats.mailbox.dates import read_mail_date
from firsthand.formats.mailbox.words import readable, text_of

MOST_BYTES = 256_000
HEAD_END = re.compile(rb"\n\r?\n")
_LISTS = (b"list-post", b"x-beenthere", b"mailing-list", b"x-mailing-list")
_RECIPIENTS = frozenset({b"to", b"cc", b"bcc"})
_FIELD = re.compile(  # the first letters before the names, and names by what they share: a third of the time
    rb"\n(?=[abcdflmpstx]|ret)"
    rb"(auto-submitted|bcc|cc|content-(?:class|type)|date|delivered-to|feedback-id|from|list-(?:id|post|unsubscribe)"
    rb"|mailing-list|message-id|precedence|return-path|sender|to"
    rb"|x-(?:auto(?:-response-suppress|reply)|beenthere|gmail-labels|mailing-list|spam-flag))"
    rb"[ \t]*:[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)",
    re.IGNORECASE,
)
_LONGEST_ID = 998
_NOBODY = (Address("", ""),)


class Headers(NamedTuple):
    """What the headers of one message say. `line` counts the messages of `file` from one.

    `sent_at` is in UTC, None without a valid date. `lists` holds addresses of the mailing lists it came through.
    `is_bulk` speaks of a newsletter or spam, `is_automatic` of mail that no person sent by hand, `is_calendar` of an
    invitation or its answer. `labels` are Gmail's own, in small letters.
    """

    sender: Address = _NOBODY[0]
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    sent_at: datetime | None = None
    message_id: str = ""
    delivered_to: str = ""
    lists: tuple[str, ...] = ()
    is_list: bool = False
    is_bulk: bool = False
    is_automatic: bool = False
    is_calendar: bool = False
    labels: tuple[str, ...] = ()
    file: str = ""
    line: int = 0


def read_headers(raw: bytes, *, file: str = "", line: int = 0) -> Headers:
    """This function will read the headers of a message, with or without its body; it never raises, whatever they hold.

    Of a header that comes twice the first counts, as most readers show it; recipients are joined.
    """
    end = HEAD_END.search(raw, 0, MOST_BYTES)
    return read_head(raw[: end.start() if end else MOST_BYTES], file, line)


def read_head(head: bytes, file: str, line: int) -> Headers:
    """This function will read what stands before a message's first empty line, as `read_headers` does."""
    fields = _fields(head)
    value = fields.get
    senders = read_addresses(value(b"from", b"")) or read_addresses(value(b"sender", b"")) or _NOBODY
    delivered = read_addresses(value(b"delivered-to", b"")) or _NOBODY
    precedence = value(b"precedence", b"").strip().lower()
    lists, is_posted = _lists(value(b"list-id", b""), tuple(fields[name] for name in _LISTS if name in fields))
    unsubscribes = b"list-unsubscribe" in fields
    return Headers(
        senders[0],
        read_addresses(value(b"to", b"")),
        read_addresses(value(b"cc", b"")) + read_addresses(value(b"bcc", b"")),
        read_mail_date(text_of(value(b"date", b""))),
        readable(text_of(value(b"message-id", b"")[:_LONGEST_ID])),
        delivered[0].address,
        lists,
        is_posted or precedence == b"list" or (b"list-id" in fields and not unsubscribes),
        unsubscribes or precedence in {b"bulk", b"junk"} or value(b"x-spam-flag", b"")[:3].lower() == b"yes",
        _is_automatic(fields),
        _is_calendar(fields),
        _labels(value(b"x-gmail-labels", b"")),
        file,
        line,
    )


def _fields(head: bytes) -> dict[bytes, bytes]:
    """The wanted headers by small names; values as they stand, over several lines where they are folded."""
    fields: dict[bytes, bytes] = {}
    for name, value in _FIELD.findall(b"\n" + head):
        small = name.lower()
        if small not in fields:
            fields[small] = value
        elif small in _RECIPIENTS:
            fields[small] += b"," + value
    return fields


@lru_cache(maxsize=1024)
def _lists(list_id: bytes, posts: tuple[bytes, ...]) -> tuple[tuple[str, ...], bool]:
    """Addresses of the list a message came through, and whether one may post there, as one may not to a newsletter.

    A List-Id is an address with a dot for the @ (RFC 2919).
    """
    found = [box.address for value in posts for box in read_addresses(value)]
    named = text_of(list_id).rpartition("<")[2].rstrip("> \r").split()
    ids = [word.lower().replace(".", "@", 1) for word in named[-1:]]
    return tuple(dict.fromkeys(found + ids)), bool(found)


def _labels(said: bytes) -> tuple[str, ...]:
    return tuple(readable(text_of(said)).lower().split(",")) if said else ()


def _is_automatic(fields: dict[bytes, bytes]) -> bool:
    """RFC 3834: Auto-Submitted other than no, an empty Return-Path, a report, or Microsoft's word for the same."""
    submitted = fields.get(b"auto-submitted", b"no").lower()
    reports = fields.get(b"content-type", b"").lower().startswith(b"multipart/report")
    marks = not fields.keys().isdisjoint((b"x-auto-response-suppress", b"x-autoreply", b"feedback-id"))
    return not submitted.startswith(b"no") or marks or reports or fields.get(b"return-path", b"").strip() == b"<>"


def _is_calendar(fields: dict[bytes, bytes]) -> bool:
    return (
        fields.get(b"content-type", b"").lower().startswith(b"text/calendar")
        or b"calendarmessage" in fields.get(b"content-class", b"").lower()
        or b"calendar-notification@" in fields.get(b"sender", b"").lower()
    )
