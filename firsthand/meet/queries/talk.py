"""The conversation as it happens: the clock, the question now and the next, and the notes."""

from dataclasses import dataclass
from datetime import datetime

from firsthand.explore.rules.topics import TOPICS
from firsthand.meet.models import AgendaItem, NotesVersion, Talk
from firsthand.meet.queries.agenda import entry_of, items_of
from firsthand.meet.queries.facts import Facts
from firsthand.meet.rules.replan import arranged
from firsthand.meet.rules.words import Consent, Outcome
from firsthand.owners.models import Seeker

_ENDS = (Outcome.ASKED, Outcome.VOLUNTEERED, Outcome.SKIPPED)


@dataclass(frozen=True)
class Asked:
    """One question in conversation mode, with what became of it."""

    id: int
    text: str
    topic: str
    stems: tuple[str, ...]
    outcome: Outcome
    is_spare: bool

    @property
    def may_become(self) -> tuple[Outcome, ...]:
        return tuple(one for one in _ENDS if one is not self.outcome)


@dataclass(frozen=True)
class TalkNow:
    """`now` is the first question that is still open, `then` the one after it; `place` counts from 1."""

    consent: Consent
    minutes: int
    started_at: datetime | None
    ended_at: datetime | None
    notes: str
    revision: int
    saved_at: datetime | None
    questions: tuple[Asked, ...]
    now: Asked | None
    then: Asked | None
    place: int
    count: int
    older: int


@dataclass(frozen=True)
class Version:
    """Older words of the notes, and when they were replaced."""

    at: datetime
    notes: str


def talk_now(owner: Seeker, facts: Facts, minutes: int) -> TalkNow:
    """This function will return the talk as it stands; before it began, with the minutes given."""
    talk = Talk.objects.of(owner).filter(conversation_id=facts.conversation_id).first() or Talk(planned_minutes=minutes)
    questions = _questions(owner, facts.conversation_id)
    planned = [one for one in questions if not one.is_spare]
    ahead = [one for one in planned if one.outcome is Outcome.PLANNED]
    older = NotesVersion.objects.of(owner).filter(talk__conversation_id=facts.conversation_id)
    return TalkNow(
        consent=Consent(talk.consent),
        minutes=talk.planned_minutes,
        started_at=talk.started_at,
        ended_at=talk.ended_at,
        notes=talk.notes,
        revision=talk.revision,
        saved_at=talk.saved_at,
        questions=questions,
        now=ahead[0] if ahead else None,
        then=ahead[1] if len(ahead) > 1 else None,
        place=len(planned) - len(ahead) + 1,
        count=len(planned),
        older=older.count(),
    )


def older_notes(owner: Seeker, conversation_id: int) -> tuple[Version, ...]:
    """This function will return older words of the notes, newest first."""
    rows = NotesVersion.objects.of(owner).filter(talk__conversation_id=conversation_id).order_by("-id")
    return tuple(Version(*row) for row in rows.values_list("at", "notes"))


def one_item_conversation(owner: Seeker, item_id: int) -> int:
    """This function will return the id of an agenda item's conversation. Raises AgendaItem.DoesNotExist."""
    return AgendaItem.objects.of(owner).only("conversation_id").get(pk=item_id).conversation_id


def _questions(owner: Seeker, conversation_id: int) -> tuple[Asked, ...]:
    items = {item.pk: item for item in items_of(owner, conversation_id)}
    ordered = arranged(entry_of(item) for item in items.values())
    return tuple(
        Asked(
            entry.id,
            entry.text,
            TOPICS[entry.topic].name,
            entry.stems,
            Outcome(items[entry.id].outcome),
            entry.is_spare,
        )
        for entry in ordered
        if entry.id is not None
    )
