"""A planned import as it is shown: counts, the first rows of each kind, and the lines that are not used."""

from dataclasses import dataclass

from firsthand.people.rules.planning import Plan, Step
from firsthand.people.rules.words import RowVerdict

FIRST = 8
MOST_DROPPED = 1_000

TITLES = {
    RowVerdict.ADD: "To add",
    RowVerdict.CHANGE: "To change",
    RowVerdict.SAME: "Here already",
    RowVerdict.SKIP: "To leave alone",
    RowVerdict.DROP: "Not used",
}


@dataclass(frozen=True)
class Line:
    """One row of a file: where it stands, whose it is, and why it is what it is."""

    file: str
    line: int
    name: str
    words: str
    reason: str


@dataclass(frozen=True)
class Section:
    """The rows of one verdict: how many there are, and those shown; `more` are not."""

    verdict: str
    title: str
    count: int
    lines: tuple[Line, ...]
    more: int


def sections_of(plan: Plan, first: int = FIRST) -> list[Section]:
    """This function will return a section for each verdict that occurs: its first rows, and of the unused all."""
    sections = []
    for verdict, title in TITLES.items():
        steps = plan.of(verdict)
        shown = steps[: MOST_DROPPED if verdict == RowVerdict.DROP else first]
        if steps:
            lines = tuple(line_of(step) for step in shown)
            sections.append(Section(verdict.value, title, len(steps), lines, len(steps) - len(shown)))
    return sections


def line_of(step: Step) -> Line:
    """This function will return a step as a line to read."""
    found = step.found
    words = " · ".join(part for part in (found.title, found.organisation) if part) if found else ""
    return Line(step.file, step.line, found.name if found else step.original, words, step.reason)
