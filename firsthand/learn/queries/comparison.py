"""Interests side by side, and what changed in confidence."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Q

from firsthand.explore.models import Confidence, Interest, Matter, Question
from firsthand.explore.rules.words import QuestionState
from firsthand.learn.models import Insight
from firsthand.learn.queries.hearing import heard_by_interest
from firsthand.learn.queries.insights import pieces_by_insight
from firsthand.learn.rules.comparison import Cell, Claim, Column, Line, Need, compare
from firsthand.learn.rules.confidence import Shift, shift_of
from firsthand.learn.rules.heard import age
from firsthand.learn.rules.telling import DIMENSIONS, TOPICS, dots_in_words
from firsthand.owners.models import Seeker
from firsthand.reach.queries.conversations import today_of


@dataclass(frozen=True)
class ComparisonCell:
    """A cell ready to show; `interest` names its column on a phone."""

    interest: str
    cell: Cell
    dots: tuple[str, ...]
    dots_words: str
    age: str

    @property
    def is_empty(self) -> bool:
        return not self.cell.words and not self.dots


@dataclass(frozen=True)
class ComparisonRow:
    """One topic or dimension across the interests, with the seeker's own need beside a dimension."""

    words: str
    need: str
    is_veto: bool
    cells: tuple[ComparisonCell, ...]


@dataclass(frozen=True)
class Comparison:
    """The interests across, what matters and the topics down."""

    interests: tuple[Interest, ...]
    matters: tuple[ComparisonRow, ...]
    topics: tuple[ComparisonRow, ...]


@dataclass(frozen=True)
class QuestionShift:
    """A question with what changed, and how many remarks answer it from how many hosts."""

    question: Question
    topic_words: str
    state: QuestionState
    shift: Shift
    remarks: int
    hosts: int


def comparison(owner: Seeker, now: datetime) -> Comparison:
    """This function will return the interests that are not put away, side by side, in five statements."""
    interests = tuple(Interest.objects.of(owner).filter(archived_at=None).order_by("id"))
    heard = heard_by_interest(owner)
    pieces = pieces_by_insight(owner, [item for items in heard.values() for item in items])
    claims: dict[int, list[Claim]] = defaultdict(list)
    for row in Insight.objects.of(owner).filter(superseded_by=None):
        claims[row.interest_id].append(
            Claim(row.pk, row.interest_id, row.topic, row.claim, row.created_at.date(), row.dimension, pieces[row.pk])
        )
    columns = [Column(one.pk, one.name, heard[one.pk], tuple(claims[one.pk])) for one in interests]
    matters = Matter.objects.of(owner).order_by("-is_veto", "position", "id")
    needs = [Need(row.dimension, row.need, row.is_veto) for row in matters]
    rows = [(line, _row(line, columns, today_of(owner, now))) for line in compare(columns, needs)]
    return Comparison(
        interests=interests,
        matters=tuple(row for line, row in rows if line.dimension),
        topics=tuple(row for line, row in rows if line.topic),
    )


def _row(line: Line, columns: list[Column], today: date) -> ComparisonRow:
    words = DIMENSIONS[line.dimension] if line.dimension else TOPICS[line.topic] if line.topic else ""
    cells = tuple(_cell(cell, column.name, today) for cell, column in zip(line.cells, columns, strict=True))
    return ComparisonRow(words, line.need, line.is_veto, cells)


def _cell(cell: Cell, interest: str, today: date) -> ComparisonCell:
    newest = age(cell.newest_on, today) if cell.newest_on else ""
    return ComparisonCell(interest, cell, tuple(dot.mark for dot in cell.dots), dots_in_words(cell.dots), newest)


def shifts(owner: Seeker) -> tuple[QuestionShift, ...]:
    """This function will return every question with its confidence before and now, by interest, in two statements."""
    levels: dict[int, list[int]] = defaultdict(list)
    for question_id, level in Confidence.objects.of(owner).order_by("at", "id").values_list("question_id", "level"):
        levels[question_id].append(level)
    heard = Q(remarks__replaced_by=None, remarks__is_hearsay=False)
    questions = (
        Question.objects.of(owner)
        .filter(interest__archived_at=None)
        .exclude(state=QuestionState.DROPPED)
        .select_related("interest")
        .annotate(
            answers=Count("remarks", filter=Q(remarks__replaced_by=None), distinct=True),
            hosts=Count("remarks__person", filter=heard, distinct=True),
        )
    )
    return tuple(
        QuestionShift(
            question=row,
            topic_words=next(words for topic, words in TOPICS.items() if topic == row.topic),
            state=QuestionState(row.state),
            shift=shift_of(levels[row.pk]),
            remarks=row.answers,
            hosts=row.hosts,
        )
        for row in questions.order_by("interest_id", "position", "id")
    )
