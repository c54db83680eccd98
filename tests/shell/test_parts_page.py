"""The page of parts..."""

import re
from pathlib import Path

import pytest
from django.test import Client

import firsthand.shell

pytestmark = pytest.mark.django_db
SHELL = Path(firsthand.shell.__file__).parent
FURNITURE = {"_head", "_styles", "_rail", "_flash", "_footer"}  # on every page by base.html
ELSEWHERE = {"htmx-indicator", "htmx-request"}  # set by htmx


def test_opens_for_a_seeker_and_for_nobody_else(ines: Client, nobody: Client) -> None:
    assert ines.get("/parts").status_code == 200
    assert nobody.get("/parts").status_code == 403


def test_is_only_read(ines: Client) -> None:
    assert ines.post("/parts").status_code == 405


def test_shows_every_fragment() -> None:
    shown = "".join(path.read_text(encoding="utf-8") for path in (SHELL / "templates").rglob("*.html"))
    for fragment in (SHELL / "templates/shell/parts").glob("_*.html"):
        assert f"shell/parts/{fragment.name}" in shown


def test_shows_every_class_that_a_part_defines(ines: Client) -> None:
    page = ines.get("/parts").content.decode()
    shown = {name for names in re.findall(r'class="([^"]*)"', page) for name in names.split()}
    defined = set()
    for style in (SHELL / "static/css/parts").glob("*.css"):
        rules = re.sub(r"/\*.*?\*/|\"[^\"]*\"", "", style.read_text(encoding="utf-8"), flags=re.DOTALL)
        defined |= set(re.findall(r"\.([a-z][a-z_-]*(?:--)?[a-z0-9]*)(?=[\s.:,>{\[)+])", rules))
    assert defined - shown - ELSEWHERE == set()


@pytest.mark.parametrize(
    ("cookie", "attribute"), [("dark", ' data-theme="dark"'), ("light", ' data-theme="light"'), ("x", "")]
)
def test_takes_the_chosen_theme_from_the_cookie(ines: Client, cookie: str, attribute: str) -> None:
    ines.cookies["firsthand_theme"] = cookie
    assert f'<html lang="en"{attribute}>' in ines.get("/parts").content.decode()


def test_tells_htmx_to_evaluate_nothing_and_to_show_what_is_missing_in_a_form(ines: Client) -> None:
    page = ines.get("/parts").content.decode()
    assert '"allowEval":false' in page
    assert '"includeIndicatorStyles":false' in page
    assert '{"code":"422","swap":true}' in page
