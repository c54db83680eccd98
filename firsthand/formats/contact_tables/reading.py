"""Any table of contacts to values: which lines are the header, what its columns mean, and what each row says."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import chain, islice

from firsthand.formats.contact_tables import google, guessing, outlook, writing
from firsthand.formats.contact_tables.formulas import unguarded
from firsthand.formats.contact_tables.meanings import MANY, NAMING, Contact, Form, Meaning, Table
from firsthand.formats.csvtext import HEADER_WITHIN, TOO_LONG, lines_of, records
from firsthand.formats.encoding import open_text
from firsthand.formats.problem import Problem, Unreadable
from firsthand.kernel.text import fold

LONGEST_ORIGINAL = 2_000  # letters of a line that are kept beside a person
_SAMPLES = 3
_LOOKED_AT = 200  # rows, to tell what a column holds
_DELIMITERS = ",;\t|"
_MOST_COLUMNS = 1_000
_MOST_ROWS = 100_000

EMPTY = "There is no line with words in this file. Export the contacts once more, and bring the new file."
NO_TABLE = (
    "This is no table of contacts: it has one column only. Export the contacts as CSV or vCard, and bring that file."
)
WIDE = "This table has more than 1,000 columns, as no address book has. Export the contacts once more, as CSV or vCard."
NOBODY = "This line names nobody."
MORE_CELLS = "This line has more cells than the header has columns; “{cells}” belongs to none and was left out."
CUT = " … ({count:,} letters more)"

Choices = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class _Head:
    """Where the rows begin, how they are parted, and what the columns are called and mean."""

    at: int
    delimiter: str
    header: tuple[str, ...]
    form: Form
    meanings: tuple[Meaning, ...]
    digest: str
    is_told: bool

    @property
    def kinds(self) -> dict[int, str]:
        """The place of a number, and its label's ("Work Fax"), where Google names one."""
        return {at: self.header[at - 1] for at in range(1, len(self.header)) if self.meanings[at] == Meaning.PHONE}


@dataclass
class _Found:
    contacts: list[Contact] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    samples: list[tuple[str, ...]] = field(default_factory=list)


def read_table(stream: io.BufferedReader, file: str, choices: Choices) -> Table:
    """This function will read a table of contacts; it never raises on its content.

    `choices` are the columns the seeker said for headers, by digest; where none fits and no known program wrote the
    table, columns are guessed by their words and their cells.
    """
    try:
        with open_text(stream) as text:
            lines = lines_of(text)
            first = list(islice(lines, max(HEADER_WITHIN, _LOOKED_AT)))
            head = _head(first, choices)
            found = _read(chain(first[head.at :], lines), file, head)
    except Unreadable as refused:
        return Table(refusal=refused.sentence)
    return Table(
        head.form,
        head.header,
        head.meanings,
        head.digest,
        head.is_told,
        tuple(found.samples),
        tuple(found.contacts),
        tuple(found.problems),
    )


def _head(first: Sequence[str], choices: Choices) -> _Head:
    delimiter = max(_DELIMITERS, key=lambda sign: _width(first, sign))
    rows = [record for record in records(first, delimiter=delimiter, file="") if not isinstance(record, Problem)]
    if not rows:
        raise Unreadable(EMPTY)
    place = _header_place([cells for _, cells in rows[:HEADER_WITHIN]])
    line, cells = rows[place]
    if len(cells) > _MOST_COLUMNS:
        raise Unreadable(WIDE)
    has_header = not any(map(guessing.is_address, cells))
    names = cells if has_header else [f"Column {number}" for number in range(1, len(cells) + 1)]
    below = [cells for _, cells in rows[place + has_header :]]
    at = line if has_header else line - 1
    return _told(at, delimiter, tuple(name.strip() for name in names), below, choices)


def _told(at: int, delimiter: str, header: tuple[str, ...], rows: list[list[str]], choices: Choices) -> _Head:
    """Says what the columns mean: as the seeker chose, as the program has it, or as it seems."""
    columns = [fold(name) for name in header]
    digest = blake2b("\n".join(columns).encode(), digest_size=32).hexdigest()
    chosen = choices.get(digest)
    form, meanings = _by_form(columns)
    if chosen is not None and len(chosen) == len(header):
        return _Head(at, delimiter, header, form, tuple(map(Meaning, chosen)), digest, True)
    if form != Form.OTHER:
        return _Head(at, delimiter, header, form, meanings, digest, True)
    if len(header) < 2 and not NAMING & set(guessing.guess(columns, rows)):
        raise Unreadable(NO_TABLE)
    return _Head(at, delimiter, header, form, guessing.guess(columns, rows), digest, False)


def _by_form(columns: list[str]) -> tuple[Form, tuple[Meaning, ...]]:
    if writing.is_own(columns):
        return Form.OWN, writing.meanings(columns)
    if google.is_google(columns):
        return Form.GOOGLE, google.meanings(columns)
    if outlook.is_outlook(columns):
        return Form.OUTLOOK, outlook.meanings(columns)
    return Form.OTHER, ()


def _width(first: Sequence[str], sign: str) -> tuple[int, int]:
    """How many of the first lines a sign parts, and into how many."""
    counts = [line.count(sign) for line in first[:HEADER_WITHIN]]
    return sum(map(bool, counts)), sum(counts)


def _header_place(rows: list[list[str]]) -> int:
    """The header is the first row of a known program, else the first whose words name somebody, else the first wide one."""
    folded = [[fold(cell) for cell in cells] for cells in rows]
    for place, columns in enumerate(folded):
        if _by_form(columns)[0] != Form.OTHER:
            return place
    for place, columns in enumerate(folded):
        if sum(map(bool, columns)) > 1 and NAMING & set(guessing.by_words(columns)):
            return place
    widest = max(sum(map(bool, columns)) for columns in folded)
    return next(place for place, columns in enumerate(folded) if sum(map(bool, columns)) == widest)


def _read(lines: Iterator[str], file: str, head: _Head) -> _Found:
    found = _Found()
    for number, record in enumerate(records(lines, delimiter=head.delimiter, file=file)):
        if number >= _MOST_ROWS:
            raise Unreadable(TOO_LONG.format(file=file, limit=_MOST_ROWS))
        if isinstance(record, Problem):
            found.problems.append(Problem(file, record.line + head.at, record.reason, record.original))
            continue
        line, cells = record[0] + head.at, [unguarded(cell.strip()) for cell in record[1]]
        if len(found.samples) < _SAMPLES:
            found.samples.append(tuple(cells[: len(head.header)]))
        contact = _contact(line, cells, head, _as_it_stood(record[1], head.delimiter))
        if contact:
            found.contacts.append(contact)
        else:
            found.problems.append(Problem(file, line, NOBODY, ", ".join(filter(None, cells))[:300]))
        beyond = ", ".join(filter(None, cells[len(head.header) :]))
        if beyond:
            found.problems.append(Problem(file, line, MORE_CELLS.format(cells=beyond[:100]), ", ".join(cells)[:300]))
    return found


def _as_it_stood(cells: Sequence[str], delimiter: str) -> str:
    """The line as text; one that is longer than anybody looks at is cut, and says so."""
    text = f"{delimiter} ".join(cells) if delimiter != "\t" else "\t".join(cells)
    more = len(text) - LONGEST_ORIGINAL
    return text[:LONGEST_ORIGINAL] + CUT.format(count=more) if more > 0 else text


def _contact(line: int, cells: list[str], head: _Head, original: str) -> Contact | None:
    """Sorts the cells of a row by what they mean; None where they name nobody and reach nobody."""
    single: dict[Meaning, str] = {}
    many: dict[Meaning, list[str]] = {meaning: [] for meaning in MANY}
    for at, (meaning, cell) in enumerate(zip(head.meanings, cells, strict=False)):
        if not cell or meaning == Meaning.NOTHING:
            continue
        values = [value.strip() for value in cell.split(google.SEPARATOR)] if head.form == Form.GOOGLE else [cell]
        if meaning not in MANY:
            single.setdefault(meaning, cell)
        elif not _is_fax(at, cells, head):
            many[meaning] += filter(None, values)
    return _made(line, single, many, original)


def _is_fax(at: int, cells: list[str], head: _Head) -> bool:
    """Google says beside a number what it is for."""
    label = head.kinds.get(at, "").lower()
    return label.endswith(("label", "type")) and any(word in cells[at - 1].lower() for word in ("fax", "pager"))


def _made(line: int, single: dict[Meaning, str], many: dict[Meaning, list[str]], original: str) -> Contact | None:
    def said(meaning: Meaning) -> str:
        return " ".join(single.get(meaning, "").split())

    given, family, suffix = said(Meaning.GIVEN), said(Meaning.FAMILY), said(Meaning.SUFFIX)
    spoken = " ".join(part for part in (given, said(Meaning.MIDDLE), family) if part)
    company = said(Meaning.COMPANY) or said(Meaning.DEPARTMENT)
    named = said(Meaning.NAME) or ", ".join(part for part in (spoken, suffix) if part and spoken)
    reached = next(filter(guessing.reaches, (*many[Meaning.EMAIL], *many[Meaning.PHONE])), "")
    name = named or company * bool(reached) or reached
    if not name:
        return None
    return Contact(
        line,
        name,
        given,
        family,
        suffix,
        tuple(many[Meaning.EMAIL]),
        tuple(many[Meaning.PHONE]),
        tuple(many[Meaning.LINK]),
        company,
        said(Meaning.TITLE),
        single.get(Meaning.NOTE, ""),
        original,
    )
