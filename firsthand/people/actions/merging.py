"""Merging: two entries that are one person become one. Nothing is lost, and `parting.py` takes it back at any time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions import pointers
from firsthand.people.actions.derived import refresh
from firsthand.people.actions.doubts import Doubts
from firsthand.people.models import Likeness, Merge, Person, Position, Tagging
from firsthand.people.rules.joining import filled_from
from firsthand.people.rules.words import Answer

_BATCH = 2_000
_TWINS: dict[pointers.Table, tuple[str, ...]] = {
    Tagging: ("tag_id",),
    Position: ("organisation_id", "title", "started_on", "ended_on", "is_current", "is_study"),
}


def merge(*, owner: Seeker, kept_id: int, absorbed_id: int, reasons: Sequence[str], now: datetime) -> Merge:
    """This function will make two entries one, as the seeker says: what hangs on the absorbed one hangs on the kept one.

    Raises Person.DoesNotExist, and Refused where it is one entry already.
    """
    with transaction.atomic():
        for pk in (kept_id, absorbed_id):
            Person.objects.of(owner).get(pk=pk)
        if kept_id == absorbed_id:
            message = "This is one entry already. Choose two that are the same person."
            raise Refused(message)
        done = Merge(owner=owner, kept_id=kept_id, absorbed_id=absorbed_id, reasons=[*reasons], is_own=True, at=now)
        join(owner, [done])
        note_audit(owner=owner, now=now, verb="people.merge", subject=done)
    return done


def join(owner: Seeker, merges: Sequence[Merge]) -> None:
    """This function will carry out merges that are not saved yet, in their order, with few statements for many.

    Only inside a transaction. What each of them did is written into it, for undoing them in the opposite order.
    """
    for batch in _batches(merges):
        _Joining(owner, batch).write()
    refresh(owner, {merge.kept_id for merge in merges})


def _batches(merges: Sequence[Merge]) -> Iterator[list[Merge]]:
    """Batches in which nobody is both kept and absorbed."""
    batch: list[Merge] = []
    kept: set[int] = set()
    absorbed: set[int] = set()
    for one in merges:
        if len(batch) == _BATCH or one.kept_id in absorbed or one.absorbed_id in kept:
            yield batch
            batch, kept, absorbed = [], set(), set()
        batch.append(one)
        kept.add(one.kept_id)
        absorbed.add(one.absorbed_id)
    if batch:
        yield batch


class _Joining:
    """Keeps what belongs together while a batch of merges is written."""

    def __init__(self, owner: Seeker, merges: Sequence[Merge]) -> None:
        self._owner, self._merges = owner, merges
        self._of = {one.absorbed_id: one for one in merges}
        self._ids = {*self._of, *(one.kept_id for one in merges)}
        for one in merges:
            one.moved, one.filled = {}, {}

    def write(self) -> None:
        for table, columns in _TWINS.items():
            self._remove_twins(table, columns)
        self._set_jobs_aside()
        for table, column in pointers.pointers_to(Person):
            if table not in {Likeness, Person}:
                self._move(table, column)
        self._carry_doubts()
        changed = self._fill()
        filled = {"referrer_id", *(name for one in self._merges for name in one.filled)}
        pointers.saved(Person, changed, filled)  # no others: the search is written anew with a note
        Merge.objects.bulk_create(self._merges, batch_size=500)
        Person.objects.of(self._owner).filter(pk__in=[*self._of]).delete()

    def _removed(self, merge: Merge, row: Any) -> None:
        """Keeps a row whole that says nothing new of the one who stays."""
        removed = merge.moved.setdefault("removed", {})
        removed.setdefault(row._meta.model_name, []).append(pointers.plain(row))

    def _remove_twins(self, table: pointers.Table, columns: Sequence[str]) -> None:
        held: dict[int, set[tuple[Any, ...]]] = defaultdict(set)
        twins = []
        rows: dict[int, list[Any]] = defaultdict(list)
        found: Iterable[Any] = table._default_manager.filter(owner=self._owner, person_id__in=self._ids)
        for row in found:
            rows[row.person_id].append(row)
        for pk in self._ids - {*self._of}:
            held[pk] = {_key(row, columns) for row in rows[pk]}
        for merge in self._merges:
            for row in rows[merge.absorbed_id]:
                is_own = getattr(row, "source_id", 0) is None
                if _key(row, columns) in held[merge.kept_id] and not is_own:
                    self._removed(merge, row)
                    twins.append(row.pk)
                held[merge.kept_id].add(_key(row, columns))
        table._default_manager.filter(pk__in=twins).delete()

    def _set_jobs_aside(self) -> None:
        """The present job that the seeker wrote down stays the present one; jobs of imports go behind it."""
        current: dict[int, list[tuple[int, bool]]] = defaultdict(list)
        jobs = Position.objects.of(self._owner).filter(person_id__in=self._ids, is_current=True)
        for person_id, pk, source_id in jobs.values_list("person_id", "pk", "source_id"):
            current[person_id or 0].append((pk, source_id is None))
        ended = []
        for merge in self._merges:
            kept, absorbed = current[merge.kept_id], current[merge.absorbed_id]
            own, others = _has_own(kept), _has_own(absorbed)
            aside = (absorbed if own else kept) if own != others else []
            current[merge.kept_id] = [job for job in kept + absorbed if job not in aside]
            if aside:
                merge.moved["ended"] = [pk for pk, _ in aside]
                ended += merge.moved["ended"]
        Position.objects.of(self._owner).filter(pk__in=ended).update(is_current=False)

    def _move(self, table: pointers.Table, column: str) -> None:
        """Points a table's rows at the ones who stay, and keeps their numbers."""
        rows = table._base_manager.filter(owner=self._owner, **{f"{column}__in": [*self._of]})  # noqa: SLF001
        moves = []
        for pk, person_id in rows.order_by("pk").values_list("pk", column):
            merge = self._of[person_id]
            merge.moved.setdefault(f"{table._meta.model_name}.{column}", []).append(pk)
            moves.append((merge.kept_id, pk, person_id))
        pointers.repoint(table, column, moves)

    def _carry_doubts(self) -> None:
        """A doubt about the absorbed is one about the kept; of two between the same people a no counts, else the first."""
        found = Likeness.objects.of(self._owner).filter(Q(one_id__in=self._ids) | Q(other_id__in=self._ids))
        doubts = Doubts(found.order_by("pk"))
        for merge in self._merges:
            between = doubts.between(merge.kept_id, merge.absorbed_id)
            if between is not None:
                self._remove_doubt(merge, between, doubts)
            for row in doubts.about(merge.absorbed_id):
                self._carry(merge, row, doubts)
        doubts.write(self._owner)

    def _carry(self, merge: Merge, row: Likeness, doubts: Doubts) -> None:
        old = (row.one_id, row.other_id)
        twin = doubts.between(merge.kept_id, old[0] if old[1] == merge.absorbed_id else old[1])
        if twin is not None and (twin.answer == Answer.NO or row.answer != Answer.NO):
            self._remove_doubt(merge, row, doubts)
            return
        if twin is not None:
            self._remove_doubt(merge, twin, doubts)
        merge.moved.setdefault("likeness", []).append([row.pk, *old])
        doubts.hand_over(row, merge.absorbed_id, merge.kept_id)

    def _remove_doubt(self, merge: Merge, row: Likeness, doubts: Doubts) -> None:
        self._removed(merge, row)
        doubts.remove(row)

    def _fill(self) -> list[Person]:
        """Fills what is empty, keeps the absorbed whole, and returns the people whose columns changed."""
        who = Q(pk__in=self._ids) | Q(referrer_id__in=[*self._of])
        people = {one.pk: one for one in Person.objects.of(self._owner).filter(who).order_by("pk")}
        sent: dict[int | None, list[Person]] = defaultdict(list)
        for one in people.values():
            sent[one.referrer_id].append(one)
        changed: dict[int, Person] = {}
        for merge in self._merges:
            kept, absorbed = people[merge.kept_id], people.pop(merge.absorbed_id)
            merge.absorbed = pointers.plain(absorbed)
            merge.filled = filled_from(pointers.plain(kept), merge.absorbed)
            for one in sent[absorbed.pk]:
                if one.pk in people:
                    one.referrer_id = kept.pk if one is not kept else None
                    merge.moved.setdefault("person.referrer_id", []).append(one.pk)
                    changed[one.pk] = one
            for name in merge.filled:
                setattr(kept, name, getattr(absorbed, name))
                changed[kept.pk] = kept
            sent[kept.pk] += [one for one in sent[absorbed.pk] if one.referrer_id == kept.pk]
        return [one for pk, one in changed.items() if pk in people]


def _has_own(jobs: Iterable[tuple[int, bool]]) -> bool:
    return any(is_own for _, is_own in jobs)


def _key(row: Any, columns: Iterable[str]) -> tuple[Any, ...]:
    return tuple(getattr(row, name) for name in columns)
