"""How reachable a person is by the tie, in points: warm before dormant before cold, and acquaintances for what they bring.

R1: moderately weak ties tell most, with an optimum at some ten mutual contacts; strong ones in less digital fields. R9, R10:
dormant ties are as useful as current ones. The sizes of the points are our own judgement.
"""

from datetime import date

from firsthand.people.rules.ties import DORMANT_AFTER
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.plan.rules.asking.people import Candidate, Need, Reason

RECENT_WITHIN_DAYS = 365
NAMED, SHARED, KNOWN, STRONG_HELPS = 14, 8, 6, 6
WARM, ACQUAINTED, DORMANT, ONLINE, UNREACHABLE = 12, 11, 9, 2, -6
_MOST_BY_MUTUALS, _PEAK = 5, 10
_BY_KIND = {
    TieKind.FAMILY: (8, "You are family."),
    TieKind.FRIEND: (8, "You are friends."),
    TieKind.COLLEAGUE: (7, "You worked together."),
    TieKind.CLASSMATE: (6, "You were in a class together."),
    TieKind.TEACHER: (6, "They taught you."),
    TieKind.CLUB: (5, "You know each other from a club or team."),
    TieKind.NEIGHBOUR: (5, "You are neighbours."),
    TieKind.ALUM: (5, "You went to the same school."),
    TieKind.REFERRED: (6, "Somebody led you to them."),
    TieKind.MET_ONCE: (3, "You met once."),
}
_STRONG = frozenset({TieKind.FAMILY, TieKind.FRIEND, TieKind.COLLEAGUE})
_EASE = {
    TieStrength.CLOSE: 40,
    TieStrength.KNOWN: 25,
    TieStrength.SLIGHT: 8,
    TieStrength.NONE: 0,
    TieStrength.UNSAID: 0,
}


def reach_of(need: Need, one: Candidate) -> list[Reason]:
    """This function will return what speaks for asking this person, from the tie alone."""
    reasons = _said(one)
    reasons += _contact(need.today, one) + _mutuals(one) + _strong_helps(need, one)
    if not one.reachable:
        reasons.append(Reason(UNREACHABLE, "No address or profile is known yet."))
    return reasons


def _said(one: Candidate) -> list[Reason]:
    reasons = []
    if one.referrer:
        reasons.append(Reason(NAMED, f"{one.referrer} named them, and may be mentioned.", "H17"))
    if one.tie_kind in _BY_KIND and one.tie_strength is not TieStrength.NONE:
        reasons.append(Reason(*_BY_KIND[one.tie_kind]))
    if one.shared:
        reasons.append(Reason(SHARED, f"You share: {one.shared}.", "S2"))
    elif one.histories:
        reasons.append(Reason(SHARED, " ".join(one.histories[:2]), "S2"))
    if one.tie_strength in {TieStrength.CLOSE, TieStrength.KNOWN}:
        reasons.append(Reason(KNOWN, "You know each other, by your own word."))
    return reasons


def _contact(today: date, one: Candidate) -> list[Reason]:
    if one.last_on is None:
        return (
            [Reason(ONLINE, "You are connected, and have not written yet.")] if one.tie_kind is TieKind.ONLINE else []
        )
    silent, wrote = today - one.last_on, {0: "", 1: " once", 2: " twice"}.get(one.touches, f" {one.touches} times")
    last = f"{wrote}, last in {one.last_on:%B %Y}"
    if one.is_one_sided:
        return [Reason(4, f"In touch{last}, but only one of you wrote.")]
    if silent > DORMANT_AFTER:
        return [Reason(DORMANT, f"A tie gone quiet: in touch{last}. Such people often tell what is new to you.", "R9")]
    if silent.days <= RECENT_WITHIN_DAYS:
        return [Reason(WARM, f"In touch{last}.")]
    return [Reason(ACQUAINTED, f"An acquaintance: in touch{last}.", "R1")]


def _mutuals(one: Candidate) -> list[Reason]:
    if one.mutuals <= 0:
        return []
    known = "You both know one person" if one.mutuals == 1 else f"You both know {one.mutuals} people"
    over = max(0, one.mutuals - _PEAK) // 20
    return [Reason(max(3, min((one.mutuals + 1) // 2, _MOST_BY_MUTUALS) - over), f"{known}.", "R1")]


def _strong_helps(need: Need, one: Candidate) -> list[Reason]:
    """The reversal of R1: close ties count for more in less digital fields."""
    is_strong = one.tie_kind in _STRONG or one.tie_strength is TieStrength.CLOSE
    if need.field is None or need.field.is_digital is not False or not is_strong:
        return []
    return [
        Reason(STRONG_HELPS, f"A close tie, which helps more in less digital fields such as {need.field.name}.", "R1")
    ]


def comfort_of(today: date, one: Candidate) -> int:
    """This function will say how easy asking feels: people one knows well and saw lately first."""
    by_kind = _BY_KIND[one.tie_kind][0] * 3 if one.tie_kind in _BY_KIND else 0
    ease = _EASE[one.tie_strength] + by_kind + min(one.touches, 20)
    if one.last_on is not None:
        ease += max(0, 20 - (today - one.last_on).days // 60)
    return ease + (5 if one.shared or one.histories else 0)
