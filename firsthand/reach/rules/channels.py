"""The channels a message can leave by, what each holds, and the form in which a mail program takes it over."""

from dataclasses import dataclass

from firsthand.kernel.text import words
from firsthand.reach.rules.words import Channel

GOOD_WORDS = (50, 100)
MOST_WORDS = 125
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


@dataclass(frozen=True)
class Room:
    """What a channel holds: `most` characters it takes, `good` characters that get answers (None: no such number)."""

    name: str
    most: int | None
    good: int | None
    has_subject: bool


ROOM = {
    Channel.EMAIL: Room("Email", None, None, True),
    Channel.LINKEDIN_INVITE: Room("LinkedIn invitation", 200, None, False),
    Channel.LINKEDIN_DM: Room("LinkedIn message", 8000, 400, False),
    Channel.OTHER: Room("Another way", None, None, False),
}


@dataclass(frozen=True)
class Meter:
    """The length of a text: its words against the band, and what room the channel leaves (negative: too long)."""

    words: int
    verdict: str
    characters: int
    left: int | None
    limit: int | None

    @property
    def band(self) -> str:
        """How the meter is coloured: well, or worth a look."""
        return "good" if self.verdict in {"good", "fits"} else "mind"

    @property
    def in_words(self) -> str:
        """The verdict, with the room that is left where the channel has a limit."""
        if self.left is None:
            return self.verdict
        return f"{self.left} left" if self.left >= 0 else f"{-self.left} too many"


def meter_of(text: str, channel: Channel) -> Meter:
    """This function will return the length of a text: words against 50 to 100 (S2, S3, R27), characters against R28."""
    room, characters, count = ROOM[channel], len(text.strip()), len(words(text))
    limit = room.good or room.most
    left = None if limit is None else limit - characters
    return Meter(count, _verdict(count, left), characters, left, limit)


def _verdict(count: int, left: int | None) -> str:
    if left is not None:
        return "fits" if left >= 0 else "too long"
    if count > MOST_WORDS:
        return "too long"
    if count > GOOD_WORDS[1]:
        return "a little long"
    return "good" if count >= GOOD_WORDS[0] else "short"


def mailto(address: str, subject: str, body: str) -> str:
    """This function will return the link that opens a mail program with the message in it (RFC 6068: UTF-8, CRLF)."""
    lines = "\r\n".join(body.splitlines())
    return f"mailto:{_encoded(address, b'@')}?subject={_encoded(' '.join(subject.split()))}&body={_encoded(lines)}"


def _encoded(text: str, also: bytes = b"") -> str:
    safe = _UNRESERVED | frozenset(also)
    return "".join(chr(byte) if byte in safe else f"%{byte:02X}" for byte in text.encode("utf-8", "replace"))
