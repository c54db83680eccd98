"""What became of an invitation, and the calendar object of a meeting as it stands."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models.functions import Coalesce

from firsthand.formats import icalendar
from firsthand.meet.models import Meeting
from firsthand.meet.queries.facts import Facts, agreed_of
from firsthand.meet.rules.invitation import Words, cancellation_words, invitation_words
from firsthand.owners.models import Seeker
from firsthand.reach.models import Message
from firsthand.reach.queries.messages import accounts_of
from firsthand.reach.rules.words import MessageKind, MessageState

NO_ADDRESS = "nobody@firsthand.invalid"  # a name that can never exist (RFC 2606), for a file that is not mailed


@dataclass(frozen=True)
class Account:
    """A mail account to send from."""

    id: int
    address: str
    name: str


@dataclass(frozen=True)
class Posted:
    """The last invitation that was pressed: the message, its state, and whether the meeting has changed since."""

    message_id: int
    state: MessageState
    at: datetime
    is_outdated: bool


@dataclass(frozen=True)
class CalendarFile:
    """A calendar object with its method and the words that go with it."""

    method: str
    content: bytes
    words: Words


def find_account(owner: Seeker) -> Account | None:
    """This function will return the account that invitations go out from, the newest, or None."""
    account = accounts_of(owner).first()
    return Account(account.pk, account.address, account.display_name or owner.name) if account else None


def find_posted(owner: Seeker, conversation_id: int, changed_at: datetime) -> Posted | None:
    """This function will return the last invitation that was sent, by hand too, or is on its way, or None."""
    sent = Message.objects.of(owner).filter(conversation_id=conversation_id, kind=MessageKind.INVITATION)
    pressed = sent.annotate(pressed_at=Coalesce("queued_at", "sent_at")).exclude(pressed_at=None)
    message = pressed.order_by("-pressed_at", "-id").first()
    if message is None:
        return None
    return Posted(message.pk, MessageState(message.state), message.pressed_at, message.pressed_at < changed_at)


def words_for(owner: Seeker, facts: Facts, meeting: Meeting) -> Words:
    """This function will write the letter that is due: as agreed, moved since the last letter, or called off."""
    agreed = agreed_of(owner, facts, meeting)
    if meeting.cancelled_at is not None:
        return cancellation_words(agreed)
    posted = find_posted(owner, facts.conversation_id, meeting.changed_at)
    return invitation_words(agreed, moved=posted is not None and posted.is_outdated)


def one_letter(owner: Seeker, facts: Facts) -> Words:
    """This function will return the letter that is due. Raises Meeting.DoesNotExist before there is a meeting."""
    return words_for(owner, facts, Meeting.objects.of(owner).get(conversation_id=facts.conversation_id))


def calendar_file(owner: Seeker, facts: Facts, meeting: Meeting, account: Account | None) -> CalendarFile:
    """This function will return the REQUEST of a meeting, or its CANCEL once it is called off.

    Raises Refused (MeetingRefused) where something in it could not be read back as it was written.
    """
    words, cancelled = words_for(owner, facts, meeting), meeting.cancelled_at is not None
    me = icalendar.Attendee(account.name if account else owner.name, account.address if account else owner.email)
    value = icalendar.Meeting(
        uid=meeting.uid,
        sequence=meeting.sequence,
        stamped_at=meeting.changed_at,
        starts_at=meeting.starts_at,
        minutes=meeting.minutes,
        zone=meeting.timezone,
        summary=words.summary,
        organizer=icalendar.Attendee(me.name, me.address or NO_ADDRESS),
        guest=icalendar.Attendee(facts.name, facts.address or NO_ADDRESS),
        location=words.location,
        url=words.url,
        description=words.description,
    )
    method, write = ("CANCEL", icalendar.cancellation) if cancelled else ("REQUEST", icalendar.invitation)
    return CalendarFile(method, write(value), words)


def one_calendar_file(owner: Seeker, facts: Facts) -> CalendarFile:
    """This function will return the file of a meeting. Raises Meeting.DoesNotExist before there is one."""
    meeting = Meeting.objects.of(owner).get(conversation_id=facts.conversation_id)
    return calendar_file(owner, facts, meeting, find_account(owner))
