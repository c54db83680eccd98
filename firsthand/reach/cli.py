"""Asking on the command line."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import IO, TYPE_CHECKING, Any

import click

from firsthand.kernel.refusal import Refused

if TYPE_CHECKING:
    from firsthand.owners.models import Seeker
    from firsthand.reach.rules.etiquette import Finding

OpenDesk = Callable[[], "Seeker"]
_LARGEST = 1_000_000
_SIGNS = {"E": "fix", "W": "think about", "I": "hint"}


@click.group()
def group() -> None:
    """How do I ask? Messages and the check of etiquette."""


@group.command()
@click.argument("file", type=click.File("rb"), required=False)
@click.option("--lines", is_flag=True, help="Read one JSON message a line from standard input, answer one a line.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def lint(file: IO[bytes] | None, *, lines: bool, as_json: bool) -> None:
    """Check a message: FILE holds its text, or one JSON object with text and facts; - is standard input."""
    if lines:
        for each in _answers(click.open_file("-", "rb")):
            _tell_json(each)
        return
    if file is None:
        raise click.UsageError("Name a file, - for standard input, or --lines.")
    answer = _answer(_message_in(file))
    if as_json:
        _tell_json(answer)
    else:
        _tell(answer["fires"])


def _answers(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _answer(json.loads(line.decode(errors="replace")))
            except (ValueError, RecursionError):
                yield {"id": None, "fires": [], "error": f"Line {number} is not JSON."}


def _message_in(file: IO[bytes]) -> object:
    """This function will return the JSON value of a file, or its text as the body of a message."""
    found = file.read(_LARGEST + 1)
    if len(found) > _LARGEST:
        raise Refused(f"This file is larger than any message ({_LARGEST:,} bytes). Name the file with your message.")
    text = found.decode(errors="replace")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {"body": text}
    return value if isinstance(value, dict) else {"body": text}


def _answer(value: object) -> dict[str, Any]:
    from firsthand.reach.rules.etiquette import lint as check
    from firsthand.reach.rules.message import Message

    found = check(Message.from_json(value))
    name = value.get("id") if isinstance(value, dict) else None
    return {"id": name, "fires": [_as_json(finding) for finding in found]}


def _as_json(finding: "Finding") -> dict[str, Any]:
    return {**vars(finding), "source": " ".join(finding.source)}


def _tell_json(answer: dict[str, Any]) -> None:
    """Writes one line of JSON in UTF-8; half a character, which JSON may carry, stays an escape."""
    click.echo(json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace"))


def _tell(fires: list[dict[str, Any]]) -> None:
    for finding in fires:
        click.echo(f"{finding['rule']}  {_SIGNS[finding['severity']]}: {finding['message']}")
        if finding["suggestion"]:
            click.echo(f"     {finding['suggestion']}")
        click.echo(f"     Why: {finding['why']} ({finding['source']})")
    if not fires:
        click.echo("Nothing to change.")


@group.command()
@click.argument("person", type=int)
@click.option("--interest", type=int, help="What the letter is about; needed where more than one is possible.")
@click.option("--kind", type=click.Choice(["first", "follow_up", "thank_you", "update"]), default="first")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def draft(open_desk: OpenDesk, person: int, *, interest: int | None, kind: str, as_json: bool) -> None:
    """Print the letter to PERSON (its number): the draft as it stands, or one begun from facts. Writes nothing."""
    owner = open_desk()
    from django.core.exceptions import ObjectDoesNotExist

    from firsthand.reach.queries.composing import Target, find_case
    from firsthand.reach.queries.sheet import as_it_stands, sheet_of
    from firsthand.reach.rules.words import MessageKind
    from firsthand.shell import clock

    try:
        case = find_case(owner, Target(person, interest, None, MessageKind(kind)))
    except ObjectDoesNotExist:
        raise Refused("There is nobody, or no interest, with this number. See: firsthand people list") from None
    if case is None:
        raise Refused("Say what the letter is about: --interest NUMBER. See: firsthand explore interests")
    sheet = sheet_of(owner, case, as_it_stands(owner, case)[0], clock.now())
    fires = [_as_json(finding) for finding in sheet.verdict.findings]
    if as_json:
        _tell_json({"to": case.person.name, "subject": sheet.typed.subject, "body": sheet.body, "fires": fires})
        return
    click.echo(f"To: {case.person.name}\nSubject: {sheet.typed.subject}\n\n{sheet.body}\n\n{sheet.verdict.summary}")
    _tell(fires)
