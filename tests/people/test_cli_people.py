"""`firsthand people`..."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from firsthand.kernel.refusal import Refused
from firsthand.people.actions.persons import PersonFacts, add_person
from firsthand.people.cli import group
from firsthand.people.models import Import, Person
from firsthand.people.rules.keys import read_identity
from tests.cast import NOW, Cast
from tests.people.exports import archive, connection, message, read_here

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("firsthand.people.actions.imports.harvest_apart", read_here)


def run(cast: Cast, *arguments: object) -> Result:
    return CliRunner().invoke(group, [str(one) for one in arguments], obj=lambda: cast.ines)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "export.zip"
    path.write_bytes(archive(connection("Bo", "Lee") + ",,,,,,1 Jan 2020\n", message("Ines", "Bo")))
    return path


def test_says_what_would_come_in_and_writes_nothing(cast: Cast, export: Path) -> None:
    ran = run(cast, "import", export, "--dry-run")
    assert "To add: 1" in ran.output
    assert "Connections.csv:3" in ran.output
    assert "Nothing was written" in ran.output
    assert not Person.objects.exists()


def test_imports_says_so_and_takes_it_back(cast: Cast, export: Path) -> None:
    told = json.loads(run(cast, "import", export, "--json").output)
    number = Import.objects.get().pk
    assert {name: told[name] for name in ("add", "drop", "touches", "import")} == {
        "add": 1,
        "drop": 1,
        "touches": 1,
        "import": number,
    }
    assert told["rows"][0]["name"] == "Bo Lee"
    assert "here already; there is nothing new" in run(cast, "import", export).output
    assert "would be taken back: 1 people added" in run(cast, "undo-import", number, "--dry-run").output
    Person.objects.update(shared="a class")
    ran = run(cast, "undo-import", number)
    assert "0 people went" in ran.output
    assert "Kept, because you have worked with them since: Bo Lee." in ran.output


def test_undoes_to_nobody(cast: Cast, export: Path) -> None:
    ran = run(cast, "import", export)
    assert "firsthand people undo-import" in ran.output
    assert "1 people went." in run(cast, "undo-import", Import.objects.get().pk).output


def test_refuses_what_is_not_there(cast: Cast, tmp_path: Path) -> None:
    assert isinstance(run(cast, "undo-import", 9).exception, Refused)
    assert isinstance(run(cast, "show", 9).exception, Refused)
    assert run(cast, "import", tmp_path / "nothing.zip").exit_code == 2
    wrong = tmp_path / "wrong.zip"
    wrong.write_bytes(b"<html>")
    refused = run(cast, "import", wrong).exception
    assert isinstance(refused, Refused)
    assert refused.sentence.startswith("This is not a ZIP file.")


def test_lists_finds_and_shows(cast: Cast) -> None:
    key = read_identity("maya@harbour.example", "")
    assert key is not None
    maya = add_person(owner=cast.ines, facts=PersonFacts("Maya Okafor", "Pilot", "Harbour", (key,)), now=NOW)
    add_person(owner=cast.ines, facts=PersonFacts("Ana Ruiz"), now=NOW)
    assert [row["name"] for row in json.loads(run(cast, "list", "--json").output)] == ["Maya Okafor", "Ana Ruiz"]
    assert run(cast, "search", "harbour", "maya").output.split() == [
        str(maya.pk),
        "Maya",
        "Okafor",
        "Pilot",
        "·",
        "Harbour",
    ]
    shown = run(cast, "show", maya.pk).output
    assert "maya@harbour.example" in shown
    assert "shared" not in shown
    assert json.loads(run(cast, "show", maya.pk, "--json").output)["journey"] == [
        "Pilot · Harbour · seen in November 2026"
    ]
