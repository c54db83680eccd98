"""What matching reads and answers: a record of one export, a reason, and a verdict on two records."""

import math
from dataclasses import dataclass
from typing import NamedTuple

SURE = 0.93
DOUBTFUL = 0.35


@dataclass(frozen=True)
class Record:
    """One entry of one export. `source` names the export, empty for by hand; keys as written, matching brings them to one form."""

    id: int | str
    source: str = ""
    given: str = ""
    family: str = ""
    full: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    company: str = ""
    title: str = ""


class Reason(NamedTuple):
    """One piece of evidence: its weight as log-odds (natural logarithm, below zero against) and its words, a sentence."""

    weight: float
    words: str


@dataclass(frozen=True)
class Verdict:
    """How probable it is, from 0 to 1, that two records are one person, and why; the weightiest reason first."""

    probability: float
    reasons: tuple[Reason, ...]

    @property
    def is_sure(self) -> bool:
        """This function will tell whether the two may be merged without asking."""
        return self.probability >= SURE

    @property
    def is_doubtful(self) -> bool:
        """This function will tell whether the seeker should be asked."""
        return DOUBTFUL <= self.probability < SURE


def probability_of(log_odds: float) -> float:
    """This function will return the probability, 0 to 1, of log-odds."""
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, log_odds))))
