"""Imports: what one would do, doing it in one transaction, and undoing it as a whole."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from firsthand.formats.problem import Problem
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions.parking import Parked
from firsthand.people.actions.reading import harvest_apart
from firsthand.people.actions.resolving import resolve_people
from firsthand.people.actions.writing import write_plan
from firsthand.people.models import Import
from firsthand.people.queries.book import book_of
from firsthand.people.queries.columns import choices_of
from firsthand.people.rules.harvest import Harvest
from firsthand.people.rules.planning import Plan, plan_import
from firsthand.people.rules.words import ImportSource, RowVerdict


@dataclass(frozen=True)
class Preview:
    """What an import would do. `earlier_at` is when this very file was imported before, if it was."""

    parked: Parked
    harvest: Harvest
    plan: Plan
    earlier_at: datetime | None


def preview_import(*, owner: Seeker, parked: Parked, harvest: Harvest | None = None) -> Preview:
    """This function will read a brought file and say what importing it would do; nothing is written.

    `harvest` is what was read of it already. Raises Refused with one sentence when the file cannot be used.
    """
    harvest = _as_fetched(parked, harvest or _harvest(owner, parked))
    earlier = Import.objects.of(owner).filter(sha256=parked.sha256).exclude(sha256="").order_by("-at").first()
    return Preview(parked, harvest, plan_import(harvest, book_of(owner)), earlier.at if earlier else None)


def commit_import(*, owner: Seeker, parked: Parked, now: datetime, harvest: Harvest | None = None) -> Import:
    """This function will import a file: everything of it in one transaction, or nothing.

    `harvest` is what a preview read a moment ago, so that it need not be read again. Raises Refused when the file
    cannot be used, or holds nothing that is new.
    """
    harvest = _as_fetched(parked, harvest or _harvest(owner, parked))
    with transaction.atomic():
        plan = plan_import(harvest, book_of(owner))
        if plan.is_empty:
            raise Refused(plan.why_empty)
        done = Import.objects.create(
            owner=owner,
            source=harvest.source,
            filename=parked.filename,
            sha256=parked.sha256,
            at=now,
            added=len(plan.of(RowVerdict.ADD)),
            changed=len(plan.of(RowVerdict.CHANGE)),
            skipped=len(plan.of(RowVerdict.SAME)) + len(plan.of(RowVerdict.SKIP)),
            dropped=len(plan.of(RowVerdict.DROP)),
            touches=plan.touches,
        )
        write_plan(owner, done, plan, now)
        resolve_people(owner=owner, now=now)
        note_audit(owner=owner, now=now, verb="people.commit_import", subject=done)
    return done


def _harvest(owner: Seeker, parked: Parked) -> Harvest:
    harvest = harvest_apart(parked.path, parked.filename, owner.country, choices_of(owner), own=owner.email)
    if harvest.refusal:
        raise Refused(harvest.refusal)
    return harvest


def _as_fetched(parked: Parked, harvest: Harvest) -> Harvest:
    """What was fetched is known by where it came from, and says what did not come."""
    if not parked.source:
        return harvest
    left = tuple(Problem(parked.filename, 0, remark) for remark in parked.remarks)
    return replace(harvest, source=ImportSource(parked.source), problems=(*left, *harvest.problems))
