"""What the debrief of a conversation begins from: what was filed before, or else what the notes fill in."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Prefetch, Q

from firsthand.explore.models import Confidence, Question
from firsthand.explore.rules.words import QuestionState
from firsthand.kernel.zones import to_local
from firsthand.learn.models import Advice, Debrief, Introduction, Promise, Remark
from firsthand.learn.rules.confidence import Shift, shift_of
from firsthand.learn.rules.debriefing import (
    AdviceFacts,
    AnswerFacts,
    DebriefFacts,
    NameFacts,
    PromiseFacts,
    RemarkFacts,
    from_notes,
)
from firsthand.learn.rules.words import Side
from firsthand.meet.models import AgendaItem, Talk
from firsthand.meet.rules.words import Outcome
from firsthand.owners.models import Seeker
from firsthand.reach.models import Conversation
from firsthand.reach.rules.words import EventKind

MOST_QUESTIONS = 8


@dataclass(frozen=True)
class Asked:
    """A question of the talk: where it stands, and the confidence before and now."""

    id: int
    text: str
    topic: str
    state: QuestionState
    shift: Shift
    remarks: int


@dataclass(frozen=True)
class Debriefing:
    """A conversation with the facts to begin from; `is_done` once it was debriefed.

    `choices` are the questions a remark may answer, by id.
    """

    conversation: Conversation
    facts: DebriefFacts
    questions: tuple[Asked, ...]
    choices: tuple[tuple[int, str], ...]
    notes: str
    is_done: bool


def one_debriefing(owner: Seeker, conversation_id: int) -> Debriefing:
    """This function will return what a debrief begins from. Raises Conversation.DoesNotExist for somebody else's.

    Notes fill in only the first time: later they would bring back what the seeker left out.
    """
    conversation = Conversation.objects.of(owner).select_related("person", "interest").get(pk=conversation_id)
    debrief = Debrief.objects.of(owner).filter(conversation=conversation).first()
    notes = Talk.objects.of(owner).filter(conversation=conversation).values_list("notes", flat=True).first() or ""
    questions = _questions(owner, conversation)
    return Debriefing(
        conversation=conversation,
        facts=_merged(_filed(owner, conversation, debrief), notes, questions, is_done=debrief is not None),
        questions=questions,
        choices=question_choices(owner, conversation),
        notes=notes,
        is_done=debrief is not None,
    )


def conversation_to_add_to(owner: Seeker, conversation_id: int) -> Conversation:
    """This function will return a conversation, to add a remark to. Raises Conversation.DoesNotExist."""
    return Conversation.objects.of(owner).select_related("person", "interest").get(pk=conversation_id)


def talked_on(owner: Seeker, conversation: Conversation, now: datetime) -> date:
    """This function will return the day of the talk where the seeker is; today where none was recorded."""
    held = conversation.events.filter(kind=EventKind.HELD).order_by("id").last()
    return to_local(held.at if held else now, owner.timezone).date()


def question_choices(owner: Seeker, conversation: Conversation) -> tuple[tuple[int, str], ...]:
    """This function will return the questions a remark may answer: those of the interest and of the talk."""
    mine = Q(interest=conversation.interest) & ~Q(state=QuestionState.DROPPED)
    said, planned = (
        model.objects.of(owner).filter(conversation=conversation, question__isnull=False).values("question")
        for model in (Remark, AgendaItem)
    )
    rows = Question.objects.of(owner).filter(mine | Q(pk__in=said) | Q(pk__in=planned)).order_by("position", "id")
    return tuple(rows.values_list("id", "text"))


def _merged(filed: DebriefFacts, notes: str, questions: tuple[Asked, ...], *, is_done: bool) -> DebriefFacts:
    answers = tuple(AnswerFacts(asked.id, asked.state, asked.shift.now) for asked in questions)
    told = from_notes("" if is_done else notes, [(asked.id, asked.topic) for asked in questions])
    known = {remark.words for remark in filed.remarks if remark.words}
    return DebriefFacts(
        remarks=(*filed.remarks, *(remark for remark in told.remarks if remark.words not in known)),
        promises=filed.promises + told.promises,
        advice=filed.advice + told.advice,
        names=filed.names + told.names,
        answers=answers,
        energy=filed.energy,
        went=filed.went,
        note=filed.note,
    )


def _questions(owner: Seeker, conversation: Conversation) -> tuple[Asked, ...]:
    """The questions on the agenda that were not left out; without an agenda the open ones of the interest."""
    agenda = AgendaItem.objects.of(owner).filter(conversation=conversation).exclude(outcome=Outcome.SKIPPED)
    chosen = [row.question_id for row in agenda.order_by("position", "id") if row.question_id is not None]
    rows = (
        Question.objects.of(owner)
        .exclude(state=QuestionState.DROPPED)
        .prefetch_related(
            Prefetch("confidences", Confidence.objects.of(owner).order_by("at", "id")),
            Prefetch(
                "remarks", Remark.objects.of(owner).filter(replaced_by=None).only("id", "question_id", "owner_id")
            ),
        )
    )
    if chosen:
        found = sorted(rows.filter(pk__in=chosen), key=lambda row: chosen.index(row.pk))
    else:
        open_ones = rows.filter(interest=conversation.interest, state__in=[QuestionState.OPEN, QuestionState.PARTLY])
        found = list(open_ones.order_by("position", "id")[:MOST_QUESTIONS])
    return tuple(_asked(row) for row in found)


def _asked(row: Question) -> Asked:
    levels = [confidence.level for confidence in row.confidences.all()]
    return Asked(row.pk, row.text, row.topic, QuestionState(row.state), shift_of(levels), len(row.remarks.all()))


def _filed(owner: Seeker, conversation: Conversation, debrief: Debrief | None) -> DebriefFacts:
    remarks = Remark.objects.of(owner).filter(conversation=conversation, replaced_by=None).order_by("id")
    promises = Promise.objects.of(owner).filter(conversation=conversation).order_by("id")
    advice = Advice.objects.of(owner).filter(conversation=conversation).order_by("id")
    names = Introduction.objects.of(owner).filter(conversation=conversation).order_by("id")
    return DebriefFacts(
        remarks=tuple(facts_of(row) for row in remarks),
        promises=tuple(PromiseFacts(Side(row.side), row.text, row.due_on, row.pk) for row in promises),
        advice=tuple(AdviceFacts(row.text, row.due_on, row.pk) for row in advice),
        names=tuple(NameFacts(row.name, row.about, row.may_use_name, row.pk) for row in names),
        energy=debrief.energy if debrief else None,
        went=debrief.went if debrief else None,
        note=debrief.note if debrief else "",
    )


def facts_of(row: Remark) -> RemarkFacts:
    """This function will return a remark as the values a form edits."""
    return RemarkFacts(
        text=row.text,
        topic=row.topic,
        question_id=row.question_id,
        dimension=row.dimension,
        kind=row.kind,
        is_verbatim=row.is_verbatim,
        is_volunteered=row.is_volunteered,
        is_hearsay=row.is_hearsay,
        is_surprise=row.is_surprise,
        is_off_record=row.is_off_record,
        words=row.words,
        span_start=row.span_start,
        span_end=row.span_end,
        remark_id=row.pk,
    )
