"""Finding who is who after an import..."""

from pathlib import Path

import pytest

from firsthand.kernel.refusal import Refused
from firsthand.owners.models import Seeker
from firsthand.people.actions.imports import commit_import
from firsthand.people.actions.parking import at_path
from firsthand.people.actions.parting import unmerge
from firsthand.people.actions.persons import PersonFacts, add_person
from firsthand.people.actions.resolving import merge_two, resolve_people
from firsthand.people.actions.undoing import undo_import
from firsthand.people.models import Identity, Import, Likeness, Merge, Person
from firsthand.people.rules.keys import email_identity
from tests.cast import NOW, Cast
from tests.people.exports import archive, connection, everything, read_here

pytestmark = pytest.mark.django_db
CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Robert Quillfeather\nN:Quillfeather;Robert\nORG:Acme\nNOTE:Likes tea\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Dee Fox\nN:Fox;Dee\nEMAIL:dee@fox.example\nEND:VCARD\n"
)


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("firsthand.people.actions.imports.harvest_apart", read_here)


def bring(owner: Seeker, content: bytes, path: Path, days: int = 0) -> Import:
    path.write_bytes(content)
    return commit_import(owner=owner, parked=at_path(path), now=NOW.replace(day=NOW.day + days))


def both(owner: Seeker, tmp_path: Path) -> tuple[Import, Import]:
    """Bob of LinkedIn, then Robert of the contact cards, who has no address."""
    first = bring(owner, archive(connection("Bob", "Quillfeather")), tmp_path / "a.zip")
    return first, bring(owner, CARDS.encode(), tmp_path / "b.vcf", days=1)


def test_joins_the_sure_ones_at_once_with_reasons(cast: Cast, tmp_path: Path) -> None:
    first, _ = both(cast.ines, tmp_path)
    done = Merge.objects.get()
    assert (done.kept.name, done.absorbed["name"], done.is_own) == ("Bob Quillfeather", "Robert Quillfeather", False)
    assert done.kept.source_id == first.pk
    assert "Both work at Acme." in done.reasons
    assert (Person.objects.count(), done.kept.note) == (2, "Likes tea")


def test_brings_nobody_twice_who_was_joined(cast: Cast, tmp_path: Path) -> None:
    both(cast.ines, tmp_path)
    before = everything()
    for name in ("a.zip", "b.vcf"):
        with pytest.raises(Refused, match="nothing new"):
            commit_import(owner=cast.ines, parked=at_path(tmp_path / name), now=NOW)
    assert everything() == before


def test_is_undone_exactly_with_the_import(cast: Cast, tmp_path: Path) -> None:
    bring(cast.ines, archive(connection("Bob", "Quillfeather")), tmp_path / "a.zip")
    before = everything()
    done = bring(cast.ines, CARDS.encode(), tmp_path / "b.vcf", days=1)
    undone = undo_import(owner=cast.ines, import_id=done.pk, now=NOW)
    assert (undone.removed, undone.kept) == (2, ())
    assert everything() == before


def test_leaves_the_other_when_the_first_import_is_undone(cast: Cast, tmp_path: Path) -> None:
    first, _ = both(cast.ines, tmp_path)
    undo_import(owner=cast.ines, import_id=first.pk, now=NOW)
    assert sorted(Person.objects.values_list("name", "note")) == [("Dee Fox", ""), ("Robert Quillfeather", "Likes tea")]
    assert not Merge.objects.exists()


def test_leaves_what_the_seeker_joined_before(cast: Cast, tmp_path: Path) -> None:
    mail = email_identity("dee@fox.example")
    dee = add_person(owner=cast.ines, facts=PersonFacts("Dee", keys=(mail,)), now=NOW)
    other = add_person(owner=cast.ines, facts=PersonFacts("Deirdre Vane"), now=NOW)
    merge_two(owner=cast.ines, one_id=dee.pk, other_id=other.pk, now=NOW)
    before = everything()
    done = bring(cast.ines, CARDS.encode(), tmp_path / "b.vcf", days=1)
    assert Identity.objects.get(key="dee@fox.example").person_id == dee.pk
    undo_import(owner=cast.ines, import_id=done.pk, now=NOW)
    assert everything() == before


def test_never_joins_again_what_was_parted(cast: Cast, tmp_path: Path) -> None:
    both(cast.ines, tmp_path)
    unmerge(owner=cast.ines, merge_id=Merge.objects.get().pk, now=NOW)
    found = resolve_people(owner=cast.ines, now=NOW)
    assert (found.joined, found.doubtful) == (0, 0)
    assert Person.objects.count() == 3


def test_keeps_the_one_the_seeker_has_worked_with(cast: Cast) -> None:
    older, newer = (add_person(owner=cast.ines, facts=PersonFacts(name), now=NOW) for name in ("Bo", "Bo Lee"))
    Person.objects.filter(pk=newer.pk).update(shared="a class")
    assert merge_two(owner=cast.ines, one_id=older.pk, other_id=newer.pk, now=NOW).kept_id == newer.pk


def test_of_one_seeker_reads_nobody_elses_people(cast: Cast, tmp_path: Path) -> None:
    bring(cast.jonas, archive(connection("Bob", "Quillfeather")), tmp_path / "a.zip")
    bring(cast.ines, CARDS.encode(), tmp_path / "b.vcf")
    assert not Merge.objects.exists()
    assert not Likeness.objects.exists()
