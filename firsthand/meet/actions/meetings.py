"""Agreeing a time, moving it, and calling it off."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from firsthand.kernel.ids import new_calendar_uid
from firsthand.kernel.refusal import Refused
from firsthand.kernel.zones import is_zone, to_local, to_utc
from firsthand.meet.models import Meeting, Talk
from firsthand.meet.rules.times import LENGTHS, why_not_now
from firsthand.meet.rules.words import Format
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.reach.actions.conversations import Told, append_event, state_now
from firsthand.reach.models import Conversation
from firsthand.reach.rules.states import State
from firsthand.reach.rules.words import EventKind

_TALKED = frozenset({State.HELD, State.DEBRIEFED, State.THANKED, State.KEPT_UP})


@dataclass(frozen=True)
class Agreement:
    """A time as it was said, in the zone of whoever said it. `second` says which of two, where the clocks go back."""

    local: datetime
    zone: str
    host_zone: str
    minutes: int
    format: Format
    place: str = ""
    seeker_calls: bool = True
    second: bool | None = None


def schedule_meeting(*, owner: Seeker, conversation_id: int, agreement: Agreement, now: datetime) -> Meeting:
    """This function will save the agreed time of a conversation, new or changed, and append what happened.

    A change raises SEQUENCE (RFC 5546); after a cancellation it is a new invitation with a new UID. The host's zone is
    kept with the person where it was not known. Raises Refused for a time that cannot be or has passed.
    """
    starts_at = _instant(agreement, now)
    with transaction.atomic():
        conversation = Conversation.objects.of(owner).select_for_update().get(pk=conversation_id)
        if state_now(conversation) in _TALKED:
            raise Refused("This conversation was held. To meet again, begin another one on their page.")
        meeting, values = (
            Meeting.objects.of(owner).filter(conversation=conversation).first(),
            _values(agreement, starts_at),
        )
        kind = _change(meeting, values, now) if meeting else _begin(conversation, values, now)
        if kind is not None:
            day = to_local(starts_at, owner.timezone).date()
            append_event(conversation, Told(kind, until_on=day), now=now)
        Person.objects.of(owner).filter(pk=conversation.person_id, timezone="").update(timezone=agreement.host_zone)
        Talk.objects.of(owner).filter(conversation=conversation, started_at=None).update(
            planned_minutes=agreement.minutes
        )
        note_audit(owner=owner, now=now, verb="meet.schedule_meeting", subject=conversation)
        return Meeting.objects.get(conversation=conversation)


def cancel_meeting(*, owner: Seeker, conversation_id: int, now: datetime) -> Meeting:
    """This function will call a meeting off: SEQUENCE + 1, and the conversation looks for a time again.

    Raises DoesNotExist where there is no meeting, and Refused where it has begun or is called off already.
    """
    with transaction.atomic():
        meeting = Meeting.objects.of(owner).select_for_update().get(conversation_id=conversation_id)
        if meeting.cancelled_at is not None:
            raise Refused("This meeting is called off already.")
        if meeting.starts_at <= now:
            raise Refused("This time has passed. Say on the conversation's page what happened instead.")
        meeting.cancelled_at = meeting.changed_at = now
        meeting.sequence += 1
        meeting.save()
        append_event(meeting.conversation, Told(EventKind.CANCELLED), now=now)
        note_audit(owner=owner, now=now, verb="meet.cancel_meeting", subject=meeting.conversation)
    return meeting


def _instant(agreement: Agreement, now: datetime) -> datetime:
    """This function will return the moment meant, in UTC, or refuse it in words."""
    if agreement.minutes not in LENGTHS:
        raise Refused("Choose 15, 20 or 30 minutes: short is what hosts say yes to.")
    if not is_zone(agreement.host_zone):
        raise Refused(f"“{agreement.host_zone}” is not a known time zone. Choose one such as Europe/Vienna.")
    starts_at = to_utc(agreement.local, agreement.zone, second=agreement.second)
    if no := why_not_now(starts_at, now):
        raise Refused(no)
    return starts_at


def _values(agreement: Agreement, starts_at: datetime) -> dict[str, Any]:
    return {
        "starts_local": f"{agreement.local:%Y-%m-%dT%H:%M}",
        "timezone": agreement.zone,
        "host_timezone": agreement.host_zone,
        "starts_at": starts_at,
        "minutes": agreement.minutes,
        "format": agreement.format,
        "place": agreement.place,
        "seeker_calls": agreement.seeker_calls,
    }


def _begin(conversation: Conversation, values: dict[str, Any], now: datetime) -> EventKind:
    owned = {"owner_id": conversation.owner_id, "conversation": conversation}
    Meeting.objects.create(**owned, uid=new_calendar_uid(), changed_at=now, **values)
    return EventKind.SCHEDULED


def _change(meeting: Meeting, values: dict[str, Any], now: datetime) -> EventKind | None:
    """This function will save what is different and return the event it makes: none where the time is the same."""
    different = {name for name, value in values.items() if getattr(meeting, name) != value}
    again = meeting.cancelled_at is not None
    for name, value in values.items():
        setattr(meeting, name, value)
    if again:
        meeting.uid, meeting.sequence, meeting.cancelled_at, meeting.changed_at = new_calendar_uid(), 0, None, now
    elif different:
        meeting.sequence, meeting.changed_at = meeting.sequence + 1, now
    meeting.save()
    if again:
        return EventKind.SCHEDULED
    return EventKind.RESCHEDULED if "starts_at" in different else None
