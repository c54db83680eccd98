"""Lists of people, and one person with all that this room knows of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import F, OrderBy, QuerySet, Value
from django.db.models.functions import Coalesce

from firsthand.explore.rules.words import HostKind
from firsthand.owners.models import Seeker
from firsthand.people.models import Identity, Person, Position, Tag, Tagging, Touch
from firsthand.people.queries.origins import Origin, origins_of, source_words
from firsthand.people.queries.tags import names_by_person, tags_of
from firsthand.people.rules import kinds, ties
from firsthand.people.rules.bulk import tag_key
from firsthand.people.rules.naming import search_words
from firsthand.people.rules.shared_histories import Stay, shared_histories
from firsthand.people.rules.ties import DORMANT_AFTER, Tie, is_dormant, strength_of, tie_sentence
from firsthand.people.rules.words import Direction, TieKind, TieStrength, TouchChannel

PAGE_SIZE = 30
SORTS: dict[str, tuple[str | OrderBy, ...]] = {
    "name": ("sort_name", "id"),
    "contact": (F("last_touch_at").desc(nulls_last=True), "id"),
    "new": ("-created_at", "id"),
}


_IN_A_ROW = (
    *("id", "name", "current_title", "current_organisation__name", "host_kind", "tie_kind"),
    *("last_touch_at", "touch_count", "left_out"),
)


@dataclass(frozen=True)
class Wish:
    """What a list of people should show: words to find, order, and at most one of each kind of chip."""

    q: str = ""
    sort: str = "name"
    tie: str = ""
    kind: str = ""
    dormant: bool = False
    left_out: bool = False
    tag: str = ""
    page: int = 1


@dataclass(frozen=True)
class PersonRow:
    """One line of a list; `kind` and `tie` in words, empty where unknown."""

    id: int
    name: str
    line: str
    kind: str
    tie: str
    last_touch_at: datetime | None
    touches: int
    dormant: bool
    left_out: bool
    tags: tuple[str, ...] = ()


def people(owner: Seeker, wish: Wish, now: datetime) -> QuerySet[Person]:
    """This function will return the people a wish means, in its order."""
    found = Person.objects.of(owner).filter(left_out__in=[wish.left_out])  # a comparison, which an index can serve
    for word in search_words(wish.q):
        found = found.filter(search_text__contains=word)
    if wish.tie:
        found = found.filter(tie_kind=wish.tie)
    if wish.kind:
        found = found.filter(host_kind=wish.kind)
    if wish.tag:
        under = Tagging.objects.filter(tag__owner=owner, tag__folded=tag_key(wish.tag))
        found = found.filter(pk__in=under.values("person_id"))
    if wish.dormant:
        touched = Coalesce("last_touch_at", Value(now))  # as an expression, for which the one index above is read
        found = found.alias(touched=touched).filter(touched__lt=now - DORMANT_AFTER)
    return found.order_by(*SORTS.get(wish.sort, SORTS["name"]))


@dataclass(frozen=True)
class Shown:
    """A page of a list: its rows, and where it stands among the pages."""

    rows: list[PersonRow]
    page: Page[Any]


def people_page(owner: Seeker, wish: Wish, now: datetime) -> Shown:
    """This function will return one page of 30 rows, in at most four statements; where it is not there, the nearest one.

    Whom to show is found in one index, on whatever page; the rest is read of these 30 alone.
    """
    found = people(owner, wish, now).values_list("pk", flat=True)
    pages = Paginator(found, PAGE_SIZE)
    first = list(found[: PAGE_SIZE + 1]) if wish.page == 1 else None
    if first is not None and len(first) <= PAGE_SIZE:
        pages.count = len(first)  # nobody has to count what is all there
    page = pages.get_page(wish.page)
    ids = list(page if first is None else first[:PAGE_SIZE])
    tags = names_by_person(owner, ids)
    rows = {values[0]: values for values in Person.objects.of(owner).filter(pk__in=ids).values_list(*_IN_A_ROW)}
    return Shown([_row(rows[pk], now, tags[pk]) for pk in ids if pk in rows], page)


def found_ids(owner: Seeker, wish: Wish, now: datetime) -> list[int]:
    """This function will return the numbers of all people a wish means, on whatever page."""
    return list(people(owner, wish, now).order_by().values_list("pk", flat=True))


def those_of(owner: Seeker, ids: Iterable[int]) -> list[int]:
    """This function will return those of some numbers that are people of the owner, in order."""
    wanted = set(ids)
    return [pk for pk in Person.objects.of(owner).order_by("pk").values_list("pk", flat=True) if pk in wanted]


def all_rows(owner: Seeker, wish: Wish, now: datetime) -> Iterator[PersonRow]:
    """This function will return every row of a wish, read piece by piece."""
    found = people(owner, wish, now).values_list(*_IN_A_ROW)
    return (_row(values, now) for values in found.iterator(chunk_size=500))


def _row(values: Sequence[Any], now: datetime, tags: tuple[str, ...] = ()) -> PersonRow:
    """Makes a row from the columns of _IN_A_ROW."""
    pk, name, title, organisation, host_kind, tie_kind, last_touch_at, touches, left_out = values
    return PersonRow(
        pk,
        name,
        " · ".join(part for part in (title, organisation) if part),
        "" if host_kind == HostKind.UNKNOWN else kinds.KIND_WORDS[HostKind(host_kind)],
        "" if tie_kind == TieKind.UNKNOWN else ties.KIND_WORDS[TieKind(tie_kind)],
        last_touch_at,
        touches,
        is_dormant(last_touch_at, now),
        left_out,
        tags,
    )


def has_people(owner: Seeker) -> bool:
    """This function will tell whether anybody is here at all."""
    return Person.objects.of(owner).exists()


@dataclass(frozen=True)
class Contactable:
    """An address, number or link of a person: its kind in words, how it is shown, what a press opens, whence it came."""

    kind: str
    value: str
    shown: str
    url: str
    source: str


@dataclass(frozen=True)
class Step:
    """A station of a journey. `years` is as much as is known: "2019 to now", "seen in November 2026"."""

    id: int
    title: str
    organisation: str
    years: str
    is_current: bool
    is_study: bool


@dataclass(frozen=True)
class Contact:
    """A touch in words; one that the seeker wrote down may be taken out again."""

    id: int
    on: date
    words: str
    note: str
    is_own: bool


@dataclass(frozen=True)
class PersonPage:
    """A person as this room knows them; `contacts` are the latest 50 of `person.touch_count`."""

    person: Person
    line: str
    since: str
    tie: str
    strength: str
    kind: str
    kind_why: str
    dormant: bool
    addresses: list[Contactable] = field(default_factory=list)
    journey: list[Step] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)


def one_person(owner: Seeker, person_id: int, now: datetime) -> PersonPage:
    """This function will return a person with all that hangs on them, in seven statements. Raises DoesNotExist."""
    person = Person.objects.of(owner).select_related("current_organisation", "referrer").get(pk=person_id)
    positions = list(Position.objects.of(owner).filter(person=person).select_related("organisation"))
    tie = tie_of(person, shared_places(owner, positions, now.date()))
    current = next((position for position in positions if position.is_current), None)
    organisation = person.current_organisation.name if person.current_organisation else ""
    started_on, known_on = (current.started_on, current.known_on) if current else (None, None)
    guess = kinds.guess_host_kind(person.current_title, started_on, known_on)
    touches = Touch.objects.of(owner).filter(person=person).order_by("-at")[:50]
    identities = Identity.objects.of(owner).filter(person=person).select_related("source")
    return PersonPage(
        person=person,
        line=" · ".join(part for part in (person.current_title, organisation) if part),
        since=f"seen in {known_on:%B %Y}" if known_on else "",
        tie=tie_sentence(tie, now),
        strength=ties.STRENGTH_WORDS[strength_of(tie, now)],
        kind=kinds.KIND_WORDS[HostKind(person.host_kind)],
        kind_why="as you said" if person.host_kind_is_own else guess.why,
        dormant=is_dormant(person.last_touch_at, now),
        addresses=[_contactable(one) for one in sorted(identities, key=lambda one: (one.kind, one.pk))],
        journey=[_step(position) for position in sorted(positions, key=_order, reverse=True)],
        contacts=[_contact(touch) for touch in touches],
        tags=list(tags_of(owner, person_id)),
        origins=origins_of(owner, person_id),
    )


def tie_of(person: Person, both_at: Iterable[str] = ()) -> Tie:
    """This function will return a person's tie as the rules know it; load `referrer` with the person."""
    return Tie(
        kind=TieKind(person.tie_kind),
        own_strength=TieStrength(person.tie_strength),
        touches=person.touch_count,
        last_touch_at=person.last_touch_at,
        known_since_on=person.known_since_on,
        mutuals=person.mutuals,
        both_at=tuple(both_at),
        led_by=person.referrer.name if person.referrer else "",
    )


def shared_places(owner: Seeker, positions: Iterable[Position], today: date) -> list[str]:
    """This function will name the places of a journey that stand in the seeker's own too, with the time they shared."""
    theirs = [stay_of(position) for position in positions if position.organisation]
    places = {stay.place for stay in theirs}
    own = Position.objects.filter(organisation__owner=owner, person=None, organisation__folded__in=places)
    return shared_histories(map(stay_of, own.select_related("organisation")), theirs, today)


def stay_of(position: Position) -> Stay:
    """This function will return a position as a stay at a place; load `organisation` with it."""
    organisation = position.organisation
    place, name = (organisation.folded, organisation.name) if organisation else ("", "")
    return Stay(place, name, position.started_on, position.ended_on, position.is_current)


def _order(position: Position) -> tuple[bool, date, date, int]:
    return position.is_current, position.started_on or date.min, position.known_on or date.min, position.pk


def _step(position: Position) -> Step:
    organisation = position.organisation.name if position.organisation else ""
    return Step(position.pk, position.title, organisation, _years(position), position.is_current, position.is_study)


def _years(position: Position) -> str:
    started, ended, known = position.started_on, position.ended_on, position.known_on
    if started and ended:
        return f"{started.year}" if started.year == ended.year else f"{started.year} to {ended.year}"
    if started:
        return f"since {started.year}" if position.is_current else f"from {started.year}"
    if ended:
        return f"until {ended.year}"
    return f"seen in {known:%B %Y}" if known else ""


_CHANNELS = {
    TouchChannel.LINKEDIN: "on LinkedIn",
    TouchChannel.EMAIL: "by e-mail",
    TouchChannel.PHONE: "by telephone",
    TouchChannel.IN_PERSON: "in person",
    TouchChannel.OTHER: "",
}
_WAYS = {Direction.TO_THEM: "You wrote", Direction.FROM_THEM: "They wrote", Direction.BOTH: "You talked"}
_NOTES = {"invitation": "invitation", "recommendation": "recommendation"}


def _contact(touch: Touch) -> Contact:
    way = {"invitation": "invited", "recommendation": "recommended"}.get(touch.note, "")
    words = _WAYS[Direction(touch.direction)]
    if way:
        words = f"You {way} them" if touch.direction == Direction.TO_THEM else f"They {way} you"
    note = "" if touch.note in _NOTES else touch.note
    return Contact(
        touch.pk,
        touch.at.date(),
        f"{words} {_CHANNELS[TouchChannel(touch.channel)]}".strip(),
        note,
        touch.source_id is None,
    )


_KINDS = {"email": "E-mail", "phone": "Telephone", "profile": "LinkedIn", "website": "Page"}


def _contactable(identity: Identity) -> Contactable:
    prefix = {"email": "mailto:", "phone": "tel:"}.get(identity.kind, "")
    target = identity.key if identity.kind == "phone" else identity.value
    if identity.kind in {"profile", "website"} and "://" not in target:
        prefix = "https://"
    shown = re.sub(r"^https?://(www\.)?", "", identity.value).rstrip("/")
    return Contactable(_KINDS[identity.kind], identity.value, shown, f"{prefix}{target}", source_words(identity.source))


def facts_of(page: PersonPage) -> dict[str, str | int]:
    """This function will return what the form about a person begins with."""
    person = page.person
    names = (
        "name",
        "shared",
        "specific",
        "note",
        "tie_kind",
        "tie_strength",
        "mutuals",
        "place",
        "country",
        "timezone",
    )
    return {name: getattr(person, name) for name in names} | {
        "title": person.current_title,
        "organisation": person.current_organisation.name if person.current_organisation else "",
        "contact": "\n".join(address.value for address in page.addresses),
        "host_kind": person.host_kind if person.host_kind_is_own else "",
    }
