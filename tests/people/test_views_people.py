"""The pages of people..."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from firsthand.people.actions import parking
from firsthand.people.actions.persons import PersonFacts, add_person, set_left_out
from firsthand.people.models import Import, Person, Position, Touch
from firsthand.people.rules.memory import CONTEXTS
from tests.cast import NOW, Cast
from tests.people.exports import ReadHere, archive, connection

pytestmark = pytest.mark.django_db
LINES = connection("Bo", "Lee") + connection("Cy", "Fox") + ",,,,,,1 Jan 2020\n"


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("firsthand.people.actions.reading._child", ReadHere)


def text_of(client: Client, address: str, **headers: str) -> str:
    return client.get(address, follow=True, **headers).content.decode()


def test_begin_with_an_empty_list_that_teaches(ines: Client) -> None:
    assert "Nobody here yet" in text_of(ines, "/people/")


def test_find_as_one_types_with_the_fragment_alone(cast: Cast, ines: Client) -> None:
    add_person(owner=cast.ines, facts=PersonFacts("Zoë Łuk"), now=NOW)
    fragment = text_of(ines, "/people/?q=ZOE", HTTP_HX_REQUEST="true")
    assert "Zoë Łuk" in fragment
    assert "<html" not in fragment
    page = text_of(ines, "/people/?q=nobody&sort=x&page=-1&kind=peer&tie=friend&dormant=on")
    assert "Nobody like that" in page
    assert 'name="kind" value="peer"' in page


def test_turn_over_after_thirty(cast: Cast, ines: Client) -> None:
    for number in range(31):
        add_person(owner=cast.ines, facts=PersonFacts(f"P{number:02}"), now=NOW)
    first = text_of(ines, "/people/?q=p")
    assert "P29" in first
    assert "P30" not in first
    assert "?q=p&amp;sort=name&amp;page=2" in first
    assert "P30" in text_of(ines, "/people/?q=p&page=2")


WORDS = {
    "name": " Maya  Okafor ",
    "title": "Pilot",
    "organisation": "Harbour",
    "contact": "maya@harbour.example\n\n+351 21 123 4567",
    "shared": "a class",
    "country": "pt",
}


def test_add_a_person(cast: Cast, ines: Client) -> None:
    response = ines.post("/people/add", WORDS)
    maya = Person.objects.get()
    assert response.url == f"/people/{maya.pk}"
    assert (maya.name, maya.country, maya.timezone, maya.tie_kind) == ("Maya Okafor", "PT", "", "unknown")
    assert maya.identities.count() == 2
    page = text_of(ines, response.url)
    assert "a class" in page
    assert "Pilot · Harbour" in page
    assert f"/desk/forget/{maya.pk}" in page


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("name", "", "required"),
        ("contact", "maya at home", "no mail address, telephone number or link"),
        ("country", "P1", "two letters"),
        ("timezone", "Mars/Base", "no time zone name"),
    ],
)
def test_say_what_is_wrong_beside_the_field_and_add_nobody(ines: Client, field: str, value: str, sentence: str) -> None:
    response = ines.post("/people/add", WORDS | {field: value})
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert not Person.objects.exists()


def test_take_the_zone_of_a_country_that_has_one(ines: Client) -> None:
    ines.post("/people/add", {"name": "Jan", "country": "at"})
    ines.post("/people/add", {"name": "Joe", "country": "at", "timezone": "Europe/Berlin"})
    assert [person.timezone for person in Person.objects.order_by("id")] == ["Europe/Vienna", "Europe/Berlin"]


def test_change_a_person_and_begin_with_what_is_known(cast: Cast, ines: Client) -> None:
    ines.post("/people/add", WORDS)
    maya = Person.objects.get()
    page = text_of(ines, f"/people/{maya.pk}/edit")
    assert 'value="Maya Okafor"' in page
    assert "maya@harbour.example" in page
    ines.post(f"/people/{maya.pk}/edit", WORDS | {"specific": "wrote the tide guide", "host_kind": "veteran"})
    maya.refresh_from_db()
    assert (maya.specific, maya.host_kind, maya.host_kind_is_own) == ("wrote the tide guide", "veteran", True)
    assert ines.post(f"/people/{maya.pk}/edit", {"name": ""}).status_code == 422


def test_keep_people_one_should_not_ask_apart(cast: Cast, ines: Client) -> None:
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya"), now=NOW)
    assert "not be suggested" in ines.post(f"/people/{maya.pk}/leave-out", {"out": "yes"}, follow=True).content.decode()
    assert "You keep Maya among" in text_of(ines, f"/people/{maya.pk}")
    ines.post(f"/people/{maya.pk}/leave-out", {"out": "no"})
    maya.refresh_from_db()
    assert not maya.left_out
    set_left_out(owner=cast.ines, person_id=maya.pk, left_out=True, now=NOW)
    assert "Maya" in text_of(ines, "/people/?left_out=on")


def test_write_down_a_contact_and_take_it_out(cast: Cast, ines: Client) -> None:
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya"), now=NOW)
    words = {"on": "2026-11-20", "channel": "phone", "direction": "both", "note": "short"}
    ines.post(f"/people/{maya.pk}/touch", words)
    assert "You talked by telephone" in text_of(ines, f"/people/{maya.pk}")
    assert ines.post(f"/people/{maya.pk}/touch", words | {"on": "soon"}).status_code == 422
    ines.post(f"/people/touch/{Touch.objects.get().pk}/drop")
    assert not Touch.objects.exists()


def test_write_down_a_station_and_take_it_out(cast: Cast, ines: Client) -> None:
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya"), now=NOW)
    ines.post(f"/people/{maya.pk}/journey", {"title": "Mate", "started": "2011", "ended": "2013"})
    ines.post(f"/people/{maya.pk}/journey", {"organisation": "Leeds", "is_study": "on", "is_past": "on"})
    assert "2011 to 2013" in text_of(ines, f"/people/{maya.pk}")
    for wrong in ({}, {"title": "x", "started": "2013", "ended": "2011"}, {"title": "x", "started": "11"}):
        assert ines.post(f"/people/{maya.pk}/journey", wrong).status_code == 422
    for position in Position.objects.all():
        ines.post(f"/people/journey/{position.pk}/drop")
    assert not Position.objects.exists()


def test_give_a_contact_card(cast: Cast, ines: Client) -> None:
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya"), now=NOW)
    response = ines.get(f"/people/{maya.pk}/card")
    assert response["Content-Disposition"].endswith('.vcf"')
    assert b"FN:Maya" in response.content


@pytest.mark.parametrize("address", ["/people/memory", "/people/start"])
def test_bring_people_to_mind(address: str, cast: Cast, ines: Client) -> None:
    page = text_of(ines, address)
    assert all(context.title in page for context in CONTEXTS)
    response = ines.post(address, {"classes": "Ana Ruiz\nTom Reis", "clubs": "Bo"})
    assert response.status_code == 302
    assert {person.name: person.tie_kind for person in Person.objects.all()} == {
        "Ana Ruiz": "classmate",
        "Tom Reis": "classmate",
        "Bo": "club",
    }
    assert "No new name" in ines.post("/people/memory", {}, follow=True).content.decode()
    assert "One person added" in ines.post("/people/memory", {"clubs": "Eve"}, follow=True).content.decode()
    assert ines.post(address, {"clubs": "x" * 10_001}).status_code == 200


def bring(client: Client, content: bytes, name: str = "export.zip") -> str:
    file = SimpleUploadedFile(name, content)
    response = client.post("/people/imports/file", {"file": file}, follow=True)
    return response.content.decode()


def token_in(page: str) -> str:
    return page.split("/people/imports/file/")[1].split("/", maxsplit=1)[0]


def test_show_before_they_write_and_take_everything_back(cast: Cast, ines: Client) -> None:
    page = bring(ines, archive(LINES))
    for words in ("What would come in", "Bo Lee", "To add", "This line names nobody.", "line 4"):
        assert words in page
    assert not Person.objects.exists()
    done = ines.post(f"/people/imports/file/{token_in(page)}/commit", follow=True).content.decode()
    assert "2 people added, 0 changed." in done
    assert not list((Path(settings.FIRSTHAND_HOME) / "imports").glob(f"*{token_in(page)}*"))
    assert "Nothing new in this file" in bring(ines, archive(LINES))
    number = Import.objects.get().pk
    assert "This line names nobody" in text_of(ines, f"/people/imports/{number}?verdict=drop")
    assert "No such row" in text_of(ines, f"/people/imports/{number}?verdict=skip")
    assert "Bo Lee" in text_of(ines, f"/people/imports/{number}?verdict=nonsense")
    assert "Take back export.zip?" in text_of(ines, f"/people/imports/{number}/undo")
    Person.objects.filter(name="Bo Lee").update(shared="a class")
    undone = ines.post(f"/people/imports/{number}/undo", follow=True).content.decode()
    assert "export.zip is undone: one person went." in undone
    assert "Kept, because you have worked with them since: Bo Lee." in undone


def test_lead_back_to_the_step_from_which_a_file_was_brought(cast: Cast, ines: Client) -> None:
    file = {"file": SimpleUploadedFile("export.zip", archive(LINES)), "start": "1"}
    preview = ines.post("/people/imports/file", file)["Location"]
    assert preview.endswith("?start=1")
    page = text_of(ines, preview)
    assert '<a class="button button--plain" href="/people/start">Leave it</a>' in page
    commit = f"/people/imports/file/{token_in(page)}/commit"
    assert ines.post(commit, {"start": "1"})["Location"] == "/people/start"
    assert "2 people added" in text_of(ines, "/people/start")
    assert ines.post("/people/start")["Location"] == "/conversations/start"
    wrong = {"file": SimpleUploadedFile("cv.pdf", b"%PDF"), "start": "1"}
    assert ines.post("/people/imports/file", wrong, follow=True).redirect_chain[-1][0] == "/people/start"


def test_name_ten_who_stay_and_count_the_rest(cast: Cast, ines: Client) -> None:
    page = bring(ines, archive("".join(connection(f"P{n:02}", "X") for n in range(12))))
    ines.post(f"/people/imports/file/{token_in(page)}/commit")
    Person.objects.update(shared="a class")
    undone = ines.post(f"/people/imports/{Import.objects.get().pk}/undo", follow=True).content.decode()
    assert "P09 X and 2 more." in undone


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"<html>", "export.zip", "This is not a ZIP file."),
        (b"", "export.zip", "This file is empty."),
        (b"%PDF", "cv.pdf", "This is no LinkedIn archive"),
        (b"hello", "contacts.vcf", "There are no contact cards"),
    ],
)
def test_answer_a_wrong_file_with_one_sentence_and_keep_nothing(
    ines: Client, content: bytes, name: str, sentence: str
) -> None:
    before = set((Path(settings.FIRSTHAND_HOME) / "imports").glob("*"))
    assert sentence in bring(ines, content, name)
    assert set((Path(settings.FIRSTHAND_HOME) / "imports").glob("*")) == before
    assert not Import.objects.exists()


def test_answer_no_file_and_a_huge_one(ines: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Choose a file first" in ines.post("/people/imports/file", follow=True).content.decode()
    monkeypatch.setattr(parking, "MOST_BYTES", 10)
    assert "larger than 300 MB" in bring(ines, archive(LINES))


def test_answer_a_file_that_is_gone(ines: Client) -> None:
    assert "no longer here" in ines.post("/people/imports/file/nothing/commit", follow=True).content.decode()
    page = bring(ines, archive(LINES))
    token = token_in(page)
    parking.park(chunks=[], filename="x", now=NOW + timedelta(days=9_999))
    assert "no longer here" in text_of(ines, f"/people/imports/file/{token}")


def test_show_names_of_any_kind_as_text(cast: Cast, ines: Client) -> None:
    add_person(owner=cast.ines, facts=PersonFacts("<script>alert(1)</script> \u202eevil"), now=NOW)
    assert "<script>alert" not in text_of(ines, "/people/")
