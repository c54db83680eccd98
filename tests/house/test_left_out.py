"""People one should not ask..."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client

from firsthand.explore.models import Interest
from firsthand.people.actions.persons import Contact as Told
from firsthand.people.actions.persons import PersonFacts, add_person, note_touch
from firsthand.people.models import Person
from firsthand.people.rules.keys import email_identity
from firsthand.people.rules.words import Direction, TouchChannel
from firsthand.reach.models import Conversation, Event
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db
LIVES = {
    "Quillfeld": None,
    "Quillmark": (),
    "Quillrath": ("asked",),
    "Quillwood": ("asked", "agreed", "scheduled", "held", "debriefed", "thanked"),
}
PAGES = (
    "/",
    "/ask-next/{interest}",
    "/conversations/start",
    "/conversations/compose?interest={interest}",
    "/conversations/compose?interest={interest}&q=quill",
    "/conversations/{other}/",
    "/explore/interests/{interest}",
    "/keep/",
    "/people/",
    "/people/?q=quill",
    "/people/?tie=friend&kind=peer",
)


@pytest.fixture
def addresses(cast: Cast) -> list[str]:
    """Everybody near, fitting and long silent, in each state of a conversation in which somebody is asked for a word."""
    interest = Interest.objects.create(owner=cast.ines, kind="job", name="Archivist", created_at=NOW)
    for name, life in LIVES.items():
        _add(cast, name, life, interest)
    other = _add(cast, "Adeyemi", ("asked",), interest)
    return [page.format(interest=interest.pk, other=other.pk) for page in PAGES]


def _add(cast: Cast, name: str, life: tuple[str, ...] | None, interest: Interest) -> Conversation | None:
    key = email_identity(f"{name.lower()}@museum.example")
    facts = PersonFacts(
        name, "Archivist", "Museum", (key,) if key else (), tie_kind="friend", tie_strength="close", host_kind="peer"
    )
    person = add_person(owner=cast.ines, facts=facts, now=NOW)
    contact = Told((NOW - timedelta(days=30)).date(), TouchChannel.EMAIL, Direction.BOTH)
    note_touch(owner=cast.ines, person_id=person.pk, contact=contact, now=NOW)
    if life is None:
        return None
    talk = Conversation.objects.create(owner=cast.ines, person=person, interest=interest, created_at=NOW)
    for number, kind in enumerate(life):
        at = NOW - timedelta(days=120 - number if len(life) > 1 else 12)
        Event.objects.create(owner=cast.ines, conversation=talk, kind=kind, at=at)
    return talk


@pytest.fixture(autouse=True)
def _today() -> object:
    with time_machine.travel(NOW, tick=False):
        yield


def shown(client: Client, addresses: list[str]) -> dict[str, set[str]]:
    """Who is named on each of these pages."""
    found = {}
    for address in addresses:
        response = client.get(address, follow=True)
        assert response.status_code == 200, address
        found[address] = {name for name in LIVES if name in response.content.decode()}
    return found


def test_are_nowhere_among_those_to_ask(cast: Cast, ines: Client, addresses: list[str]) -> None:
    before = shown(ines, addresses)
    assert set.union(*before.values()) == set(LIVES)
    Person.objects.filter(name__in=LIVES).update(left_out=True)
    assert {address: names for address, names in shown(ines, addresses).items() if names} == {}


def test_are_suggested_again_when_brought_back(ines: Client, addresses: list[str]) -> None:
    before = shown(ines, addresses)
    Person.objects.filter(name__in=LIVES).update(left_out=True)
    Person.objects.filter(name__in=LIVES).update(left_out=False)
    assert shown(ines, addresses) == before
