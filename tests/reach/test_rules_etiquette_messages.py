"""The etiquette check on whole messages with labels: figures as they are promised."""

import json
from collections import Counter
from pathlib import Path

import pytest

from firsthand.reach.rules.etiquette import lint
from firsthand.reach.rules.message import Message

HERE = Path(__file__).parent
OWN = HERE / "data/etiquette_messages.jsonl"
SECOND_AUTHOR = HERE / "data/etiquette_second_author.jsonl"
SHARED = HERE.parent.parent / "../shared/data/labelled/messages.jsonl"


def _counts(path: Path) -> tuple[Counter[str], Counter[str], Counter[str]]:
    hit, extra, missed = Counter[str](), Counter[str](), Counter[str]()
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        wanted = set(row["fires"])
        fired = {finding.rule for finding in lint(Message.from_json(row))} - {"M17"}
        hit.update(fired & wanted)
        extra.update(fired - wanted)
        missed.update(wanted - fired)
    return hit, extra, missed


@pytest.mark.parametrize("path", [OWN, SECOND_AUTHOR, SHARED], ids=["own", "second author", "shared"])
def test_keeps_precision_and_recall_on_labelled_messages(path: Path) -> None:
    if not path.exists():
        pytest.skip("these labelled messages are not here")
    hit, extra, missed = _counts(path)
    assert hit.total() / (hit.total() + extra.total()) >= 0.97
    assert hit.total() / (hit.total() + missed.total()) >= 0.94
    for rule in hit | extra | missed:
        assert hit[rule] / max(1, hit[rule] + extra[rule]) >= 0.85, rule
        assert hit[rule] / max(1, hit[rule] + missed[rule]) >= 0.85, rule
