"""A shared history..."""

from datetime import date

import pytest

from firsthand.people.rules.shared_histories import Stay, shared_histories

TODAY = date(2026, 11, 24)


def stay(started: int = 0, ended: int = 0, *, place: str = "halmby", is_current: bool = False) -> Stay:
    return Stay(
        place,
        place.title(),
        date(started, 9, 1) if started else None,
        date(ended, 7, 31) if ended else None,
        is_current=is_current,
    )


@pytest.mark.parametrize(
    ("mine", "theirs", "words"),
    [
        (stay(2018, 2021), stay(2019, 2023), ["Halmby, 2019 to 2021"]),
        (stay(2018, 2021), stay(2020, is_current=True), ["Halmby, 2020 to 2021"]),
        (stay(2024, is_current=True), stay(2020, is_current=True), ["Halmby, 2024 to now"]),
        (stay(2026, is_current=True), stay(2020, is_current=True), ["Halmby, 2026"]),
        (stay(2010, 2012), stay(2019, 2023), ["Halmby, at different times"]),
        (stay(2010, 2012), stay(), ["Halmby"]),
        (stay(2010), stay(2010, 2012), ["Halmby"]),
        (stay(2010, 2012, place="elsewhere"), stay(2010, 2012), []),
    ],
)
def test_is_said_with_the_time_both_were_there(mine: Stay, theirs: Stay, words: list[str]) -> None:
    assert shared_histories([mine], [theirs], TODAY) == words


def test_is_told_once_for_a_place_with_the_time_that_overlaps() -> None:
    own = [stay(2010, 2012), stay(2018, 2020)]
    assert shared_histories(own, [stay(2019, 2023)], TODAY) == ["Halmby, 2019 to 2020"]


def test_puts_times_that_overlap_before_others() -> None:
    own = [stay(2010, 2012, place="abbey"), stay(2019, 2023)]
    theirs = [stay(2019, 2023, place="abbey"), stay(2019, 2023)]
    assert shared_histories(own, theirs, TODAY) == ["Halmby, 2019 to 2023", "Abbey, at different times"]
