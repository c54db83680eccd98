"""The seeker's mail account: saved with its secret encrypted, tried out on their press, forgotten without a trace."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.db import transaction

from firsthand.formats.mail import Letter, Mailbox, compose, wire_address
from firsthand.kernel.delivery import Delivery, Outcome
from firsthand.kernel.ids import new_message_id
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.reach.models import MailAccount
from firsthand.reach.rules.words import Security
from firsthand.wires import smtp

Deliver = Callable[[smtp.ServerSettings, str, str, bytes, smtp.OnPhase], Outcome]

_NONCE = 12


@dataclass(frozen=True)
class AccountFacts:
    """What a seeker says about their mail account; the secret travels apart from it."""

    address: str
    display_name: str
    host: str
    port: int
    security: Security
    username: str


def save_account(*, owner: Seeker, facts: AccountFacts, secret: str | None, now: datetime) -> MailAccount:
    """This function will save the account of an address, new or again; a secret of None keeps the one that is there.

    Raises Refused (MailRefused) where the address is not one.
    """
    address = wire_address(facts.address)
    values = {**vars(facts), "address": address, "tested_at": None}
    with transaction.atomic():
        account, _ = MailAccount.objects.update_or_create(
            owner=owner, address=address, defaults=values, create_defaults={**values, "created_at": now}
        )
        if secret is not None:
            account.key_id = _key_id()
            account.secret = _sealed(secret, account)
            account.save(update_fields=["key_id", "secret"])
        note_audit(owner=owner, now=now, verb="reach.save_account", subject=account)
    return account


def forget_account(*, owner: Seeker, account_id: int, now: datetime) -> None:
    """This function will delete an account and its secret; what was sent with it stays."""
    with transaction.atomic():
        account = MailAccount.objects.of(owner).get(pk=account_id)
        note_audit(owner=owner, now=now, verb="reach.forget_account", subject=account)
        account.delete()


def try_account(*, owner: Seeker, account_id: int, now: datetime, deliver: Deliver = smtp.deliver) -> Outcome:
    """This function will send one mail from the seeker to themself, and say how that ended; only ever on a press."""
    account = MailAccount.objects.of(owner).get(pk=account_id)
    me = Mailbox(account.display_name or owner.name, account.address)
    text = "This mail shows that your account works with Firsthand.\nNobody else has received it.\n"
    letter = Letter(me, me, "Your mail account works", text, new_message_id(account.address), now)
    outcome = deliver(server_settings(account), account.address, account.address, compose(letter), lambda _: None)
    if outcome.result is Delivery.SENT:
        MailAccount.objects.of(owner).filter(pk=account.pk).update(tested_at=now)
    return outcome


def server_settings(account: MailAccount) -> smtp.ServerSettings:
    """This function will return the account as the wire needs it, its secret opened.

    Without a password nobody signs in to a server on this computer. Raises Refused where the key that sealed it is not
    here, as after moving the database without its key file.
    """
    password = _opened(account) if account.secret else ""
    username = account.username if password or account.security != Security.PLAIN else ""
    return smtp.ServerSettings(account.host, account.port, account.security, username, password)


def _key() -> bytes:
    return hashlib.sha256(settings.MAIL_KEY.encode()).digest()


def _key_id() -> str:
    """This function will name the key without telling it."""
    return hashlib.sha256(b"key id" + _key()).hexdigest()[:16]


def _bound_to(account: MailAccount) -> bytes:
    """This function will bind a secret to its key and its row, so that it opens nowhere else."""
    return f"{account.key_id}:{account.owner_id}:{account.pk}".encode()


def _sealed(secret: str, account: MailAccount) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(_key()).encrypt(nonce, secret.encode(), _bound_to(account))


def _opened(account: MailAccount) -> str:
    sealed = bytes(account.secret)
    try:
        return AESGCM(_key()).decrypt(sealed[:_NONCE], sealed[_NONCE:], _bound_to(account)).decode()
    except InvalidTag:
        sentence = f"The password of {account.address} was saved with another key. Type it again in your mail account."
        raise Refused(sentence) from None
