"""The debrief: one press files everything, and a second one adds and changes without doubling anything."""

from datetime import datetime

from django.db import transaction

from firsthand.explore.actions.questions import set_question_state
from firsthand.explore.models import Confidence, Question
from firsthand.learn.actions.remarks import file_remark
from firsthand.learn.models import Advice, Debrief, Introduction, Promise
from firsthand.learn.queries.debriefs import talked_on
from firsthand.learn.rules.debriefing import AdviceFacts, AnswerFacts, DebriefFacts, NameFacts, PromiseFacts
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.reach.actions.conversations import Told, append_event, state_now
from firsthand.reach.models import Conversation
from firsthand.reach.rules.states import State
from firsthand.reach.rules.words import EventKind

_TALKED = frozenset({State.HELD, State.DEBRIEFED, State.THANKED, State.KEPT_UP})


def debrief_conversation(*, owner: Seeker, conversation_id: int, facts: DebriefFacts, now: datetime) -> Debrief:
    """This function will file remarks, promises, advice, names and answers of a talk, all or nothing.

    It may be pressed again: rows with an id are changed, the same words are the same row. A talk nobody had recorded as
    held is recorded so now. Raises DoesNotExist for a conversation or row of somebody else.
    """
    with transaction.atomic():
        conversation = Conversation.objects.of(owner).select_for_update().get(pk=conversation_id)
        _record(conversation, now)
        said_on = talked_on(owner, conversation, now)
        for remark in facts.remarks:
            file_remark(conversation, remark, said_on=said_on, now=now)
        for promise in facts.promises:
            _file_promise(conversation, promise, now)
        for advice in facts.advice:
            _file_advice(conversation, advice, now)
        for name in facts.names:
            _file_name(conversation, name, now)
        for answer in facts.answers:
            _answer(owner, conversation, answer, now)
        debrief, _ = Debrief.objects.update_or_create(
            owner=owner,
            conversation=conversation,
            defaults={"energy": facts.energy, "went": facts.went, "note": facts.note},
            create_defaults={"energy": facts.energy, "went": facts.went, "note": facts.note, "done_at": now},
        )
        note_audit(owner=owner, now=now, verb="learn.debrief_conversation", subject=conversation)
    return debrief


def _record(conversation: Conversation, now: datetime) -> None:
    state = state_now(conversation)
    if state not in _TALKED:
        append_event(conversation, Told(EventKind.HELD), now=now)
    if not conversation.events.filter(kind=EventKind.DEBRIEFED).exists():
        append_event(conversation, Told(EventKind.DEBRIEFED), now=now)


def _file_promise(conversation: Conversation, facts: PromiseFacts, now: datetime) -> None:
    rows = Promise.objects.filter(conversation=conversation)
    if facts.promise_id is not None:
        promise = rows.get(pk=facts.promise_id)
    else:
        promise = rows.filter(side=facts.side, text=facts.text).first() or Promise(
            owner_id=conversation.owner_id, conversation=conversation, person_id=conversation.person_id, created_at=now
        )
    promise.side, promise.text, promise.due_on = facts.side, facts.text, facts.due_on
    promise.save()


def _file_advice(conversation: Conversation, facts: AdviceFacts, now: datetime) -> None:
    rows = Advice.objects.filter(conversation=conversation)
    if facts.advice_id is not None:
        advice = rows.get(pk=facts.advice_id)
    else:
        advice = rows.filter(text=facts.text).first() or Advice(
            owner_id=conversation.owner_id, conversation=conversation, person_id=conversation.person_id, created_at=now
        )
    advice.text, advice.due_on = facts.text, facts.due_on
    advice.save()


def _file_name(conversation: Conversation, facts: NameFacts, now: datetime) -> None:
    rows = Introduction.objects.filter(conversation=conversation)
    if facts.introduction_id is not None:
        introduction = rows.get(pk=facts.introduction_id)
    else:
        introduction = rows.filter(name=facts.name).first() or Introduction(
            owner_id=conversation.owner_id,
            conversation=conversation,
            introducer_id=conversation.person_id,
            created_at=now,
        )
    introduction.name, introduction.about = facts.name, facts.about
    introduction.may_use_name = facts.may_use_name
    introduction.save()


def _answer(owner: Seeker, conversation: Conversation, facts: AnswerFacts, now: datetime) -> None:
    """Says where a question stands, and appends a confidence only where it differs from the last one."""
    question = Question.objects.of(owner).get(pk=facts.question_id)
    if question.state != facts.state:
        set_question_state(owner=owner, question_id=question.pk, state=facts.state, now=now)
    last = question.confidences.order_by("at", "id").last()
    if facts.level is not None and (last is None or last.level != facts.level):
        Confidence.objects.create(
            owner=owner, question=question, level=facts.level, at=now, conversation_id=conversation.pk
        )
