"""Reads about messages and mail accounts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from firsthand.kernel.zones import to_local
from firsthand.owners.models import Seeker
from firsthand.people.models import Identity
from firsthand.people.rules.words import IdentityKind
from firsthand.reach.models import MailAccount, Message
from firsthand.reach.rules.channels import ROOM
from firsthand.reach.rules.telling import BY_HAND_SENT, KINDS, MESSAGE_STATES, ON_ITS_WAY
from firsthand.reach.rules.words import Channel, MessageKind, MessageState, WayOut


@dataclass(frozen=True)
class MessageRow:
    """A message as it is shown: what it is, where it stands in plain words, its text. Times are the seeker's own."""

    id: int
    conversation_id: int | None
    person_id: int
    person: str
    kind: MessageKind
    kind_words: str
    channel: Channel
    channel_words: str
    subject: str
    body: str
    state: MessageState
    state_words: str
    is_on_its_way: bool
    trouble: str
    to_address: str
    from_address: str
    attempts: int
    changed_at: datetime
    leaves_at: datetime | None
    sent_at: datetime | None


def one_message(owner: Seeker, message_id: int) -> MessageRow:
    """This function will return one message. Raises Message.DoesNotExist for somebody else's."""
    return _row(_messages(owner).get(pk=message_id), owner)


def messages_of(owner: Seeker, conversation_id: int) -> tuple[MessageRow, ...]:
    """This function will return the messages of a conversation, newest first."""
    found = _messages(owner).filter(conversation_id=conversation_id).order_by("-id")
    return tuple(_row(message, owner) for message in found)


def accounts_of(owner: Seeker) -> QuerySet[MailAccount]:
    """This function will return the seeker's mail accounts, the newest first."""
    return MailAccount.objects.of(owner).order_by("-id").defer("secret")


def find_account(owner: Seeker) -> MailAccount | None:
    """This function will return the account that letters leave by, the newest one, or None."""
    return accounts_of(owner).first()


def one_account(owner: Seeker, account_id: int) -> MailAccount:
    """This function will return one mail account without its secret. Raises MailAccount.DoesNotExist."""
    return accounts_of(owner).get(pk=account_id)


def addresses_of(owner: Seeker, person_id: int) -> Sequence[str]:
    """This function will return the mail addresses known of a person, the first entered first."""
    found = Identity.objects.of(owner).filter(person_id=person_id, kind=IdentityKind.EMAIL).order_by("id")
    return list(found.values_list("value", flat=True))


def _messages(owner: Seeker) -> QuerySet[Message]:
    return Message.objects.of(owner).select_related("person", "account").defer("raw", "account__secret")


def _row(message: Message, owner: Seeker) -> MessageRow:
    kind, channel, state = MessageKind(message.kind), Channel(message.channel), MessageState(message.state)
    words = BY_HAND_SENT.get(WayOut(message.way_out)) if state == MessageState.SENT else None
    return MessageRow(
        id=message.pk,
        conversation_id=message.conversation_id,
        person_id=message.person_id,
        person=message.person.name,
        kind=kind,
        kind_words=KINDS[kind],
        channel=channel,
        channel_words=ROOM[channel].name,
        subject=message.subject,
        body=message.body,
        state=state,
        state_words=words or MESSAGE_STATES[state],
        is_on_its_way=state in ON_ITS_WAY,
        trouble=message.trouble,
        to_address=message.to_address,
        from_address=message.account.address if message.account else "",
        attempts=message.attempts,
        changed_at=to_local(message.changed_at, owner.timezone),
        leaves_at=message.not_before_at,
        sent_at=to_local(message.sent_at, owner.timezone) if message.sent_at else None,
    )
