"""Today..."""

import re

import pytest
from django.test import Client

from tests.cast import Cast
from tests.world import make_world

pytestmark = pytest.mark.django_db


def test_puts_a_thing_off_and_brings_it_back(cast: Cast, ines: Client) -> None:
    make_world(cast.ines)
    found = re.search(r'name="key" value="([^"]+)"', ines.get("/").content.decode())
    assert found is not None
    told = {"key": found[1], "days": "7"}
    assert "Bring it back" in ines.post("/today/put-off", told, follow=True).content.decode()
    page = ines.post("/today/put-off", told | {"days": "0"}, follow=True).content.decode()
    assert "It is back." in page
    assert "Bring it back" not in page
