"""The days of the sample..."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.desk.rules.sample_days import Calendar, is_plausible

moments = st.datetimes(datetime(2024, 1, 1), datetime(2031, 12, 31), timezones=st.just(UTC))
zones = st.sampled_from(["UTC", "Europe/Lisbon", "Asia/Kathmandu", "America/Los_Angeles", "Pacific/Auckland"])
TUESDAY = datetime(2026, 11, 24, 12, 10, tzinfo=UTC)


def test_leave_out_weekends_and_the_turn_of_the_year() -> None:
    calendar = Calendar(datetime(2027, 1, 4, 12, tzinfo=UTC), "UTC")  # a Monday
    assert [calendar.day(count) for count in (-3, -2, -1, 0, 1)] == [
        date(2026, 12, 28),
        date(2026, 12, 29),
        date(2026, 12, 30),
        date(2027, 1, 4),
        date(2027, 1, 5),
    ]


def test_begin_on_the_friday_before_a_weekend() -> None:
    calendar = Calendar(datetime(2026, 11, 22, 12, tzinfo=UTC), "UTC")  # a Sunday
    assert (calendar.day(0), calendar.day(-1)) == (date(2026, 11, 20), date(2026, 11, 19))


def test_let_a_talk_end_shortly_before_now() -> None:
    assert Calendar(TUESDAY, "UTC").just_held() == datetime(2026, 11, 24, 11, 30, tzinfo=UTC)
    night = Calendar(TUESDAY.replace(hour=23), "UTC")
    assert night.just_held() == datetime(2026, 11, 24, 17, tzinfo=UTC)
    morning = Calendar(TUESDAY.replace(hour=7), "UTC")
    assert morning.just_held() == datetime(2026, 11, 23, 17, tzinfo=UTC)


def test_find_an_hour_that_suits_both() -> None:
    lisbon, tokyo = Calendar(TUESDAY, "Europe/Lisbon"), Calendar(TUESDAY, "Asia/Tokyo")
    assert lisbon.soon("America/Halifax") == datetime(2026, 11, 26, 16, tzinfo=UTC)
    assert tokyo.soon("America/Halifax") == datetime(2026, 11, 25, 23, tzinfo=UTC)  # Thursday 8:00, and Wednesday 19:00


def test_keep_out_of_the_weekend_of_the_host() -> None:
    monday = Calendar(TUESDAY, "Asia/Tokyo").fitting(-1, "America/Halifax")
    assert monday.astimezone(ZoneInfo("America/Halifax")).strftime("%a %H") == "Mon 07"


def test_count_years_back_to_a_day() -> None:
    assert Calendar(TUESDAY, "UTC").months_ago(24) == date(2024, 11, 24)


@settings(max_examples=60)
@given(moments, zones, st.integers(-60, 10))
def test_are_plausible_from_any_moment(now: datetime, zone: str, count: int) -> None:
    calendar = Calendar(now, zone)
    assert is_plausible(calendar.day(count))
    assert calendar.at(count, "09:05") <= now
    assert calendar.just_held() + timedelta(minutes=20) <= now
    ahead = calendar.soon("America/Halifax") - now
    assert timedelta(0) < ahead < timedelta(days=6)
    assert is_plausible(calendar.soon(zone).astimezone(ZoneInfo(zone)).date())
    assert calendar.day(count) < calendar.day(count + 1)
