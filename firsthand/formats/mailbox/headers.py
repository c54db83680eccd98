"""The headers of one message that tell who wrote whom, when, and whether a person did."""

import re
from dataclasses import dataclass
from datetime import datetime

from firsthand.formats.mailbox.addresses import Address, read_addresses
from firsthand.formats.mailbox.dates import read_mail_date
from firsthand.formats.mailbox.words import readable, text_of

MOST_BYTES = 256_000
HEAD_END = re.compile(rb"\n\r?\n")
_LISTS = (b"list-post", b"x-beenthere", b"mailing-list", b"x-mailing-list")
_WANTED = frozenset(
    (
        *(b"from", b"sender", b"to", b"cc", b"bcc", b"date", b"message-id", b"delivered-to", b"list-id", *_LISTS),
        *(b"list-unsubscribe", b"precedence", b"auto-submitted", b"x-auto-response-suppress", b"x-autoreply"),
        *(b"return-path", b"content-type", b"content-class", b"x-gmail-labels", b"feedback-id", b"x-spam-flag"),
    )
)
_LIST_ID = re.compile(r"<?([^\s<>]+)>?\s*$")
_LONGEST_ID = 998
_NOBODY = Address("", "")


@dataclass(frozen=True, slots=True)
class Headers:
    """What the headers of one message say. `line` counts the messages of `file` from one.

    `sent_at` is in UTC, None without a valid date. `lists` holds addresses of the mailing lists it came through.
    `is_bulk` speaks of a newsletter or spam, `is_automatic` of mail that no person sent by hand, `is_calendar` of an
    invitation or its answer. `labels` are Gmail's own, in small letters.
    """

    sender: Address = _NOBODY
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
    fields = _fields(raw)
    first = {name: values[0] for name, values in fields.items()}
    senders = read_addresses(first.get(b"from", b"")) or read_addresses(first.get(b"sender", b"")) or (_NOBODY,)
    delivered = read_addresses(first.get(b"delivered-to", b"")) or (_NOBODY,)
    precedence = first.get(b"precedence", b"").lower()
    lists, posted = _lists(first)
    unsubscribes = b"list-unsubscribe" in first
    return Headers(
        senders[0],
        _joined(fields.get(b"to", [])),
        _joined([*fields.get(b"cc", []), *fields.get(b"bcc", [])]),
        read_mail_date(text_of(first.get(b"date", b""))),
        readable(text_of(first.get(b"message-id", b"")[:_LONGEST_ID])),
        delivered[0].address,
        lists,
        posted or precedence == b"list" or (b"list-id" in first and not unsubscribes),
        unsubscribes or precedence in {b"bulk", b"junk"} or first.get(b"x-spam-flag", b"").lower() == b"yes",
        _is_automatic(first),
        _is_calendar(first),
        tuple(readable(text_of(first.get(b"x-gmail-labels", b""))).lower().split(",")),
        file,
        line,
    )


def _fields(raw: bytes) -> dict[bytes, list[bytes]]:
    """The wanted headers by small names, their values unfolded."""
    end = HEAD_END.search(raw, 0, MOST_BYTES)
    fields: dict[bytes, list[bytes]] = {}
    open_values: list[bytes] = []
    for line in raw[: end.start() if end else MOST_BYTES].split(b"\n"):
        if line[:1] in {b" ", b"\t"}:
            if open_values:
                open_values[-1] += line
            continue
        name, _, value = line.partition(b":")
        name = name.rstrip().lower()
        if name in _WANTED:
            open_values = fields.setdefault(name, [])
            open_values.append(value.strip())
        else:
            open_values = []
    return fields


def _joined(values: list[bytes]) -> tuple[Address, ...]:
    return read_addresses(values[0]) if len(values) == 1 else tuple(a for v in values for a in read_addresses(v))


def _lists(first: dict[bytes, bytes]) -> tuple[tuple[str, ...], bool]:
    """Addresses of the list a message came through, and whether one may post there, as one may not to a newsletter.

    A List-Id is an address with a dot for the @ (RFC 2919).
    """
    found = [address.address for name in _LISTS if name in first for address in read_addresses(first[name])]
    posted = bool(found)
    if named := _LIST_ID.search(text_of(first.get(b"list-id", b""))):
        found.append(named[1].lower().replace(".", "@", 1))
    return tuple(dict.fromkeys(found)), posted


def _is_automatic(first: dict[bytes, bytes]) -> bool:
    """RFC 3834: Auto-Submitted other than no, an empty Return-Path, a report, or Microsoft's word for the same."""
    submitted = first.get(b"auto-submitted", b"no").lower()
    reports = first.get(b"content-type", b"").lower().startswith(b"multipart/report")
    marks = not first.keys().isdisjoint((b"x-auto-response-suppress", b"x-autoreply", b"feedback-id"))
    return not submitted.startswith(b"no") or marks or reports or first.get(b"return-path") == b"<>"


def _is_calendar(first: dict[bytes, bytes]) -> bool:
    return (
        first.get(b"content-type", b"").lower().startswith(b"text/calendar")
        or b"calendarmessage" in first.get(b"content-class", b"").lower()
        or b"calendar-notification@" in first.get(b"sender", b"").lower()
    )
