"""Undoing a whole import: the database is as it was, but for people the seeker has worked with since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions.derived import refresh
from firsthand.people.actions.parting import rejoin, take_apart
from firsthand.people.actions.pointers import without_rows
from firsthand.people.actions.writing import own_words
from firsthand.people.models import (
    Identity,
    Import,
    ImportRow,
    Likeness,
    Merge,
    Organisation,
    Person,
    Position,
    Touch,
)
from firsthand.people.rules.words import Answer, RowVerdict

_HANGING = (Touch, Identity, Position)


@dataclass(frozen=True)
class Undone:
    """What became of an undone import: how many people went, and the names of those who stay, in order."""

    filename: str
    removed: int
    kept: tuple[str, ...]


def undo_import(*, owner: Seeker, import_id: int, now: datetime) -> Undone:
    """This function will take back all that an import added and restore what it changed, in one transaction.

    People the seeker has since written about, asked or met stay with all they have. Raises Import.DoesNotExist.
    """
    with transaction.atomic():
        done = Import.objects.of(owner).get(pk=import_id)
        joined = _take_apart(owner, done)
        added = {person.pk: person for person in Person.objects.of(owner).filter(source=done)}
        kept = _worked_with(owner, done, added)
        changed = ImportRow.objects.of(owner).filter(import_of=done, verdict=RowVerdict.CHANGE, person__isnull=False)
        rows = [(pk, before or {}) for pk, before in changed.values_list("person_id", "before") if pk]
        for model in _HANGING:
            model.objects.of(owner).filter(source=done).exclude(person_id__in=kept).delete()
        _restore(owner, rows)
        Person.objects.of(owner).filter(source=done).exclude(pk__in=kept).delete()
        refresh(owner, [person_id for person_id, _ in rows])
        filename, organisations = done.filename, Organisation.objects.of(owner).filter(source=done)
        unused = without_rows(owner, Organisation, set(organisations.values_list("pk", flat=True)), ())
        done.delete()
        Organisation.objects.of(owner).filter(pk__in=unused).delete()
        rejoin(owner, joined)
        note_audit(owner=owner, now=now, verb="people.undo_import")
    names = tuple(sorted(added[pk].name for pk in kept))
    return Undone(filename, len(added) - len(kept), names)


def _take_apart(owner: Seeker, done: Import) -> list[Merge]:
    """Parts whomever this import touched, drops the doubts it raised, and returns the merges that are not its own."""
    touched = ImportRow.objects.of(owner).filter(import_of=done, verdict__in=[RowVerdict.ADD, RowVerdict.CHANGE])
    its_own = Q(is_own=False, at=done.at)
    joined = Merge.objects.of(owner).filter(its_own | Q(kept_id__in=touched.values("person_id")))
    undone = take_apart(owner, list(joined))
    Likeness.objects.of(owner).filter(answer=Answer.OPEN, at=done.at).delete()
    return [one for one in undone if one.is_own or one.at != done.at]


def _worked_with(owner: Seeker, done: Import, added: dict[int, Person]) -> set[int]:
    """Those whose words were changed by hand, or on whom anything hangs that this import did not bring."""
    rows = ImportRow.objects.of(owner).filter(import_of=done, verdict=RowVerdict.ADD, person__isnull=False)
    stood = {person_id: (before or {}).get("stood") for person_id, before in rows.values_list("person_id", "before")}
    changed = {pk for pk, person in added.items() if stood.get(pk) != own_words(person)}
    untouched = without_rows(owner, Person, set(added), (ImportRow, Likeness, Merge, *_HANGING))
    for model in _HANGING:
        others = model.objects.of(owner).exclude(source=done).filter(person__source=done)
        untouched -= set(others.values_list("person_id", flat=True))
    return changed | (set(added) - untouched)


def _restore(owner: Seeker, rows: Iterable[tuple[int, dict[str, object]]]) -> None:
    """Empties what the import filled, unless the seeker has changed it since, and takes up the jobs it set aside."""
    people = Person.objects.of(owner).in_bulk([person_id for person_id, before in rows if before.get("filled")])
    ended: list[int] = []
    for person_id, before in rows:
        filled, was_ended = before.get("filled"), before.get("ended")
        ended += was_ended if isinstance(was_ended, list) else []
        if isinstance(filled, dict) and person_id in people:
            _empty(people[person_id], filled)
    fields = ["given", "family", "suffix", "note", "known_since_on"]
    Person.objects.bulk_update(people.values(), fields, batch_size=500)
    Position.objects.of(owner).filter(pk__in=ended).update(is_current=True)


def _empty(person: Person, filled: dict[str, str]) -> None:
    for name, value in filled.items():
        present = getattr(person, name)
        text = present.isoformat() if isinstance(present, date) else present
        if text == value:
            setattr(person, name, None if name == "known_since_on" else "")
