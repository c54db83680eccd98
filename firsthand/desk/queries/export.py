"""Everything of a seeker as plain values, table by table."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.db.models import Model

from firsthand.desk.rules.redacting import without_spans, without_words
from firsthand.learn.models import Remark
from firsthand.meet.rules.notes import spans_of
from firsthand.owners.models import Owned, Seeker

LEFT_OUT_COLUMNS = {"owner_id", "secret", "key_id", "raw", "lease_by", "lease_until_at", "search_text"}
LEFT_OUT_TABLES = {"AuditEntry", "Occupation", "OccupationTitle", "RelatedOccupation"}


def tables() -> list[type[Model]]:
    """This function will return every table that a seeker owns and takes along, in the order of the rooms."""
    models = apps.get_app_config("firsthand").get_models()
    return [model for model in models if issubclass(model, Owned) and model.__name__ not in LEFT_OUT_TABLES]


def everything(owner: Seeker, *, off_record: bool) -> dict[str, list[dict[str, Any]]]:
    """This function will return all rows by table; what was said off the record only when `off_record` is asked for.

    Secrets, frozen mail and derived columns never leave. Dates are ISO 8601, instants in UTC.
    """
    said = [] if off_record else list(_said_off_record(owner))
    return {model._meta.model_name or "": list(_rows(model, owner, said, off_record=off_record)) for model in tables()}


def _said_off_record(owner: Seeker) -> Iterator[str]:
    for text, words in Remark.objects.of(owner).filter(is_off_record=True).values_list("text", "words"):
        yield from (text, words)


def _rows(model: type[Model], owner: Seeker, said: list[str], *, off_record: bool) -> Iterator[dict[str, Any]]:
    rows = model._default_manager.filter(owner=owner).order_by("pk")
    if model is Remark and not off_record:
        rows = rows.filter(is_off_record=False)
    for row in rows.values():
        clean = {name: _plain(value) for name, value in row.items() if name not in LEFT_OUT_COLUMNS}
        yield clean if off_record else {name: redacted(value, said) for name, value in clean.items()}


def redacted(value: Any, said: list[str]) -> Any:
    """This function will return a value without what was said off the record, marked in the notes or filed as a remark.

    Values inside values (an entry that was merged, how a person stood before an import) are treated alike.
    """
    if isinstance(value, dict):
        return {name: redacted(inner, said) for name, inner in value.items()}
    if isinstance(value, list):
        return [redacted(inner, said) for inner in value]
    if not isinstance(value, str):
        return value
    marked = [(span.start, span.end) for span in spans_of(value) if span.off_record]
    return without_words(without_spans(value, marked), said)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: inner for name, inner in value.items() if name not in LEFT_OUT_COLUMNS}
    return value
