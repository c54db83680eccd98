"""Where what is known of a person came from: each import with its line, what became of it, and the line itself."""

from dataclasses import dataclass
from datetime import datetime

from firsthand.owners.models import Seeker
from firsthand.people.models import Import, ImportRow
from firsthand.people.queries.imports import VERDICT_WORDS
from firsthand.people.rules.words import RowVerdict

MOST = 50
BY_HAND = "by hand"


@dataclass(frozen=True)
class Origin:
    """One row of an import that told of a person; `original` is the row as it stood in the file."""

    import_id: int
    filename: str
    at: datetime
    where: str
    verdict: str
    reason: str
    original: str


def origins_of(owner: Seeker, person_id: int) -> list[Origin]:
    """This function will return the rows that told of a person, the latest first, at most 50."""
    rows = ImportRow.objects.of(owner).filter(person_id=person_id).select_related("import_of")
    return [_origin(row) for row in rows.order_by("-import_of__at", "id")[:MOST]]


def _origin(row: ImportRow) -> Origin:
    done = row.import_of
    where = f"{row.file}, line {row.line}" if row.line else row.file
    verdict = VERDICT_WORDS[RowVerdict(row.verdict)]
    return Origin(done.pk, done.filename, done.at, where, verdict, row.reason, row.original)


def source_words(source: Import | None) -> str:
    """This function will say which import brought something, or that it was written by hand."""
    return f"from {source.filename}, {source.at:%B %Y}" if source else BY_HAND
