"""Adding many rows at once, without making an object for each: an archive brings tens of thousands of touches."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from django.db import connection, models

_AS_IT_IS = (models.CharField, models.TextField, models.IntegerField, models.BooleanField, models.ForeignKey)


def insert_rows(model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """This function will add rows of a table, each with a value for every one of `names`; a key is given as its number.

    Columns that are not named need a default in the database. Only inside a transaction.
    """
    fields: list[models.Field[Any, Any]] = [model._meta.get_field(name) for name in names]  # type: ignore[misc]
    columns = ", ".join(connection.ops.quote_name(str(field.column)) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    into = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {into} ({columns}) VALUES ({places})", [*_prepared(fields, rows)])  # noqa: S608


def insert_objects(objects: Sequence[models.Model]) -> None:
    """This function will add objects of one table, unsaved, in their order; they are not told their numbers."""
    if objects:
        fields = [field for field in objects[0]._meta.concrete_fields if not field.primary_key]
        values = attrgetter(*(field.attname for field in fields))
        insert_rows(type(objects[0]), [field.name for field in fields], map(values, objects))


def _prepared(fields: Sequence["models.Field[Any, Any]"], rows: Iterable[Sequence[Any]]) -> Iterator[list[Any]]:
    """Puts days, moments and structures into the form of this database; texts and numbers are so already."""
    ways: list[tuple[int, Callable[..., Any]]] = [
        (place, field.get_db_prep_save) for place, field in enumerate(fields) if not isinstance(field, _AS_IT_IS)
    ]
    for row in rows:
        values = list(row)
        for place, prepare in ways:
            values[place] = prepare(values[place], connection=connection)
        yield values
