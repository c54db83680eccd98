"""The short list..."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.plan.rules.steps import WORDINGS
from firsthand.plan.rules.today import Thing, for_today, late, monday_of, new_dates, resting, weeks_of

TODAY = date(2026, 11, 24)


def thing(key: str, rank: int = 5, on: date | None = None) -> Thing:
    return Thing(key, rank, "Thank Tomasz", "A draft is ready.", "Write it", "/", on)


def test_ends_after_three_and_says_how_many_more() -> None:
    shown = for_today([thing(f"a:{n}", rank=9 - n) for n in range(5)], {}, TODAY)
    assert [one.key for one in shown.things] == ["a:4", "a:3", "a:2"]
    assert shown.more == 2


def test_keeps_what_was_put_off_in_sight_the_nearest_first() -> None:
    later = {"a:1": TODAY + timedelta(days=7), "b:1": TODAY + timedelta(days=1), "c:1": TODAY}
    found = resting([thing("a:1"), thing("b:1"), thing("c:1"), thing("d:1")], later, TODAY)
    assert [(one.key, until) for one, until in found] == [("b:1", later["b:1"]), ("a:1", later["a:1"])]


def test_leaves_out_what_has_its_day_later_or_was_put_off() -> None:
    tomorrow = TODAY + timedelta(days=1)
    things = [thing("a:1", on=tomorrow), thing("b:1"), thing("c:1", on=TODAY - timedelta(days=9))]
    assert [one.key for one in for_today(things, {"b:1": tomorrow}, TODAY).things] == ["c:1"]
    assert [one.key for one in for_today(things, {"b:1": TODAY}, TODAY).things] == ["c:1", "b:1"]


def test_counts_as_late_only_what_had_its_day_before() -> None:
    yesterday = TODAY - timedelta(days=1)
    things = [thing("a:1", on=yesterday), thing("b:1"), thing("c:1", on=TODAY), thing("d:1", rank=1, on=yesterday)]
    assert [one.key for one in late(things, {}, TODAY)] == ["d:1", "a:1"]
    assert [one.key for one in late(things, {"a:1": TODAY, "b:1": yesterday}, TODAY)] == ["d:1", "b:1"]


@given(st.integers(0, 40), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
@settings(max_examples=60)
def test_spreads_what_is_late_over_weekdays_two_a_day(count: int, today: date) -> None:
    days = list(new_dates([thing(f"a:{n}") for n in range(count)], today).values())
    assert len(days) == count
    assert all(day.weekday() < 5 and day >= today for day in days)
    assert all(days.count(day) <= 2 for day in days)
    assert days == sorted(days)


def test_shows_the_weeks_from_monday_to_sunday() -> None:
    weeks = weeks_of([date(2026, 11, 23), date(2026, 11, 29), date(2026, 11, 22)], aim=3, today=TODAY)
    assert [(week.monday, week.held) for week in weeks[-2:]] == [(date(2026, 11, 16), 1), (date(2026, 11, 23), 2)]
    assert weeks[-1].dots == (True, True, False)
    assert monday_of(TODAY) == date(2026, 11, 23)


def test_has_words_that_need_nothing_but_the_names() -> None:
    names = {"person": "Ana", "organisation": "the museum", "interest": "archives"}
    for wording in WORDINGS.values():
        assert "{" not in wording.sentence.format(**names) + wording.why.format(**names)
