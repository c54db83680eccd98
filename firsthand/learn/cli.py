"""The command line of learn."""

import json
from collections.abc import Callable
from typing import Any

import click


@click.group(name="learn")
def group() -> None:
    """What did I hear?"""


@group.command()
@click.argument("interest")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def coverage(open_desk: Callable[[], Any], interest: str, *, as_json: bool) -> None:
    """Which topics of INTEREST (number or name) were spoken about, by whom, and when to stop."""
    owner = open_desk()
    from firsthand.learn.queries.coverage import find_interest, one_coverage

    covered = one_coverage(owner, find_interest(owner, interest).pk)
    if as_json:
        click.echo(json.dumps(covered.as_json(), ensure_ascii=False))
        return
    click.echo(covered.coverage.sentence)
    for row in covered.rows:
        click.echo(f"  {row.voices:>2}  {row.words}")


@group.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def insights(open_desk: Callable[[], Any], *, as_json: bool) -> None:
    """What it adds up to, with how many hosts say so."""
    owner = open_desk()
    from firsthand.learn.queries.insights import all_insights
    from firsthand.shell import clock

    lines = all_insights(owner, clock.now())
    if as_json:
        click.echo(json.dumps([line.as_json() for line in lines], ensure_ascii=False))
        return
    for line in lines:
        click.echo(f"{line.interest}: {line.claim}\n    {line.weight.sentence}")


@group.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--off-record", is_flag=True, help="With what was said off the record.")
@click.pass_obj
def remarks(open_desk: Callable[[], Any], *, as_json: bool, off_record: bool) -> None:
    """What hosts said, oldest first."""
    owner = open_desk()
    from firsthand.learn.queries.remarks import remarks_on_record
    from firsthand.shell import clock

    lines = remarks_on_record(owner, clock.now(), off_record=off_record)
    if as_json:
        click.echo(json.dumps([line.as_json() for line in lines], ensure_ascii=False))
        return
    for line in lines:
        click.echo(f"{line.said_on}  {line.person}, {line.topic_words}: {line.text}")
