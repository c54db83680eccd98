"""Questions labelled by hand, of our own making, by two authors; each line: id, text, topic, flags."""

import json
from dataclasses import dataclass
from pathlib import Path

FIRST = Path(__file__).parent / "data" / "questions.jsonl"
SECOND = FIRST.with_name("questions_second_author.jsonl")


@dataclass(frozen=True)
class Labelled:
    id: str
    text: str
    topic: str
    flags: frozenset[str]


def read(path: Path) -> list[Labelled]:
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [Labelled(row["id"], row["text"], row["topic"], frozenset(row["flags"])) for row in rows]
