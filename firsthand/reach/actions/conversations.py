"""Writes about conversations: begun, what happened by the seeker's own word, and a slip of the finger taken back."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from firsthand.explore.models import Interest
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions.noting import add_named
from firsthand.people.models import Person
from firsthand.reach.models import Conversation, Event, Message
from firsthand.reach.rules.recording import OVER, find_offer, is_a_slip
from firsthand.reach.rules.states import State, state_of
from firsthand.reach.rules.words import EventKind, MessageState


@dataclass(frozen=True)
class Told:
    """What happened, by the seeker's word: its kind, a note, and the day until which it waits."""

    kind: EventKind
    note: str = ""
    until_on: date | None = None


@dataclass(frozen=True)
class NamedPerson:
    """Somebody a host named, and whether the host's own name may be used."""

    name: str
    may_be_named: bool


def begin_conversation(*, owner: Seeker, person_id: int, interest_id: int, now: datetime) -> Conversation:
    """This function will return the conversation with a person about an interest that is not over, begun now if needed.

    Raises DoesNotExist for a person or interest of somebody else.
    """
    with transaction.atomic():
        person = Person.objects.of(owner).select_for_update().get(pk=person_id)
        interest = Interest.objects.of(owner).get(pk=interest_id)
        found = Conversation.objects.of(owner).filter(person=person, interest=interest).order_by("-id").first()
        if found is not None and state_now(found) not in OVER:
            return found
        begun = Conversation.objects.create(owner=owner, person=person, interest=interest, created_at=now)
        append_event(begun, Told(EventKind.IDEA), now=now)
        note_audit(owner=owner, now=now, verb="reach.begin_conversation", subject=begun)
    return begun


def record_event(*, owner: Seeker, conversation_id: int, told: Told, now: datetime) -> Event:
    """This function will append what happened to a conversation, as the seeker says.

    Raises DoesNotExist for somebody else's conversation, and Refused for what makes no sense where it stands now.
    """
    with transaction.atomic():
        conversation = Conversation.objects.of(owner).select_for_update().get(pk=conversation_id)
        offer = find_offer(state_now(conversation), told.kind)
        if offer is None:
            message = "This does not follow from where the conversation stands. Load its page again to see what does."
            raise Refused(message)
        if offer.needs_day and told.until_on is None:
            message = "Say until when, so that it can be quiet until that day."
            raise Refused(message)
        event = append_event(conversation, told, now=now)
        note_audit(owner=owner, now=now, verb=f"reach.record_{told.kind}", subject=conversation)
    return event


def take_back_event(*, owner: Seeker, conversation_id: int, event_id: int, now: datetime) -> None:
    """This function will remove an event that was pressed by mistake: a slip never happened (docs/decisions).

    Only the last one, recorded by hand within ten minutes, with no message that rests on it. Raises Refused otherwise.
    """
    with transaction.atomic():
        conversation = Conversation.objects.of(owner).select_for_update().get(pk=conversation_id)
        event = Event.objects.of(owner).get(pk=event_id, conversation=conversation)
        rests_on_it = Message.objects.filter(
            conversation=conversation, state=MessageState.SENT, sent_at=event.at
        ).exists()
        if event != conversation.events.latest("id") or not is_a_slip(event.kind, event.at, now) or rests_on_it:
            message = "This is part of the history by now. Record what is true today instead."
            raise Refused(message)
        note_audit(owner=owner, now=now, verb=f"reach.take_back_{event.kind}", subject=conversation)
        event.delete()


def record_named(*, owner: Seeker, conversation_id: int, whom: NamedPerson, now: datetime) -> Person:
    """This function will add somebody whom the host named to the people, sent by the host, and note it in the history.

    An answer that names somebody is an answer: it ends the waiting where there was any.
    """
    with transaction.atomic():
        conversation = Conversation.objects.of(owner).select_for_update().get(pk=conversation_id)
        person = add_named(
            owner=owner,
            referrer_id=conversation.person_id,
            name=whom.name,
            may_be_named=whom.may_be_named,
            now=now,
        )
        append_event(conversation, Told(EventKind.ANSWERED, f"Named {whom.name}"), now=now)
        note_audit(owner=owner, now=now, verb="reach.record_named", subject=conversation)
    return person


def wait_until(*, owner: Seeker, conversation_id: int, until_on: date | None, now: datetime) -> None:
    """This function will set the seeker's own day until which a conversation is quiet, or lift it with None."""
    with transaction.atomic():
        conversation = Conversation.objects.of(owner).select_for_update().get(pk=conversation_id)
        conversation.waits_until_on = until_on
        conversation.save(update_fields=["waits_until_on"])
        note_audit(owner=owner, now=now, verb="reach.wait_until", subject=conversation)


def append_event(conversation: Conversation, told: Told, *, now: datetime) -> Event:
    """This function will append one event, inside the caller's transaction."""
    return Event.objects.create(
        owner_id=conversation.owner_id,
        conversation=conversation,
        kind=told.kind,
        at=now,
        note=told.note[:500],
        until_on=told.until_on,
    )


def state_now(conversation: Conversation) -> State:
    """This function will return the state a conversation's events lead to."""
    return state_of(conversation.events.order_by("id").values_list("kind", flat=True))
