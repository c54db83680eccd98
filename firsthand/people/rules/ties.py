"""How the seeker and a person are connected, from what was said and from touches: strength, dormancy, a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import sqrt

from firsthand.people.rules.words import TieKind, TieStrength

DORMANT_AFTER = timedelta(days=3 * 365)
_CLOSE_FROM, _KNOWN_FROM = sqrt(20), sqrt(3)  # twenty letters this week, or three

KIND_WORDS = {
    TieKind.UNKNOWN: "not said yet",
    TieKind.FAMILY: "family",
    TieKind.FRIEND: "friend",
    TieKind.COLLEAGUE: "colleague",
    TieKind.CLASSMATE: "classmate",
    TieKind.TEACHER: "teacher",
    TieKind.ALUM: "same school",
    TieKind.CLUB: "club or team",
    TieKind.NEIGHBOUR: "neighbour",
    TieKind.REFERRED: "introduced",
    TieKind.MET_ONCE: "met once",
    TieKind.ONLINE: "known online",
    TieKind.STRANGER: "stranger",
}
STRENGTH_WORDS = {
    TieStrength.UNSAID: "not said",
    TieStrength.CLOSE: "close",
    TieStrength.KNOWN: "know each other",
    TieStrength.SLIGHT: "slight",
    TieStrength.NONE: "none yet",
}
_BY_KIND = {
    TieKind.FAMILY: TieStrength.CLOSE,
    TieKind.FRIEND: TieStrength.CLOSE,
    TieKind.COLLEAGUE: TieStrength.KNOWN,
    TieKind.CLASSMATE: TieStrength.KNOWN,
    TieKind.TEACHER: TieStrength.KNOWN,
    TieKind.CLUB: TieStrength.KNOWN,
    TieKind.NEIGHBOUR: TieStrength.KNOWN,
    TieKind.ALUM: TieStrength.SLIGHT,
    TieKind.REFERRED: TieStrength.SLIGHT,
    TieKind.MET_ONCE: TieStrength.SLIGHT,
    TieKind.ONLINE: TieStrength.SLIGHT,
    TieKind.STRANGER: TieStrength.NONE,
}
_IN_WORDS = {
    TieKind.FAMILY: "You are family",
    TieKind.FRIEND: "You are friends",
    TieKind.COLLEAGUE: "You worked together",
    TieKind.CLASSMATE: "You were in a class together",
    TieKind.TEACHER: "They taught you",
    TieKind.ALUM: "You went to the same school",
    TieKind.CLUB: "You know each other from a club or team",
    TieKind.NEIGHBOUR: "You are neighbours",
    TieKind.REFERRED: "Somebody led you to them",
    TieKind.MET_ONCE: "You met once",
    TieKind.ONLINE: "You know each other online",
    TieKind.STRANGER: "You have not met",
}


@dataclass(frozen=True)
class Tie:
    """What is known of a tie. `both_at` names organisations that stand in both journeys; times are aware, UTC."""

    kind: TieKind = TieKind.UNKNOWN
    own_strength: TieStrength = TieStrength.UNSAID
    touches: int = 0
    last_touch_at: datetime | None = None
    known_since_on: date | None = None
    mutuals: int = 0
    both_at: Sequence[str] = ()
    led_by: str = ""
    is_one_sided: bool = False


def warmth_of(tie: Tie, now: datetime) -> float:
    """This function will return the square root of the touches times their recency: 1 today, a half after a year.

    Where only one of the two wrote, half of it. Dates that are not known count as today.
    """
    years = 0.0 if tie.last_touch_at is None else max(0.0, (now - tie.last_touch_at) / timedelta(days=365))
    return sqrt(tie.touches) / (1 + years) * (0.5 if tie.is_one_sided else 1)


def strength_of(tie: Tie, now: datetime) -> TieStrength:
    """This function will return the seeker's own word, else the stronger of what kind and touches say."""
    if tie.own_strength != TieStrength.UNSAID:
        return tie.own_strength
    warmth, by_kind = warmth_of(tie, now), _BY_KIND.get(tie.kind, TieStrength.NONE)
    if warmth >= _CLOSE_FROM:
        return TieStrength.CLOSE
    if warmth >= _KNOWN_FROM and by_kind != TieStrength.CLOSE:
        return TieStrength.KNOWN
    if by_kind == TieStrength.NONE and (tie.touches or tie.known_since_on or tie.both_at):
        return TieStrength.SLIGHT
    return by_kind


def is_dormant(last_touch_at: datetime | None, now: datetime) -> bool:
    """This function will tell whether there was contact once and none for three years since."""
    return last_touch_at is not None and now - last_touch_at > DORMANT_AFTER


def tie_sentence(tie: Tie, now: datetime) -> str:
    """This function will say a tie in a sentence: "You both were at Leeds; you were in touch twice, last in…"."""
    parts = [part for part in (_origin(tie), _contact(tie), _silence(tie, now), _others(tie)) if part]
    if not parts:
        return "Nothing is known yet of how you are connected."
    sentence = "; ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}."


def _origin(tie: Tie) -> str:
    if tie.led_by:
        return f"{tie.led_by} led you to them"
    if tie.both_at:
        return f"you both were at {' and '.join(tie.both_at[:2])}"
    said = _IN_WORDS.get(tie.kind, "")
    if tie.known_since_on and not said:
        return f"you are connected since {tie.known_since_on:%B %Y}"
    return said[:1].lower() + said[1:]


def _contact(tie: Tie) -> str:
    if not tie.touches or tie.last_touch_at is None:
        return ""
    times = {1: "once", 2: "twice"}.get(tie.touches, f"{tie.touches} times")
    last = f"{tie.last_touch_at:%B %Y}"
    return f"you were in touch {times}, in {last}" if tie.touches == 1 else f"you were in touch {times}, last in {last}"


def _silence(tie: Tie, now: datetime) -> str:
    if tie.last_touch_at is None or not is_dormant(tie.last_touch_at, now):
        return ""
    return "that is long ago, and people are glad to hear from somebody they have not forgotten"


def _others(tie: Tie) -> str:
    if not tie.mutuals:
        return ""
    return f"you know {tie.mutuals} {'person' if tie.mutuals == 1 else 'people'} in common"
