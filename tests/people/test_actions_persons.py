"""A person by hand..."""

from datetime import UTC, date, datetime

import pytest

from firsthand.kernel.refusal import Refused
from firsthand.people.actions import persons
from firsthand.people.actions.persons import Contact, PersonFacts, Station
from firsthand.people.models import Organisation, Person, Position, Touch
from firsthand.people.rules.keys import email_identity, phone_identity
from firsthand.people.rules.words import Direction, TieKind, TouchChannel
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db
MAIL, NUMBER = email_identity("maya@harbour.example"), phone_identity("+351 21 123 4567", "")
MAYA = PersonFacts("Maya Okafor", "Pilot", "Harbour", (MAIL,), shared="a class", tie_kind=TieKind.CLASSMATE)


def test_is_added_with_what_follows_from_it(cast: Cast) -> None:
    maya = persons.add_person(owner=cast.ines, facts=MAYA, now=NOW)
    assert (maya.given, maya.family, maya.sort_name) == ("Maya", "Okafor", "okafor maya")
    assert maya.search_text == "maya okafor pilot harbour maya@harbour.example"
    assert (maya.current_title, maya.current_organisation.name, maya.host_kind) == ("Pilot", "Harbour", "peer")


def test_is_changed_and_keeps_the_old_job_in_the_journey(cast: Cast) -> None:
    maya = persons.add_person(owner=cast.ines, facts=MAYA, now=NOW)
    facts = PersonFacts("Maya Lind", "Head pilot", "HARBOUR Ltd.", (NUMBER,), host_kind="veteran")
    persons.change_person(owner=cast.ines, person_id=maya.pk, facts=facts, now=NOW)
    maya.refresh_from_db()
    assert (maya.family, maya.host_kind, maya.current_title) == ("Lind", "veteran", "Head pilot")
    assert list(maya.identities.values_list("kind", flat=True)) == ["phone"]
    assert list(maya.positions.order_by("id").values_list("title", "is_current")) == [
        ("Pilot", False),
        ("Head pilot", True),
    ]
    assert Organisation.objects.of(cast.ines).count() == 1


def test_without_a_job_any_more_has_none(cast: Cast) -> None:
    maya = persons.add_person(owner=cast.ines, facts=MAYA, now=NOW)
    persons.change_person(owner=cast.ines, person_id=maya.pk, facts=PersonFacts("Maya Okafor", keys=(MAIL,)), now=NOW)
    maya.refresh_from_db()
    assert (maya.current_title, maya.current_organisation, maya.host_kind) == ("", None, "unknown")
    assert maya.identities.count() == 1


def test_saved_unchanged_changes_nothing(cast: Cast) -> None:
    maya = persons.add_person(owner=cast.ines, facts=MAYA, now=NOW)
    before = Person.objects.values().get(), list(Position.objects.values())
    persons.change_person(owner=cast.ines, person_id=maya.pk, facts=MAYA, now=NOW)
    assert (Person.objects.values().get(), list(Position.objects.values())) == before


def test_may_not_take_somebody_elses_address(cast: Cast) -> None:
    persons.add_person(owner=cast.ines, facts=MAYA, now=NOW)
    persons.add_person(owner=cast.sana, facts=MAYA, now=NOW)
    with pytest.raises(Refused, match=r"maya@harbour.example already belongs to Maya Okafor"):
        persons.add_person(owner=cast.ines, facts=PersonFacts("Tom", keys=(NUMBER, MAIL)), now=NOW)
    assert Person.objects.of(cast.ines).count() == 1


def test_that_came_to_mind_is_added_once(cast: Cast) -> None:
    persons.add_person(owner=cast.ines, facts=MAYA, now=NOW)
    names = ["Ana  Ruiz", "ana ruiz", "", "maya okafor", "Tom"]
    added = persons.add_names(owner=cast.ines, names=names, tie_kind=TieKind.CLUB, now=NOW)
    assert [(person.name, person.tie_kind) for person in added] == [("Ana Ruiz", "club"), ("Tom", "club")]


def test_remembers_a_touch_and_forgets_it_again(cast: Cast) -> None:
    maya = persons.add_person(owner=cast.ines, facts=MAYA, now=NOW)
    contact = Contact(date(2026, 11, 20), TouchChannel.IN_PERSON, Direction.BOTH, "at the fair")
    persons.note_touch(owner=cast.ines, person_id=maya.pk, contact=contact, now=NOW)
    maya.refresh_from_db()
    assert (maya.touch_count, maya.last_touch_at) == (1, datetime(2026, 11, 20, 12, tzinfo=UTC))
    assert persons.drop_touch(owner=cast.ines, touch_id=Touch.objects.get().pk, now=NOW) == maya.pk
    maya.refresh_from_db()
    assert (maya.touch_count, maya.last_touch_at) == (0, None)


def test_has_a_journey_of_stations_that_may_be_taken_out(cast: Cast) -> None:
    maya = persons.add_person(owner=cast.ines, facts=PersonFacts("Maya"), now=NOW)
    study = Station("BSc", "Leeds", date(2012, 1, 1), date(2015, 12, 31), is_study=True)
    for station in (study, Station("Pilot", "", date(2016, 1, 1))):
        persons.add_station(owner=cast.ines, person_id=maya.pk, station=station, now=NOW)
    maya.refresh_from_db()
    assert (maya.current_title, maya.host_kind) == ("Pilot", "veteran")
    pilot = Position.objects.get(title="Pilot")
    assert persons.drop_station(owner=cast.ines, position_id=pilot.pk, now=NOW) == maya.pk
    maya.refresh_from_db()
    assert maya.current_title == ""


def test_may_be_left_out_and_taken_back(cast: Cast) -> None:
    maya = persons.add_person(owner=cast.ines, facts=MAYA, now=NOW)
    for left_out in (True, False):
        persons.set_left_out(owner=cast.ines, person_id=maya.pk, left_out=left_out, now=NOW)
        maya.refresh_from_db()
        assert maya.left_out is left_out


def test_is_nobody_to_a_stranger(cast: Cast) -> None:
    maya = persons.add_person(owner=cast.ines, facts=MAYA, now=NOW)
    with pytest.raises(Person.DoesNotExist):
        persons.change_person(owner=cast.sana, person_id=maya.pk, facts=MAYA, now=NOW)
    with pytest.raises(Person.DoesNotExist):
        persons.set_left_out(owner=cast.jonas, person_id=maya.pk, left_out=True, now=NOW)
