"""Whom to ask next about an interest: the people who may know it, weighed by rules.asking."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, QuerySet, When

from firsthand.explore.models import Interest, Occupation, Question
from firsthand.explore.rules.topics import MUST_COVER, TOPICS
from firsthand.explore.rules.words import HostKind, InterestKind, QuestionState, Topic
from firsthand.kernel.text import fold
from firsthand.learn.models import Remark
from firsthand.owners.models import Seeker
from firsthand.people.models import Identity, Person, Position, Touch
from firsthand.people.queries.persons import stay_of
from firsthand.people.rules.shared_histories import Stay, shared_histories
from firsthand.people.rules.words import Direction, TieKind, TieStrength
from firsthand.plan.rules.asking.choosing import comfortable, suggest
from firsthand.plan.rules.asking.fields import advice_on_ties
from firsthand.plan.rules.asking.knowing import LEADS_ON
from firsthand.plan.rules.asking.people import Candidate, Need, Suggestion, Voice
from firsthand.reach.models import Conversation, Event
from firsthand.reach.queries.conversations import today_of
from firsthand.reach.rules.words import EventKind

MOST_WEIGHED = 120
_KNOWN = (TieStrength.CLOSE, TieStrength.KNOWN)
_WEIGHED = (
    "id", "name", "current_title", "current_organisation__name", "host_kind", "tie_kind", "tie_strength", "touch_count",
    "last_touch_at", "shared", "referrer__name", "referrer_may_be_named", "mutuals",
)  # fmt: skip


@dataclass(frozen=True)
class AskNext:
    """The useful order and the comfortable order of the same people, and what is still open."""

    interest: Interest
    need: Need
    useful: tuple[Suggestion, ...]
    comfortable: tuple[Suggestion, ...]
    which_order: str


def ask_next(owner: Seeker, interest_id: int, now: datetime, limit: int = 5) -> AskNext:
    """This function will return whom to ask next about an interest. Raises Interest.DoesNotExist for somebody else's."""
    interest = Interest.objects.of(owner).get(pk=interest_id)
    need = _need(owner, interest, now)
    useful = suggest(need, _candidates(owner, interest, need, limit), limit)
    return AskNext(interest, need, tuple(useful), tuple(comfortable(useful)), advice_on_ties(need.field))


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
    asked = list(Question.objects.of(owner).filter(interest=interest).values_list("topic", "state"))
    topics = tuple(dict.fromkeys(Topic(topic) for topic, state in asked if state in states))
    return Need(
        kind=InterestKind(interest.kind),
        name=interest.name,
        other_names=_other_names(owner, interest),
        open_topics=topics if asked else MUST_COVER,
        voices=_voices(owner, interest),
        today=today_of(owner, now),
    )


def _voices(owner: Seeker, interest: Interest) -> list[Voice]:
    """Those who talked about the interest, with the topics of their remarks, and those who agreed to."""
    answered = Event.objects.of(owner).filter(
        kind__in=[EventKind.AGREED, EventKind.HELD], conversation__interest=interest
    )
    hosts = {
        pk: (HostKind(kind), fold(place or ""))
        for pk, kind, place in answered.values_list(
            "conversation__person",
            "conversation__person__host_kind",
            "conversation__person__current_organisation__name",
        )
    }
    spoken: dict[int, set[Topic]] = {}
    remarks = Remark.objects.of(owner).filter(interest=interest, replaced_by=None, is_hearsay=False)
    for pk, topic in remarks.values_list("person_id", "topic").distinct():
        spoken.setdefault(pk, set()).add(Topic(topic))
    return [Voice(kind, place, frozenset(spoken.get(pk, ()))) for pk, (kind, place) in hosts.items()]


def _other_names(owner: Seeker, interest: Interest) -> tuple[str, ...]:
    """The occupation's own title, where the interest was chosen from the taxonomy."""
    if not interest.occupation_code:
        return ()
    return tuple(Occupation.objects.of(owner).filter(code=interest.occupation_code).values_list("title", flat=True))


def _candidates(owner: Seeker, interest: Interest, need: Need, limit: int) -> list[Candidate]:
    """Those who may know it; while they are few, also those who may know somebody."""
    free = _free_to_ask(owner, interest)
    rows = _narrowed(_named_alike(free, owner, need).order_by(*_promise(need)), MOST_WEIGHED)
    if len(rows) < limit:
        others = free.filter(Q(tie_kind__in=LEADS_ON) | Q(tie_strength__in=_KNOWN)).exclude(
            pk__in=[one.id for one in rows]
        )
        rows += _narrowed(others.order_by(F("last_touch_at").desc(nulls_last=True), "id"), limit)
    background = _background(owner, [one.id for one in rows], need)
    return [_candidate(one, background) for one in rows]


def _free_to_ask(owner: Seeker, interest: Interest) -> QuerySet[Person]:
    """Nobody whom the seeker would not ask, or asked about it already."""
    asked = Conversation.objects.of(owner).filter(interest=interest, person=OuterRef("pk"))
    return Person.objects.of(owner).filter(~Exists(asked), left_out=False)


def _narrowed(people: QuerySet[Person], most: int) -> list[Any]:
    """The first of an order: found by number, and only then read with all that hangs on them."""
    ids = list(people.values_list("pk", flat=True)[:most])
    way = Identity.objects.filter(owner=OuterRef("owner"), person=OuterRef("pk"))
    rows = Person.objects.filter(pk__in=ids).annotate(reachable=Exists(way))
    return list(rows.values_list(*_WEIGHED, "reachable", named=True))


def _named_alike(people: QuerySet[Person], owner: Seeker, need: Need) -> QuerySet[Person]:
    """Those whose title or place shares a word with the interest; for a company also those who worked there once."""
    any_word = Q(pk__in=[])
    for term in sorted(_searched(need)):
        any_word |= Q(search_text__contains=term)
    if need.kind is not InterestKind.COMPANY:
        return people.filter(any_word)
    once = Q()
    for term in need.wanted:
        once &= Q(organisation__folded__contains=term)
    return people.filter(any_word | Q(pk__in=Position.objects.of(owner).filter(once).values("person")))


def _searched(need: Need) -> frozenset[str]:
    """The words to look for; of a whole industry also those of its field."""
    of_field = need.field.words if need.field and need.kind is InterestKind.INDUSTRY else frozenset()
    return frozenset().union(need.wanted, of_field, *need.titles)


def _promise(need: Need) -> tuple[Any, ...]:
    """An order by what the database can tell, so that whoever is left unweighed promises less than those who are weighed.

    First who carries all words of the work, then whom the seeker shares something with, then kinds who answer what is open.
    """
    best = {kind for topic in need.open_topics for kind in TOPICS[topic].answered_by[:2]}
    whole = Q(pk__in=[])
    for words in need.titles:
        every = Q()
        for word in sorted(words):
            every &= Q(search_text__contains=word)
        whole |= every
    points = (
        _if(whole, 40)
        + _if(Q(host_kind__in=best), 20)
        + _if(Q(last_touch_at__isnull=False), 9)
        + _if(Q(referrer_may_be_named=True), 14)
        + _if(~Q(shared=""), 8)
        + _if(~Q(tie_kind__in=[TieKind.UNKNOWN, TieKind.ONLINE, TieKind.STRANGER]), 6)
        + _if(Q(mutuals__gt=0), 3)
    )
    return points.desc(), F("last_touch_at").desc(nulls_last=True), "id"


def _if(condition: Q, points: int) -> Case:
    return Case(When(condition, then=points), default=0, output_field=IntegerField())


@dataclass(frozen=True)
class _Background:
    """By person: places of the past, the year the journey began, where they met the seeker, and who only wrote one way."""

    former: Mapping[int, list[str]]
    began: Mapping[int, int]
    histories: Mapping[int, list[str]]
    one_sided: frozenset[int]


def _background(owner: Seeker, ids: list[int], need: Need) -> _Background:
    own = [stay_of(one) for one in Position.objects.of(owner).filter(person=None).select_related("organisation")]
    places = {stay.place for stay in own if stay.place}
    rows = Position.objects.of(owner).filter(person__in=ids).values_list(
        "person_id", "organisation__folded", "organisation__name", "started_on", "ended_on", "is_current"
    )  # fmt: skip
    former, began, met = defaultdict[int, list[str]](list), dict[int, int](), defaultdict[int, list[Stay]](list)
    for pk, place, name, started_on, ended_on, is_current in rows:
        if not is_current:
            former[pk or 0].append(name or "")
        if started_on:
            began[pk or 0] = min(began.get(pk or 0, started_on.year), started_on.year)
        if place in places:
            met[pk or 0].append(Stay(place, name or "", started_on, ended_on, is_current))
    histories = {pk: shared_histories(own, stays, need.today) for pk, stays in met.items()}
    return _Background(former, began, histories, _one_sided(owner, ids))


def _one_sided(owner: Seeker, ids: list[int]) -> frozenset[int]:
    """Those with several touches that all went the same way."""
    ways: dict[int, set[str]] = {}
    touched = Touch.objects.of(owner).filter(person__in=ids, person__touch_count__gt=1)
    for pk, direction in touched.values_list("person_id", "direction").distinct():
        ways.setdefault(pk, set()).add(direction)
    return frozenset(pk for pk, seen in ways.items() if len(seen) == 1 and Direction.BOTH not in seen)


def _candidate(one: Any, background: _Background) -> Candidate:
    return Candidate(
        id=one.id,
        name=one.name,
        title=one.current_title,
        organisation=one.current_organisation__name or "",
        former=tuple(background.former.get(one.id, ())),
        host_kind=HostKind(one.host_kind),
        tie_kind=TieKind(one.tie_kind),
        tie_strength=TieStrength(one.tie_strength),
        touches=one.touch_count,
        last_on=one.last_touch_at.date() if one.last_touch_at else None,
        shared=one.shared,
        referrer=(one.referrer__name or "") if one.referrer_may_be_named else "",
        mutuals=one.mutuals,
        reachable=one.reachable,
        is_one_sided=one.id in background.one_sided,
        histories=tuple(f"You were both at {words}." for words in background.histories.get(one.id, ())),
        began=background.began.get(one.id),
    )
