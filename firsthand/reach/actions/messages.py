"""Writes about messages that have not left yet: what is typed is kept, what is saved becomes a version."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.reach.actions.conversations import Told, append_event, state_now
from firsthand.reach.models import Conversation, Message, MessageVersion
from firsthand.reach.rules.states import State
from firsthand.reach.rules.words import Channel, EventKind, Guess, MessageKind, MessageState


@dataclass(frozen=True)
class Wording:
    """What a draft says; `parts` are the four fields of the composer while the text is built from them, else empty."""

    subject: str
    body: str
    channel: Channel = Channel.EMAIL
    parts: dict[str, str] = field(default_factory=dict)
    guess: Guess = Guess.UNSAID


def save_draft(*, owner: Seeker, conversation_id: int, kind: MessageKind, wording: Wording, now: datetime) -> Message:
    """This function will save the one draft of its kind in a conversation, and its words as a version.

    A message of a later kind answers the last one sent, so that it arrives in the same thread. The same words as those
    of the letter that went off last are that letter: a second press makes no second one. Raises DoesNotExist for
    somebody else's conversation.
    """
    with transaction.atomic():
        message = _keep(owner, conversation_id, kind, wording, now)
        latest = message.versions.order_by("-id").first()
        if latest is None or (latest.subject, latest.body) != (message.subject, message.body):
            MessageVersion.objects.create(
                owner=owner, message=message, subject=message.subject, body=message.body, at=now
            )
        note_audit(owner=owner, now=now, verb="reach.save_draft", subject=message)
    return message


def keep_typing(*, owner: Seeker, conversation_id: int, kind: MessageKind, wording: Wording, now: datetime) -> Message:
    """This function will keep what is being typed, so that it survives the page; no version is made."""
    with transaction.atomic():
        return _keep(owner, conversation_id, kind, wording, now)


def _keep(owner: Seeker, conversation_id: int, kind: MessageKind, wording: Wording, now: datetime) -> Message:
    conversation = Conversation.objects.of(owner).select_for_update().get(pk=conversation_id)
    same_kind = conversation.messages.select_for_update().filter(kind=kind).order_by("-id")
    message = same_kind.filter(state=MessageState.DRAFT).first()
    if message is None:
        gone = same_kind.first()
        if gone is not None and (gone.body, gone.channel) == (wording.body, wording.channel):
            return gone
        message = Message(
            owner=owner, conversation=conversation, person_id=conversation.person_id, kind=kind, created_at=now
        )
        message.answers = None if kind == MessageKind.FIRST else _last_sent(conversation)
        if state_now(conversation) == State.IDEA:
            append_event(conversation, Told(EventKind.DRAFTED), now=now)
    message.subject, message.body = " ".join(wording.subject.split())[:300], wording.body
    message.channel, message.parts, message.guess = wording.channel, wording.parts, wording.guess
    message.changed_at = now
    message.save()
    return message


def _last_sent(conversation: Conversation) -> Message | None:
    sent = conversation.messages.filter(state=MessageState.SENT).exclude(kind=MessageKind.INVITATION)
    return sent.order_by("-sent_at", "-id").first()
