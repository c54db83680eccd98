"""The verdict on a letter..."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from firsthand.reach.rules.etiquette import Severity
from firsthand.reach.rules.message import Message
from firsthand.reach.rules.verdict import verdict_on

POOR = "Hi,\n\nI would love to pick your brain sometime.\n\nThank you,\nInes Duarte"


def test_puts_what_matters_most_first_and_marks_the_place() -> None:
    verdict = verdict_on(Message(body=POOR, subject=""))
    assert verdict.findings[0].severity == Severity.ERROR
    assert [piece.text for piece in verdict.pieces if piece.rule == "M11"] == ["pick your brain"]


def test_counts_what_to_fix_to_think_about_and_what_is_good() -> None:
    verdict = verdict_on(Message(body=POOR, subject=""))
    fix = sum(finding.severity == Severity.ERROR for finding in verdict.findings)
    assert verdict.summary.startswith(f"{fix} to fix · ")
    assert verdict.summary.endswith(f"{len(verdict.good)} good")
    assert not {rule.id for rule in verdict.good} & {finding.rule for finding in verdict.findings}


def test_says_nothing_against_an_empty_page() -> None:
    verdict = verdict_on(Message(body=" \n"))
    assert verdict.findings == ()
    assert verdict.summary == "Nothing to check yet"


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
@example("¸")
def test_shows_every_character_of_the_letter(body: str) -> None:
    verdict = verdict_on(Message(body=body))
    assert "".join(piece.text for piece in verdict.pieces) == (body if body.strip() else "")
