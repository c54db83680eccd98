"""How near a person's work is to an interest, and what that lets them tell."""

from collections.abc import Collection
from dataclasses import dataclass

from firsthand.explore.rules.topics import ANYONE, TOPICS
from firsthand.explore.rules.words import HostKind, InterestKind, Topic
from firsthand.kernel.text import fold
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.plan.rules.asking.people import Candidate, Need, Reason
from firsthand.plan.rules.asking.terms import terms_of

NOW, ONCE, BESIDE, CLOSE, RECRUITS = 40, 28, 22, 8, 40
UNASKED = -14
_HIRING = frozenset({Topic.HIRE, Topic.PAY, Topic.ENTRY})
_FREELY = frozenset({Topic.HARD, Topic.CULT, Topic.LIFE})
LEADS_ON = frozenset(
    {TieKind.FAMILY, TieKind.FRIEND, TieKind.TEACHER, TieKind.NEIGHBOUR, TieKind.CLUB, TieKind.CLASSMATE}
)
_LEAD_WORDS = {
    TieKind.FAMILY: "Family often knows somebody who does it",
    TieKind.TEACHER: "Teachers know where their students went",
    TieKind.CLASSMATE: "Classmates have gone many ways, and know of each other",
}  # fmt: skip


@dataclass(frozen=True)
class Knowledge:
    """How a person knows the interest, with points. `depth` is how deep their answers reach: 3 it is their own work now."""

    reasons: tuple[Reason, ...]
    depth: int


def knowledge_of(need: Need, one: Candidate, places: Collection[str] = ()) -> Knowledge | None:
    """This function will say how a person knows the interest; None where nothing tells that they do.

    `places` are those, folded, at which somebody does this very work.
    """
    near = _by_company(need, one) if need.kind is InterestKind.COMPANY else _by_work(need, one)
    near = near or _recruits(need, one, places) or _beside(one, places) or _close(need, one)
    return near and Knowledge((*near.reasons, *_answers_nothing(need, one), *_speaks_freely(need, one)), near.depth)


def answers(topic: Topic, one: Candidate, depth: int) -> int:
    """This function will say how much of a topic a person can tell: 3 who knows best, 2, 1, or 0 nothing of it."""
    if TOPICS[topic].answered_by == ANYONE:
        return min(2, depth)
    if one.host_kind is HostKind.UNKNOWN:
        return min(1, depth)
    told = _rank(topic, one.host_kind)
    if one.is_former:  # what they did is a while ago; why one leaves they know best
        told = max(told - 1, _rank(topic, HostKind.LEAVER))
    return min(told, depth) if depth > 1 or one.host_kind is HostKind.RECRUITER else min(told, 1)


def _rank(topic: Topic, kind: HostKind) -> int:
    best = TOPICS[topic].answered_by
    return 3 - best.index(kind) if kind in best else 0


def _by_company(need: Need, one: Candidate) -> Knowledge | None:
    if need.wanted and need.wanted <= terms_of(one.organisation) and not one.is_former:
        return _knows(NOW, f"Works at {one.organisation}.", 3)
    past = (*((one.organisation,) if one.is_former else ()), *one.former)
    left = next((name for name in past if need.wanted and need.wanted <= terms_of(name)), "")
    return _knows(ONCE, f"Used to work at {left}.", 3) if left else None


def _by_work(need: Need, one: Candidate) -> Knowledge | None:
    title = terms_of(one.title, one.occupation)
    is_recruiter = one.host_kind is HostKind.RECRUITER and not any("recruit" in word for word in need.wanted)
    if is_recruiter or not any(asked <= title for asked in need.titles):
        return None
    if need.kind is InterestKind.INDUSTRY:
        return (
            _knows(ONCE, f"Used to work in it: {one.title}.", 3)
            if one.is_former
            else _knows(NOW, f"Works in it: {one.title}.", 3)
        )
    if one.is_former:
        return _knows(ONCE, f"Used to do this work: {one.title}.", 3)
    return _knows(NOW, f"Does this work: {one.title}.", 3)


def _recruits(need: Need, one: Candidate, places: Collection[str]) -> Knowledge | None:
    if one.host_kind is not HostKind.RECRUITER:
        return None
    is_asked = bool(_HIRING & frozenset(need.open_topics))
    if need.wanted & terms_of(one.title, one.organisation) or fold(one.organisation) in places or _in_field(need, one):
        return _knows(RECRUITS if is_asked else BESIDE, "Recruits for such work, and hears how people are chosen.", 3)
    return _knows(CLOSE, "Recruits, if perhaps not for this.", 1) if is_asked else None


def _beside(one: Candidate, places: Collection[str]) -> Knowledge | None:
    place = one.organisation
    if not place or fold(place) not in places:
        return None
    if one.is_former:
        return _knows(BESIDE - 4, f"Used to work at {place}, where this work is done.", 1)
    return _knows(BESIDE, f"Works at {place}, where this work is done, and sees it or knows who does it.", 1)


def _close(need: Need, one: Candidate) -> Knowledge | None:
    title, place = terms_of(one.title, one.occupation), terms_of(one.organisation)
    shared = need.wanted & (title | place)
    told = one.title if need.wanted & title else one.organisation
    verb = "Used to work" if one.is_former else "Works"
    if shared and need.kind is InterestKind.INDUSTRY and shared == need.wanted:
        return _knows(ONCE if one.is_former else NOW - 4, f"{verb} in it: {told}.", 3)
    if shared:
        points = CLOSE + 12 * len(shared) // len(need.wanted) - (3 if one.is_former else 0)
        return _knows(points, f"{verb} close to it: {told}.", 1)
    if field := _in_field(need, one):
        is_industry = need.kind is InterestKind.INDUSTRY
        points = (ONCE if is_industry else CLOSE) - (6 if one.is_former else 0)
        told = ", ".join(filter(None, (one.title, one.organisation)))
        return _knows(points, f"{verb} in the same field, {field}: {told}.", 2 if is_industry else 1)
    return None


def _in_field(need: Need, one: Candidate) -> str:
    """The name of the interest's field where the person's words belong to it too."""
    told = terms_of(one.title, one.organisation, one.occupation)
    return need.field.name if need.field and need.field.words & told else ""


def _answers_nothing(need: Need, one: Candidate) -> list[Reason]:
    if one.host_kind is HostKind.UNKNOWN or not need.open_topics:
        return []
    is_able = any(answers(topic, one, 3) for topic in need.open_topics)
    return [] if is_able else [Reason(UNASKED, "What is still open, others know better.")]


def _speaks_freely(need: Need, one: Candidate) -> list[Reason]:
    has_left = (
        one.is_former or one.host_kind is HostKind.LEAVER or (need.kind is InterestKind.COMPANY and bool(one.former))
    )
    if not has_left or not _FREELY & frozenset(need.open_topics):
        return []
    return [Reason(4, "Those who left speak freely.", "S29")]


def may_know_somebody(one: Candidate) -> Reason | None:
    """This function will say why a person who knows nothing of the interest could lead to one who does; None if nothing says so."""
    is_known = one.tie_strength in {TieStrength.CLOSE, TieStrength.KNOWN}
    if one.tie_kind not in LEADS_ON and not is_known:
        return None
    why = _LEAD_WORDS.get(one.tie_kind, "Whoever knows you may know somebody who does it")
    return Reason(6, f"{why}: ask whom they would ask, not about the work.", "R2")


def _knows(points: int, words: str, depth: int) -> Knowledge:
    return Knowledge((Reason(points, words),), depth)
