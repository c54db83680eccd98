"""People on the command line."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from firsthand.kernel.refusal import Refused

if TYPE_CHECKING:
    from firsthand.owners.models import Seeker
    from firsthand.people.actions.imports import Preview
    from firsthand.people.actions.parking import Parked

OpenDesk = Callable[[], "Seeker"]
_SHOWN = 5


@click.group()
def group() -> None:
    """Who could tell me? People, and bringing them in."""


@group.command(name="import")
@click.argument("path", type=click.Path(path_type=Path, exists=True))
@click.option("--dry-run", is_flag=True, help="Say what would come in; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def import_people(open_desk: OpenDesk, path: Path, *, dry_run: bool, as_json: bool) -> None:
    """Bring people in from PATH.

    A LinkedIn archive, contact cards (.vcf), a table (.csv), mail (mbox, Maildir) or a calendar (.ics).
    """
    owner = open_desk()
    from firsthand.people.actions.imports import commit_import, preview_import
    from firsthand.people.actions.parking import at_path
    from firsthand.shell import clock

    parked = at_path(path)
    preview = preview_import(owner=owner, parked=parked)
    if dry_run or preview.plan.is_empty:
        _tell(preview, None, as_json)
        return
    done = commit_import(owner=owner, parked=parked, now=clock.now(), harvest=preview.harvest)
    _tell(preview, done.pk, as_json)


def _tell(preview: "Preview", import_id: int | None, as_json: bool) -> None:
    """Says what an import would do, or did when it has a number."""
    from firsthand.people.rules.previewing import sections_of

    sections = sections_of(preview.plan, _SHOWN)
    if as_json:
        words: dict[str, Any] = {section.verdict: section.count for section in sections}
        words |= {"import": import_id, "touches": preview.plan.touches, "own_journey": len(preview.plan.journey)}
        words["rows"] = [vars(line) | {"verdict": section.verdict} for section in sections for line in section.lines]
        click.echo(json.dumps(words, ensure_ascii=False))
        return
    for section in sections:
        click.echo(f"{section.title}: {section.count:,}")
        for line in section.lines[:_SHOWN]:
            click.echo(f"  {line.file}:{line.line}  {line.name}  {line.reason}")
    if preview.plan.is_empty:
        click.echo(preview.plan.why_empty)
    elif import_id is None:
        click.echo("Nothing was written. Leave out --dry-run to import.")
    else:
        click.echo(f"Imported as number {import_id}. To take it back: firsthand people undo-import {import_id}")


@group.command(name="undo-import")
@click.argument("import_id", type=int)
@click.option("--dry-run", is_flag=True, help="Say what would be undone; change nothing.")
@click.pass_obj
def undo_import_of(open_desk: OpenDesk, import_id: int, *, dry_run: bool) -> None:
    """Take back the import with this number, all of it."""
    owner = open_desk()
    from django.core.exceptions import ObjectDoesNotExist

    from firsthand.people.actions.undoing import undo_import
    from firsthand.people.queries.imports import one_import
    from firsthand.shell import clock

    try:
        done = one_import(owner, import_id)
    except ObjectDoesNotExist:
        message = f"There is no import {import_id}. The page People, Imports shows their numbers."
        raise Refused(message) from None
    if dry_run:
        click.echo(f"{done.filename} would be taken back: {done.added:,} people added, {done.changed:,} changed.")
        return
    undone = undo_import(owner=owner, import_id=import_id, now=clock.now())
    click.echo(f"{undone.filename} is undone: {undone.removed:,} people went.")
    if undone.kept:
        click.echo(f"Kept, because you have worked with them since: {', '.join(undone.kept)}.")


@group.command(name="list")
@click.option("--sort", type=click.Choice(["name", "contact", "new"]), default="name", help="The order.")
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
@click.pass_obj
def list_people(open_desk: OpenDesk, *, sort: str, as_json: bool) -> None:
    """Everybody who is not left out."""
    _list(open_desk, "", sort, as_json)


@group.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
@click.pass_obj
def search(open_desk: OpenDesk, words: tuple[str, ...], *, as_json: bool) -> None:
    """Find people by name, title, organisation or address."""
    _list(open_desk, " ".join(words), "name", as_json)


def _list(open_desk: OpenDesk, words: str, sort: str, as_json: bool) -> None:
    owner = open_desk()
    from firsthand.people.queries.persons import Wish, all_rows
    from firsthand.shell import clock

    rows = list(all_rows(owner, Wish(q=words, sort=sort), clock.now()))
    if as_json:
        click.echo(json.dumps([vars(row) for row in rows], ensure_ascii=False, default=str))
        return
    for row in rows:
        click.echo(f"{row.id:>6}  {row.name}  {row.line}".rstrip())


@group.command()
@click.argument("person_id", type=int)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def show(open_desk: OpenDesk, person_id: int, *, as_json: bool) -> None:
    """One person: tie, addresses, journey."""
    owner = open_desk()
    from django.core.exceptions import ObjectDoesNotExist

    from firsthand.people.queries.persons import one_person
    from firsthand.shell import clock

    try:
        page = one_person(owner, person_id, clock.now())
    except ObjectDoesNotExist:
        message = f"There is no person {person_id}. `firsthand people list` shows the numbers."
        raise Refused(message) from None
    person = page.person
    words = {
        "id": person.pk,
        "name": person.name,
        "line": page.line,
        "tie": page.tie,
        "kind": page.kind,
        "shared": person.shared,
        "specific": person.specific,
        "addresses": [address.value for address in page.addresses],
        "journey": [" · ".join(filter(None, (step.title, step.organisation, step.years))) for step in page.journey],
    }
    if as_json:
        click.echo(json.dumps(words, ensure_ascii=False))
        return
    for name, value in words.items():
        if value:
            click.echo(f"{name:<10}{'; '.join(value) if isinstance(value, list) else value}")


@group.command()
@click.option("--lines", is_flag=True, required=True, expose_value=False, help="Read one pair a line, answer each.")
def match() -> None:
    """Are two records one person, and why? Reads JSON lines with "id", "a" and "b"; opens no data.

    Each record may have source, first, last, full, emails, phones, company, title and url.
    """
    from firsthand.people.rules.matching.lines import answer_line

    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            click.echo(answer_line(line, number))


@group.command()
@click.option("--format", "form", type=click.Choice(["vcard4", "vcard3", "csv"]), default="vcard4", help="The form.")
@click.pass_obj
def export(open_desk: OpenDesk, *, form: str) -> None:
    """Write everybody to standard output, as contact cards or as a table; it comes back in by `people import`."""
    owner = open_desk()
    from firsthand.people.queries.card import all_outgoing
    from firsthand.people.rules.exporting import written

    for piece in written(all_outgoing(owner), form):
        click.echo(piece, nl=False)


@group.group()
def fetch() -> None:
    """Bring people in from a server that you name. The password is asked for, used once, and kept nowhere."""


def _signing_in(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command what all that fetch have in common."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="One JSON object."),
        click.option("--dry-run", is_flag=True, help="Say what would come in; write nothing."),
        click.option("--without-encryption", is_flag=True, help="You trust every step on the way to the server."),
        click.option("--password-from", type=click.File(), help="A file with the password; - reads standard input."),
        click.option("--user", default="", help="The user name, where it is not the address."),
        click.argument("server"),
    ):
        command = option(command)
    return command


@fetch.command()
@_signing_in
@click.option("--book", "wanted", multiple=True, help="The name of an address book; else all. May be said again.")
@click.pass_obj
def carddav(open_desk: OpenDesk, /, server: str, wanted: tuple[str, ...], **said: Any) -> None:
    """Fetch every card of an address book on the web. SERVER is its address, or only your own e-mail address."""
    owner = open_desk()
    from firsthand.people.actions import fetching
    from firsthand.people.rules.servers import BookWish, address_book_place
    from firsthand.shell import clock

    place = address_book_place(server, is_open_fine=said["without_encryption"])
    if isinstance(place, str):
        raise Refused(place)
    wires, wish = fetching.real_wires(), BookWish(server, place, _user(server, said), _password(said))
    books = fetching.find_books(wish=wish, wires=wires)
    chosen = [book for book in books if not wanted or book.name in wanted]
    if not chosen:
        message = f"There is no such address book. There are: {', '.join(book.name for book in books)}."
        raise Refused(message)
    parked = fetching.park_cards(wish=wish, books=chosen, now=clock.now(), tell=_tell_progress, wires=wires)
    _bring(owner, parked, said)


@fetch.command()
@_signing_in
@click.option("--years", type=click.IntRange(1, 100), help="Only the last years; else all.")
@click.pass_obj
def imap(open_desk: OpenDesk, /, server: str, years: int | None, **said: Any) -> None:
    """Fetch who wrote to whom from a mailbox, and no word of it. SERVER is its host, or only your own e-mail address."""
    owner = open_desk()
    from firsthand.people.actions import fetching
    from firsthand.people.rules.servers import MailWish, mailbox_place, years_before
    from firsthand.shell import clock

    place = mailbox_place(server, is_open_fine=said["without_encryption"])
    if isinstance(place, str):
        raise Refused(place)
    since = years_before(clock.now().date(), years) if years else None
    wish = MailWish(server, place, _user(server, said), _password(said), since)
    wires = fetching.real_wires()
    _bring(owner, fetching.park_mail(wish=wish, now=clock.now(), tell=_tell_progress, wires=wires), said)


def _user(server: str, said: dict[str, Any]) -> str:
    user: str = said["user"] or (server if "@" in server else "")
    if not user:
        message = "Say as whom to sign in there, with --user."
        raise Refused(message)
    return user


def _password(said: dict[str, Any]) -> str:
    file = said["password_from"]
    word: str = file.readline().rstrip("\r\n") if file else click.prompt("Password", hide_input=True, err=True)
    return word


def _tell_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done:,} of {total:,}", err=True, nl=done >= total)


def _bring(owner: "Seeker", parked: "Parked", said: dict[str, Any]) -> None:
    """Imports what was fetched, or says what it would do; the fetched file is removed in any case."""
    from firsthand.people.actions.imports import commit_import, preview_import
    from firsthand.people.actions.parking import unpark
    from firsthand.shell import clock

    try:
        preview = preview_import(owner=owner, parked=parked)
        if said["dry_run"] or preview.plan.is_empty:
            _tell(preview, None, said["as_json"])
            return
        done = commit_import(owner=owner, parked=parked, now=clock.now(), harvest=preview.harvest)
        _tell(preview, done.pk, said["as_json"])
    finally:
        unpark(token=parked.token)


@group.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
@click.pass_obj
def same(open_desk: OpenDesk, *, as_json: bool) -> None:
    """Pairs that may be one person, most probable first, with the reasons."""
    owner = open_desk()
    from firsthand.people.queries.likenesses import all_pairs

    pairs = all_pairs(owner)
    if as_json:
        click.echo(json.dumps(pairs, ensure_ascii=False))
        return
    for pair in pairs:
        click.echo(f"{pair['probability']:.2f}  {pair['one']} {pair['name']}  =  {pair['other']} {pair['other_name']}?")
        for reason in pair["reasons"]:
            click.echo(f"      {reason}")
    if not pairs:
        click.echo("Nobody to ask you about.")


@group.command(name="merge")
@click.argument("one_id", type=int)
@click.argument("other_id", type=int)
@click.option("--dry-run", is_flag=True, help="Say who would be joined; change nothing.")
@click.pass_obj
def merge_people(open_desk: OpenDesk, one_id: int, other_id: int, *, dry_run: bool) -> None:
    """Make two persons, by their numbers, one. `people unmerge` takes it back."""
    owner = open_desk()
    from django.core.exceptions import ObjectDoesNotExist

    from firsthand.people.actions.resolving import merge_two
    from firsthand.people.queries.likenesses import sides_of
    from firsthand.shell import clock

    try:
        one, other = sides_of(owner, one_id, other_id)
    except ObjectDoesNotExist:
        message = f"There is no person {one_id} or {other_id}. `firsthand people list` shows the numbers."
        raise Refused(message) from None
    if dry_run:
        click.echo(f"{one.name} and {other.name} would become one person.")
        return
    done = merge_two(owner=owner, one_id=one_id, other_id=other_id, now=clock.now())
    click.echo(
        f"{one.name} and {other.name} are person {done.kept_id} now. To take it back: firsthand people unmerge {done.pk}"
    )


@group.command()
@click.argument("merge_id", type=int)
@click.pass_obj
def unmerge(open_desk: OpenDesk, merge_id: int) -> None:
    """Take back the merge with this number: both persons are there again."""
    owner = open_desk()
    from django.core.exceptions import ObjectDoesNotExist

    from firsthand.people.actions.parting import unmerge as take_back
    from firsthand.shell import clock

    try:
        back = take_back(owner=owner, merge_id=merge_id, now=clock.now())
    except ObjectDoesNotExist:
        message = f"There is no merge {merge_id}. The page of a person says what was joined."
        raise Refused(message) from None
    click.echo(f"{back.name} is person {back.pk} again.")
