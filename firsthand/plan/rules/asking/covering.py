"""Choosing a few out of many so that together they cover most: lazy greedy over bit sets (Minoux 1978; Nemhauser 1978).

A cell is a thing worth hearing, such as the hard parts from somebody who left. Its worths are whole numbers that never
grow: what the first voice adds, the second, and so on; whoever comes later adds nothing. Because nobody's gain grows when
somebody else is chosen, an old gain is a bound, and only the top of the list has to be looked at again.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """What one person brings: a bit for each cell they cover, points of their own, and the place they count for."""

    cells: int
    own: int
    place: str = ""


@dataclass(frozen=True, slots=True)
class Pick:
    """One chosen offer; `gains` are the points of its cells at the time it was chosen, by cell."""

    offer: int
    points: int
    gains: Mapping[int, int]


class Board:
    """Offers and cells, laid out once. `plan` reads it as often as wanted, and changes nothing."""

    def __init__(self, offers: Sequence[Offer], worths: Sequence[Sequence[int]]) -> None:
        self._offers = offers
        self._worths = worths
        alike = defaultdict[int, list[int]](list)
        for number in sorted(range(len(offers)), key=lambda number: (-offers[number].own, number)):
            alike[offers[number].cells].append(number)
        self._alike = list(alike.values())
        planes = _Planes(worths, {})
        self._bounds = sorted(self._entry(planes, group, 0) for group in range(len(self._alike)))

    def plan(
        self, picks: int, *, heard: Mapping[int, int], gone: Collection[int] = (), most_of_one_place: int = 2
    ) -> list[Pick]:
        """This function will return the best next offers in order, each chosen beside those before it.

        `heard` counts the voices a cell has already; `gone` are offers no longer to be had. Of equal ones the earlier
        offer comes first. No place comes more often than `most_of_one_place`; an empty place is no place.
        """
        planes, places, chosen = _Planes(self._worths, heard), Counter[str](), list[Pick]()
        heap = self._bounds.copy()
        while heap and len(chosen) < picks:
            bound, number, group, rank = heap[0]
            offer = self._offers[number]
            if number not in gone and not (offer.place and places[offer.place] >= most_of_one_place):
                fresh = -planes.points(offer)
                if fresh != bound:
                    heapq.heapreplace(heap, (fresh, number, group, rank))
                    continue
                places[offer.place] += 1
                chosen.append(Pick(number, -fresh, planes.take(offer.cells)))
            if rank + 1 < len(self._alike[group]):
                heapq.heapreplace(heap, self._entry(planes, group, rank + 1))
            else:
                heapq.heappop(heap)
        return chosen

    def _entry(self, planes: "_Planes", group: int, rank: int) -> tuple[int, int, int, int]:
        """Of those who cover the same cells only the best one left stands in the heap."""
        number = self._alike[group][rank]
        return -planes.points(self._offers[number]), number, group, rank


class _Planes:
    """What each cell is worth now, as one bit set for each binary digit, so that a gain is a few counts of bits."""

    def __init__(self, worths: Sequence[Sequence[int]], heard: Mapping[int, int]) -> None:
        self._worths = worths
        self._voices = Counter(heard)
        highest = max((worth[0] for worth in worths if worth), default=0)
        self._planes = [0] * highest.bit_length()
        for cell in range(len(worths)):
            self._flip(cell, self._worth(cell))

    def points(self, offer: Offer) -> int:
        """This function will return what an offer would bring now."""
        return offer.own + sum((offer.cells & plane).bit_count() << digit for digit, plane in enumerate(self._planes))

    def take(self, cells: int) -> dict[int, int]:
        """This function will count a voice for each cell, and return what the cells brought."""
        gains = {}
        for cell in bits_of(cells):
            before = self._worth(cell)
            self._voices[cell] += 1
            self._flip(cell, before ^ self._worth(cell))
            if before:
                gains[cell] = before
        return gains

    def _worth(self, cell: int) -> int:
        worths, voices = self._worths[cell], self._voices[cell]
        return worths[voices] if voices < len(worths) else 0

    def _flip(self, cell: int, digits: int) -> None:
        for digit in bits_of(digits):
            self._planes[digit] ^= 1 << cell


def bits_of(number: int) -> Iterator[int]:
    """This function will return the places of the bits that are set, lowest first."""
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
