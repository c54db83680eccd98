"""The command line of meet."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from firsthand.meet.queries.brief import Brief
    from firsthand.owners.models import Seeker


@click.group()
def group() -> None:
    """How do we talk?"""


@group.command()
@click.argument("conversation", type=int)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object.")
@click.pass_obj
def brief(open_desk: "Callable[[], Seeker]", conversation: int, as_json: bool) -> None:
    """Print the one-page brief of CONVERSATION, the number in its address."""
    owner = open_desk()
    from django.core.exceptions import ObjectDoesNotExist

    from firsthand.kernel.refusal import Refused
    from firsthand.meet.queries.brief import brief_of
    from firsthand.shell import clock

    try:
        found = brief_of(owner, conversation, clock.now())
    except ObjectDoesNotExist:
        message = f"There is no conversation {conversation}. The number stands in the address of its page."
        raise Refused(message) from None
    click.echo(json.dumps(_values(found), ensure_ascii=False) if as_json else _text(found))


def _values(brief: "Brief") -> dict[str, object]:
    steps = [
        {"at": s.at, "topic": s.topic, "minutes": s.minutes, "text": s.text, "stems": s.stems} for s in brief.steps
    ]
    return {
        "name": brief.facts.name,
        "title": brief.facts.title,
        "organisation": brief.facts.organisation,
        "when": _when(brief),
        "how": brief.booking.how if brief.booking else "",
        "journey": _lines(brief.journey.shown, brief.journey.more),
        "shared": brief.shared,
        "specific": brief.specific,
        "earlier": _lines(brief.earlier.shown, brief.earlier.more),
        "why": brief.why,
        "run": steps,
        "spares": _lines(brief.spares.shown, brief.spares.more),
    }


def _text(brief: "Brief") -> str:
    from firsthand.meet.rules.brief import page_text

    who = ", ".join(filter(None, (brief.facts.name, brief.facts.title, brief.facts.organisation)))
    how = f"{brief.booking.agreed.minutes} minutes, {brief.booking.how}" if brief.booking else ""
    run = [line for step in brief.steps for line in (f"{step.at:>5}  {step.text}", f"       {'  '.join(step.stems)}")]
    return page_text(
        who,
        [
            ("When", [line for line in (_when(brief), how) if line]),
            ("Their journey", _lines(brief.journey.shown, brief.journey.more)),
            ("What we share", [line for line in (brief.shared, brief.specific) if line]),
            ("We spoke before", _lines(brief.earlier.shown, brief.earlier.more)),
            ("Why I am here", [brief.why]),
            ("The run", [*run, *([brief.more_steps] if brief.more_steps else [])]),
            ("Spare", _lines(brief.spares.shown, brief.spares.more)),
        ],
    )


def _when(brief: "Brief") -> str:
    if brief.booking is None:
        return "No time agreed yet."
    return f"Called off: {brief.booking.both}" if brief.booking.is_cancelled else brief.booking.both


def _lines(shown: tuple[str, ...], more: str) -> list[str]:
    return [*shown, more] if more else list(shown)
