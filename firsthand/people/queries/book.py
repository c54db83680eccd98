"""Who is here already, as an import compares with it."""

from collections import defaultdict

from django.conf import settings

from firsthand.owners.models import Seeker
from firsthand.people.models import Forgotten, Identity, Person, Position, Touch
from firsthand.people.rules.forgetting import forgotten_mark
from firsthand.people.rules.keys import Key
from firsthand.people.rules.planning import Book, Known, Station, station_of
from firsthand.people.rules.words import IdentityKind


def book_of(owner: Seeker) -> Book:
    """This function will read everybody the owner has, with keys, stations and touches, in six statements."""
    stations: dict[int | None, set[Station]] = defaultdict(set)
    journey = set()
    held = Position.objects.of(owner).values_list("person_id", "organisation__name", "title", "started_on")
    for person_id, organisation, title, started_on in held:
        station = station_of(organisation or "", title)
        stations[person_id].add(station)
        if not person_id:
            journey.add((station, started_on))
    by_key, profiled = {}, set()
    for kind, key, person_id in Identity.objects.of(owner).values_list("kind", "key", "person_id"):
        by_key[kind, key] = person_id
        if kind == IdentityKind.PROFILE:
            profiled.add(person_id)
    names = ("id", "name", "given", "family", "suffix", "note", "known_since_on")
    people = {}
    for row in Person.objects.of(owner).values("current_organisation__name", *names):
        organisation = row.pop("current_organisation__name") or ""
        pk = row["id"]
        people[pk] = Known(
            **row, organisation=organisation, stations=frozenset(stations[pk]), has_profile=pk in profiled
        )
    marks = set(Forgotten.objects.of(owner).values_list("mark", flat=True))

    def is_forgotten(key: Key) -> bool:
        return bool(marks) and forgotten_mark(settings.SECRET_KEY, key.kind, key.key) in marks

    touches = frozenset(Touch.objects.of(owner).values_list("key", flat=True))
    return Book(people, by_key, touches, frozenset(journey), is_forgotten)
