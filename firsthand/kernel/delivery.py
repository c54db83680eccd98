"""What came of handing one mail to a server: the words that the wire and the outbox share."""

from dataclasses import dataclass
from enum import StrEnum


class Delivery(StrEnum):
    """How it ended. Only `uncertain` leaves open whether the server has the mail; it is never tried again unasked."""

    SENT = "sent"
    REFUSED_FOR_NOW = "refused_for_now"
    REFUSED = "refused"
    NOT_CONNECTED = "not_connected"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True)
class Outcome:
    """The result, words for the person (what happened, what to do next), and the server's own reply if it gave one."""

    result: Delivery
    words: str
    reply: str = ""
