"""One remark as the rules of learn see it, and what can be said about a handful of them: whose, how many, how old."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from firsthand.explore.rules.words import HostKind

_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
DAYS_A_MONTH, DAYS_A_YEAR = 30, 365


@dataclass(frozen=True)
class Heard:
    """A remark whose words still stand: `host` is a person's id, `talk` a conversation's, `said_on` the seeker's day.

    `contradicts`: it speaks against something the seeker had concluded.
    """

    remark: int
    talk: int
    host: int
    topic: str
    said_on: date
    host_name: str = ""
    host_kind: str = HostKind.UNKNOWN
    dimension: str = ""
    is_volunteered: bool = False
    is_hearsay: bool = False
    is_surprise: bool = False
    contradicts: bool = False


def independent_hosts(heard: Iterable[Heard]) -> frozenset[int]:
    """This function will return who spoke from experience: a host counts once, hearsay is nobody's voice (S43)."""
    return frozenset(item.host for item in heard if not item.is_hearsay)


def count(number: int) -> str:
    """This function will return a number as one writes it in a sentence: in words up to twelve."""
    return _COUNTS[number] if 0 <= number < len(_COUNTS) else str(number)


def counted(number: int, noun: str) -> str:
    """This function will return a number with its noun, such as "one host" or "three hosts"."""
    return f"{count(number)} {noun}" if number == 1 else f"{count(number)} {noun}s"


def listed(names: Iterable[str]) -> str:
    """This function will join names as one says them: "Maya, Per and Tomasz"."""
    names = list(names)
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def age(said_on: date, today: date) -> str:
    """This function will say how long ago something was said; a day that is still to come counts as today."""
    days = (today - said_on).days
    if days < 1:
        return "today"
    if days < DAYS_A_MONTH:
        return f"{counted(days, 'day')} ago"
    if days < DAYS_A_YEAR:
        return f"{counted(days // DAYS_A_MONTH, 'month')} ago"
    return f"{counted(days // DAYS_A_YEAR, 'year')} ago"
