"""All records of an address book into people: candidates by shared keys and names, sure ones joined, doubtful ones left to ask."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from firsthand.people.rules.matching.blocking import candidates
from firsthand.people.rules.matching.judging import judge_traits
from firsthand.people.rules.matching.rarity import Rarity
from firsthand.people.rules.matching.records import DOUBTFUL, Record, Verdict
from firsthand.people.rules.matching.traits import Traits, traits_of

Id = int | str
_CONTRADICTION = -5.0
_SHOWN = 6


@dataclass(frozen=True)
class Group:
    """Records that are surely one person, and the sentences that say why."""

    ids: tuple[Id, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Resolved:
    """`groups` are to be merged; `doubtful` pairs are to be asked about, most probable first."""

    groups: tuple[Group, ...]
    doubtful: tuple[tuple[Id, Id, Verdict], ...]


def resolve(records: Iterable[Record], apart: Iterable[Collection[Id]] = frozenset()) -> Resolved:
    """This function will find who is who in an address book.

    `apart` holds pairs of ids, in either order, that the seeker has said are two people. Ids are all different.
    Order of `records` does not matter. Near linear: 30,000 records take a few seconds.
    """
    everybody = sorted(
        (traits_of(record) for record in records), key=lambda one: (str(one.record.id), type(one.record.id).__name__)
    )
    rarity = Rarity.of_traits(everybody)
    judged = sorted(judge_all(everybody, rarity), key=lambda found: -found[2].probability)
    joining = _Joining(everybody, rarity, frozenset(map(frozenset, apart)))
    joining.known = {(one, other): verdict for one, other, verdict in judged}
    for one, other, verdict in judged:
        if verdict.is_sure:
            joining.join(one, other, verdict)
    return Resolved(joining.groups(), tuple(_doubtful(judged, joining)))


def judge_all(everybody: list[Traits], rarity: Rarity) -> Iterator[tuple[int, int, Verdict]]:
    """This function will judge every pair worth judging; the numbers are places in `everybody`."""
    for one, other in sorted(candidates(everybody)):
        verdict = judge_traits(everybody[one], everybody[other], rarity)
        if verdict.probability >= DOUBTFUL / 10:
            yield one, other, verdict


class _Joining:
    """Groups that grow from the surest pair on, and never hold two records that contradict or are kept apart."""

    def __init__(self, everybody: list[Traits], rarity: Rarity, apart: frozenset[frozenset[Id]]) -> None:
        self._everybody, self._rarity, self._apart = everybody, rarity, apart
        self._home = list(range(len(everybody)))
        self._members = {place: [place] for place in self._home}
        self.known: dict[tuple[int, int], Verdict] = {}
        self._why: dict[int, list[str]] = defaultdict(list)

    def id_of(self, place: int) -> Id:
        return self._everybody[place].record.id

    def home(self, place: int) -> int:
        return self._home[place]

    def join(self, one: int, other: int, verdict: Verdict) -> None:
        kept, gone = sorted((self.home(one), self.home(other)))
        if kept == gone or self.are_apart(kept, gone):
            return
        for place in self._members[gone]:
            self._home[place] = kept
        self._members[kept] += self._members.pop(gone)
        words = [reason.words for reason in verdict.reasons if reason.weight > 0]
        self._why[kept] = list(dict.fromkeys([*self._why[kept], *self._why.pop(gone, []), *islice(words, 3)]))

    def are_apart(self, kept: int, gone: int) -> bool:
        """Whether any two of two groups contradict each other or were kept apart by the seeker."""
        return any(self._contradict(a, b) for a in self._members[kept] for b in self._members[gone])

    def _contradict(self, one: int, other: int) -> bool:
        a, b = self._everybody[one], self._everybody[other]
        if self._apart and frozenset((a.record.id, b.record.id)) in self._apart:
            return True
        verdict = self.known.get((min(one, other), max(one, other))) or judge_traits(a, b, self._rarity)
        return not verdict.is_sure and min((reason.weight for reason in verdict.reasons), default=0.0) <= _CONTRADICTION

    def groups(self) -> tuple[Group, ...]:
        return tuple(
            Group(tuple(self._everybody[place].record.id for place in sorted(places)), tuple(self._why[home][:_SHOWN]))
            for home, places in sorted(self._members.items())
            if len(places) > 1
        )


def _doubtful(judged: list[tuple[int, int, Verdict]], joining: _Joining) -> Iterator[tuple[Id, Id, Verdict]]:
    """The best pair of each two groups that may be one, unless they contradict."""
    seen: set[tuple[int, int]] = set()
    for one, other, verdict in judged:
        homes = (joining.home(one), joining.home(other))
        pair = (min(homes), max(homes))
        if verdict.probability < DOUBTFUL or homes[0] == homes[1] or pair in seen:
            continue
        seen.add(pair)
        if not joining.are_apart(*pair):
            yield joining.id_of(one), joining.id_of(other), verdict
