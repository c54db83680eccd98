"""What to expect of a yes: two curves that point in opposite directions, and whose word each is."""

from dataclasses import dataclass

from firsthand.reach.rules.message import Tie


@dataclass(frozen=True)
class Expectation:
    """One honest sentence and its sources (evidence R3, R4, R5)."""

    words: str
    source: tuple[str, ...]


KNOWN = Expectation(
    "Asked directly by somebody they know or see, people say yes far more often than askers think: "
    "the guess is too low by up to half.",
    ("R3", "R4"),
)
COLD = Expectation(
    "By email to a stranger the guess is too high: askers expected 5 or 6 in 10 to agree, and fewer than 1 in 10 did. "
    "A shared group, a named friend and a real address weigh more than charm; no answer says nothing about you.",
    ("R5",),
)


def expectations(tie: Tie) -> tuple[Expectation, Expectation]:
    """This function will return both sentences, the one that holds for this tie first."""
    return (COLD, KNOWN) if tie == Tie.COLD else (KNOWN, COLD)
