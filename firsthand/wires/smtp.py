"""Handing one mail to the seeker's mail server (RFC 5321), so that it is always known how far it got.

Before each step that changes what a crash would mean, the caller is told: `connecting` is safe to repeat, and from
`data` on only the server's answer tells whether it has the mail. Decisions rest on reply codes, because the library
raises the same class for "not now" and "never".
"""

import re
import smtplib
import ssl
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from typing import Literal

from firsthand.kernel.delivery import Delivery, Outcome

OWN_NAME = "[127.0.0.1]"  # said in EHLO instead of this computer's name, which is nobody's business

Phase = Literal["connecting", "data"]
OnPhase = Callable[[Phase], None]


@dataclass(frozen=True)
class ServerSettings:
    """How to reach a mail server. `security` is tls, starttls or plain; timeouts in seconds.

    `reply_timeout` is for the last answer, which some servers give only after they have looked for viruses.
    """

    host: str
    port: int
    security: str
    username: str = ""
    password: str = field(default="", repr=False)
    timeout: float = 30.0
    reply_timeout: float = 120.0


class _Ended(Exception):  # noqa: N818 - carries an outcome up, and is not an error
    """The attempt is over before the mail went over the line."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.words)
        self.outcome = outcome


def deliver(settings: ServerSettings, sender: str, recipient: str, data: bytes, on_phase: OnPhase) -> Outcome:
    """This function will hand one mail for one recipient to the server and say how that ended; it never raises for it.

    `data` is a whole message with CRLF line ends. `on_phase` is called before the step it names; what it raises ends
    the attempt before that step and is passed on.
    """
    on_phase("connecting")
    try:
        client = _opened(settings)
    except _Ended as ended:
        return ended.outcome
    with closing(client):
        try:
            _announce(client, sender, recipient, data)
            on_phase("data")
            outcome = _hand_over(client, data, settings)
        except _Ended as ended:
            outcome = ended.outcome
        if outcome.result is not Delivery.UNCERTAIN:
            _say_goodbye(client)
        return outcome


def _opened(settings: ServerSettings) -> smtplib.SMTP:
    """This function will connect, encrypt and sign in, or end the attempt: until here nothing can have been sent."""
    with ExitStack() as undo:
        try:
            client = undo.enter_context(closing(_connected(settings)))
            client.ehlo_or_helo_if_needed()
            if settings.security == "starttls":
                _encrypt(client, settings)
            _sign_in(client, settings)
        except smtplib.SMTPResponseException as error:
            raise _Ended(_refusal(error.smtp_code, error.smtp_error, f"{settings.host} did not let us in")) from error
        except (OSError, smtplib.SMTPException, ValueError) as error:
            raise _Ended(_not_connected(settings, error)) from error
        undo.pop_all()
    return client


def _connected(settings: ServerSettings) -> smtplib.SMTP:
    host, port, timeout = settings.host, settings.port, settings.timeout
    if settings.security == "tls":
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(host, port, local_hostname=OWN_NAME, timeout=timeout, context=context)
    return smtplib.SMTP(host, port, local_hostname=OWN_NAME, timeout=timeout)


def _encrypt(client: smtplib.SMTP, settings: ServerSettings) -> None:
    if not client.has_extn("starttls"):
        words = f"{settings.host} offers no encryption, or something on the way took the offer away. Nothing was sent."
        raise _Ended(Outcome(Delivery.NOT_CONNECTED, f"{words} Try another network, or check your mail account."))
    client.starttls(context=ssl.create_default_context())
    client.ehlo()


def _sign_in(client: smtplib.SMTP, settings: ServerSettings) -> None:
    """This function will sign in where a user name is set."""
    if not settings.username:
        return
    try:
        client.login(settings.username, settings.password)
    except smtplib.SMTPAuthenticationError as error:
        if error.smtp_code // 100 == 4:
            raise
        words = f"{settings.host} did not accept the user name and password. Nothing was sent."
        advice = "Check both in your mail account; many providers want a password made for one app."
        raise _Ended(Outcome(Delivery.REFUSED, f"{words} {advice}", _readable(error.smtp_error))) from error
    except smtplib.SMTPNotSupportedError as error:
        words = f"{settings.host} has no way to sign in with a password here. Nothing was sent."
        raise _Ended(Outcome(Delivery.REFUSED, f"{words} Check port and security in your mail account.")) from error
    except UnicodeEncodeError as error:
        words = "Passwords with letters outside a to z cannot be used to send mail. Nothing was sent."
        raise _Ended(Outcome(Delivery.REFUSED, f"{words} Ask your provider for one made for one app.")) from error


def _announce(client: smtplib.SMTP, sender: str, recipient: str, data: bytes) -> None:
    """This function will name sender and recipient and ask to begin, or end the attempt: nothing has been sent yet."""
    try:
        options = _options(client, sender, recipient, data)
        _expect(2, client.mail(sender, options), "did not take mail from your address")
        _expect(2, client.rcpt(recipient), f"did not take mail for {recipient}")
        _expect(3, client.docmd("DATA"), "did not want the mail")
    except (OSError, smtplib.SMTPException) as error:
        words = "The connection to the mail server broke before the mail was handed over. It will be tried again."
        raise _Ended(Outcome(Delivery.NOT_CONNECTED, words, _readable(str(error)))) from error


def _options(client: smtplib.SMTP, sender: str, recipient: str, data: bytes) -> list[str]:
    """This function will ask for what non-ASCII addresses need, or refuse where the server cannot (RFC 6531)."""
    if (sender + recipient).isascii() and data.isascii():
        return []
    if not client.has_extn("smtputf8"):
        words = "Your mail server cannot write to an address with letters outside a to z. Nothing was sent."
        raise _Ended(Outcome(Delivery.REFUSED, f"{words} Ask for another address."))
    return ["SMTPUTF8", "BODY=8BITMIME"]


def _expect(hundreds: int, answer: tuple[int, bytes], what: str) -> None:
    """This function will end the attempt unless the reply code is of the wanted hundred."""
    code, text = answer
    if code // 100 != hundreds:
        raise _Ended(_refusal(code, text, f"The mail server {what}"))


def _hand_over(client: smtplib.SMTP, data: bytes, settings: ServerSettings) -> Outcome:
    """This function will send the text and wait for the one answer that counts; without it the end is uncertain."""
    stuffed = re.sub(rb"(?m)^\.", b"..", data)
    ending = b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n"
    try:
        _patience(client, settings.reply_timeout)
        client.send(stuffed + ending)
        code, text = client.getreply()
    except (OSError, smtplib.SMTPException) as error:
        return _uncertain(_readable(str(error)))
    if code // 100 == 2:
        return Outcome(Delivery.SENT, "Sent.", _readable(text, code))
    if code // 100 in {4, 5}:
        return _refusal(code, text, "The mail server did not keep the mail")
    return _uncertain(_readable(text, code))


def _uncertain(reply: str) -> Outcome:
    words = "The mail server fell silent after the mail was handed over: it may have arrived, or not."
    advice = "Look into your Sent folder, or ask; then say here which it was. It is not sent again by itself."
    return Outcome(Delivery.UNCERTAIN, f"{words} {advice}", reply)


def _refusal(code: int, text: bytes | str, what: str) -> Outcome:
    """This function will tell "never" (5xx) from "not now" (all else) by the code."""
    reply = _readable(text, code)
    if code // 100 == 5:
        return Outcome(Delivery.REFUSED, f"{what} ({reply}). Nothing was sent. Correct it and send again.", reply)
    return Outcome(Delivery.REFUSED_FOR_NOW, f"{what} for now ({reply}). It will be tried again.", reply)


def _not_connected(settings: ServerSettings, error: Exception) -> Outcome:
    place = f"{settings.host}, port {settings.port}"
    if isinstance(error, ssl.SSLCertVerificationError):
        words = f"{place} could not prove that it is your mail server ({error.verify_message}). Check the host's name."
    elif isinstance(error, ssl.SSLError):
        words = f"{place} does not speak TLS as the account says. Check port and security in your mail account."
    elif isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        words = f"{place} did not answer in time. Check your connection to the internet."
    else:
        words = (
            f"{place} could not be reached. Check your connection, and the host's name and port in your mail account."
        )
    return Outcome(Delivery.NOT_CONNECTED, f"{words} Nothing was sent; it will be tried again.", _readable(str(error)))


def _readable(text: bytes | str, code: int = 0) -> str:
    """This function will make a server's reply safe to show and store: one line, no control characters."""
    written = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in written).split())[:200]
    return f"{code} {line}".strip() if code > 0 else line


def _say_goodbye(client: smtplib.SMTP) -> None:
    """This function will say goodbye if the server still listens; that it does not changes nothing any more."""
    with suppress(OSError, smtplib.SMTPException):
        _patience(client, 2)
        client.quit()


def _patience(client: smtplib.SMTP, seconds: float) -> None:
    if client.sock is not None:  # the library drops it when the line breaks
        client.sock.settimeout(seconds)
