"""Who is who: sure ones are joined at once, doubtful ones are left to ask, and what the seeker answers is done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions import pointers
from firsthand.people.actions.merging import join, merge
from firsthand.people.models import Identity, ImportRow, Likeness, Merge, Person, Position, Touch
from firsthand.people.queries.likenesses import apart_of, records_of
from firsthand.people.rules.joining import EMPTY, is_own, kept_of
from firsthand.people.rules.matching import Resolved, resolve
from firsthand.people.rules.words import Answer

_BROUGHT = (Identity, ImportRow, Likeness, Merge, Position, Touch)
SAID = "You said that they are one person."


@dataclass(frozen=True)
class Found:
    """How many were joined at once, and how many pairs are new to ask about."""

    joined: int
    doubtful: int


def resolve_people(*, owner: Seeker, now: datetime) -> Found:
    """This function will find who is who among everybody, join the sure ones, and keep the doubtful pairs to ask about."""
    with transaction.atomic():
        resolved = resolve(records_of(owner), apart_of(owner))
        merges = _merges(owner, resolved, now)
        join(owner, merges)
        home = {one.absorbed_id: one.kept_id for one in merges}
        asked = set(Likeness.objects.of(owner).values_list("one_id", "other_id"))
        new = [row for row in _likenesses(owner, resolved, home, now) if (row.one_id, row.other_id) not in asked]
        Likeness.objects.bulk_create(new, batch_size=500)
        if merges or new:
            note_audit(owner=owner, now=now, verb="people.resolve_people")
    return Found(len(merges), len(new))


def _merges(owner: Seeker, resolved: Resolved, now: datetime) -> list[Merge]:
    groups = [([int(pk) for pk in group.ids], list(group.reasons)) for group in resolved.groups]
    own = own_among(owner, {pk for ids, _ in groups for pk in ids})
    merges = []
    for ids, reasons in groups:
        kept_id = kept_of(ids, own)
        merges += [
            Merge(owner=owner, kept_id=kept_id, absorbed_id=pk, reasons=reasons, at=now) for pk in ids if pk != kept_id
        ]
    return merges


def _likenesses(owner: Seeker, resolved: Resolved, home: dict[int, int], now: datetime) -> Iterable[Likeness]:
    pairs = set()
    for first, second, verdict in resolved.doubtful:
        ends = sorted((home.get(int(first), int(first)), home.get(int(second), int(second))))
        pair = (ends[0], ends[1])
        if pair not in pairs and ends[0] != ends[1]:
            pairs.add(pair)
            words = [reason.words for reason in verdict.reasons if reason.weight]
            probability = verdict.probability
            yield Likeness(
                owner=owner, one_id=pair[0], other_id=pair[1], probability=probability, reasons=words, at=now
            )


def own_among(owner: Seeker, ids: set[int]) -> set[int]:
    """This function will return whom of some people the seeker has worked with: own words, talks, letters, tags."""
    if not ids:
        return set()
    bare = pointers.without_rows(owner, Person, ids, _BROUGHT)
    rows = Person.objects.of(owner).filter(pk__in=ids).values("id", *EMPTY)
    return {row["id"] for row in rows if is_own(row, row["id"] not in bare)}


def merge_two(*, owner: Seeker, one_id: int, other_id: int, now: datetime, reasons: Sequence[str] = (SAID,)) -> Merge:
    """This function will make two one because the seeker says so; the one they have worked with stays, else the older.

    Raises Person.DoesNotExist, and Refused where it is one entry already.
    """
    kept_id = kept_of((one_id, other_id), own_among(owner, {one_id, other_id}))
    absorbed_id = one_id if kept_id == other_id else other_id
    return merge(owner=owner, kept_id=kept_id, absorbed_id=absorbed_id, reasons=reasons, now=now)


def say_same(*, owner: Seeker, likeness_id: int, now: datetime) -> Merge:
    """This function will join a doubtful pair, whose reasons it keeps. Raises Likeness.DoesNotExist."""
    with transaction.atomic():
        row = Likeness.objects.of(owner).get(pk=likeness_id)
        return merge_two(owner=owner, one_id=row.one_id, other_id=row.other_id, reasons=[SAID, *row.reasons], now=now)


def say_apart(*, owner: Seeker, likeness_id: int, now: datetime) -> None:
    """This function will remember that a pair is two people, so that it is never asked about again."""
    _answer(owner, likeness_id, Answer.NO, now, "people.say_apart")


def ask_again(*, owner: Seeker, likeness_id: int, now: datetime) -> None:
    """This function will take back that a pair is two people. Raises Likeness.DoesNotExist."""
    _answer(owner, likeness_id, Answer.OPEN, now, "people.ask_again")


def _answer(owner: Seeker, likeness_id: int, answer: Answer, now: datetime, verb: str) -> None:
    with transaction.atomic():
        row = Likeness.objects.of(owner).get(pk=likeness_id)
        row.answer = answer
        row.save(update_fields=["answer"])
        note_audit(owner=owner, now=now, verb=verb, subject=row)
