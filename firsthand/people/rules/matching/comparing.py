"""Two names compared: what agrees, what is only spelled otherwise, what contradicts."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from firsthand.people.rules.matching.callnames import are_callnames
from firsthand.people.rules.matching.parts import Parts
from firsthand.people.rules.matching.rarity import Rarity
from firsthand.people.rules.matching.records import Reason
from firsthand.people.rules.matching.scripts import is_slip, sound


class Likeness(IntEnum):
    """How two given or two family names stand to each other."""

    DIFFERENT = -1
    UNKNOWN = 0
    INITIAL = 1
    SLIP = 2
    PART = 3
    CALLED = 4
    SPELLED = 5
    SAME = 6


@dataclass(frozen=True)
class Names:
    """Two names side by side: how given and family names stand, and the evidence in it."""

    given: Likeness
    family: Likeness
    reasons: tuple[Reason, ...]


_DISCOUNT = {Likeness.SAME: 0.0, Likeness.SPELLED: 0.2, Likeness.CALLED: 0.8, Likeness.PART: 1.0, Likeness.SLIP: 4.0}
_MANNER = {
    Likeness.SPELLED: "spelled in two ways",
    Likeness.CALLED: "one is a short form of the other",
    Likeness.PART: "one has a part that the other leaves out",
    Likeness.SLIP: "one letter apart",
}
_TOGETHER = 2.0
_INITIAL = 2.2
_IN_A_FAMILY = 4.5
_RARE = 7.0


def compare_names(one: Parts, other: Parts, rarity: Rarity) -> Names:
    """This function will compare two names, in the order written or with given and family name changed over."""
    straight = _compare(one, other, rarity)
    whole = one.given and one.family and other.given and other.family
    if straight.given > 0 or straight.family > 0 or not whole:
        return straight
    turned = _compare(_turned(one), other, rarity)
    if turned.given > 1 and turned.family > 1:
        return replace(turned, reasons=(*turned.reasons, Reason(-1.0, "Given and family name have changed places.")))
    return straight


def _turned(name: Parts) -> Parts:
    given, family = " ".join(name.family), (name.given, *name.middles)
    first, *rest = given.split()
    return replace(
        name,
        given=first,
        middles=tuple(rest),
        family=family,
        givens=name.families,
        families=name.givens,
        with_particles=name.givens,
    )


def _compare(one: Parts, other: Parts, rarity: Rarity) -> Names:
    if _is_read(one) != _is_read(other):
        return Names(Likeness.UNKNOWN, Likeness.UNKNOWN, ())
    given, shown = _given_likeness(one, other, rarity)
    family, word = _family_likeness(one, other)
    reasons = []
    if given != Likeness.UNKNOWN:
        reasons.append(_given_reason(given, shown, one, other, rarity))
    if family != Likeness.UNKNOWN:
        reasons.append(_family_reason(family, word, (one, other), rarity))
    if given > 0 and family > 0:
        reasons.append(Reason(-_TOGETHER, "Given and family names of one language often come together."))
    if given > Likeness.SLIP and family > Likeness.SLIP:
        reasons = _dampened(reasons, max(rarity.bearers(one), rarity.bearers(other)), rarity)
        if one.generation != other.generation:
            reasons = [Reason(min(reason.weight, _IN_A_FAMILY), reason.words) for reason in reasons]
    return Names(given, family, (*reasons, *_marks(one, other, family)))


def _is_read(name: Parts) -> bool:
    """Whether all of a name could be put into Latin letters; beside one that could, the rest says nothing."""
    return (name.givens + name.families).isascii()


def _dampened(reasons: list[Reason], bearers: int, rarity: Rarity) -> list[Reason]:
    """Where one export alone has several people of the name, the name says only that it is one of them."""
    told = sum(reason.weight for reason in reasons)
    most = -rarity.prior + math.log(0.8 / bearers)
    if bearers == 1 or told <= most:
        return reasons
    part = max(most, 0.0) / told
    given, family, together = (Reason(reason.weight * part, reason.words) for reason in reasons)
    return [given, Reason(family.weight, f"{family.words} There are {bearers} people of this name."), together]


def _given_likeness(one: Parts, other: Parts, rarity: Rarity) -> tuple[Likeness, str]:
    """How the given names stand, and the one that both share."""
    if not one.given or not other.given:
        return Likeness.UNKNOWN, ""
    if one.givens == other.givens:
        if len(one.given) == 1:
            return Likeness.INITIAL, one.given
        return (Likeness.SAME if one.given == other.given else Likeness.SPELLED), one.given
    found = _of_words(one.given, other.given)
    if found > Likeness.INITIAL:
        if found == Likeness.SLIP and rarity.knows_given(one.given) and rarity.knows_given(other.given):
            return Likeness.DIFFERENT, ""
        return found, _longer(one.given, other.given)
    if found == Likeness.INITIAL:
        return found, _longer(one.given, other.given)
    return _by_other_names(one, other)


def _by_other_names(one: Parts, other: Parts) -> tuple[Likeness, str]:
    """A middle name or a quoted one by which somebody goes."""
    for here, there in ((one, other), (other, one)):
        for name in (*here.middles, *here.also):
            if len(name) > 1 and len(there.given) > 1 and _of_words(name, there.given) > Likeness.SLIP:
                return Likeness.PART, there.given
            if name in there.also:
                return Likeness.CALLED, name
    return Likeness.DIFFERENT, ""


@lru_cache(maxsize=65536)
def _of_words(one: str, other: str) -> Likeness:
    if one == other:
        return Likeness.SAME if len(one) > 1 else Likeness.INITIAL
    if len(one) == 1 or len(other) == 1:
        return Likeness.INITIAL if one[0] == other[0] or sound(one)[:1] == sound(other)[:1] else Likeness.DIFFERENT
    if sound(one) == sound(other):
        return Likeness.SPELLED
    if are_callnames(one, other):
        return Likeness.CALLED
    return Likeness.SLIP if is_slip(one, other) and not _is_gendered(one, other) else Likeness.DIFFERENT


def _is_gendered(one: str, other: str) -> bool:
    """Daniel and Daniela, Mario and Maria, Jan and Jana: two people, and no slip."""
    short, long = sorted((one, other), key=len)
    return long[:-1] == short or (long[:-1] == short[:-1] and {long[-1], short[-1]} <= set("aeio"))


def _family_likeness(one: Parts, other: Parts) -> tuple[Likeness, str]:
    """How the family names stand, and the word that both share."""
    if not one.family or not other.family:
        return Likeness.UNKNOWN, ""
    if one.family == other.family:
        return (Likeness.SAME if len(one.family[-1]) > 1 else Likeness.INITIAL), one.family[-1]
    if one.families == other.families or (one.with_particles and one.with_particles == other.with_particles):
        return Likeness.SPELLED, one.family[-1]
    pairs = [*_pairs(one, other), *((word, middle) for middle, word in _pairs_of_middles(one, other))]
    return max((_of_families(*pair) for pair in pairs), key=lambda found: (found[0], found[1]))


def _pairs(one: Parts, other: Parts) -> Iterator[tuple[str, str]]:
    """Every word that may be a family name with every such of the other: those of it, and born names."""
    for a in (*one.family, *one.born):
        for b in (*other.family, *other.born):
            yield a, b


def _pairs_of_middles(one: Parts, other: Parts) -> Iterator[tuple[str, str]]:
    """Middle names with the other's family names, as in languages with two family names a middle one may be one."""
    for here, there in ((one, other), (other, one)):
        for middle in here.middles:
            if len(middle) > 2:
                yield from ((middle, word) for word in there.family)


def _of_families(one: str, other: str) -> tuple[Likeness, str]:
    if len(one) == 1 or len(other) == 1:
        return (Likeness.INITIAL, _longer(one, other)) if one[0] == other[0] else (Likeness.DIFFERENT, "")
    if sound(one) == sound(other) or _are_him_and_her(one, other):
        return Likeness.PART, one
    return (Likeness.SLIP, _longer(one, other)) if is_slip(one, other) else (Likeness.DIFFERENT, "")


@lru_cache(maxsize=65536)
def _are_him_and_her(one: str, other: str) -> bool:
    """Ivanov and Ivanova, Novák and Nováková, Kowalski and Kowalska, Tolstoy and Tolstaya: one family name."""
    his, hers = sorted((one, other), key=lambda word: (len(word), word.endswith("a")))
    if hers == his + "a":
        return his.endswith(("v", "n"))
    if hers.endswith("ova"):
        return hers.removesuffix("ova") in (his, his[:-1])
    return hers in (his[:-1] + "a", his[:-1] + "aya") and his.endswith(("ski", "cki", "dzki", "sky", "ny", "oy"))


def _longer(one: str, other: str) -> str:
    return max(one, other, key=lambda word: (len(word), word))


@lru_cache(maxsize=65536)
def _both(one: str, other: str) -> str:
    return " and ".join(sorted({one.title(), other.title()}))


def _given_reason(found: Likeness, shown: str, one: Parts, other: Parts, rarity: Rarity) -> Reason:
    names = _both(one.given, other.given)
    if found == Likeness.DIFFERENT:
        return Reason(-4.5 if 1 in (len(one.given), len(other.given)) else -6.5, f"The given names differ: {names}.")
    if found == Likeness.INITIAL:
        return Reason(_INITIAL, f"The given names begin alike: {names}.")
    weight = rarity.weight_of_given(shown)
    rare = "a rare name here" if weight > _RARE else "a common name" if weight < 5 else "not a common name"
    manner = _MANNER.get(found)
    words = f"The given names agree: {names}, {manner}." if manner else f"Both are called {names}, {rare}."
    return Reason(max(weight - _DISCOUNT[found], 0.5), words)


def _family_reason(found: Likeness, word: str, pair: tuple[Parts, Parts], rarity: Rarity) -> Reason:
    names = _both(*(" ".join(one.family) for one in pair))
    if found == Likeness.DIFFERENT:
        return Reason(-5.5, f"The family names differ: {names}.")
    if found == Likeness.INITIAL:
        return Reason(_INITIAL, f"The family names begin alike: {names}.")
    weight = rarity.weight_of_family(word) + 0.6 * _beside(found, word, pair, rarity)
    rare = "a rare one here" if weight > _RARE else "a common one" if weight < 5.5 else "not a common one"
    manner = _MANNER.get(found)
    words = (
        f"The family names agree: {names}, {manner}." if manner else f"The family name is the same: {names}, {rare}."
    )
    return Reason(max(weight - _DISCOUNT[found], 0.5), words)


def _beside(found: Likeness, word: str, pair: tuple[Parts, Parts], rarity: Rarity) -> float:
    """What the further words of a family name of two tell, where all are the same."""
    further = set(pair[0].family) & set(pair[1].family) - {word} if found == Likeness.SAME else ()
    return sum(rarity.weight_of_family(one) for one in further)


def _marks(one: Parts, other: Parts, family: Likeness) -> Iterator[Reason]:
    """What parts father and son, him and her, two people with one name and different middle names, and a couple."""
    if one.generation and other.generation:
        if one.generation == other.generation:
            yield Reason(2.0, "Both are marked the same of father and son.")
        else:
            yield Reason(-18.0, "One is the elder, the other the younger of two with one name.")
    elif one.generation or other.generation:
        yield Reason(-3.0, "Only one is marked as the elder or younger of two with one name.")
    if one.gender and other.gender and one.gender != other.gender:
        yield Reason(-15.0, "One is written of as she, the other as he.")
    if one.is_household != other.is_household:
        yield Reason(-25.0, "One is an entry of two people together, the other of one.")
    yield from _middles(one, other, family)


def _middles(one: Parts, other: Parts, family: Likeness) -> Iterator[Reason]:
    if not one.middles or not other.middles or family == Likeness.PART:
        return
    a, b = one.middles[0], other.middles[0]
    names = _both(a, b)
    if _of_words(a, b) > Likeness.UNKNOWN:
        yield Reason(1.5 if 1 in (len(a), len(b)) else 3.0, f"The middle names agree: {names}.")
    else:
        yield Reason(-12.5, f"The middle names differ: {names}.")
