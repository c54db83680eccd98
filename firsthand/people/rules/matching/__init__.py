"""One person from many sources: who is the same, by rules that explain themselves."""

from firsthand.people.rules.matching.judging import judge
from firsthand.people.rules.matching.rarity import Rarity
from firsthand.people.rules.matching.records import Reason, Record, Verdict
from firsthand.people.rules.matching.resolving import Group, Resolved, resolve

__all__ = ["Group", "Rarity", "Reason", "Record", "Resolved", "Verdict", "judge", "resolve"]
