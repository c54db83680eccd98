"""Our own styles and behaviours..."""

import re
from pathlib import Path

import pytest
from django.template.loader import get_template

import firsthand.shell

STATIC = Path(firsthand.shell.__file__).parent / "static"
STYLES = sorted((STATIC / "css").rglob("*.css"))
SCRIPTS = sorted((STATIC / "js").glob("*.js"))
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(")
MAY_NAME_COLOURS = {"tokens.css", "print.css"}
each_style = pytest.mark.parametrize("style", STYLES, ids=lambda path: path.name)


@each_style
def test_are_linked_once_on_every_page(style: Path) -> None:
    head = get_template("shell/parts/_styles.html").render({})
    assert head.count(f"/{style.relative_to(STATIC).as_posix()}") == 1


@each_style
def test_are_in_a_layer(style: Path) -> None:
    without_comments = re.sub(r"/\*.*?\*/", "", style.read_text(encoding="utf-8"), flags=re.DOTALL).strip()
    assert without_comments.startswith("@layer ")


@each_style
def test_take_colours_from_the_tokens(style: Path) -> None:
    if style.name not in MAY_NAME_COLOURS:
        assert COLOUR.findall(style.read_text(encoding="utf-8")) == []


@each_style
def test_use_only_tokens_that_exist(style: Path) -> None:
    tokens = (STATIC / "css" / "tokens.css").read_text() + (STATIC / "vendor/open-props/open-props.css").read_text()
    assert set(re.findall(r"var\((--[\w-]+)", style.read_text(encoding="utf-8"))) <= set(
        re.findall(r"(--[\w-]+):", tokens)
    )


@pytest.mark.parametrize("path", [*STYLES, *SCRIPTS], ids=lambda path: path.name)
def test_ask_no_other_host(path: Path) -> None:
    assert re.findall(r"(?:https?:)?//\w+\.\w+", path.read_text(encoding="utf-8")) == []


def test_point_only_at_files_that_are_there() -> None:
    for style in STYLES:
        for address in re.findall(r'url\("([^"]+)"\)', style.read_text(encoding="utf-8")):
            assert (style.parent / address).resolve().is_file(), address


def test_are_all_started_by_the_one_entry() -> None:
    imported = set(
        re.findall(r'from "\./([\w-]+\.js)"|import "\./([\w-]+\.js)"', "".join(path.read_text() for path in SCRIPTS))
    )
    assert {a or b for a, b in imported} | {"firsthand.js"} == {path.name for path in SCRIPTS}


def test_stay_small() -> None:
    assert sum(len(path.read_text(encoding="utf-8").splitlines()) for path in SCRIPTS) <= 2500
    assert sum(path.stat().st_size for path in STYLES) < 100_000
