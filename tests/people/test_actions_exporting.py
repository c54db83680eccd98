"""Everybody who goes out..."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firsthand.kernel.refusal import Refused
from firsthand.owners.models import Seeker
from firsthand.people.actions.imports import commit_import, preview_import
from firsthand.people.actions.parking import at_path
from firsthand.people.actions.persons import PersonFacts, add_person, set_left_out
from firsthand.people.cli import group
from firsthand.people.models import Identity, Person
from firsthand.people.queries.card import all_outgoing
from firsthand.people.rules.exporting import FORMATS, Outgoing, written
from firsthand.people.rules.keys import read_identity
from tests.cast import NOW, Cast
from tests.people.exports import read_here

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("firsthand.people.actions.imports.harvest_apart", read_here)


def add(owner: Seeker, facts: tuple[str, str, str], number: int) -> None:
    """A person with what is drawn, and addresses that are nobody else's."""
    texts = (
        f"p{number}@x.example",
        f"+49 30 1234{number:03}",
        f"https://www.linkedin.com/in/p{number}",
        f"p{number}.example",
    )
    keys = [key for text in texts[: number % 5] if (key := read_identity(text, ""))]
    name, title, organisation = (" ".join(fact.split()) for fact in facts)
    add_person(
        owner=owner,
        facts=PersonFacts(f"{GIVEN[number % 10]} {name}".strip(), title, organisation, tuple(keys)),
        now=NOW,
    )


def as_set(people: list[Outgoing]) -> set[tuple[object, ...]]:
    return {
        (one.name, one.given, one.family, one.suffix, one.title, one.organisation, frozenset(one.addresses))
        for one in people
    }


GIVEN = ("Quill", "Barbara", "Zander", "Ngozi", "Tove", "Ulises", "Ida", "Marek", "Fumiko", "Cy")
WORD = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=8)
SHARP = st.sampled_from(
    ["=1+1", "+A1", "-x", "@b", "'=c", "''", "Meier, PhD", "a;b", 'the "5"', "\\n", "Ltd.", "o'Neil"]
)
FACTS = st.tuples(WORD | SHARP, WORD | SHARP, WORD | SHARP)


@given(st.lists(FACTS, min_size=1, max_size=5), st.sampled_from(sorted(FORMATS)))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_comes_back_into_an_empty_desk_as_the_same_and_twice_without_a_double(
    cast: Cast, tmp_path: Path, facts: list[tuple[str, str, str]], form: str
) -> None:
    for owner in (cast.ines, cast.sana):
        Person.objects.of(owner).delete()
    for number, fact in enumerate(facts):
        add(cast.ines, fact, number)
    path = tmp_path / f"people.{FORMATS[form][1]}"
    path.write_bytes(b"".join(written(all_outgoing(cast.ines), form)))
    commit_import(owner=cast.sana, parked=at_path(path), now=NOW)
    assert as_set(all_outgoing(cast.sana)) == as_set(all_outgoing(cast.ines))
    assert preview_import(owner=cast.sana, parked=at_path(path)).plan.is_empty
    with pytest.raises(Refused, match="nothing new"):
        commit_import(owner=cast.sana, parked=at_path(path), now=NOW)
    assert preview_import(owner=cast.ines, parked=at_path(path)).plan.is_empty


def test_is_everybody_of_this_owner_also_whom_one_would_not_ask(cast: Cast, ines: Client) -> None:
    for number, fact in enumerate([("Okafor", "=2+2", "Harbour"), ("Lee", "", "")]):
        add(cast.ines, fact, number)
    add(cast.sana, ("Cy", "", ""), 9)
    set_left_out(owner=cast.ines, person_id=Person.objects.get(name="Barbara Lee").pk, left_out=True, now=NOW)
    table = ines.get("/people/export/csv")
    assert table["Content-Disposition"] == 'attachment; filename="people.csv"'
    assert table["Content-Type"].startswith("text/csv")
    content = b"".join(table.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]
    assert content.splitlines() == [
        "Full Name,First Name,Last Name,Suffix,Company,Job Title,Note,Email 1",
        "Barbara Lee,Barbara,Lee,,,,,p1@x.example",
        "Quill Okafor,Quill,Okafor,,Harbour,'=2+2,,",
    ]
    cards = b"".join(ines.get("/people/export/vcard4").streaming_content)  # type: ignore[attr-defined]
    assert cards.count(b"BEGIN:VCARD\r\nVERSION:4.0\r\n") == 2
    assert ines.get("/people/export/pdf").status_code == 404
    assert "people.vcf" in ines.get("/people/export/vcard3")["Content-Disposition"]


def test_is_written_by_the_command_line_too(cast: Cast) -> None:
    add(cast.ines, ("Maya", "", ""), 1)
    ran = CliRunner().invoke(group, ["export", "--format", "vcard3"], obj=lambda: cast.ines)
    assert "VERSION:3.0" in ran.output
    assert "EMAIL:p1@x.example" in ran.output


def test_takes_as_many_statements_for_many_as_for_few(cast: Cast, django_assert_num_queries: object) -> None:
    for number in range(6):
        add(cast.ines, ("Maya", "Pilot", "Harbour"), number)
    with django_assert_num_queries(2):  # type: ignore[operator]
        assert len(all_outgoing(cast.ines)) == 6
    assert Identity.objects.count() == 10
