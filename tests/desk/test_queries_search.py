"""The search..."""

import pytest
from django.urls import NoReverseMatch

from firsthand.desk.queries.search import search
from firsthand.people.models import Person
from tests.cast import Cast
from tests.world import make_world

pytestmark = pytest.mark.django_db


def kinds(cast: Cast, text: str) -> list[str]:
    return [hit.kind for hit in search(cast.ines, text)]


def test_finds_every_kind_of_thing_by_the_beginning_of_a_word(cast: Cast) -> None:
    make_world(cast.ines)
    assert kinds(cast, "mlyn") == ["Person"]
    assert "Interest" in kinds(cast, "archivist")
    assert set(kinds(cast, "boxes")) == {"Notes", "Remark"}
    assert kinds(cast, "heavy") == ["Insight"]
    assert kinds(cast, "bookbind") == ["Message"]
    assert kinds(cast, '"map list"') == ["Promise"]
    assert kinds(cast, "store") == ["Advice"]


def test_finds_a_name_however_its_accents_are_typed(cast: Cast) -> None:
    make_world(cast.ines)
    for text in ("Zoë", "zoe", "ZOE", "Młynarska"):
        assert "Person" in kinds(cast, text), text


def test_follows_every_change_and_forgets_what_is_gone(cast: Cast) -> None:
    make_world(cast.ines)
    person = Person.objects.get(owner=cast.ines)
    Person.objects.filter(pk=person.pk).update(name="Ибрагим Öztürk", search_text="ибрагим ozturk")
    assert kinds(cast, "ибраг") == ["Person"]
    assert kinds(cast, "mlyn") == []
    person.delete()
    assert kinds(cast, "ибраг") == []
    assert kinds(cast, "boxes") == []


def test_shows_what_a_person_does_as_it_is_written_or_the_note_that_was_found(cast: Cast) -> None:
    make_world(cast.ines)
    Person.objects.update(current_title="Archiviste générale", search_text="archiviste generale", note="Plays the tuba")
    (hit,) = search(cast.ines, "archiviste")
    assert hit.parts[0][0].startswith("Archiviste générale")
    (hit,) = search(cast.ines, "tuba")
    assert ("tuba", True) in hit.parts


def test_shows_nobody_elses_things(cast: Cast) -> None:
    make_world(cast.ines)
    assert search(cast.sana, "mlyn") == []


@pytest.mark.parametrize(
    "text", ["", "   ", '"', '""', "AND OR NOT", "a*b(c)", "'; drop table", "x" * 5000, "\x00", "🙂", "NEAR/2"]
)
def test_answers_anything_that_can_be_typed(cast: Cast, text: str) -> None:
    make_world(cast.ines)
    assert isinstance(search(cast.ines, text), list)


def test_leads_to_the_thing_and_marks_what_was_searched_for(cast: Cast) -> None:
    world = make_world(cast.ines)
    (hit,) = search(cast.ines, "mondays heavy")
    assert hit.address.endswith(f"/{world.ids['insight_id']}")
    marked = [words for hit in search(cast.ines, "boxes") for words, found in hit.parts if found]
    assert marked == ["boxes", "boxes"]


def test_every_kind_has_an_address() -> None:
    from django.urls import reverse

    from firsthand.desk.queries.search import ROUTES

    for route, argument, _ in ROUTES.values():
        try:
            reverse(route, kwargs={argument: 1})
        except NoReverseMatch as failure:
            pytest.fail(str(failure))
