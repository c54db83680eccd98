"""Bringing a file by the browser..."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from firsthand.people.actions import reading
from firsthand.people.models import ColumnChoice, Import, Person
from tests.cast import Cast
from tests.people.exports import ReadHere

pytestmark = pytest.mark.django_db
TABLE = b"Code,Who,Where\nx1,Anna Meier,Harbour\nx2,Bo Lee,Museum\nx3,Cy Fox,\nx4,Dee Day,\n"


@pytest.fixture(autouse=True)
def _in_this_process(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "in_a_process_of_its_own" not in request.node.name:
        monkeypatch.setattr("firsthand.people.actions.reading._child", ReadHere)


def bring(client: Client, content: bytes, name: str = "a.csv", **more: str) -> str:
    """Brings a file and returns the token under which it waits."""
    file = SimpleUploadedFile(name, content)
    response = client.post("/people/imports/file", {"file": file, **more})
    return str(response.url).rsplit("/", 1)[1].partition("?")[0]  # type: ignore[attr-defined]


def left() -> set[str]:
    return {path.name for path in (Path(settings.FIRSTHAND_HOME) / "imports").glob("*")}


def page(client: Client, address: str, **headers: str) -> str:
    return client.get(address, follow=True, **headers).content.decode()  # type: ignore[arg-type]


def test_asks_once_what_is_in_which_column_and_remembers(cast: Cast, ines: Client) -> None:
    token = bring(ines, TABLE)
    asked = page(ines, f"/people/imports/file/{token}")
    assert "What is in which column?" in asked
    assert "Anna Meier · Bo Lee · Cy Fox" in asked
    assert re.search(r'<label for="id_column_1">Who</label>', asked)
    wrong = ines.post(f"/people/imports/file/{token}/columns", {"column_0": "note", "column_1": "", "column_2": ""})
    assert wrong.status_code == 422
    assert "at least one column" in wrong.content.decode()
    said = {"column_0": "note", "column_1": "name", "column_2": "company"}
    answer = ines.post(f"/people/imports/file/{token}/columns", said)
    preview = page(ines, answer.url)  # type: ignore[attr-defined]
    assert "What would come in" in preview
    assert f"/people/imports/file/{token}/columns" in preview
    ines.post(f"/people/imports/file/{token}/commit")
    assert Person.objects.get(name="Anna Meier").note == "x1"
    assert Import.objects.get().source == "table"
    assert ColumnChoice.objects.get().owner == cast.ines
    token = bring(ines, TABLE + b"x5,Eve Eye,\n")
    again = page(ines, f"/people/imports/file/{token}")
    assert "To add" in again
    assert "Eve Eye" in again


def test_of_a_known_program_goes_straight_to_what_would_come_in(ines: Client) -> None:
    table = (
        b"First Name,Last Name,File As,Labels,E-mail 1 - Value\nAnna,Meier,,* myContacts,a@x.example ::: b@x.example\n"
    )
    token = bring(ines, table)
    assert "What would come in" in page(ines, f"/people/imports/file/{token}")
    ines.post(f"/people/imports/file/{token}/commit")
    anna = Person.objects.get()
    assert Import.objects.get().source == "google"
    assert sorted(anna.identities.values_list("key", flat=True)) == ["a@x.example", "b@x.example"]


class Unhurried(ReadHere):
    """A child that has only begun: it says how far it is, and never comes to an end."""

    killed: list[str] = []

    def __init__(self, path: Path, *_others: object) -> None:
        path.with_suffix(".progress").write_text("1200 30000", encoding="ascii")

    def poll(self) -> None:  # type: ignore[override]
        return None

    def kill(self) -> None:
        self.killed.append("killed")


def test_shows_how_far_it_is_and_can_be_cancelled_with_nothing_left(
    ines: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = left()
    monkeypatch.setattr(reading, "_child", Unhurried)
    token = bring(ines, TABLE, start="1")
    whole = page(ines, f"/people/imports/file/{token}?start=1")
    assert "1,200 of 30,000 read" in whole
    assert '<noscript><meta http-equiv="refresh" content="2"></noscript>' in whole
    assert f"/people/imports/file/{token}?start=1" in whole
    part = page(ines, f"/people/imports/file/{token}", HTTP_HX_REQUEST="true")
    assert "1,200 of 30,000 read" in part
    assert "<html" not in part
    assert ines.get(f"/people/imports/file/{token}/columns").url == f"/people/imports/file/{token}"  # type: ignore[attr-defined]
    cancelled = ines.post(f"/people/imports/file/{token}/cancel", follow=True).content.decode()
    assert "nothing of it was kept" in cancelled
    assert Unhurried.killed == ["killed"]
    assert left() == before
    assert "no longer here" in ines.post(f"/people/imports/file/{token}/cancel", follow=True).content.decode()
    assert "no longer here" in page(ines, f"/people/imports/file/{token}/columns")


def test_is_not_imported_while_it_is_read(ines: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_child", Unhurried)
    monkeypatch.setattr(reading, "SECONDS", 0.1)
    token = bring(ines, TABLE)
    assert "still being read" in ines.post(f"/people/imports/file/{token}/commit", follow=True).content.decode()
    assert not Person.objects.exists()


def test_leads_on_by_itself_once_it_is_read(ines: Client) -> None:
    token = bring(ines, TABLE)
    page(ines, f"/people/imports/file/{token}")
    response = ines.get(f"/people/imports/file/{token}", HTTP_HX_REQUEST="true")
    assert response["HX-Redirect"] == f"/people/imports/file/{token}"
    token = bring(ines, b"Dear Sir\n")
    page(ines, f"/people/imports/file/{token}")
    refused = ines.get(f"/people/imports/file/{token}", HTTP_HX_REQUEST="true")
    assert refused["HX-Redirect"] == "/people/imports"


def test_is_read_in_a_process_of_its_own_and_only_once(ines: Client) -> None:
    token = bring(ines, b"BEGIN:VCARD\nFN:Bo Lee\nEND:VCARD\n", "a.vcf")
    for _ in range(50):
        preview = page(ines, f"/people/imports/file/{token}")
        if "What would come in" in preview:
            break
    assert "Bo Lee" in preview
    (Path(settings.FIRSTHAND_HOME) / "imports" / token).write_bytes(b"changed since")
    ines.post(f"/people/imports/file/{token}/commit")
    assert Person.objects.get().name == "Bo Lee"
    assert not {name for name in left() if name.startswith(token)}
