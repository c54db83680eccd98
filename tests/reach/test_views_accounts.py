"""The page of the mail account..."""

import pytest
from django.test import Client

from firsthand.kernel.delivery import Delivery, Outcome
from firsthand.reach.models import MailAccount
from tests.cast import Cast
from tests.reach.scene import make_account

pytestmark = pytest.mark.django_db

SAID = {"address": "ines@gmail.com", "display_name": "Ines Duarte", "secret": "tide-table"}


def test_saves_an_account_with_what_is_usual_for_its_provider(ines: Client, cast: Cast) -> None:
    assert ines.get("/conversations/accounts/").status_code == 200
    page = ines.post("/conversations/accounts/", SAID, follow=True).content.decode()
    account = MailAccount.objects.get(owner=cast.ines)
    assert (account.host, account.port, account.security) == ("smtp.gmail.com", 465, "tls")
    assert "smtp.gmail.com" in page
    assert "tide-table" not in page


def test_takes_other_settings_and_keeps_the_password_that_is_there(ines: Client) -> None:
    ines.post("/conversations/accounts/", SAID)
    secret = bytes(MailAccount.objects.get().secret)
    changed = {
        **SAID,
        "secret": "",
        "host": "mail.post.example",
        "port": 587,
        "security": "starttls",
        "username": "ines",
    }
    ines.post("/conversations/accounts/", changed)
    account = MailAccount.objects.get()
    assert (account.host, account.port, account.security, account.username) == (
        "mail.post.example",
        587,
        "starttls",
        "ines",
    )
    assert bytes(account.secret) == secret


def test_leads_back_to_a_letter_and_nowhere_else(ines: Client) -> None:
    for back in ("//evil.example/", "https://evil.example/conversations/compose?", "/conversations/compose"):
        assert "Back to your letter" not in ines.get("/conversations/accounts/", {"back": back}).content.decode()
    page = ines.get("/conversations/accounts/", {"back": "/conversations/compose?person=1"}).content.decode()
    assert 'href="/conversations/compose?person=1"' in page


def test_never_echoes_a_password(ines: Client) -> None:
    page = ines.post("/conversations/accounts/", {**SAID, "address": "nonsense"})
    assert page.status_code == 422
    assert "tide-table" not in page.content.decode()


@pytest.mark.parametrize(
    ("result", "words"), [(Delivery.SENT, "It works"), (Delivery.REFUSED, "Wrong password.")], ids=["works", "does not"]
)
def test_says_how_a_mail_to_oneself_ended(
    ines: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch, result: Delivery, words: str
) -> None:
    account = make_account(cast.ines)
    monkeypatch.setattr("firsthand.reach.views.accounts.try_account", lambda **_: Outcome(result, "Wrong password."))
    page = ines.post(f"/conversations/accounts/{account.pk}/test", follow=True)
    assert words in page.content.decode()


def test_asks_before_it_forgets(ines: Client, cast: Cast) -> None:
    account = make_account(cast.ines)
    address = f"/conversations/accounts/{account.pk}/forget"
    assert "Forget ines@post.example?" in ines.get(address).content.decode()
    assert MailAccount.objects.exists()
    ines.post(address)
    assert not MailAccount.objects.exists()


def test_refuses_strangers_bad_ids_and_wrong_methods(
    ines: Client, sana: Client, jonas: Client, nobody: Client, cast: Cast
) -> None:
    account = make_account(cast.ines)
    assert "ines@post.example" not in sana.get("/conversations/accounts/").content.decode()
    assert nobody.get("/conversations/accounts/").status_code == 403
    for verb in ("test", "forget"):
        address = f"/conversations/accounts/{account.pk}/{verb}"
        assert sana.post(address).status_code == jonas.post(address).status_code == 404
        assert ines.post(f"/conversations/accounts/999/{verb}").status_code == 404
        assert ines.delete(address).status_code == 405
    assert ines.get(f"/conversations/accounts/{account.pk}/test").status_code == 405
