"""A channel..."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.reach.rules.channels import ROOM, mailto, meter_of
from firsthand.reach.rules.words import Channel

LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=80)


def test_is_known_for_each_that_a_message_can_leave_by() -> None:
    assert set(ROOM) == set(Channel)


@pytest.mark.parametrize(
    ("words", "verdict"),
    [(49, "short"), (50, "good"), (100, "good"), (101, "a little long"), (125, "a little long"), (126, "too long")],
)
def test_measures_email_in_words(words: int, verdict: str) -> None:
    meter = meter_of("word " * words, Channel.EMAIL)
    assert (meter.words, meter.verdict, meter.left, meter.in_words) == (words, verdict, None, verdict)
    assert meter.band == ("good" if verdict == "good" else "mind")


@pytest.mark.parametrize(("characters", "left", "verdict"), [(200, 0, "fits"), (201, -1, "too long"), (0, 200, "fits")])
def test_takes_two_hundred_characters_in_an_invitation(characters: int, left: int, verdict: str) -> None:
    meter = meter_of("x" * characters, Channel.LINKEDIN_INVITE)
    assert (meter.left, meter.verdict, meter.limit) == (left, verdict, 200)
    assert meter.in_words == ("1 too many" if left < 0 else f"{left} left")


def test_aims_at_four_hundred_characters_in_a_direct_message() -> None:
    assert meter_of("x" * 390, Channel.LINKEDIN_DM).left == 10


@settings(max_examples=60)
@given(LINES, st.lists(LINES, max_size=4))
def test_hands_every_letter_to_a_mail_program_as_it_was_written(subject: str, lines: list[str]) -> None:
    link = mailto("maya@harbour.example", subject, "\n".join(lines))
    assert link.isascii()
    assert not {" ", "\r", "\n", '"', "<"} & set(link)
    asked = parse_qs(urlsplit(link).query, keep_blank_values=True)
    assert urlsplit(link).path == "maya@harbour.example"
    assert asked["subject"] == [" ".join(subject.split())]
    assert asked["body"][0].split("\r\n") == "\n".join(lines).splitlines() or [""]


def test_lets_no_address_smuggle_in_another_header() -> None:
    assert mailto("a@b.example?bcc=c@d.example", "", "").count("?") == 1
