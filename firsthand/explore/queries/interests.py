"""Interests, each with the count of its questions; one with all of them."""

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from firsthand.explore.models import Confidence, Interest, Question
from firsthand.explore.rules.topics import KINDS, LEANINGS, STATES, TOPICS
from firsthand.explore.rules.words import InterestKind, Leaning, QuestionState, Topic
from firsthand.owners.models import Seeker


@dataclass(frozen=True)
class InterestLine:
    """An interest in a list."""

    id: int
    name: str
    kind: str
    kind_words: str
    leaning: str
    leaning_words: str
    why: str
    occupation_code: str
    is_archived: bool
    open: int
    answered: int

    @property
    def count_words(self) -> str:
        if not self.open + self.answered:
            return "no questions yet"
        told = f", {self.answered} answered" if self.answered else ""
        return f"{self.open} open question{'' if self.open == 1 else 's'}{told}"


@dataclass(frozen=True)
class QuestionLine:
    """A question with where it stands; `before` and `now` are confidences from 1 to 5, or None while unsaid."""

    id: int
    interest_id: int
    text: str
    topic: str
    topic_name: str
    assumption: str
    state: str
    state_words: str
    before: int | None
    now: int | None
    library_key: str

    @property
    def has_moved(self) -> bool:
        return self.before != self.now

    @property
    def is_dropped(self) -> bool:
        return self.state == QuestionState.DROPPED


@dataclass(frozen=True)
class InterestPage:
    """One interest with its questions in the order of the topics; the dropped ones apart."""

    line: InterestLine
    questions: tuple[QuestionLine, ...]
    dropped: tuple[QuestionLine, ...]

    @property
    def taken(self) -> frozenset[str]:
        """This function will return the library keys that are on the list, dropped or not."""
        return frozenset(each.library_key for each in (*self.questions, *self.dropped) if each.library_key)


def interests_of(owner: Seeker, *, archived: bool = False) -> list[InterestLine]:
    """This function will return the owner's interests, oldest first, in one statement."""
    rows = _counted(owner).filter(archived_at__isnull=not archived).order_by("created_at", "id")
    return [_line(row) for row in rows]


def one_interest(owner: Seeker, interest_id: int) -> InterestPage:
    """This function will return an interest with its questions. Raises Interest.DoesNotExist."""
    row = _counted(owner).get(pk=interest_id)
    questions = _with_confidence(owner, list(row.questions.order_by("position", "id")))
    order = list(Topic)
    questions.sort(key=lambda each: order.index(Topic(each.topic)))
    kept = tuple(each for each in questions if not each.is_dropped)
    return InterestPage(_line(row), kept, tuple(each for each in questions if each.is_dropped))


def one_question(owner: Seeker, question_id: int) -> QuestionLine:
    """This function will return a question. Raises Question.DoesNotExist."""
    return _with_confidence(owner, [Question.objects.of(owner).get(pk=question_id)])[0]


def questions_of(owner: Seeker) -> list[tuple[str, QuestionLine]]:
    """This function will return all questions of interests that are not archived, each with the interest's name."""
    rows = Question.objects.of(owner).filter(interest__archived_at=None).select_related("interest")
    ordered = list(rows.order_by("interest__created_at", "interest_id", "position", "id"))
    return list(zip((row.interest.name for row in ordered), _with_confidence(owner, ordered), strict=True))


def _counted(owner: Seeker) -> QuerySet[Interest]:
    waiting = Q(questions__state__in=(QuestionState.OPEN, QuestionState.PARTLY))
    return Interest.objects.of(owner).annotate(
        open_questions=Count("questions", filter=waiting),
        answered_questions=Count("questions", filter=Q(questions__state=QuestionState.ANSWERED)),
    )


def _line(row: Interest) -> InterestLine:
    return InterestLine(
        id=row.pk,
        name=row.name,
        kind=row.kind,
        kind_words=KINDS[InterestKind(row.kind)],
        leaning=row.leaning,
        leaning_words=LEANINGS[Leaning(row.leaning)],
        why=row.why,
        occupation_code=row.occupation_code,
        is_archived=row.archived_at is not None,
        open=row.open_questions,  # type: ignore[attr-defined]
        answered=row.answered_questions,  # type: ignore[attr-defined]
    )


def _with_confidence(owner: Seeker, rows: list[Question]) -> list[QuestionLine]:
    """One statement for the confidences of all."""
    said: dict[int, list[int]] = {}
    levels = Confidence.objects.of(owner).filter(question__in=[row.pk for row in rows]).order_by("at", "id")
    for question_id, level in levels.values_list("question_id", "level"):
        said.setdefault(question_id, []).append(level)
    return [_question(row, said.get(row.pk, [])) for row in rows]


def _question(row: Question, levels: list[int]) -> QuestionLine:
    return QuestionLine(
        id=row.pk,
        interest_id=row.interest_id,
        text=row.text,
        topic=row.topic,
        topic_name=TOPICS[Topic(row.topic)].name,
        assumption=row.assumption,
        state=row.state,
        state_words=STATES[QuestionState(row.state)],
        before=levels[0] if levels else None,
        now=levels[-1] if levels else None,
        library_key=row.library_key,
    )
