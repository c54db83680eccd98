"""A real SMTP server on loopback that records every mail it accepts, and misbehaves on request.

The local part of the recipient picks the fault:

| recipient | the server |
|---|---|
| temp@ | answers 451 to RCPT |
| perm@ | answers 550 to RCPT |
| greylist@ | answers 451 to RCPT the first time, 250 afterwards |
| datatemp@ | answers 451 after the text |
| dataperm@ | answers 554 after the text |
| dropbefore@ | cuts the line after the text and keeps nothing |
| dropafter@ | keeps the mail and cuts the line without an answer |
| slow@ | keeps the mail and answers after `slow_seconds` |
| garbled@ | keeps the mail and answers with something that is no SMTP reply |
| anything else | keeps the mail and answers 250 |
"""

import asyncio
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


@dataclass(frozen=True)
class Accepted:
    """One mail as the server took it: Message-ID is not looked at, the bytes are as they came over the line."""

    sender: str
    recipients: tuple[str, ...]
    data: bytes


@dataclass
class Recorder:
    """Decides by the recipient, and keeps what it accepts. `on_accept` is called the moment a mail is kept."""

    slow_seconds: float = 3.0
    on_accept: Callable[[Accepted], None] = lambda _: None
    accepted: list[Accepted] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _: list[str]
    ) -> str:
        fault = address.partition("@")[0]
        if fault == "temp" or (fault == "greylist" and address not in self.seen):
            self.seen.add(address)
            return "451 4.7.1 try later"
        if fault == "perm":
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        fault = envelope.rcpt_tos[0].partition("@")[0]
        refusals = {"datatemp": "451 4.3.0 not now", "dataperm": "554 5.6.0 not wanted"}
        if fault in refusals:
            return refusals[fault]
        if fault == "dropbefore":
            server.transport.abort()
            return "421 gone"
        self.keep(envelope)
        if fault == "dropafter":
            server.transport.abort()
        if fault == "slow":
            await asyncio.sleep(self.slow_seconds)
        return "what was that again?" if fault == "garbled" else "250 2.0.0 kept"

    def keep(self, envelope: Envelope) -> None:
        mail = Accepted(envelope.mail_from or "", tuple(envelope.rcpt_tos), bytes(envelope.content or b""))
        self.accepted.append(mail)
        self.on_accept(mail)


class SmtpServer:
    """`with SmtpServer() as server:` runs one at `server.port`; options are those of aiosmtpd's Controller."""

    def __init__(self, recorder: Recorder | None = None, **options: Any) -> None:
        self.recorder = recorder or Recorder()
        self.port = free_port()
        self.options = options

    def __enter__(self) -> "SmtpServer":
        options = {"enable_SMTPUTF8": True, **self.options}
        self.controller = Controller(self.recorder, hostname="127.0.0.1", port=self.port, **options)
        self.controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.controller.stop()

    @property
    def accepted(self) -> list[Accepted]:
        return self.recorder.accepted


def only(user: str, password: str) -> Callable[..., AuthResult]:
    """An authenticator for one user; refuses everybody else with 535."""

    def authenticate(server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: object) -> AuthResult:
        good = isinstance(given, LoginPassword) and (given.login, given.password) == (user.encode(), password.encode())
        return AuthResult(success=good, handled=False)

    return authenticate


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
