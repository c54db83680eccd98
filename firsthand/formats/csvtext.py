"""Tables as text (RFC 4180 and what programs make of it): the header wherever it is, and no line lost unseen."""

import csv
import io
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from firsthand.formats.encoding import open_text
from firsthand.formats.problem import Problem, Unreadable
from firsthand.kernel.text import fold

HEADER_WITHIN = 50  # lines; a preamble is three or four
_LONGEST_LINE = 1_000_000  # characters
_LONGEST_CELL = 500_000
_MOST_ROWS = 500_000
_DELIMITERS = ",;\t"

UNCLOSED = "A quotation mark in this line is not closed where a cell ends, so the line was read as it stands."
UNKNOWN = "Firsthand does not know these columns and left them alone: {names}."
TOO_LONG = "{file} has more than {limit:,} rows. Split it, and bring the parts one after the other."

csv.field_size_limit(_LONGEST_CELL)  # the library's own limit of 131,072 is less than a long message


@dataclass(frozen=True)
class Row:
    """One row: the number of its first line, its cells by folded column name, and the cells as they stood."""

    line: int
    cells: Mapping[str, str]
    original: str

    def get(self, column: str) -> str:
        """This function will return a cell without the space around it, empty where there is no such column."""
        return self.cells.get(column, "")


def read_rows(
    stream: io.BufferedReader, *, file: str, needed: Sequence[str], known: Sequence[str]
) -> Iterator[Row | Problem]:
    """This function will give the rows below the header, and a problem for each line or column that is of no use.

    The header is the first line within the first 50 that has all `needed` columns, parted by comma, semicolon or tab;
    `needed` and `known` are folded names. Raises `Unreadable` where the stream does, or when there are too many rows.
    """
    text = open_text(stream)
    head = list(islice(lines_of(text), HEADER_WITHIN))
    found = _find_header(head, needed)
    if found is None:
        yield Problem(file, 1, f"{file} has no line with the columns {', '.join(needed)}, so nothing in it was read.")
        return
    at, delimiter, columns = found
    unknown = [column for column in columns if column and column not in known]
    if unknown:
        yield Problem(file, at + 1, UNKNOWN.format(names=", ".join(unknown)[:200]))
    below = chain(head[at + 1 :], lines_of(text))
    for row in _rows(below, delimiter, file, columns):
        yield replace(row, line=row.line + at + 1)


def lines_of(text: io.TextIOWrapper) -> Iterator[str]:
    """This function will give the lines of a text with their ends, without NULs; one of more than a million letters in parts."""
    while line := text.readline(_LONGEST_LINE):
        yield line.replace("\0", "")


def _find_header(head: Sequence[str], needed: Sequence[str]) -> tuple[int, str, list[str]] | None:
    for at, line in enumerate(head):
        for delimiter in _DELIMITERS:
            columns = [fold(cell) for cell in _cells(line, delimiter)]
            if set(needed) <= set(columns):
                return at, delimiter, columns
    return None


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _rows(lines: Iterable[str], delimiter: str, file: str, columns: list[str]) -> Iterator[Row | Problem]:
    for record in records(lines, delimiter=delimiter, file=file):
        if isinstance(record, Problem):
            yield record
            continue
        line, cells = record
        yield Row(line, {name: cell.strip() for name, cell in zip(columns, cells, strict=False)}, _as_text(cells))


def records(lines: Iterable[str], *, delimiter: str, file: str) -> Iterator[tuple[int, list[str]] | Problem]:
    """This function will part lines into rows of cells, each with the number of its first line, and skip blank ones.

    A quotation mark that is never closed, or not where a cell ends, takes no other line with it: its line is read as
    it stands. Raises `Unreadable` when there are too many rows.
    """
    feed = _Feed(iter(lines))
    table = csv.reader(feed, delimiter=delimiter, strict=True)
    rows = 0
    while True:
        feed.taken.clear()
        line = feed.number + 1
        try:
            cells = next(table)
        except StopIteration:
            return
        except csv.Error:
            cells = _as_it_stands(feed, delimiter)
            table = csv.reader(feed, delimiter=delimiter, strict=True)
            if len(feed.taken) > 1 or not cells:
                yield Problem(file, line, UNCLOSED, feed.taken[0][:300].rstrip())
            feed.give_back()
        rows += any(cells)
        if rows > _MOST_ROWS:
            raise Unreadable(TOO_LONG.format(file=file, limit=_MOST_ROWS))
        if any(cells):
            yield line, cells


class _Feed:
    """Lines that a reader has taken for one row, all but the first of which can be given back."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.taken: list[str] = []
        self.number = 0
        self._lines = lines
        self._waiting: deque[str] = deque()

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._waiting.popleft() if self._waiting else next(self._lines)
        self.taken.append(line)
        self.number += 1
        return line

    def give_back(self) -> None:
        self._waiting.extendleft(reversed(self.taken[1:]))
        self.number -= len(self.taken) - 1


def _as_it_stands(feed: _Feed, delimiter: str) -> list[str]:
    """Reads the first line of what was taken: as a forgiving reader does where it is alone, else quotes and all."""
    if len(feed.taken) > 1:
        return [cell.strip('"') for cell in feed.taken[0].rstrip("\r\n").split(delimiter)]
    return _cells(feed.taken[0], delimiter)


def _as_text(cells: Sequence[str]) -> str:
    return ", ".join(cells)[:300]
