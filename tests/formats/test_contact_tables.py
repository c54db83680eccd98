"""A table of contacts..."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.formats.contact_tables import Contact, Form, Table, read_table, reading, write_table
from firsthand.formats.contact_tables.formulas import guarded, unguarded
from firsthand.formats.csvtext import UNCLOSED

GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value,Website 1 - Label,Website 1 - Value\r\n"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Birthday,Notes,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,"
    "Organization 1 - Title,Organization 1 - Department\n"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Fax,Business Phone,"
    "Mobile Phone,Assistant's Phone,Company Main Phone,E-mail Address,E-mail Type,E-mail Display Name,"
    "E-mail 2 Address,Birthday,Manager's Name,Notes,Web Page\r\n"
)
OUTLOOK_WEB = (
    "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,"
    "Home Phone,Mobile Phone,Pager,Home Fax,IMAddress,Job Title,Department,Company,Notes,Web Page\r\n"
)
OUTLOOK_GERMAN = (
    "Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Fax geschäftlich;Telefon geschäftlich;"
    "Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;E-Mail 2: Adresse;Notizen;Webseite\r\n"
)


def read(text: str | bytes, **choices: list[str]) -> Table:
    content = text if isinstance(text, bytes) else text.encode()
    return read_table(io.BufferedReader(io.BytesIO(content)), "a.csv", choices)  # type: ignore[arg-type]


def names(table: Table) -> list[str]:
    return [contact.name for contact in table.contacts]


def test_of_google_is_known_with_several_values_in_one_cell() -> None:
    row = (
        "Anna,Maria,Meier,,,,Dr.,PhD,Annie,,Harbour,Clerk,Archive,1980-01-01,likes tea,,* myContacts ::: Work,"
        "* Work,anna@harbour.example ::: a@b.example,,,Work Fax,+49 30 1,Mobile,+49 30 2345678,,https://anna.example\r\n"
    )
    table = read(GOOGLE_NEW + row)
    assert (table.form, table.is_told, table.problems) == (Form.GOOGLE, True, ())
    anna = table.contacts[0]
    assert (anna.line, anna.name, anna.given, anna.family, anna.suffix) == (
        2,
        "Anna Maria Meier, PhD",
        "Anna",
        "Meier",
        "PhD",
    )
    assert anna.emails == ("anna@harbour.example", "a@b.example")
    assert (anna.phones, anna.links) == (("+49 30 2345678",), ("https://anna.example",))
    assert (anna.company, anna.title, anna.note) == ("Harbour", "Clerk", "likes tea")
    assert "* myContacts ::: Work" in anna.original
    assert "1980-01-01" in anna.original


def test_of_google_before_2024_is_known() -> None:
    table = read(
        GOOGLE_OLD + '"Meier, PhD",Anna,,Meier,,,,,,* myContacts,* Home,anna@x.example,Mobile,030 123456,,,,Archive\n'
    )
    assert table.form == Form.GOOGLE
    assert names(table) == ["Meier, PhD"]
    assert (table.contacts[0].company, table.contacts[0].phones) == ("Archive", ("030 123456",))


@pytest.mark.parametrize(
    "text",
    [
        OUTLOOK + 'Dr.,Anna,,Meier,PhD,Harbour,Archive,Clerk,1,2345678,3456789,99,98,anna@x.example,SMTP,"Meier, A",'
        "a@y.example,1.1.1980,Boss,likes tea,x.example\r\n",
        OUTLOOK_WEB + "Anna,,Meier,Dr.,PhD,Annie,,,anna@x.example,a@y.example,2345678,3456789,1,1,im,Clerk,Archive,"
        "Harbour,likes tea,x.example\r\n",
        OUTLOOK_GERMAN + "Dr.;Anna;;Meier;PhD;Harbour;Archiv;Clerk;1;2345678;3456789;anna@x.example;SMTP;Meier, A;"
        "a@y.example;likes tea;x.example\r\n",
    ],
)
def test_of_outlook_is_known_and_its_title_is_no_job(text: str) -> None:
    for content in (text.encode("utf-8-sig"), text.encode("utf-16"), text.encode("cp1252")):
        table = read(content)
        assert (table.form, table.is_told) == (Form.OUTLOOK, True)
        anna = table.contacts[0]
        assert (anna.name, anna.given, anna.family, anna.suffix) == ("Anna Meier, PhD", "Anna", "Meier", "PhD")
        assert (anna.company, anna.title, anna.note) == ("Harbour", "Clerk", "likes tea")
        assert anna.emails == ("anna@x.example", "a@y.example")
        assert (anna.phones, anna.links) == (("2345678", "3456789"), ("x.example",))


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("Vorname;Name;E-Mail\nAnna;Meier;a@x.example\n", "given family email"),
        ("Prénom\tNom\tSociété\tFonction\nAnna\tMeier\tHafen\tChef\n", "given family company title"),
        ("Nombre,Apellidos,Correo,Empresa,Puesto\nAna,Ruiz,a@x.example,Puerto,Jefa\n", "given family email company title"),
        ("Full name|Where|Mail|Cell\nAnna Meier|Harbour|a@x.example|030 1234567\n", "name company email phone"),
        ("Name,Title,E-mail Type,Profile\nAnna,Dr.,SMTP,https://linkedin.com/in/anna\n", "name   link"),
        ("A,B,C\nAnna Meier,a@x.example,+49 30 1234567\nBo Lee,b@x.example,030/1234568\n", "name email phone"),
        ("Name,E-mail,Name\nAnna,see website,x\n", "name  "),
        ("Who,Title\n", "name title"),
        ("Wer,Kontakt,Wo\nAnna Meier,a@x.example,Hafen\nBo Lee,b@x.example,\n", "name email company"),
    ],
)  # fmt: skip
def test_of_any_other_kind_is_guessed_by_its_words_and_its_cells(text: str, meanings: str) -> None:
    table = read(text)
    assert (table.form, table.is_told) == (Form.OTHER, False)
    assert list(table.meanings) == meanings.split(" ")


def test_is_read_as_it_was_said_and_known_again_by_its_header() -> None:
    text = "Code,Who,What\nx1,Anna Meier,Clerk\nx2,Bo Lee,\n,,\nx3,Cy Fox,Pilot\nx4,Dee Day,Cook\n"
    table = read(text)
    assert table.samples == (("x1", "Anna Meier", "Clerk"), ("x2", "Bo Lee", ""), ("x3", "Cy Fox", "Pilot"))
    said = read(text, **{table.digest: ["note", "name", "title"]})
    assert said.is_told
    assert [(one.name, one.title, one.note) for one in said.contacts][:2] == [
        ("Anna Meier", "Clerk", "x1"),
        ("Bo Lee", "", "x2"),
    ]
    assert read("Code,Who,When\n").digest != table.digest
    assert not read(text, **{table.digest: ["name"]}).is_told


def test_without_a_header_loses_nobody() -> None:
    table = read("Anna Meier,a@x.example\nBo Lee,b@x.example\n")
    assert table.header == ("Column 1", "Column 2")
    assert names(table) == ["Anna Meier", "Bo Lee"]
    assert [contact.emails for contact in read("a@x.example\nb@x.example\n").contacts] == [
        ("a@x.example",),
        ("b@x.example",),
    ]


def test_with_words_above_its_header_is_read_from_there() -> None:
    table = read("sep=;\nMy contacts\n\nName;Company\nAnna Meier;Harbour\n")
    assert [(one.line, one.name, one.company) for one in table.contacts] == [(5, "Anna Meier", "Harbour")]
    assert names(read("List of 2026\nx1,y1\nx2,y2\n")) == []


def test_says_which_lines_name_nobody_and_which_have_too_many_cells() -> None:
    table = read('Name,Company,Mail\nAnna Meier,PhD,Harbour,a@x.example\n,Harbour,\n,Harbour,info@x.example\n"",,030\n')
    assert [(problem.line, problem.reason) for problem in table.problems] == [
        (2, reading.MORE_CELLS.format(cells="a@x.example")),
        (3, reading.NOBODY),
        (5, reading.NOBODY),
    ]
    assert names(table) == ["Anna Meier", "Harbour"]
    assert "Anna Meier, PhD, Harbour, a@x.example" in table.contacts[0].original


def test_keeps_a_name_whole() -> None:
    table = read('Name,Company\n"Anna Meier, PhD","Harbour, Inc."\n')
    assert (table.contacts[0].name, table.contacts[0].company) == ("Anna Meier, PhD", "Harbour, Inc.")


def test_with_a_quote_that_is_never_closed_loses_that_line_alone() -> None:
    table = read('Name,Company\n"Anna,Harbour\nBo Lee,"Acme, Inc."\nCy "the" Fox,x\n"Dee" Day,"y\nEve,z\n')
    assert names(table) == ["Anna", "Bo Lee", 'Cy "the" Fox', "Dee Day", "Eve"]
    assert [(problem.line, problem.reason) for problem in table.problems] == [(2, UNCLOSED)]


def test_with_a_cell_of_two_hundred_thousand_letters_is_read_and_its_line_kept_to_two_thousand() -> None:
    table = read("Name,Note\nAnna," + "x" * 200_000 + "\nBo,y\n")
    assert [len(one.note) for one in table.contacts] == [200_000, 1]
    assert table.contacts[0].original.endswith(reading.CUT.format(count=198_006))
    assert read("Name\tNote\nAnna\ty\n").contacts[0].original == "Anna\ty"


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", reading.EMPTY),
        (b"\n\n\r\n,,,\n", reading.EMPTY),
        (b"Dear Sir\nplease\n", reading.NO_TABLE),
        (b"x," * 2_000 + b"\n", reading.WIDE),
    ],
)
def test_that_is_none_is_refused_in_one_sentence(content: bytes, refusal: str) -> None:
    assert read(content) == Table(refusal=refusal)


def test_with_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_MOST_ROWS", 3)
    assert "more than 3 rows" in read("Name\n" + "a@x.example\n" * 300).refusal


@pytest.mark.parametrize(
    "rows",
    [b'"' + b"x,y\n" * 1_000_000, b'"a' * 3_000_000, b'"a,b\n' * 300_000, b"x" * 20_000_000, b"," * 10_000_000],
    ids=["an open quotation mark", "quotation marks", "one a line", "one line", "commas"],
)
def test_that_is_a_bomb_is_over_within_two_seconds_and_three_hundred_megabytes(rows: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"Name,Mail\n" + rows)
    ran = subprocess.run([sys.executable, "-c", APART, str(path)], capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, ran.stdout.split())
    assert seconds < 2
    assert megabytes < 300


APART = """
import re, sys, time
from pathlib import Path
from firsthand.formats.contact_tables import read_table
started = time.process_time()
with open(sys.argv[1], "rb") as stream:
    read_table(stream, "a.csv", {})
peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())  # of this program, not of what started it
print(time.process_time() - started, int(peak[1]) / 1024)
"""


@given(st.text(alphabet="=+-@\t\r' a\"", max_size=6))
@settings(max_examples=100)
def test_that_is_written_holds_no_formula_and_gives_each_cell_back(cell: str) -> None:
    written = guarded(cell)
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguarded(written) == cell


WORDS = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=8)


@given(st.lists(st.builds(lambda *words: words, WORDS, WORDS, WORDS), min_size=1, max_size=4))
@settings(max_examples=60)
def test_that_is_written_comes_back_as_the_same(people: list[tuple[str, str, str]]) -> None:
    contacts = [
        Contact(
            at + 2,
            f"{given_} {family}",
            given_,
            family,
            emails=(f"p{at}@x.example",) * (at % 3),
            phones=("+49 30 1234567",),
            company=company,
            note="a\nb",
        )
        for at, (given_, family, company) in enumerate(people)
    ]
    table = read(b"".join(write_table(contacts)))
    assert (table.form, table.is_told, table.problems) == (Form.OWN, True, ())
    assert [(one.name, one.given, one.family, one.company, one.note, one.emails) for one in table.contacts] == [
        (one.name, one.given, one.family, one.company, one.note, one.emails) for one in contacts
    ]
    assert b"".join(write_table([])).count(b"\n") == 1


@given(st.binary(max_size=300))
@settings(max_examples=100)
def test_never_raises_on_any_bytes(content: bytes) -> None:
    assert read(content).form in Form
