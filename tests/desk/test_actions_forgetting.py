"""Somebody who is forgotten..."""

from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from firsthand.desk.actions.forgetting import forget_person
from firsthand.desk.queries.search import search
from firsthand.learn.models import Introduction
from firsthand.people.models import Forgotten, Organisation, Person
from firsthand.people.rules.forgetting import forgotten_mark
from tests.cast import NOW, Cast, make_cast
from tests.world import make_world, with_doubts


@pytest.mark.django_db(transaction=True)
def test_is_found_nowhere_any_more() -> None:
    cast = make_cast()
    world = with_doubts(cast.ines, make_world(cast.ines))
    Introduction.objects.filter(owner=cast.ines).update(name="zoë młynarska 0")
    assert (
        forget_person(owner=cast.ines, person_id=int(world.ids["person_id"]), backups_too=False, now=NOW)
        == "Zoë Młynarska 0"
    )
    for name in connection.introspection.table_names():
        with connection.cursor() as cursor:
            cursor.execute(f'SELECT * FROM "{name}"')
            assert "młynarska" not in repr(cursor.fetchall()).lower(), name
    assert search(cast.ines, "mlynarska") == []


@pytest.mark.django_db
def test_leaves_only_a_mark_that_keeps_imports_from_bringing_them_back(cast: Cast) -> None:
    world = make_world(cast.ines)
    forget_person(owner=cast.ines, person_id=int(world.ids["person_id"]), backups_too=False, now=NOW)
    address = f"zoe{cast.ines.pk}.0@museum.example"
    assert Forgotten.objects.get(owner=cast.ines).mark == forgotten_mark(settings.SECRET_KEY, "email", address)
    assert not Organisation.objects.filter(owner=cast.ines).exists()


@pytest.mark.django_db
def test_leaves_everybody_else_alone(cast: Cast) -> None:
    world = make_world(cast.ines, 3)
    make_world(cast.sana)
    forget_person(owner=cast.ines, person_id=int(world.ids["person_id"]), backups_too=False, now=NOW)
    assert Person.objects.filter(owner=cast.ines).count() == 2
    assert Person.objects.filter(owner=cast.sana).count() == 1
    with pytest.raises(Person.DoesNotExist):
        forget_person(
            owner=cast.sana, person_id=Person.objects.filter(owner=cast.ines)[0].pk, backups_too=False, now=NOW
        )


@pytest.mark.django_db
def test_goes_from_the_backups_too_on_the_seekers_word(
    cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "FIRSTHAND_HOME", tmp_path)
    (tmp_path / "backups").mkdir()
    old = tmp_path / "backups" / "backup-1.sqlite3"
    old.touch()
    world = make_world(cast.ines, 2)
    forget_person(owner=cast.ines, person_id=int(world.ids["person_id"]), backups_too=False, now=NOW)
    assert old.exists()
    forget_person(owner=cast.ines, person_id=Person.objects.get(owner=cast.ines).pk, backups_too=True, now=NOW)
    assert not old.exists()
