"""The command line of learn..."""

import json

import pytest
from click.testing import CliRunner

from firsthand.learn.cli import group
from tests.learn.conftest import Desk

pytestmark = pytest.mark.django_db


def run(desk: Desk, *arguments: str) -> str:
    result = CliRunner().invoke(group, arguments, obj=lambda: desk.owner, catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_prints_coverage(desk: Desk) -> None:
    desk.remark(0)
    found = json.loads(run(desk, "coverage", "archiv", "--json"))
    assert found["topics"]["LIFE"] == {"voices": 1, "open_questions": 1, "hosts": {"peer": ["hollow"]}}
    assert "DAY" in found["missing"]
    assert run(desk, "coverage", str(desk.interest.pk)).startswith("One talk so far.")


def test_says_that_an_interest_is_not_there(desk: Desk) -> None:
    result = CliRunner().invoke(group, ["coverage", "nurse"], obj=lambda: desk.owner)
    assert "No interest is called “nurse”" in str(result.exception)


def test_prints_insights(desk: Desk) -> None:
    from firsthand.explore.rules.words import Topic
    from firsthand.learn.actions.insights import InsightFacts, add_insight
    from tests.cast import NOW

    add_insight(
        owner=desk.owner,
        interest_id=desk.interest.pk,
        facts=InsightFacts("Free", Topic.LIFE),
        remark_ids=[desk.remark(0).pk],
        now=NOW,
    )
    (found,) = json.loads(run(desk, "insights", "--json"))
    assert (found["claim"], found["supports"], found["cautions"]) == ("Free", 1, ["one_voice"])
    assert "Archivist: Free" in run(desk, "insights")


def test_leaves_out_what_is_off_the_record_unless_asked(desk: Desk) -> None:
    desk.remark(0)
    desk.remark(1, is_off_record=True)
    assert [row["person"] for row in json.loads(run(desk, "remarks", "--json"))] == ["Host 0"]
    assert len(json.loads(run(desk, "remarks", "--json", "--off-record"))) == 2
    assert "Host 0" in run(desk, "remarks")
