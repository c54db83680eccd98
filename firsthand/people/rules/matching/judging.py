"""Are two records one person? Exact keys first, then evidence for and against by how rare it is, added up."""

from collections.abc import Iterator

from firsthand.people.rules.matching.comparing import Likeness, Names, compare_names
from firsthand.people.rules.matching.rarity import Rarity
from firsthand.people.rules.matching.records import Reason, Record, Verdict, probability_of
from firsthand.people.rules.matching.spelling import spelled_names
from firsthand.people.rules.matching.traits import Traits, spelled, traits_of

_PROFILE = 8.0
_EMAIL = 4.5
_PHONE = 1.5
_HOUSEHOLD = 2.0


def judge(one: Record, other: Record, rarity: Rarity) -> Verdict:
    """This function will say how probable it is that two records are one person, and why.

    The reasons' weights and the book's own prior add up to the log-odds (Fellegi and Sunter 1969, weights by rarity).
    """
    return judge_traits(traits_of(one), traits_of(other), rarity)


def judge_traits(one: Traits, other: Traits, rarity: Rarity) -> Verdict:
    """This function will judge two records that are already comparable."""
    reasons = weigh(one, other, rarity)
    odds = rarity.prior + sum(reason.weight for reason in reasons)
    return Verdict(probability_of(odds), tuple(sorted(reasons, key=lambda reason: (-abs(reason.weight), reason.words))))


def weigh(one: Traits, other: Traits, rarity: Rarity) -> list[Reason]:
    """This function will return all evidence, in no order."""
    if other.order < one.order:
        one, other = other, one
    names = compare_names(one.name, other.name, rarity)
    names = spelled_names(one, other, names, rarity)
    shared = list(_keys(one, other, names, rarity))
    reasons = _eased(names, bool(shared))
    reasons += shared
    reasons += _against(one, other)
    reasons += _work(one, other, rarity)
    return reasons


def _eased(names: Names, has_key: bool) -> list[Reason]:
    """With a key in common, another family name is a marriage; with another given name, one family name is a family."""
    if names.given == Likeness.DIFFERENT and names.family > 0:
        return [
            Reason(0.0, reason.words) if reason.weight > 0 and "family" in reason.words else reason
            for reason in names.reasons
        ]
    if has_key and names.given > Likeness.SLIP and names.family == Likeness.DIFFERENT:
        return [
            Reason(-2.0, reason.words) if reason.words.startswith("The family names differ") else reason
            for reason in names.reasons
        ]
    return list(names.reasons)


def _keys(one: Traits, other: Traits, names: Names, rarity: Rarity) -> Iterator[Reason]:
    """Profiles, addresses and numbers that both have; each alone nearly settles it, unless people share it."""
    whole = -rarity.prior
    apart = names.given == Likeness.DIFFERENT
    for profile in sorted(one.profiles & other.profiles):
        yield Reason(whole + _PROFILE, f"Both have the profile {profile}.")
    for site in sorted(one.sites & other.sites):
        yield Reason(_HOUSEHOLD if apart else whole, f"Both have the page {site}.")
    for email in sorted(one.emails & other.emails):
        if apart or (rarity.sharers(email) > 1 and names.given < Likeness.SLIP):
            yield Reason(_HOUSEHOLD, f"Both have the address {email}, which several people seem to share.")
        else:
            yield Reason(whole + _EMAIL, f"Both have the address {email}.")
    for phone in sorted(one.phones.keys() & other.phones.keys()):
        yield from _phone(phone, one, other, names, rarity)
    for email in sorted(one.shared & other.shared):
        yield Reason(1.0, f"Both have the address {email}, at which several people read.")


def _phone(phone: str, one: Traits, other: Traits, names: Names, rarity: Rarity) -> Iterator[Reason]:
    extensions = {one.phones[phone], other.phones[phone]} - {""}
    if len(extensions) > 1:
        yield Reason(-2.0, "Both have one number with different extensions.")
        return
    sharers = rarity.sharers(phone)
    family = one.name.generation != other.name.generation
    if names.given == Likeness.DIFFERENT or family or (sharers > 1 and names.given < Likeness.SLIP):
        yield Reason(1.0, "Both have one number, which several people seem to share.")
    else:
        yield Reason(
            max(-rarity.prior + _PHONE - 1.5 * (sharers - 1), 2.0), f"Both have the number ending in {phone[-4:]}."
        )


def _against(one: Traits, other: Traits) -> Iterator[Reason]:
    """Keys of one kind that differ, and what one export would not do."""
    same_source = bool(one.record.source) and one.record.source == other.record.source
    if one.profiles and other.profiles and not one.profiles & other.profiles:
        words = "One export lists two different profiles." if same_source else "The profiles differ."
        yield Reason(-22.0 if same_source else -17.0, words)
    elif same_source:
        network = "linkedin" in one.record.source.casefold()
        seldom = "never lists a profile twice" if network else "seldom lists a person twice"
        yield Reason(-8.0 if network else -1.0, f"Both come from one export, which {seldom}.")
    if one.emails and other.emails and not one.emails & other.emails:
        yield _different_addresses(one, other)
    if one.phones and other.phones and not one.phones.keys() & other.phones.keys():
        yield Reason(-0.7, "The numbers differ.")


def _different_addresses(one: Traits, other: Traits) -> Reason:
    """Two mailboxes at one firm are mostly two people, and surely where only a number parts them."""
    both = one.firms & other.firms
    if not both:
        return Reason(-0.5, "The addresses differ.")
    words = {(address.firm, address.words) for address in one.addresses} & {
        (address.firm, address.words) for address in other.addresses
    }
    return Reason(-9.0 if words else -1.0, f"Two different addresses at {min(both)}, where a person mostly has one.")


def _work(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    """The employer, by name or by the domain of an address; and the title."""
    if one.company and other.company and _is_one_firm(one.company, other.company):
        weight = min(rarity.weight_of_company(max(one.company, other.company)), 7.0)
        yield Reason(weight * 0.85, f"Both work at {max(one.company, other.company, key=len).title()}.")
    elif found := _firm_of(one, other) or _firm_of(other, one):
        weight = min(rarity.weight_of_company(found), 7.0)
        yield Reason(weight * 0.85, f"An address of one is at {found.title()}, where the other works.")
    elif one.company and other.company:
        yield Reason(
            -2.0, f"The employers differ: {' and '.join(sorted((one.company.title(), other.company.title())))}."
        )
    elif one.firms.isdisjoint(other.firms) and (one.company or one.firms) and (other.company or other.firms):
        yield Reason(-1.5, "An address of one is at another employer than the other's.")
    if one.title and other.title:
        yield _titles(one.title, other.title)


def _is_one_firm(one: str, other: str) -> bool:
    ours, theirs = set(one.split()), set(other.split())
    return ours <= theirs or theirs <= ours


def _firm_of(one: Traits, other: Traits) -> str:
    """The company of one where an address of the other spells it, or its beginning."""
    if not one.company or not other.firms:
        return ""
    name = spelled(one.company)
    return one.company if any(len(firm) > 3 and name.startswith(spelled(firm)) for firm in other.firms) else ""


def _titles(one: frozenset[str], other: frozenset[str]) -> Reason:
    both = len(one & other) / len(one | other)
    if both > 0.6:
        return Reason(1.5, "The titles agree.")
    return Reason(0.4, "The titles are alike.") if both else Reason(-0.4, "The titles differ.")
