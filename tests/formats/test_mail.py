"""A letter as bytes ..."""

import email
import email.policy
import re
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.utils import parseaddr

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from firsthand.formats.mail import Invitation, Letter, Mailbox, MailRefused, compose, wire_address

AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
ID = "<0123456789abcdef0123456789abcdef@example.org>"
NAMES = [
    "Maya Okafor",
    "Anna Meier, PhD",
    'Robert "Bob" O\'Neil',
    "back\\",
    "Мария Александровна Преображенская-Воскресенская",
    "Nguyễn Thị Phương Thảo Công Tằng Tôn Nữ Huyền Trân Thị Minh Khai",
    "山田 太郎 from 株式会社とても長い名前のホールディングスカンパニー",
    "محمد عبد الرحمن بن عبد العزيز آل سعود الفيصل",
    "திருமதி. மீனாட்சி சுந்தரம்பிள்ளை கிருஷ்ணமூர்த்தி",
    "👩🏽‍🔬 Dr Zoë Ångström 👩🏽‍🔬 Dr Zoë Ångström 👩🏽‍🔬",
    "x" * 200,
    "=?utf-8?q?not_a_word?=",
    "two  spaces",
]
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=120)


def letter(**changes) -> Letter:
    facts = {
        "sender": Mailbox("Lena Hofer", "lena@example.org"),
        "recipient": Mailbox("Maya Okafor", "maya@example.com"),
        "subject": "Your work on permits",
        "text": "Dear Maya,\n\nHow do you spend a Tuesday?\n\nLena\n",
        "message_id": ID,
        "sent_at": AT,
    }
    return Letter(**{**facts, **changes})


def read_header(data: bytes, name: str) -> str:
    raw = email.message_from_bytes(data)[name]
    return str(make_header(decode_header(re.sub(r"\r?\n", "", raw))))


def read_name(data: bytes, name: str) -> tuple[str, str]:
    shown, address = parseaddr(re.sub(r"\r?\n", "", email.message_from_bytes(data)[name]))
    return str(make_header(decode_header(shown))), address


def read_text(data: bytes) -> str:
    part = next(p for p in email.message_from_bytes(data).walk() if p.get_content_type() == "text/plain")
    return part.get_payload(decode=True).decode()


def assert_well_formed(data: bytes) -> None:
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")
    assert b"\0" not in data
    assert max(map(len, data.split(b"\r\n"))) <= 998


def test_carries_all_headers_a_mail_needs():
    message = email.message_from_bytes(compose(letter()), policy=email.policy.default)
    assert message["From"] == "Lena Hofer <lena@example.org>"
    assert message["To"] == "Maya Okafor <maya@example.com>"
    assert message["Subject"] == "Your work on permits"
    assert message["Message-ID"] == ID
    assert message["Date"] == "Tue, 24 Nov 2026 09:30:00 +0000"
    assert message["MIME-Version"] == "1.0"
    assert message.get_content_type() == "text/plain"
    assert message["In-Reply-To"] is None
    assert not message.defects


def test_is_the_same_each_time():
    assert compose(letter()) == compose(letter())


def test_names_its_thread():
    data = compose(letter(in_reply_to="<b@x.test>", references=("<a@x.test>", "<b@x.test>")))
    message = email.message_from_bytes(data)
    assert message["In-Reply-To"] == "<b@x.test>"
    assert message["References"].split() == ["<a@x.test>", "<b@x.test>"]


@pytest.mark.parametrize("bad", ["<a@x.test>\r\nBcc: y@z.test", "<a b@x.test>", "no brackets", "<é@x.test>", "<>"])
def test_leaves_out_ids_that_could_break_a_header(bad):
    message = email.message_from_bytes(compose(letter(in_reply_to=bad, references=(bad, "<ok@x.test>"))))
    assert message["In-Reply-To"] is None
    assert message["References"] == "<ok@x.test>"
    assert message["Bcc"] is None


@pytest.mark.parametrize("name", NAMES)
def test_keeps_names_of_any_script_and_length(name):
    data = compose(letter(sender=Mailbox(name, "lena@example.org"), recipient=Mailbox(name, "maya@example.com")))
    assert read_name(data, "From") == (name, "lena@example.org")
    assert read_name(data, "To") == (name, "maya@example.com")
    assert_well_formed(data)
    assert max(map(len, data.split(b"\r\n\r\n", maxsplit=1)[0].split(b"\r\n"))) <= 78


def test_writes_an_address_without_a_name():
    assert (
        email.message_from_bytes(compose(letter(recipient=Mailbox("  ", "maya@example.com"))))["To"]
        == "maya@example.com"
    )


@settings(max_examples=80, deadline=None)
@given(TEXT, TEXT, st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
@example("=?utf-8?b?aGk=?=", " lead and trail ", "line\r\nline\rline\n.\nFrom me")
@example("a" * 300, "", " \t\n\0\x0b")
def test_reads_back_as_it_was_written(subject, name, text):
    data = compose(letter(subject=subject, text=text, recipient=Mailbox(name, "maya@example.com")))
    assert_well_formed(data)
    assert read_header(data, "Subject") == subject
    assert read_name(data, "To") == (name.strip(), "maya@example.com")
    lines = re.split(r"\r\n|\r|\n", text.rstrip())
    assert read_text(data) == "".join(f"{line}\r\n" for line in lines)


@settings(max_examples=80, deadline=None)
@given(
    st.text(max_size=40), st.sampled_from(["\r\n", "\n", "\r", "\0", "\x0b", "\u2028", "\x85"]), st.text(max_size=40)
)
def test_refuses_line_breaks_in_headers(before, middle, after):
    hostile = f"x{before}{middle}Bcc: {after}x"
    for changes in (
        {"subject": hostile},
        {"sender": Mailbox(hostile, "a@b.test")},
        {"recipient": Mailbox("A", hostile)},
    ):
        with pytest.raises(MailRefused):
            compose(letter(**changes))


def test_refuses_half_a_character():
    with pytest.raises(MailRefused, match="half a character"):
        compose(letter(text="hello \ud83d"))
    with pytest.raises(MailRefused, match="subject"):
        compose(letter(subject="hello \ud83d"))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "maya",
        "maya@",
        "@example.org",
        "a b@c.de",
        "a@b..c",
        "a@-\n.c",
        '"q"@x.org',
        "a@b@c",
        "x" * 65 + "@y.org",
        "a@" + "é" * 80 + ".org",
    ],
)
def test_refuses_what_is_no_address(address):
    with pytest.raises(MailRefused, match="not a whole e-mail address"):
        wire_address(address)


def test_shows_a_refused_address_without_its_control_characters():
    with pytest.raises(MailRefused) as refused:
        wire_address("a\r\nb")
    assert "\n" not in str(refused.value)


def test_writes_a_foreign_domain_in_ascii():
    assert wire_address(" maya@bücher.example ") == "maya@xn--bcher-kva.example"
    assert wire_address("мария@example.org") == "мария@example.org"


@pytest.mark.parametrize(("method", "name"), [("REQUEST", "invite.ics"), ("CANCEL", "cancel.ics")])
def test_carries_an_invitation_twice(method, name):
    ics = b"BEGIN:VCALENDAR\r\nMETHOD:" + method.encode() + b"\r\n" + "SUMMARY:Gespräch\r\n".encode() * 20
    data = compose(letter(invitation=Invitation(method, ics)))
    assert_well_formed(data)
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert message.get_content_type() == "multipart/mixed"
    alternative, attached = message.iter_parts()
    text, inline = alternative.iter_parts()
    assert (alternative.get_content_type(), text.get_content_type()) == ("multipart/alternative", "text/plain")
    assert inline["Content-Type"].params["method"] == method
    assert inline.get_payload(decode=True) == attached.get_payload(decode=True) == ics
    assert (attached.get_content_type(), attached.get_filename()) == ("application/ics", name)
    assert attached.is_attachment()
    assert read_text(data).startswith("Dear Maya,\r\n")
    assert not any(part.defects for part in message.walk())
