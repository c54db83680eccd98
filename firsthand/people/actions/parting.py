"""Parting what was merged: the absorbed comes back as it was, and later merges that build on it are made anew."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import transaction

from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions import pointers
from firsthand.people.actions.derived import refresh
from firsthand.people.actions.doubts import Doubts
from firsthand.people.actions.merging import join
from firsthand.people.models import Likeness, Merge, Person, Position
from firsthand.people.rules.joining import EMPTY, given_back, persons_in
from firsthand.people.rules.words import Answer


def unmerge(*, owner: Seeker, merge_id: int, now: datetime) -> Person:
    """This function will undo a merge and return the person who is back; what came later stays with the kept one.

    Two whom the house had joined by itself are never joined or asked about again. Raises Merge.DoesNotExist.
    """
    with transaction.atomic():
        target = Merge.objects.of(owner).get(pk=merge_id)
        later = take_apart(owner, [target])
        rejoin(owner, [one for one in later if one.pk != target.pk])
        if not target.is_own:
            _say_no(owner, target, now)
        note_audit(owner=owner, now=now, verb="people.unmerge")
    return Person.objects.of(owner).get(pk=target.absorbed_id)


def _say_no(owner: Seeker, target: Merge, now: datetime) -> None:
    one, other = sorted((target.kept_id, target.absorbed_id))
    words = {"reasons": target.reasons, "answer": Answer.NO, "at": now, "probability": 0.0}
    Likeness.objects.update_or_create(owner=owner, one_id=one, other_id=other, defaults=words)


def take_apart(owner: Seeker, targets: Sequence[Merge]) -> list[Merge]:
    """This function will undo merges, with every later one that names the same people, and return them all in order.

    Only inside a transaction. Undone from the last to the first, each leaves what was before it.
    """
    if not targets:
        return []
    wanted = {one.pk for one in targets}
    names = {pk for one in targets for pk in persons_in(vars(one))}
    undone = []
    for one in Merge.objects.of(owner).filter(pk__gte=min(wanted)).order_by("pk"):
        if one.pk in wanted or names & persons_in(vars(one)):
            names |= persons_in(vars(one))
            undone.append(one)
    _Parting(owner, undone[::-1]).write()
    return undone


def rejoin(owner: Seeker, merges: Iterable[Merge]) -> None:
    """This function will make merges anew that were taken apart, where both people are still there."""
    undone = list(merges)
    ids = {pk for one in undone for pk in (one.kept_id, one.absorbed_id)}
    here = set(Person.objects.of(owner).filter(pk__in=ids).values_list("pk", flat=True))
    again = [one for one in undone if {one.kept_id, one.absorbed_id} <= here]
    columns = ("pk", "kept_id", "absorbed_id", "reasons", "is_own", "at")
    join(owner, [Merge(owner=owner, **{name: getattr(one, name) for name in columns}) for one in again])


def drop_doubts(*, owner: Seeker, person_id: int) -> None:
    """This function will take out of every merge what it kept of doubts about a person who is forgotten."""
    changed = []
    for one in Merge.objects.of(owner):
        kept = one.moved.get("removed", {}).get("likeness", [])
        left = [row for row in kept if person_id not in {row["one_id"], row["other_id"]}]
        if left != kept:
            one.moved["removed"]["likeness"] = left
            changed.append(one)
    Merge.objects.bulk_update(changed, ["moved"], batch_size=500)


class _Parting:
    """Keeps what belongs together while merges are undone, the last one first."""

    def __init__(self, owner: Seeker, merges: Sequence[Merge]) -> None:
        self._owner, self._merges = owner, merges
        self._of = {one.pk: one for one in merges}
        self._back: list[Person] = pointers.revived(Person, [one.absorbed for one in merges])
        ids = {one.kept_id for one in merges} | {
            pk for one in merges for pk in self._numbers(one, "person.referrer_id")
        }
        self._people = {one.pk: one for one in Person.objects.of(owner).filter(pk__in=ids)}
        self._people |= {one.pk: one for one in self._back}
        self._changed: set[int] = set()

    def write(self) -> None:
        for merge in self._merges:
            self._give_back(merge)
        Person.objects.bulk_create(self._back, batch_size=500)
        back = {one.pk for one in self._back}
        pointers.saved(Person, [self._people[pk] for pk in self._changed - back], [*EMPTY])
        self._put_in_again()
        for table, column in pointers.pointers_to(Person):
            if table not in {Likeness, Person}:
                self._move_back(table, column)
        self._take_up_jobs()
        self._carry_doubts_back()
        Merge.objects.of(self._owner).filter(pk__in=[*self._of]).delete()
        refresh(self._owner, {pk for one in self._merges for pk in (one.kept_id, one.absorbed_id)})

    @staticmethod
    def _numbers(merge: Merge, key: str) -> list[int]:
        found: list[int] = merge.moved.get(key, [])
        return found

    def _give_back(self, merge: Merge) -> None:
        """Empties what the kept one took over, and gives back whom the absorbed had sent, and what it had absorbed."""
        kept = self._people[merge.kept_id]
        for name, value in given_back(pointers.plain(kept), merge.filled).items():
            setattr(kept, name, value)
            self._changed.add(kept.pk)
        for pk in self._numbers(merge, "person.referrer_id"):
            one = self._people.get(pk)
            if one is not None and one.referrer_id == (merge.kept_id if one is not kept else None):
                one.referrer_id = merge.absorbed_id
                self._changed.add(pk)
        for pk in self._numbers(merge, "merge.kept_id"):
            if pk in self._of:
                self._of[pk].kept_id = merge.absorbed_id

    def _move_back(self, table: pointers.Table, column: str) -> None:
        key = f"{table._meta.model_name}.{column}"
        moves = [(one.absorbed_id, pk, one.kept_id) for one in self._merges for pk in self._numbers(one, key)]
        pointers.repoint(table, column, moves)

    def _removed(self, name: str) -> list[pointers.Row]:
        return [row for one in self._merges for row in one.moved.get("removed", {}).get(name, [])]

    def _put_in_again(self) -> None:
        """Rows that said nothing new beside the kept one's own."""
        names = {name for one in self._merges for name in one.moved.get("removed", {})} - {"likeness"}
        for name in sorted(names):
            table: Any = apps.get_model("firsthand", name)
            table._default_manager.bulk_create(pointers.revived(table, self._removed(name)), ignore_conflicts=True)

    def _take_up_jobs(self) -> None:
        """Jobs that were set aside go on, unless the seeker has written down another one since."""
        ended = {pk for one in self._merges for pk in self._numbers(one, "ended")}
        jobs = Position.objects.of(self._owner)
        rows = dict(jobs.filter(pk__in=ended).values_list("pk", "person_id"))
        own = jobs.filter(person_id__in=set(rows.values()), is_current=True, source=None)
        said = set(own.values_list("person_id", flat=True))
        jobs.filter(pk__in=[pk for pk, person_id in rows.items() if person_id not in said]).update(is_current=True)

    def _carry_doubts_back(self) -> None:
        removed = {row.pk: row for row in pointers.revived(Likeness, self._removed("likeness"))}
        moved = {pk for one in self._merges for pk, *_ in one.moved.get("likeness", [])}
        doubts = Doubts(Likeness.objects.of(self._owner).filter(pk__in=moved - set(removed)))
        for merge in self._merges:
            for pk, *_ in merge.moved.get("likeness", []):
                row = doubts.find(pk)
                if row is not None:
                    doubts.hand_over(row, merge.kept_id, merge.absorbed_id)
            for row in merge.moved.get("removed", {}).get("likeness", []):
                if row["id"] in removed:
                    doubts.add(removed[row["id"]])
        doubts.write(self._owner)
