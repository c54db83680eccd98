"""Mail..."""

import email.header
import io
import mailbox
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.formats.archive import Archive, from_folder, from_zip
from firsthand.formats.mailbox import Address, heads_of, is_mbox, mail_names, messages_of, read_addresses, read_headers
from firsthand.formats.mailbox.addresses import MOST
from firsthand.formats.mailbox.dates import read_mail_date
from firsthand.formats.mailbox.headers import MOST_BYTES
from firsthand.formats.mailbox.words import readable
from firsthand.formats.problem import Unreadable

SAMPLE = Path(__file__).resolve().parents[2].parent / "shared/data/mail/sample.mbox"
FROM = b"From ana@a.example Fri Aug 23 11:07:47 2002\n"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("ana@a.example", [("", "ana@a.example")]),
        ("Ana Silva <Ana@A.example>", [("Ana Silva", "ana@a.example")]),
        ('"Lee, Bo" <bo@b.example>, cy@c.example (Cy (the) Old)', [("Lee, Bo", "bo@b.example"), ("Cy (the) Old", "cy@c.example")]),
        ("Lee, Bo <bo@b.example>", [("Lee, Bo", "bo@b.example")]),
        ("team, Bo <bo@b.example>", [("Bo", "bo@b.example")]),
        ("Friends: a@a.example, Bo <b@b.example>; Cy <c@c.example>", [("", "a@a.example"), ("Bo", "b@b.example"), ("Cy", "c@c.example")]),
        ("undisclosed-recipients:;", []),
        ("<mailto:a@a.example>", [("", "a@a.example")]),
        ("mailto:a@a.example", [("", "a@a.example")]),
        ("'a@a.example' <a@a.example>", [("", "a@a.example")]),
        (r'"Bo \"the\" Lee" <b@b.example>', [('Bo "the" Lee', "b@b.example")]),
        ("Bo (unclosed <b@b.example>, c@c.example", [("Bo (unclosed", "b@b.example"), ("", "c@c.example")]),
        ('"unclosed <b@b.example>', [('unclosed', "b@b.example")]),
        ('"john doe"@b.example, c@c.example', [("", "c@c.example")]),
        (r"Bo (a \) b) <b@b.example>", [("Bo", "b@b.example")]),
        ("=?utf-8?Q?Meier,_Anna?= <a@a.example>, Bo <b@b.example>", [("Meier, Anna", "a@a.example"), ("Bo", "b@b.example")]),
        ("Bo: <b@b.example>", [("", "b@b.example")]),
        (f"Bo <{'b' * 260}@b.example>", []),
    ],
)  # fmt: skip
def test_gives_the_addresses_of_a_header_however_they_are_written(raw: str, expected: list[tuple[str, str]]) -> None:
    assert [(box.name, box.address) for box in read_addresses(raw.encode())] == expected


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"=?utf-8?B?0JzQsNGA0LjRjyDQn9GA0LXQvtCx0YA=?= =?utf-8?B?0LDQttC10L3RgdC60LDRjw==?=", "Мария Преображенская"),
        (b"=?utf-8?B?0JzQsNGA0A==?=\n =?utf-8?B?uNGP?=", "Мария"),
        (b"=?iso-8859-1?q?J=F6rg?= Lee", "Jörg Lee"),
        (b"=?iso-8859-1*de?q?J=F6rg?= =?utf-8?q?_=C3=84?=", "Jörg Ä"),
        ("Jörg".encode(), "Jörg"),
        ("Jörg".encode("latin-1"), "Jörg"),
        (b"=?no-such-charset?q?J=C3=B6rg?=", "Jörg"),
        (b"=?us-ascii?q?J=F6rg?=", "Jörg"),
        (b'"=?utf-8?q?J=C3=B6rg?="', "Jörg"),
        (b"=?utf-8?b?Sm?=", "J"),
        (b"=?utf-8?b?SmFuZ?=", "Jan"),
        (b"Bo\0 Lee", "Bo Lee"),
        ("Bo\u202eeeL".encode(), "BoeeL"),
        (b"=?utf-8?q?=ED=A0=80?= Bo", "\u00ed \u20ac Bo"),
    ],
)  # fmt: skip
def test_gives_names_in_every_charset_and_nothing_that_cannot_be_stored(raw: bytes, name: str) -> None:
    ((found),) = read_addresses(raw + b" <a@a.example>")
    assert found == Address(name, "a@a.example")


@settings(max_examples=80)
@given(st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=60), st.sampled_from(("utf-8", "utf-16")))
def test_gives_back_the_names_that_others_encode(name: str, charset: str) -> None:
    header = email.header.Header(name, charset, maxlinelen=40).encode()
    assert readable(header) == " ".join(name.split())


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Fri, 23 Aug 2002 11:07:47 +0100 (IST)", (2002, 8, 23, 10, 7, 47)),
        ("23 Aug 02 11:07 EST", (2002, 8, 23, 16, 7)),
        ("Fri, 23 Aug 99 11:07:60 GMT", (1999, 8, 23, 11, 7, 59)),
        ("Fri Aug 23 11:07:47 2002", (2002, 8, 23, 11, 7, 47)),
        ("Fri Aug 23 11:07:47 PDT 2002", (2002, 8, 23, 18, 7, 47)),
        ("2002-08-23T11:07:47-02:30", (2002, 8, 23, 13, 37, 47)),
        ("Friday, 23-August-2002 11.07.47", (2002, 8, 23, 11, 7, 47)),
    ],
)
def test_gives_dates_in_utc(text: str, moment: tuple[int, ...]) -> None:
    assert read_mail_date(text) == datetime(*moment, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "31 Feb 2002 11:07 GMT", "23 Xyz 2002 11:07", "23 Aug 2002 11:07 +9900", "1 Jan 1969 00:00 GMT", "31 Dec 9999 23:00 -0500"],
)  # fmt: skip
def test_gives_no_date_where_there_is_none(text: str) -> None:
    assert read_mail_date(text) is None


def test_tells_who_wrote_whom() -> None:
    found = read_headers(
        b"FROM: Ana <ana@a.example>\r\nTo: bo@b.example\r\nTo: cy@c.example\r\nCc: Di\r\n <di@d.example>\r\nBcc: e@e.example\r\n"
        b"Date: Fri, 23 Aug 2002 11:07:47 +0100\r\nDate: today\r\nMessage-Id: <1@a.example>\r\nDelivered-To: bo@b.example\r\n"
        b"X-Gmail-Labels: Sent,=?utf-8?q?Caf=C3=A9?=\r\n\r\nFrom: body@x.example\r\n",
        file="f",
        line=3,
    )
    assert (found.sender, [box.address for box in found.to]) == (
        Address("Ana", "ana@a.example"),
        ["bo@b.example", "cy@c.example"],
    )
    assert found.cc == (Address("Di", "di@d.example"), Address("", "e@e.example"))
    assert (found.message_id, found.delivered_to, found.file, found.line) == ("<1@a.example>", "bo@b.example", "f", 3)
    assert (found.sent_at, found.labels) == (datetime(2002, 8, 23, 10, 7, 47, tzinfo=UTC), ("sent", "café"))
    assert not any((found.is_list, found.is_bulk, found.is_automatic, found.is_calendar))


def test_falls_back_on_the_sender_header() -> None:
    assert read_headers(b"From: nobody\nSender: s@s.example\n\n").sender.address == "s@s.example"


@pytest.mark.parametrize(
    ("header", "marks"),
    [
        ("List-Post: <mailto:list@l.example>", "list"),
        ("List-Id: A list <list.l.example>", "list"),
        ("List-Id:", "list"),
        ("Precedence: list", "list"),
        ("X-BeenThere: list@l.example", "list"),
        ("List-Id: <news.l.example>\nList-Unsubscribe: <x>\nList-Post: NO", "bulk"),
        ("Precedence: bulk", "bulk"),
        ("X-Spam-Flag: YES", "bulk"),
        ("Auto-Submitted: auto-replied", "automatic"),
        ("Auto-Submitted: no", ""),
        ("Return-Path: <>", "automatic"),
        ("Content-Type: multipart/report; report-type=delivery-status", "automatic"),
        ("X-Auto-Response-Suppress: All", "automatic"),
        ("Feedback-ID: 1", "automatic"),
        ("Content-Type: text/calendar", "calendar"),
        ("Content-Class: urn:content-classes:calendarmessage", "calendar"),
        ("Sender: Google Calendar <calendar-notification@google.com>", "calendar"),
    ],
)
def test_that_no_person_sent_by_hand_is_marked(header: str, marks: str) -> None:
    found = read_headers(f"From: ana@a.example\n{header}\n\n".encode())
    kinds = {
        "list": found.is_list,
        "bulk": found.is_bulk,
        "automatic": found.is_automatic,
        "calendar": found.is_calendar,
    }
    assert "".join(kind for kind, applies in kinds.items() if applies) == marks


def test_of_a_list_names_its_address() -> None:
    assert read_headers(b"List-Id: A <ilug.linux.example>\nX-BeenThere: old@l.example\n").lists == (
        "old@l.example",
        "ilug@linux.example",
    )


@settings(max_examples=60)
@given(st.binary(max_size=400))
def test_never_raises_whatever_its_bytes(raw: bytes) -> None:
    for name in (b"From: ", b"To: =?utf-8?b?", b"Date: ", b"List-Id: ", b""):
        found = read_headers(name + raw)
        boxes = (found.sender, *found.to, *found.cc)
        texts = "".join(box.name + box.address for box in boxes) + found.message_id
        assert "\0" not in texts
        texts.encode()
    list(heads_of(io.BytesIO(FROM + raw)))


@pytest.mark.parametrize(
    "bomb",
    [
        b"To: " + b",".join(b"a%d@a.example" % n for n in range(50_000)),
        b"Subject: x\nFrom: " + b" ".join([b"=?utf-8?q?a?="] * 70_000),
        b"To: " + b"(" * 20_000 + b"a@a.example",
        b"To: " + b'"' * 60_001,
        b"To: " + b"<" * 60_000,
        b"From: " + b"\\" * 60_000,
        b"X: y\n" * 100_000,
    ],
)
def test_that_is_a_bomb_ends_at_once(bomb: bytes) -> None:
    started = datetime.now(UTC)
    assert len(read_headers(bomb).to) <= MOST
    assert (datetime.now(UTC) - started).total_seconds() < 2


def headers_in(content: bytes) -> list[bytes]:
    return list(heads_of(io.BytesIO(content)))


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_in_an_mbox_begins_where_a_dated_line_and_a_header_say_so(end: bytes) -> None:
    content = (
        FROM + b"From: a@a.example\nSubject: 1\nContent-Length: 999999\n\nHello\n\nFrom here on, all is well at 10:30\nSo: it is\n"
        b"\n>From ana@a.example Fri Aug 23 11:07:47 2002\nFrom: quoted@a.example\n"
        b"\nFrom Monday on, 5 Aug 2002 11:07 works\nno header follows\n\n"
        + FROM + b">From x\nFrom: b@b.example\n\n"
        b"From 123@xxx Fri Aug 23 11:07:47 +0000 2002\nFrom: c@c.example"
    )  # fmt: skip
    heads = headers_in(content.replace(b"\n", end))
    assert [read_headers(head).sender.address for head in heads] == ["a@a.example", "b@b.example", "c@c.example"]


def test_in_a_large_mbox_is_found_across_all_pieces() -> None:
    one = FROM + b"From: a@a.example\nMessage-ID: <%d>\n\n" + b"x" * 700 + b"\n\n"
    heads = headers_in(b"".join(one % n for n in range(4_000)))
    assert [read_headers(head).message_id for head in heads] == [f"<{n}>" for n in range(4_000)]


def test_without_end_of_headers_is_cut() -> None:
    endless = FROM + b"From: a@a.example\n" + b"X: y\n" * 300_000
    (head,) = headers_in(endless)
    assert len(head) == MOST_BYTES


def test_of_a_real_mailbox_is_found_as_the_standard_library_finds_it() -> None:
    if not SAMPLE.exists():
        pytest.skip("the sample mailbox is not at hand")
    heads = headers_in(SAMPLE.read_bytes())
    peer = mailbox.mbox(SAMPLE, create=False)
    ids = [readable(str(message["message-id"] or "")) for message in peer]
    peer.close()
    assert [read_headers(head).message_id for head in heads] == ids
    assert len(ids) == 400
    assert all(read_headers(head).sent_at for head in heads)


def test_is_known_as_an_mbox_by_its_first_lines() -> None:
    assert is_mbox(b"\n" + FROM + b"From: a@a.example\n")
    assert not is_mbox(b"From here on\nDear: all")


FILES = {
    "Maildir/cur/1:2,S": b"From: a@a.example\n\nHello",
    "Maildir/cur/2:2,DS": b"From: draft@a.example\n\n",
    "Maildir/new/3": b"From: b@b.example\n\n",
    "Maildir/.Sent/cur/4": b"From: me@m.example\nX: " + b"y" * 20_000 + b"\nTo: c@c.example\n\n",
    "Mail/Inbox": FROM + b"From: d@d.example\n\n",
    "Mail/Inbox.msf": FROM + b"From: no@d.example\n\n",
    "Mail/notes": b"nothing",
    "all.mbox": FROM + b"From: e@e.example\n\n",
    "one.eml": b"From: f@f.example\n\n",
}  # fmt: skip


def zipped() -> Archive:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in FILES.items():
            archive.writestr(name, content)
    return from_zip(file)


@pytest.mark.parametrize("archive", [from_folder({n: lambda c=c: io.BytesIO(c) for n, c in FILES.items()}), zipped()])
def test_in_folders_is_found_in_maildir_and_mbox_but_no_drafts(archive: Archive) -> None:
    found = list(messages_of(archive, mail_names(archive)))
    assert {(one.sender.address, one.file, one.line) for one in found} == {
        ("a@a.example", "Maildir", 1),
        ("b@b.example", "Maildir", 2),
        ("me@m.example", "Maildir/.Sent", 1),
        ("d@d.example", "Mail/Inbox", 1),
        ("e@e.example", "all.mbox", 1),
        ("f@f.example", "", 1),
    }
    assert [one.to[0].address for one in found if one.to] == ["c@c.example"]


def test_that_cannot_be_opened_is_none() -> None:
    def broken() -> io.BytesIO:
        raise OSError

    archive = from_folder({"Inbox": broken, "cur/1": broken})
    assert mail_names(archive) == ["cur/1"]
    with pytest.raises(Unreadable):
        list(messages_of(archive, ["cur/1"]))
