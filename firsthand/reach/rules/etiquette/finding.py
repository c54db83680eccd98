"""What a rule is and what it says when it finds something."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from firsthand.kernel.text import Span
from firsthand.reach.rules.etiquette.places import Place
from firsthand.reach.rules.etiquette.reading import Reading


class Severity(StrEnum):
    """How much a finding matters. None of them blocks anything."""

    ERROR = "E"
    WARNING = "W"
    HINT = "I"


@dataclass(frozen=True)
class Rule:
    """One check of etiquette as data: where it holds, what it means, why, and on whose word (keys of the sources).

    `good` is what is said when the rule is kept.
    """

    id: str
    severity: Severity
    title: str
    why: str
    source: tuple[str, ...]
    fix: str
    good: str
    place: Place


@dataclass(frozen=True)
class Hit:
    """What a check found: words for the seeker, the place in the body (None: the subject or the whole message)."""

    message: str
    place: Span | None = None
    suggestion: str = ""
    severity: Severity | None = None


@dataclass(frozen=True)
class Finding:
    """A broken rule, ready to show. `start` and `end` count characters (code points) of the body, end exclusive; both
    are None when the finding is about the subject or the message as a whole."""

    rule: str
    severity: Severity
    message: str
    why: str
    source: tuple[str, ...]
    start: int | None
    end: int | None
    suggestion: str


Check = Callable[[Reading], Hit | None]
