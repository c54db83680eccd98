"""Reads of coverage: of one interest, and of all at a glance."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from firsthand.explore.models import Interest, Question
from firsthand.explore.rules.words import HostKind, QuestionState, Topic
from firsthand.kernel.refusal import Refused
from firsthand.learn.models import Evidence
from firsthand.learn.queries.hearing import heard_by_interest, talks_by_interest
from firsthand.learn.rules.coverage import Cell, Coverage, Row, coverage_of
from firsthand.learn.rules.heard import Heard
from firsthand.learn.rules.insights import Gathering, what_adds_up
from firsthand.learn.rules.telling import TOPICS, dots_in_words
from firsthand.owners.models import Seeker


@dataclass(frozen=True)
class CoverageCell:
    """One kind of host in one row: the marks of its dots, and the same in words."""

    kind: HostKind
    dots: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class CoverageRow:
    """One topic as it is drawn; `open_questions` counts those still open about it."""

    topic: Topic
    words: str
    is_needed: bool
    cells: tuple[CoverageCell, ...]
    voices: int
    open_questions: int


@dataclass(frozen=True)
class InterestCoverage:
    """An interest with its coverage, the rows to draw, and what is missing in words."""

    interest: Interest
    coverage: Coverage
    rows: tuple[CoverageRow, ...]
    missing: tuple[str, ...]
    single: tuple[str, ...]
    unheard: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """This function will return the coverage as plain values."""
        return {
            "interest": self.interest.name,
            "sentence": self.coverage.sentence,
            "talks": self.coverage.talks,
            "hosts": self.coverage.hosts,
            "explored": self.coverage.is_explored,
            "saturated": self.coverage.is_saturated,
            "missing": list(self.coverage.missing),
            "topics": {
                row.topic: {
                    "voices": row.voices,
                    "open_questions": row.open_questions,
                    "hosts": {cell.kind: list(cell.dots) for cell in row.cells if cell.dots},
                }
                for row in self.rows
            },
        }


@dataclass(frozen=True)
class AddsUp:
    """Remarks of three hosts or more that no insight uses: an interest, a topic, and who spoke."""

    interest: Interest
    topic: Topic
    words: str
    hosts: tuple[str, ...]


def one_coverage(owner: Seeker, interest_id: int) -> InterestCoverage:
    """This function will return the coverage of one interest. Raises Interest.DoesNotExist for somebody else's."""
    interest = Interest.objects.of(owner).get(pk=interest_id)
    heard = heard_by_interest(owner, interest_id)
    talks = talks_by_interest(owner, heard)
    asked = Question.objects.of(owner).filter(interest=interest, state__in=[QuestionState.OPEN, QuestionState.PARTLY])
    topics = Counter(asked.values_list("topic", flat=True))
    return _drawn(interest, coverage_of(heard[interest.pk], talks[interest.pk]), topics)


def find_interest(owner: Seeker, text: str) -> Interest:
    """This function will return an interest by its number or a part of its name. Raises Refused where there is none."""
    named = Interest.objects.of(owner).order_by("archived_at", "id")
    found = (named.filter(pk=int(text)) if text.isdigit() else named.filter(name__icontains=text)).first()
    if found is None:
        message = f"No interest is called “{text}”. See them all with: firsthand explore interests"
        raise Refused(message)
    return found


def all_coverage(
    owner: Seeker, heard: Mapping[int, tuple[Heard, ...]]
) -> tuple[tuple[InterestCoverage, ...], tuple[AddsUp, ...]]:
    """This function will return the coverage of every interest that is not put away, and what may add up."""
    interests = list(Interest.objects.of(owner).filter(archived_at=None).order_by("id"))
    talks = talks_by_interest(owner, heard)
    used = set(Evidence.objects.of(owner).filter(insight__superseded_by=None).values_list("remark_id", flat=True))
    covered = tuple(
        _drawn(interest, coverage_of(heard[interest.pk], talks[interest.pk]), Counter()) for interest in interests
    )
    adds_up = tuple(
        _adds_up(interest, gathering) for interest in interests for gathering in what_adds_up(heard[interest.pk], used)
    )
    return covered, adds_up


def _adds_up(interest: Interest, gathering: Gathering) -> AddsUp:
    return AddsUp(interest, gathering.topic, TOPICS[gathering.topic], gathering.hosts)


def _drawn(interest: Interest, coverage: Coverage, open_questions: Counter[str]) -> InterestCoverage:
    return InterestCoverage(
        interest=interest,
        coverage=coverage,
        rows=tuple(_row(row, open_questions[row.topic]) for row in coverage.rows),
        missing=tuple(TOPICS[topic] for topic in coverage.missing),
        single=tuple(TOPICS[topic] for topic in coverage.single),
        unheard=tuple(TOPICS[topic] for topic in coverage.unheard),
    )


def _row(row: Row, open_questions: int) -> CoverageRow:
    cells = tuple(_cell(cell) for cell in row.cells)
    return CoverageRow(row.topic, TOPICS[row.topic], row.is_needed, cells, row.voices, open_questions)


def _cell(cell: Cell) -> CoverageCell:
    return CoverageCell(cell.kind, tuple(dot.mark for dot in cell.dots), dots_in_words(cell.dots))
