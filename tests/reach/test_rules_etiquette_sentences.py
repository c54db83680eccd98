"""The etiquette check, one sentence at a time: what each rule finds, and the near misses it leaves alone."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from firsthand.reach.rules.etiquette import DEFAULT
from firsthand.reach.rules.etiquette.engine import CHECKS
from firsthand.reach.rules.etiquette.reading import Reading
from firsthand.reach.rules.message import Message
from tests.reach.letter import fired, first, later

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "data/etiquette_sentences.jsonl").read_text("utf-8").splitlines()
]
RULES = sorted({row["rule"] for row in ROWS})
OTHERS = ("Jonas Lie", "Nordkraft Energy", "Grant Hill", "Studio Fjord Design", "Bergen", "Ola Dahl")
REMARKS = ["knock on the wall before you measure it", "frost works at night"]


def _first(row: dict[str, Any]) -> Message:
    name = row.get("name", "Marit Solheim")
    host = {
        "name": name,
        "given": name.split()[0],
        "family": name.split()[-1],
        "title": row.get("title", "Dam Engineer"),
    }
    part = {row["where"]: row["text"]}
    return replace(first(**part, **host), others=OTHERS if row.get("others") else ())


def _thank_you(row: dict[str, Any]) -> Message:
    history = {"remarks": REMARKS, "promises": row.get("promises", []), "held_on": "2026-03-09", "today": "2026-03-10"}
    return later("thank_you", f"Thank you for yesterday. {row['text']}", history=history)


BUILD: dict[str, Callable[[dict[str, Any]], Message]] = {
    "subject": lambda row: replace(first(), subject=row["text"]),
    "follow_up": lambda row: later("follow_up", f"{row['text']} How do you judge an old wall, in 15 minutes by phone?"),
    "thank_you": _thank_you,
    "update": lambda row: later("update", row["text"], history={"advice_tried": True}),
    "intro_note": lambda row: later("intro_note", row["text"]),
}


def _is_found(rule: str, message: Message) -> bool:
    """Asks one check alone: nine hundred whole letters would take seconds."""
    return CHECKS[rule](Reading(message, DEFAULT)) is not None


@pytest.mark.parametrize("rule", RULES)
def test_finds_what_breaks_a_rule_and_leaves_near_misses_alone(rule: str) -> None:
    rows = [row for row in ROWS if row["rule"] == rule]
    wrong = [row["text"] for row in rows if _is_found(rule, BUILD.get(row["where"], _first)(row)) is not row["found"]]
    assert wrong == []


@pytest.mark.parametrize("rule", RULES)
def test_has_cases_on_both_sides_of_each_rule(rule: str) -> None:
    rows = [row["found"] for row in ROWS if row["rule"] == rule]
    assert {True, False} <= set(rows)
    assert len(rows) >= 6


def test_leaves_the_letter_alone_that_all_cases_start_from() -> None:
    assert fired(first()) == {}
