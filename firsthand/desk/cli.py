"""The desk on the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from firsthand.owners.models import Seeker

OpenDesk = Callable[[], "Seeker"]


@click.group()
def group() -> None:
    """Search, export, backup, restore, forget."""


@group.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
@click.pass_obj
def search(open_desk: OpenDesk, words: tuple[str, ...], *, as_json: bool) -> None:
    """Find people, interests, questions, notes, remarks, insights, letters."""
    owner = open_desk()
    from firsthand.desk.queries.search import search as found_by

    hits = found_by(owner, " ".join(words))
    if as_json:
        rows = [
            {"kind": hit.kind, "title": hit.title, "text": "".join(p for p, _ in hit.parts), "address": hit.address}
            for hit in hits
        ]
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    for hit in hits:
        click.echo(f"{hit.kind:<9} {hit.title}  {''.join(part for part, _ in hit.parts)}".rstrip())


@group.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--off-the-record", is_flag=True, help="Take along what was said off the record.")
@click.option("--dry-run", is_flag=True, help="Say what would be written, write nothing.")
@click.pass_obj
def export(open_desk: OpenDesk, folder: Path, *, off_the_record: bool, dry_run: bool) -> None:
    """Write everything to a new FOLDER, as JSON and as Markdown files."""
    owner = open_desk()
    from firsthand.desk.actions.export import export_markdown, export_to
    from firsthand.shell import clock

    if dry_run:
        names = [*export_markdown(owner=owner, off_record=off_the_record, now=clock.now()), "firsthand.json"]
        click.echo("\n".join(f"Would write {folder / name}" for name in names))
        return
    written = export_to(owner=owner, folder=folder, off_record=off_the_record, now=clock.now())
    click.echo(f"Wrote {len(written)} files to {folder}.")


@group.command()
@click.argument("target", type=click.Path(path_type=Path), required=False)
@click.pass_obj
def backup(open_desk: OpenDesk, target: Path | None) -> None:
    """Copy the whole database, to TARGET or to the data folder's backups."""
    open_desk()
    from firsthand.desk.actions.backup import back_up
    from firsthand.shell import clock

    click.echo(f"Backed up as {back_up(now=clock.now(), target=target)}.")


@group.command()
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Look at the backup, change nothing.")
@click.pass_obj
def restore(open_desk: OpenDesk, source: Path, *, dry_run: bool) -> None:
    """Put a backup in the place of the data; what is there now is backed up before."""
    open_desk()
    from firsthand.desk.actions import backup as copies
    from firsthand.shell import clock

    if dry_run:
        copies.refuse_unsound(source)
        click.echo(f"{source} is sound and would be restored.")
        return
    before = copies.restore(source=source, now=clock.now())
    open_desk()
    click.echo(f"Restored {source}. What was here before is kept as {before}.")


@group.command()
@click.argument("person_id", type=int)
@click.option("--backups-too", is_flag=True, help="Remove the backups made before as well.")
@click.option("--dry-run", is_flag=True, help="Say what would go, forget nothing.")
@click.pass_obj
def forget(open_desk: OpenDesk, person_id: int, *, backups_too: bool, dry_run: bool) -> None:
    """Forget a person with everything that hangs on them."""
    owner = open_desk()
    from django.core.exceptions import ObjectDoesNotExist

    from firsthand.desk.actions.forgetting import forget_person
    from firsthand.desk.queries.forgetting import what_goes_with
    from firsthand.kernel.refusal import Refused
    from firsthand.shell import clock

    try:
        going = what_goes_with(owner, person_id)
    except ObjectDoesNotExist:
        message = f"There is no person {person_id}. `firsthand people list` shows the numbers."
        raise Refused(message) from None
    if dry_run:
        click.echo(
            f"{going.person.name} would go, with {going.conversations} conversations and {going.remarks} remarks."
        )
        return
    name = forget_person(owner=owner, person_id=person_id, backups_too=backups_too, now=clock.now())
    click.echo(f"{name} is forgotten.")
