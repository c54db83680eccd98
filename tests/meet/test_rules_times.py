"""Times for two people in two places..."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.kernel.zones import to_local
from firsthand.meet.rules.times import Places, about_moving, for_host, offer_text, times_to_offer, why_not_now

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ZONES = st.sampled_from(
    ["Europe/Lisbon", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Kiritimati", "Africa/Cairo"]
)
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC))


@settings(max_examples=20, deadline=None)
@given(MOMENTS, ZONES, ZONES, st.sampled_from(["", "US", "PT", "NP", "XX"]))
def test_are_three_on_three_days_in_the_hosts_working_hours(
    now: datetime, mine: str, theirs: str, country: str
) -> None:
    slots = times_to_offer(now, Places(mine, theirs, country))
    local = [to_local(at, theirs) for at in slots]
    assert len({at.date() for at in local}) == 3
    assert all((9 <= at.hour < 17 and at.weekday() != 6) or country == "NP" for at in local)
    assert all(now + timedelta(hours=24) < at < now + timedelta(days=24) for at in slots)


@settings(max_examples=20, deadline=None)
@given(MOMENTS, ZONES, ZONES)
def test_say_the_same_moment_in_both_zones(at: datetime, mine: str, theirs: str) -> None:
    words = for_host(at, Places(mine, theirs))
    there, here = to_local(at, theirs), to_local(at, mine)
    assert f"{there.hour}:{there.minute:02} your time ({theirs})" in words
    assert (f"{here.hour}:{here.minute:02} mine ({mine})" in words) != ("the same for me" in words)


def test_are_chosen_when_the_seeker_is_awake_where_that_can_be() -> None:
    slots = times_to_offer(NOW, Places("Europe/Lisbon", "America/New_York", "US"))
    assert [f"{to_local(at, 'America/New_York'):%a %d %H:%M}" for at in slots] == [
        "Fri 27 10:00",
        "Mon 30 14:30",
        "Tue 01 11:30",
    ], "Thursday 26 is Thanksgiving"
    far = times_to_offer(NOW, Places("Europe/Lisbon", "Australia/Sydney", "AU"))
    assert all(to_local(at, "Australia/Sydney").hour >= 9 for at in far)


def test_are_one_a_line_with_their_zone_first() -> None:
    places = Places("Europe/Lisbon", "America/New_York", "US")
    text = offer_text(times_to_offer(NOW, places), places)
    assert text.splitlines()[0] == "- Fri 27 Nov, 10:00 your time (America/New_York), 15:00 mine (Europe/Lisbon)"
    assert len(text.splitlines()) == 3


def test_name_the_day_where_it_is_another_one() -> None:
    at = datetime(2026, 11, 27, 23, 30, tzinfo=UTC)
    assert for_host(at, Places("Asia/Tokyo", "Europe/Lisbon")) == (
        "Fri 27 Nov, 23:30 your time (Europe/Lisbon), Sat 28 Nov, 8:30 mine (Asia/Tokyo)"
    )
    assert for_host(at, Places("Europe/London", "Europe/Lisbon")).endswith(", the same for me")


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(0), "has passed"),
        (timedelta(minutes=-1), "has passed"),
        (timedelta(minutes=1), ""),
        (timedelta(days=366), ""),
        (timedelta(days=367), "more than a year"),
    ],
)
def test_must_be_still_to_come_and_within_a_year(ahead: timedelta, words: str) -> None:
    no = why_not_now(NOW + ahead, NOW)
    assert words in no
    assert bool(words) == bool(no)


@pytest.mark.parametrize(
    ("ahead", "changes", "first", "second"),
    [
        (timedelta(hours=25), 0, False, False),
        (timedelta(hours=23), 0, True, False),
        (timedelta(hours=24), 1, False, True),
    ],
)
def test_are_moved_once_and_a_day_ahead(ahead: timedelta, changes: int, first: bool, second: bool) -> None:
    words = about_moving(NOW + ahead, changes, NOW)
    assert ("less than a day" in words) == first
    assert ("moved before" in words) == second
