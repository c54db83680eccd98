"""The etiquette check: rules as data, pure functions, one entry. See engine.lint."""

from firsthand.reach.rules.etiquette.engine import RULES, lint, passed
from firsthand.reach.rules.etiquette.finding import Finding, Rule, Severity
from firsthand.reach.rules.etiquette.profile import DEFAULT, STRICT, Profile

__all__ = ["DEFAULT", "RULES", "STRICT", "Finding", "Profile", "Rule", "Severity", "lint", "passed"]
