"""Today: the short list, what waits, the next meeting, and how the weeks went."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import urlencode

from django.urls import reverse

from firsthand.explore.models import Interest, Question
from firsthand.explore.rules.words import QuestionState
from firsthand.learn.models import Advice, Promise
from firsthand.learn.rules.words import Side
from firsthand.meet.models import Meeting
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.plan.models import PutOff, Rhythm
from firsthand.plan.rules.steps import ASKS, WORDINGS
from firsthand.plan.rules.today import ShortList, Thing, Week, for_today, late, resting, weeks_of
from firsthand.reach.models import Conversation, Event, Message
from firsthand.reach.queries.conversations import Card, cards, today_of
from firsthand.reach.rules.states import State, Step
from firsthand.reach.rules.words import EventKind, MessageState

PREPARE_BEFORE = timedelta(days=2)
UNDER_WAY = frozenset({State.ASKED, State.NUDGED, State.AGREED, State.SCHEDULED, State.DRAFTED})


@dataclass(frozen=True)
class Upcoming:
    """The next meeting: the instant (UTC), both zones, and whom with."""

    conversation_id: int
    person: str
    starts_at: datetime
    timezone: str
    host_timezone: str


@dataclass(frozen=True)
class Today:
    """One prepared page. `is_closed`: the seeker is done for today; `paused_until_on`: a holiday."""

    day: date
    shortlist: ShortList
    resting: list[tuple[Thing, date]]
    late_count: int
    waiting: tuple[Card, ...]
    next_meeting: Upcoming | None
    weeks: tuple[Week, ...]
    rhythm: Rhythm
    is_closed: bool
    is_paused: bool
    is_new: bool


def rhythm_of(owner: Seeker) -> Rhythm:
    """This function will return the seeker's rhythm, or the default one, unsaved."""
    return Rhythm.objects.of(owner).first() or Rhythm(owner=owner)


def today(owner: Seeker, now: datetime) -> Today:
    """This function will return what Today shows, in a constant number of statements."""
    day, rhythm, every = today_of(owner, now), rhythm_of(owner), cards(owner, now)
    things, put_off = _things(owner, day, rhythm, every), _put_off(owner)
    held = Event.objects.of(owner).filter(kind=EventKind.HELD).values_list("at", flat=True)
    return Today(
        day=day,
        shortlist=for_today(things, put_off, day),
        resting=resting(things, put_off, day),
        late_count=len(late(things, put_off, day)),
        waiting=tuple(sorted((card for card in every if card.step is Step.WAIT), key=lambda card: card.on or day)),
        next_meeting=_next_meeting(owner, now, {card.id for card in every if card.state is State.SCHEDULED}),
        weeks=weeks_of([today_of(owner, at) for at in held], rhythm.weekly_aim, day),
        rhythm=rhythm,
        is_closed=rhythm.closed_on == day,
        is_paused=rhythm.paused_until_on is not None and rhythm.paused_until_on > day,
        is_new=not every and rhythm.start_done_at is None,
    )


def late_things(owner: Seeker, now: datetime) -> list[Thing]:
    """This function will return all whose day is past, for the amnesty."""
    day = today_of(owner, now)
    return late(_things(owner, day, rhythm_of(owner), cards(owner, now)), _put_off(owner), day)


def _put_off(owner: Seeker) -> dict[str, date]:
    return dict(PutOff.objects.of(owner).values_list("thing", "until_on"))


def _things(owner: Seeker, day: date, rhythm: Rhythm, every: tuple[Card, ...]) -> list[Thing]:
    asked = Conversation.objects.of(owner).values("person")
    left_out = set(Person.objects.of(owner).filter(left_out=True, pk__in=asked).values_list("pk", flat=True))
    may_be = [card for card in every if card.step not in ASKS or card.person_id not in left_out]
    found = [_from_card(card) for card in may_be if card.step in WORDINGS and not _too_early(card, day)]
    return [*found, *_letters(owner), *_promises(owner), *_advice(owner), *_somebody_new(owner, rhythm, every)]


def _too_early(card: Card, day: date) -> bool:
    return card.step is Step.PREPARE and card.on is not None and card.on > day + PREPARE_BEFORE


def _from_card(card: Card) -> Thing:
    wording = WORDINGS[card.step]
    names = {"person": card.person, "organisation": card.organisation or "the same place", "interest": card.interest}
    route, _, query = wording.route.partition("?")
    address = (
        f"{reverse(route)}?{urlencode({'person': card.person_id, 'interest': card.interest_id, 'conversation': card.id})}&{query}"
        if query
        else reverse(route, kwargs={"conversation_id": card.id})
    )
    on = None if card.step in {Step.PREPARE, Step.SEND, Step.WRITE} else card.on
    sentence, why = wording.sentence.format(**names), wording.why.format(**names)
    return Thing(f"{card.step}:{card.id}", wording.rank, sentence, why, wording.button, address, on)


def _letters(owner: Seeker) -> Iterable[Thing]:
    stuck = (
        Message.objects.of(owner)
        .filter(state__in=[MessageState.FAILED, MessageState.UNCERTAIN])
        .select_related("person")
    )
    for message in stuck:
        sentence = f"Look at the letter to {message.person.name}"
        why = "It did not go out." if message.state == MessageState.FAILED else "It is not certain whether it arrived."
        yield Thing(
            f"letter:{message.pk}",
            0,
            sentence,
            why,
            "Open it",
            reverse("reach:message", kwargs={"message_id": message.pk}),
        )


def _promises(owner: Seeker) -> Iterable[Thing]:
    mine = Promise.objects.of(owner).filter(side=Side.SEEKER, kept_at=None, let_go_at=None, due_on__isnull=False)
    where = reverse("keep:home")
    for pk, text, due_on, person in mine.values_list("pk", "text", "due_on", "person__name"):
        why = f"You promised it to {person}."
        yield Thing(f"promise:{pk}", 6, f"Keep your word: {text}", why, "See promises", where, due_on)


def _advice(owner: Seeker) -> Iterable[Thing]:
    untried = Advice.objects.of(owner).filter(tried_at=None, let_go_at=None, due_on__isnull=False)
    where = reverse("keep:home")
    for pk, text, due_on, person in untried.values_list("pk", "text", "due_on", "person__name"):
        why = f"{person} suggested it; what came of it is worth telling."
        yield Thing(f"advice:{pk}", 7, f"Try: {text}", why, "Say what came of it", where, due_on)


def _somebody_new(owner: Seeker, rhythm: Rhythm, every: tuple[Card, ...]) -> Iterable[Thing]:
    """Somebody new, while fewer conversations are under way than the week aims at; about the interest with most open."""
    if sum(card.state in UNDER_WAY for card in every) >= rhythm.weekly_aim or not Person.objects.of(owner).exists():
        return
    states = (QuestionState.OPEN, QuestionState.PARTLY)
    interest = Interest.objects.of(owner).filter(archived_at=None).exclude(leaning="decided").order_by("id").first()
    if interest is None:
        return
    question = Question.objects.of(owner).filter(interest=interest, state__in=states).order_by("position", "id").first()
    about = f"“{question.text}”" if question else interest.name
    address = reverse("plan:ask_next", kwargs={"interest_id": interest.pk})
    why = f"{rhythm.weekly_aim} conversations a week is your aim; one letter a day gets there."
    yield Thing(f"new:{interest.pk}", 10, f"Ask somebody new about {about}", why, "See who", address)


def _next_meeting(owner: Seeker, now: datetime, scheduled: set[int]) -> Upcoming | None:
    coming = Meeting.objects.of(owner).filter(starts_at__gte=now - timedelta(hours=1), cancelled_at=None)
    rows = coming.order_by("starts_at").values_list(
        "conversation_id", "conversation__person__name", "starts_at", "timezone", "host_timezone"
    )  # fmt: skip
    return next((Upcoming(*row) for row in rows if row[0] in scheduled), None)
