"""Writes of remarks: filed once, marked again, reworded with the old words kept."""

from dataclasses import replace
from datetime import date, datetime

from django.db import transaction

from firsthand.explore.models import Question
from firsthand.kernel.refusal import Refused
from firsthand.learn.models import Evidence, Remark
from firsthand.learn.queries.debriefs import talked_on
from firsthand.learn.rules.debriefing import RemarkFacts, topic_for
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.reach.models import Conversation


def add_remark(*, owner: Seeker, conversation_id: int, facts: RemarkFacts, now: datetime) -> Remark:
    """This function will file a remark of a conversation; the same words a second time are the same remark.

    It counts as said on the day of the talk. Raises DoesNotExist for a conversation or question of somebody else.
    """
    with transaction.atomic():
        conversation = Conversation.objects.of(owner).select_for_update().get(pk=conversation_id)
        remark = file_remark(conversation, facts, said_on=talked_on(owner, conversation, now), now=now)
        note_audit(owner=owner, now=now, verb="learn.add_remark", subject=remark)
    return remark


def change_remark(*, owner: Seeker, remark_id: int, facts: RemarkFacts, now: datetime) -> Remark:
    """This function will mark a remark again, or reword it: then the old words stay and the new ones replace them.

    Raises Remark.DoesNotExist for somebody else's, and Refused for words that were replaced already.
    """
    with transaction.atomic():
        remark = Remark.objects.of(owner).select_for_update().get(pk=remark_id)
        if remark.replaced_by_id is not None:
            message = "These words were replaced since. Open the remark again to see the ones that stand."
            raise Refused(message)
        changed = _changed(remark, facts, now)
        note_audit(owner=owner, now=now, verb="learn.change_remark", subject=changed)
    return changed


def set_off_record(*, owner: Seeker, remark_id: int, off_record: bool, now: datetime) -> Remark:
    """This function will put a remark off the record, or back on it. Raises Remark.DoesNotExist for somebody else's."""
    with transaction.atomic():
        remark = Remark.objects.of(owner).get(pk=remark_id)
        remark.is_off_record = off_record
        remark.save(update_fields=["is_off_record"])
        note_audit(owner=owner, now=now, verb="learn.set_off_record", subject=remark)
    return remark


def file_remark(conversation: Conversation, facts: RemarkFacts, *, said_on: date, now: datetime) -> Remark:
    """This function will file a remark, inside the caller's transaction: by its id, else by its words, else anew.

    What was reworded meanwhile is not worded back by a form that still holds the old words.
    """
    rows = Remark.objects.filter(conversation=conversation)
    if facts.remark_id is not None:
        known: Remark | None = rows.get(pk=facts.remark_id)
    else:
        known = rows.filter(text=facts.text).order_by("id").first()
    if known is None:
        return _written(conversation, facts, said_on, now)
    newest = _newest(known)
    return newest if newest != known and facts.text == known.text else _changed(newest, facts, now)


def _newest(remark: Remark) -> Remark:
    while remark.replaced_by is not None:
        remark = remark.replaced_by
    return remark


def _changed(remark: Remark, facts: RemarkFacts, now: datetime) -> Remark:
    """Marks change in place; other words make a new row to which the evidence moves."""
    if facts.text == remark.text:
        _mark(remark, facts)
        remark.save()
        return remark
    kept = replace(facts, words=remark.words, span_start=remark.span_start, span_end=remark.span_end)
    newer = _written(remark.conversation, kept, remark.said_on, now)
    remark.replaced_by = newer
    remark.save(update_fields=["replaced_by"])
    Evidence.objects.filter(remark=remark).update(remark=newer)
    return newer


def _written(conversation: Conversation, facts: RemarkFacts, said_on: date, now: datetime) -> Remark:
    remark = Remark(
        owner_id=conversation.owner_id,
        conversation=conversation,
        person_id=conversation.person_id,
        text=facts.text,
        words=facts.words,
        span_start=facts.span_start,
        span_end=facts.span_end,
        said_on=said_on,
        created_at=now,
    )
    _mark(remark, facts)
    remark.save()
    return remark


def _mark(remark: Remark, facts: RemarkFacts) -> None:
    """A remark that answers a question is about the question's interest, else about the conversation's."""
    question = None
    if facts.question_id is not None:
        question = Question.objects.get(owner_id=remark.owner_id, pk=facts.question_id)
    remark.question = question
    remark.interest_id = question.interest_id if question else remark.conversation.interest_id
    remark.topic = topic_for(facts, question.topic if question else "")
    remark.dimension, remark.kind = facts.dimension, facts.kind
    remark.is_verbatim, remark.is_volunteered = facts.is_verbatim, facts.is_volunteered
    remark.is_hearsay, remark.is_surprise = facts.is_hearsay, facts.is_surprise
    remark.is_off_record = facts.is_off_record
