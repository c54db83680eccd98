"""How rare names, employers and keys are: in this very address book, and in the world where the book is small."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from firsthand.people.rules.matching.callnames import are_callnames
from firsthand.people.rules.matching.frequent import FAMILY, GIVEN
from firsthand.people.rules.matching.parts import Parts
from firsthand.people.rules.matching.records import Record
from firsthand.people.rules.matching.scripts import is_slip, sound
from firsthand.people.rules.matching.traits import Traits, traits_of

_WORLD = 3000
_GIVEN = 2e-4
_FAMILY = 5e-5
_COMPANY = 3e-3


@dataclass(frozen=True)
class Rarity:
    """How often each given name, family name and employer occurs in `total` records, and how many people share a key."""

    total: int = 0
    given: Counter[str] = field(default_factory=Counter)
    family: Counter[str] = field(default_factory=Counter)
    company: Counter[str] = field(default_factory=Counter)
    people: dict[str, int] = field(default_factory=dict)
    namesakes: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Iterable[Record]) -> "Rarity":
        """This function will count an address book."""
        return cls.of_traits([traits_of(record) for record in records])

    @classmethod
    def of_traits(cls, everybody: list[Traits]) -> "Rarity":
        """This function will count an address book that is already comparable."""
        given, family, company = Counter[str](), Counter[str](), Counter[str]()
        for one in everybody:
            given[sound(one.name.given)] += 1
            family.update({sound(word) for word in one.name.family})
            company[one.company] += 1
        return cls(len(everybody), given, family, company, _sharers(everybody), _namesakes(everybody))

    @cached_property
    def prior(self) -> float:
        """This function will return the log-odds that any two records are one person before anything is compared."""
        return -math.log(max(self.total, _WORLD) / 2)

    def weight_of_given(self, name: str) -> float:
        """This function will return what it tells, as log-odds, that two records share this given name."""
        return self._weight_of_name(name, GIVEN.get(sound(name), _GIVEN))

    def weight_of_family(self, name: str) -> float:
        """This function will return what it tells, as log-odds, that two records share this family name."""
        return self._weight_of_name(name, FAMILY.get(sound(name), _FAMILY))

    def _weight_of_name(self, name: str, world: float) -> float:
        """Counted as given and as family name alike, as nobody knows which comes first in "Zhang Tingyan"."""
        key = sound(name)
        return self._weight(max(self.given.get(key, 0), self.family.get(key, 0)), world)

    def weight_of_company(self, key: str) -> float:
        """This function will return what it tells, as log-odds, that two records share this employer."""
        return self._weight(self.company.get(key, 0), _COMPANY)

    def knows_given(self, name: str) -> bool:
        """This function will tell whether a given name is an established one, and so no slip of the finger."""
        key = sound(name)
        return key in GIVEN or self.given.get(key, 0) > 3

    def sharers(self, key: str) -> int:
        """This function will return how many people by given name are found at an address or number; one at least."""
        return self.people.get(key, 1)

    def bearers(self, name: Parts) -> int:
        """This function will return how many people of one full name have profiles of their own; one at least."""
        return self.namesakes.get(whole_name(name), 1)

    def _weight(self, count: int, world: float) -> float:
        return math.log((self.total + _WORLD) / (count + _WORLD * world))


def whole_name(name: Parts) -> str:
    """This function will return given and family name by sound, the same in either order."""
    return "|".join(sorted((sound(name.given), sound(name.family[-1] if name.family else ""))))


def _namesakes(everybody: list[Traits]) -> dict[str, int]:
    """Full names under which there is more than one profile."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in everybody:
        if one.profiles:
            found[whole_name(one.name)].add(min(one.profiles))
    return {name: len(profiles) for name, profiles in found.items() if len(profiles) > 1}


def _sharers(everybody: list[Traits]) -> dict[str, int]:
    """Different people at one key: given names of which none can stand for another; initials are nobody's."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in everybody:
        if len(one.name.given) > 1:
            for key in (*one.emails, *one.phones):
                if not any(_may_be_one(one.name.given, known) for known in found[key]):
                    found[key].append(one.name.given)
    return {key: len(known) for key, known in found.items() if len(known) > 1}


def _may_be_one(one: str, other: str) -> bool:
    return one == other or are_callnames(one, other) or is_slip(one, other)
