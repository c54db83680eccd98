"""The one place that writes what is derived of a person: order name, search text, present job, host kind, touches."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db.models import Count, Max

from firsthand.owners.models import Seeker
from firsthand.people.actions.pointers import saved
from firsthand.people.models import Identity, Merge, Person, Position, Touch
from firsthand.people.rules.kinds import guess_host_kind
from firsthand.people.rules.naming import search_text_of, sort_name_of

DERIVED = (
    "sort_name",
    "search_text",
    "current_title",
    "current_organisation_id",
    "host_kind",
    "last_touch_at",
    "touch_count",
)
_LONG_AGO = date.min


def derive(
    person: Person,
    *,
    positions: Sequence[Position],
    keys: Iterable[str],
    touch_count: int,
    last_touch_at: datetime | None,
) -> None:
    """This function will set on a person, unsaved, all that follows from the name and from what hangs on them."""
    current = _current(positions)
    organisation = current.organisation if current else None
    person.sort_name = sort_name_of(person.name, person.given, person.family)
    person.current_title = current.title if current else ""
    person.current_organisation = organisation
    if not person.host_kind_is_own:
        started_on, known_on = (current.started_on, current.known_on) if current else (None, None)
        person.host_kind = guess_host_kind(person.current_title, started_on, known_on).kind
    person.search_text = search_text_of(
        person.name, person.current_title, organisation.name if organisation else "", keys
    )
    person.touch_count, person.last_touch_at = touch_count, last_touch_at


def _current(positions: Sequence[Position]) -> Position | None:
    """The job that goes on; of several the one begun last, else the one seen last."""
    held = [position for position in positions if position.is_current]
    return max(
        held,
        key=lambda held: (held.started_on or _LONG_AGO, held.known_on or _LONG_AGO, held.pk or 0),
        default=None,
    )


def refresh(owner: Seeker, person_ids: Iterable[int]) -> None:
    """This function will derive persons anew and save those that changed, in a constant number of reads."""
    people = list(Person.objects.of(owner).filter(pk__in=list(person_ids)))
    ids = [person.pk for person in people]
    positions: dict[int, list[Position]] = defaultdict(list)
    for position in Position.objects.of(owner).filter(person_id__in=ids).select_related("organisation"):
        positions[position.person_id or 0].append(position)
    keys: dict[int, list[str]] = defaultdict(list)
    for person_id, key in Identity.objects.of(owner).filter(person_id__in=ids).values_list("person_id", "key"):
        keys[person_id].append(key)
    for person_id, name in Merge.objects.of(owner).filter(kept_id__in=ids).values_list("kept_id", "absorbed__name"):
        keys[person_id].append(name)
    counted = Touch.objects.of(owner).filter(person_id__in=ids).values_list("person_id").order_by()
    touches: dict[int, tuple[int, datetime | None]] = {
        person_id: (count, last) for person_id, count, last in counted.annotate(Count("id"), Max("at"))
    }
    changed = []
    for person in people:
        before = [getattr(person, name) for name in DERIVED]
        count, last = touches.get(person.pk, (0, None))
        derive(
            person,
            positions=positions[person.pk],
            keys=keys[person.pk],
            touch_count=count,
            last_touch_at=last,
        )
        if before != [getattr(person, name) for name in DERIVED]:
            changed.append(person)
    saved(Person, changed, DERIVED)
