"""An occupation taxonomy..."""

import zipfile
from pathlib import Path

import pytest

from firsthand.explore.actions.interests import InterestFacts, add_interest
from firsthand.explore.actions.taxonomy import import_occupations
from firsthand.explore.models import Occupation, OccupationTitle, RelatedOccupation
from firsthand.explore.queries.occupations import code_of, has_taxonomy, roads_from, suggested
from firsthand.explore.rules.words import InterestKind
from firsthand.kernel.refusal import Refused
from tests.cast import NOW, Cast
from tests.explore.tables import write_tables

pytestmark = pytest.mark.django_db


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    return write_tables(tmp_path / "db_text")


def test_comes_from_a_folder_and_replaces_the_one_before(cast: Cast, tables: Path) -> None:
    for _ in range(2):
        done = import_occupations(owner=cast.ines, path=tables, now=NOW)
        assert (done.occupations, done.titles, done.roads, done.problems) == (3, 4, 3, ())
    assert Occupation.objects.of(cast.ines).count() == 3
    assert OccupationTitle.objects.of(cast.ines).count() == 7
    assert RelatedOccupation.objects.of(cast.ines).count() == 3
    assert not has_taxonomy(cast.jonas)


def test_comes_from_a_zip(cast: Cast, tables: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "db.zip", "w") as packed:
        for file in tables.iterdir():
            packed.write(file, f"db_text/{file.name}")
    assert import_occupations(owner=cast.ines, path=tmp_path / "db.zip", now=NOW).occupations == 3


def test_changes_nothing_when_run_dry(cast: Cast, tables: Path) -> None:
    assert import_occupations(owner=cast.ines, path=tables, now=NOW, dry_run=True).occupations == 3
    assert not has_taxonomy(cast.ines)


def test_is_refused_with_a_sentence_where_there_is_none(cast: Cast, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="nothing at"):
        import_occupations(owner=cast.ines, path=tmp_path / "away", now=NOW)
    with pytest.raises(Refused, match="no “Occupation Data"):
        import_occupations(owner=cast.ines, path=tmp_path, now=NOW)


def test_suggests_as_one_types(cast: Cast, tables: Path) -> None:
    import_occupations(owner=cast.ines, path=tables, now=NOW)
    assert [(one.title, one.occupation) for one in suggested(cast.ines, "light")] == [
        ("Lighthouse Attendant", "Lamp Keepers"), ("Bell and Light Rigger", "Bell Founders"),
    ]  # fmt: skip
    assert [one.title for one in suggested(cast.ines, "LAMP k")] == ["Lamp Keepers"]
    assert suggested(cast.ines, "l") == []
    assert suggested(cast.jonas, "light") == []


def test_names_an_interest_by_its_title(cast: Cast, tables: Path) -> None:
    import_occupations(owner=cast.ines, path=tables, now=NOW)
    assert code_of(cast.ines, "lighthouse attendant") == "11-0001.00"
    assert code_of(cast.ines, "Keeper") == ""  # two occupations are called so
    assert code_of(cast.ines, "bell founders") == "11-0002.00"


def test_shows_roads_that_are_not_listed(cast: Cast, tables: Path) -> None:
    import_occupations(owner=cast.ines, path=tables, now=NOW)
    row = add_interest(owner=cast.ines, facts=InterestFacts(InterestKind.JOB, "Lamp Keepers"), now=NOW)
    assert [one.title for one in roads_from(cast.ines, row.occupation_code)] == ["Bell Founders", "Rope Makers"]
    add_interest(owner=cast.ines, facts=InterestFacts(InterestKind.JOB, "rope makers"), now=NOW)
    assert [one.title for one in roads_from(cast.ines, row.occupation_code)] == ["Bell Founders"]
    assert roads_from(cast.ines, "") == []
