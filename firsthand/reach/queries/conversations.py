"""Reads about conversations: the board, the list, one conversation with its history, all with one person."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q, Subquery

from firsthand.kernel.zones import to_local
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.reach.models import Conversation, Event, Message
from firsthand.reach.rules.recording import OFFERS, Offer, is_a_slip
from firsthand.reach.rules.states import TALKED, Circumstances, Happening, State, Step, next_step, state_of
from firsthand.reach.rules.telling import COLUMNS, EVENTS, STATES, THEIRS, UNDER_WAY, Column, card_words, column_of
from firsthand.reach.rules.words import EventKind

COLLEAGUES = 8


@dataclass(frozen=True)
class Card:
    """A conversation in a list: with whom, about what, where it stands, and the next step with its day."""

    id: int
    person_id: int
    person: str
    title: str
    organisation: str
    interest_id: int
    interest: str
    state: State
    state_words: str
    step: Step
    step_words: str
    on: date | None
    column: Column

    @property
    def has_talked(self) -> bool:
        """Whether the two have talked."""
        return self.state in TALKED

    @property
    def is_debriefed(self) -> bool:
        """Whether what was heard is written down."""
        return self.has_talked and self.step != Step.DEBRIEF

    @property
    def is_at_their_employer(self) -> bool:
        """Whether the interest is the very organisation they work for, which then need not be said twice."""
        return self.interest == self.organisation

    @property
    def awaits_a_word(self) -> bool:
        """Whether a first letter is out and nobody has said yes, so that a colleague may be asked as well."""
        return self.state in {State.ASKED, State.NUDGED, State.NO_REPLY}


@dataclass(frozen=True)
class BoardColumn:
    """One column of the board; waiting is quiet."""

    key: Column
    title: str
    cards: tuple[Card, ...]


class Line(NamedTuple):
    """One event of a history as it is read: words, the seeker's local time, and whether it may be taken back."""

    id: int
    kind: str
    words: str
    at: datetime
    note: str
    until_on: date | None
    is_theirs: bool
    is_fresh: bool


class Colleague(NamedTuple):
    """Somebody else at the same employer, and the latest conversation with them, if any."""

    id: int
    name: str
    title: str
    conversation_id: int | None


@dataclass(frozen=True)
class Story:
    """One conversation: its card, its history (newest first), what may be recorded, and who else works there."""

    card: Card
    lines: tuple[Line, ...]
    offers: tuple[Offer, ...]
    colleagues: tuple[Colleague, ...]
    waits_until_on: date | None


def today_of(owner: Seeker, now: datetime) -> date:
    """This function will return the day it is where the seeker is."""
    return to_local(now, owner.timezone).date()


def cards(owner: Seeker, now: datetime) -> tuple[Card, ...]:
    """This function will return every conversation of a seeker, newest first, in two statements."""
    return _cards(owner, now, Q())


def cards_with(owner: Seeker, person_id: int, now: datetime) -> tuple[Card, ...]:
    """This function will return the conversations with one person. Raises Person.DoesNotExist for somebody else's."""
    person = Person.objects.of(owner).only("id").get(pk=person_id)
    return _cards(owner, now, Q(person=person))


def board_of(every: tuple[Card, ...]) -> tuple[BoardColumn, ...]:
    """This function will lay cards out in the columns of the board, the soonest day first in each, empty ones too."""
    columns: dict[Column, list[Card]] = {column: [] for column in COLUMNS}
    for card in sorted(every, key=lambda card: (card.on or date.max, -card.id)):
        columns[card.column].append(card)
    return tuple(BoardColumn(key, COLUMNS[key], tuple(found)) for key, found in columns.items())


def one_story(owner: Seeker, conversation_id: int, now: datetime) -> Story:
    """This function will return one conversation with its history. Raises DoesNotExist for somebody else's."""
    conversation = Conversation.objects.of(owner).get(pk=conversation_id)
    (card,) = _cards(owner, now, Q(pk=conversation.pk))
    events = list(Event.objects.of(owner).filter(conversation=conversation).order_by("id"))
    lines = [
        Line(
            event.pk,
            event.kind,
            EVENTS[EventKind(event.kind)],
            to_local(event.at, owner.timezone),
            event.note,
            event.until_on,
            event.kind in THEIRS,
            event is events[-1] and is_a_slip(event.kind, event.at, now),
        )
        for event in reversed(events)
    ]
    return Story(
        card, tuple(lines), OFFERS[card.state], _colleagues(owner, card.person_id), conversation.waits_until_on
    )


def one_conversation(owner: Seeker, conversation_id: int) -> Conversation:
    """This function will return a conversation with its person and interest, ready to read. Raises DoesNotExist."""
    return (
        Conversation.objects.of(owner)
        .select_related("person__current_organisation", "interest")
        .get(pk=conversation_id)
    )


def events_of(owner: Seeker, conversation_id: int) -> tuple[Happening, ...]:
    """This function will return the events of one conversation, oldest first, on the seeker's days."""
    return _events(owner, Q(conversation_id=conversation_id))[conversation_id]


def _cards(owner: Seeker, now: datetime, which: Q) -> tuple[Card, ...]:
    rows = Conversation.objects.of(owner).filter(which).order_by("-id")
    found = rows.values_list(
        "id", "person_id", "person__name", "person__current_title", "person__current_organisation__name",
        "person__country", "interest_id", "interest__name", "waits_until_on",
        Exists(Message.objects.filter(conversation=OuterRef("pk"), state__in=UNDER_WAY)),
    )  # fmt: skip
    events = _events(owner, Q(conversation__in=rows.order_by()) if which else Q())
    today = today_of(owner, now)
    return tuple(_card(row, events[row[0]], today) for row in found)


def _card(
    row: tuple[int, int, str, str, str | None, str, int, str, date | None, bool],
    events: tuple[Happening, ...],
    today: date,
) -> Card:
    pk, person_id, person, title, organisation, country, interest_id, interest, waits, is_under_way = row
    state = state_of(event.kind for event in events)
    step = next_step(events, Circumstances(today, country, waits, _meets_on(events)))
    return Card(
        pk, person_id, person, title, organisation or "", interest_id, interest,
        state, STATES[state], step.step, card_words(step, today, is_under_way=is_under_way), step.on, column_of(state, step),
    )  # fmt: skip


def _meets_on(events: tuple[Happening, ...]) -> date | None:
    """The day of the meeting, which meet leaves on the event that agreed or moved it."""
    agreed = [event.until_on for event in events if event.kind in {EventKind.SCHEDULED, EventKind.RESCHEDULED}]
    return agreed[-1] if agreed else None


def _events(owner: Seeker, which: Q) -> dict[int, tuple[Happening, ...]]:
    found: dict[int, list[Happening]] = defaultdict(list)
    rows = Event.objects.of(owner).filter(which).order_by("id").values_list("conversation_id", "kind", "at", "until_on")
    for conversation_id, kind, at, until_on in rows:
        found[conversation_id].append(Happening(kind, to_local(at, owner.timezone).date(), until_on))
    return defaultdict(tuple, {key: tuple(events) for key, events in found.items()})


def _colleagues(owner: Seeker, person_id: int) -> tuple[Colleague, ...]:
    latest = Conversation.objects.of(owner).filter(person=OuterRef("pk")).order_by("-id").values("pk")[:1]
    employer = Person.objects.of(owner).filter(pk=person_id).values("current_organisation")
    found = Person.objects.of(owner).filter(current_organisation__in=employer, left_out=False).exclude(pk=person_id)
    rows = found.annotate(latest=Subquery(latest)).order_by("-latest", "sort_name", "id")
    return tuple(Colleague(*row) for row in rows.values_list("id", "name", "current_title", "latest")[:COLLEAGUES])
