"""Names that an address spells: j.okafor@harbour.example is somebody Okafor, whatever the entry says."""

from dataclasses import replace

from firsthand.people.rules.matching.comparing import Likeness, Names, compare_names
from firsthand.people.rules.matching.parts import Parts
from firsthand.people.rules.matching.rarity import Rarity
from firsthand.people.rules.matching.records import Reason
from firsthand.people.rules.matching.scripts import sound
from firsthand.people.rules.matching.traits import Traits


def spelled_names(one: Traits, other: Traits, names: Names, rarity: Rarity) -> Names:
    """This function will let addresses say what the names leave open: a name that is missing, cut short or changed."""
    if names.family > Likeness.INITIAL and names.given > Likeness.INITIAL:
        return names
    for here, there in ((one, other), (other, one)):
        found = _completed(here, there, names, rarity)
        if found is not None:
            return found
    return names


def _completed(here: Traits, there: Traits, names: Names, rarity: Rarity) -> Names | None:
    """The comparison again, with what an address of `here` spells of the other's name; None where it spells nothing of it."""
    whole = there.name
    for address in here.addresses:
        if address.is_shared:
            continue
        given, family = _spelled(address.words, whole)
        if not family:
            continue
        if here.name.is_empty:
            return _again(
                Parts(
                    given=given,
                    family=(family,),
                    givens=sound(given),
                    families=sound(family),
                    with_particles=sound(family),
                ),
                there,
                rarity,
            )
        if len(here.name.given) == 1 < len(given) and names.family > Likeness.INITIAL:
            return _again(replace(here.name, given=given, givens=sound(given)), there, rarity)
        if names.given > 0 and names.family < Likeness.PART:
            changed = replace(here.name, family=(family,), families=sound(family), with_particles=sound(family))
            return _again(changed, there, rarity)
    return None


def _again(name: Parts, there: Traits, rarity: Rarity) -> Names:
    found = compare_names(name, there.name, rarity)
    family = " ".join(there.name.family).title()
    return replace(found, reasons=(*found.reasons, Reason(-0.7, f"An address of the other spells {family}.")))


def _spelled(words: tuple[str, ...], name: Parts) -> tuple[str, str]:
    """What of the name the words of an address spell, given and family: whole words, or run together with an initial."""
    joined = "".join(words)
    for family in (*name.family, "".join(name.family)):
        if not name.given or len(family) < 2:
            continue
        if family in words:
            return _beside(family, [word for word in words if word != family], name.given)
        for start in (name.given, name.given[0]):
            if len(family) > 2 and joined in (start + family, family + start):
                return start, family
    return "", ""


def _beside(family: str, others: list[str], given: str) -> tuple[str, str]:
    """What stands with the family name: the given name, a letter, nothing; anything else is another person's."""
    if not others or others == [given]:
        return "".join(others), family
    return (others[0], family) if len(others) == 1 and len(others[0]) == 1 else ("", "")
