"""The kind of host ..."""

from datetime import date

import pytest

from firsthand.explore.rules.words import HostKind
from firsthand.people.rules.kinds import KIND_WORDS, guess_host_kind

SEEN = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("title", "started", "kind"),
    [
        ("Junior Analyst", None, HostKind.NEWCOMER),
        ("Praktikantin", None, HostKind.NEWCOMER),
        ("Senior Assistant Editor", None, HostKind.PEER),
        ("Editor", date(2026, 3, 1), HostKind.NEWCOMER),
        ("Senior Editor", date(2026, 3, 1), HostKind.PEER),
        ("Editor", date(2020, 3, 1), HostKind.PEER),
        ("Editor", date(2012, 3, 1), HostKind.VETERAN),
        ("Principal Engineer", None, HostKind.VETERAN),
        ("Head of Design", None, HostKind.MANAGER),
        ("Geschäftsführerin", None, HostKind.MANAGER),
        ("Product Manager", None, HostKind.PEER),
        ("Talent Acquisition Partner", None, HostKind.RECRUITER),
        ("Former Head of Design", None, HostKind.LEAVER),
        ("Retired", None, HostKind.LEAVER),
        ("Export clerk", None, HostKind.PEER),
        ("", None, HostKind.UNKNOWN),
    ],
)
def test_is_guessed_from_title_and_dates(title, started, kind):
    guess = guess_host_kind(title, started, SEEN)
    assert guess.kind == kind
    assert guess.why


def test_needs_both_dates_to_count_years():
    assert guess_host_kind("Editor", date(2012, 3, 1), None).kind == HostKind.PEER
    assert guess_host_kind("Editor", date(2027, 3, 1), SEEN).kind == HostKind.PEER


def test_has_words_for_each():
    assert set(KIND_WORDS) == set(HostKind)
