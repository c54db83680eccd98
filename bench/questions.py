"""Measures the question check against labelled questions: flags, topics, and where it disagrees.

python bench/questions.py [FILE.jsonl]     lines of {"id", "text", "topic", "flags"}
"""

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from firsthand.explore.rules.flags import Flag
from firsthand.explore.rules.question_check import check_question

DEFAULT = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "labelled" / "questions.jsonl"


@dataclass
class Score:
    """Counts of one pass over a file."""

    hit: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    topics_right: int = 0
    flagged: int = 0
    mended: int = 0
    lines: int = 0
    disagreements: list[str] = field(default_factory=list)

    def take(self, label: dict) -> None:
        """This function will check one labelled question and count what agrees."""
        reading = check_question(label["text"])
        got, want = {str(raised.flag) for raised in reading.flags}, set(label["flags"])
        self.hit.update(got & want)
        self.extra.update(got - want)
        self.missed.update(want - got)
        self.lines += 1
        self.topics_right += reading.topic == label["topic"]
        self.flagged += bool(reading.flags)
        self.mended += bool(reading.better) and not check_question(reading.better).flags
        if got != want:
            signs = [f"+{flag}" for flag in sorted(got - want)] + [f"-{flag}" for flag in sorted(want - got)]
            self.disagreements.append(f"{label['id']}  {' '.join(signs)}  {label['text']}")
        if reading.topic != label["topic"]:
            self.disagreements.append(f"{label['id']}  topic {reading.topic}, not {label['topic']}  {label['text']}")


def _row(name: str, hit: int, extra: int, missed: int) -> str:
    precision = hit / (hit + extra) if hit + extra else 1.0
    recall = hit / (hit + missed) if hit + missed else 1.0
    return f"{name:<14}{hit + missed:>8}{hit:>6}{extra:>7}{missed:>8}{precision:>11.3f}{recall:>8.3f}"


def main(path: Path) -> int:
    """This function will print the table for one file; 2 where the file is absent."""
    if not path.exists():
        print(f"No labelled questions at {path}. Name a file of lines with id, text, topic and flags.")
        return 2
    score = Score()
    for line in path.read_text(encoding="utf-8").splitlines():
        score.take(json.loads(line))
    print(f"{'flag':<14}{'labelled':>8}{'hit':>6}{'extra':>7}{'missed':>8}{'precision':>11}{'recall':>8}")
    for flag in Flag:
        print(_row(flag, score.hit[flag], score.extra[flag], score.missed[flag]))
    print(_row("all", score.hit.total(), score.extra.total(), score.missed.total()))
    print(f"\ntopic right: {score.topics_right} of {score.lines} ({score.topics_right / score.lines:.3f})")
    print(f"better form without a flag: {score.mended} of {score.flagged}")
    print("\n".join(["", "disagreements:", *score.disagreements] if score.disagreements else ["", "no disagreement"]))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT))
