"""The door..."""

import pytest
from django.conf import settings
from django.test import Client

from firsthand.owners.actions import ensure_seeker
from firsthand.owners.actions.keys import mint_key, use_key

pytestmark = pytest.mark.django_db


def test_opens_once_for_each_key(nobody: Client) -> None:
    ensure_seeker()
    address = f"/open/{mint_key(settings.FIRSTHAND_HOME)}"
    assert nobody.get(address).status_code == 302
    assert nobody.get("/me/").status_code == 200
    assert Client(HTTP_HOST="127.0.0.1:8321").get(address).status_code == 403


@pytest.mark.parametrize("key", ["wrong", "a" * 43, "../../etc/passwd", "%2e%2e", "x" * 5000])
def test_stays_shut_for_a_wrong_key(nobody: Client, key: str) -> None:
    ensure_seeker()
    assert nobody.get(f"/open/{key}").status_code in {403, 404}


def test_leaves_no_key_in_the_data_folder() -> None:
    key = mint_key(settings.FIRSTHAND_HOME)
    for place in (settings.FIRSTHAND_HOME / "keys").iterdir():
        assert key not in place.name
        assert place.read_bytes() == b""
        assert place.stat().st_mode & 0o077 == 0
    assert use_key(settings.FIRSTHAND_HOME, key)
