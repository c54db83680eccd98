"""Writes of plan: a day closed, a thing put off, everything given a new date, the week's aim, a pause."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from firsthand.kernel.refusal import Refused
from firsthand.learn.models import Advice, Promise
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.plan.models import PutOff, Rhythm
from firsthand.plan.rules.today import Thing, new_dates

MOST_TALKS_A_WEEK = 10


def change_rhythm(*, owner: Seeker, now: datetime, **changes: date | datetime | int | None) -> Rhythm:
    """This function will change the seeker's rhythm: weekly_aim, paused_until_on, closed_on, start_done_at, sample_since_at."""
    aim = changes.get("weekly_aim", 1)
    if not isinstance(aim, int) or not 1 <= aim <= MOST_TALKS_A_WEEK:
        message = f"Aim for one to {MOST_TALKS_A_WEEK} conversations a week."
        raise Refused(message)
    with transaction.atomic():
        rhythm, _ = Rhythm.objects.update_or_create(owner=owner, defaults=changes)
        note_audit(owner=owner, now=now, verb="plan.change_rhythm")
    return rhythm


def put_off(*, owner: Seeker, key: str, until_on: date, now: datetime) -> None:
    """This function will give one thing of Today another day; promises and advice keep their new day themselves."""
    with transaction.atomic():
        _give_day(owner, key, until_on, now)
        note_audit(owner=owner, now=now, verb="plan.put_off")


def give_new_dates(*, owner: Seeker, things: Sequence[Thing], today: date, now: datetime) -> int:
    """This function will spread all that is late over the coming weekdays, two a day, and return how many things moved."""
    with transaction.atomic():
        for key, day in new_dates(things, today).items():
            _give_day(owner, key, day, now)
        note_audit(owner=owner, now=now, verb="plan.give_new_dates")
    return len(things)


def _give_day(owner: Seeker, key: str, until_on: date, now: datetime) -> None:
    kind, _, number = key.partition(":")
    if kind == "promise":
        Promise.objects.of(owner).filter(pk=number).update(due_on=until_on)
    elif kind == "advice":
        Advice.objects.of(owner).filter(pk=number).update(due_on=until_on)
    else:
        PutOff.objects.update_or_create(owner=owner, thing=key[:60], defaults={"until_on": until_on, "at": now})
