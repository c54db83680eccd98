"""About me and the theme lead back..."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("back", "address"),
    [
        ("/conversations/compose?person=3", "/conversations/compose?person=3"),
        ("", "/me/"),
        ("//elsewhere.example", "/me/"),
        ("https://elsewhere.example/", "/me/"),
    ],
)
def test_to_the_page_one_came_from_and_to_no_other_site(ines: Client, back: str, address: str) -> None:
    assert 'name="back" value="/conversations/"' in ines.get("/me/", {"back": "/conversations/"}).content.decode()
    assert ines.post("/me/", {"timezone": "Europe/Lisbon", "back": back})["Location"] == address


def test_from_a_theme_only_within_firsthand(ines: Client) -> None:
    assert ines.post("/me/theme", {"theme": "dark", "back": "/people/?q=a"})["Location"] == "/people/?q=a"
    assert ines.post("/me/theme", {"theme": "", "back": "//elsewhere.example"})["Location"] == "/"
