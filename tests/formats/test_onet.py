"""The O*NET tables..."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.formats.archive import from_folder, from_zip
from firsthand.formats.onet import NOT_ONET, Taxonomy, Work, read_taxonomy

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "onet"
OCCUPATIONS = (
    "O*NET-SOC Code\tTitle\tDescription\r\n"
    "11-0001.00\tLamp Keepers\tKeep lamps \"bright\".\r\n"
    "11-0002.00\tBell Founders\tCast bells.\r\n"
    "not a code\tNobody\tNothing.\r\n"
    "11-0003.00\t\tWithout a title.\r\n"
)  # fmt: skip
TITLES = (
    "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n"
    "11-0001.00\tLighthouse Attendant\tn/a\t08\n"
    "11-0001.00\tLighthouse Attendant\tn/a\t09\n"
    "11-0002.00\tBell Caster\tn/a\t08\n"
    "99-9999.00\tGhost\tn/a\t08\n"
    "11-0002.00\t\tn/a\t08\n"
)
RELATED = (
    "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n"
    "11-0001.00\t11-0002.00\tPrimary-Short\t3\n"
    "11-0001.00\t11-0002.00\tPrimary-Short\t4\n"
    "11-0002.00\t11-0001.00\tPrimary-Short\tfirst\n"
    "11-0002.00\t11-0002.00\tPrimary-Short\t2\n"
    "11-0002.00\t99-9999.00\tPrimary-Short\t5\n"
)


def read(**tables: str) -> Taxonomy:
    names = {
        "occupations": "Occupation Data.txt",
        "titles": "db_27_0_text/Alternate Titles.txt",
        "related": "Related Occupations.txt",
    }
    return read_taxonomy(
        from_folder({names[key]: lambda text=text: io.BytesIO(text.encode()) for key, text in tables.items()})
    )


def test_gives_occupations_titles_and_roads() -> None:
    found = read(occupations=OCCUPATIONS, titles=TITLES, related=RELATED)
    assert found.works == (
        Work("11-0001.00", "Lamp Keepers", 'Keep lamps "bright".'),
        Work("11-0002.00", "Bell Founders", "Cast bells."),
    )
    assert found.titles == (("11-0001.00", "Lighthouse Attendant"), ("11-0002.00", "Bell Caster"))
    assert found.related == (("11-0001.00", "11-0002.00", 3), ("11-0002.00", "11-0001.00", 2))
    assert found.refusal == ""


def test_says_which_lines_were_left_out() -> None:
    found = read(occupations=OCCUPATIONS, titles=TITLES, related=RELATED)
    assert [(problem.file, problem.line) for problem in found.problems] == [
        ("Occupation Data.txt", 4), ("Alternate Titles.txt", 5), ("Alternate Titles.txt", 6),
    ]  # fmt: skip


def test_does_without_the_other_tables() -> None:
    found = read(occupations=OCCUPATIONS)
    assert len(found.works) == 2
    assert [problem.file for problem in found.problems if problem.line == 0] == [
        "Alternate Titles.txt",
        "Related Occupations.txt",
    ]


def test_refuses_what_is_something_else() -> None:
    assert read(titles=TITLES).refusal == NOT_ONET
    assert read(occupations="Name,Age\nAda,3\n").refusal == NOT_ONET


def test_refuses_a_broken_zip_with_its_sentence() -> None:
    assert "not a ZIP" in read_taxonomy(from_zip(io.BytesIO(b"hello"))).refusal


def test_refuses_a_zip_whose_table_is_damaged() -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as packed:
        packed.writestr("Occupation Data.txt", OCCUPATIONS)
    damaged = whole.getvalue().replace(b"Bell Founders", b"Bull Founders")
    assert "damaged" in read_taxonomy(from_zip(io.BytesIO(damaged))).refusal


def test_reads_a_whole_release() -> None:
    if not SHARED.exists():
        pytest.skip("the O*NET tables are not on this machine")
    found = read_taxonomy(from_folder({path.name: lambda path=path: path.open("rb") for path in SHARED.iterdir()}))
    assert len(found.works) == 1016
    assert len(found.titles) > 50_000
    assert len(found.related) > 18_000
    assert found.problems == ()


@given(st.text(max_size=200))
@settings(max_examples=50, deadline=None)
def test_never_raises_on_any_table(text: str) -> None:
    assert read(occupations=text).refusal
    assert read(occupations=OCCUPATIONS, titles=text, related=text).works
