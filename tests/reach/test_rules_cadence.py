"""The cadence ..."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.kernel.days import business_days_between
from firsthand.reach.rules.cadence import (
    first_update_on,
    follow_up_on,
    next_update_on,
    rest_on,
    second_person_on,
    thank_on,
)

TUESDAY = date(2026, 11, 24)


def test_turns_to_a_second_person_after_three_business_days():
    assert second_person_on(TUESDAY, "AT") == date(2026, 11, 27)


def test_waits_seven_business_days_before_the_follow_up():
    assert follow_up_on(TUESDAY, "AT") == date(2026, 12, 3)


def test_knows_the_holidays_of_the_hosts_country():
    assert follow_up_on(TUESDAY, "US") == date(2026, 12, 4)
    assert second_person_on(date(2026, 12, 23), "AT") == date(2026, 12, 29)


def test_lets_rest_seven_business_days_after_the_follow_up():
    assert rest_on(date(2026, 12, 3), "AT") == date(2026, 12, 15)


def test_thanks_within_a_day():
    assert thank_on(date(2026, 12, 3)) == date(2026, 12, 4)


def test_brings_news_after_two_weeks_and_then_every_second_month():
    assert first_update_on(TUESDAY) == TUESDAY + timedelta(days=14)
    assert next_update_on(TUESDAY) == TUESDAY + timedelta(days=60)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2024, 1, 1), date(2030, 12, 31)), st.sampled_from(["AT", "US", "IN", ""]))
def test_never_nudges_before_five_business_days(asked_on, country):
    assert business_days_between(asked_on, follow_up_on(asked_on, country), country) >= 5
