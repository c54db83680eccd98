"""A remark..."""

from datetime import date, timedelta

from firsthand.learn.rules.heard import Heard, age, count, counted, independent_hosts, listed

DAY = date(2026, 11, 24)


def test_is_as_old_as_one_says() -> None:
    ages = {-3: "today", 0: "today", 1: "one day ago", 29: "29 days ago", 30: "one month ago", 95: "three months ago"}
    ages |= {364: "twelve months ago", 365: "one year ago", 800: "two years ago"}
    assert {days: age(DAY - timedelta(days), DAY) for days in ages} == ages


def test_counts_in_words_up_to_twelve() -> None:
    assert [count(n) for n in (0, 1, 12, 13, -1)] == ["no", "one", "twelve", "13", "-1"]
    assert [counted(n, "host") for n in (1, 2)] == ["one host", "two hosts"]


def test_is_joined_with_others_as_one_says_it() -> None:
    assert [listed(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == ["", "A", "A and B", "A, B and C"]


def test_is_a_voice_only_when_it_was_first_hand() -> None:
    told = [
        Heard(1, 1, host, "DAY", DAY, is_hearsay=hearsay)
        for host, hearsay in ((1, True), (1, False), (2, True), (3, False))
    ]
    assert independent_hosts(told) == {1, 3}
