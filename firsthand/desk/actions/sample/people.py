"""The sample's people: who they are, where they worked, how to reach them, and when there was contact."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from firsthand.desk.actions.sample.shelf import Shelf
from firsthand.desk.rules.sample_hosts import HOSTS, SEEKER_STATIONS
from firsthand.desk.rules.sample_people import PEOPLE
from firsthand.desk.rules.sample_shapes import SamplePerson, SampleStation
from firsthand.explore.rules.words import HostKind
from firsthand.kernel.text import fold
from firsthand.people.actions.derived import refresh
from firsthand.people.models import Identity, Organisation, Person, Position, Touch
from firsthand.people.rules.keys import Key, email_identity, link_identity, organisation_key, phone_identity
from firsthand.people.rules.naming import parts_of_name
from firsthand.people.rules.words import Direction, OrganisationKind, TieKind, TouchChannel

EVERYBODY = (*HOSTS, *PEOPLE)
# One talks in person and by telephone; a letter goes one way.
_CONTACTS = (
    (TouchChannel.EMAIL, Direction.FROM_THEM),
    (TouchChannel.IN_PERSON, Direction.BOTH),
    (TouchChannel.EMAIL, Direction.TO_THEM),
    (TouchChannel.PHONE, Direction.BOTH),
)
_OLD_MONTHS, _SLOW_GAP, _GAP = 12, 2.5, 0.7


def add_people(shelf: Shelf) -> None:
    """This function will add everybody with journeys, addresses and touches, and derive what follows from those."""
    rows = [_person(shelf, one) for one in EVERYBODY]
    saved = Person.objects.bulk_create(rows)
    shelf.people = {one.name: row for one, row in zip(EVERYBODY, saved, strict=True)}
    _add_referrers(shelf)
    _add_positions(shelf)
    keys = {one.name: tuple(_keys(one)) for one in EVERYBODY}
    Identity.objects.bulk_create(
        Identity(owner=shelf.owner, person=shelf.people[name], kind=key.kind, value=key.value, key=key.key)
        for name, held in keys.items()
        for key in held
    )
    shelf.addresses = {name: held[0].value for name, held in keys.items() if held}
    Touch.objects.bulk_create(touch for one in EVERYBODY for touch in _touches(shelf, one))
    refresh(shelf.owner, [person.pk for person in saved])


def _person(shelf: Shelf, one: SamplePerson) -> Person:
    given, family, suffix = parts_of_name(one.name)
    is_near = not one.country
    first_on = shelf.calendar.months_ago(_months(one, one.touches - 1)) if one.touches else None
    return Person(
        owner=shelf.owner,
        name=one.name,
        given=given,
        family=family,
        suffix=suffix,
        shared=one.shared,
        specific=one.specific,
        note=one.note,
        country=shelf.owner.country if is_near else one.country,
        timezone=shelf.owner.timezone if is_near else one.zone,
        place=one.place,
        host_kind=one.kind or HostKind.UNKNOWN,
        host_kind_is_own=one.kind is not None,
        tie_kind=one.tie,
        tie_strength=one.strength,
        mutuals=one.mutuals,
        known_since_on=first_on,
        referrer_may_be_named=one.may_name,
        left_out=one.left_out,
        created_at=min(interest.created_at for interest in shelf.interests.values()),
    )


def _add_referrers(shelf: Shelf) -> None:
    led = [one for one in EVERYBODY if one.referrer]
    for one in led:
        shelf.people[one.name].referrer = shelf.people[one.referrer]
    Person.objects.bulk_update([shelf.people[one.name] for one in led], ["referrer"])


def _add_positions(shelf: Shelf) -> None:
    stations = [(None, station) for station in SEEKER_STATIONS]
    held = [(shelf.people[one.name], station) for one in EVERYBODY for station in one.stations]
    places = _add_organisations(shelf, [station for _, station in (*stations, *held)])
    Position.objects.bulk_create(
        _position(shelf, person, station, places[station.organisation]) for person, station in (*stations, *held)
    )


def _add_organisations(shelf: Shelf, stations: list[SampleStation]) -> dict[str, Organisation]:
    schools = {station.organisation for station in stations if station.is_study}
    names = dict.fromkeys(station.organisation for station in stations)
    rows = [
        Organisation(
            owner=shelf.owner,
            name=name,
            folded=organisation_key(name),
            kind=OrganisationKind.SCHOOL if name in schools else OrganisationKind.COMPANY,
        )
        for name in names
    ]
    return dict(zip(names, Organisation.objects.bulk_create(rows), strict=True))


def _position(shelf: Shelf, person: Person | None, station: SampleStation, place: Organisation) -> Position:
    return Position(
        owner=shelf.owner,
        person=person,
        organisation=place,
        title=station.title,
        started_on=_years_ago(shelf, station.since),
        ended_on=None if station.until is None else _years_ago(shelf, station.until),
        known_on=shelf.calendar.today,
        is_current=station.until is None,
        is_study=station.is_study,
    )


def _years_ago(shelf: Shelf, years: float) -> date:
    return shelf.calendar.months_ago(12 * years).replace(day=1)


def _keys(one: SamplePerson) -> Iterator[Key]:
    """Those with whom there was contact have an address; the others wait for one."""
    address = one.mailbox or (_address(one) if one.touches else "")
    read = (email_identity(address), phone_identity(one.phone, ""), link_identity(one.website))
    yield from (key for key, text in zip(read, (address, one.phone, one.website), strict=True) if key and text)


def _address(one: SamplePerson) -> str:
    given, family, _ = parts_of_name(one.name)
    house = one.stations[0].organisation if one.stations else "post"
    return f"{_plain(given)}.{_plain(family)}@{_plain(house)}.example"


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def _months(one: SamplePerson, place: int) -> float:
    """How long ago a contact was; those of long ago stand further apart."""
    return one.silent + place * (_SLOW_GAP if one.silent > _OLD_MONTHS else _GAP)


def _touches(shelf: Shelf, one: SamplePerson) -> Iterator[Touch]:
    for place in range(one.touches):
        day = shelf.calendar.months_ago(_months(one, place))
        channel, direction = _CONTACTS[place % len(_CONTACTS)]
        noon = datetime.combine(day, time(10, 7 * place % 60), UTC)
        yield Touch(
            owner=shelf.owner,
            person=shelf.people[one.name],
            at=min(noon, shelf.calendar.now),
            channel=TouchChannel.LINKEDIN if one.tie is TieKind.ONLINE else channel,
            direction=direction,
            key=f"sample-{shelf.people[one.name].pk}-{place}",
        )
