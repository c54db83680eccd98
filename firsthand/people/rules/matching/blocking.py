"""Which pairs of records are worth judging: those that share a key, or enough of a name, and few enough with them."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations

from firsthand.people.rules.matching.callnames import full_forms
from firsthand.people.rules.matching.scripts import sound
from firsthand.people.rules.matching.traits import Traits

_KEY_STOP = 60
_NAME_STOP = 120
_LOOSE_STOP = 24
_SHORT_STOP = 40


def candidates(everybody: list[Traits]) -> set[tuple[int, int]]:
    """This function will return pairs of places in the list, the smaller first."""
    found: set[tuple[int, int]] = set()
    for keys, stop in ((_exact, _KEY_STOP), (_named, _NAME_STOP), (_loose, _LOOSE_STOP)):
        for places in _blocks(everybody, keys, stop):
            found.update(combinations(places, 2))
    for places in _blocks(everybody, _short, _SHORT_STOP):
        cut = {place for place in places if _is_cut(everybody[place])}
        if cut:
            found.update(pair for pair in combinations(places, 2) if not cut.isdisjoint(pair))
    return found


def _blocks(everybody: list[Traits], keys: Callable[[Traits], Iterator[str]], stop: int) -> Iterator[list[int]]:
    """Places of records that have a key in common, unless there are more than `stop`."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(everybody):
        for key in set(keys(one)):
            blocks[key].append(place)
    return (places for places in blocks.values() if 1 < len(places) <= stop)


def _is_cut(one: Traits) -> bool:
    """Whether a name is an initial or lacks."""
    return len(one.name.given) < 2 or not one.name.family or len(one.name.family[-1]) < 2


def _exact(one: Traits) -> Iterator[str]:
    yield from (f"@{email}" for email in one.emails)
    yield from (f"#{phone}" for phone in one.phones)
    yield from (f"/{profile}" for profile in one.profiles)
    yield from (f":{site}" for site in one.sites)


def _named(one: Traits) -> Iterator[str]:
    """Full name by sound, in either order, with every full form of the given name."""
    name = one.name
    families = {sound(word) for word in (*name.family, *name.born, "".join(name.family), name.with_particles) if word}
    for given in (name.given, *name.middles, *name.also):
        if len(given) > 1:
            for form in full_forms(given):
                yield from ("|".join(sorted((form, family))) for family in families)
    for address in one.addresses:
        if len(address.words) == 2 and not address.is_shared:
            yield "|".join(sorted(map(sound, address.words)))


def _loose(one: Traits) -> Iterator[str]:
    """Given name with the beginning or end of the family name, or with the employer; the address run together."""
    name = one.name
    given = sound(name.given)
    for family in (*name.family, *name.born):
        if given:
            yield f"b{given}|{family[:3]}"
            yield f"e{given}|{family[-3:]}"
            yield f"r{name.given}{family}"
    if given:
        for firm in {one.company, *one.firms} - {""}:
            yield f"w{given}|{firm[:5]}"
    for address in one.addresses:
        yield "r" + "".join(address.words)


def _short(one: Traits) -> Iterator[str]:
    """An initial with the other name whole."""
    name = one.name
    for family in name.family:
        if name.given:
            yield f"i{name.given[0]}|{sound(family)}"
            yield f"j{sound(name.given)}|{family[0]}"
            yield f"r{name.given[0]}{family}"
    for address in one.addresses:
        yield "r" + "".join(address.words)
        if address.words and len(address.words[0]) == 1:
            yield f"i{address.words[0]}|{sound(address.words[-1])}"
