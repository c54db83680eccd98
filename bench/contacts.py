"""Measures the finding of one person in many sources, against a made-up address book whose truth is known, beside Splink.

Run: .venv-test/bin/python bench/contacts.py [--people 18000] [--seeds 1 2 3] [--splink PYTHON]

The book has four kinds of source (LinkedIn, Google, phone cards, mail headers) with the troubles of real ones. Splink is
asked when PYTHON, or this Python, has it: pip install splink, in an environment of its own.
"""

import argparse
import json
import random
import subprocess
import sys
import time
from collections import defaultdict
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.contacts_book import address_book  # noqa: E402 - the bench runs without installing
from firsthand.people.rules.matching import Record, resolve  # noqa: E402
from firsthand.people.rules.matching.rarity import Rarity  # noqa: E402
from firsthand.people.rules.matching.resolving import judge_all  # noqa: E402
from firsthand.people.rules.matching.traits import traits_of  # noqa: E402

Pair = tuple[int, int]


def main() -> None:
    """This function will print one line a seed and a method."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=18_000)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--splink", default=sys.executable, help="a Python that has Splink")
    parser.add_argument("--misses", type=int, default=0, help="show so many pairs that were judged wrongly")
    wish = parser.parse_args()
    print(
        f"{'seed':>4} {'method':<10} {'records':>7} {'pairs':>7} {'precision':>9} {'recall':>7} {'F1':>6} {'best F1':>7} {'R@99%':>6} {'CPU s':>7}"
    )
    for seed in wish.seeds:
        records, truth = address_book(random.Random(seed), wish.people)
        pairs = _true_pairs(truth)
        ours = _ours(records, pairs, seed, wish.misses)
        theirs = _splink(records, pairs, seed, wish.splink)
        if theirs:
            print(f"     Splink takes {theirs / ours:.1f} times the CPU.")


def _true_pairs(truth: dict[int, int]) -> set[Pair]:
    people: dict[int, list[int]] = defaultdict(list)
    for record, person in truth.items():
        people[person].append(record)
    return {pair for records in people.values() for pair in combinations(sorted(records), 2)}


def _ours(rows: list[dict], pairs: set[Pair], seed: int, misses: int) -> float:
    records = [Record(**row) for row in rows]
    began = time.process_time()
    resolved = resolve(records)
    spent = time.process_time() - began
    found = {pair for group in resolved.groups for pair in combinations(sorted(group.ids), 2)}
    scores = _scores(records, found)
    print(_line(seed, "Firsthand", len(rows), pairs, found, scores) + f" {spent:>7.1f}")
    if misses:
        _show(rows, pairs, found, scores, misses)
    return spent


def _scores(records: list[Record], found: set[Pair]) -> dict[Pair, float]:
    """Every pair that was judged, and above them all those that ended in one group."""
    everybody = [traits_of(record) for record in records]
    scores = {(min(a, b), max(a, b)): v.probability for a, b, v in judge_all(everybody, Rarity.of_traits(everybody))}
    return scores | {pair: 1 + scores.get(pair, 0.5) for pair in found}


def _line(seed: int, name: str, records: int, pairs: set[Pair], found: set[Pair], scores: dict[Pair, float]) -> str:
    right = len(found & pairs)
    precision, recall = right / max(len(found), 1), right / len(pairs)
    f1 = 2 * right / (len(found) + len(pairs))
    at_99, best = _along(scores, pairs)
    return f"{seed:>4} {name:<10} {records:>7} {len(pairs):>7} {precision:>9.4f} {recall:>7.4f} {f1:>6.4f} {best:>7.4f} {at_99:>6.4f}"


def _along(scores: dict[Pair, float], pairs: set[Pair]) -> tuple[float, float]:
    """The largest recall at which 99 % of the pairs above are right, and the best F1; equal scores stand or fall together."""
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    right, at_99, best = 0, 0, 0.0
    for count, (pair, score) in enumerate(ranked, start=1):
        right += pair in pairs
        if count == len(ranked) or ranked[count][1] < score:
            at_99 = right if right >= 0.99 * count else at_99
            best = max(best, 2 * right / (count + len(pairs)))
    return at_99 / len(pairs), best


def _show(rows: list[dict], pairs: set[Pair], found: set[Pair], scores: dict[Pair, float], misses: int) -> None:
    for name, wrong in (("joined wrongly", found - pairs), ("not joined", pairs - found)):
        print(f"--- {len(wrong)} {name}")
        for one, other in random.Random(0).sample(sorted(wrong), min(misses, len(wrong))):
            print(f"{scores.get((one, other), 0):.3f}", *(_told(rows[place]) for place in (one, other)), sep="\n      ")


def _told(row: dict) -> str:
    return " · ".join(f"{name}={value}" for name, value in row.items() if value and name not in {"id", "title"})


def _splink(rows: list[dict], pairs: set[Pair], seed: int, python: str) -> float:
    """Splink in a process of its own, on the same records; 0 where it is absent."""
    script = Path(__file__).with_name("contacts_splink.py")
    began = time.monotonic()
    ran = subprocess.run([python, script], input=json.dumps(rows), capture_output=True, text=True, check=False)
    if ran.returncode:
        print(f"{seed:>4} Splink     not measured: {(ran.stderr.strip().splitlines() or ['it ended'])[-1][:150]}")
        return 0.0
    told = json.loads(ran.stdout.splitlines()[-1])
    scores = {(min(a, b), max(a, b)): score for a, b, score in told["pairs"]}
    best = max(
        (_at(scores, pairs, cut) for cut in (0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999)), key=lambda found: found[0]
    )
    line = _line(seed, "Splink", len(rows), pairs, best[1], scores)
    print(f"{line} {told['cpu']:>7.1f}   ({time.monotonic() - began:.0f} s by the clock; the best of seven thresholds)")
    return float(told["cpu"])


def _at(scores: dict[Pair, float], pairs: set[Pair], cut: float) -> tuple[float, set[Pair]]:
    found = {pair for pair, score in scores.items() if score >= cut}
    return 2 * len(found & pairs) / (len(found) + len(pairs)), found


if __name__ == "__main__":
    main()
