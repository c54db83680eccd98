"""What an insight rests on: for and against, how independent, how old, and what should make the seeker careful.

A pattern needs three independent hosts (S43). The guards keep a seeker from concluding too early (ideas 14, R20, S40).
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firsthand.explore.rules.words import HostKind, Topic
from firsthand.learn.rules.heard import Heard, counted, independent_hosts, listed
from firsthand.learn.rules.words import Stance

PATTERN = 3


@dataclass(frozen=True)
class Piece:
    """A remark as evidence: for the claim, or against it."""

    heard: Heard
    stance: str


class Guard(StrEnum):
    """What can be thin about a conclusion."""

    ONE_VOICE = "one_voice"
    LAST_VOICE = "last_voice"
    ONE_KIND = "one_kind"
    VOLUNTEERED = "volunteered"
    HEARSAY = "hearsay"


@dataclass(frozen=True)
class Caution:
    """A guard that speaks up, in words, with the source of its reason."""

    guard: Guard
    sentence: str
    source: str


@dataclass(frozen=True)
class Weight:
    """What the evidence comes to: independent hosts on each side, the day of the newest remark, and the cautions."""

    supports: int
    contradicts: int
    newest_on: date | None
    sentence: str
    difference: str
    cautions: tuple[Caution, ...]

    @property
    def is_pattern(self) -> bool:
        return self.supports >= PATTERN

    @property
    def is_disputed(self) -> bool:
        return self.contradicts > 0


def weigh(evidence: Sequence[Piece], last_talk: int | None = None) -> Weight:
    """This function will weigh the evidence of one insight; `last_talk` is the newest conversation about its interest.

    A host who speaks on both sides counts as contradicting only.
    """
    against = independent_hosts(_said(evidence, Stance.CONTRADICTS))
    supporting = _said(evidence, Stance.SUPPORTS)
    behind = independent_hosts(supporting) - against
    return Weight(
        supports=len(behind),
        contradicts=len(against),
        newest_on=max((piece.heard.said_on for piece in evidence), default=None),
        sentence=_sentence(len(behind), len(against), has_any=bool(evidence)),
        difference=_difference(evidence),
        cautions=tuple(_cautions(supporting, last_talk)),
    )


def _said(evidence: Iterable[Piece], stance: Stance) -> list[Heard]:
    return [piece.heard for piece in evidence if piece.stance == stance]


def _sentence(supports: int, contradicts: int, *, has_any: bool) -> str:
    if not has_any:
        return "No remark stands behind this yet."
    if not supports and not contradicts:
        return "Only hearsay so far: nobody has said it from their own experience."
    verb = "says" if supports == 1 else "say"
    said = f"{counted(supports, 'independent host').capitalize()} {verb} so"
    if contradicts:
        said += f", {counted(contradicts, 'host')} {'says' if contradicts == 1 else 'say'} otherwise"
    return f"{said}. {_verdict(supports, contradicts)}"


def _verdict(supports: int, contradicts: int) -> str:
    if supports >= PATTERN:
        return "A pattern, with another side to it." if contradicts else "A pattern."
    return "Not a pattern yet: that takes three."


def _difference(evidence: Sequence[Piece]) -> str:
    """Names the kinds of host on each side where no kind stands on both: a reason why they may differ."""
    sides = [_kinds(_said(evidence, stance)) for stance in (Stance.SUPPORTS, Stance.CONTRADICTS)]
    if not all(sides) or set(sides[0]) & set(sides[1]):
        return ""
    plain = [listed(f"{kind}s" for kind in side) for side in sides]
    return f"Those who say so are {plain[0]}; those who say otherwise are {plain[1]}."


def _kinds(heard: Iterable[Heard]) -> list[str]:
    return sorted({item.host_kind for item in heard} - {HostKind.UNKNOWN})


def _cautions(heard: Sequence[Heard], last_talk: int | None) -> Iterable[Caution]:
    if not heard:
        return
    hosts = {item.host for item in heard}
    if len(hosts) == 1:
        yield Caution(Guard.ONE_VOICE, "One voice only. Who might see it differently?", "S43")
    elif _leans_on(heard, last_talk):
        yield Caution(Guard.LAST_VOICE, "At least half of it comes from your latest talk. Sleep on it.", "S43")
    kinds = _kinds(heard)
    if len(hosts) > 1 and len(kinds) == 1 and all(item.host_kind == kinds[0] for item in heard):
        yield Caution(Guard.ONE_KIND, f"All of them are {kinds[0]}s. Ask somebody who sees it from elsewhere.", "R20")
    if all(item.is_volunteered for item in heard):
        yield Caution(Guard.VOLUNTEERED, "Nobody was asked; it was all volunteered. Ask the next host directly.", "R20")
    if second_hand := sum(item.is_hearsay for item in heard):
        yield Caution(Guard.HEARSAY, f"{counted(second_hand, 'remark').capitalize()} told at second hand.", "S54")


def _leans_on(heard: Sequence[Heard], last_talk: int | None) -> bool:
    return 2 * sum(item.talk == last_talk for item in heard) >= len(heard)


@dataclass(frozen=True)
class Gathering:
    """Remarks of several hosts on one topic which no insight uses yet."""

    topic: Topic
    hosts: tuple[str, ...]
    remarks: tuple[int, ...]


def what_adds_up(heard: Iterable[Heard], used: Collection[int]) -> tuple[Gathering, ...]:
    """This function will return the topics on which three independent hosts said something that no insight uses.

    `used` holds the remarks that are evidence already. The topic with most hosts comes first.
    """
    loose = [item for item in heard if item.remark not in used]
    found = []
    for name in Counter(item.topic for item in loose):
        said = [item for item in loose if item.topic == name]
        if len(independent_hosts(said)) >= PATTERN:
            hosts = dict.fromkeys(item.host_name for item in said)
            found.append(Gathering(Topic(name), tuple(hosts), tuple(item.remark for item in said)))
    return tuple(sorted(found, key=lambda one: (-len(one.hosts), one.topic)))
