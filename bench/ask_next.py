"""How good a plan of whom to ask is, and how quickly it is made again: 30,000 people, 500 open cells, 20 picks.

    .venv-test/bin/python bench/ask_next.py [--people N] [--cells N] [--picks N] [--seeds N]

The bound is that of the linear programme (HiGHS by SciPy), where SciPy is installed:

    python3 -m venv /tmp/lp && /tmp/lp/bin/pip install scipy && /tmp/lp/bin/python bench/ask_next.py

and else the data-dependent bound for submodular sums (Leskovec and others 2007), which is valid and no tighter.
Aims: at least 0.90 of the bound, a plan after one answer in 5 ms at the median, under 150 MB.
"""

import argparse
import random
import resource
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from firsthand.explore.rules.topics import TOPICS
from firsthand.explore.rules.words import HostKind
from firsthand.plan.rules.asking.covering import Board, Offer, bits_of

MOST_OF_ONE_PLACE = 2


def world(seed: int, people: int, cells: int) -> tuple[list[Offer], list[tuple[int, ...]]]:
    """Cells are topic by kind of host by interest; a person has one kind, one or two interests, and answers some topics.

    Which topics a kind answers is the product's own table, to a depth of one's own: so thousands cover the same cells, as they
    do in an address book, and the plan looks at the best of each. Companies are of very different size.
    """
    dice = random.Random(seed)
    kinds = list(HostKind)
    interests = -(-cells // (len(kinds) * len(TOPICS)))
    every = [(interest, kind, topic) for interest in range(interests) for kind in kinds for topic in TOPICS][:cells]
    number = {cell: place for place, cell in enumerate(every)}
    worths = [dice.choice([(4, 2, 1), (6, 2), (10, 5, 2)]) for _ in every]
    offers = []
    for _ in range(people):
        kind, own = dice.choice(kinds), dice.choice([0, 6, 8, 12, 22, 30, 40]) // 2
        depth = dice.choice([1, 2, 3, 6])
        answered = [topic for topic, card in TOPICS.items() if kind in card.answered_by[:depth]]
        about = dice.sample(range(interests), k=dice.choice([1, 1, 1, 2]))
        known = {number[cell] for one in about for topic in answered if (cell := (one, kind, topic)) in number}
        place = f"company {int(dice.paretovariate(0.5)) % 4_000}"
        offers.append(Offer(sum(1 << cell for cell in known), own, place))
    return offers, worths


def programme_bound(offers: list[Offer], worths: list[tuple[int, ...]], picks: int) -> float:
    """The optimum of the relaxed programme: x is who is asked, y each voice of each cell."""
    import numpy
    from scipy.optimize import linprog
    from scipy.sparse import coo_array

    voices = [(cell, points) for cell, worth in enumerate(worths) for points in worth]
    gain = numpy.array([-float(one.own) for one in offers] + [-float(points) for _, points in voices])
    at = [(cell, number, -1.0) for number, one in enumerate(offers) for cell in bits_of(one.cells)]
    at += [(cell, len(offers) + number, 1.0) for number, (cell, _) in enumerate(voices)]
    places = {place: len(worths) + number for number, place in enumerate(dict.fromkeys(one.place for one in offers))}
    at += [(places[one.place], number, 1.0) for number, one in enumerate(offers)]
    last = len(worths) + len(places)
    at += [(last, number, 1.0) for number in range(len(offers))]
    rows, columns, values = zip(*at, strict=True)
    limits = [0.0] * len(worths) + [float(MOST_OF_ONE_PLACE)] * len(places) + [float(picks)]
    matrix = coo_array((values, (rows, columns)), shape=(last + 1, len(gain))).tocsr()
    return -float(linprog(gain, A_ub=matrix, b_ub=limits, bounds=(0, 1), method="highs").fun)


def data_bound(offers: list[Offer], worths: list[tuple[int, ...]], chosen: list[int], picks: int) -> float:
    """What was reached, and the best gains that are left beside it, companies' limit aside."""
    heard = Counter(cell for number in chosen for cell in bits_of(offers[number].cells))
    worth = [(levels[heard[cell] :] or (0,))[0] for cell, levels in enumerate(worths)]
    left = sorted((one.own + sum(worth[cell] for cell in bits_of(one.cells)) for one in offers), reverse=True)
    return sum(left[:picks])


def measure(seed: int, options: argparse.Namespace) -> bool:
    """This function will print one row, and tell whether it meets the aims."""
    offers, worths = world(seed, options.people, options.cells)
    before = time.perf_counter()
    board = Board(offers, worths)
    laid = time.perf_counter() - before
    picks = board.plan(options.picks, heard={}, most_of_one_place=MOST_OF_ONE_PLACE)
    reached = sum(pick.points for pick in picks)
    again = []
    for pick in picks:  # each declines, and each is heard, in turn
        for heard in ({}, dict.fromkeys(bits_of(offers[pick.offer].cells), 1)):
            before = time.perf_counter()
            board.plan(options.picks, heard=heard, gone={pick.offer}, most_of_one_place=MOST_OF_ONE_PLACE)
            again.append(1000 * (time.perf_counter() - before))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # before the programme is set up
    try:
        name, bound = "programme", programme_bound(offers, worths, options.picks)
    except ImportError:
        name, bound = "data", reached + data_bound(offers, worths, [pick.offer for pick in picks], options.picks)
    middle, worst = statistics.median(again), max(again)
    print(
        f"seed {seed}: {reached} of {bound:.0f} ({name} bound) = {reached / bound:.3f}; laid out in {laid * 1000:.0f} ms; "
        f"again in {middle:.1f} ms (worst {worst:.1f}); {memory:.0f} MB",
        flush=True,
    )
    return reached >= 0.90 * bound and middle <= 5


def main() -> None:
    """This function will measure each seed and end with 1 where an aim was missed."""
    parser = argparse.ArgumentParser()
    for name, default in (("people", 30_000), ("cells", 500), ("picks", 20), ("seeds", 3)):
        parser.add_argument(f"--{name}", type=int, default=default)
    options = parser.parse_args()
    met = [measure(seed, options) for seed in range(options.seeds)]
    sys.exit(0 if all(met) else 1)


if __name__ == "__main__":
    main()
