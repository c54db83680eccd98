"""Measures the etiquette check against labelled messages: per rule, over all, and how long a message takes.

Run: .venv-test/bin/python bench/etiquette.py [path]
"""

import json
import random
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from firsthand.reach.rules.etiquette import RULES, lint  # noqa: E402 - the bench runs without installing
from firsthand.reach.rules.message import Message  # noqa: E402

NOT_LABELLED = {"M17"}
HOSTILE = (
    "a",
    "i ",
    "you ",
    "do you know of ",
    "?",
    "[",
    '"',
    "<",
    ".",
    "1 ",
    "-a",
    "a.",
    "x@",
    "( ",
    "—",
    "no if ",
    "\n\n",
    "if you ",
)


def main() -> None:
    """This function will print the tables."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "../shared/data/labelled/messages.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    results = [(row, _fired(row)) for row in rows]
    _print_rules(results)
    for row, fired in results:
        missed, extra = set(row["fires"]) - fired, fired - set(row["fires"])
        if missed or extra:
            print(f"{row['id']:6} missed {' '.join(sorted(missed)) or '-':20} extra {' '.join(sorted(extra)) or '-'}")
    _print_times(rows)


def _fired(row: dict[str, object]) -> set[str]:
    return {finding.rule for finding in lint(Message.from_json(row))} - NOT_LABELLED


def _print_rules(results: list[tuple[dict, set[str]]]) -> None:
    hit, extra, missed = Counter(), Counter(), Counter()
    for row, fired in results:
        wanted = set(row["fires"])
        hit.update(fired & wanted)
        extra.update(fired - wanted)
        missed.update(wanted - fired)
    print("rule   TP  FP  FN  precision  recall")
    for rule in [rule.id for rule in RULES if rule.id not in NOT_LABELLED]:
        _print_row(rule, hit[rule], extra[rule], missed[rule])
    _print_row("all", hit.total(), extra.total(), missed.total())


def _print_row(name: str, hit: int, extra: int, missed: int) -> None:
    precision = hit / (hit + extra) if hit + extra else 1.0
    recall = hit / (hit + missed) if hit + missed else 1.0
    print(f"{name:5} {hit:4}{extra:4}{missed:4}  {precision:9.3f}  {recall:6.3f}")


def _print_times(rows: list[dict]) -> None:
    usual = [_milliseconds(row) for row in rows for _ in range(3)]
    random.seed(1)
    letters = "abc éß?!.,\n'-—[]{}<>()@:/1234567890 you I the job"
    texts = [piece * (20_000 // len(piece)) for piece in HOSTILE]
    texts += ["".join(random.choices(letters, k=20_000)) for _ in range(5)]
    texts += [
        " ".join(random.choices([word for row in rows for word in row["body"].split()], k=3_500)) for _ in range(5)
    ]
    hostile = [(_milliseconds({"body": text}), text[:24]) for text in texts]
    print(f"per message: median {statistics.median(usual):.1f} ms, worst {max(usual):.1f} ms")
    worst, text = max(hostile)
    print(
        f"20 KB texts: median {statistics.median(time for time, _ in hostile):.1f} ms, worst {worst:.1f} ms ({text!r}…)"
    )


def _milliseconds(row: dict[str, object]) -> float:
    message = Message.from_json(row)
    start = time.process_time()
    lint(message)
    return (time.process_time() - start) * 1_000


if __name__ == "__main__":
    main()
