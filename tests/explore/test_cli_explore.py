"""On the command line, explore..."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from firsthand.explore.actions.interests import InterestFacts, add_interest
from firsthand.explore.actions.questions import QuestionFacts, add_question
from firsthand.explore.cli import group
from firsthand.explore.models import Occupation
from firsthand.explore.rules.words import InterestKind
from firsthand.kernel.refusal import Refused
from tests.cast import NOW, Cast
from tests.explore.tables import write_tables


def run(*arguments: str, owner: object = None, stdin: str = "") -> str:
    result = CliRunner().invoke(
        group, arguments, obj=lambda: owner, input=stdin, catch_exceptions=False, standalone_mode=False
    )
    if result.exception:
        raise result.exception
    return result.output


def test_checks_questions_line_by_line_without_a_database() -> None:
    lines = '{"id": "a", "text": "Do you like it?"}\n\n{"text": null}\n{}\n'
    told = [json.loads(line) for line in run("check-question", "--lines", stdin=lines).splitlines()]
    assert [row["id"] for row in told] == ["a", None, None]
    assert told[0]["flags"] == ["yes_no"]
    assert told[0]["better"] == "When do you like it, and when not?"
    assert told[0]["topic"]


@pytest.mark.parametrize("line", ["not json", "[1]"])
def test_names_the_line_that_is_no_object_and_goes_on(line: str) -> None:
    lines = f'{{"id": "a"}}\n{line}\n{{"id": "c"}}\n'
    told = [json.loads(row) for row in run("check-question", "--lines", stdin=lines).splitlines()]
    assert [row["id"] for row in told] == ["a", None, "c"]
    assert "Line 2" in told[1]["error"]


def test_checks_one_question_in_words() -> None:
    assert "Ask instead: When do you sail, and when not?" in run("check-question", "Do", "you", "sail?")
    assert "This works." in run("check-question", stdin="Which hull took you longest?")


@pytest.mark.django_db
def test_lists_interests_and_questions(cast: Cast) -> None:
    assert "Nothing yet." in run("interests", owner=cast.ines)
    assert "No questions yet." in run("questions", owner=cast.ines)
    row = add_interest(owner=cast.ines, facts=InterestFacts(InterestKind.JOB, "Boat builder"), now=NOW)
    add_question(
        owner=cast.ines, interest_id=row.pk, facts=QuestionFacts("What broke last week?", confidence=3), now=NOW
    )
    assert "Boat builder  (job, curious; 1 open, 0 answered)" in run("interests", owner=cast.ines)
    assert "What broke last week?" in run("questions", owner=cast.ines)
    assert json.loads(run("interests", "--json", owner=cast.ines))[0]["open"] == 1
    assert json.loads(run("questions", "--json", owner=cast.ines))[0]["now"] == 3
    assert json.loads(run("questions", "--json", owner=cast.jonas)) == []


@pytest.mark.django_db
def test_imports_occupations_and_says_what_was_left_out(cast: Cast, tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "tables")
    with (folder / "Alternate Titles.txt").open("a", encoding="utf-8") as file:
        file.write("bad\tline\tn/a\t08\n" * 12)
    assert "Would bring in 3 occupations" in run("import-occupations", str(folder), "--dry-run", owner=cast.ines)
    assert Occupation.objects.count() == 0
    told = run("import-occupations", str(folder), owner=cast.ines)
    assert "Brought in 3 occupations, 4 other titles, 3 roads" in told
    assert "... and 2 more lines left out." in told
    assert "CC BY 4.0" in told
    assert json.loads(run("import-occupations", str(folder), "--json", owner=cast.ines))["occupations"] == 3


@pytest.mark.django_db
def test_finds_the_occupations_of_titles(cast: Cast, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="import-occupations"):
        run("match-title", "Keeper", owner=cast.ines)
    run("import-occupations", str(write_tables(tmp_path / "tables")), owner=cast.ines)
    lines = '{"id": "a", "title": "Sr. Lamp Keeper @ Harbour"}\n\nno\n{"id": 2, "title": "Zebra"}\n'
    told = [json.loads(line) for line in run("match-title", "--lines", stdin=lines, owner=cast.ines).splitlines()]
    assert [row["id"] for row in told] == ["a", None, 2]
    assert told[0]["codes"][0].keys() == {"code", "title", "score"}
    assert told[0]["codes"][0]["title"] == "Lamp Keepers"
    assert "Line 3" in told[1]["error"]
    assert told[2] == {"id": 2, "codes": []}
    assert "11-0003.00  Rope Makers" in run("match-title", "rope", "maker", owner=cast.ines)
