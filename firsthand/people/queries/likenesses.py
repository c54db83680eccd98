"""Who may be one person: what matching reads, the doubtful pairs, and the merges of a person."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from firsthand.owners.models import Seeker
from firsthand.people.models import Identity, Import, Likeness, Merge, Organisation, Person
from firsthand.people.rules.joining import also_written
from firsthand.people.rules.matching import Record
from firsthand.people.rules.naming import search_words
from firsthand.people.rules.words import Answer, IdentityKind, ImportSource

SOURCE_WORDS = {
    ImportSource.LINKEDIN: "LinkedIn",
    ImportSource.VCARD: "contact cards",
    ImportSource.GOOGLE: "Google contacts",
    ImportSource.OUTLOOK: "Outlook contacts",
    ImportSource.TABLE: "a table",
    ImportSource.CARDDAV: "an address book",
    ImportSource.MBOX: "a mailbox",
    ImportSource.MAILDIR: "a mailbox",
    ImportSource.IMAP: "a mailbox",
    ImportSource.CALENDAR: "a calendar",
}
BY_HAND = "written down by you"


def records_of(owner: Seeker) -> list[Record]:
    """This function will return everybody as matching reads them, in two statements."""
    keys: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for person_id, kind, value in Identity.objects.of(owner).order_by("id").values_list("person_id", "kind", "value"):
        keys[person_id][kind].append(value)
    columns = ("id", "source_id", "given", "family", "name", "current_organisation__name", "current_title")
    return [
        Record(
            id=pk,
            source=str(source_id or ""),
            given=given,
            family=family,
            full=name,
            emails=tuple(keys[pk][IdentityKind.EMAIL]),
            phones=tuple(keys[pk][IdentityKind.PHONE]),
            urls=tuple(keys[pk][IdentityKind.PROFILE] + keys[pk][IdentityKind.WEBSITE]),
            company=company or "",
            title=title,
        )
        for pk, source_id, given, family, name, company, title in Person.objects.of(owner).values_list(*columns)
    ]


def apart_of(owner: Seeker) -> frozenset[frozenset[int]]:
    """This function will return the pairs of which the seeker said that they are two people."""
    said = Likeness.objects.of(owner).filter(answer=Answer.NO).values_list("one_id", "other_id")
    return frozenset(map(frozenset, said))


def doubtful(owner: Seeker) -> QuerySet[Likeness]:
    """This function will return the pairs that are still to be asked about, most probable first."""
    return Likeness.objects.of(owner).filter(answer=Answer.OPEN).order_by("-probability", "id")


@dataclass(frozen=True)
class Side:
    """One of two who may be one person."""

    id: int
    name: str
    line: str
    addresses: list[str]
    source: str
    last_touch_at: datetime | None
    note: str


@dataclass(frozen=True)
class Pair:
    """A doubtful pair with its reasons; `left` counts all that are still to be asked, this one among them."""

    id: int
    sides: tuple[Side, Side]
    reasons: list[str]
    left: int


def next_pair(owner: Seeker, after: int = 0) -> Pair | None:
    """This function will return the pair to ask about next, the first one where those after `after` are all answered."""
    found = doubtful(owner)
    passed = Likeness.objects.of(owner).filter(pk=after).first()
    later = Q()
    if passed is not None:
        later = Q(probability__lt=passed.probability) | Q(probability=passed.probability, pk__gt=passed.pk)
    row = found.filter(later).first() or found.exclude(pk=after).first() or found.first()
    if row is None:
        return None
    return Pair(row.pk, sides_of(owner, row.one_id, row.other_id), row.reasons, found.count())


def all_pairs(owner: Seeker) -> list[dict[str, Any]]:
    """This function will return every pair that is still to be asked about, as plain values."""
    return [
        {
            "one": row.one_id,
            "name": row.one.name,
            "other": row.other_id,
            "other_name": row.other.name,
            "probability": round(row.probability, 4),
            "reasons": row.reasons,
        }
        for row in doubtful(owner).select_related("one", "other")
    ]


def sides_of(owner: Seeker, one_id: int, other_id: int) -> tuple[Side, Side]:
    """This function will return two people side by side, in three statements. Raises Person.DoesNotExist."""
    people = Person.objects.of(owner).select_related("current_organisation", "source").in_bulk([one_id, other_id])
    addresses: dict[int, list[str]] = defaultdict(list)
    for person_id, value in Identity.objects.of(owner).filter(person_id__in=people).values_list("person_id", "value"):
        addresses[person_id].append(value)
    if {one_id, other_id} - set(people):
        raise Person.DoesNotExist
    return _side(people[one_id], addresses[one_id]), _side(people[other_id], addresses[other_id])


def _side(person: Person, addresses: list[str]) -> Side:
    organisation = person.current_organisation.name if person.current_organisation else ""
    return Side(
        id=person.pk,
        name=person.name,
        line=" · ".join(part for part in (person.current_title, organisation) if part),
        addresses=addresses,
        source=source_words(person.source),
        last_touch_at=person.last_touch_at,
        note=person.shared or person.note[:200],
    )


def source_words(source: Import | None) -> str:
    """This function will say where somebody came from."""
    return f"from {SOURCE_WORDS[ImportSource(source.source)]}, {source.filename}" if source else BY_HAND


@dataclass(frozen=True)
class Joined:
    """An entry that was joined to a person: its name, why, by whom, and what the seeker had written in it."""

    id: int
    name: str
    reasons: list[str]
    is_own: bool
    at: datetime
    also: list[tuple[str, str]]


def joined_to(owner: Seeker, person: Person) -> list[Joined]:
    """This function will return what was joined to a person, the latest first, in one statement."""
    kept = {"shared": person.shared, "specific": person.specific, "note": person.note}
    return [
        Joined(one.pk, one.absorbed["name"], one.reasons, one.is_own, one.at, also_written(kept, one.absorbed))
        for one in Merge.objects.of(owner).filter(kept=person).order_by("-pk")
    ]


def heir_of(owner: Seeker, person_id: int) -> int:
    """This function will return who stands for somebody who was merged. Raises Merge.DoesNotExist."""
    return Merge.objects.of(owner).get(absorbed_id=person_id).kept_id


def absorbed_of(owner: Seeker) -> list[tuple[int, dict[str, Any], str]]:
    """This function will return every entry that was merged: who stands for it, its columns, and its employer."""
    found = list(Merge.objects.of(owner).order_by("pk").values_list("kept_id", "absorbed"))
    ids = {absorbed["current_organisation_id"] for _, absorbed in found}
    names = dict(Organisation.objects.of(owner).filter(pk__in=ids).values_list("pk", "name")) if found else {}
    return [(kept_id, row, names.get(row["current_organisation_id"], "")) for kept_id, row in found]


@dataclass(frozen=True)
class Last:
    """What was just answered, in words, with the number by which it is taken back."""

    words: str
    merge_id: int = 0
    likeness_id: int = 0


def last_answer(owner: Seeker, said: dict[str, int]) -> Last | None:
    """This function will return the answer that was just given, where it still stands."""
    done = Merge.objects.of(owner).select_related("kept").filter(pk=said["joined"]).first()
    if done is not None:
        return Last(f"{done.absorbed['name']} and {done.kept.name} are one person now.", merge_id=done.pk)
    row = Likeness.objects.of(owner).filter(pk=said["apart"], answer=Answer.NO).select_related("one", "other").first()
    if row is not None:
        return Last(f"{row.one.name} and {row.other.name} stay two people.", likeness_id=row.pk)
    return None


@dataclass(frozen=True)
class Alike:
    """A person, and who is found to be the same: number, name and job."""

    person: Person
    rows: list[tuple[int, str, str]]


def alike(owner: Seeker, person_id: int, words: Iterable[str]) -> Alike:
    """This function will find twenty people who hold all words, or whose name shares its last part with this person's.

    Raises Person.DoesNotExist.
    """
    person = Person.objects.of(owner).get(pk=person_id)
    found = Person.objects.of(owner).exclude(pk=person_id)
    for word in list(words) or search_words(person.family or person.name)[-1:]:
        found = found.filter(search_text__contains=word)
    columns = ("id", "name", "current_title", "current_organisation__name")
    rows = found.order_by("sort_name", "id").values_list(*columns)[:20]
    return Alike(person, [(pk, name, " · ".join(filter(None, job))) for pk, name, *job in rows])
