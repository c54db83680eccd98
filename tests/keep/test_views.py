"""The pages of keep..."""

from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from firsthand.keep.queries.parts import FIRST, PAGE_SIZE, TITLES
from firsthand.learn.models import Introduction, Promise
from firsthand.people.models import Person
from tests.cast import NOW, Cast, client_of
from tests.keep.conftest import Kept, debriefed

pytestmark = pytest.mark.django_db
PRESSES = (
    ("keep:promise_kept", "promise"), ("keep:promise_let_go", "promise"), ("keep:promise_reopened", "promise"),
    ("keep:advice_let_go", "advice"), ("keep:advice_reopened", "advice"),
    ("keep:introduction_added", "introduction"), ("keep:introduction_let_go", "introduction"),
    ("keep:introduction_reopened", "introduction"), ("keep:introducer_told", "talk"),
)  # fmt: skip
BOTH = (("keep:advice_tried", "advice"), ("keep:thank", "talk"))


def where(name: str, key: str, kept: Kept) -> str:
    row = kept.desk.talks[0] if key == "talk" else getattr(kept, key)
    return reverse(name, args=[row.pk])


@pytest.mark.parametrize(("name", "key"), PRESSES)
def test_do_what_is_pressed(name: str, key: str, kept: Kept, ines: Client) -> None:
    friend = Person.objects.create(owner=kept.desk.owner, name="Ana Ruiz", created_at=NOW)
    Person.objects.filter(pk=kept.desk.people[0].pk).update(referrer=friend)
    response = ines.post(where(name, key, kept))
    assert response.status_code == 302
    assert ines.get(response["Location"]).status_code == 200


@pytest.mark.parametrize(("name", "key"), PRESSES)
def test_refuse_to_be_fetched_where_they_change_something(name: str, key: str, kept: Kept, ines: Client) -> None:
    assert ines.get(where(name, key, kept)).status_code == 405


@pytest.mark.parametrize(("name", "key"), [*PRESSES, *BOTH])
def test_show_a_stranger_nothing(name: str, key: str, kept: Kept, sana: Client, jonas: Client) -> None:
    for client in (sana, jonas):
        assert client.post(where(name, key, kept)).status_code == 404


@pytest.mark.parametrize(("name", "key"), [*PRESSES, *BOTH])
def test_answer_404_for_what_never_was(name: str, key: str, kept: Kept, ines: Client) -> None:
    assert ines.post(reverse(name, args=[10**9])).status_code == 404


def test_say_who_is_due_for_a_word_and_why(kept: Kept, ines: Client) -> None:
    page = ines.get(reverse("keep:home")).content.decode()
    assert "Host 0" in page
    assert "The draft is ready." in page
    assert "Send her the map list" in page
    assert "Spend a day in the store" in page
    assert "named by Host 0, whose name you may use" in page


def test_teach_at_an_empty_desk(sana: Client) -> None:
    assert "Nobody waits for a word from you." in sana.get(reverse("keep:home")).content.decode()


def test_undo_in_the_same_place(kept: Kept, ines: Client) -> None:
    ines.post(where("keep:promise_kept", "promise", kept))
    page = ines.get(reverse("keep:home")).content.decode()
    again = reverse("keep:promise_reopened", args=[kept.promise.pk])
    assert f'action="{again}"' in page
    ines.post(again)
    assert Promise.objects.get(pk=kept.promise.pk).kept_at is None


def test_show_the_letter_and_write_it_into_the_composer(kept: Kept, ines: Client) -> None:
    address = where("keep:thank", "talk", kept)
    page = ines.get(address).content.decode()
    assert "nobody reads the permits before the digging starts" in page
    response = ines.post(address)
    assert urlsplit(response["Location"]).path == reverse("reach:compose")
    assert "nobody reads the permits" in ines.get(response["Location"]).content.decode()
    assert "You have begun one already" in ines.get(address).content.decode()


def test_say_what_came_of_advice(kept: Kept, ines: Client) -> None:
    address = where("keep:advice_tried", "advice", kept)
    assert ines.get(address).status_code == 200
    assert ines.post(address, {"result": " "}).status_code == 422
    ines.post(address, {"result": "Cold, and I liked it."})
    assert "Cold, and I liked it." in ines.get(reverse("keep:home")).content.decode()


def test_lead_from_a_name_to_the_person(kept: Kept, ines: Client) -> None:
    response = ines.post(where("keep:introduction_added", "introduction", kept))
    person = Introduction.objects.get(pk=kept.introduction.pk).person
    assert person is not None
    assert response["Location"] == reverse("people:show", args=[person.pk])


@pytest.mark.parametrize("name", ["keep:home", "keep:everything", "keep:thank"])
def test_ask_as_often_for_twenty_rows_as_for_ten(name: str, cast: Cast) -> None:
    asked = []
    for owner, n in ((cast.ines, 10), (cast.sana, 20)):
        kept = debriefed(owner, n)
        client = client_of(owner)
        address = where(name, "talk", kept) if name == "keep:thank" else reverse(name)
        client.get(address)
        with CaptureQueriesContext(connection) as statements:
            client.get(address)
        asked.append(len(statements))
    assert asked[0] == asked[1] <= 25


@pytest.mark.parametrize("part", TITLES)
def test_show_what_comes_first_and_lead_to_all_of_it(part: str, cast: Cast, ines: Client) -> None:
    debriefed(cast.ines, PAGE_SIZE + 1)
    home = ines.get(reverse("keep:home"))
    assert (len(home.context[part].rows), home.context[part].count) == (FIRST, PAGE_SIZE + 1)
    address = f"{reverse('keep:everything')}?of={part}"
    assert f'href="{address}">And {PAGE_SIZE + 1 - FIRST} more' in home.content.decode()
    first, second = ines.get(address), ines.get(f"{address}&page=2")
    assert [len(page.context["part"].rows) for page in (first, second)] == [PAGE_SIZE, 1]
    assert f'href="?of={part}&amp;page=2"' in first.content.decode()


def test_know_no_other_lists(ines: Client) -> None:
    assert ines.get(f"{reverse('keep:everything')}?of=rows").status_code == 404
    assert "Nothing is open here." in ines.get(reverse("keep:everything")).content.decode()
