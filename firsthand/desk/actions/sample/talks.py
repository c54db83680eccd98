"""The sample's conversations: what happened, the agreed times, agendas and notes, and the letters."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from firsthand.desk.actions.sample.letters import add_letters
from firsthand.desk.actions.sample.shelf import Shelf
from firsthand.desk.rules.sample_insights import TALKS
from firsthand.desk.rules.sample_notes import notes_of
from firsthand.desk.rules.sample_shapes import Happened, SampleMeeting, SampleTalk
from firsthand.kernel.ids import new_calendar_uid
from firsthand.kernel.zones import to_local
from firsthand.meet.models import AgendaItem, Meeting, NotesVersion, Talk
from firsthand.reach.models import Conversation, Event
from firsthand.reach.rules.words import EventKind

_DEBRIEF_AFTER, _NOTES_EVERY = timedelta(minutes=15), 40
_NAMES_A_DAY = {EventKind.SCHEDULED, EventKind.RESCHEDULED}


def add_talks(shelf: Shelf) -> None:
    """This function will add every conversation with its events, meeting, agenda, notes and letters."""
    meetings = {talk.person: _meeting(shelf, talk, talk.meeting) for talk in TALKS if talk.meeting}
    events = {talk.person: _events(shelf, talk, meetings.get(talk.person)) for talk in TALKS}
    rows = [_conversation(shelf, talk, events[talk.person]) for talk in TALKS]
    saved = Conversation.objects.bulk_create(rows)
    shelf.conversations = {talk.person: row for talk, row in zip(TALKS, saved, strict=True)}
    shelf.ended_at = {person: _ended_at(happened) for person, happened in events.items()}
    for person, meeting in meetings.items():
        meeting.conversation = shelf.conversations[person]
    for person, happened in events.items():
        for event in happened:
            event.conversation = shelf.conversations[person]
    Event.objects.bulk_create(event for happened in events.values() for event in happened)
    Meeting.objects.bulk_create(meetings.values())
    AgendaItem.objects.bulk_create(item for talk in TALKS for item in _agenda(shelf, talk))
    _add_notes(shelf, meetings)
    add_letters(shelf, TALKS)


def _conversation(shelf: Shelf, talk: SampleTalk, events: list[Event]) -> Conversation:
    person, interest = shelf.people[talk.person], shelf.interests[talk.interest]
    return Conversation(owner=shelf.owner, person=person, interest=interest, created_at=events[0].at)


def _meeting(shelf: Shelf, talk: SampleTalk, agreed: SampleMeeting) -> Meeting:
    zone = shelf.people[talk.person].timezone
    starts_at = _starts_at(shelf, agreed, zone)
    moved = sum(event.kind is EventKind.RESCHEDULED for event in talk.events)
    return Meeting(
        owner=shelf.owner,
        starts_local=f"{to_local(starts_at, shelf.owner.timezone):%Y-%m-%dT%H:%M}",
        timezone=shelf.owner.timezone,
        host_timezone=zone,
        starts_at=starts_at,
        minutes=agreed.minutes,
        format=agreed.format,
        place=agreed.place,
        seeker_calls=agreed.seeker_calls,
        uid=new_calendar_uid(),
        sequence=moved,
        changed_at=min(starts_at, shelf.calendar.now) - timedelta(hours=20),
    )


def _starts_at(shelf: Shelf, agreed: SampleMeeting, zone: str) -> datetime:
    if agreed.day == 0:
        return shelf.calendar.just_held()
    return shelf.calendar.soon(zone) if agreed.day > 0 else shelf.calendar.fitting(agreed.day, zone)


def _events(shelf: Shelf, talk: SampleTalk, meeting: Meeting | None) -> list[Event]:
    return [_event(shelf, happened, meeting) for happened in talk.events]


def _event(shelf: Shelf, happened: Happened, meeting: Meeting | None) -> Event:
    at, until_on = shelf.calendar.at(happened.day, happened.clock), None
    if meeting and happened.kind in _NAMES_A_DAY:
        until_on = to_local(meeting.starts_at, shelf.owner.timezone).date()
    if happened.until is not None:
        until_on = shelf.calendar.day(happened.until)
    if meeting and happened.kind is EventKind.HELD:
        at = meeting.starts_at + timedelta(minutes=meeting.minutes)
    if meeting and happened.kind is EventKind.DEBRIEFED:
        at = meeting.starts_at + timedelta(minutes=meeting.minutes) + _DEBRIEF_AFTER
    return Event(owner=shelf.owner, kind=happened.kind, at=at, note=happened.note, until_on=until_on)


def _ended_at(events: list[Event]) -> datetime:
    """When what was said was written down; a conversation in letters ends with the last of them."""
    return next((event.at for event in events if event.kind == EventKind.DEBRIEFED), events[-1].at)


def _agenda(shelf: Shelf, talk: SampleTalk) -> Iterator[AgendaItem]:
    for position, item in enumerate(talk.agenda):
        question = shelf.questions[item.question]
        yield AgendaItem(
            owner=shelf.owner,
            conversation=shelf.conversations[talk.person],
            question=question,
            text=question.text,
            topic=question.topic,
            minutes=item.minutes,
            position=position,
            is_spare=item.is_spare,
            outcome=item.outcome,
        )


def _add_notes(shelf: Shelf, meetings: dict[str, Meeting]) -> None:
    held = [talk for talk in TALKS if talk.meeting and talk.meeting.day <= 0]
    saved = Talk.objects.bulk_create(_notes(shelf, talk, meetings[talk.person]) for talk in held)
    NotesVersion.objects.bulk_create(
        NotesVersion(
            owner=shelf.owner, talk=row, revision=1, notes=talk.earlier_notes, at=meetings[talk.person].starts_at
        )
        for talk, row in zip(held, saved, strict=True)
        if talk.earlier_notes
    )


def _notes(shelf: Shelf, talk: SampleTalk, meeting: Meeting) -> Talk:
    notes, ended_at = notes_of(talk), meeting.starts_at + timedelta(minutes=meeting.minutes)
    return Talk(
        owner=shelf.owner,
        conversation=shelf.conversations[talk.person],
        consent=talk.consent,
        planned_minutes=meeting.minutes,
        started_at=meeting.starts_at,
        ended_at=ended_at,
        notes=notes,
        revision=1 + len(notes) // _NOTES_EVERY,
        saved_at=ended_at,
    )
