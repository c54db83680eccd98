"""Whom to ask next about an interest: points that add up, each with its reason in words.

What a talk is worth: what this person can answer that is still open (ideas 3), how reachable they are by the tie, where
dormant and moderately weak ties count for what they bring (R1, R9, R10), and what is new beside those already heard.
The points are our own weights; the order of the weights follows the evidence, their size is a judgement.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from firsthand.explore.rules.topics import TOPICS
from firsthand.explore.rules.words import HostKind, InterestKind, Topic
from firsthand.kernel.text import fold
from firsthand.people.rules.words import TieKind, TieStrength

MOST_OF_ONE_PLACE = 2
DORMANT_AFTER_DAYS = 3 * 365
RECENT_WITHIN_DAYS = 180
_KINDS_OF_WORK = frozenset({InterestKind.JOB, InterestKind.PATH})
_EMPTY = frozenset("a an and at for in of on the to with or my i job work working career company industry".split())


@dataclass(frozen=True)
class Candidate:
    """A person as this rule sees them; `touches` are dated contacts, `last_on` the day of the last."""

    id: int
    name: str
    title: str
    organisation: str
    former: tuple[str, ...]
    host_kind: HostKind
    tie_kind: TieKind
    tie_strength: TieStrength
    touches: int
    last_on: date | None
    shared: str
    referrer: str
    mutuals: int
    reachable: bool


@dataclass(frozen=True)
class Need:
    """What the seeker still needs about an interest, and whom they heard already."""

    kind: InterestKind
    name: str
    other_names: tuple[str, ...]
    open_topics: tuple[Topic, ...]
    heard_kinds: frozenset[HostKind]
    heard_places: frozenset[str]
    today: date

    @cached_property
    def wanted(self) -> frozenset[str]:
        """The words of the interest that tell something."""
        return terms_of(self.name)

    @cached_property
    def titles(self) -> tuple[frozenset[str], ...]:
        """The words of each title that is this very work."""
        return tuple(filter(None, map(terms_of, (self.name, *self.other_names))))

    @property
    def open_names(self) -> str:
        """The open topics in words."""
        return ", ".join(name_of(topic) for topic in self.open_topics)


def name_of(topic: Topic) -> str:
    """This function will return a topic's name as it stands inside a sentence."""
    return TOPICS[topic].name[0].lower() + TOPICS[topic].name[1:]


@dataclass(frozen=True)
class Reason:
    """Some points and why; `source` is a key of the evidence, or empty."""

    points: int
    words: str
    source: str = ""


@dataclass(frozen=True)
class Suggestion:
    """A person worth asking; `points` is exactly the sum of the reasons'. `comfort` orders by how easy asking feels."""

    candidate: Candidate
    points: int
    reasons: tuple[Reason, ...]
    comfort: int


def terms_of(*names: str) -> frozenset[str]:
    """This function will return the words of a name that tell something, folded, without their plural s."""
    return frozenset(
        _stem(word) for name in names for word in re.findall(r"\w+", fold(name)) if word not in _EMPTY and len(word) > 1
    )


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def suggest(
    need: Need, candidates: Iterable[Candidate], answers: Mapping[Topic, frozenset[HostKind]]
) -> list[Suggestion]:
    """This function will return those who can tell something about the interest, the most useful first.

    `answers` says which kinds of host answer a topic best. At most two of one place come before everybody else has had a
    turn. Equal points stand in the order of names, so that the list never shifts by itself.
    """
    found = [suggestion for one in candidates if (suggestion := _weigh(need, one, answers)) is not None]
    found.sort(key=lambda one: (-one.points, fold(one.candidate.name), one.candidate.id))
    return _spread(found)


def comfortable(suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    """This function will return the same people in the order in which asking feels easiest."""
    return sorted(suggestions, key=lambda one: (-one.comfort, fold(one.candidate.name), one.candidate.id))


def _spread(ordered: list[Suggestion]) -> list[Suggestion]:
    first: list[Suggestion] = []
    later: list[Suggestion] = []
    seen: dict[str, int] = {}
    for one in ordered:
        place = fold(one.candidate.organisation)
        seen[place] = seen.get(place, 0) + 1
        (later if place and seen[place] > MOST_OF_ONE_PLACE else first).append(one)
    return first + later


def _weigh(need: Need, one: Candidate, answers: Mapping[Topic, frozenset[HostKind]]) -> Suggestion | None:
    near = _nearness(need, one)
    if near is None:
        return None
    reasons = [near, *_what_they_can_answer(need, one, answers), *_tie(need, one), *_what_is_new(need, one)]
    told = tuple(reason for reason in reasons if reason.points)
    return Suggestion(one, sum(reason.points for reason in told), told, _comfort(need, one))


def _nearness(need: Need, one: Candidate) -> Reason | None:
    """How near the person's work is to the interest; None where nothing says that they know it."""
    wanted = need.wanted
    title, place = terms_of(one.title), terms_of(one.organisation)
    if need.kind is InterestKind.COMPANY:
        if wanted and wanted <= place:
            return Reason(40, f"Works at {one.organisation}.")
        former = next((name for name in one.former if wanted and wanted <= terms_of(name)), "")
        return Reason(30, f"Used to work at {former}; those who left speak freely.") if former else None
    if need.kind in _KINDS_OF_WORK and any(asked <= title for asked in need.titles):
        return Reason(40, f"Does this work: {one.title}.")
    shared = wanted & (title | place)
    if not shared:
        return None
    told = one.title if wanted & title else one.organisation
    return Reason(12 + 18 * len(shared) // len(wanted), f"Works close to it: {told}.")


def _what_they_can_answer(need: Need, one: Candidate, answers: Mapping[Topic, frozenset[HostKind]]) -> list[Reason]:
    if one.host_kind is HostKind.UNKNOWN:
        return []
    able = [topic for topic in need.open_topics if one.host_kind in answers.get(topic, frozenset())]
    if not able:
        return []
    named = ", ".join(name_of(topic) for topic in able[:4]) + (" and more" if len(able) > 4 else "")
    return [
        Reason(min(4 * len(able), 20), f"As a {one.host_kind}, they can tell about what is still open: {named}.", "S37")
    ]


def _tie(need: Need, one: Candidate) -> list[Reason]:
    reasons = []
    if one.referrer:
        reasons.append(Reason(14, f"{one.referrer} named them, and may be mentioned.", "H17"))
    if one.shared:
        reasons.append(Reason(10, f"You share: {one.shared}.", "S2"))
    if one.tie_strength in {TieStrength.CLOSE, TieStrength.KNOWN}:
        reasons.append(Reason(6, "You know each other, by your own word."))
    reasons += _contact(need, one)
    if one.mutuals:
        known = "You both know one person" if one.mutuals == 1 else f"You both know {one.mutuals} people"
        reasons.append(Reason(min(one.mutuals, 5), f"{known}.", "R1"))
    if not one.reachable:
        reasons.append(Reason(-6, "No address or profile is known yet."))
    return reasons


def _contact(need: Need, one: Candidate) -> list[Reason]:
    if one.last_on is None:
        return [Reason(3, "You are connected, and have not written yet.")] if one.tie_kind is TieKind.ONLINE else []
    silent, wrote = (need.today - one.last_on).days, "once" if one.touches == 1 else f"{one.touches} times"
    if silent >= DORMANT_AFTER_DAYS:
        words_said = f"A tie gone quiet: in touch {wrote}, last in {one.last_on:%B %Y}. Such people often tell what is new to you."
        return [Reason(12, words_said, "R9")]
    if silent <= RECENT_WITHIN_DAYS:
        return [Reason(10, f"In touch {wrote}, last in {one.last_on:%B %Y}.")]
    return [Reason(8, f"An acquaintance: in touch {wrote}, last in {one.last_on:%B %Y}.", "R1")]


def _what_is_new(need: Need, one: Candidate) -> list[Reason]:
    reasons = []
    if need.heard_kinds and one.host_kind is not HostKind.UNKNOWN and one.host_kind not in need.heard_kinds:
        reasons.append(Reason(8, f"You have heard no {one.host_kind} yet.", "R19"))
    place = fold(one.organisation)
    if need.heard_places and place and place not in need.heard_places:
        reasons.append(Reason(4, "Another place than those you have heard.", "R19"))
    return reasons


_EASE = {
    TieStrength.CLOSE: 40,
    TieStrength.KNOWN: 25,
    TieStrength.SLIGHT: 8,
    TieStrength.NONE: 0,
    TieStrength.UNSAID: 0,
}
_NEAR_TIES = frozenset({TieKind.FAMILY, TieKind.FRIEND, TieKind.COLLEAGUE, TieKind.CLASSMATE, TieKind.TEACHER})


def _comfort(need: Need, one: Candidate) -> int:
    """How easy asking feels: people one knows well and saw lately first."""
    ease = _EASE[one.tie_strength] + (20 if one.tie_kind in _NEAR_TIES else 0) + min(one.touches, 20)
    if one.last_on is not None:
        ease += max(0, 20 - (need.today - one.last_on).days // 60)
    return ease + (5 if one.shared else 0)
