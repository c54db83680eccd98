"""Whom to ask next about an interest: the people who may know it, weighed by rules.asking."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from firsthand.explore.models import Interest, Occupation, Question
from firsthand.explore.rules.topics import ANYONE, MUST_COVER, TOPICS
from firsthand.explore.rules.words import HostKind, InterestKind, QuestionState, Topic
from firsthand.kernel.text import fold
from firsthand.owners.models import Seeker
from firsthand.people.models import Identity, Person, Position
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.plan.rules.asking import Candidate, Need, Suggestion, comfortable, suggest, terms_of
from firsthand.reach.models import Conversation, Event
from firsthand.reach.queries.conversations import today_of
from firsthand.reach.rules.words import EventKind

MOST_WEIGHED = 400
_WEIGHED = (
    "id", "name", "current_title", "current_organisation__name", "host_kind", "tie_kind", "tie_strength", "touch_count",
    "last_touch_at", "shared", "referrer__name", "referrer_may_be_named", "mutuals",
)  # fmt: skip
ANSWERED_BEST_BY = {topic: frozenset(card.answered_by) for topic, card in TOPICS.items() if card.answered_by != ANYONE}


@dataclass(frozen=True)
class AskNext:
    """The useful order and the comfortable order of the same people, and what is still open."""

    interest: Interest
    need: Need
    useful: tuple[Suggestion, ...]
    comfortable: tuple[Suggestion, ...]


def ask_next(owner: Seeker, interest_id: int, now: datetime, limit: int = 5) -> AskNext:
    """This function will return whom to ask next about an interest. Raises Interest.DoesNotExist for somebody else's."""
    interest = Interest.objects.of(owner).get(pk=interest_id)
    need = _need(owner, interest, now)
    useful = suggest(need, _candidates(owner, interest, need), ANSWERED_BEST_BY)
    return AskNext(interest, need, tuple(useful[:limit]), tuple(comfortable(useful)[:limit]))


def find_interest(owner: Seeker, text: str) -> Interest:
    """This function will return an interest by its number or name. Raises Interest.DoesNotExist."""
    if text.isdigit():
        return Interest.objects.of(owner).get(pk=int(text))
    found = Interest.objects.of(owner).filter(name__icontains=text).order_by("archived_at", "id").first()
    if found is None:
        raise Interest.DoesNotExist
    return found


def _need(owner: Seeker, interest: Interest, now: datetime) -> Need:
    states = (QuestionState.OPEN, QuestionState.PARTLY)
    asked = Question.objects.of(owner).filter(interest=interest).values_list("topic", "state")
    topics = tuple(dict.fromkeys(Topic(topic) for topic, state in asked if state in states))
    talks = Event.objects.of(owner).filter(kind=EventKind.HELD, conversation__interest=interest)
    heard = talks.values_list("conversation__person__host_kind", "conversation__person__current_organisation__name")
    kinds, places = set(), set()
    for kind, place in heard:
        kinds.add(HostKind(kind))
        places.add(fold(place or ""))
    return Need(
        kind=InterestKind(interest.kind),
        name=interest.name,
        other_names=_other_names(owner, interest),
        open_topics=topics if asked else MUST_COVER,
        heard_kinds=frozenset(kinds - {HostKind.UNKNOWN}),
        heard_places=frozenset(places - {""}),
        today=today_of(owner, now),
    )


def _other_names(owner: Seeker, interest: Interest) -> tuple[str, ...]:
    """The occupation's own title, where the interest was chosen from the taxonomy."""
    if not interest.occupation_code:
        return ()
    return tuple(Occupation.objects.of(owner).filter(code=interest.occupation_code).values_list("title", flat=True))


def _candidates(owner: Seeker, interest: Interest, need: Need) -> list[Candidate]:
    people = _who_may_know(owner, interest, need)
    former: dict[int, list[str]] = {}
    if need.kind is InterestKind.COMPANY:
        ended = Position.objects.of(owner).filter(person__in=[one.id for one in people], is_current=False)
        for person_id, name in ended.values_list("person_id", "organisation__name"):
            former.setdefault(person_id or 0, []).append(name or "")
    return [_candidate(one, tuple(former.get(one.id, ()))) for one in people]


def _who_may_know(owner: Seeker, interest: Interest, need: Need) -> list[Any]:
    """Narrow rows: hundreds are weighed, a few are shown."""
    people = _named_alike(Person.objects.of(owner), owner, need)
    asked = Conversation.objects.of(owner).filter(interest=interest, person=OuterRef("pk"))
    way = Identity.objects.of(owner).filter(person=OuterRef("pk"))
    found = people.filter(~Exists(asked), left_out=False).annotate(reachable=Exists(way))
    rows = found.order_by(F("last_touch_at").desc(nulls_last=True), "id")
    return list(rows.values_list(*_WEIGHED, "reachable", named=True)[:MOST_WEIGHED])


def _named_alike(people: QuerySet[Person], owner: Seeker, need: Need) -> QuerySet[Person]:
    """Those whose title or place shares a word with the interest; for a company also those who worked there once."""
    any_word = Q(pk__in=[])
    for term in terms_of(need.name, *need.other_names):
        any_word |= Q(search_text__contains=term)
    if need.kind is not InterestKind.COMPANY:
        return people.filter(any_word)
    once = Q()
    for term in terms_of(need.name):
        once &= Q(organisation__folded__contains=term)
    return people.filter(any_word | Q(pk__in=Position.objects.of(owner).filter(once).values("person")))


def _candidate(one: Any, former: tuple[str, ...]) -> Candidate:
    return Candidate(
        id=one.id,
        name=one.name,
        title=one.current_title,
        organisation=one.current_organisation__name or "",
        former=former,
        host_kind=HostKind(one.host_kind),
        tie_kind=TieKind(one.tie_kind),
        tie_strength=TieStrength(one.tie_strength),
        touches=one.touch_count,
        last_on=one.last_touch_at.date() if one.last_touch_at else None,
        shared=one.shared,
        referrer=(one.referrer__name or "") if one.referrer_may_be_named else "",
        mutuals=one.mutuals,
        reachable=one.reachable,
    )
