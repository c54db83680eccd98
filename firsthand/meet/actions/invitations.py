"""Sending the invitation of a meeting, or the word that it is called off, by the seeker's own mail account."""

from datetime import datetime

from django.db import transaction

from firsthand.formats.mail import Invitation
from firsthand.kernel.refusal import Refused
from firsthand.meet.models import Meeting
from firsthand.meet.queries.facts import facts_of
from firsthand.meet.queries.invitations import calendar_file, find_account, find_posted
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.reach.actions.outbox import Envelope, queue_message
from firsthand.reach.models import Message
from firsthand.reach.rules.words import MessageKind, MessageState, WayOut

_GOING = frozenset({MessageState.QUEUED, MessageState.CONNECTING, MessageState.DATA, MessageState.SENT})


def send_invitation(*, owner: Seeker, conversation_id: int, text: str, now: datetime) -> Message:
    """This function will mail the invitation as it stands, or the cancellation, on one press.

    A second press while it is on its way, or once it is gone, changes nothing. Raises DoesNotExist before there is a
    meeting, and Refused where an address or an account is missing.
    """
    facts = facts_of(owner, conversation_id)
    with transaction.atomic():
        meeting = Meeting.objects.of(owner).select_for_update().get(conversation_id=conversation_id)
        posted = find_posted(owner, conversation_id, meeting.changed_at)
        if posted and not posted.is_outdated and posted.state in _GOING:
            return Message.objects.of(owner).get(pk=posted.message_id)
        account = find_account(owner)
        if account is None or not facts.address:
            raise Refused(_what_is_missing(facts.name, has_account=account is not None))
        file = calendar_file(owner, facts, meeting, account)
        letters = Message.objects.of(owner).filter(conversation_id=conversation_id, kind=MessageKind.INVITATION)
        letters.filter(state=MessageState.DRAFT, way_out=WayOut.NONE).delete()
        message = Message.objects.create(
            owner=owner,
            conversation_id=conversation_id,
            person_id=facts.person_id,
            kind=MessageKind.INVITATION,
            subject=file.words.subject,
            body=text.strip() or file.words.text,
            created_at=now,
            changed_at=now,
        )
        envelope = Envelope(account.id, facts.address, Invitation(file.method, file.content))
        note_audit(owner=owner, now=now, verb="meet.send_invitation", subject=meeting.conversation)
        return queue_message(owner=owner, message_id=message.pk, envelope=envelope, now=now)


def _what_is_missing(name: str, *, has_account: bool) -> str:
    if not has_account:
        return "Add your mail account first, or take the calendar file and send it yourself."
    return f"There is no mail address for {name} yet. Add it on their page, or send the calendar file another way."
