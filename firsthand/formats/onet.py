"""The O*NET database as text: occupations, their other titles, and the roads between them (onetcenter.org/database).

Three tab-separated tables of a release: Occupation Data.txt, Alternate Titles.txt, Related Occupations.txt.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firsthand.formats.archive import Archive
from firsthand.formats.csvtext import Row, read_rows
from firsthand.formats.problem import Problem, Unreadable

# In the words that the licence asks for (www.onetcenter.org/license_db.html); shown wherever its occupations are.
ATTRIBUTION = (
    "This site includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training"
    " Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA."
)
NOT_ONET = (
    "There is no “Occupation Data.txt” in this. Fetch the text version of the database from"
    " www.onetcenter.org/database.html, and bring its ZIP or the folder it unpacks to."
)
MISSING = "{file} is not there; the rest was read without it."
BAD_CODE = "The code is not of the form 12-3456.78, so the line was left out."
UNKNOWN_CODE = "No occupation has this code, so the line was left out."

_CODE = re.compile(r"\d\d-\d{4}\.\d\d")
_OCCUPATIONS = ("Occupation Data.txt", ("o*net-soc code", "title", "description"))
_TITLES = ("Alternate Titles.txt", ("o*net-soc code", "alternate title"))
_RELATED = ("Related Occupations.txt", ("o*net-soc code", "related o*net-soc code"))
_KNOWN = ("short title", "source(s)", "relatedness tier", "index")


@dataclass(frozen=True)
class Work:
    """An occupation: `code` such as 27-3031.00."""

    code: str
    title: str
    description: str


@dataclass(frozen=True)
class Taxonomy:
    """What the tables hold, or a `refusal`, one sentence.

    `titles` are (code, other title); `related` are (code, code of the neighbour, rank), lower rank is nearer.
    """

    works: tuple[Work, ...] = ()
    titles: tuple[tuple[str, str], ...] = ()
    related: tuple[tuple[str, str, int], ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: str = ""


def read_taxonomy(archive: Archive) -> Taxonomy:
    """This function will read the three tables of a release; it never raises on their content.

    A table besides the first may be absent; a line that cannot be used becomes a problem.
    """
    if archive.refusal or _member(archive, _OCCUPATIONS[0]) is None:
        return Taxonomy(refusal=archive.refusal or NOT_ONET)
    try:
        return _read(archive)
    except Unreadable as refused:
        return Taxonomy(refusal=refused.sentence)


def _read(archive: Archive) -> Taxonomy:
    problems: list[Problem] = []
    rows = _rows(archive, *_OCCUPATIONS, problems)
    works = {row.get("o*net-soc code"): _work(row) for row in rows if row.get("title")}
    if not works:
        return Taxonomy(problems=tuple(problems), refusal=NOT_ONET)
    titles: dict[tuple[str, str], None] = {}
    for row in _of_known(_rows(archive, *_TITLES, problems), works, _TITLES, problems):
        titles[row.get("o*net-soc code"), row.get("alternate title")[:250]] = None
    related: dict[tuple[str, str], int] = {}
    for row in _of_known(_rows(archive, *_RELATED, problems), works, _RELATED, problems):
        pair = row.get("o*net-soc code"), row.get("related o*net-soc code")
        rank = row.get("index")
        related.setdefault(pair, int(rank) if re.fullmatch(r"\d{1,4}", rank, re.ASCII) else len(related) % 20 + 1)
    roads = tuple((code, other, rank) for (code, other), rank in related.items() if other in works and other != code)
    return Taxonomy(tuple(works.values()), tuple(titles), roads, tuple(problems))


def _work(row: Row) -> Work:
    return Work(row.get("o*net-soc code"), row.get("title")[:200], row.get("description"))


def _member(archive: Archive, file: str) -> str | None:
    """The name of a table inside the archive, in whatever folder it lies."""
    names = (name for name in archive.openers if name.replace("\\", "/").rsplit("/", 1)[-1].lower() == file.lower())
    return min(names, default=None)


def _rows(archive: Archive, file: str, needed: Sequence[str], problems: list[Problem]) -> Iterator[Row]:
    name = _member(archive, file)
    if name is None:
        problems.append(Problem(file, 0, MISSING.format(file=file)))
        return
    with archive.open(name) as stream:
        for row in read_rows(stream, file=file, needed=needed, known=(*needed, *_KNOWN)):
            if isinstance(row, Problem):
                problems.append(row)
            elif not _CODE.fullmatch(row.get("o*net-soc code")):
                problems.append(Problem(file, row.line, BAD_CODE, row.original[:300]))
            else:
                yield row


def _of_known(
    rows: Iterator[Row], works: dict[str, Work], table: tuple[str, Sequence[str]], problems: list[Problem]
) -> Iterator[Row]:
    for row in rows:
        if row.get("o*net-soc code") in works and row.get(table[1][-1]):
            yield row
        else:
            problems.append(Problem(table[0], row.line, UNKNOWN_CODE, row.original[:300]))
