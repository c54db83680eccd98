"""Reading who wrote to whom from a mailbox (RFC 9051 and 3501): some headers of each message, and no word of it.

Folders are opened read-only (EXAMINE) and headers peeked at, so that nothing in the mailbox changes, not even what
counts as read. What the server sends is bounded in bytes.
"""

import imaplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date

from imap_tools import BaseMailBox
from imap_tools.errors import ImapToolsError, MailboxFetchError, MailboxLoginError, UnexpectedCommandStatusError

from firsthand.kernel.refusal import Unreached
from firsthand.wires.doors import MailDoor
from firsthand.wires.folders import Folder, worth_reading
from firsthand.wires.portion import Portion

PORTION = 500  # messages asked for at once
MOST_MESSAGES = 400_000
_MOST_OF_ONE = 100_000  # bytes of one message's headers
_MOST_LITERAL = 1_000_000  # bytes of anything a server sends in one piece
_FIELDS = (
    "From Sender To Cc Bcc Delivered-To Date Message-ID Return-Path List-Id List-Post List-Unsubscribe Mailing-List"
    " X-Mailing-List X-BeenThere Precedence Auto-Submitted X-Auto-Response-Suppress X-Autoreply Feedback-ID"
    " X-Spam-Flag Content-Type Content-Class"
)
_ASKED = f"(UID BODY.PEEK[HEADER.FIELDS ({_FIELDS.upper()})]<0.{_MOST_OF_ONE}>)"
_NOT_NOW = ("[UNAVAILABLE]", "[LIMIT]", "[INUSE]", "[SERVERBUG]")  # RFC 5530, 3
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

NOT_ACCEPTED = (
    "{host} did not accept the user name and password. Check both; many providers want a password made for one app,"
    " and some want IMAP switched on in their settings first."
)
NO_ENCRYPTION = (
    "{host} offers no encryption, or something on the way took the offer away. Your password was not sent."
    " Try another network, or ask your provider."
)
NOT_REACHED = (
    "{host}, port {port}, could not be reached. Check the address, and your connection to the internet."
    " Your provider's help pages name it under “IMAP”."
)
NO_TIME = "{host} did not answer in time. Check your connection to the internet, and try again."
NO_PROOF = (
    "{host} could not prove that it is your mail server: its certificate does not fit. Check the address;"
    " if it is your own server, give it a certificate that this computer trusts."
)
STRANGE = "{host}, port {port}, does not answer as a mailbox does. Check address and port; usual is 993."
BROKE = "The connection to {host} broke. Nothing was brought in; try again."
REFUSED = "{host} would not answer ({reply}). Nothing was brought in; try again later."
TOO_MANY = "This mailbox holds more than 400,000 messages. Choose fewer years, and try again."
NO_MAIL = "{host} let you in, but there is no mail in this mailbox from the years you chose."


class _TooLarge(Exception):  # noqa: N818 - said in words where it is caught
    """The server announced more in one piece than any header has."""


class _Careful(imaplib.IMAP4):
    def read(self, size: int) -> bytes:
        if size > _MOST_LITERAL:
            raise _TooLarge
        return super().read(size)


class _CarefulTls(imaplib.IMAP4_SSL):
    def read(self, size: int) -> bytes:
        if size > _MOST_LITERAL:
            raise _TooLarge
        return super().read(size)


class _MailBox(BaseMailBox):
    def __init__(self, door: MailDoor) -> None:
        self._door = door
        super().__init__()

    def _get_mailbox_client(self) -> imaplib.IMAP4:
        door, context = self._door, ssl.create_default_context()
        if door.security == "tls":
            return _CarefulTls(door.host, door.port, ssl_context=context, timeout=door.timeout)
        client = _Careful(door.host, door.port, timeout=door.timeout)
        if door.security == "starttls":
            if "STARTTLS" not in client.capabilities:
                client.shutdown()
                raise Unreached(NO_ENCRYPTION.format(host=door.host))
            client.starttls(context)
        return client


def fetch_headers(door: MailDoor, since: date | None) -> Iterator[Portion]:
    """This function will give the headers of all messages since a day, or of all, in portions; each item is one's.

    Spam, trash and drafts are left out. Ending early leaves nothing open. Raises Unreached with one sentence.
    """
    with _in_words(door), _signed_in(door) as mailbox:
        listed = [Folder(_unescaped(each.name), each.delim, each.flags) for each in mailbox.folder.list()]
        asked = {folder: _uids(mailbox, folder.name, since) for folder in worth_reading(listed)}
        found = {folder: uids for folder, uids in asked.items() if uids}
        total = sum(map(len, found.values()))
        if total > MOST_MESSAGES:
            raise Unreached(TOO_MANY)
        if not total:
            raise Unreached(NO_MAIL.format(host=door.host))
        yield Portion((), 0, total, shut=tuple(folder.name for folder, uids in asked.items() if uids is None))
        yield from _portions(mailbox, found, total)


def _portions(mailbox: BaseMailBox, found: dict[Folder, list[str]], total: int) -> Iterator[Portion]:
    done = 0
    for folder, uids in found.items():
        mailbox.folder.set(folder.name, readonly=True)
        for place in range(0, len(uids), PORTION):
            portion = uids[place : place + PORTION]
            headers = _headers(mailbox, portion)
            done += len(portion)
            yield Portion(headers, done, total, max(0, len(portion) - len(headers)), folder.label)


def _unescaped(name: str) -> str:
    """This function will undo the one escape that the library leaves in a name."""
    return name.replace("\\\\", "\\")


def _uids(mailbox: BaseMailBox, folder: str, since: date | None) -> list[str] | None:
    """The messages of a folder; None where the server does not let it be opened, as with some shared ones."""
    try:
        mailbox.folder.set(folder, readonly=True)
    except UnexpectedCommandStatusError:
        return None
    words = f"SINCE {since.day}-{_MONTHS[since.month - 1]}-{since.year}" if since else "ALL"
    return mailbox.uids(words, charset=None)


def _headers(mailbox: BaseMailBox, uids: list[str]) -> tuple[bytes, ...]:
    status, answer = mailbox.client.uid("FETCH", ",".join(uids), _ASKED)
    if status != "OK":
        raise MailboxFetchError((status, answer), "OK")
    return tuple(part[1] for part in answer if isinstance(part, tuple) and part[1].strip())


@contextmanager
def _signed_in(door: MailDoor) -> Iterator[BaseMailBox]:
    mailbox = _MailBox(door)
    try:
        _sign_in(mailbox, door)
        yield mailbox
    finally:
        _leave(mailbox.client)


def _leave(client: imaplib.IMAP4) -> None:
    """This function will say goodbye if the server still listens, and close the line in any case."""
    with suppress(OSError, imaplib.IMAP4.error, _TooLarge):
        client.sock.settimeout(1)
        client.logout()
    with suppress(OSError):
        client.shutdown()


def _sign_in(mailbox: BaseMailBox, door: MailDoor) -> None:
    sign_in = mailbox.login if f"{door.username}{door.password}".isascii() else mailbox.login_utf8
    try:
        sign_in(door.username, door.password, initial_folder=None)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, MailboxLoginError) as error:
        if any(word in _readable(error) for word in _NOT_NOW):
            raise
        raise Unreached(NOT_ACCEPTED.format(host=door.host)) from error


_ENDS: tuple[tuple[tuple[type[Exception], ...], str], ...] = (  # the first that fits counts
    ((TimeoutError,), NO_TIME),
    ((ssl.SSLCertVerificationError,), NO_PROOF),
    ((ssl.SSLError, _TooLarge, ValueError), STRANGE),
    ((imaplib.IMAP4.abort, ConnectionResetError, BrokenPipeError), BROKE),
    ((imaplib.IMAP4.error, ImapToolsError), REFUSED),
    ((OSError,), NOT_REACHED),
)


@contextmanager
def _in_words(door: MailDoor) -> Iterator[None]:
    """What goes wrong, as one sentence; neither password nor more than a line of the server's gets into it."""
    try:
        yield
    except tuple(kind for kinds, _ in _ENDS for kind in kinds) as error:
        words = next(words for kinds, words in _ENDS if isinstance(error, kinds))
        raise Unreached(words.format(host=door.host, port=door.port, reply=_readable(error))) from error


def _readable(error: Exception) -> str:
    """This function will make a server's reply safe to show: one line, no control characters."""
    reply = error.command_result[1] if isinstance(error, UnexpectedCommandStatusError) else [error]
    texts = (part.decode("utf-8", "replace") if isinstance(part, bytes) else str(part) for part in reply if part)
    return " ".join("".join(sign if sign.isprintable() else " " for sign in " ".join(texts)).split())[:160]
