"""With whom a conversation is, about what, where both are, and the agreed time if there is one."""

from dataclasses import dataclass
from datetime import datetime

from firsthand.explore.rules.words import HostKind
from firsthand.kernel.zones import both_zones, is_zone, to_local, zone_guess
from firsthand.meet.models import Meeting
from firsthand.meet.rules.invitation import Agreed, how_we_meet
from firsthand.meet.rules.times import Places
from firsthand.meet.rules.words import Format
from firsthand.owners.models import Seeker
from firsthand.people.models import Identity
from firsthand.people.rules.words import IdentityKind
from firsthand.reach.models import Conversation, Event
from firsthand.reach.rules.words import EventKind


@dataclass(frozen=True)
class Facts:
    """One conversation as meet needs it. `host_zone` is what is known, else the likely one of the country, else ""."""

    conversation_id: int
    person_id: int
    name: str
    given: str
    title: str
    organisation: str
    country: str
    host_kind: HostKind
    host_zone: str
    zone_is_known: bool
    zone_is_guess: bool
    interest_id: int
    interest: str
    interest_why: str
    my_zone: str
    address: str

    @property
    def places(self) -> Places:
        return Places(self.my_zone, self.host_zone or self.my_zone, self.country)

    @property
    def call_name(self) -> str:
        return self.given or self.name


@dataclass(frozen=True)
class Booking:
    """The agreed time as read. `both` says it for the seeker in both zones; `moves` counts earlier changes of time."""

    agreed: Agreed
    uid: str
    sequence: int
    local: datetime
    zone: str
    host_zone: str
    changed_at: datetime
    is_cancelled: bool
    is_over: bool
    both: str
    how: str
    moves: int


def facts_of(owner: Seeker, conversation_id: int) -> Facts:
    """This function will return the facts of one conversation in two statements. Raises Conversation.DoesNotExist."""
    conversation = (
        Conversation.objects.of(owner)
        .select_related("person__current_organisation", "interest")
        .get(pk=conversation_id)
    )
    person, interest = conversation.person, conversation.interest
    emails = Identity.objects.of(owner).filter(person=person, kind=IdentityKind.EMAIL).order_by("id")
    guess, _ = zone_guess(person.country)
    known = person.timezone if is_zone(person.timezone) else ""
    return Facts(
        conversation_id=conversation.pk,
        person_id=person.pk,
        name=person.name,
        given=person.given,
        title=person.current_title,
        organisation=person.current_organisation.name if person.current_organisation else "",
        country=person.country,
        host_kind=HostKind(person.host_kind),
        host_zone=known or guess,
        zone_is_known=bool(known),
        zone_is_guess=bool(guess and not known),
        interest_id=interest.pk,
        interest=interest.name,
        interest_why=interest.why,
        my_zone=owner.timezone,
        address=emails.values_list("value", flat=True).first() or "",
    )


def find_booking(owner: Seeker, facts: Facts, now: datetime) -> Booking | None:
    """This function will return the agreed time of a conversation, or None before there is one."""
    meeting = Meeting.objects.of(owner).filter(conversation_id=facts.conversation_id).first()
    return booking_of(owner, facts, meeting, now) if meeting else None


def booking_of(owner: Seeker, facts: Facts, meeting: Meeting, now: datetime) -> Booking:
    """This function will return a meeting with its words."""
    agreed = agreed_of(owner, facts, meeting)
    moved = Event.objects.of(owner).filter(conversation_id=facts.conversation_id, kind=EventKind.RESCHEDULED)
    return Booking(
        agreed=agreed,
        uid=meeting.uid,
        sequence=meeting.sequence,
        local=datetime.fromisoformat(meeting.starts_local),
        zone=meeting.timezone,
        host_zone=meeting.host_timezone,
        changed_at=meeting.changed_at,
        is_cancelled=meeting.cancelled_at is not None,
        is_over=meeting.starts_at <= now,
        both=both_zones(meeting.starts_at, owner.timezone, meeting.host_timezone, facts.call_name),
        how=how_we_meet(agreed, for_them=False),
        moves=moved.count(),
    )


def agreed_of(owner: Seeker, facts: Facts, meeting: Meeting) -> Agreed:
    """This function will return what was agreed as the words of an invitation need it."""
    return Agreed(
        starts_at=to_local(meeting.starts_at, meeting.timezone),
        minutes=meeting.minutes,
        places=Places(owner.timezone, meeting.host_timezone, facts.country),
        format=Format(meeting.format),
        place=meeting.place,
        seeker_calls=meeting.seeker_calls,
        host=facts.call_name,
        seeker=owner.name,
        interest=facts.interest,
    )
