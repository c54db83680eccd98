"""One message as the etiquette rules see it: the words, whom they are for, and what went before.

Everything may be missing. A value that is unknown is empty or None, and a rule that would need it stays silent.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any, Self, TypeVar

from firsthand.reach.rules.words import Channel, MessageKind


class Tie(StrEnum):
    """How near the seeker and the host are before the first message."""

    COLD = "cold"
    WARM = "warm"
    REFERRAL = "referral"
    ALUM = "alum"
    DORMANT = "dormant"


_E = TypeVar("_E", bound=StrEnum)


@dataclass(frozen=True)
class Host:
    """The facts on the card of the person written to; in an introduction note, of the person to be met."""

    name: str = ""
    given: str = ""
    family: str = ""
    company: str = ""
    title: str = ""
    shared: str = ""
    specific: str = ""
    referrer: str = ""
    referrer_permission: bool = False

    @classmethod
    def from_json(cls, value: object) -> Self:
        """This function will read what it can from a decoded JSON value; what does not fit counts as missing."""
        row = _mapping(value)
        facts = {item.name: _text(row.get(item.name)) for item in fields(cls) if item.type in {str, "str"}}
        return cls(**facts, referrer_permission=row.get("referrer_permission") is True)


@dataclass(frozen=True)
class History:
    """What happened between the two so far. Days are days of the host's calendar."""

    sent_on: date | None = None
    last_follow_up_on: date | None = None
    held_on: date | None = None
    today: date | None = None
    follow_ups: int = 0
    referral_asks: int = 0
    host_country: str = ""
    remarks: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    advice_tried: bool | None = None

    @classmethod
    def from_json(cls, value: object) -> Self:
        """This function will read what it can from a decoded JSON value; what does not fit counts as missing."""
        row = _mapping(value)
        return cls(
            sent_on=_day(row.get("sent_on")),
            last_follow_up_on=_day(row.get("last_follow_up_on")),
            held_on=_day(row.get("held_on")),
            today=_day(row.get("today")),
            follow_ups=_count(row.get("follow_ups")),
            referral_asks=_count(row.get("referral_asks")),
            host_country=_text(row.get("host_country")),
            remarks=_texts(row.get("remarks")),
            promises=_texts(row.get("promises")),
            advice_tried=tried if isinstance(tried := row.get("advice_tried"), bool) else None,
        )

    @property
    def last_written_on(self) -> date | None:
        """The day of the latest message that is waiting for an answer."""
        return max((day for day in (self.sent_on, self.last_follow_up_on) if day), default=None)


@dataclass(frozen=True)
class Message:
    """A message to be checked. `others` are names of other people and companies the seeker knows, `others_sent` the
    bodies of messages already written to them."""

    body: str = ""
    subject: str = ""
    stage: MessageKind = MessageKind.FIRST
    channel: Channel = Channel.EMAIL
    tie: Tie = Tie.COLD
    person: Host = field(default_factory=Host)
    topic: str = ""
    history: History = field(default_factory=History)
    others: tuple[str, ...] = ()
    others_sent: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, value: object) -> Self:
        """This function will read a decoded JSON value of any shape; what is missing or does not fit gets its default.

        Defaults: a first message by e-mail to a stranger.
        """
        row = _mapping(value)
        return cls(
            body=_text(row.get("body"), strip=False),
            subject=_text(row.get("subject")),
            stage=_choice(row.get("stage"), MessageKind.FIRST),
            channel=_choice(row.get("channel"), Channel.EMAIL),
            tie=_choice(row.get("tie"), Tie.COLD),
            person=Host.from_json(row.get("person")),
            topic=_text(row.get("topic")),
            history=History.from_json(row.get("history")),
            others=_texts(row.get("others")),
            others_sent=_texts(row.get("others_sent")),
        )


def _mapping(value: object) -> Mapping[Any, object]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object, *, strip: bool = True) -> str:
    if not isinstance(value, str):
        return ""
    return value.strip() if strip else value


def _texts(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, (list, tuple)) else [value]
    return tuple(text for text in map(_text, items) if text)


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(_text(value)[:10])
    except ValueError:
        return None


def _choice(value: object, default: _E) -> _E:
    try:
        return type(default)(str(value))
    except ValueError:
        return default
