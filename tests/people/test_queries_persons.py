"""People in a list and on a page..."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from firsthand.formats.vcard import read_cards
from firsthand.people.actions import persons
from firsthand.people.actions.persons import Contact, PersonFacts, Station
from firsthand.people.models import Person, Position, Touch
from firsthand.people.queries.card import card_of
from firsthand.people.queries.chips import chips_of
from firsthand.people.queries.persons import PAGE_SIZE, Wish, one_person, people_page
from firsthand.people.rules.keys import Key, read_identity
from firsthand.people.rules.words import Direction, TouchChannel
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db


def keys(*texts: str) -> tuple[Key, ...]:
    return tuple(key for key in (read_identity(text, "PT") for text in texts) if key)


@pytest.fixture
def three(cast: Cast) -> dict[str, Person]:
    facts = [
        PersonFacts("Zoë Łuk", "Head of Maps", "Harbour", keys("zoe@harbour.example"), tie_kind="friend"),
        PersonFacts("Ana Ruiz", "Clerk", "Acme"),
        PersonFacts("Bo Lee"),
    ]
    made = {facts.name: persons.add_person(owner=cast.ines, facts=facts, now=NOW) for facts in facts}
    for name, years in (("Ana Ruiz", 4), ("Bo Lee", 1)):
        contact = Contact(NOW.date() - timedelta(days=366 * years), TouchChannel.EMAIL, Direction.TO_THEM)
        persons.note_touch(owner=cast.ines, person_id=made[name].pk, contact=contact, now=NOW)
    return made


@pytest.mark.parametrize(
    ("wish", "names"),
    [
        (Wish(), ["Bo Lee", "Zoë Łuk", "Ana Ruiz"]),
        (Wish(sort="contact"), ["Bo Lee", "Ana Ruiz", "Zoë Łuk"]),
        (Wish(sort="new"), ["Zoë Łuk", "Ana Ruiz", "Bo Lee"]),
        (Wish(sort="nonsense", page=9), ["Bo Lee", "Zoë Łuk", "Ana Ruiz"]),
        (Wish(q="zoe LUK"), ["Zoë Łuk"]),
        (Wish(q="harbour.ex"), ["Zoë Łuk"]),
        (Wish(q="maps harb"), ["Zoë Łuk"]),
        (Wish(q="100%"), []),
        (Wish(tie="friend"), ["Zoë Łuk"]),
        (Wish(kind="manager"), ["Zoë Łuk"]),
        (Wish(dormant=True), ["Ana Ruiz"]),
        (Wish(left_out=True), []),
    ],
)
def test_are_those_that_were_wished_for(wish: Wish, names: list[str], three: dict[str, Person], cast: Cast) -> None:
    shown = people_page(cast.ines, wish, NOW)
    assert [row.name for row in shown.rows] == names
    assert people_page(cast.sana, wish, NOW).rows == []


def test_say_in_words_what_is_known(three: dict[str, Person], cast: Cast) -> None:
    bo, zoe, ana = people_page(cast.ines, Wish(), NOW).rows
    assert (zoe.line, zoe.kind, zoe.tie, zoe.dormant) == ("Head of Maps · Harbour", "manager", "friend", False)
    assert (bo.line, bo.kind, bo.tie) == ("", "", "")
    assert ana.dormant


def test_leave_out_those_not_to_be_asked(three: dict[str, Person], cast: Cast) -> None:
    persons.set_left_out(owner=cast.ines, person_id=three["Bo Lee"].pk, left_out=True, now=NOW)
    assert [row.name for row in people_page(cast.ines, Wish(), NOW).rows] == ["Zoë Łuk", "Ana Ruiz"]
    assert [row.name for row in people_page(cast.ines, Wish(left_out=True), NOW).rows] == ["Bo Lee"]


@pytest.mark.parametrize(("more", "statements"), [(0, 3), (PAGE_SIZE, 4), (3 * PAGE_SIZE, 4)])
def test_are_counted_only_where_there_are_more_than_one_sees(
    three: dict[str, Person], cast: Cast, more: int, statements: int
) -> None:
    for number in range(more):
        persons.add_person(owner=cast.ines, facts=PersonFacts(f"Ada {number:03}"), now=NOW)
    with CaptureQueriesContext(connection) as asked:
        shown = people_page(cast.ines, Wish(), NOW)
    assert len(asked) == statements
    assert (shown.page.paginator.count, len(shown.rows)) == (more + 3, min(more + 3, PAGE_SIZE))


def test_are_chosen_by_chips_that_take_themselves_back() -> None:
    chips = chips_of(Wish(q="ana", kind="peer", page=3))
    peer = next(chip for chip in chips.kinds if chip.words == "peer")
    manager = next(chip for chip in chips.kinds if chip.words == "manager")
    assert (peer.is_chosen, peer.query) == (True, "q=ana&sort=name")
    assert (manager.is_chosen, manager.query) == (False, "q=ana&sort=name&kind=manager")
    assert [chip.is_chosen for chip in chips.sorts] == [True, False, False]


def test_have_a_page_with_all_that_is_known(cast: Cast) -> None:
    facts = PersonFacts(
        "Maya Okafor",
        "Pilot",
        "Harbour",
        keys("maya@harbour.example", "+351 21 123 4567", "https://www.linkedin.com/in/maya", "maya.example/page"),
        tie_kind="classmate",
        host_kind="leaver",
    )
    maya = persons.add_person(owner=cast.ines, facts=facts, now=NOW)
    ana = persons.add_person(owner=cast.ines, facts=PersonFacts("Ana Ruiz"), now=NOW)
    stations = [
        Station("BSc", "Leeds", date(2012, 1, 1), date(2015, 12, 31), is_study=True),
        Station("Mate", "", date(2016, 1, 1), date(2016, 12, 31)),
        Station("Deckhand", "", None, date(2011, 12, 31)),
        Station("Cook", "", date(2010, 1, 1), is_current=False),
        Station("Sailor", "", date(2018, 1, 1)),
    ]
    for station in stations:
        persons.add_station(owner=cast.ines, person_id=maya.pk, station=station, now=NOW)
    Position.objects.create(owner=cast.ines, person=maya, title="Reader")
    leeds = persons.find_or_add_organisation(owner=cast.ines, name="Leeds", kind="school")
    Position.objects.create(owner=cast.ines, organisation=leeds, title="MA", is_study=True)
    Person.objects.filter(pk=maya.pk).update(referrer=ana)
    for note, direction in (
        ("invitation", "to_them"),
        ("recommendation", "from_them"),
        ("by the sea", "both"),
        ("", "to_them"),
    ):
        Touch.objects.create(
            owner=cast.ines,
            person=maya,
            at=datetime(2026, 1, 1, tzinfo=UTC),
            channel="linkedin",
            direction=direction,
            note=note,
            key=f"{note}{direction}",
        )
    page = one_person(cast.ines, maya.pk, NOW)
    assert [address.url for address in page.addresses] == [
        "mailto:maya@harbour.example",
        "tel:+351211234567",
        "https://www.linkedin.com/in/maya",
        "https://maya.example/page",
    ]
    assert [(step.title, step.years) for step in page.journey] == [
        ("Sailor", "since 2018"),
        ("Pilot", "seen in November 2026"),
        ("Mate", "2016"),
        ("BSc", "2012 to 2015"),
        ("Cook", "from 2010"),
        ("Deckhand", "until 2011"),
        ("Reader", ""),
    ]
    assert {contact.words for contact in page.contacts} == {
        "You invited them on LinkedIn",
        "They recommended you on LinkedIn",
        "You talked on LinkedIn",
        "You wrote on LinkedIn",
    }
    assert (page.kind, page.kind_why, page.strength) == ("leaver", "as you said", "know each other")
    assert page.tie.startswith("Ana Ruiz led you to them")
    Person.objects.filter(pk=maya.pk).update(referrer=None)
    assert one_person(cast.ines, maya.pk, NOW).tie.startswith("You both were at Leeds")


def test_leave_as_a_card_without_what_was_written_about_them(cast: Cast) -> None:
    import io

    facts = PersonFacts(
        "Maya Okafor, PhD", "Pilot", "Harbour", keys("maya@harbour.example"), note="private", shared="private"
    )
    maya = persons.add_person(owner=cast.ines, facts=facts, now=NOW)
    (card,) = read_cards(io.BytesIO(card_of(cast.ines, maya.pk))).cards
    assert (card.name, card.family, card.title, card.organisation) == ("Maya Okafor, PhD", "Okafor", "Pilot", "Harbour")
    assert "private" not in repr(card)
    bare = persons.add_person(owner=cast.ines, facts=PersonFacts("Tom"), now=NOW)
    assert b"ORG" not in card_of(cast.ines, bare.pk)
