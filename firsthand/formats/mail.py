"""Mail as frozen bytes (RFC 5322, 2045 to 2047, 6047).

Headers are written here rather than by the standard library, which on some Pythons loses a space in long subjects and
folds long names so that others cannot read them. The same letter gives the same bytes each time.
"""

import base64
import binascii
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from firsthand.kernel.refusal import Refused

_WORD_OCTETS = 39  # with its base64 and marks an encoded word is 64 long: "Subject: " and one word stay within 76
_LINE = 76
_ATOM = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_DOMAIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*", re.IGNORECASE)
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{3,250}>")


class MailRefused(Refused):
    """A letter that cannot be sent as it stands; the text says what to change."""


@dataclass(frozen=True)
class Mailbox:
    """A name in any script, which may be empty, and an address."""

    name: str
    address: str


@dataclass(frozen=True)
class Invitation:
    """A calendar object to go with a letter; `method` is the METHOD it holds: REQUEST or CANCEL."""

    method: str
    data: bytes


@dataclass(frozen=True)
class Letter:
    """Everything a mail is made of. `sent_at` is aware; `references` runs from the oldest id to the parent's."""

    sender: Mailbox
    recipient: Mailbox
    subject: str
    text: str
    message_id: str
    sent_at: datetime
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    invitation: Invitation | None = None


def compose(letter: Letter) -> bytes:
    """This function will return the whole message: CRLF line ends, no line above 998 octets, text as UTF-8.

    Raises MailRefused for control characters in a header, an address that is not one, or text that is no text.
    Ids of other people's messages that could break a header are left out.
    """
    body = _body(letter)
    headers = {
        "From": _mailbox(letter.sender, "From"),
        "To": _mailbox(letter.recipient, "To"),
        "Subject": _phrase(letter.subject, "subject", len("Subject: ")),
        "Date": format_datetime(letter.sent_at),
        "Message-ID": letter.message_id,
        "In-Reply-To": _ids((letter.in_reply_to,)),
        "References": _ids(letter.references),
        "MIME-Version": "1.0",
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items() if value or name == "Subject")
    return lines.encode() + body


def wire_address(address: str) -> str:
    """This function will return an address as the wire takes it, its domain in ASCII (IDNA).

    Raises MailRefused unless it has the form local@domain. Quoted local parts are refused.
    """
    local, _, domain = address.strip().rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode()
    except UnicodeError:
        ascii_domain = ""
    whole = f"{local}@{ascii_domain}"
    if not (_ATOM.fullmatch(local) and _DOMAIN.fullmatch(ascii_domain)) or len(local) > 64 or len(whole) > 254:
        raise MailRefused(f"“{_shown(address)}” is not a whole e-mail address. It needs a form like name@example.org.")
    return whole


def _mailbox(box: Mailbox, header: str) -> str:
    """This function will write `name <address>`, the address on a line of its own where both would be too long."""
    address = wire_address(box.address)
    if not box.name.strip():
        return address
    name = _phrase(box.name.strip(), "name", len(header) + 2, quoted=True)
    room = _LINE - len(header) - 2 - len(name.rpartition("\r\n")[2])
    return f"{name} <{address}>" if len(address) + 3 <= room else f"{name}\r\n <{address}>"


def _phrase(text: str, what: str, used: int, *, quoted: bool = False) -> str:
    """This function will write free text for a header: as it stands if short and safe, else in encoded words."""
    if any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in text):
        raise MailRefused(f"The {what} holds a line break or a character that cannot be sent. Type it again.")
    plain = '"' + re.sub(r'(["\\])', r"\\\1", text) + '"' if quoted else text
    if text.isascii() and "=?" not in text and text == " ".join(text.split()) and len(plain) + used <= _LINE:
        return plain
    return "\r\n ".join(_encoded_words(text))


def _encoded_words(text: str) -> list[str]:
    """This function will return text as RFC 2047 words of at most 64 characters, no character split over two."""
    chunks = [b""]
    for character in text:
        octets = character.encode()
        if len(chunks[-1]) + len(octets) > _WORD_OCTETS:
            chunks.append(b"")
        chunks[-1] += octets
    return [f"=?utf-8?b?{base64.b64encode(chunk).decode()}?=" for chunk in chunks]


def _ids(ids: tuple[str, ...]) -> str:
    return "\r\n ".join(one for one in ids if _MESSAGE_ID.fullmatch(one))


def _body(letter: Letter) -> bytes:
    """This function will write the text alone, or with its invitation in the form that all calendars accept.

    Outlook and Google read the last alternative, some clients only the attachment: both hold the same bytes.
    """
    text = _part("text/plain; charset=utf-8", _quoted_printable(letter.text), "quoted-printable")
    if letter.invitation is None:
        return text
    method, data = letter.invitation.method, letter.invitation.data
    mark = re.sub(r"\W", "", letter.message_id)[:32]
    coded = b"\r\n".join(base64.b64encode(data[at : at + 57]) for at in range(0, len(data), 57)) + b"\r\n"
    name = "invite.ics" if method == "REQUEST" else "cancel.ics"
    inline = _part(f"text/calendar; charset=utf-8; method={method}", coded, "base64")
    attached = _part(f'application/ics; name="{name}"', coded, "base64", filename=name)
    alternative = _multipart("alternative", f"=_a{mark}", [text, inline])
    return _multipart("mixed", f"=_m{mark}", [alternative, attached])


def _part(content_type: str, body: bytes, encoding: str, filename: str = "") -> bytes:
    lines = [f"Content-Type: {content_type}", f"Content-Transfer-Encoding: {encoding}"]
    if filename:
        lines.append(f'Content-Disposition: attachment; filename="{filename}"')
    return "\r\n".join([*lines, "", ""]).encode() + body


def _multipart(kind: str, boundary: str, parts: list[bytes]) -> bytes:
    """This function will join parts; no line of base64 or quoted-printable can hold `=_`, so the boundary is safe."""
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode()
    line = f"--{boundary}".encode()
    return head + b"".join(line + b"\r\n" + part + b"\r\n" for part in parts) + line + b"--\r\n"


def _quoted_printable(text: str) -> bytes:
    """This function will encode text line by line, whatever line ends it came with."""
    try:
        lines = [line.encode() for line in re.split(r"\r\n|\r|\n", text.rstrip())]
    except UnicodeEncodeError:
        raise MailRefused("The text holds half a character that cannot be sent. Type the last word again.") from None
    coded = (binascii.b2a_qp(line, istext=False).replace(b"=\n", b"=\r\n") for line in lines)
    return b"".join(line + b"\r\n" for line in coded)


def _shown(text: str) -> str:
    """This function will make any text safe to repeat in one line of a message to the person."""
    return "".join(character if character.isprintable() else "?" for character in text[:80])
