"""Today and whom to ask next, on the command line."""

import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from firsthand.owners.models import Seeker

OpenDesk = Callable[[], "Seeker"]


@click.group()
def group() -> None:
    """What now?"""


@group.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def today(open_desk: OpenDesk, *, as_json: bool = False) -> None:
    """What is for today, what waits, and what is next."""
    owner = open_desk()
    from firsthand.plan.queries.today import today as read
    from firsthand.shell import clock

    page = read(owner, clock.now())
    things = page.shortlist.things
    if as_json:
        rows = [{"key": one.key, "sentence": one.sentence, "why": one.why, "address": one.address} for one in things]
        waiting = [{"person": card.person, "until": str(card.on or "")} for card in page.waiting]
        click.echo(json.dumps({"day": str(page.day), "things": rows, "waiting": waiting}, ensure_ascii=False))
        return
    click.echo(f"{page.day:%A} {page.day.day} {page.day:%B}")
    for one in things:
        click.echo(f"- {one.sentence}. {one.why}")
    if not things:
        click.echo("Nothing for today. `firsthand serve` opens the desk.")
    for card in page.waiting:
        click.echo(f"  waiting: {card.person}, nothing to do until {card.on}")


@group.command("ask-next")
@click.argument("interest", required=False)
@click.option("--lines", is_flag=True, help="Read one small world a line, answer each; opens no data.")
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
@click.option("--limit", type=click.IntRange(1, 100), default=5, show_default=True)
@click.pass_obj
def ask_next(open_desk: OpenDesk, interest: str | None, *, lines: bool, as_json: bool, limit: int) -> None:
    """Whom to ask next about INTEREST (its number or name), with the reasons.

    A line has "id", "interest", "open_topics", "heard" and "people"; the answer "id", "order" and "reasons".
    """
    if lines:
        _answer_lines()
        return
    if not interest:
        message = "Name an interest, or give --lines."
        raise click.UsageError(message)
    owner = open_desk()
    from django.core.exceptions import ObjectDoesNotExist

    from firsthand.kernel.refusal import Refused
    from firsthand.plan.queries import asking
    from firsthand.shell import clock

    try:
        found = asking.ask_next(owner, asking.find_interest(owner, interest).pk, clock.now(), limit=limit)
    except ObjectDoesNotExist:
        message = f"There is no interest {interest!r}. `firsthand explore interests` lists them."
        raise Refused(message) from None
    rows = [
        {
            "id": one.candidate.id,
            "name": one.candidate.name,
            "points": one.points,
            "reasons": [
                {"points": reason.points, "words": reason.words, "source": reason.source} for reason in one.reasons
            ],
        }
        for one in found.useful
    ]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    for row, one in zip(rows, found.useful, strict=True):
        click.echo(f"{row['name']}  {one.candidate.title}, {one.candidate.organisation}")
        click.echo("".join(f"   {reason.words}\n" for reason in one.reasons), nl=False)
    if not rows:
        click.echo("Nobody here seems to know this yet. `firsthand people import` brings in whom you already know.")


def _answer_lines() -> None:
    from firsthand.plan.rules.asking.lines import answer_line
    from firsthand.shell import clock

    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            click.echo(answer_line(line, number, clock.now().date()))
