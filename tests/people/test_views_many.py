"""Many people at once in the list, and tags on a person's page..."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client

from firsthand.people.actions.persons import PersonFacts, add_person
from firsthand.people.models import Person, Tag, Tagging
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def many(cast: Cast) -> list[int]:
    return [add_person(owner=cast.ines, facts=PersonFacts(f"P{n:02}"), now=NOW).pk for n in range(32)]


def post(client: Client, address: str, **said: object) -> str:
    return client.post(address, said, follow=True).content.decode()


def test_tags_those_that_are_ticked_and_takes_it_back(ines: Client, many: list[int]) -> None:
    page = post(ines, "/people/many?q=p&page=2", verb="tag", tag="maps", person=many[:2])
    assert "2 people tagged “maps”." in page
    assert "?q=p&amp;sort=name&amp;tag=maps" in page
    assert "/people/many/undo?q=p" in page
    assert Tagging.objects.count() == 2
    assert "Taken back. The tag “maps” is taken off 2 people." in post(ines, "/people/many/undo?q=p")
    assert not Tag.objects.exists()
    assert "nothing to take back" in post(ines, "/people/many/undo")


def test_leaves_out_all_that_are_found_on_whatever_page(ines: Client, many: list[int]) -> None:
    assert "32 that are found" in ines.get("/people/?q=p").content.decode()
    post(ines, "/people/many?q=p0", verb="leave_out", everybody="on", person=many[20:21])
    assert Person.objects.filter(left_out=True).count() == 10
    assert "May be asked again" in ines.get("/people/?left_out=on").content.decode()
    post(ines, "/people/many?left_out=on", verb="bring_back", everybody="on")
    assert not Person.objects.filter(left_out=True).exists()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"verb": "tag", "tag": " "}, "Write the tag first"),
        ({"verb": "dance"}, "Choose what to do"),
        ({"verb": "leave_out", "person": ["x"]}, "Choose what to do"),
        ({"verb": "leave_out", "person": ["9" * 30]}, "Choose what to do"),
        ({"verb": "leave_out"}, "That was so already"),
    ],
)
def test_says_what_is_missing_and_changes_nobody(
    said: dict[str, object], sentence: str, ines: Client, many: list[int]
) -> None:
    assert sentence in post(ines, "/people/many", **said)
    assert not Person.objects.filter(left_out=True).exists()


def test_does_nothing_with_the_people_of_others(ines: Client, sana: Client, many: list[int]) -> None:
    post(sana, "/people/many", verb="leave_out", person=many)
    assert not Person.objects.filter(left_out=True).exists()


def test_offers_to_take_it_back_for_an_hour(ines: Client, many: list[int]) -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        assert "many/undo" in post(ines, "/people/many", verb="leave_out", person=many[:1])
        clock.shift(timedelta(minutes=61))
        assert "many/undo" not in ines.get("/people/").content.decode()


def test_tags_one_person_by_typing_and_untags_by_one_press(ines: Client, many: list[int]) -> None:
    page = post(ines, f"/people/{many[0]}/tag", tag="#Leeds 2015")
    tag = Tag.objects.get()
    assert f'action="/people/{many[0]}/tag/{tag.pk}/drop"' in page
    assert "/people/?tag=Leeds%202015" in page
    assert 'name="tag" value="Leeds 2015"' in ines.get("/people/?tag=Leeds+2015").content.decode()
    assert "Write the tag first" in post(ines, f"/people/{many[0]}/tag", tag="")
    post(ines, f"/people/{many[0]}/tag/{tag.pk}/drop")
    assert not Tag.objects.exists()
