"""The outbox as the seeker uses it: each press of send freezes one message, once; the sending itself is sending.py.

The whole message, with its Message-ID, is committed before any socket is opened. What may have arrived is never sent
again unless the seeker says that it did not.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from firsthand.formats.mail import Invitation, Letter, Mailbox, compose, wire_address
from firsthand.kernel.ids import new_message_id
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.reach.actions.conversations import Told, append_event
from firsthand.reach.models import MailAccount, Message
from firsthand.reach.rules.outbox import UNDO_WINDOW, Move, event_told_by, state_after
from firsthand.reach.rules.words import MessageKind, MessageState, WayOut

_PRESSED = frozenset({MessageState.QUEUED, MessageState.CONNECTING, MessageState.DATA, MessageState.SENT})


@dataclass(frozen=True)
class Envelope:
    """How a message is to go: from which account, to which address, with or without an invitation."""

    account_id: int
    to_address: str
    invitation: Invitation | None = None


def queue_message(*, owner: Seeker, message_id: int, envelope: Envelope, now: datetime) -> Message:
    """This function will freeze a drafted (or failed) message and queue it, to leave ten seconds from now.

    A second press finds it queued or gone and changes nothing. Raises DoesNotExist for somebody else's message or
    account, and Refused for what cannot be sent, or while it is uncertain whether it has arrived.
    """
    with transaction.atomic():
        message = _locked(owner, message_id)
        if message.state in _PRESSED:
            return message
        state = _moved(message, Move.PRESS, "Say first whether this message has arrived.")
        account = MailAccount.objects.of(owner).get(pk=envelope.account_id)
        message.account, message.way_out = account, WayOut.ACCOUNT
        message.to_address = wire_address(envelope.to_address)
        message.message_id = new_message_id(account.address)
        message.raw = compose(
            _letter(message, Mailbox(account.display_name or owner.name, account.address), now, envelope)
        )
        _queue(message, state, now)
        note_audit(owner=owner, now=now, verb="reach.queue_message", subject=message)
    return message


def take_back(*, owner: Seeker, message_id: int, now: datetime) -> Message:
    """This function will make a message that has not left a draft again. Raises Refused once it is on its way."""
    with transaction.atomic():
        message = _locked(owner, message_id)
        message.state = _moved(message, Move.UNDO, "It is on its way already and cannot be taken back.")
        message.raw, message.message_id, message.not_before_at, message.queued_at = None, "", None, None
        message.way_out, message.trouble, message.changed_at = WayOut.NONE, "", now
        message.save()
        note_audit(owner=owner, now=now, verb="reach.take_back", subject=message)
    return message


def record_sent_by_hand(*, owner: Seeker, message_id: int, way_out: WayOut, now: datetime) -> Message:
    """This function will record that the seeker sent a draft themself, from their mail program or the clipboard."""
    with transaction.atomic():
        message = _locked(owner, message_id)
        _moved(message, Move.GO_BY_HAND, "This message has been sent already.")
        message.way_out = way_out
        mark_sent(message, now)
        note_audit(owner=owner, now=now, verb="reach.record_sent_by_hand", subject=message)
    return message


def say_arrived(*, owner: Seeker, message_id: int, now: datetime) -> Message:
    """This function will settle an uncertain message as sent, on the seeker's word."""
    with transaction.atomic():
        message = _locked(owner, message_id)
        _moved(message, Move.SAY_ARRIVED, "There is nothing uncertain about this message.")
        mark_sent(message, now)
        note_audit(owner=owner, now=now, verb="reach.say_arrived", subject=message)
    return message


def send_again(*, owner: Seeker, message_id: int, now: datetime) -> Message:
    """This function will queue an uncertain message once more, same bytes and Message-ID, on the seeker's word."""
    with transaction.atomic():
        message = _locked(owner, message_id)
        state = _moved(message, Move.SAY_NOT_ARRIVED, "There is nothing uncertain about this message.")
        _queue(message, state, now)
        note_audit(owner=owner, now=now, verb="reach.send_again", subject=message)
    return message


def mark_sent(message: Message, now: datetime) -> None:
    """This function will mark a message sent and append the event it makes, in the caller's transaction."""
    message.state, message.trouble = MessageState.SENT, ""
    message.sent_at = message.changed_at = now
    message.save()
    kind = event_told_by(MessageKind(message.kind))
    if kind is not None and message.conversation is not None:
        append_event(message.conversation, Told(kind), now=now)


def _locked(owner: Seeker, message_id: int) -> Message:
    return Message.objects.of(owner).select_for_update().get(pk=message_id)


def _moved(message: Message, move: Move, otherwise: str) -> MessageState:
    """This function will return where a move takes a message, or refuse with the given sentence."""
    state = state_after(MessageState(message.state), move)
    if state is None:
        raise Refused(otherwise)
    return state


def _letter(message: Message, sender: Mailbox, now: datetime, envelope: Envelope) -> Letter:
    if not message.body.strip():
        raise Refused("There is no text to send yet. Write a line or two first.")
    thread = _thread_of(message)
    return Letter(
        sender=sender,
        recipient=Mailbox(message.person.name, message.to_address),
        subject=message.subject,
        text=message.body,
        message_id=message.message_id,
        sent_at=now,
        in_reply_to=thread[-1] if thread else "",
        references=thread,
        invitation=envelope.invitation,
    )


def _thread_of(message: Message) -> tuple[str, ...]:
    """This function will return the Message-IDs of the messages it answers, oldest first."""
    ids: list[str] = []
    before = message.answers
    while before is not None and len(ids) < 20:
        ids.insert(0, before.message_id)
        before = before.answers
    return tuple(one for one in ids if one)


def _queue(message: Message, state: MessageState, now: datetime) -> None:
    message.state, message.attempts, message.trouble = state, 0, ""
    message.queued_at = message.changed_at = now
    message.not_before_at = now + UNDO_WINDOW
    message.save()
