"""Importing..."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.core.exceptions import FieldDoesNotExist

from firsthand.desk.actions.forgetting import forget_person
from firsthand.explore.models import Interest
from firsthand.kernel.refusal import Refused
from firsthand.owners.models import Seeker
from firsthand.people.actions.derived import refresh
from firsthand.people.actions.imports import commit_import, preview_import
from firsthand.people.actions.parking import at_path
from firsthand.people.actions.persons import PersonFacts, add_person
from firsthand.people.actions.undoing import undo_import
from firsthand.people.models import Identity, Import, ImportRow, Organisation, Person, Position, Touch
from firsthand.people.rules.keys import email_identity
from firsthand.people.rules.words import RowVerdict
from firsthand.reach.models import Conversation
from tests.cast import NOW, Cast
from tests.people.exports import archive, connection, everything, message, read_here

pytestmark = pytest.mark.django_db
SAMPLE = Path(__file__).parents[3] / "shared/data/linkedin/sample_export.zip"
TALK = message("Ines", "Bo") + message("Bo", "Ines", "2022-01-02 10:00:00 UTC")


@pytest.fixture(autouse=True)
def _in_this_process(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process of its own takes half a second; only the tests about it start one."""
    if "apart" not in request.keywords:
        monkeypatch.setattr("firsthand.people.actions.imports.harvest_apart", read_here)


def bring(owner: Seeker, content: bytes, tmp_path: Path, name: str = "export.zip", now: datetime = NOW) -> Import:
    path = tmp_path / name
    path.write_bytes(content)
    return commit_import(owner=owner, parked=at_path(path), now=now)


def people(owner: Seeker) -> dict[str, Person]:
    return {person.name: person for person in Person.objects.of(owner).select_related("current_organisation")}


def test_adds_people_with_all_that_hangs_on_them(cast: Cast, tmp_path: Path) -> None:
    positions = "Company Name,Title,Started On,Finished On\nAcme,Intern,2018,2019\n"
    education = "School Name,Start Date,End Date,Degree Name\nLeeds,2015,2018,BSc\n"
    content = archive(
        connection("Bo", "Lee, PhD", email="bo@acme.example"), TALK, Positions=positions, Education=education
    )
    done = bring(cast.ines, content, tmp_path)
    assert (done.added, done.changed, done.skipped, done.dropped, done.touches) == (1, 0, 0, 0, 2)
    bo = people(cast.ines)["Bo Lee, PhD"]
    assert (bo.given, bo.family, bo.suffix, bo.sort_name) == ("Bo", "Lee", "PhD", "lee bo")
    assert (bo.current_title, bo.current_organisation.name, bo.host_kind) == ("Clerk", "Acme", "peer")
    assert (bo.touch_count, bo.last_touch_at) == (2, datetime(2022, 1, 2, 10, tzinfo=UTC))
    assert sorted(bo.identities.values_list("kind", "key")) == [("email", "bo@acme.example"), ("profile", "in/bo")]
    assert "acme" in bo.search_text
    assert list(Position.objects.filter(person=None).values_list("title", "is_study").order_by("id")) == [
        ("Intern", False),
        ("BSc", True),
    ]
    assert ImportRow.objects.get().verdict == RowVerdict.ADD


def test_keeps_no_word_of_what_was_written(cast: Cast, tmp_path: Path) -> None:
    bring(cast.ines, archive(connection("Bo", "Lee"), TALK), tmp_path)
    assert "Hello" not in repr(everything())


def test_a_second_time_brings_nobody_twice_and_says_so(cast: Cast, tmp_path: Path) -> None:
    positions = "Company Name,Title,Started On,Finished On\nAcme,Intern,2018,2019\n"
    content = archive(connection("Bo", "Lee"), TALK, Positions=positions)
    bring(cast.ines, content, tmp_path)
    before = everything()
    with pytest.raises(Refused, match="nothing new"):
        bring(cast.ines, content, tmp_path)
    assert everything() == before
    preview = preview_import(owner=cast.ines, parked=at_path(tmp_path / "export.zip"))
    assert preview.earlier_at == NOW
    assert preview.plan.is_empty


def test_merges_by_key_and_never_writes_over_the_seekers_own_words(cast: Cast, tmp_path: Path) -> None:
    mail = email_identity("bo@acme.example")
    facts = PersonFacts("Bobby", "Painter", "Own studio", (mail,), note="mine", tie_kind="friend")
    bo = add_person(owner=cast.ines, facts=facts, now=NOW)
    done = bring(cast.ines, archive(connection("Bo", "Lee", email="BO@acme.example"), TALK), tmp_path)
    assert (done.added, done.changed) == (0, 1)
    bo.refresh_from_db()
    assert (bo.name, bo.note, bo.tie_kind, bo.current_title, bo.family) == ("Bobby", "mine", "friend", "Painter", "Lee")
    assert bo.known_since_on.isoformat() == "2020-03-12"
    assert bo.identities.count() == 2
    assert bo.touch_count == 2
    assert bo.positions.filter(is_current=False, title="Clerk").exists()


def test_a_later_export_moves_people_to_their_new_job(cast: Cast, tmp_path: Path) -> None:
    bring(cast.ines, archive(connection("Bo", "Lee")), tmp_path)
    first = everything()
    later = bring(
        cast.ines, archive(connection("Bo", "Lee", "Harbour", "Head")), tmp_path, now=NOW + timedelta(days=90)
    )
    bo = people(cast.ines)["Bo Lee"]
    assert (bo.current_title, bo.current_organisation.name, bo.host_kind) == ("Head", "Harbour", "manager")
    assert bo.positions.count() == 2
    undo_import(owner=cast.ines, import_id=later.pk, now=NOW)
    assert everything() == first


def test_undone_leaves_every_row_as_it_was(cast: Cast, tmp_path: Path) -> None:
    mail = email_identity("bo@acme.example")
    add_person(owner=cast.ines, facts=PersonFacts("Bo", keys=(mail,)), now=NOW)
    add_person(owner=cast.ines, facts=PersonFacts("Dee", "Clerk", "Acme"), now=NOW)
    add_person(owner=cast.jonas, facts=PersonFacts("Bo Lee", "Clerk", "Acme"), now=NOW)
    before = everything()
    lines = connection("Bo", "Lee", email="bo@acme.example") + connection("Cy", "Fox") + ",,,,,,1 Jan 2020\n"
    done = bring(cast.ines, archive(lines, TALK), tmp_path)
    undone = undo_import(owner=cast.ines, import_id=done.pk, now=NOW)
    assert (undone.removed, undone.kept) == (1, ())
    assert everything() == before


def test_undone_keeps_and_names_whom_the_seeker_has_worked_with(cast: Cast, tmp_path: Path) -> None:
    names = ["Asked", "Noted", "Reached", "Touched", "Led", "Gone"]
    done = bring(
        cast.ines, archive("".join(connection(name, "X") for name in names), message("Ines", "Asked")), tmp_path
    )
    found = people(cast.ines)
    interest = Interest.objects.create(owner=cast.ines, kind="job", name="Clerk", created_at=NOW)
    Conversation.objects.create(owner=cast.ines, person=found["Asked X"], interest=interest, created_at=NOW)
    Person.objects.filter(pk=found["Noted X"].pk).update(shared="a class")
    Identity.objects.create(
        owner=cast.ines, person=found["Reached X"], kind="email", value="r@x.example", key="r@x.example"
    )
    Touch.objects.create(
        owner=cast.ines, person=found["Touched X"], at=NOW, channel="phone", direction="both", key="own"
    )
    led = add_person(owner=cast.ines, facts=PersonFacts("By Hand"), now=NOW)
    Person.objects.filter(pk=led.pk).update(referrer=found["Led X"])
    undone = undo_import(owner=cast.ines, import_id=done.pk, now=NOW)
    assert undone.removed == 1
    assert undone.kept == ("Asked X", "Led X", "Noted X", "Reached X", "Touched X")
    asked = people(cast.ines)["Asked X"]
    assert (asked.source, asked.identities.count(), asked.touch_count, asked.positions.count()) == (None, 1, 1, 1)
    assert not Import.objects.exists()
    assert Organisation.objects.count() == 1


def test_undone_leaves_what_the_seeker_has_changed_since(cast: Cast, tmp_path: Path) -> None:
    mail = email_identity("bo@acme.example")
    bo = add_person(owner=cast.ines, facts=PersonFacts("王小明", keys=(mail,)), now=NOW)
    Person.objects.filter(pk=bo.pk).update(family="")
    done = bring(cast.ines, archive(connection("Bo", "Lee", email="bo@acme.example")), tmp_path)
    Person.objects.filter(pk=bo.pk).update(family="Own")
    undo_import(owner=cast.ines, import_id=done.pk, now=NOW)
    bo.refresh_from_db()
    assert (bo.given, bo.family, bo.known_since_on) == ("", "Own", None)


def test_brings_nobody_back_who_was_forgotten(cast: Cast, tmp_path: Path) -> None:
    content = archive(connection("Bo", "Lee") + connection("Cy", "Fox"), TALK)
    bring(cast.ines, content, tmp_path)
    forget_person(owner=cast.ines, person_id=people(cast.ines)["Bo Lee"].pk, backups_too=False, now=NOW)
    with pytest.raises(Refused, match="nothing new"):
        bring(cast.ines, content, tmp_path)
    assert set(people(cast.ines)) == {"Cy Fox"}


def test_derives_the_same_again_from_the_rows(cast: Cast, tmp_path: Path) -> None:
    add_person(owner=cast.ines, facts=PersonFacts("Bo Lee", "Head", "Acme", host_kind="leaver"), now=NOW)
    bring(cast.ines, archive(connection("Bo", "Lee") + connection("Cy", "Łuk", title="Junior Clerk"), TALK), tmp_path)
    before = everything()
    refresh(cast.ines, Person.objects.of(cast.ines).values_list("pk", flat=True))
    assert everything() == before


def test_of_cards_works_alike(cast: Cast, tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Lee\nEMAIL:bo@acme.example\nTEL:+351 21 123 4567\nNOTE:likes tea\nEND:VCARD\n"
    )
    before = everything()
    done = bring(cast.ines, card.encode(), tmp_path, "contacts.vcf")
    bo = people(cast.ines)["Bo Lee"]
    assert (bo.note, bo.identities.count()) == ("likes tea", 2)
    with pytest.raises(Refused):
        bring(cast.ines, card.encode(), tmp_path, "contacts.vcf")
    undo_import(owner=cast.ines, import_id=done.pk, now=NOW)
    assert everything() == before


def test_of_a_folder_or_a_single_table_works_alike(cast: Cast, tmp_path: Path) -> None:
    folder = tmp_path / "Basic_LinkedInDataExport"
    folder.mkdir()
    (folder / "Connections.csv").write_text("First Name,Last Name,URL\nBo,Lee,https://www.linkedin.com/in/bo\n")
    (folder / "outside.csv").symlink_to("/etc/passwd")
    done = commit_import(owner=cast.ines, parked=at_path(folder), now=NOW)
    assert (done.filename, done.sha256, done.added) == ("Basic_LinkedInDataExport", "", 1)
    table = b"First Name,Last Name,URL\nCy,Fox,https://www.linkedin.com/in/cy\n"
    assert bring(cast.ines, table, tmp_path, "Connections (1).csv").added == 1


def test_of_one_seeker_touches_nobody_elses_rows(cast: Cast, tmp_path: Path) -> None:
    add_person(owner=cast.sana, facts=PersonFacts("Bo Lee", keys=(email_identity("bo@acme.example"),)), now=NOW)
    done = bring(cast.ines, archive(connection("Bo", "Lee", email="bo@acme.example")), tmp_path)
    assert done.added == 1
    with pytest.raises(Import.DoesNotExist):
        undo_import(owner=cast.sana, import_id=done.pk, now=NOW)


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample archive is not beside this checkout")
def test_of_a_real_archive_comes_in_and_goes_without_a_trace(cast: Cast) -> None:
    before = everything()
    done = commit_import(owner=cast.ines, parked=at_path(SAMPLE), now=NOW)
    assert (done.added, Touch.objects.count()) == (2001, done.touches)
    undo_import(owner=cast.ines, import_id=done.pk, now=NOW)
    assert everything() == before


def test_that_fails_half_way_leaves_nothing(cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything()
    monkeypatch.setattr("firsthand.people.actions.writing.ImportRow", Touch)  # which has no such columns
    with pytest.raises(FieldDoesNotExist):
        bring(cast.ines, archive(connection("Bo", "Lee"), TALK), tmp_path)
    assert everything() == before


def test_keeps_every_row_as_it_stood_until_the_person_is_forgotten(cast: Cast, tmp_path: Path) -> None:
    table = b"Name,E-mail,Shoe size\nBo Lee,bo@acme.example,43\nBo Lee,bo@acme.example,44\n"
    done = bring(cast.ines, table, tmp_path, "a.csv")
    bo = people(cast.ines)["Bo Lee"]
    rows = ImportRow.objects.filter(import_of=done).order_by("line")
    assert [(row.verdict, row.person_id, row.original) for row in rows] == [
        ("add", bo.pk, "Bo Lee, bo@acme.example, 43"),
        ("skip", bo.pk, "Bo Lee, bo@acme.example, 44"),
    ]
    forget_person(owner=cast.ines, person_id=bo.pk, backups_too=False, now=NOW)
    with pytest.raises(Refused, match="nothing new"):
        bring(cast.ines, table, tmp_path, "a.csv")
    bring(cast.ines, table + b"Cy Fox,,\n", tmp_path, "a.csv")
    assert not ImportRow.objects.filter(original__contains="acme").exists()
