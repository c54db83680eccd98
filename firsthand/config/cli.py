"""The command line: each room is a group, loaded when it is called. Bare `firsthand` prints today."""

import importlib
import sys
from typing import Any

import click

from firsthand.config.desk import open_desk
from firsthand.kernel.refusal import Refused, Unreached

ROOMS = {
    "explore": "What do I want to know?",
    "people": "Who could tell me?",
    "reach": "How do I ask?",
    "meet": "How do we talk?",
    "learn": "What did I hear?",
    "keep": "How do I stay decent?",
    "plan": "What now?",
    "desk": "Search, export, backup, restore, forget.",
}
OWN = {"serve": "Start the application.", "demo": "Start it on throw-away sample data."}


class Rooms(click.Group):
    """Lists every room without importing one, so that `--help` answers at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click hands it in
        return [*ROOMS, *OWN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click hands it in
        if cmd_name in OWN:
            command: click.Command = getattr(importlib.import_module("firsthand.config.serve"), cmd_name)
            return command
        if cmd_name not in ROOMS:
            return None
        group: click.Command = importlib.import_module(f"firsthand.{cmd_name}.cli").group
        return group

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([*ROOMS.items(), *OWN.items()])


@click.group(cls=Rooms, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="firsthand")
@click.pass_context
def program(ctx: click.Context) -> None:
    """Firsthand takes you through informational interviews, from what you need to know to what you now know."""
    ctx.obj = open_desk
    if ctx.invoked_subcommand is None:
        from firsthand.plan.cli import today

        ctx.invoke(today)


def main(arguments: list[str] | None = None) -> Any:
    """This function will run one command. Exit codes: 0 done, 1 refused, 2 wrong usage, 3 the outside world failed."""
    try:
        return program.main(arguments, standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.Abort:
        sys.exit(130)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(2)
    except Refused as refusal:
        click.echo(refusal.sentence, err=True)
        sys.exit(3 if isinstance(refusal, Unreached) else 1)
    except OSError as failure:
        click.echo(f"{failure.strerror or failure}: {failure.filename or 'the outside world failed'}", err=True)
        sys.exit(3)


if __name__ == "__main__":
    main()
