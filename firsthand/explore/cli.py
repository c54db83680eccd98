"""Interests and questions on the command line, the question check, and the import of occupations."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from firsthand.owners.models import Seeker

OpenDesk = Callable[[], "Seeker"]
SHOWN_PROBLEMS = 10
TITLE_LINE = 'Line {number} is not a JSON object. Write each as {{"id": "1", "title": "…"}}.'


@click.group()
def group() -> None:
    """What do I want to know?"""


def _print(rows: list[dict[str, Any]], *, as_json: bool, line: str) -> None:
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    for row in rows:
        click.echo(line.format(**row))


@group.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
@click.pass_obj
def interests(open_desk: OpenDesk, *, as_json: bool) -> None:
    """What you are curious about."""
    owner = open_desk()
    from firsthand.explore.queries.interests import interests_of

    rows = [
        {
            "id": one.id,
            "name": one.name,
            "kind": one.kind,
            "leaning": one.leaning,
            "open": one.open,
            "answered": one.answered,
        }
        for one in interests_of(owner)
    ]
    _print(rows, as_json=as_json, line="{id:>4}  {name}  ({kind}, {leaning}; {open} open, {answered} answered)")
    if not rows and not as_json:
        click.echo("Nothing yet. `firsthand serve` opens the desk; begin there with what you are curious about.")


@group.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
@click.pass_obj
def questions(open_desk: OpenDesk, *, as_json: bool) -> None:
    """What you need to know, interest by interest."""
    owner = open_desk()
    from firsthand.explore.queries.interests import questions_of

    rows = [
        {
            "id": one.id,
            "interest": interest,
            "text": one.text,
            "topic": one.topic,
            "state": one.state,
            "assumption": one.assumption,
            "before": one.before,
            "now": one.now,
        }
        for interest, one in questions_of(owner)
    ]
    _print(rows, as_json=as_json, line="{id:>4}  {interest}: {text}  ({topic}, {state})")
    if not rows and not as_json:
        click.echo("No questions yet. `firsthand serve` opens the desk; the library has more than a hundred.")


@group.command("check-question")
@click.option("--lines", is_flag=True, help="Read one JSON object a line, write one a line.")
@click.argument("words", nargs=-1)
def check(*, lines: bool, words: tuple[str, ...]) -> None:
    """Does a question work, and if not, which form does? Reads WORDS, or JSON lines with "id" and "text"."""
    from firsthand.explore.rules.question_check import check_question

    if not lines:
        reading = check_question(" ".join(words) or sys.stdin.read())
        for raised in reading.flags:
            click.echo(f"{raised.name}: {raised.reason} [{raised.source}]")
        click.echo(f"Ask instead: {reading.better}" if reading.flags else f"This works. Topic: {reading.topic}")
        return
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            click.echo(json.dumps(_answer(line, number), ensure_ascii=False))


def _object(line: bytes) -> dict[str, Any] | None:
    """What one line holds, where it is a JSON object."""
    try:
        read = json.loads(line.decode(errors="replace"))
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def _answer(line: bytes, number: int) -> dict[str, Any]:
    """Reads one question; a line that is no JSON object gets a sentence, and the others go on."""
    from firsthand.explore.rules.question_check import check_question

    asked = _object(line)
    if asked is None:
        error = f'Line {number} is not a JSON object. Write each as {{"id": "1", "text": "…"}}.'
        return {"id": None, "flags": [], "better": "", "topic": "", "error": error}
    reading = check_question(str(asked.get("text") or ""))
    flags = [raised.flag for raised in reading.flags]
    return {"id": asked.get("id"), "flags": flags, "better": reading.better, "topic": reading.topic}


@group.command("match-title")
@click.option("--lines", is_flag=True, help="Read one JSON object a line, write one a line.")
@click.argument("words", nargs=-1)
@click.pass_obj
def match_title(open_desk: OpenDesk, *, lines: bool, words: tuple[str, ...]) -> None:
    """Which occupations does a title belong to? Reads WORDS, or JSON lines with "id" and "title"."""
    owner = open_desk()
    from firsthand.explore.queries.occupations import title_index, titles_of
    from firsthand.kernel.refusal import Refused

    names, index = titles_of(owner), title_index(owner)
    if not names:
        raise Refused(
            "No occupations are here yet. Bring the tables with `firsthand explore import-occupations FOLDER`."
        )

    def codes(title: str) -> list[dict[str, Any]]:
        return [{"code": one.code, "title": names[one.code], "score": one.score} for one in index.best(title)]

    if not lines:
        _print(codes(" ".join(words) or sys.stdin.read()), as_json=False, line="{score:>7.2f}  {code}  {title}")
        return
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            asked = _object(line)
            error = {} if asked is not None else {"error": TITLE_LINE.format(number=number)}
            told = {"id": (asked or {}).get("id"), "codes": codes(str((asked or {}).get("title") or ""))}
            click.echo(json.dumps(told | error, ensure_ascii=False))


@group.command("import-occupations")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would come in; change nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def import_occupations(open_desk: OpenDesk, path: Path, *, dry_run: bool, as_json: bool) -> None:
    """Suggestions as you type, from the O*NET tables in a folder or ZIP (onetcenter.org/database.html, text)."""
    owner = open_desk()
    from firsthand.explore.actions.taxonomy import import_occupations as bring
    from firsthand.formats.onet import ATTRIBUTION
    from firsthand.shell import clock

    done = bring(owner=owner, path=path, now=clock.now(), dry_run=dry_run)
    if as_json:
        problems = [vars(problem) for problem in done.problems]
        told = {"occupations": done.occupations, "titles": done.titles, "roads": done.roads, "problems": problems}
        click.echo(json.dumps(told | {"dry_run": dry_run}, ensure_ascii=False))
        return
    verb = "Would bring in" if dry_run else "Brought in"
    click.echo(
        f"{verb} {done.occupations:,} occupations, {done.titles:,} other titles, {done.roads:,} roads between them."
    )
    for problem in done.problems[:SHOWN_PROBLEMS]:
        click.echo(f"{problem.file}, line {problem.line}: {problem.reason}", err=True)
    if len(done.problems) > SHOWN_PROBLEMS:
        click.echo(f"... and {len(done.problems) - SHOWN_PROBLEMS} more lines left out.", err=True)
    click.echo(ATTRIBUTION)
