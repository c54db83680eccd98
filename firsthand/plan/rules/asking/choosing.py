"""The plan of whom to ask: each person weighed beside those heard already and those who come before them in the plan.

What a talk is worth is a sum: how near the person's work is, how reachable they are, and what they add to what was heard:
topics still open, more so from another kind of host, another place, another decade. The sums are whole numbers, told one
by one as reasons. The second voice on a topic adds less than the first, so people are chosen as a set (covering).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from firsthand.explore.rules.words import HostKind, Topic
from firsthand.kernel.text import fold
from firsthand.plan.rules.asking.covering import Board, Offer, bits_of
from firsthand.plan.rules.asking.knowing import Knowledge, answers, knowledge_of, may_know_somebody
from firsthand.plan.rules.asking.people import Candidate, Need, Reason, Suggestion, Voice, name_of
from firsthand.plan.rules.asking.reaching import comfort_of, reach_of

MOST_OF_ONE_PLACE = 2
_NAMED = 4
_DEPTHS = ((4, 2, 1), (3, 1), (3, 1))
_WORTHS: dict[str, tuple[int, ...]] = {"angle": (2,), "kind": (6, 2), "place": (5, 2), "decade": (3, 1)}


class Cell(NamedTuple):
    """A thing worth hearing: `what` is topic, angle (a topic from one kind of host), kind, place or decade."""

    what: str
    key: str | int
    second: str | int = 0

    @property
    def worths(self) -> tuple[int, ...]:
        """What the first voice adds, the second, and so on."""
        return _DEPTHS[int(self.second)] if self.what == "topic" else _WORTHS[self.what]


@dataclass(frozen=True)
class _Weighed:
    candidate: Candidate
    reasons: tuple[Reason, ...]
    cells: tuple[Cell, ...] = ()
    is_near: bool = True

    @property
    def points(self) -> int:
        return sum(reason.points for reason in self.reasons)


def suggest(need: Need, candidates: Iterable[Candidate], limit: int | None = None) -> list[Suggestion]:
    """This function will return whom to ask, the most useful first, chosen as a set; `limit` is the length of the plan.

    At most two of one place come before everybody else who knows of it has had a turn. Behind them come those who know
    nothing of it and may know somebody who does. Whoever is neither is left out.
    """
    ordered = sorted(candidates, key=lambda one: (fold(one.name), one.id))
    near, leading = weigh(need, ordered)
    many = len(ordered) if limit is None else limit
    return [*_planned(need, near, many), *(_told(need, one, ()) for one in leading)][:many]


def comfortable(suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    """This function will return the same people in the order in which asking feels easiest."""
    return sorted(suggestions, key=lambda one: (-one.comfort, fold(one.candidate.name), one.candidate.id))


def weigh(need: Need, ordered: Sequence[Candidate]) -> tuple[list[_Weighed], list[_Weighed]]:
    """This function will weigh those who know of the interest, and those who may know somebody, the likeliest first."""
    known = [(one, knowledge_of(need, one)) for one in ordered]
    places = {fold(one.organisation) for one, found in known if found and found.depth > 1 and not one.is_former} - {""}
    near, leading = [], []
    for one, found in known:
        knows = found if found and found.depth > 1 else knowledge_of(need, one, places)
        if knows:
            reasons = (*knows.reasons, *reach_of(need, one))
            near.append(_Weighed(one, reasons, tuple(_cells(need, one, knows))))
        elif why := may_know_somebody(one):
            leading.append(_Weighed(one, (why, *reach_of(need, one)), is_near=False))
    leading.sort(key=lambda one: -one.points)
    return near, leading


def _planned(need: Need, near: Sequence[_Weighed], many: int) -> list[Suggestion]:
    heard = Counter(cell for voice in need.voices for cell in _spoken(need, voice))
    every = list(dict.fromkeys(cell for one in near for cell in one.cells))
    number = {cell: place for place, cell in enumerate(every)}
    offers = [
        Offer(sum(1 << number[cell] for cell in one.cells), one.points, fold(one.candidate.organisation))
        for one in near
    ]
    board = Board(offers, [cell.worths for cell in every])
    voices = Counter({number[cell]: count for cell, count in heard.items() if cell in number})
    chosen: list[Suggestion] = []
    gone: set[int] = set()
    while len(chosen) < many and len(gone) < len(near):
        picks = board.plan(many - len(chosen), heard=voices, gone=gone, most_of_one_place=MOST_OF_ONE_PLACE)
        for pick in picks:
            gains = [(every[cell], points) for cell, points in pick.gains.items()]
            chosen.append(_told(need, near[pick.offer], gains))
            voices.update(bits_of(offers[pick.offer].cells))
        gone.update(pick.offer for pick in picks)
    return chosen


def _cells(need: Need, one: Candidate, knows: Knowledge) -> Iterable[Cell]:
    yield from _told_topics(need.open_topics, one.host_kind, knows.depth, is_former=one.is_former)
    if one.host_kind is not HostKind.UNKNOWN:
        yield Cell("kind", HostKind.LEAVER if one.is_former else one.host_kind)
    if one.organisation:
        yield Cell("place", fold(one.organisation))
    if one.began is not None:
        yield Cell("decade", one.began // 10)


@lru_cache(maxsize=512)
def _told_topics(topics: tuple[Topic, ...], kind: HostKind, depth: int, *, is_former: bool) -> tuple[Cell, ...]:
    host, cells = Candidate(0, "", host_kind=kind, is_former=is_former), list[Cell]()
    for topic in topics:
        told = answers(topic, host, depth)
        cells += (Cell("topic", topic, level) for level in range(told))
        if told and depth > 1:
            cells.append(Cell("angle", topic, kind))
    return tuple(cells)


def _spoken(need: Need, voice: Voice) -> Iterable[Cell]:
    """The cells that somebody heard already has filled."""
    host = Candidate(0, "", organisation=voice.place, host_kind=voice.kind, began=voice.began)
    about = tuple(topic for topic in Topic if topic in voice.topics)
    return _cells(Need(need.kind, need.name, about, need.today), host, Knowledge((), 3))


def _told(need: Need, one: _Weighed, gains: Sequence[tuple[Cell, int]]) -> Suggestion:
    reasons = tuple(reason for reason in (*one.reasons, *_gained(need, one.candidate, gains)) if reason.points)
    return Suggestion(
        one.candidate, sum(reason.points for reason in reasons), reasons, comfort_of(need.today, one.candidate)
    )


def _gained(need: Need, one: Candidate, gains: Sequence[tuple[Cell, int]]) -> Iterable[Reason]:
    by_topic, by_what = Counter[Topic](), Counter[str]()
    for cell, points in gains:
        by_what[cell.what] += points
        if cell.what in {"topic", "angle"}:
            by_topic[Topic(str(cell.key))] += points
    if by_topic:
        yield Reason(by_topic.total(), _can_tell(need, one, by_topic), "S37")
    if by_what["kind"]:
        yield Reason(by_what["kind"], _kind_reason(by_what["kind"], _kind_words(one)), "R19")
    if by_what["place"]:
        yield Reason(by_what["place"], _place_words(by_what["place"], one), "R19")
    if by_what["decade"]:
        yield Reason(
            by_what["decade"], f"Began in the {(one.began or 0) // 10 * 10}s, which adds another view in time.", "R19"
        )


def _can_tell(need: Need, one: Candidate, by_topic: Counter[Topic]) -> str:
    order = sorted(by_topic, key=lambda topic: (-by_topic[topic], need.open_topics.index(topic)))
    named = ", ".join(name_of(topic) for topic in order[:_NAMED]) + (" and more" if len(order) > _NAMED else "")
    who = "They" if one.host_kind is HostKind.UNKNOWN else f"As a {_kind_words(one)}, they"
    return f"{who} can tell about what is still open: {named}."


def _kind_words(one: Candidate) -> str:
    return f"former {one.host_kind}" if one.is_former and one.host_kind is not HostKind.LEAVER else str(one.host_kind)


def _kind_reason(points: int, kind: str) -> str:
    is_first = points >= _WORTHS["kind"][0]
    return f"You have heard no {kind} yet." if is_first else f"A second {kind} beside another."


def _place_words(points: int, one: Candidate) -> str:
    is_first = points == _WORTHS["place"][0]
    return f"A first voice from {one.organisation}." if is_first else f"A second voice from {one.organisation}."
