"""Choosing a few so that together they cover most..."""

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.plan.rules.asking.covering import Board, Offer, bits_of

WORTHS = ((4, 2, 1), (3, 1), (6,), (), (1, 1, 1))
offers = st.lists(
    st.builds(
        Offer, cells=st.integers(0, 2 ** len(WORTHS) - 1), own=st.integers(-5, 9), place=st.sampled_from(["", "a", "b"])
    ),
    max_size=9,
)
voices = st.dictionaries(st.integers(0, len(WORTHS) - 1), st.integers(0, 3))


def plainly(all_offers: list[Offer], heard: dict[int, int], picks: int) -> list[tuple[int, int]]:
    """The same by trying everybody each time."""
    heard, chosen = dict(heard), list[tuple[int, int]]()
    while len(chosen) < picks:
        places = [all_offers[number].place for number, _ in chosen]
        open_to = [
            (-one.own - sum((WORTHS[c][heard.get(c, 0) :] or (0,))[0] for c in bits_of(one.cells)), number)
            for number, one in enumerate(all_offers)
            if number not in dict(chosen) and not (one.place and places.count(one.place) >= 2)
        ]
        if not open_to:
            break
        points, number = min(open_to)
        chosen.append((number, -points))
        for cell in bits_of(all_offers[number].cells):
            heard[cell] = heard.get(cell, 0) + 1
    return chosen


@given(offers, voices, st.integers(0, 9))
@settings(max_examples=100)
def test_finds_lazily_what_trying_everybody_finds(all_offers: list[Offer], heard: dict[int, int], picks: int) -> None:
    found = Board(all_offers, WORTHS).plan(picks, heard=heard)
    assert [(pick.offer, pick.points) for pick in found] == plainly(all_offers, heard, picks)
    assert all(pick.points == all_offers[pick.offer].own + sum(pick.gains.values()) for pick in found)


def test_passes_over_who_is_gone_and_leaves_the_board_as_it_was() -> None:
    board = Board([Offer(0b11, 0), Offer(0b01, 0)], WORTHS)
    assert [pick.offer for pick in board.plan(5, heard={}, gone={0})] == [1]
    assert [pick.offer for pick in board.plan(5, heard={})] == [0, 1]


def test_takes_two_of_one_place_and_no_third() -> None:
    board = Board([Offer(0, 5, "a"), Offer(0, 5, "a"), Offer(0, 5, "a"), Offer(0, 1)], WORTHS)
    assert [pick.offer for pick in board.plan(4, heard={})] == [0, 1, 3]
