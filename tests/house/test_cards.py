"""The cards of the rooms tell the truth..."""

import ast
import re
from pathlib import Path

import pytest
from django.apps import apps

ROOT = Path(__file__).resolve().parents[2]
ROOMS = (
    "explore",
    "people",
    "reach",
    "meet",
    "learn",
    "keep",
    "plan",
    "desk",
    "owners",
    "shell",
    "wires",
    "formats",
    "kernel",
)
HEADINGS = ["For", "Words", "Owns", "Offers", "May touch", "Never", "Start reading at"]
each_room = pytest.mark.parametrize("room", ROOMS)


def card(room: str) -> str:
    return (ROOT / "firsthand" / room / "README.md").read_text(encoding="utf-8")


def section(room: str, heading: str) -> str:
    return re.split(r"^## .*$", card(room).split(f"## {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def named(text: str) -> set[str]:
    return set(re.findall(r"`([^`]+)`", text))


def sources(room: str) -> list[Path]:
    return sorted((ROOT / "firsthand" / room).rglob("*.py"))


@each_room
def test_has_the_same_seven_headings_and_at_most_40_lines(room: str) -> None:
    assert re.findall(r"^## (.*)$", card(room), flags=re.MULTILINE) == HEADINGS
    assert len(card(room).splitlines()) <= 40


@each_room
def test_names_the_tables_it_owns_and_no_other(room: str) -> None:
    owned = {
        model.__name__
        for model in apps.get_app_config("firsthand").get_models()
        if model.__module__.startswith(f"firsthand.{room}.")
    }
    assert {name for name in named(section(room, "Owns")) if name[0].isupper()} == owned


@each_room
def test_offers_only_what_is_there(room: str) -> None:
    there = {path.stem for path in sources(room)}
    for path in sources(room):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        there |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    names = [
        re.split(r"[(:]", name.removesuffix(".py"))[0].split(".")[-1]
        for name in named(section(room, "Offers"))
        if re.match(r"[a-z_.]+(\(|$)", name)
    ]
    offered = set(names)
    assert offered - there == set()


@each_room
def test_touches_the_rooms_it_names_and_no_other(room: str) -> None:
    touched = set()
    for path in sources(room):
        touched |= set(
            re.findall(r"^\s*(?:from|import) firsthand\.(\w+)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        )
    assert named(section(room, "May touch")) & set(ROOMS) == touched - {room}


@each_room
def test_starts_at_a_file_that_is_there(room: str) -> None:
    for name in named(section(room, "Start reading at")):
        assert (ROOT / "firsthand" / room / name).exists(), name


def test_the_map_names_every_room_and_folder() -> None:
    text = (ROOT / "MAP.md").read_text(encoding="utf-8")
    for room in ROOMS:
        assert f"firsthand/{room}/" in text
    for path in re.findall(r"`((?:firsthand|tests|docs|bench|deploy|\.ci)/[\w./-]*)`", text):
        assert (ROOT / path).exists(), path
