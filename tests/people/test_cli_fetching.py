"""`firsthand people fetch`..."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from firsthand.config import cli
from firsthand.kernel.refusal import Refused, Unreached
from firsthand.people.cli import group
from firsthand.people.models import Import, Person
from tests.cast import Cast
from tests.fakes import dovecot as mailbox
from tests.fakes import radicale as books
from tests.fakes.dovecot import Dovecot
from tests.fakes.radicale import FRIENDS, WORK, Radicale
from tests.people.exports import read_here
from tests.people.servers import COUNT, FRIENDS_COUNT

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch, settings, tmp_path: Path) -> None:
    settings.FIRSTHAND_HOME = tmp_path
    monkeypatch.setattr("firsthand.people.actions.imports.harvest_apart", read_here)


def fetch(cast: Cast, *arguments: str, password: str = books.PASSWORD) -> Result:
    said = ["fetch", *arguments, "--password-from", "-"]
    return CliRunner().invoke(group, said, obj=lambda: cast.ines, input=f"{password}\n")


def test_brings_all_address_books_or_those_that_are_named(cast: Cast, radicale: Radicale, tmp_path: Path) -> None:
    ran = fetch(cast, "carddav", radicale.url, "--user", books.USER, "--dry-run")
    assert f"To add: {COUNT}" in ran.output
    assert not Person.objects.exists()
    told = json.loads(fetch(cast, "carddav", radicale.url, "--user", books.USER, "--book", FRIENDS, "--json").output)
    assert (told["add"], told["import"]) == (FRIENDS_COUNT, Import.objects.get().pk)
    assert list((tmp_path / "imports").iterdir()) == []
    assert books.PASSWORD not in ran.output


def test_names_the_address_books_where_there_is_no_such_one(cast: Cast, radicale: Radicale) -> None:
    ran = fetch(cast, "carddav", radicale.url, "--user", books.USER, "--book", "Enemies")
    assert isinstance(ran.exception, Refused)
    assert ran.exception.sentence == f"There is no such address book. There are: {FRIENDS}, {WORK}."


def test_brings_who_wrote_to_whom(cast: Cast, dovecot: Dovecot) -> None:
    server = ("imap", f"127.0.0.1:{dovecot.port}", "--user", mailbox.USER)
    assert "Imported as number" in fetch(cast, *server, "--years", "100").output
    assert Person.objects.of(cast.ines).count() == 21
    assert "there is nothing new" in fetch(cast, *server).output


def test_asks_for_the_password_without_showing_it(cast: Cast, radicale: Radicale) -> None:
    said = ["fetch", "carddav", radicale.url, "--user", books.USER, "--dry-run"]
    ran = CliRunner().invoke(group, said, obj=lambda: cast.ines, input=f"{books.PASSWORD}\n")
    assert "To add" in ran.output
    assert books.PASSWORD not in ran.output


@pytest.mark.parametrize("what", ["carddav", "imap"])
def test_refuses_an_address_that_is_none(cast: Cast, what: str) -> None:
    assert isinstance(fetch(cast, what, "nothing").exception, Refused)


def test_asks_as_whom_where_the_address_does_not_say(cast: Cast) -> None:
    ran = fetch(cast, "imap", "mail.harbour.example")
    assert isinstance(ran.exception, Refused)
    assert "--user" in ran.exception.sentence


def test_ends_with_three_where_the_server_does_not_do_it(
    cast: Cast, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = fetch(cast, "imap", f"127.0.0.1:{dovecot.port}", "--user", mailbox.USER, password="moonflower")
    assert isinstance(ran.exception, Unreached)

    def refuse(*_: object, **__: object) -> None:
        raise ran.exception

    monkeypatch.setattr(cli.program, "main", refuse)
    with pytest.raises(SystemExit) as ended:
        cli.main([])
    assert ended.value.code == 3
