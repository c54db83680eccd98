"""Writes while the conversation happens: the clock, consent, the notes, and what became of each question."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from firsthand.meet.actions.agenda import ensure_agenda, locked, save_entries
from firsthand.meet.models import AgendaItem, NotesVersion, Talk
from firsthand.meet.queries.agenda import minutes_of, saved_entries
from firsthand.meet.rules.agenda import SHORT
from firsthand.meet.rules.notes import holds, joined
from firsthand.meet.rules.replan import not_for_me, ten_minutes
from firsthand.meet.rules.words import Consent, Outcome
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.reach.actions.conversations import Told, append_event, state_now
from firsthand.reach.models import Conversation
from firsthand.reach.rules.states import State
from firsthand.reach.rules.words import EventKind

_TALKED = frozenset({State.HELD, State.DEBRIEFED, State.THANKED, State.KEPT_UP})


@dataclass(frozen=True)
class SavedNotes:
    """The notes as they stand after a save. `was_joined`: another window had written, and both texts are kept."""

    revision: int
    text: str
    was_joined: bool


def begin_talk(*, owner: Seeker, conversation_id: int, now: datetime) -> None:
    """This function will start the clock, and save the agenda if none is saved; a second press changes nothing."""
    with transaction.atomic():
        conversation = locked(owner, conversation_id)
        ensure_agenda(owner=owner, conversation_id=conversation_id)
        talk = _talk(owner, conversation)
        if talk.started_at is None:
            talk.started_at = now
            talk.save(update_fields=["started_at"])
            note_audit(owner=owner, now=now, verb="meet.begin_talk", subject=conversation)


def set_consent(*, owner: Seeker, conversation_id: int, consent: Consent, now: datetime) -> None:
    """This function will record what the host said about notes."""
    with transaction.atomic():
        conversation = locked(owner, conversation_id)
        talk = _talk(owner, conversation)
        talk.consent = consent
        talk.save(update_fields=["consent"])
        note_audit(owner=owner, now=now, verb=f"meet.consent_{consent}", subject=conversation)


def save_notes(*, owner: Seeker, conversation_id: int, text: str, revision: int, now: datetime) -> SavedNotes:
    """This function will save the notes, `revision` being the one they were typed upon, so that no word is ever lost.

    Where another window wrote in between, both texts are joined; where words went, the older notes are kept beside.
    Line ends become LF. Raises DoesNotExist for somebody else's conversation.
    """
    typed = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    with transaction.atomic():
        talk = _talk(owner, locked(owner, conversation_id))
        was_joined = revision != talk.revision and typed != talk.notes
        notes = joined(talk.notes, typed) if was_joined else typed
        if notes != talk.notes:
            if not holds(notes, talk.notes):
                NotesVersion.objects.create(owner=owner, talk=talk, revision=talk.revision, notes=talk.notes, at=now)
            talk.notes, talk.revision, talk.saved_at = notes, talk.revision + 1, now
            talk.save(update_fields=["notes", "revision", "saved_at"])
    return SavedNotes(talk.revision, talk.notes, was_joined)


def mark_question(*, owner: Seeker, item_id: int, outcome: Outcome, now: datetime) -> int:
    """This function will say what became of a question (or open it again), and return its conversation's id."""
    with transaction.atomic():
        item = AgendaItem.objects.of(owner).select_for_update().get(pk=item_id)
        item.outcome = outcome
        item.is_spare = item.is_spare and outcome in {Outcome.PLANNED, Outcome.SKIPPED}
        item.save(update_fields=["outcome", "is_spare"])
        note_audit(owner=owner, now=now, verb=f"meet.mark_{outcome}", subject=item)
    return item.conversation_id


def cut_to_ten(*, owner: Seeker, conversation_id: int, now: datetime) -> None:
    """This function will re-plan for ten minutes from now: advice, one question, the close; the rest is spare."""
    with transaction.atomic():
        conversation = locked(owner, conversation_id)
        ensure_agenda(owner=owner, conversation_id=conversation_id)
        save_entries(conversation, ten_minutes(saved_entries(owner, conversation_id)))
        talk = _talk(owner, conversation)
        talk.started_at = talk.started_at or now
        talk.planned_minutes = SHORT + int((now - talk.started_at).total_seconds()) // 60
        talk.save(update_fields=["started_at", "planned_minutes"])
        note_audit(owner=owner, now=now, verb="meet.cut_to_ten", subject=conversation)


def turn_away(*, owner: Seeker, conversation_id: int, liked: str, now: datetime) -> None:
    """This function will replace what is left by the way to other work, once the seeker knows this is not for them."""
    with transaction.atomic():
        conversation = locked(owner, conversation_id)
        ensure_agenda(owner=owner, conversation_id=conversation_id)
        save_entries(conversation, not_for_me(saved_entries(owner, conversation_id), liked))
        note_audit(owner=owner, now=now, verb="meet.turn_away", subject=conversation)


def end_talk(*, owner: Seeker, conversation_id: int, now: datetime) -> None:
    """This function will stop the clock and record that the conversation was held; a second press changes nothing."""
    with transaction.atomic():
        conversation = locked(owner, conversation_id)
        talk = _talk(owner, conversation)
        if talk.ended_at is None:
            talk.ended_at = now
            talk.save(update_fields=["ended_at"])
            note_audit(owner=owner, now=now, verb="meet.end_talk", subject=conversation)
        if state_now(conversation) not in _TALKED:
            append_event(conversation, Told(EventKind.HELD), now=now)


def _talk(owner: Seeker, conversation: Conversation) -> Talk:
    minutes = minutes_of(owner, conversation.pk)
    talk, _ = Talk.objects.get_or_create(owner=owner, conversation=conversation, defaults={"planned_minutes": minutes})
    return talk
