"""An invitation..."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from firsthand.meet.rules.invitation import Agreed, cancellation_words, how_we_meet, invitation_words
from firsthand.meet.rules.times import Places
from firsthand.meet.rules.words import Format

AGREED = Agreed(
    starts_at=datetime(2026, 11, 27, 15, 0, tzinfo=UTC),
    minutes=20,
    places=Places("Europe/Lisbon", "America/New_York", "US"),
    format=Format.VIDEO,
    place="https://meet.example/zoe",
    seeker_calls=True,
    host="Zoë",
    seeker="Ines Duarte",
    interest="Archivist",
)


def test_says_everything_in_plain_words() -> None:
    words = invitation_words(AGREED)
    assert words.subject == "Our conversation: Fri 27 Nov, 10:00 (America/New_York)"
    for fact in (
        "Dear Zoë,",
        "When: Fri 27 Nov, 10:00 your time (America/New_York), 15:00 mine (Europe/Lisbon)",
        "How long: 20 minutes",
        "How: by video, I call you: https://meet.example/zoe",
        "About: Archivist",
        "Ines Duarte",
    ):
        assert fact in words.text
    assert (words.summary, words.url, words.location) == (
        "Archivist: Ines Duarte and Zoë",
        "https://meet.example/zoe",
        "https://meet.example/zoe",
    )
    assert "When:" in words.description


def test_says_that_the_time_is_new_or_taken_back() -> None:
    assert invitation_words(AGREED, moved=True).subject.startswith("New time: ")
    assert "new time" in invitation_words(AGREED, moved=True).text
    assert cancellation_words(AGREED).subject.startswith("Called off: ")
    assert "take back this time" in cancellation_words(AGREED).text


def test_does_without_a_seekers_name() -> None:
    words = invitation_words(replace(AGREED, seeker=""))
    assert words.summary == "Archivist: Zoë"
    assert words.text.endswith("another time.")


@pytest.mark.parametrize(
    ("format_", "place", "seeker_calls", "mine", "theirs"),
    [
        (Format.PHONE, "+1 212", True, "by telephone, you call Zoë on +1 212", "by telephone, I call you on +1 212"),
        (Format.PHONE, "", False, "by telephone, Zoë calls you", "by telephone, you call me"),
        (Format.VIDEO, "", True, "by video, you call Zoë", "by video, I call you"),
        (Format.IN_PERSON, "Café Luz", True, "in person: Café Luz", "in person: Café Luz"),
        (Format.WRITTEN, "", True, "in writing", "in writing"),
    ],
)
def test_says_who_calls_whom(format_: Format, place: str, seeker_calls: bool, mine: str, theirs: str) -> None:
    agreed = replace(AGREED, format=format_, place=place, seeker_calls=seeker_calls)
    assert how_we_meet(agreed, for_them=False) == mine
    assert how_we_meet(agreed, for_them=True) == theirs


def test_takes_only_a_whole_link_as_a_link() -> None:
    assert invitation_words(replace(AGREED, place="https://meet.example then 44")).url == ""
    assert invitation_words(replace(AGREED, place="Café Luz")).url == ""
    phone = replace(AGREED, format=Format.PHONE, place="")
    assert invitation_words(phone).location == "telephone"
    assert invitation_words(replace(AGREED, place="")).location == ""
