"""A contact card ..."""

import io
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.formats.vcard import Card, Cards, Property, read_cards, reading, write_card
from firsthand.formats.vcard.lines import read_property

DEVICES = Path(__file__).parents[3] / "shared/data/vcard"
HEAD, END = "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Lee\n", "END:VCARD\n"


def read(text: str | bytes) -> Cards:
    return read_cards(io.BytesIO(text.encode() if isinstance(text, str) else text))


def card(body: str, version: str = "3.0") -> Card:
    (only,) = read(f"BEGIN:VCARD\nVERSION:{version}\nFN:Bo Lee\n{body}\n{END}").cards
    return only


def test_keeps_a_name_whole_at_an_unescaped_comma():
    (only,) = read(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Meier, PhD\nN:Meier;Anna;;;PhD,MD\nTITLE:VP, Sales\nNOTE:met, likes tea\nEND:VCARD"
    ).cards
    assert (only.name, only.family, only.suffix, only.title, only.note) == (
        "Anna Meier, PhD",
        "Meier",
        "PhD,MD",
        "VP, Sales",
        "met, likes tea",
    )


def test_undoes_escapes_and_keeps_a_backslash_that_is_none():
    assert card(r"NOTE:a\nb\Nc\, d\; e\\f g\h").note == "a\nb\nc, d; e\\f g\\h"
    assert card(r"URL:http\://example.com").links[0].value == "http://example.com"
    assert card(r"ORG:A\;B;C\\").organisation == "A;B"
    assert card("N:Lee;Bo\\").given == "Bo\\"


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_unfolds_lines_whatever_ends_them(end):
    text = b"BEGIN:VCARD\nVERSION:3.0\nFN:Bo\n  Le\n\te\nEND:VCARD\n".replace(b"\n", end)
    assert [card.name for card in read(text).cards] == ["Bo Lee"]


def test_of_version_2_1_keeps_the_space_at_a_fold():
    assert card("NOTE:one\n two", version="2.1").note == "one two"
    assert (
        read("BEGIN:VCARD\nVERSION:2.1\nFN:A\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:B\nNOTE:o\n k\nEND:VCARD")
        .cards[1]
        .note
        == "ok"
    )


def test_joins_soft_breaks_and_decodes_their_charset():
    text = "NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg=0D=0A=\n  told me=\n=\nEMAIL;INTERNET:a@b.c"
    only = card(text, version="2.1")
    assert only.note == "Jörg\n  told meEMAIL;INTERNET:a@b.c"
    assert card("NOTE;QUOTED-PRINTABLE:a=3Db", version="2.1").note == "a=b"


def test_ends_where_it_ends_even_within_a_soft_break():
    assert card("NOTE;ENCODING=QUOTED-PRINTABLE:a=", version="2.1").note == "a"


def test_reads_the_raw_bytes_of_old_programs():
    text = "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=windows-1252:Jörg\nNOTE:Zoë\nEND:VCARD".encode("cp1252")
    (only,) = read(text).cards
    assert (only.name, only.note) == ("Jörg", "Zoë")
    assert read("BEGIN:VCARD\nFN:Jörg\nEND:VCARD".encode("utf-16")).cards[0].name == "Jörg"


def test_keeps_addresses_numbers_and_links_with_their_kinds():
    only = card(
        "item1.EMAIL;type=INTERNET;type=pref:mailto:bo@example.com\nEMAIL:\nTEL;CELL;PREF:123\n"
        'TEL;VALUE=uri;TYPE="work,voice":tel:+1-418-656-9254;ext=102\nURL:http://example.com\nitem1.X-ABLabel:Home'
    )
    assert [mail.value for mail in only.emails] == ["bo@example.com"]
    assert only.emails[0].group == "item1"
    assert [phone.value for phone in only.phones] == ["123", "+1-418-656-9254 ext. 102"]
    assert only.phones[0].types == {"cell", "pref"}
    assert only.phones[1].types == {"work", "voice"}
    assert only.others == (Property("X-ABLABEL", "Home", (), "item1"),)


def test_keeps_a_second_title_and_the_escapes_of_what_it_does_not_know():
    only = card("ORG:One;Unit\nORG:Two\nTITLE:A\nTITLE:B\nX-THING;A=b^nc:x\\,y\nNOTE:1\nNOTE: \nNOTE:2")
    assert (only.organisation, only.units, only.title, only.note) == ("One", ("Unit",), "A", "1\n\n2")
    assert [(prop.name, prop.value) for prop in only.others] == [("ORG", "Two"), ("TITLE", "B"), ("X-THING", "x\\,y")]
    assert only.others[2].params == (("A", "b\nc"),)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("N:Lee;Bo;B.;Dr.;Jr.", "Dr. Bo B. Lee Jr."),
        ("ORG:Acme;Sales", "Acme"),
        ("EMAIL:a@b.c", "a@b.c"),
        ("TEL:123", "123"),
    ],
)
def test_without_a_name_is_called_by_what_it_has(body, name):
    assert [card.name for card in read(f"BEGIN:VCARD\n{body}\nEND:VCARD").cards] == [name]


def reasons(cards: Cards) -> list[tuple[int, str]]:
    return [(problem.line, problem.reason) for problem in cards.problems]


def test_lists_each_line_that_it_cannot_use():
    cards = read(f"hello\nEND:VCARD\n{HEAD}nonsense\n;X\n{END}BEGIN:VCARD\nNOTE:x\nEND:VCARD\n")
    assert [card.name for card in cards.cards] == ["Bo Lee"]
    assert reasons(cards) == [
        (1, reading.OUTSIDE),
        (2, reading.OUTSIDE),
        (6, reading.NO_COLON),
        (7, reading.NO_COLON),
        (9, reading.NO_NAME),
    ]


def test_leaves_out_pictures_and_says_so():
    text = "PHOTO;ENCODING=b;TYPE=JPEG:/9j/\n AAAA\nLOGO;BASE64:\nAAAA\nBBBB\nKEY:data:application/x;base64,AAAA\nNOTE:ok\n"
    cards = read(HEAD + text + END)
    assert reasons(cards) == [(4, reading.PICTURE), (6, reading.PICTURE), (9, reading.PICTURE)]
    assert (cards.cards[0].note, cards.cards[0].others) == ("ok", ())


def test_leaves_out_the_assistants_card_within():
    cards = read(f"{HEAD}AGENT:\n{HEAD}NOTE:no\nAGENT:\n{HEAD}{END}{END}NOTE:yes\n{END}")
    assert [(card.name, card.note) for card in cards.cards] == [("Bo Lee", "yes")]
    assert reasons(cards) == [(4, reading.AGENT)]


def test_without_an_end_is_kept():
    cards = read(f"{HEAD}{HEAD}AGENT:BEGIN:VCARD\\nFN:x\nNOTE:ok")
    assert [card.note for card in cards.cards] == ["", "ok"]
    assert reasons(cards) == [(1, reading.NO_END), (7, reading.AGENT), (4, reading.NO_END)]


def test_shortens_an_endless_note_and_an_endless_list_of_problems():
    cards = read(HEAD + "NOTE:" + "x" * 30_000 + "\n" + "x\n" * 1_500 + END)
    assert len(cards.cards[0].note) == 20_000
    assert cards.problems[-1].reason == "There are 501 more lines like these."


def test_survives_a_quotation_mark_that_is_never_closed():
    assert card('X;A="b:c').others == (Property("X", "c", (("A", "b"),)),)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b" \n", reading.EMPTY),
        (b"", reading.EMPTY),
        (b"PK\x03\x04", reading.NO_CARDS),
        (b"BEGIN:VCARD\n" * 50_001, reading.TOO_MANY),
    ],
)
def test_file_that_is_none_gets_one_sentence(content, sentence):
    assert read(content).refusal == sentence


def test_file_that_is_too_large_gets_one_sentence(monkeypatch):
    monkeypatch.setattr(reading, "_MOST_BYTES", 10)
    assert read(HEAD).refusal == reading.TOO_LARGE


@pytest.mark.parametrize(
    "content",
    [
        "BEGIN:VCARD\nVERSION:2.1\nFN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:" + "=\n" * 200_000 + "x\nEND:VCARD\n",
        HEAD + "NOTE:" + "x\n " * 1_000_000 + "\n" + END,
        (HEAD + "EMAIL:a@b.c\n" + END) * 100_000,
        "BEGIN:VCARD\nVERSION:2.1\nFN:A\nAGENT:\n" * 5_000 + END * 5_000,
        HEAD + 'X;A="' * 400_000 + ":1\n" + END,
        HEAD + "N:" + "\\;;" * 500_000 + "\n" + END,
        HEAD + "X" + ";A=1" * 300_000 + ":1\n" + END,
    ],
    ids=[
        "soft breaks",
        "folded at each letter",
        "100,000 cards",
        "5,000 deep",
        "quotation marks",
        "semicolons",
        "parameters",
    ],
)
def test_that_is_a_bomb_is_over_within_two_seconds(content):
    started = time.process_time()
    cards = read(content)
    assert time.process_time() - started < 2
    assert cards.cards or cards.refusal


word = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    lambda text: text.strip() == text
)
line = word.map(lambda text: " ".join(text.split()))
types = st.lists(st.tuples(st.just("TYPE"), st.sampled_from(["HOME", "WORK", "pref"])), max_size=2).map(tuple)
labels = st.lists(st.tuples(st.just("X-LABEL"), word.filter(lambda text: '"' not in text)), max_size=1).map(tuple)


def properties(name: str, values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[Property, ...]]:
    group = st.sampled_from(["", "item1"])
    return st.lists(st.builds(Property, st.just(name), values, st.one_of(types, labels), group), max_size=2).map(tuple)


plain = word.filter(lambda text: text.partition(":")[0].lower() not in {"mailto", "tel"})
cards = st.builds(
    Card,
    name=line.filter(bool),
    family=word,
    given=word,
    additional=word,
    organisation=word,
    units=st.lists(word, max_size=2).map(tuple),
    title=word,
    emails=properties("EMAIL", plain),
    phones=properties("TEL", plain),
    links=properties("URL", plain),
    note=st.lists(word, max_size=3).map("\n".join),
    uid=word,
    others=properties("X-THING", word),
    prefix=word,
    suffix=word,
    line=st.just(0),
    original=st.just(""),
)


def said(card):
    """What a card says, wherever it stood."""
    return card._replace(line=0, original="")


@given(cards, st.sampled_from(["3.0", "4.0"]))
@settings(max_examples=100, deadline=None)
def test_written_is_read_back_the_same(written, version):
    content = write_card(written, version)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    (back,) = read(content).cards
    assert said(back) == written


def test_written_quotes_what_a_parameter_cannot_hold():
    written = Card("Bo", others=(Property("X", "1", (("A", 'a:b;c,"d"^\n'),)),))
    assert [said(card) for card in read(write_card(written)).cards] == [written]


@given(st.binary(max_size=100))
@settings(max_examples=100, deadline=None)
def test_is_never_an_error_whatever_is_in_it(content):
    read(HEAD.encode() + content)


@pytest.mark.skipif(not DEVICES.exists(), reason="the cards of real devices are not beside this checkout")
def test_of_each_real_device_is_read_and_written_back():
    read_back = {}
    for path in sorted(DEVICES.glob("*.vcf")):
        with path.open("rb") as file:
            found = read_cards(file).cards
        assert [said(back) for card in found for back in read(write_card(card)).cards] == [said(card) for card in found]
        read_back[path.name] = found
    assert len(read_back) == 18
    assert all(card.name and (card.emails or card.phones) for found in read_back.values() for card in found)
    assert read_back["outlook-2003.vcf"][0].note.splitlines()[-1] == "Third line is empty"
    assert read_back["John_Doe_GMAIL.vcf"][0].name == "Mr. John Richter, James Doe Sr."


def test_keeps_the_card_as_it_stood_without_pictures():
    plain = read(f"{HEAD}NOTE:ok\n{END}").cards[0].original
    assert plain.endswith("\nNOTE:ok")
    packed = read(f"{HEAD}NOTE;ENCODING=QUOTED-PRINTABLE:=41\nPHOTO;ENCODING=b:AAAA\n{END}").cards[0].original
    assert packed.endswith("NOTE;ENCODING=QUOTED-PRINTABLE:=41")
    long = read(f"{HEAD}NOTE:{'x' * 3_000}\n{END}").cards[0].original
    assert long.endswith("letters more)")


def test_reads_one_line_as_a_property_or_not_at_all():
    assert read_property(b"item1.X-A;TYPE=HOME:b") == (Property("X-A", "b", (("TYPE", "HOME"),), "item1"), False)
    assert read_property(b"PHOTO;ENCODING=b:AAAA") == (Property("PHOTO", ""), True)
    assert read_property(b"nothing") is None


def test_plain_and_coded_cards_are_read_alike():
    body = "N:Meier;Anna\nORG:Harbour\\, Inc.;Archive\nEMAIL;TYPE=WORK:mailto:a@x.example\nNOTE:one \n two\n"
    plain, coded = (read(f"BEGIN:VCARD\nVERSION:3.0\n{more}{body}{END}").cards[0] for more in ("", 'X;A="b":c\n'))
    assert said(plain) == said(coded)._replace(others=())
    assert plain.name == "Anna Meier"


def test_says_nothing_of_blank_lines_between_cards():
    cards = read(f"  \n\n{HEAD}{END} \n\n{HEAD}{END}")
    assert (len(cards.cards), cards.problems) == (2, ())
