"""Choosing the questions of a conversation, and changing the choice."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from firsthand.explore.models import Question
from firsthand.explore.rules.words import Topic
from firsthand.kernel.refusal import Refused
from firsthand.meet.models import AgendaItem, Talk
from firsthand.meet.queries.agenda import agenda_of, saved_entries
from firsthand.meet.queries.facts import facts_of
from firsthand.meet.rules.agenda import Entry
from firsthand.meet.rules.replan import added, moved, switched
from firsthand.meet.rules.times import LENGTHS
from firsthand.meet.rules.words import Outcome
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.reach.models import Conversation


def choose_agenda(*, owner: Seeker, conversation_id: int, minutes: int, now: datetime) -> None:
    """This function will save the proposed agenda for 15, 20 or 30 minutes in place of what was planned.

    What was asked already stays. Raises DoesNotExist for somebody else's conversation, Refused for other lengths.
    """
    facts = facts_of(owner, conversation_id)
    if minutes not in LENGTHS:
        raise Refused("Choose 15, 20 or 30 minutes.")
    with transaction.atomic():
        conversation = locked(owner, conversation_id)
        proposed = agenda_of(owner, facts, minutes).entries
        planned = AgendaItem.objects.of(owner).filter(conversation=conversation, outcome=Outcome.PLANNED)
        planned.delete()
        done = saved_entries(owner, conversation_id)
        new = [one for one in proposed if not any(_is_same(entry, one) for entry in done)]
        save_entries(conversation, [*done, *new])
        Talk.objects.update_or_create(owner=owner, conversation=conversation, defaults={"planned_minutes": minutes})
        note_audit(owner=owner, now=now, verb="meet.choose_agenda", subject=conversation)


def ensure_agenda(*, owner: Seeker, conversation_id: int) -> None:
    """This function will save the proposed agenda unless one is saved, in the caller's transaction."""
    if not AgendaItem.objects.of(owner).filter(conversation_id=conversation_id).exists():
        agenda = agenda_of(owner, facts_of(owner, conversation_id))
        save_entries(Conversation.objects.of(owner).get(pk=conversation_id), agenda.entries)


def add_question(*, owner: Seeker, conversation_id: int, question_id: int, now: datetime) -> None:
    """This function will put one of the seeker's own questions on the agenda. Raises Refused where it stands there."""
    with transaction.atomic():
        conversation = locked(owner, conversation_id)
        question = Question.objects.of(owner).get(pk=question_id)
        new = Entry(question.text, Topic(question.topic), 2, question.pk)
        _add(owner, conversation, new, now)


def add_words(*, owner: Seeker, conversation_id: int, text: str, topic: Topic, now: datetime) -> None:
    """This function will put a question in own words on the agenda, of this conversation only."""
    with transaction.atomic():
        conversation = locked(owner, conversation_id)
        line = " ".join(text.split())[:500]
        if not line:
            raise Refused("Write the question first.")
        _add(owner, conversation, Entry(line, topic, 2), now)


def move_question(*, owner: Seeker, item_id: int, by: int, now: datetime) -> int:
    """This function will move a question up (-1) or down (+1) and return its conversation's id."""
    item = AgendaItem.objects.of(owner).get(pk=item_id)
    with transaction.atomic():
        conversation = locked(owner, item.conversation_id)
        save_entries(conversation, moved(saved_entries(owner, conversation.pk), item.pk, 1 if by > 0 else -1))
        note_audit(owner=owner, now=now, verb="meet.move_question", subject=item)
    return conversation.pk


def switch_question(*, owner: Seeker, item_id: int, now: datetime) -> int:
    """This function will make a spare of a planned question or plan a spare one, and return its conversation's id."""
    item = AgendaItem.objects.of(owner).get(pk=item_id)
    with transaction.atomic():
        conversation = locked(owner, item.conversation_id)
        save_entries(conversation, switched(saved_entries(owner, conversation.pk), item.pk))
        note_audit(owner=owner, now=now, verb="meet.switch_question", subject=item)
    return conversation.pk


def remove_question(*, owner: Seeker, item_id: int, now: datetime) -> int:
    """This function will take a question off the agenda, not out of the ledger, and return its conversation's id.

    Raises Refused for the close, which every conversation ends with, and for what was asked.
    """
    with transaction.atomic():
        item = AgendaItem.objects.of(owner).select_for_update().get(pk=item_id)
        if item.topic == Topic.CLOSE:
            raise Refused("The last question stays: it is how you hear what you did not think of.")
        if item.outcome != Outcome.PLANNED:
            raise Refused("This was asked, so it stays in the record.")
        note_audit(owner=owner, now=now, verb="meet.remove_question", subject=item)
        item.delete()
    return item.conversation_id


def locked(owner: Seeker, conversation_id: int) -> Conversation:
    """This function will return a conversation for changing. Raises DoesNotExist for somebody else's."""
    return Conversation.objects.of(owner).select_for_update().get(pk=conversation_id)


def save_entries(conversation: Conversation, entries: Iterable[Entry]) -> None:
    """This function will write entries in their order: new ones are added, known ones placed, none is removed."""
    for position, entry in enumerate(entries):
        place = {"position": position, "is_spare": entry.is_spare, "minutes": entry.minutes}
        if entry.id is not None:
            AgendaItem.objects.filter(pk=entry.id, conversation=conversation).update(**place)
            continue
        AgendaItem.objects.create(
            owner_id=conversation.owner_id,
            conversation=conversation,
            question_id=entry.question_id,
            text=entry.text,
            topic=entry.topic,
            **place,
        )


def _add(owner: Seeker, conversation: Conversation, new: Entry, now: datetime) -> None:
    ensure_agenda(owner=owner, conversation_id=conversation.pk)
    entries = saved_entries(owner, conversation.pk)
    if any(_is_same(entry, new) for entry in entries):
        raise Refused("This question is on the agenda already.")
    save_entries(conversation, added(entries, new))
    note_audit(owner=owner, now=now, verb="meet.add_question", subject=conversation)


def _is_same(entry: Entry, new: Entry) -> bool:
    same_row = new.question_id is not None and entry.question_id == new.question_id
    return same_row or entry.text.casefold() == new.text.casefold()
