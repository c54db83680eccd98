"""A comparison of interests..."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.topics import MUST_COVER
from firsthand.explore.rules.words import Dimension, Topic
from firsthand.learn.rules.comparison import Cell, Claim, Column, Need, compare, in_few_words
from firsthand.learn.rules.coverage import Dot, Mark
from firsthand.learn.rules.heard import Heard
from firsthand.learn.rules.insights import Piece

DAY = date(2026, 11, 24)


def heard(host: int, topic: str = "LIFE", dimension: str = "", days: int = 0) -> Heard:
    return Heard(host, host, host, topic, DAY - timedelta(days), host_name=f"H{host}", dimension=dimension)


def test_leaves_empty_what_is_empty() -> None:
    lines = compare([Column(1, "Archivist"), Column(2, "Nurse")], [Need("load", "free evenings", is_veto=True)])
    assert [line.topic for line in lines] == [None, *(topic for topic in Topic if topic in MUST_COVER)]
    assert lines[0].dimension == Dimension.LOAD
    assert (lines[0].need, lines[0].is_veto) == ("free evenings", True)
    assert all(line.cells == (Cell(), Cell()) for line in lines)


def test_holds_the_newest_insight_in_a_few_words() -> None:
    old = Claim(1, 1, "LIFE", "Evenings are free.", DAY - timedelta(9), evidence=(Piece(heard(1), "supports"),))
    new = Claim(2, 1, "LIFE", "one two three four five six seven eight nine ten eleven twelve more", DAY,
                evidence=(Piece(heard(2, days=3), "supports"), Piece(heard(3), "contradicts")))  # fmt: skip
    cell = next(line.cells[0] for line in compare([Column(1, "A", claims=(new, old))], []) if line.topic == Topic.LIFE)
    assert cell.words == "one two three four five six seven eight nine ten eleven twelve …"
    assert (cell.insight, cell.more, cell.is_disputed, cell.newest_on) == (2, 1, True, DAY)
    assert cell.dots == (Dot(2, "H2", Mark.FILLED), Dot(3, "H3", Mark.FILLED))


def test_shows_who_spoke_where_nothing_was_concluded() -> None:
    lines = compare([Column(1, "A", heard=(heard(1, "PAY", "pay"),))], [Need("pay")])
    expected = Cell(dots=(Dot(1, "H1", Mark.HOLLOW),), newest_on=DAY)
    assert lines[0].cells == (expected,)
    assert next(line.cells for line in lines if line.topic == Topic.PAY) == (expected,)


def test_keeps_few_words_whole() -> None:
    assert in_few_words("  two   words ") == "two words"


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from(list(Topic))), max_size=12))
def test_has_a_cell_for_every_interest_in_every_row(said: list[tuple[int, Topic]]) -> None:
    columns = [
        Column(n, str(n), heard=tuple(heard(host, topic) for host, topic in said if host % 2 == n)) for n in (0, 1)
    ]
    lines = compare(columns, [])
    assert all(len(line.cells) == 2 for line in lines)
    assert {line.topic for line in lines} == set(MUST_COVER) | {topic for _, topic in said}
