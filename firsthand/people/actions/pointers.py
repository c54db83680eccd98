"""Rows that point at other rows, in every room: found from the tables alone, so that no later room is forgotten."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from django.db import connection, models

from firsthand.owners.models import Seeker

Table = type[models.Model]
Row = dict[str, Any]


def pointers_to(model: Table) -> Iterator[tuple[Table, str]]:
    """This function will return every table that points at a model, with the column that does."""
    for relation in model._meta.get_fields(include_hidden=True):
        table = relation.related_model
        if isinstance(relation, models.ManyToOneRel) and isinstance(table, type):
            yield table, relation.field.attname


def without_rows(owner: Seeker, model: Table, ids: set[int], besides: Iterable[Table]) -> set[int]:
    """This function will return those of the rows that no row of any room points at, but for some tables."""
    free = set(ids)
    for table, column in pointers_to(model):
        if table in besides:
            continue
        pointing = table._base_manager.filter(  # noqa: SLF001 - Django's documented name
            owner=owner, **{f"{column}__isnull": False}
        )
        free -= set(pointing.values_list(column, flat=True).distinct())
    return free


def repoint(table: Table, column: str, moves: Sequence[tuple[int, int, int]]) -> None:
    """This function will point rows elsewhere: (to, row, from), in this order; a row that points elsewhere by now stays."""
    if not moves:
        return
    quote = connection.ops.quote_name
    name, column = quote(table._meta.db_table), quote(str(table._meta.get_field(column).column))  # type: ignore[union-attr]
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {name} SET {column} = %s WHERE id = %s AND {column} = %s", moves)  # noqa: S608 - names of our own


def plain(row: models.Model) -> Row:
    """This function will return every column of a row as JSON can hold it."""
    values = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def revived(table: Table, rows: Sequence[Row]) -> list[Any]:
    """This function will make rows again, unsaved, from their plain columns.

    What they pointed at and is gone by now is left empty; where it may not be empty, the row is gone too.
    """
    fields = {field.attname: field for field in table._meta.concrete_fields}
    here = {name: _here(field, rows) for name, field in fields.items() if field.remote_field}
    made = []
    for row in rows:
        values = {name: value if name not in here or value in here[name] else None for name, value in row.items()}
        if all(fields[name].null or value is not None for name, value in values.items()):
            made.append(table(**{name: fields[name].to_python(value) for name, value in values.items()}))
    return made


def _here(field: Any, rows: Sequence[Row]) -> set[int]:
    target = field.related_model
    wanted = {row[field.attname] for row in rows}
    here: set[int] = set(target._base_manager.filter(pk__in=wanted).values_list("pk", flat=True))  # noqa: SLF001
    return here | ({row["id"] for row in rows} if target is field.model else set())


def saved(table: Table, rows: Sequence[Any], columns: Iterable[str]) -> None:
    """This function will write some columns of many rows at once; far quicker than an update with a case for each."""
    fields = sorted(columns)
    if rows and fields:
        manager: Any = table._default_manager
        manager.bulk_create(rows, update_conflicts=True, unique_fields=["id"], update_fields=fields, batch_size=500)
