"""Time zones ..."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from firsthand.kernel.country_zones import SEVERAL_ZONES, ZONE_OF
from firsthand.kernel.zones import (
    DoubledTime,
    SkippedTime,
    TimeRefused,
    both_zones,
    in_zone,
    is_zone,
    to_local,
    to_utc,
    zone_guess,
)

ZONES = st.sampled_from(
    [
        "Europe/Vienna",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "America/St_Johns",
        "UTC",
    ]
)
MEETING = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize("name", ["Europe/Vienna", "UTC", "America/Argentina/Ushuaia"])
def test_are_known_by_their_iana_names(name):
    assert is_zone(name)


@pytest.mark.parametrize(
    "name", ["", "europe/vienna", "../../etc/passwd", "/etc/passwd", "Factory", "Romance Standard Time", "\0"]
)
def test_are_nothing_else(name):
    assert not is_zone(name)


def test_are_said_for_both_people():
    said = both_zones(MEETING, "Europe/Vienna", "America/New_York", "Maya")
    assert said == "Thu 3 Dec, 15:00 your time (Europe/Vienna) · 9:00 for Maya (America/New_York)"


def test_name_the_other_day_where_it_differs():
    said = both_zones(MEETING + timedelta(hours=2, minutes=5), "Europe/Vienna", "Asia/Tokyo", "Ken")
    assert said == "Thu 3 Dec, 17:05 your time (Europe/Vienna) · Fri 4 Dec, 1:05 for Ken (Asia/Tokyo)"


def test_are_said_once_where_both_clocks_agree():
    assert both_zones(MEETING, "Europe/Vienna", "Europe/Vienna", "Eva").endswith("(Europe/Vienna) · the same for Eva")
    assert both_zones(MEETING, "Europe/Vienna", "Europe/Paris", "Eva").endswith("· the same for Eva (Europe/Paris)")


def test_are_said_for_one_person():
    assert in_zone(MEETING, "America/New_York") == "Thu 3 Dec, 9:00 (America/New_York)"


def test_turn_local_time_into_utc():
    assert to_utc(datetime(2026, 12, 3, 15, 0), "Europe/Vienna") == MEETING


def test_refuse_an_hour_the_clocks_jump_over():
    with pytest.raises(SkippedTime, match=r"2:30 does not exist on Sun 29 Mar in Europe/Vienna"):
        to_utc(datetime(2026, 3, 29, 2, 30), "Europe/Vienna")


def test_ask_which_of_two_equal_hours_is_meant():
    local = datetime(2026, 10, 25, 2, 30)
    with pytest.raises(DoubledTime, match="comes twice") as refused:
        to_utc(local, "Europe/Vienna")
    assert (
        refused.value.earlier
        == to_utc(local, "Europe/Vienna", second=False)
        == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    )
    assert (
        refused.value.later == to_utc(local, "Europe/Vienna", second=True) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    )


def test_refuse_a_zone_nobody_knows():
    with pytest.raises(TimeRefused, match="not a known time zone"):
        to_utc(datetime(2026, 12, 3, 15, 0), "Mars/Olympus")


@pytest.mark.parametrize(("edge", "zone"), [(datetime.min, "Asia/Tokyo"), (datetime.max, "America/New_York")])
def test_refuse_the_edges_of_the_calendar(edge, zone):
    with pytest.raises(TimeRefused, match="too far away"):
        to_utc(edge, zone)


@settings(max_examples=100)
@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31)), ZONES)
@example(datetime(2026, 10, 25, 2, 30), "Europe/Vienna")
@example(datetime(2026, 3, 29, 2, 30), "Europe/Vienna")
def test_bring_back_the_local_time_or_explain(local, zone):
    local = local.replace(microsecond=0)
    assert all(to_local(at, zone).replace(tzinfo=None) == local for at in moments_of(local, zone))
    assert (moments_of(local, zone) == []) == (wall_clock(local, zone) != local)


def moments_of(local: datetime, zone: str) -> list[datetime]:
    try:
        return [to_utc(local, zone)]
    except DoubledTime as doubled:
        return [doubled.earlier, doubled.later]
    except SkippedTime:
        return []


def wall_clock(local: datetime, zone: str) -> datetime:
    """What the clock on the wall shows at that local time: something else where it was skipped."""
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def test_are_guessed_from_the_country():
    assert zone_guess("at") == ("Europe/Vienna", True)
    assert zone_guess("US") == ("America/New_York", False)
    assert zone_guess("") == zone_guess("ZZ") == ("", False)


def test_of_all_countries_are_real():
    assert all(is_zone(zone) for zone in ZONE_OF.values())
    assert set(ZONE_OF) > SEVERAL_ZONES
    assert len(ZONE_OF) > 240
