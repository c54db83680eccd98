"""The answer of the check while one types: the top thing first, what is good already, and the letter with its marks."""

from dataclasses import dataclass

from firsthand.reach.rules.channels import Meter, meter_of
from firsthand.reach.rules.etiquette import RULES, Finding, Rule, Severity, lint
from firsthand.reach.rules.marking import Mark, Piece, pieces_of
from firsthand.reach.rules.message import Message


@dataclass(frozen=True)
class Verdict:
    """What a check says of a letter; `findings` are the most important first, and none of them blocks anything."""

    findings: tuple[Finding, ...]
    good: tuple[Rule, ...]
    pieces: tuple[Piece, ...]
    meter: Meter

    @property
    def summary(self) -> str:
        """What there is to do, in a few words: "2 to fix · 1 to think about · 11 good"."""
        fix, think, hint = (sum(f.severity == severity for f in self.findings) for severity in Severity)
        counts = ((fix, "to fix"), (think, "to think about"), (hint, "small"), (len(self.good), "good"))
        return " · ".join(f"{count} {words}" for count, words in counts if count) or "Nothing to check yet"


def verdict_on(message: Message) -> Verdict:
    """This function will check a message and lay out what to show beside it; takes time linear in its length."""
    if not message.body.strip():
        return Verdict((), (), (), meter_of("", message.channel))
    findings = lint(message)
    fired = {finding.rule for finding in findings}
    good = tuple(rule for rule in RULES if rule.id not in fired and rule.place.covers(message))
    marks = (Mark(f.start, f.end, f.rule) for f in findings if f.start is not None and f.end is not None)
    return Verdict(findings, good, pieces_of(message.body, marks), meter_of(message.body, message.channel))
