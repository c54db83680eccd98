"""`firsthand reach lint`: messages in, findings out, without a database."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from firsthand.kernel.refusal import Refused
from firsthand.reach.cli import group


def _run(*arguments: str, text: str | bytes = "") -> str:
    done = CliRunner().invoke(group, ["lint", *arguments], input=text, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def test_answers_one_line_for_each_line() -> None:
    rows = [
        '{"id": "a", "body": "Are you hiring?"}',
        "",
        "{}",
        "no",
        "[" * 100_000,
        '{"id": 2, "body": "\\ud800 pick your brain"}',
    ]
    found = [json.loads(line) for line in _run("--lines", text="\n".join(rows)).splitlines()]
    assert [answer["id"] for answer in found] == ["a", None, None, None, 2]
    assert [answer.get("error") for answer in found] == [None, None, "Line 4 is not JSON.", "Line 5 is not JSON.", None]
    asked = next(finding for finding in found[0]["fires"] if finding["rule"] == "M12")
    assert {"severity", "message", "why", "source", "start", "end"} <= asked.keys()
    assert (asked["start"], asked["end"]) == (0, 14)


def test_reads_a_plain_text_from_a_file_or_standard_input(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Are you hiring?", "utf-8")
    assert "M12  fix: “Are you hiring”" in _run(str(letter))
    assert "M12  fix: “Are you hiring”" in _run("-", text="Are you hiring?")
    assert "M12" in _run("-", text=b"\xff Are you hiring?")


def test_reads_one_json_message(tmp_path: Path) -> None:
    letter = tmp_path / "letter.json"
    letter.write_text('{"id": 1, "stage": "invitation", "body": "Hi"}', "utf-8")
    assert json.loads(_run(str(letter), "--json")) == {"id": 1, "fires": []}
    assert _run(str(letter)) == "Nothing to change.\n"


def test_takes_other_json_for_text() -> None:
    assert json.loads(_run("-", "--json", text="[1]"))["id"] is None


def test_refuses_a_file_larger_than_any_message() -> None:
    with pytest.raises(Refused, match="larger than any message"):
        CliRunner().invoke(group, ["lint", "-"], input="x" * 1_000_001, catch_exceptions=False)


def test_says_what_to_name() -> None:
    done = CliRunner().invoke(group, ["lint"])
    assert done.exit_code == 2
    assert "--lines" in done.output
