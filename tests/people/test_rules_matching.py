"""Finding one person in many sources ..."""

import json
import time

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.people.cli import group
from firsthand.people.rules.matching import Rarity, Record, judge, resolve
from firsthand.people.rules.matching.lines import answer_line
from firsthand.people.rules.matching.parts import parts_of
from firsthand.people.rules.matching.scripts import is_slip, latin, sound
from firsthand.people.rules.matching.traits import address_of, number_of

names = st.sampled_from(
    ["Maya", "Tom", "Bob", "Robert", "M.", "Okafor", "Wilk", "Юлия", "", "Lee, PhD", "& Anna", "Jr."]
) | st.text(max_size=8)
keys = st.lists(
    st.sampled_from(["a@b.example", "maya.okafor@harbour.example", "info@b.example", "030 9912345", "x"])
    | st.text(max_size=6),
    max_size=2,
)
links = st.lists(
    st.sampled_from(["linkedin.com/in/a", "linkedin.com/in/b", "a.example/b"]) | st.text(max_size=6), max_size=1
)
records = st.builds(
    Record,
    id=st.just(0),
    source=st.sampled_from(["", "linkedin", "google"]),
    given=names,
    family=names,
    full=names,
    emails=keys.map(tuple),
    phones=keys.map(tuple),
    urls=links.map(tuple),
    company=st.sampled_from(["", "Harbour", "Lumen GmbH"]),
    title=st.sampled_from(["", "Engineer", "Chief Engineer"]),
)
books = st.lists(records, max_size=7).map(lambda some: [_numbered(one, place) for place, one in enumerate(some)])


def _numbered(one: Record, place: int) -> Record:
    return Record(**{**vars(one), "id": place})


def of(place: int, source: str, given: str, family: str, **fields: object) -> Record:
    return Record(id=place, source=source, given=given, family=family, **fields)


@given(records, records)
@settings(max_examples=50)
def test_judges_a_pair_the_same_in_either_order(one: Record, other: Record) -> None:
    rarity = Rarity.of([one, other])
    assert judge(one, other, rarity) == judge(other, one, rarity)


@given(books, st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_finds_the_same_people_in_any_order_of_records(book: list[Record], chance: object) -> None:
    mixed = list(book)
    chance.shuffle(mixed)
    assert resolve(mixed) == resolve(book)


@given(books, st.sets(st.frozensets(st.integers(0, 6), min_size=2, max_size=2), max_size=4))
@settings(max_examples=25)
def test_never_joins_or_asks_about_what_was_kept_apart(book: list[Record], apart: set[frozenset[int]]) -> None:
    found = resolve(book, frozenset(apart))
    for pair in apart:
        assert not any(pair <= set(group.ids) for group in found.groups)
        assert not any(pair == {one, other} for one, other, _ in found.doubtful)


@given(
    st.binary(max_size=60)
    | st.text(max_size=40).map(lambda text: json.dumps({"a": {"full": text}, "b": {"last": text}}).encode())
)
@settings(max_examples=50)
def test_answers_any_line_with_one_line(line: bytes) -> None:
    told = json.loads(answer_line(line, 1))
    assert 0 <= told["probability"] <= 1
    assert told["same"] == (told["probability"] >= 0.5)


def test_keeps_apart_what_the_seeker_said_are_two_people() -> None:
    book = [
        of(place, source, "Ottilie", "Brandwijk") for place, source in ((1, "linkedin"), (2, "google"), (3, "phone"))
    ]
    assert [group.ids for group in resolve(book).groups] == [(1, 2, 3)]
    found = resolve(book, {(3, 2)})
    assert [len(group.ids) for group in found.groups] == [2]
    assert not {2, 3} <= set(found.groups[0].ids)
    assert not found.doubtful


def test_joins_the_sure_and_says_why() -> None:
    book = [
        of(1, "linkedin", "Maya", "Okafor", company="Harbour"),
        of(2, "google", "Maya", "Okafor", emails=("maya@home.example",)),
        of(3, "mail", "", "", emails=("MAYA@home.example",)),
        of(4, "google", "Tom", "Wilk"),
    ]
    found = resolve(book)
    assert [group.ids for group in found.groups] == [(1, 2, 3)]
    assert "Both have the address maya@home.example." in found.groups[0].reasons
    assert not found.doubtful


def test_asks_about_the_doubtful_once_for_two_groups_and_most_probable_first() -> None:
    book = [
        of(1, "linkedin", "Anna", "Meier", company="Harbour"),
        of(2, "google", "Anna", "Meier", emails=("anna@gmail.com",)),
        of(3, "mail", "Anna", "Meier", emails=("anna@gmail.com",)),
        of(4, "linkedin", "Ottilie", "Brandwijk"),
        of(5, "google", "Ottilie", "Brandwijk"),
    ]
    found = resolve(book)
    assert [group.ids for group in found.groups] == [(2, 3), (4, 5)]
    assert [(one, other) for one, other, _ in found.doubtful] == [(1, 2)]
    chances = [verdict.probability for *_, verdict in found.doubtful]
    assert chances == sorted(chances, reverse=True)
    assert all(verdict.is_doubtful and not verdict.is_sure for *_, verdict in found.doubtful)


def test_never_puts_two_into_one_group_through_a_third() -> None:
    book = [
        of(1, "phone", "Robert", "Thistlewood Jr.", phones=("030 9912345",), emails=("rob@home.example",)),
        of(2, "phone", "Robert", "Thistlewood Sr.", phones=("030 9912345",), emails=("hayes@home.example",)),
        Record(3, "google", full="Robert Thistlewood", emails=("rob@home.example", "hayes@home.example")),
    ]
    assert all(len(group.ids) < 3 for group in resolve(book).groups)


def test_knows_the_names_of_this_very_book() -> None:
    one, other = of(1, "linkedin", "Wren", "Abara"), of(2, "google", "Wren", "Abara", emails=("w@x.example",))
    village = [of(place, "phone", "Wren", "Abara", phones=(f"030 77{place:05}",)) for place in range(3, 300)]
    assert judge(one, other, Rarity()).is_sure
    assert judge(one, other, Rarity.of([one, other, *village])).probability < 0.5


def test_lets_a_name_with_several_profiles_say_little() -> None:
    one, other = of(1, "linkedin", "Wren", "Abara"), of(2, "google", "Wren", "Abara")
    twins = [of(place, "linkedin", "Wren", "Abara", urls=(f"linkedin.com/in/wren-{place}",)) for place in (3, 4)]
    verdict = judge(one, other, Rarity.of([one, other, *twins]))
    assert verdict.probability < 0.5
    assert any("There are 2 people of this name." in reason.words for reason in verdict.reasons)


def test_takes_a_number_of_many_people_for_a_shared_one() -> None:
    office = [
        of(place, "phone", given, "", phones=("030 9912345",))
        for place, given in enumerate(["Maya", "Tom", "Bo", "Ute", "Ravi"])
    ]
    one, other = (
        of(7, "phone", "", "", phones=("030 9912345",)),
        of(8, "google", "Maya", "Okafor", phones=("030 9912345",)),
    )
    assert judge(one, other, Rarity()).probability > judge(one, other, Rarity.of(office)).probability


def test_looks_at_no_block_that_is_too_large() -> None:
    crowd = [of(place, "phone", "Maya", "Okafor") for place in range(130)]
    assert resolve(crowd).groups == ()


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Юлия", "yuliya"),
        ("Γιώργος", "giorgos"),
        ("김", "gim"),
        ("王伟", "wangwei"),
        ("ユキ", "yuki"),
        ("ひろ", "hiro"),
        ("Łukasz", "lukasz"),
        ("ش", "ش"),
    ],
)
def test_reads_scripts(text: str, bare: str) -> None:
    assert latin(text) == bare


@pytest.mark.parametrize(
    ("one", "other"), [("müller", "mueller"), ("sergey", "sergei"), ("filip", "philip"), ("yuliya", "julia")]
)
def test_hears_two_spellings_of_one_name(one: str, other: str) -> None:
    assert sound(latin(one)) == sound(latin(other))


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("meier", "meire", True),
        ("okafor", "okafr", True),
        ("okafr", "okafor", True),
        ("okafor", "okafer", True),
        ("anna", "anna", False),
        ("ann", "anna", False),
        ("meier", "maire", False),
    ],
)
def test_sees_one_slip(one: str, other: str, slip: bool) -> None:
    assert is_slip(one, other) is slip


@pytest.mark.parametrize(
    ("columns", "given", "family"),
    [
        (("Anna", "Meier, PhD 🎉", ""), "anna", ("meier",)),
        (("Okafor, Maya", "", ""), "maya", ("okafor",)),
        (("", "Maya Okafor", ""), "maya", ("okafor",)),
        (("Maya", "", "Maya Okafor"), "maya", ("okafor",)),
        (("", "", "OKAFOR Maya"), "maya", ("okafor",)),
        (("", "", "J. OKAFOR"), "j", ("okafor",)),
        (("", "", "王伟"), "wei", ("wang",)),
        (("", "", "Ludwig van der Berg"), "ludwig", ("berg",)),
        (("", "", "Maya Okafor-Lindqvist"), "maya", ("okafor", "lindqvist")),
        (("Ian", "Mc Donald", ""), "ian", ("mcdonald",)),
        (("Dr. Maya", "van den", ""), "maya", ("van", "den")),
        (("", "", "Maya Okafor | Harbour"), "maya", ("okafor",)),
        (("", "", "maya@x.example"), "", ()),
        (("", "", "Prof. Dr. Maya"), "dr", ("maya",)),
        (("Robert “Bob”", "Hayes (the tall one)", ""), "robert", ("hayes",)),
        (("Maya (née Eze)", "Okafor II", ""), "maya", ("okafor",)),
    ],
)
def test_reads_names_however_written(columns: tuple[str, str, str], given: str, family: tuple[str, ...]) -> None:
    found = parts_of(*columns)
    assert (found.given, found.family) == (given, family)


@pytest.mark.parametrize("text", ["", "a", "@", "a@b", "@b.example", "a@b c.example"])
def test_reads_no_address_where_there_is_none(text: str) -> None:
    assert address_of(text) is None


def test_reads_the_firm_of_an_address_and_its_words() -> None:
    found = address_of("<J.Okafor-Eze+news@mail.harbour.co.uk>")
    assert found is not None
    assert (found.key, found.words, found.firm) == (
        "j.okafor-eze@mail.harbour.co.uk",
        ("j", "okafor", "eze"),
        "harbour",
    )
    assert number_of("+49 (0)30 99 12 345 ext. 7") == ("09912345"[-8:], "7")


@pytest.mark.parametrize("line", [b"nope", b"[]", b'{"a": {}}', b'{"a": null, "b": {}}', b"\xff", b"[" * 9999])
def test_answers_a_bad_line_with_a_sentence(line: bytes) -> None:
    told = json.loads(answer_line(line, 3))
    assert told["same"] is False
    assert told["error"].startswith("Line 3 ")


@pytest.mark.parametrize("piece", ["(", "a ", "'a ", "she/", "x@", "1", ", PhD", "🎉", "한", " "])
def test_ends_soon_whatever_comes(piece: str) -> None:
    bomb = piece * 20_000
    fields = dict.fromkeys(("first", "last", "emails", "phones", "company", "title", "url"), bomb)
    began = time.process_time()
    answer_line(json.dumps({"a": {"full": bomb}, "b": fields}).encode(), 1)
    assert time.process_time() - began < 1


def test_reads_pairs_and_goes_on_after_a_bad_one() -> None:
    pair = {
        "id": 7,
        "a": {"first": "Maya", "last": "Okafor", "emails": "x@y.example; z@y.example"},
        "b": {"full": "Maya", "company": 5, "emails": ["z@y.example", None], "phones": None},
    }
    ran = CliRunner().invoke(group, ["match", "--lines"], input=f"nope\n\n{json.dumps(pair)}\n")
    bad, good = map(json.loads, ran.output.splitlines())
    assert bad["id"] is None
    assert (good["id"], good["same"]) == (7, True)
    assert "Both have the address z@y.example." in good["reasons"]
