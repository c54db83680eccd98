"""Writes about one person by hand: adding, changing, leaving out, a touch, a station of the journey."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from django.db import transaction

from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions.derived import refresh
from firsthand.people.models import Identity, Organisation, Person, Position, Touch
from firsthand.people.rules.keys import Key, organisation_key
from firsthand.people.rules.naming import parts_of_name
from firsthand.people.rules.words import Direction, OrganisationKind, TieKind, TieStrength, TouchChannel

TAKEN = "{value} already belongs to {name}. Change it there first, or leave it out here."


@dataclass(frozen=True)
class PersonFacts:
    """What a seeker says about a person. `host_kind` empty: guess it; `keys` are all addresses, numbers and links."""

    name: str
    title: str = ""
    organisation: str = ""
    keys: tuple[Key, ...] = ()
    shared: str = ""
    specific: str = ""
    note: str = ""
    tie_kind: str = TieKind.UNKNOWN
    tie_strength: str = TieStrength.UNSAID
    host_kind: str = ""
    mutuals: int = 0
    place: str = ""
    country: str = ""
    timezone: str = ""


@dataclass(frozen=True)
class Station:
    """A position or time of study; without `ended_on` it goes on, unless `is_current` is False."""

    title: str
    organisation: str
    started_on: date | None = None
    ended_on: date | None = None
    is_current: bool = True
    is_study: bool = False


def add_person(*, owner: Seeker, facts: PersonFacts, now: datetime) -> Person:
    """This function will add a person by hand. Raises Refused when an address belongs to somebody else."""
    with transaction.atomic():
        person = Person(owner=owner, name=facts.name, created_at=now)
        _set_words(person, facts)
        person.save()
        _set_keys(owner, person, facts.keys)
        _set_job(owner, person, facts, now)
        refresh(owner, [person.pk])
        note_audit(owner=owner, now=now, verb="people.add_person", subject=person)
    person.refresh_from_db()
    return person


def add_names(*, owner: Seeker, names: Iterable[str], tie_kind: str, now: datetime) -> list[Person]:
    """This function will add somebody for each name that came to mind, and pass over names that are here already."""
    with transaction.atomic():
        here = {name.casefold() for name in Person.objects.of(owner).values_list("name", flat=True)}
        new: dict[str, str] = {}
        for name in (" ".join(name.split())[:300] for name in names):
            if name and name.casefold() not in here:
                new.setdefault(name.casefold(), name)
        return [add_person(owner=owner, facts=PersonFacts(name, tie_kind=tie_kind), now=now) for name in new.values()]


def change_person(*, owner: Seeker, person_id: int, facts: PersonFacts, now: datetime) -> None:
    """This function will write a seeker's words over a person's. Raises Person.DoesNotExist and Refused."""
    with transaction.atomic():
        person = Person.objects.of(owner).get(pk=person_id)
        _set_words(person, facts)
        person.save()
        _set_keys(owner, person, facts.keys)
        _set_job(owner, person, facts, now)
        refresh(owner, [person.pk])
        note_audit(owner=owner, now=now, verb="people.change_person", subject=person)


def _set_words(person: Person, facts: PersonFacts) -> None:
    if facts.name != person.name or not person.given:
        person.given, person.family, person.suffix = parts_of_name(facts.name)
    for field in (
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
    ):
        setattr(person, field, getattr(facts, field))
    person.host_kind_is_own = bool(facts.host_kind)
    if facts.host_kind:
        person.host_kind = facts.host_kind


def _set_keys(owner: Seeker, person: Person, keys: Iterable[Key]) -> None:
    """Makes a person's identities those given: new ones added, missing ones removed, kept ones left as they are."""
    held = {(one.kind, one.key): one for one in Identity.objects.of(owner).filter(person=person)}
    wanted = {(key.kind.value, key.key): key for key in keys}
    others = Identity.objects.of(owner).filter(key__in=[key for _, key in wanted]).exclude(person=person)
    for other in others.select_related("person"):
        if (other.kind, other.key) in wanted:
            raise Refused(TAKEN.format(value=other.value, name=other.person.name))
    Identity.objects.of(owner).filter(pk__in=[one.pk for pair, one in held.items() if pair not in wanted]).delete()
    Identity.objects.bulk_create(
        Identity(owner=owner, person=person, kind=key.kind, value=key.value, key=key.key)
        for pair, key in wanted.items()
        if pair not in held
    )


def _set_job(owner: Seeker, person: Person, facts: PersonFacts, now: datetime) -> None:
    """Makes the typed job the present one where it differs; the one before stays in the journey."""
    current = person.current_organisation.name if person.current_organisation else ""
    if (facts.title, facts.organisation) == (person.current_title, current):
        return
    Position.objects.of(owner).filter(person=person, is_current=True).update(is_current=False)
    if facts.title or facts.organisation:
        _add_position(owner, person, Station(facts.title, facts.organisation), now)


def _add_position(owner: Seeker, person: Person, station: Station, now: datetime) -> Position:
    kind = OrganisationKind.SCHOOL if station.is_study else OrganisationKind.COMPANY
    return Position.objects.create(
        owner=owner,
        person=person,
        organisation=find_or_add_organisation(owner=owner, name=station.organisation, kind=kind),
        title=station.title,
        started_on=station.started_on,
        ended_on=station.ended_on,
        known_on=now.date(),
        is_current=station.is_current and station.ended_on is None,
        is_study=station.is_study,
    )


def find_or_add_organisation(*, owner: Seeker, name: str, kind: str = OrganisationKind.COMPANY) -> Organisation | None:
    """This function will find an organisation by its folded name or add it; None for an empty name."""
    name = " ".join(name.split())[:300]
    if not name:
        return None
    words = {"owner": owner, "folded": organisation_key(name), "kind": kind}
    return Organisation.objects.get_or_create(**words, defaults={"name": name})[0]


def add_station(*, owner: Seeker, person_id: int, station: Station, now: datetime) -> None:
    """This function will add a job or a time of study to a person's journey. Raises Person.DoesNotExist."""
    with transaction.atomic():
        person = Person.objects.of(owner).get(pk=person_id)
        position = _add_position(owner, person, station, now)
        refresh(owner, [person.pk])
        note_audit(owner=owner, now=now, verb="people.add_station", subject=position)


def drop_station(*, owner: Seeker, position_id: int, now: datetime) -> int | None:
    """This function will take a station out of a journey and return whose it was. Raises Position.DoesNotExist."""
    with transaction.atomic():
        position = Position.objects.of(owner).get(pk=position_id, person__isnull=False)
        person_id = position.person_id
        position.delete()
        refresh(owner, [person_id] if person_id else [])
        note_audit(owner=owner, now=now, verb="people.drop_station")
    return person_id


@dataclass(frozen=True)
class Contact:
    """A contact as a seeker tells of it: on which day, how, from whom, and a few words about it."""

    on: date
    channel: TouchChannel
    direction: Direction
    note: str = ""


def note_touch(*, owner: Seeker, person_id: int, contact: Contact, now: datetime) -> None:
    """This function will record one contact by hand, on a day. Raises Person.DoesNotExist."""
    with transaction.atomic():
        person = Person.objects.of(owner).get(pk=person_id)
        touch = Touch.objects.create(
            owner=owner,
            person=person,
            at=datetime.combine(contact.on, time(12), tzinfo=UTC),
            channel=contact.channel,
            direction=contact.direction,
            note=contact.note[:200],
            key=secrets.token_hex(16),
        )
        refresh(owner, [person.pk])
        note_audit(owner=owner, now=now, verb="people.note_touch", subject=touch)


def drop_touch(*, owner: Seeker, touch_id: int, now: datetime) -> int:
    """This function will take one contact away and return whose it was. Raises Touch.DoesNotExist."""
    with transaction.atomic():
        touch = Touch.objects.of(owner).get(pk=touch_id)
        person_id = touch.person_id
        touch.delete()
        refresh(owner, [person_id])
        note_audit(owner=owner, now=now, verb="people.drop_touch")
    return person_id


def set_left_out(*, owner: Seeker, person_id: int, left_out: bool, now: datetime) -> None:
    """This function will put a person among those the seeker should not ask, or take them back. Raises DoesNotExist."""
    with transaction.atomic():
        person = Person.objects.of(owner).get(pk=person_id)
        Person.objects.of(owner).filter(pk=person_id).update(left_out=left_out)
        note_audit(owner=owner, now=now, verb="people.set_left_out", subject=person)
