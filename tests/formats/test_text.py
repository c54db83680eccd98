"""Text of unknown origin ..."""

import io
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.formats.archive import from_folder
from firsthand.formats.csvtext import UNCLOSED, Row, read_rows
from firsthand.formats.encoding import as_utf8, decoded, encoding_of, open_text
from firsthand.formats.names import name_of_columns, name_of_text
from firsthand.formats.problem import Problem, Unreadable
from firsthand.formats.written_dates import read_date, read_moment


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Jörg".encode(), "Jörg"),
        ("Jörg".encode("utf-8-sig"), "Jörg"),
        ("Jörg".encode("utf-16"), "Jörg"),
        ("Jorg".encode("utf-16-le"), "Jorg"),
        ("Jorg".encode("utf-16-be"), "Jorg"),
        ("Jörg “x”".encode("cp1252"), "Jörg “x”"),
        (b"a\x81b", "a\x81b"),
        (b"", ""),
    ],
)
def test_is_read_in_whatever_encoding_it_came(content, text):
    assert open_text(io.BufferedReader(io.BytesIO(content))).read() == text
    assert decoded(as_utf8(content)) == text


def test_uses_the_charset_it_names_when_that_is_one():
    assert decoded("Łódź".encode("iso-8859-2"), "ISO-8859-2") == "Łódź"
    assert decoded(b"abc", "zip") == decoded(b"abc", "unicode_escape") == "abc"
    assert decoded(b"a\xff", "us-ascii") == "aÿ"
    assert decoded(b"abc", "iso-8859-99") == "abc"


@given(st.binary(max_size=50))
@settings(max_examples=60, deadline=None)
def test_is_never_an_error(content):
    assert isinstance(decoded(as_utf8(content)), str)
    assert encoding_of(content)


@pytest.mark.parametrize(
    ("first", "last", "given", "family", "suffix"),
    [
        ("Anna", "Lee", "Anna", "Lee", ""),
        ("Anna", "Lee, PhD, PMP", "Anna", "Lee", "PhD, PMP"),
        ("Anna", "Lee Ph.D. MBA", "Anna", "Lee", "Ph.D. MBA"),
        ("Anna", "Lee MBA, PMP", "Anna", "Lee", "MBA, PMP"),
        ("Anna 🌱", "Lee (she/her)", "Anna", "Lee", "🌱, she/her"),
        ("Anna (Annie)", "van der Berg, LLC", "Anna", "van der Berg, LLC", "Annie"),
        ("Yo-Yo", "Ma", "Yo-Yo", "Ma", ""),
        ("Ann\u200c", "MA", "Ann\u200c", "MA", ""),
        ("👩🏽‍🔬 Zoë", "Ång\u200dström", "Zoë", "Ångström", "👩🏽\u200d🔬, \u200d"),
    ],
)
def test_of_a_name_is_parted_from_what_is_attached(first, last, given, family, suffix):
    name = name_of_columns(first, last)
    assert (name.whole, name.given, name.family, name.suffix) == (f"{first} {last}", given, family, suffix)


@pytest.mark.parametrize(
    ("whole", "given", "family", "suffix"),
    [
        ("Anna Meier, PhD", "Anna", "Meier", "PhD"),
        ("Meier, Anna", "Anna", "Meier", ""),
        ("Mr. John Doe Sr.", "John", "Doe", "Sr."),
        ("Ludwig van Beethoven", "Ludwig", "van Beethoven", ""),
        ("Cher", "Cher", "", ""),
        ("王小明", "", "王小明", ""),
        ("🌱", "", "", "🌱"),
        ("Dr.", "Dr.", "", ""),
        ("John Doe V", "John", "Doe", "V"),
    ],
)
def test_of_a_name_in_one_piece_is_parted(whole, given, family, suffix):
    name = name_of_text(whole)
    assert (name.whole, name.given, name.family, name.suffix) == (whole, given, family, suffix)


@given(st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_of_a_name_keeps_it_whole(text):
    assert name_of_text(text).whole == " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 Mar 2025", date(2025, 3, 12)),
        ("2025-03-12", date(2025, 3, 12)),
        ("2025-03", date(2025, 3, 1)),
        ("Mar 2025", date(2025, 3, 1)),
        ("2025", date(2025, 1, 1)),
        ("March 12, 2025", date(2025, 3, 12)),
        ("12. März 2025", date(2025, 3, 12)),
        ("12 juil. 2025", date(2025, 7, 12)),
        ("12 de marzo de 2025", date(2025, 3, 12)),
        ("3/12/25", date(2025, 3, 12)),
        ("25/12/1999", date(1999, 12, 25)),
        ("12.03.2025", date(2025, 3, 12)),
        ("3/12/99", date(1999, 3, 12)),
        ("31 Feb 2025", None),
        ("12 Foo 2025", None),
        ("soon", None),
        ("", None),
    ],
)
def test_of_a_date_is_read(text, day):
    assert read_date(text) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-08-01 02:03:04 UTC", datetime(2026, 8, 1, 2, 3, 4, tzinfo=UTC)),
        ("11/2/23, 9:31 PM", datetime(2023, 11, 2, 21, 31, tzinfo=UTC)),
        ("11/2/23, 12:31 AM", datetime(2023, 11, 2, 0, 31, tzinfo=UTC)),
        ("22 Mar 1833", datetime(1833, 3, 22, tzinfo=UTC)),
        ("2026-08-01 25:00:00", None),
        ("never", None),
    ],
)
def test_of_a_moment_is_read_in_utc(text, moment):
    assert read_moment(text) == moment


def rows(text: str | bytes) -> list[Row | Problem]:
    content = text.encode() if isinstance(text, str) else text
    with from_folder({"t.csv": lambda: io.BytesIO(content)}).open("t.csv") as stream:
        return list(read_rows(stream, file="t.csv", needed=("name", "city"), known=("name", "city")))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_of_a_table_is_found_below_a_preamble(end, delimiter):
    lines = [
        "Notes:",
        '"One, two; three."',
        "",
        delimiter.join(["Name", "CITY"]),
        delimiter.join(["Ana", "Oslo"]),
        "",
        "Bo",
    ]
    first, second = rows(end.join(lines))
    assert (first.line, first.get("name"), first.get("city"), first.get("other")) == (5, "Ana", "Oslo", "")
    assert (second.line, second.get("name"), second.get("city")) == (7, "Bo", "")


def test_of_a_table_keeps_lines_within_quotes_and_counts_them():
    first, second = rows('name,city\n"Ana\nMaria",Oslo\nBo,Bern\n')
    assert (first.line, first.get("name"), second.line) == (2, "Ana\nMaria", 4)


def test_of_a_table_names_the_columns_it_does_not_know():
    problem, row = rows("name,city,Shoe Size\nAna,Oslo,39\n")
    assert "shoe size" in problem.reason
    assert row.get("name") == "Ana"


def test_of_a_table_without_its_columns_says_so():
    assert [problem.reason for problem in rows("a,b\n1,2\n")] == [
        "t.csv has no line with the columns name, city, so nothing in it was read."
    ]
    assert rows('"' + "x" * 600_000)[0].line == 1


def test_of_a_table_goes_on_behind_a_quotation_mark_that_is_never_closed():
    found = rows("name,city\nAna,Oslo\n" + '"Bo,' + "x" * 600_000 + "\nCy,Cork\n")
    assert [getattr(row, "reason", None) or row.get("name") for row in found] == ["Ana", UNCLOSED, "Cy"]
    assert found[1].line == 3


def test_of_a_table_ends_with_a_sentence_when_it_does_not_end(monkeypatch):
    monkeypatch.setattr("firsthand.formats.csvtext._MOST_ROWS", 2)
    with pytest.raises(Unreadable, match="more than 2 rows"):
        rows("name,city\nA,B\nA,B\nA,B\n")


@given(st.binary(max_size=80))
@settings(max_examples=60, deadline=None)
def test_of_a_table_is_never_an_error(content):
    rows(b"name,city\n" + content)
    rows(content)
