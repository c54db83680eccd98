"""Where to ask, and as whom. Apart from what does the asking, which takes its time to load."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Door:
    """Where, and as whom. `family` is a domain whose other hosts the server may lead to, where that is known.

    `timeout` is for each silence, which is long where a server looks through a large book, and `patience` for the whole
    of an answer, both in seconds.
    """

    url: str
    username: str
    password: str = field(repr=False)
    family: str = ""
    timeout: float = 90.0
    patience: float = 300.0


@dataclass(frozen=True)
class MailDoor:
    """Where, and as whom. `security` is tls, starttls or plain; `timeout` is for each silence, in seconds."""

    host: str
    port: int
    security: str
    username: str
    password: str = field(repr=False)
    timeout: float = 30.0
