"""Questions: asked in own words or taken from the library, held with a confidence, dropped and taken up again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from firsthand.explore.models import Confidence, Interest, Question
from firsthand.explore.rules.library import LIBRARY
from firsthand.explore.rules.topic_of import topic_of
from firsthand.explore.rules.words import QuestionState, Topic
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker

ALREADY = "You ask this already. Say it another way, or leave it as it is."


@dataclass(frozen=True)
class QuestionFacts:
    """A question in the seeker's words; `topic` None lets its words decide, `confidence` is 1 to 5 or None."""

    text: str
    topic: Topic | None = None
    assumption: str = ""
    confidence: int | None = None


def add_question(*, owner: Seeker, interest_id: int, facts: QuestionFacts, now: datetime) -> Question:
    """This function will return a new question, or the one with the same words. Raises DoesNotExist."""
    with transaction.atomic():
        interest = Interest.objects.of(owner).get(pk=interest_id)
        row = _add(interest, facts, now)
        note_audit(owner=owner, now=now, verb="explore.add_question", subject=row)
    return row


def pick_questions(*, owner: Seeker, interest_id: int, keys: Iterable[str], now: datetime) -> int:
    """This function will add questions of the library and return how many are new. Raises DoesNotExist."""
    with transaction.atomic():
        interest = Interest.objects.of(owner).get(pk=interest_id)
        before = interest.questions.count()
        for found in (LIBRARY[key] for key in keys if key in LIBRARY):
            _add(interest, QuestionFacts(found.text, found.topic), now, library_key=found.key)
        note_audit(owner=owner, now=now, verb="explore.pick_questions", subject=interest)
        return interest.questions.count() - before


def change_question(
    *, owner: Seeker, question_id: int, facts: QuestionFacts, state: QuestionState, now: datetime
) -> Question:
    """This function will save a question's words, state and confidence; earlier confidences stay.

    Raises DoesNotExist, and Refused where the interest has another question of the same words.
    """
    with transaction.atomic():
        row = Question.objects.of(owner).get(pk=question_id)
        if row.interest.questions.exclude(pk=row.pk).filter(text__iexact=facts.text).exists():
            raise Refused(ALREADY)
        row.text, row.assumption, row.state = facts.text, facts.assumption, state
        row.topic = facts.topic or topic_of(facts.text)
        row.save(update_fields=["text", "assumption", "state", "topic"])
        _say(row, facts.confidence, now)
        note_audit(owner=owner, now=now, verb="explore.change_question", subject=row)
    return row


def set_question_state(*, owner: Seeker, question_id: int, state: QuestionState, now: datetime) -> Question:
    """This function will move a question between open, partly answered, answered and dropped. Raises DoesNotExist."""
    with transaction.atomic():
        row = Question.objects.of(owner).get(pk=question_id)
        row.state = state
        row.save(update_fields=["state"])
        note_audit(owner=owner, now=now, verb="explore.set_question_state", subject=row)
    return row


def _add(interest: Interest, facts: QuestionFacts, now: datetime, library_key: str = "") -> Question:
    """Takes up a dropped one of the same words instead of making a second."""
    row = interest.questions.filter(text__iexact=facts.text).first()
    if row is not None:
        if row.state == QuestionState.DROPPED:
            row.state = QuestionState.OPEN
            row.save(update_fields=["state"])
        return row
    last = interest.questions.aggregate(last=Max("position"))["last"]
    row = Question.objects.create(
        owner=interest.owner,
        interest=interest,
        text=facts.text,
        topic=facts.topic or topic_of(facts.text),
        assumption=facts.assumption,
        library_key=library_key,
        position=0 if last is None else last + 1,
        created_at=now,
    )
    _say(row, facts.confidence, now)
    return row


def _say(row: Question, level: int | None, now: datetime) -> None:
    """Appends a confidence where it is said and differs from the last."""
    last = row.confidences.order_by("at", "id").last()
    if level is not None and (last is None or last.level != level):
        Confidence.objects.create(owner=row.owner, question=row, level=level, at=now)
