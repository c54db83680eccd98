"""The agenda of a conversation: as saved, or as proposed from the open questions this host can answer."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db.models import Count, IntegerField, OuterRef, Q, QuerySet, Subquery

from firsthand.explore.models import Confidence, Matter, Question
from firsthand.explore.rules.library import LIBRARY
from firsthand.explore.rules.topics import ANYONE, TOPICS
from firsthand.explore.rules.words import QuestionState, Topic
from firsthand.meet.models import AgendaItem, Meeting, Talk
from firsthand.meet.queries.facts import Facts
from firsthand.meet.rules.agenda import WHY_FIXED, Candidate, Entry, importance_of, propose, reason
from firsthand.meet.rules.replan import Run, run_of, to_send_ahead
from firsthand.meet.rules.times import LENGTHS
from firsthand.meet.rules.topics import stems_of
from firsthand.meet.rules.words import Outcome
from firsthand.owners.models import Seeker

USUAL = 20
_OPEN = (QuestionState.OPEN, QuestionState.PARTLY)
_HEARD = (Outcome.ASKED, Outcome.VOLUNTEERED)


@dataclass(frozen=True)
class Left:
    """An open question that is not on the agenda, and what speaks for it."""

    question_id: int
    text: str
    topic: Topic
    why: str


@dataclass(frozen=True)
class Agenda:
    """An agenda in time. `left_out` holds the other open questions, `if_raised` those the host must begin."""

    is_saved: bool
    minutes: int
    run: Run
    entries: tuple[Entry, ...]
    left_out: tuple[Left, ...]
    if_raised: tuple[str, ...]
    open_questions: tuple[str, ...]
    ahead: tuple[str, ...]


def agenda_of(owner: Seeker, facts: Facts, minutes: int | None = None) -> Agenda:
    """This function will return the agenda: the saved one, or a proposal for the minutes given."""
    candidates = candidates_of(owner, facts)
    saved = () if minutes else saved_entries(owner, facts.conversation_id)
    length = minutes or minutes_of(owner, facts.conversation_id)
    proposal = propose(candidates, facts.host_kind, length if length in LENGTHS else USUAL)
    entries = _reasoned(saved, candidates, facts) or proposal.entries
    on_it = {entry.question_id for entry in entries}
    left = [one for one in candidates if one.question_id not in on_it and one.sensitivity < 2]
    return Agenda(
        is_saved=bool(saved),
        minutes=length,
        run=run_of(entries, length),
        entries=entries,
        left_out=tuple(Left(one.question_id, one.text, one.topic, reason(one, facts.host_kind)) for one in left),
        if_raised=tuple(one.text for one in proposal.if_raised if one.question_id not in on_it),
        open_questions=tuple(one.text for one in candidates),
        ahead=to_send_ahead(entries),
    )


def saved_entries(owner: Seeker, conversation_id: int) -> tuple[Entry, ...]:
    """This function will return the saved agenda in its order; empty before one is saved."""
    return tuple(entry_of(item) for item in items_of(owner, conversation_id))


def items_of(owner: Seeker, conversation_id: int) -> QuerySet[AgendaItem]:
    """This function will return the rows of an agenda in their order, with their questions."""
    rows = AgendaItem.objects.of(owner).filter(conversation_id=conversation_id)
    return rows.select_related("question").order_by("position", "id")


def entry_of(item: AgendaItem) -> Entry:
    """This function will return a saved item as the rules see it."""
    return Entry(
        text=item.text,
        topic=Topic(item.topic),
        minutes=item.minutes,
        question_id=item.question_id,
        is_spare=item.is_spare,
        is_open=item.outcome == Outcome.PLANNED,
        stems=stems_of(Topic(item.topic), item.question.library_key if item.question else ""),
        id=item.pk,
    )


def minutes_of(owner: Seeker, conversation_id: int) -> int:
    """This function will return the minutes there are: as planned, else as agreed, else the usual twenty."""
    talk = Talk.objects.of(owner).filter(conversation_id=conversation_id).values_list("planned_minutes", flat=True)
    meeting = Meeting.objects.of(owner).filter(conversation_id=conversation_id).values_list("minutes", flat=True)
    return talk.first() or meeting.first() or USUAL


def candidates_of(owner: Seeker, facts: Facts) -> tuple[Candidate, ...]:
    """This function will return the open questions about the interest, weighed, in the seeker's own order."""
    latest = Confidence.objects.filter(question=OuterRef("pk")).order_by("-at", "-id").values("level")[:1]
    others = Q(agenda_items__outcome__in=_HEARD) & ~Q(agenda_items__conversation__person=facts.person_id)
    rows = (
        Question.objects.of(owner)
        .filter(interest_id=facts.interest_id, state__in=_OPEN)
        .annotate(confidence=Subquery(latest, output_field=IntegerField()))
        .annotate(heard=Count("agenda_items__conversation__person", filter=others, distinct=True))
        .order_by("position", "id")
        .values_list("id", "text", "topic", "assumption", "confidence", "heard", "library_key")
    )
    mattering = frozenset(Matter.objects.of(owner).values_list("dimension", flat=True))
    return tuple(_candidate(row, mattering) for row in rows)


def _candidate(row: tuple[int, str, str, str, int | None, int, str], mattering: frozenset[str]) -> Candidate:
    """This function will weigh one question by what the library, else its topic, says of it."""
    pk, text, topic, assumption, confidence, heard, key = row
    card, known = TOPICS[Topic(topic)], LIBRARY.get(key)
    who = known.who if known else card.answered_by
    return Candidate(
        question_id=pk,
        text=text,
        topic=card.topic,
        importance=importance_of(
            card.topic,
            has_assumption=bool(assumption),
            confidence=confidence,
            matters=known is not None and known.dimension in mattering,
        ),
        heard=heard,
        minutes=known.minutes if known else 2,
        sensitivity=known.sensitivity if known else card.sensitivity,
        answered_by=frozenset() if who == ANYONE else frozenset(who),
        stems=stems_of(card.topic, key),
    )


def _reasoned(saved: Iterable[Entry], candidates: Iterable[Candidate], facts: Facts) -> tuple[Entry, ...]:
    """This function will say again why each saved question is there, as things stand now."""
    known = {one.question_id: reason(one, facts.host_kind) for one in candidates}
    return tuple(
        replace(entry, why=WHY_FIXED.get(entry.topic) or known.get(entry.question_id or 0, "")) for entry in saved
    )
