"""The import of an occupation taxonomy: as a whole, in place of the one before."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from django.db import transaction

from firsthand.explore.models import Occupation, OccupationTitle, RelatedOccupation
from firsthand.formats.archive import Archive, from_folder, from_zip
from firsthand.formats.onet import Taxonomy, read_taxonomy
from firsthand.formats.problem import Problem
from firsthand.kernel.refusal import Refused
from firsthand.kernel.text import fold
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker

NOT_THERE = (
    "There is nothing at {path}. Name the ZIP from www.onetcenter.org/database.html, or the folder it unpacks to."
)
_BATCH = 2_000


@dataclass(frozen=True)
class Imported:
    """What an import brought, and the lines it had to leave out."""

    occupations: int
    titles: int
    roads: int
    problems: tuple[Problem, ...]


def import_occupations(*, owner: Seeker, path: Path, now: datetime, dry_run: bool = False) -> Imported:
    """This function will read O*NET tables from a folder or ZIP and put them in place of what was imported before.

    Interests keep their codes. With `dry_run` nothing is written. Raises Refused with one sentence where the tables
    cannot be used.
    """
    taxonomy = _taxonomy_at(path)
    if taxonomy.refusal:
        raise Refused(taxonomy.refusal)
    if not dry_run:
        with transaction.atomic():
            Occupation.objects.of(owner).delete()
            _write(owner, taxonomy)
            note_audit(owner=owner, now=now, verb="explore.import_occupations")
    return Imported(len(taxonomy.works), len(taxonomy.titles), len(taxonomy.related), taxonomy.problems)


def _taxonomy_at(path: Path) -> Taxonomy:
    if path.is_dir():
        files = (file for file in path.rglob("*.txt") if file.is_file() and not file.is_symlink())
        return read_taxonomy(from_folder({str(file.relative_to(path)): _opener(file) for file in files}))
    if not path.is_file():
        raise Refused(NOT_THERE.format(path=path))
    with path.open("rb") as file:
        archive: Archive = from_zip(file)
        return read_taxonomy(archive)


def _opener(file: Path) -> Callable[[], BinaryIO]:
    return lambda: file.open("rb")


def _write(owner: Seeker, taxonomy: Taxonomy) -> None:
    made = Occupation.objects.bulk_create(
        (
            Occupation(owner=owner, code=work.code, title=work.title, description=work.description)
            for work in taxonomy.works
        ),
        batch_size=_BATCH,
    )
    by_code = {row.code: row for row in made}
    titles = [*((work.code, work.title) for work in taxonomy.works), *taxonomy.titles]
    OccupationTitle.objects.bulk_create(
        (
            OccupationTitle(owner=owner, occupation=by_code[code], title=title, folded=fold(title)[:250])
            for code, title in dict.fromkeys(titles)
        ),
        batch_size=_BATCH,
    )
    RelatedOccupation.objects.bulk_create(
        (
            RelatedOccupation(owner=owner, occupation=by_code[code], related=by_code[other], rank=rank)
            for code, other, rank in taxonomy.related
        ),
        batch_size=_BATCH,
    )
