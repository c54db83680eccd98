"""Business days ..."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.kernel.days import add_business_days, business_days_between, is_business_day

COUNTRIES = st.sampled_from(["AT", "US", "IN", "IL", "ZZ", ""])
DAYS = st.dates(date(2020, 1, 1), date(2032, 12, 1))


def test_leave_out_saturday_and_sunday():
    friday = date(2026, 11, 20)
    assert business_days_between(friday, date(2026, 11, 23), "AT") == 1


def test_are_counted_from_the_day_after_the_start():
    assert business_days_between(date(2026, 11, 24), date(2026, 11, 24), "AT") == 0
    assert business_days_between(date(2026, 11, 24), date(2026, 11, 25), "AT") == 1


def test_are_none_when_the_end_comes_first():
    assert business_days_between(date(2026, 11, 24), date(2026, 11, 1), "AT") == 0


@pytest.mark.parametrize(
    ("country", "day"),
    [("AT", date(2026, 10, 26)), ("US", date(2026, 11, 26)), ("DE", date(2026, 10, 3)), ("JP", date(2026, 11, 23))],
)
def test_leave_out_the_public_holidays_of_the_country(country, day):
    assert not is_business_day(day, country)


def test_follow_the_weekend_of_the_country():
    friday, sunday = date(2026, 11, 13), date(2026, 11, 15)
    assert not is_business_day(friday, "IL")
    assert is_business_day(sunday, "IL")


@pytest.mark.parametrize("country", ["ZZ", "", "Utopia", "X" * 500])
def test_know_weekends_only_where_the_country_is_unknown(country):
    assert is_business_day(date(2026, 12, 25), country)
    assert not is_business_day(date(2026, 12, 26), country)


def test_read_the_country_in_small_letters():
    assert not is_business_day(date(2026, 10, 26), "at")


def test_jump_over_christmas_in_austria():
    assert add_business_days(date(2026, 12, 23), 2, "AT") == date(2026, 12, 28)


def test_leave_the_day_alone_when_none_are_added():
    assert add_business_days(date(2026, 11, 22), 0, "AT") == date(2026, 11, 22)


@settings(max_examples=60, deadline=None)
@given(DAYS, st.integers(1, 30), COUNTRIES)
def test_that_were_added_are_counted_again(start, n, country):
    end = add_business_days(start, n, country)
    assert business_days_between(start, end, country) == n
    assert is_business_day(end, country)
