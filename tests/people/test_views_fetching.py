"""The pages of fetching..."""

import time
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from firsthand.people.actions.fetches import Stage, begin_fetch
from firsthand.people.models import Import
from tests.cast import NOW, Cast
from tests.fakes import dovecot as mailbox
from tests.fakes import radicale as books
from tests.fakes.dovecot import Dovecot
from tests.fakes.radicale import Radicale
from tests.people.exports import everything
from tests.people.servers import book_wish, ended, fake_wires

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _parked_apart(settings, tmp_path: Path) -> None:
    settings.FIRSTHAND_HOME = tmp_path


def followed(client: Client, address: str, **typed: object) -> str:
    """Types into a form, and looks again until the page is another one than the progress."""
    response = client.post(address, typed)
    assert response.status_code == 302, response.content.decode()
    place = response["Location"]
    for _ in range(500):
        response = client.get(place)
        if response.status_code == 302:
            place = response["Location"]
        elif 'id="fetching"' not in response.content.decode() and 'id="reading"' not in response.content.decode():
            break
        time.sleep(0.01)
    return response.content.decode()


def test_leads_from_the_form_to_what_would_come_in(cast: Cast, ines: Client, radicale: Radicale) -> None:
    typed = {"server": radicale.url, "username": books.USER, "password": books.PASSWORD}
    page = followed(ines, "/people/imports/address-book", **typed)
    assert "Which address books?" in page
    assert "Friends &amp; family" in page
    token = page.split("/imports/fetch/")[1].split("/")[0]
    page = followed(ines, f"/people/imports/fetch/{token}/choose", book=["0", "1"])
    assert "What would come in" in page
    assert ">300<" in page
    assert books.PASSWORD not in page


def test_leaves_the_password_nowhere(
    ines: Client, dovecot: Dovecot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    typed = {"server": f"127.0.0.1:{dovecot.port}", "username": mailbox.USER, "password": mailbox.PASSWORD}
    page = followed(ines, "/people/imports/mailbox", **typed)
    ines.post(_commit_of(page))
    assert Import.objects.get().source == "imap"
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    told = repr(everything()) + caplog.text + repr([dict(row.get_decoded()) for row in Session.objects.all()])
    assert mailbox.PASSWORD not in told
    assert mailbox.PASSWORD.encode() not in kept


def _commit_of(page: str) -> str:
    return next(part.split('"')[0] for part in page.split('action="')[1:] if part.split('"')[0].endswith("/commit"))


def test_comes_back_to_the_form_with_what_went_wrong_and_without_the_password(ines: Client, radicale: Radicale) -> None:
    typed = {"server": radicale.url, "username": "somebody", "password": "moonflower"}
    page = followed(ines, "/people/imports/address-book", **typed)
    assert "did not accept the user name and password" in page
    assert 'value="somebody"' in page
    assert "moonflower" not in page


def test_leads_from_a_mailbox_to_what_would_come_in(ines: Client, dovecot: Dovecot) -> None:
    typed = {
        "server": f"127.0.0.1:{dovecot.port}",
        "username": mailbox.USER,
        "password": mailbox.PASSWORD,
        "years": "10",
    }
    page = followed(ines, "/people/imports/mailbox", **typed)
    assert "Bo Lee-3" in page
    assert "A program writes from here" in page


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"server": "ines@gmail.com", "password": "x"}, "Export them there"),
        ({"server": "http://dav.harbour.example/", "password": "x"}, "without encryption"),
        ({"server": "nothing", "password": "x"}, "no address of a server"),
        ({"server": "dav.harbour.example", "username": "ines", "password": ""}, "required"),
        ({"server": "dav.harbour.example", "password": "x"}, "Say as whom"),
        ({"server": "dav.harbour.example", "username": "a\nb", "password": "x"}, "one line each"),
    ],
)
def test_says_at_the_form_what_cannot_be(ines: Client, typed: dict[str, str], words: str) -> None:
    response = ines.post("/people/imports/address-book", typed)
    assert response.status_code == 422
    assert words in response.content.decode()


def test_is_left_from_its_page(cast: Cast, ines: Client) -> None:
    fetch = begin_fetch(owner=cast.ines, wish=book_wish("https://dav.example/"), now=NOW, wires=fake_wires(3, 4))
    assert ended(lambda: fetch.stage is Stage.CHOOSING)
    assert ines.get(f"/people/imports/fetch/{fetch.token}", headers={"HX-Request": "true"})["HX-Redirect"]
    assert ines.post(f"/people/imports/fetch/{fetch.token}/choose", {}).status_code == 422
    assert (
        "nothing of it was kept"
        in ines.post(f"/people/imports/fetch/{fetch.token}/leave", follow=True).content.decode()
    )
    assert "is over" in ines.get(f"/people/imports/fetch/{fetch.token}", follow=True).content.decode()
