"""Imports that were made, and what became of their rows."""

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from firsthand.owners.models import Seeker
from firsthand.people.models import Import, ImportRow
from firsthand.people.rules.words import RowVerdict

PAGE_SIZE = 100
VERDICT_WORDS = {
    RowVerdict.ADD: "added",
    RowVerdict.CHANGE: "changed",
    RowVerdict.SAME: "here already",
    RowVerdict.SKIP: "left alone",
    RowVerdict.DROP: "not used",
}


@dataclass(frozen=True)
class Line:
    """One row of an import: whose, where it stood, what became of it and why, and how it read."""

    file: str
    line: int
    verdict: str
    name: str
    reason: str
    original: str
    person_id: int | None = None


def all_imports(owner: Seeker) -> QuerySet[Import]:
    """This function will return the imports, the latest first."""
    return Import.objects.of(owner).order_by("-at", "-id")


def one_import(owner: Seeker, import_id: int) -> Import:
    """This function will return an import. Raises Import.DoesNotExist."""
    return Import.objects.of(owner).get(pk=import_id)


@dataclass(frozen=True)
class Shown:
    """A page of rows, and where it stands among the pages."""

    rows: list[Line]
    page: Page[ImportRow]


def rows_of(done: Import, verdict: str, page: str) -> Shown:
    """This function will return a page of 100 rows of an import, of one verdict or of all."""
    rows = ImportRow.objects.filter(import_of=done, owner=done.owner).select_related("person").order_by("id")
    if verdict:
        rows = rows.filter(verdict=verdict)
    shown = Paginator(rows, PAGE_SIZE).get_page(page)
    return Shown([_line(row) for row in shown], shown)


def _line(row: ImportRow) -> Line:
    name = row.person.name if row.person else _first_words(row.original)
    verdict = VERDICT_WORDS[RowVerdict(row.verdict)]
    return Line(row.file, row.line, verdict, name, row.reason, row.original, row.person_id)


def _first_words(original: str) -> str:
    return f"{original[:100]} …" if len(original) > 100 else original
