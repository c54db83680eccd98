"""The command line of keep..."""

import json

import pytest
from click.testing import CliRunner

from firsthand.keep.cli import group
from tests.cast import Cast
from tests.keep.conftest import Kept

pytestmark = pytest.mark.django_db


def run(owner: object, *arguments: str) -> str:
    result = CliRunner().invoke(group, arguments, obj=lambda: owner, catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_says_who_is_due_for_a_word(kept: Kept) -> None:
    (word,) = json.loads(run(kept.desk.owner, "due", "--json"))
    assert (word["why"], word["name"], word["on"]) == ("thank", "Host 0", "2026-11-24")
    assert "Host 0: " in run(kept.desk.owner, "due")


def test_says_that_nobody_waits(cast: Cast) -> None:
    assert run(cast.sana, "due") == "Nobody waits for a word from you.\n"


def test_lists_promises_of_both_sides(kept: Kept) -> None:
    rows = json.loads(run(kept.desk.owner, "promises", "--json"))
    assert [(row["side"], row["due_on"]) for row in rows] == [("host", "2026-11-20"), ("seeker", "2026-11-27")]
    plain = run(kept.desk.owner, "promises")
    assert "2026-11-27  You: Send her the map list" in plain
    assert "2026-11-20  Host 0: Ask the registrar for a visit" in plain
