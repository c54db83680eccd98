"""A mail account ..."""

import pytest

from firsthand.formats.mail import MailRefused
from firsthand.kernel.delivery import Delivery
from firsthand.kernel.refusal import Refused
from firsthand.reach.actions.accounts import AccountFacts, forget_account, save_account, server_settings, try_account
from firsthand.reach.models import MailAccount
from firsthand.reach.rules.words import Security
from tests.cast import NOW
from tests.fakes.mail_wire import FakeWire

SECRET = "korrekt pferd batterie"


def facts(**changes) -> AccountFacts:
    values = {
        "address": "ines@post.example",
        "display_name": "Ines D.",
        "host": "smtp.post.example",
        "port": 465,
        "security": Security.TLS,
        "username": "ines",
    }
    return AccountFacts(**{**values, **changes})


def saved(cast, secret=SECRET, **changes) -> MailAccount:
    return save_account(owner=cast.ines, facts=facts(**changes), secret=secret, now=NOW)


def test_opens_its_secret_for_the_wire_only(cast):
    account = saved(cast)
    settings = server_settings(account)
    assert (settings.host, settings.port, settings.security, settings.username) == (
        "smtp.post.example",
        465,
        "tls",
        "ines",
    )
    assert settings.password == SECRET
    assert SECRET not in repr(settings)


def test_never_stores_its_secret_in_clear(cast):
    account = MailAccount.objects.get(pk=saved(cast).pk)
    stored = b"|".join(
        str(value).encode() if not isinstance(value, bytes) else value for value in vars(account).values()
    )
    assert SECRET.encode() not in stored + bytes(account.secret)


def test_seals_the_same_secret_differently_each_time(cast):
    first = bytes(saved(cast).secret)
    assert bytes(saved(cast).secret) != first


def test_is_saved_again_under_the_same_address_and_keeps_its_secret(cast):
    first = saved(cast)
    second = saved(cast, secret=None, host="mail.post.example")
    assert first.pk == second.pk
    assert server_settings(second).host == "mail.post.example"
    assert server_settings(second).password == SECRET


@pytest.mark.parametrize(("security", "username"), [(Security.TLS, "ines"), (Security.PLAIN, "")])
def test_needs_no_secret_and_then_signs_in_nowhere_on_this_computer(cast, security, username):
    settings = server_settings(saved(cast, secret=None, security=security))
    assert (settings.username, settings.password) == (username, "")


@pytest.mark.parametrize("change", ["row", "owner", "key_id", "bytes"])
def test_opens_its_secret_in_no_other_place(cast, change):
    account = saved(cast)
    if change == "row":
        other = saved(cast, address="other@post.example")
        other.secret = account.secret
        account = other
    if change == "owner":
        account.owner = cast.jonas
    if change == "key_id":
        account.key_id = "0" * 16
    if change == "bytes":
        account.secret = bytes(account.secret)[:-1] + b"\0"
    with pytest.raises(Refused, match="Type it again"):
        server_settings(account)


def test_says_when_the_key_is_another(cast, settings):
    account = saved(cast)
    settings.MAIL_KEY = "another"
    with pytest.raises(Refused, match="saved with another key"):
        server_settings(account)


def test_refuses_an_address_that_is_none(cast):
    with pytest.raises(MailRefused):
        saved(cast, address="ines")
    assert not MailAccount.objects.exists()


def test_is_tried_out_with_one_mail_to_oneself(cast):
    account, wire = saved(cast), FakeWire()
    outcome = try_account(owner=cast.ines, account_id=account.pk, now=NOW, deliver=wire)
    assert outcome.result is Delivery.SENT
    assert [(mail.sender, mail.recipients) for mail in wire.accepted] == [("ines@post.example", ("ines@post.example",))]
    account.refresh_from_db()
    assert account.tested_at == NOW


def test_is_not_called_tested_when_that_failed(cast):
    account = saved(cast, address="perm@post.example")
    assert try_account(owner=cast.ines, account_id=account.pk, now=NOW, deliver=FakeWire()).result is Delivery.REFUSED
    account.refresh_from_db()
    assert account.tested_at is None


def test_is_forgotten_with_its_secret(cast):
    forget_account(owner=cast.ines, account_id=saved(cast).pk, now=NOW)
    assert not MailAccount.objects.exists()


def test_is_closed_to_strangers(cast):
    account = saved(cast)
    for action in (forget_account, try_account):
        with pytest.raises(MailAccount.DoesNotExist):
            action(owner=cast.jonas, account_id=account.pk, now=NOW)
