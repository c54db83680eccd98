"""Who is here already, as an import compares with it."""

from collections import defaultdict
from datetime import date
from typing import Any

from django.conf import settings

from firsthand.owners.models import Seeker
from firsthand.people.models import Forgotten, Identity, Person, Position, Touch
from firsthand.people.queries.likenesses import absorbed_of
from firsthand.people.rules.forgetting import forgotten_mark
from firsthand.people.rules.keys import Key
from firsthand.people.rules.planning import Book, Known, Station, station_of
from firsthand.people.rules.words import IdentityKind


def book_of(owner: Seeker) -> Book:
    """This function will read everybody the owner has, with keys, stations and touches, in eight statements."""
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
    aliases = tuple(
        _alias(kept_id, row, organisation, has_profile=kept_id in profiled)
        for kept_id, row, organisation in absorbed_of(owner)
    )
    return Book(people, by_key, touches, frozenset(journey), aliases, is_forgotten)


def _alias(kept_id: int, row: dict[str, Any], organisation: str, *, has_profile: bool) -> Known:
    """An entry that was merged, by which a line without addresses is found again."""
    since = row["known_since_on"]
    return Known(
        kept_id,
        row["name"],
        known_since_on=date.fromisoformat(since) if since else None,
        organisation=organisation,
        has_profile=has_profile,
    )
