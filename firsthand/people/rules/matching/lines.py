"""Pairs of records as lines of JSON, judged one by one without an address book."""

import json
from typing import Any

from firsthand.people.rules.matching.judging import judge
from firsthand.people.rules.matching.rarity import Rarity
from firsthand.people.rules.matching.records import Record

_SAME = 0.5
_FORM = '{"id": "1", "a": {"first": "…", "last": "…"}, "b": {"full": "…"}}'
_WORLD = Rarity()


def answer_line(line: bytes, number: int) -> str:
    """This function will judge one line, {"id", "a", "b"}, and return one: {"id", "same", "probability", "reasons"}.

    A line that is none gets "same": false and an "error", a sentence; nothing is raised.
    """
    return json.dumps(_answer(line, number), ensure_ascii=False).encode(errors="replace").decode()


def _answer(line: bytes, number: int) -> dict[str, Any]:
    try:
        asked = json.loads(line.decode(errors="replace").lstrip("\ufeff"))
    except (ValueError, RecursionError):
        asked = None
    if not isinstance(asked, dict):
        return _refusal(None, f"Line {number} is not a JSON object. Write each as {_FORM}.")
    pair = (asked.get("a"), asked.get("b"))
    if not isinstance(pair[0], dict) or not isinstance(pair[1], dict):
        return _refusal(asked.get("id"), f'Line {number} needs two records, "a" and "b". Write it as {_FORM}.')
    verdict = judge(_record(pair[0], "a"), _record(pair[1], "b"), _WORLD)
    return {
        "id": asked.get("id"),
        "same": verdict.probability >= _SAME,
        "probability": round(verdict.probability, 4),
        "reasons": [reason.words for reason in verdict.reasons],
    }


def _refusal(identity: object, error: str) -> dict[str, Any]:
    return {"id": identity, "same": False, "probability": 0.0, "reasons": [], "error": error}


def _record(fields: dict[str, Any], name: str) -> Record:
    return Record(
        id=name,
        source=_text(fields.get("source")),
        given=_text(fields.get("first")),
        family=_text(fields.get("last")),
        full=_text(fields.get("full")),
        emails=_texts(fields.get("emails")),
        phones=_texts(fields.get("phones")),
        urls=_texts(fields.get("url")),
        company=_text(fields.get("company")),
        title=_text(fields.get("title")),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""


def _texts(value: object) -> tuple[str, ...]:
    """A list, or one string in which commas and semicolons part the values."""
    values = value if isinstance(value, list) else _text(value).replace(";", ",").split(",")
    return tuple(text for one in values if (text := _text(one).strip()))
