"""Everything for one page: who they are, what we share, why the seeker is here, and the run of the conversation."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import F, Max

from firsthand.kernel.zones import short_day, to_local
from firsthand.meet.queries.agenda import Agenda, agenda_of
from firsthand.meet.queries.facts import Booking, Facts, facts_of, find_booking
from firsthand.meet.rules.brief import (
    SHARED,
    STATIONS,
    Condensed,
    Station,
    condensed,
    cut,
    question_length,
    station_line,
    why_here,
    years,
)
from firsthand.meet.rules.replan import Run
from firsthand.owners.models import Seeker
from firsthand.people.models import Person, Position
from firsthand.reach.models import Conversation
from firsthand.reach.rules.words import EventKind

PAGE = 10


@dataclass(frozen=True)
class Step:
    """One line of the run: the minute it starts at, the question, and what to ask after an answer."""

    at: str
    topic: str
    text: str
    stems: tuple[str, ...]
    minutes: int


@dataclass(frozen=True)
class Brief:
    """One host on one page. `earlier` are days of earlier conversations with them, about what."""

    facts: Facts
    booking: Booking | None
    shared: str
    specific: str
    journey: Condensed
    earlier: Condensed
    why: str
    agenda: Agenda
    steps: tuple[Step, ...]
    spares: Condensed
    more_steps: str


def brief_of(owner: Seeker, conversation_id: int, now: datetime) -> Brief:
    """This function will return the brief in a constant number of statements. Raises Conversation.DoesNotExist."""
    facts = facts_of(owner, conversation_id)
    person = Person.objects.of(owner).only("shared", "specific").get(pk=facts.person_id)
    agenda = agenda_of(owner, facts)
    steps = _steps(agenda.run)
    rest = len(steps) - PAGE
    return Brief(
        facts=facts,
        booking=find_booking(owner, facts, now),
        shared=cut(person.shared, SHARED),
        specific=cut(person.specific, SHARED),
        journey=condensed(_journey(owner, facts.person_id), STATIONS),
        earlier=condensed(_earlier(owner, facts), 3),
        why=why_here(owner.about, facts.interest, agenda.open_questions),
        agenda=agenda,
        steps=steps[:PAGE],
        spares=condensed([cut(entry.text, 110) for entry in agenda.run.spares], 3),
        more_steps=f"and {rest} more questions on the agenda" if rest > 0 else "",
    )


def _steps(run: Run) -> tuple[Step, ...]:
    return tuple(
        Step(
            at=timed.at,
            topic=timed.entry.topic,
            text=cut(timed.entry.text, question_length(len(run.timed))),
            stems=timed.entry.stems,
            minutes=timed.entry.minutes,
        )
        for timed in run.timed
    )


def _journey(owner: Seeker, person_id: int) -> tuple[str, ...]:
    """This function will return the positions, the latest first."""
    rows = Position.objects.of(owner).filter(person_id=person_id)
    latest = rows.order_by("-is_current", F("started_on").desc(nulls_last=True), "-id")
    named = ("title", "organisation__name", "started_on", "ended_on", "is_current")
    return tuple(
        line
        for title, organisation, started_on, ended_on, is_current in latest.values_list(*named)
        if (
            line := station_line(Station(title, organisation or "", years(started_on, ended_on, is_current=is_current)))
        )
    )


def _earlier(owner: Seeker, facts: Facts) -> tuple[str, ...]:
    held = (
        Conversation.objects.of(owner)
        .filter(person_id=facts.person_id, events__kind=EventKind.HELD)
        .exclude(pk=facts.conversation_id)
        .annotate(held_at=Max("events__at"))
        .order_by("-held_at")
        .values_list("held_at", "interest__name")
    )
    return tuple(f"{_day(at, owner.timezone)}: {cut(interest, 80)}" for at, interest in held)


def _day(at: datetime, zone: str) -> str:
    local = to_local(at, zone)
    return f"{short_day(local)} {local.year}"
