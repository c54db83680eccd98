"""Measures how well a title finds its occupation, on reported titles held out from the index, and how fast.

Run: .venv-test/bin/python bench/titles.py [folder of O*NET tables]
Every reported title also stands among the alternate titles, so a fifth of them (by seed) is taken out of the index for
every occupation, and asked. Lenient: any occupation it was reported for counts. Strict: each such pair counts by itself.
The harder figure also takes out titles with the same words as one that is asked, in whatever order.
"""

import csv
import random
import sys
import time
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from firsthand.explore.rules.titles import TitleIndex, title_words  # noqa: E402 - the bench runs without installing

TABLES = {"Occupation Data.txt": "Title", "Alternate Titles.txt": "Alternate Title"}
REPORTED = ("Sample of Reported Titles.txt", "Reported Job Title")


def main() -> None:
    """This function will print the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "../shared/data/onet"
    known = [pair for file, column in TABLES.items() for pair in _pairs(folder / file, column)]
    answers: dict[str, set[str]] = defaultdict(set)
    for code, title in _pairs(folder / REPORTED[0], REPORTED[1]):
        answers[title.lower()].add(code)
    asked = random.Random(1).sample(sorted(answers), len(answers) // 5)
    same = {frozenset(title_words(title)) for title in asked}
    held_out = [pair for pair in known if pair[1].lower() not in set(asked)]
    harder = [pair for pair in held_out if frozenset(title_words(pair[1])) not in same]
    print(f"{len(answers):,} reported titles, {len(asked):,} of them asked")
    for name, index in (("held out", held_out), ("harder", harder)):
        _measure(f"{name} ({len(known) - len(index):,} titles taken out)", index, {one: answers[one] for one in asked})


def _pairs(path: Path, column: str) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["O*NET-SOC Code"], row[column]) for row in rows]


def _measure(name: str, titles: list[tuple[str, str]], answers: dict[str, set[str]]) -> None:
    began = time.process_time()
    index = TitleIndex(titles)
    built = time.process_time()
    found = {title: [one.code for one in index.best(title)] for title in answers}
    first = len(answers) / (time.process_time() - built)
    again = time.process_time()
    for title in answers:
        index.best(title)
    warm = len(answers) / (time.process_time() - again)
    pairs = [(code, found[title]) for title, codes in answers.items() for code in codes]
    print(f"{name}: index built in {built - began:.2f} s; {first:,.0f} titles a second, {warm:,.0f} once warm")
    for limit in (1, 3, 10):
        lenient = sum(bool(answers[title] & set(codes[:limit])) for title, codes in found.items()) / len(answers)
        strict = sum(code in codes[:limit] for code, codes in pairs) / len(pairs)
        print(f"  at {limit:>2}: lenient {lenient:.3f}, strict {strict:.3f}")


if __name__ == "__main__":
    main()
