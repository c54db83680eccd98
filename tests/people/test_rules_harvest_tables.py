"""People from tables and cards, and as they go out..."""

import io

from firsthand.formats.contact_tables import read_table
from firsthand.formats.vcard import read_cards
from firsthand.people.rules.columns import names_somebody
from firsthand.people.rules.exporting import FORMATS, Outgoing, written
from firsthand.people.rules.harvest import Harvest, from_cards, from_table

ANNA = Outgoing(
    "Anna Meier, PhD",
    "Anna",
    "Meier",
    "PhD",
    "Harbour",
    "=Clerk",
    "likes tea",
    (("email", "anna@x.example"), ("phone", "+49 30 1234567"), ("profile", "https://www.linkedin.com/in/anna")),
)


def of_table(text: str, ticks: list[tuple[int, int]] | None = None) -> Harvest:
    table = read_table(io.BufferedReader(io.BytesIO(text.encode())), "a.csv", {})  # type: ignore[arg-type]
    told = ticks if ticks is not None else []
    return from_table(table, "a.csv", "DE", lambda done, total: told.append((done, total)))


def of_cards(text: str) -> Harvest:
    return from_cards(read_cards(io.BytesIO(text.encode()), "a.vcf"), "a.vcf", "DE")


def test_are_found_with_all_that_reaches_them_and_what_does_not_is_said() -> None:
    ticks: list[tuple[int, int]] = []
    harvest = of_table("Name,Mail,Mail 2,Phone,Web\nAnna Meier PhD,a@x.example,see web,030 1234567,x.example\n", ticks)
    (anna,) = harvest.found
    assert (anna.name, anna.given, anna.family, anna.suffix) == ("Anna Meier PhD", "Anna", "Meier", "PhD")
    assert [(key.kind, key.key) for key in anna.keys] == [
        ("email", "a@x.example"),
        ("phone", "+49301234567"),
        ("website", "x.example"),
    ]
    assert harvest.source == "table"
    assert harvest.columns is not None
    assert not harvest.columns.is_told
    assert ticks == [(0, 1)]


def test_say_what_is_no_address() -> None:
    harvest = of_table("Name,Mail\nAnna Meier,nobody\nBo Lee,b@x.example\n")
    assert [(problem.line, problem.reason) for problem in harvest.problems] == [
        (2, "“nobody” is no address, number or link that can be used.")
    ]


def test_are_none_where_a_table_is_refused() -> None:
    harvest = of_table("Dear Sir\n")
    assert (bool(harvest.refusal), harvest.found, harvest.columns) == (True, (), None)


def test_of_a_known_program_keep_their_source() -> None:
    text = "First Name,Last Name,E-mail Address,E-mail 2 Address,Job Title,Suffix\nAnna,Meier,a@x.example,,Clerk,PhD\n"
    harvest = of_table(text)
    assert (harvest.source, harvest.found[0].suffix, harvest.found[0].title) == ("outlook", "PhD", "Clerk")


def test_of_a_card_work_where_its_department_is_when_nothing_else_is_said() -> None:
    (bo,) = of_cards("BEGIN:VCARD\nFN:Bo Lee\\, PhD\nN:Lee;Bo;;;PhD\nORG:;Archive\nTEL:x\nEND:VCARD\n").found
    assert (bo.organisation, bo.suffix, bo.original.splitlines()[0]) == ("Archive", "PhD", "FN:Bo Lee\\, PhD")


def test_come_back_the_same_from_each_form() -> None:
    for form in FORMATS:
        content = b"".join(written([ANNA], form)).decode("utf-8-sig")
        (back,) = (of_table if form == "csv" else of_cards)(content).found
        assert (back.name, back.given, back.family, back.suffix) == (ANNA.name, ANNA.given, ANNA.family, ANNA.suffix)
        assert (back.organisation, back.title, back.note) == (ANNA.organisation, ANNA.title, ANNA.note)
        assert tuple((key.kind.value, key.value) for key in back.keys) == ANNA.addresses


def test_need_a_column_that_says_who_they_are() -> None:
    assert names_somebody({"family", "note"})
    assert not names_somebody({"company", ""})
