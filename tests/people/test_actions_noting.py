"""Noting in passing..."""

import pytest

from firsthand.kernel.refusal import Refused
from firsthand.people.actions.noting import add_named, note_address, note_specific
from firsthand.people.actions.persons import PersonFacts, add_person
from firsthand.people.models import Person
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db


def test_keeps_one_specific_thing(cast: Cast) -> None:
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya Okafor"), now=NOW)
    note_specific(owner=cast.ines, person_id=maya.pk, specific=" wrote \n the tide guide ", now=NOW)
    maya.refresh_from_db()
    assert maya.specific == "wrote the tide guide"


def test_adds_an_address_once(cast: Cast) -> None:
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya Okafor"), now=NOW)
    for address in ("maya@harbour.example", "Maya@Harbour.example"):
        note_address(owner=cast.ines, person_id=maya.pk, address=address, now=NOW)
    assert [one.value for one in maya.identities.all()] == ["maya@harbour.example"]


def test_refuses_what_is_no_address_or_somebody_elses(cast: Cast) -> None:
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya Okafor"), now=NOW)
    tom = add_person(owner=cast.ines, facts=PersonFacts("Tom Reis"), now=NOW)
    note_address(owner=cast.ines, person_id=tom.pk, address="tom@reis.example", now=NOW)
    for address in ("nonsense", "tom@reis.example"):
        with pytest.raises(Refused):
            note_address(owner=cast.ines, person_id=maya.pk, address=address, now=NOW)


def test_adds_somebody_who_was_named_with_leave_to_say_so(cast: Cast) -> None:
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya Okafor"), now=NOW)
    named = add_named(owner=cast.ines, referrer_id=maya.pk, name="Tom Reis", may_be_named=True, now=NOW)
    named.refresh_from_db()
    assert (named.referrer, named.referrer_may_be_named, named.tie_kind) == (maya, True, "referred")


def test_touches_nobody_elses_people(cast: Cast) -> None:
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya Okafor"), now=NOW)
    with pytest.raises(Person.DoesNotExist):
        note_specific(owner=cast.sana, person_id=maya.pk, specific="x", now=NOW)
    with pytest.raises(Person.DoesNotExist):
        note_address(owner=cast.sana, person_id=maya.pk, address="a@b.example", now=NOW)
    with pytest.raises(Person.DoesNotExist):
        add_named(owner=cast.sana, referrer_id=maya.pk, name="Tom", may_be_named=False, now=NOW)
