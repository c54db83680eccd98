"""Writing a planned import: people, and what hangs on them, in bulk."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from hashlib import blake2b

from firsthand.formats.linkedin import Stage
from firsthand.owners.models import Seeker
from firsthand.people.actions.derived import derive, refresh
from firsthand.people.actions.inserting import insert_objects, insert_rows
from firsthand.people.models import Identity, Import, ImportRow, Organisation, Person, Position, Touch
from firsthand.people.rules.keys import organisation_key
from firsthand.people.rules.planning import Plan, Step
from firsthand.people.rules.words import OrganisationKind, RowVerdict

_BATCH = 500
_BY_HAND = (
    *("name", "given", "family", "suffix", "shared", "specific", "note", "country", "timezone", "place"),
    *("tie_kind", "tie_strength", "mutuals", "known_since_on", "referrer_id", "left_out"),
)


def write_plan(owner: Seeker, done: Import, plan: Plan, now: datetime) -> None:
    """This function will write what a plan says, with a constant number of statements; only inside a transaction."""
    _Writer(owner, done, plan, now).write()


def own_words(person: Person) -> str:
    """This function will return a digest of all that a seeker can change by hand, to tell later whether they did."""
    values = [getattr(person, name) for name in _BY_HAND]
    host_kind = person.host_kind if person.host_kind_is_own else ""
    return blake2b(repr([*map(str, values), host_kind]).encode(), digest_size=16).hexdigest()


class _Writer:
    """Keeps what belongs together while a plan is written."""

    def __init__(self, owner: Seeker, done: Import, plan: Plan, now: datetime) -> None:
        self._owner, self._done, self._plan, self._now = owner, done, plan, now
        self._organisations: dict[tuple[str, str], Organisation] = {}

    def write(self) -> None:
        adds, changes = self._plan.of(RowVerdict.ADD), self._plan.of(RowVerdict.CHANGE)
        self._make_organisations()
        added = self._add_people(adds)
        ids = {place: person.pk for place, person in added.items()}
        ids |= {id(step): step.person_id for step in changes if step.person_id}
        before = self._fill(changes) | {place: {"stood": own_words(person)} for place, person in added.items()}
        self._hang_on([*adds, *changes], ids)
        refresh(self._owner, [step.person_id for step in changes if step.person_id])
        ids |= {id(step): step.person_id for step in self._plan.of(RowVerdict.SAME) if step.person_id}
        ids |= {id(step): ids[id(step.twin)] for step in self._plan.of(RowVerdict.SKIP) if id(step.twin) in ids}
        self._keep_rows(ids, before)

    def _make_organisations(self) -> None:
        """Finds or makes every organisation that a new position names."""
        steps = [step.found for step in self._plan.steps if step.found and (step.station or not step.person_id)]
        wanted = {(found.organisation, OrganisationKind.COMPANY) for found in steps if found.organisation}
        wanted |= {(stage.organisation[:300], _kind_of(stage.is_study)) for stage in self._plan.journey}
        by_key = {(organisation_key(name), kind): name for name, kind in sorted(wanted)}
        for organisation in Organisation.objects.of(self._owner):
            self._organisations[organisation.folded, organisation.kind] = organisation
        missing = [pair for pair in by_key if pair not in self._organisations]
        made = [
            Organisation(owner=self._owner, name=by_key[pair], folded=pair[0], kind=pair[1], source=self._done)
            for pair in missing
        ]
        for organisation in Organisation.objects.bulk_create(made, batch_size=_BATCH):
            self._organisations[organisation.folded, organisation.kind] = organisation

    def _organisation(self, name: str, is_study: bool = False) -> Organisation | None:
        return self._organisations[organisation_key(name), _kind_of(is_study)] if name else None

    def _add_people(self, steps: Sequence[Step]) -> dict[int, Person]:
        people = []
        for step in steps:
            found = step.found
            assert found is not None  # noqa: S101 - only a found person is added
            person = Person(
                owner=self._owner,
                name=found.name,
                given=found.given,
                family=found.family,
                suffix=found.suffix,
                note=found.note,
                known_since_on=found.known_since_on,
                source=self._done,
                created_at=self._now,
            )
            derive(
                person,
                positions=self._positions(step, None),
                keys=[key.key for key in step.keys],
                touch_count=len(step.touches),
                last_touch_at=max((met.at for met in step.touches), default=None),
            )
            people.append(person)
        insert_objects(people)
        numbers = Person.objects.of(self._owner).filter(source=self._done).order_by("pk").values_list("pk", flat=True)
        for person, pk in zip(people, numbers, strict=True):  # the database numbers them in their order
            person.pk = pk
        return {id(step): person for step, person in zip(steps, people, strict=True)}

    def _positions(self, step: Step, person_id: int | None, *, is_current: bool = True) -> list[Position]:
        """The position a line tells of, seen today; none where it tells of none or of one that is known."""
        found = step.found
        if found is None or not (found.organisation or found.title) or (step.person_id and not step.station):
            return []
        return [
            Position(
                owner=self._owner,
                person_id=person_id,
                organisation=self._organisation(found.organisation),
                title=found.title,
                known_on=self._now.date(),
                is_current=is_current,
                source=self._done,
            )
        ]

    def _fill(self, steps: Sequence[Step]) -> dict[int, dict[str, object]]:
        """Writes what was empty, sets the jobs an earlier import told of aside, and returns what undo needs to know."""
        people = Person.objects.of(self._owner).in_bulk([step.person_id for step in steps if step.fill])
        moved = [step.person_id for step in steps if step.station and step.person_id]
        former = Position.objects.of(self._owner).filter(person_id__in=moved, is_current=True, source__isnull=False)
        ended: dict[int | None, list[int]] = {}
        for person_id, pk in former.values_list("person_id", "pk"):
            ended.setdefault(person_id, []).append(pk)
        for step in steps:
            for name, value in step.fill.items():
                setattr(people[step.person_id or 0], name, value)
        fields = sorted({name for step in steps for name in step.fill})
        if fields:
            Person.objects.bulk_update(people.values(), fields, batch_size=_BATCH)
        former.update(is_current=False)
        return {
            id(step): {"filled": _plain(step.fill), "ended": ended.get(step.person_id, []) if step.station else []}
            for step in steps
        }

    def _hang_on(self, steps: Sequence[Step], ids: dict[int, int]) -> None:
        """Adds identities, positions and touches, and the owner's own journey."""
        owner, done = self._owner, self._done
        held = set(Position.objects.of(owner).filter(is_current=True, source=None).values_list("person_id", flat=True))
        positions = [p for s in steps for p in self._positions(s, ids[id(s)], is_current=ids[id(s)] not in held)]
        positions += [self._stage(stage) for stage in self._plan.journey]
        insert_objects(positions)
        insert_rows(
            Identity,
            ("owner", "person", "kind", "value", "key", "source"),
            ((owner.pk, ids[id(s)], key.kind.value, key.value, key.key, done.pk) for s in steps for key in s.keys),
        )
        insert_rows(
            Touch,
            ("owner", "person", "at", "channel", "direction", "note", "key", "source"),
            (
                (owner.pk, ids[id(s)], met.at, met.channel.value, met.direction.value, met.note, met.key, done.pk)
                for s in steps
                for met in s.touches
            ),
        )

    def _stage(self, stage: Stage) -> Position:
        return Position(
            owner=self._owner,
            organisation=self._organisation(stage.organisation[:300], is_study=stage.is_study),
            title=stage.title[:300],
            started_on=stage.started_on,
            ended_on=stage.ended_on,
            known_on=self._now.date(),
            is_current=stage.ended_on is None,
            is_study=stage.is_study,
            source=self._done,
        )

    def _keep_rows(self, ids: Mapping[int, int], before: Mapping[int, dict[str, object]]) -> None:
        """Keeps what became of each row, and why; for what was added, how it stood when it came."""
        insert_rows(
            ImportRow,
            ("owner", "import_of", "file", "line", "verdict", "reason", "original", "person", "before"),
            (
                (
                    self._owner.pk,
                    self._done.pk,
                    step.file[:200],
                    step.line,
                    step.verdict.value,
                    step.reason[:300],
                    step.original,
                    ids.get(id(step)),
                    before.get(id(step)),
                )
                for step in self._plan.steps
            ),
        )


def _kind_of(is_study: bool) -> OrganisationKind:
    return OrganisationKind.SCHOOL if is_study else OrganisationKind.COMPANY


def _plain(fill: Mapping[str, str | date]) -> dict[str, str]:
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in fill.items()}
