"""The command line of keep."""

import json
from collections.abc import Callable
from typing import Any

import click


@click.group(name="keep")
def group() -> None:
    """How do I stay decent?"""


@group.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def due(open_desk: Callable[[], Any], *, as_json: bool) -> None:
    """Who is due for a word, and why."""
    owner = open_desk()
    from firsthand.keep.queries.owing import words_to_send
    from firsthand.shell import clock

    words = words_to_send(owner, clock.now())
    if as_json:
        found = [{**vars(word), "on": word.on.isoformat()} for word in words]
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    for word in words:
        click.echo(f"{word.name}: {word.sentence}")
    if not words:
        click.echo("Nobody waits for a word from you.")


@group.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def promises(open_desk: Callable[[], Any], *, as_json: bool) -> None:
    """What you and your hosts said you would do, and have not yet."""
    owner = open_desk()
    from firsthand.keep.queries.owing import promises_open
    from firsthand.shell import clock

    rows = promises_open(owner, clock.now())
    if as_json:
        click.echo(json.dumps([row.as_json() for row in rows], ensure_ascii=False))
        return
    for row in rows:
        who = "You" if row.side == "seeker" else row.person
        click.echo(f"{row.due_on or 'no day'!s:<10}  {who}: {row.text}")
