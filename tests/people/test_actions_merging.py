"""Merging..."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from firsthand.desk.actions.forgetting import forget_person
from firsthand.explore.models import Interest
from firsthand.kernel.refusal import Refused
from firsthand.owners.models import Seeker
from firsthand.people.actions.derived import refresh
from firsthand.people.actions.merging import join, merge
from firsthand.people.actions.parting import unmerge
from firsthand.people.actions.persons import Contact, PersonFacts, add_person, change_person, note_touch
from firsthand.people.models import (
    Forgotten,
    Identity,
    Import,
    Likeness,
    Merge,
    Organisation,
    Person,
    Position,
    Tag,
    Tagging,
    Touch,
)
from firsthand.people.queries.likenesses import heir_of, joined_to
from firsthand.people.rules.keys import email_identity
from firsthand.reach.models import Conversation
from tests.cast import NOW, Cast, make_cast
from tests.people.exports import everything

pytestmark = pytest.mark.django_db


def joined(owner: Seeker, kept: Person, absorbed: Person) -> Merge:
    return merge(owner=owner, kept_id=kept.pk, absorbed_id=absorbed.pk, reasons=["Said so."], now=NOW)


def parted(owner: Seeker, done: Merge) -> Person:
    return unmerge(owner=owner, merge_id=done.pk, now=NOW)


def bo_and_robert(owner: Seeker) -> tuple[Person, Person]:
    """Bo, whom the seeker wrote about, and Robert of an import with an address, a job and a touch."""
    bo = add_person(owner=owner, facts=PersonFacts("Bo Lee", shared="a class", note="tall"), now=NOW)
    mail = (email_identity("robert@acme.example"),)
    facts = PersonFacts("Robert Lee", "Clerk", "Acme", mail, note="likes tea", place="Leeds")
    robert = add_person(owner=owner, facts=facts, now=NOW)
    done = Import.objects.create(owner=owner, source="vcard", filename="a.vcf", sha256="", at=NOW)
    Position.objects.filter(person=robert).update(source=done)
    note_touch(owner=owner, person_id=robert.pk, contact=Contact(NOW.date(), "email", "both"), now=NOW)
    return bo, robert


def test_gives_the_kept_one_all_that_hung_on_the_other_and_writes_over_nothing(cast: Cast) -> None:
    bo, robert = bo_and_robert(cast.ines)
    done = joined(cast.ines, bo, robert)
    bo.refresh_from_db()
    assert not Person.objects.filter(pk=robert.pk).exists()
    assert (bo.name, bo.note, bo.place, bo.current_title, bo.touch_count) == ("Bo Lee", "tall", "Leeds", "Clerk", 1)
    assert bo.identities.get().key == "robert@acme.example"
    assert (done.absorbed["note"], done.filled, done.is_own) == ("likes tea", {"place": "Leeds"}, True)
    assert joined_to(cast.ines, bo)[0].also == [("Notes", "likes tea")]
    assert heir_of(cast.ines, robert.pk) == bo.pk
    assert "robert" in bo.search_text


def test_leaves_the_job_the_seeker_wrote_down_the_present_one(cast: Cast) -> None:
    bo, robert = bo_and_robert(cast.ines)
    change_person(owner=cast.ines, person_id=bo.pk, facts=PersonFacts("Bo Lee", "Painter"), now=NOW)
    for kept, absorbed in ((bo, robert), (robert, bo)):
        done = joined(cast.ines, kept, absorbed)
        kept.refresh_from_db()
        assert kept.current_title == "Painter"
        assert Position.objects.filter(person=kept, is_current=False).get().title == "Clerk"
        parted(cast.ines, done)
        robert.refresh_from_db()
        assert robert.current_title == "Clerk"


def test_undone_after_later_edits_leaves_them_with_the_kept_one(cast: Cast) -> None:
    bo, robert = bo_and_robert(cast.ines)
    done = joined(cast.ines, bo, robert)
    facts = PersonFacts(
        "Bo Lee", "Clerk", "Acme", (email_identity("robert@acme.example"),), note="very tall", place="York"
    )
    change_person(owner=cast.ines, person_id=bo.pk, facts=facts, now=NOW)
    note_touch(owner=cast.ines, person_id=bo.pk, contact=Contact(NOW.date(), "phone", "both"), now=NOW)
    back = parted(cast.ines, done)
    bo.refresh_from_db()
    assert (bo.note, bo.place, bo.touch_count, bo.identities.count()) == ("very tall", "York", 1, 0)
    assert (back.pk, back.note, back.place, back.touch_count) == (robert.pk, "likes tea", "Leeds", 1)
    assert back.identities.get().key == "robert@acme.example"


def test_undone_gives_nothing_back_that_is_gone(cast: Cast) -> None:
    bo, robert = bo_and_robert(cast.ines)
    tag = Tag.objects.create(owner=cast.ines, name="a", folded="a")
    for person in (bo, robert):
        Tagging.objects.create(owner=cast.ines, tag=tag, person=person)
    done = joined(cast.ines, bo, robert)
    assert Tagging.objects.count() == 1
    tag.delete()
    Identity.objects.all().delete()
    back = parted(cast.ines, done)
    assert (back.taggings.count(), back.identities.count()) == (0, 0)


def test_never_joins_again_what_the_seeker_parted(cast: Cast) -> None:
    bo, robert = bo_and_robert(cast.ines)
    done = Merge(owner=cast.ines, kept_id=bo.pk, absorbed_id=robert.pk, reasons=["Alike."], at=NOW)
    join(cast.ines, [done])
    parted(cast.ines, done)
    likeness = Likeness.objects.get()
    assert (likeness.one_id, likeness.other_id, likeness.answer) == (bo.pk, robert.pk, "no")


def test_lets_a_no_about_the_other_stand(cast: Cast) -> None:
    bo, robert = bo_and_robert(cast.ines)
    cy = add_person(owner=cast.ines, facts=PersonFacts("Cy Fox"), now=NOW)
    words = {"owner": cast.ines, "other": cy, "probability": 0.5, "at": NOW}
    Likeness.objects.create(one=bo, answer="open", **words)
    Likeness.objects.create(one=robert, answer="no", **words)
    joined(cast.ines, bo, robert)
    assert Likeness.objects.get().answer == "no"


def test_refuses_one_with_itself_and_a_stranger(cast: Cast) -> None:
    bo, robert = bo_and_robert(cast.ines)
    with pytest.raises(Refused, match="one entry already"):
        joined(cast.ines, bo, bo)
    with pytest.raises(Person.DoesNotExist):
        joined(cast.jonas, bo, robert)
    done = joined(cast.ines, bo, robert)
    with pytest.raises(Merge.DoesNotExist):
        parted(cast.sana, done)


def test_forgets_the_other_entry_with_the_kept_one(cast: Cast) -> None:
    bo, robert = bo_and_robert(cast.ines)
    cy = add_person(owner=cast.ines, facts=PersonFacts("Cy Fox"), now=NOW)
    words = {"owner": cast.ines, "other": cy, "probability": 0.5, "at": NOW, "reasons": ["Like Cy Fox."]}
    for person in (bo, robert):
        Likeness.objects.create(one=person, **words)
    joined(cast.ines, bo, robert)
    forget_person(owner=cast.ines, person_id=cy.pk, backups_too=False, now=NOW)
    assert "Cy Fox" not in repr(everything())
    forget_person(owner=cast.ines, person_id=bo.pk, backups_too=False, now=NOW)
    assert "Robert" not in repr(everything())
    assert Forgotten.objects.count() == 1


def some_people(owner: Seeker, draw: Any) -> list[Person]:
    """Five people with everything that can hang on one, some of it twice."""
    places = [Organisation.objects.create(owner=owner, name=name, folded=name) for name in ("acme", "borg")]
    tags = [Tag.objects.create(owner=owner, name=name, folded=name) for name in ("a", "b")]
    interest = Interest.objects.create(owner=owner, kind="job", name="Clerk", created_at=NOW)
    few = st.sampled_from(["", "x", "y"])
    people = [
        Person.objects.create(
            owner=owner,
            name=f"P{number}",
            given=draw(few),
            note=draw(few),
            shared=draw(few),
            tie_kind=draw(st.sampled_from(["unknown", "friend"])),
            left_out=draw(st.booleans()),
            known_since_on=draw(st.sampled_from([None, date(2020, 1, 2)])),
            host_kind="peer",
            host_kind_is_own=draw(st.booleans()),
            created_at=NOW,
        )
        for number in range(5)
    ]
    number = st.integers(0, 4)
    for person in people:
        person.referrer = draw(st.sampled_from([None, *(one for one in people if one != person)]))
        person.referrer_may_be_named = person.referrer is not None and draw(st.booleans())
        person.save()
        Identity.objects.create(owner=owner, person=person, kind="email", value=person.name, key=person.name)
        Touch.objects.create(owner=owner, person=person, at=NOW, channel="email", direction="both", key=person.name)
        Conversation.objects.create(owner=owner, person=person, interest=interest, created_at=NOW)
        for tag in draw(st.sets(st.sampled_from(tags))):
            Tagging.objects.create(owner=owner, tag=tag, person=person)
        for place in draw(st.sets(st.sampled_from(places))):
            current = draw(st.booleans())
            Position.objects.create(owner=owner, person=person, organisation=place, title="Clerk", is_current=current)
    pairs = draw(st.sets(st.tuples(number, number).filter(lambda pair: pair[0] < pair[1]), max_size=6))
    for one, other in sorted(pairs):
        answer = draw(st.sampled_from(["open", "no"]))
        words = {"probability": 0.5, "answer": answer, "at": NOW, "reasons": ["Alike."]}
        Likeness.objects.create(owner=owner, one=people[one], other=people[other], **words)
    refresh(owner, [person.pk for person in people])
    return people


class TestAnyOrder(TestCase):
    @settings(max_examples=25, deadline=None)
    @given(st.data())
    def test_of_merging_and_undoing_ends_row_by_row_where_it_began(self, data: st.DataObject) -> None:
        owner = make_cast().ines
        people = some_people(owner, data.draw)
        before = everything()
        for _ in range(data.draw(st.integers(1, 6))):
            here = list(Person.objects.of(owner).order_by("pk"))
            merges = list(Merge.objects.of(owner).order_by("pk"))
            if merges and data.draw(st.booleans()):
                unmerge(owner=owner, merge_id=data.draw(st.sampled_from(merges)).pk, now=NOW)
            elif len(here) > 1:
                kept, absorbed = data.draw(st.permutations(here))[:2]
                joined(owner, kept, absorbed)
        assert Person.objects.of(owner).count() + Merge.objects.of(owner).count() == len(people)
        while merges := list(Merge.objects.of(owner).order_by("pk")):
            unmerge(owner=owner, merge_id=data.draw(st.sampled_from(merges)).pk, now=NOW)
        assert everything() == before
