"""Joining two entries of one person: what the one takes over from the other, and gives back when they are parted."""

from collections.abc import Iterable, Mapping
from typing import Any

Values = Mapping[str, Any]

EMPTY: dict[str, Any] = {
    **dict.fromkeys(("given", "family", "suffix", "shared", "specific", "note", "country", "timezone", "place"), ""),
    "occupation_code": "",
    "tie_kind": "unknown",
    "tie_strength": "unsaid",
    "mutuals": 0,
    "left_out": False,
    "known_since_on": None,
    "host_kind": "unknown",
    "host_kind_is_own": False,
    "referrer_id": None,
    "referrer_may_be_named": False,
}
_LED = {"host_kind": "host_kind_is_own", "referrer_may_be_named": "referrer_id"}
_WORDS = {"shared": "What we share", "specific": "One specific thing they did", "note": "Notes"}


def filled_from(kept: Values, absorbed: Values) -> dict[str, Any]:
    """This function will return what is empty in the one who stays and said of the other; nothing is written over.

    A guessed kind of host is nobody's word, and who sent the seeker comes together with whether that may be said.
    """
    leads = {name for name in EMPTY if kept[name] == EMPTY[name] and absorbed[name] != EMPTY[name]}
    if absorbed["referrer_id"] == kept["id"] or kept["referrer_may_be_named"]:  # nobody is sent by themself
        leads.discard("referrer_id")
    return {name: absorbed[name] for name in EMPTY if _LED.get(name, name) in leads}


def given_back(kept: Values, filled: Values) -> dict[str, Any]:
    """This function will return the fields to empty again: those that were taken over and not changed since."""
    changed = {_LED.get(name, name) for name, value in filled.items() if kept[name] != value}
    return {name: EMPTY[name] for name in filled if _LED.get(name, name) not in changed}


def also_written(kept: Values, absorbed: Values) -> list[tuple[str, str]]:
    """This function will return the seeker's words of the other entry that the one who stays does not hold, by label."""
    return [(label, absorbed[name]) for name, label in _WORDS.items() if absorbed[name] not in {"", kept[name]}]


def is_own(values: Values, has_own_rows: bool) -> bool:
    """This function will tell whether the seeker has worked with an entry: their words, or talks and letters."""
    said = ("shared", "specific", "occupation_code", "tie_kind", "tie_strength", "host_kind_is_own", "left_out")
    return has_own_rows or any(values[name] != EMPTY[name] for name in said)


def kept_of(ids: Iterable[int], own: frozenset[int] | set[int]) -> int:
    """This function will return which of some entries stays: the one the seeker has worked with, else the oldest."""
    return min(ids, key=lambda pk: (pk not in own, pk))


def persons_in(merge: Values) -> set[int]:
    """This function will return every person whom a merge names; merges that share one are undone in order."""
    moved, removed = merge["moved"], merge["moved"].get("removed", {})
    ids = {merge["kept_id"], merge["absorbed_id"], merge["absorbed"].get("referrer_id")}
    ids |= {*moved.get("person.referrer_id", ())}
    ids |= {pk for _, one, other in moved.get("likeness", ()) for pk in (one, other)}
    ids |= {pk for row in removed.get("likeness", ()) for pk in (row["one_id"], row["other_id"])}
    return {pk for pk in ids if pk is not None}
