"""Something done with many people at once..."""

from collections.abc import Callable

import pytest

from firsthand.kernel.refusal import Refused
from firsthand.owners.models import AuditEntry
from firsthand.people.actions import bulk, tags
from firsthand.people.actions.persons import PersonFacts, add_person, set_left_out
from firsthand.people.models import Person, Tag, Tagging
from firsthand.people.queries.persons import Wish, found_ids, people_page
from firsthand.people.rules.bulk import Bulk, Deed
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db
Do = Callable[..., Deed]


@pytest.fixture
def four(cast: Cast) -> list[int]:
    return [add_person(owner=cast.ines, facts=PersonFacts(name), now=NOW).pk for name in ("Ana", "Bo", "Cy", "Di")]


@pytest.fixture
def do(cast: Cast) -> Do:
    def done(verb: Bulk, ids: list[int], tag: str = "") -> Deed:
        return bulk.change_many(owner=cast.ines, ids=ids, verb=verb, tag=tag, now=NOW)

    return done


def state() -> tuple[object, ...]:
    held = sorted(Tagging.objects.values_list("tag__name", "person_id"))
    return held, list(Tag.objects.values_list("name", flat=True)), sorted(Person.objects.values_list("id", "left_out"))


def test_makes_a_difference_only_where_it_was_not_so_before(four: list[int], do: Do) -> None:
    assert do(Bulk.TAG, four[:2], " Maps ") == Deed(Bulk.TAG, tuple(four[:2]), "Maps")
    assert do(Bulk.TAG, four[1:], "maps").people == tuple(four[2:])
    assert Tag.objects.get().name == "Maps"
    assert do(Bulk.UNTAG, four[:1], "MAPS").people == tuple(four[:1])
    assert do(Bulk.UNTAG, four, "no such").people == ()
    assert do(Bulk.LEAVE_OUT, four[:3]).people == tuple(four[:3])
    assert do(Bulk.BRING_BACK, four).people == tuple(four[:3])


@pytest.mark.parametrize(
    "deed", [(Bulk.TAG, "maps"), (Bulk.TAG, "new"), (Bulk.UNTAG, "maps"), (Bulk.LEAVE_OUT, ""), (Bulk.BRING_BACK, "")]
)
def test_is_taken_back_exactly(deed: tuple[Bulk, str], cast: Cast, four: list[int], do: Do) -> None:
    do(Bulk.TAG, four[:2], "maps")
    do(Bulk.LEAVE_OUT, four[1:3])
    before = state()
    done = do(deed[0], four, deed[1])
    assert state() != before
    bulk.undo_many(owner=cast.ines, deed=done, now=NOW)
    assert state() == before


def test_leaves_alone_what_was_changed_otherwise_since(cast: Cast, four: list[int], do: Do) -> None:
    done = do(Bulk.LEAVE_OUT, four)
    set_left_out(owner=cast.ines, person_id=four[0], left_out=False, now=NOW)
    Person.objects.get(pk=four[1]).delete()
    assert bulk.undo_many(owner=cast.ines, deed=done, now=NOW).people == tuple(four[2:])


def test_passes_over_the_people_of_others(cast: Cast, four: list[int]) -> None:
    for verb in Bulk:
        deed = bulk.change_many(owner=cast.sana, ids=[*four, 10**9], verb=verb, tag="maps", now=NOW)
        assert deed.people == ()
    assert not Tagging.objects.exists()


def test_needs_a_word_for_a_tag_and_writes_nothing_without(four: list[int], do: Do) -> None:
    with pytest.raises(Refused, match="Write the tag first"):
        do(Bulk.TAG, four, " # ")
    assert not Tag.objects.exists()


def test_is_in_the_audit_trail_once(four: list[int], do: Do) -> None:
    do(Bulk.LEAVE_OUT, four)
    assert AuditEntry.objects.filter(verb="people.leave_out_many").count() == 1


def test_goes_in_parts_where_there_are_very_many(
    cast: Cast, four: list[int], do: Do, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 3)
    monkeypatch.setattr(tags, "AT_ONCE", 3)
    do(Bulk.TAG, four, "maps")
    assert do(Bulk.LEAVE_OUT, four).people == do(Bulk.UNTAG, four, "maps").people == tuple(four)
    assert state() == ([], [], [(pk, True) for pk in four])


def test_finds_those_under_a_tag_and_shows_it_on_their_rows(cast: Cast, four: list[int], do: Do) -> None:
    do(Bulk.TAG, four[:2], "maps")
    do(Bulk.TAG, four[:1], "Ärzte")
    wish = Wish(tag="MAPS")
    assert found_ids(cast.ines, wish, NOW) == four[:2]
    assert [row.tags for row in people_page(cast.ines, wish, NOW).rows] == [("Ärzte", "maps"), ("maps",)]
    assert found_ids(cast.sana, wish, NOW) == []


def test_is_done_with_one_person_too(cast: Cast, four: list[int]) -> None:
    tags.tag_person(owner=cast.ines, person_id=four[0], name="maps", now=NOW)
    tag = Tag.objects.get()
    for person_id, tag_id in ((four[0], 10**9), (10**9, tag.pk)):
        with pytest.raises((Tag.DoesNotExist, Person.DoesNotExist)):
            tags.untag_person(owner=cast.ines, person_id=person_id, tag_id=tag_id, now=NOW)
    tags.untag_person(owner=cast.ines, person_id=four[0], tag_id=tag.pk, now=NOW)
    assert not Tag.objects.exists()
