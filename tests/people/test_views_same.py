"""The pages about one person or two..."""

import json

import pytest
from click.testing import CliRunner
from django.test import Client

from firsthand.people.actions.persons import PersonFacts, add_person
from firsthand.people.cli import group
from firsthand.people.models import Likeness, Merge, Person
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(cast: Cast) -> Likeness:
    one, other, third = (
        add_person(owner=cast.ines, facts=PersonFacts(name), now=NOW) for name in ("Ana Lee", "A. Lee", "Bo Lee")
    )
    words = {"owner": cast.ines, "one": one, "reasons": ["A. may stand for Ana."], "at": NOW}
    Likeness.objects.create(other=third, probability=0.4, **words)
    return Likeness.objects.create(other=other, probability=0.6, **words)


def page(client: Client, address: str = "/people/same") -> str:
    return client.get(address).content.decode()


def test_ask_about_the_likeliest_pair_first_and_say_how_many_are_left(ines: Client, pair: Likeness) -> None:
    shown = page(ines)
    assert "A. may stand for Ana." in shown
    assert "A. Lee" in shown
    assert "Bo Lee" not in shown
    assert '<span class="figures">2</span> left' in shown
    assert '<span class="count">2</span>' in page(ines, "/people/")


def test_show_another_one_for_later_and_come_round_again(ines: Client, pair: Likeness) -> None:
    assert "Bo Lee" in page(ines, f"/people/same?after={pair.pk}")
    last = Likeness.objects.exclude(pk=pair.pk).get()
    assert "A. Lee" in page(ines, f"/people/same?after={last.pk}")


def test_join_a_pair_and_take_it_back(ines: Client, pair: Likeness) -> None:
    answered = ines.post(f"/people/same/{pair.pk}/answer", {"answer": "one"})
    done = Merge.objects.get()
    assert answered["Location"] == f"/people/same?joined={done.pk}"
    assert "are one person now" in page(ines, answered["Location"])
    assert (done.kept_id, done.absorbed_id, done.reasons[1]) == (pair.one_id, pair.other_id, "A. may stand for Ana.")
    assert ines.get(f"/people/{pair.other_id}")["Location"] == f"/people/{pair.one_id}"
    assert f"/people/merges/{done.pk}/undo" in page(ines, f"/people/{pair.one_id}")
    assert ines.post(f"/people/merges/{done.pk}/undo", {"same": "1"})["Location"] == "/people/same"
    assert Likeness.objects.get(pk=pair.pk).answer == "open"


def test_never_ask_again_after_a_no_unless_it_is_taken_back(ines: Client, pair: Likeness) -> None:
    answered = ines.post(f"/people/same/{pair.pk}/answer", {"answer": "two"})
    assert "stay two people" in page(ines, answered["Location"])
    assert "A. Lee" not in page(ines)
    ines.post("/people/same/look")
    assert not Likeness.objects.filter(pk=pair.pk, answer="open").exists()
    ines.post(f"/people/same/{pair.pk}/again")
    assert "A. Lee" in page(ines)


def test_join_by_hand_whom_a_search_finds(ines: Client, pair: Likeness) -> None:
    assert "Bo Lee" in page(ines, f"/people/{pair.one_id}/same")
    assert "Bo Lee" not in page(ines, f"/people/{pair.one_id}/same?q=a.+lee")
    address = f"/people/{pair.one_id}/same/{pair.other_id}"
    assert "Make them one" in page(ines, address)
    assert ines.post(address)["Location"] == f"/people/{pair.one_id}"
    assert Person.objects.count() == 2
    assert ines.post(f"/people/merges/{Merge.objects.get().pk}/undo")["Location"] == f"/people/{pair.other_id}"


def test_teach_where_there_is_nobody_to_ask_about(ines: Client) -> None:
    assert "Nobody to ask you about." in page(ines)


@pytest.mark.parametrize("address", ["same/{0}/answer", "same/{0}/again", "merges/{0}/undo"])
def test_refuse_a_stranger(sana: Client, pair: Likeness, address: str) -> None:
    assert sana.post("/people/" + address.format(pair.pk)).status_code == 404


def test_say_the_same_on_the_command_line(cast: Cast, pair: Likeness) -> None:
    def said(*words: str) -> str:
        return CliRunner().invoke(group, words, obj=lambda: cast.ines, catch_exceptions=False).output

    assert json.loads(said("same", "--json"))[0]["reasons"] == ["A. may stand for Ana."]
    assert "A. may stand for Ana." in said("same")
    numbers = (str(pair.one_id), str(pair.other_id))
    assert "would become one" in said("merge", *numbers, "--dry-run")
    assert f"are person {pair.one_id} now" in said("merge", *numbers)
    assert f"A. Lee is person {pair.other_id} again." in said("unmerge", str(Merge.objects.get().pk))
