"""A brief..."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.meet.rules.brief import (
    Station,
    condensed,
    cut,
    page_text,
    question_length,
    station_line,
    why_here,
    years,
)


@settings(max_examples=50)
@given(st.text(max_size=300), st.integers(5, 60))
def test_cuts_any_text_to_one_line_of_the_length(text: str, length: int) -> None:
    line = cut(text, length)
    assert len(line) <= length
    assert "\n" not in line
    assert line == " ".join(text.split()) or line.endswith("…")


def test_cuts_at_a_word() -> None:
    assert cut("the boxes come on Mondays", 16) == "the boxes come…"
    assert cut("short", 16) == "short"
    assert cut("Donaudampfschifffahrt", 10) == "Donaudampf"[:9] + "…"


def test_says_how_many_more_there_are() -> None:
    lines = [str(number) for number in range(9)]
    assert condensed(lines, 5).more == "and 4 more"
    assert condensed(lines, 5).shown == ("0", "1", "2", "3", "4")
    assert condensed(lines, 8).shown == tuple(lines)
    assert condensed([], 5).more == ""


@pytest.mark.parametrize(
    ("start", "end", "is_current", "words"),
    [
        (date(2019, 1, 1), date(2021, 5, 1), False, "2019 to 2021"),
        (date(2019, 1, 1), date(2019, 5, 1), False, "2019"),
        (date(2021, 1, 1), None, True, "since 2021"),
        (date(2021, 1, 1), None, False, "from 2021"),
        (None, date(2019, 1, 1), False, "until 2019"),
        (None, None, True, ""),
    ],
)
def test_says_the_years_of_a_position(start: date | None, end: date | None, is_current: bool, words: str) -> None:
    assert years(start, end, is_current=is_current) == words


def test_writes_a_position_on_one_line() -> None:
    assert station_line(Station("Archivist", "Harbour Museum", "since 2021")) == "since 2021: Archivist, Harbour Museum"
    assert station_line(Station("", "Harbour Museum", "")) == "Harbour Museum"
    assert station_line(Station("", "", "")) == ""


@pytest.mark.parametrize(
    ("about", "begins"),
    [
        ("", "I am trying to find out whether Archivist is for me."),
        ("A third-year student.", "I am a third-year student, trying"),
        ("A-levels student", "I am A-levels student, trying"),
        ("MBA student", "I am MBA student, trying"),
        ("Ärztin in Graz", "I am ärztin in Graz, trying"),
    ],
)
def test_says_who_the_seeker_is(about: str, begins: str) -> None:
    assert why_here(about, "Archivist", []).startswith(begins)


def test_says_why_the_seeker_is_here_in_two_sentences() -> None:
    assert why_here("", "Archivist", ["What took longest?", "Who leaves?"]).endswith(
        "I have 2 open questions, first of all: What took longest?"
    )
    assert "I have 1 open question, first" in why_here("", "Archivist", ["What took longest?"])
    assert why_here("", "Archivist", []).endswith("I want to hear your story.")


def test_is_plain_text_without_empty_sections() -> None:
    assert page_text("Zoë", [("When", ["Thu", "at nine"]), ("Spare", [])]) == "Zoë\n\nWhen\n  Thu\n  at nine"


def test_gives_each_question_less_room_where_there_are_many() -> None:
    assert [question_length(count) for count in (0, 7, 8, 12)] == [150, 150, 100, 100]
