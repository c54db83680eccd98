"""Promises kept, advice tried, names turned into people; each can be let go, and each can be taken back."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from firsthand.kernel.zones import to_local
from firsthand.learn.models import Advice, Introduction, Promise
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker
from firsthand.people.actions.noting import add_named
from firsthand.people.actions.persons import Contact, note_touch
from firsthand.people.models import Person
from firsthand.people.rules.words import Direction, TouchChannel
from firsthand.reach.models import Conversation


def keep_promise(*, owner: Seeker, promise_id: int, now: datetime) -> Promise:
    """This function will say that a promise of either side was kept. Raises Promise.DoesNotExist."""
    return _set_promise(owner, promise_id, "keep.keep_promise", now, kept_at=now, let_go_at=None)


def let_promise_go(*, owner: Seeker, promise_id: int, now: datetime) -> Promise:
    """This function will let a promise go: nobody waits for it any more. Raises Promise.DoesNotExist."""
    return _set_promise(owner, promise_id, "keep.let_promise_go", now, kept_at=None, let_go_at=now)


def reopen_promise(*, owner: Seeker, promise_id: int, now: datetime) -> Promise:
    """This function will open a promise again. Raises Promise.DoesNotExist."""
    return _set_promise(owner, promise_id, "keep.reopen_promise", now, kept_at=None, let_go_at=None)


def try_advice(*, owner: Seeker, advice_id: int, result: str, now: datetime) -> Advice:
    """This function will keep what came of trying a piece of advice. Raises Advice.DoesNotExist."""
    return _set_advice(owner, advice_id, "keep.try_advice", now, tried_at=now, let_go_at=None, result=result)


def let_advice_go(*, owner: Seeker, advice_id: int, now: datetime) -> Advice:
    """This function will let a piece of advice go untried. Raises Advice.DoesNotExist."""
    return _set_advice(owner, advice_id, "keep.let_advice_go", now, let_go_at=now)


def reopen_advice(*, owner: Seeker, advice_id: int, now: datetime) -> Advice:
    """This function will open a piece of advice again; its result stays written. Raises Advice.DoesNotExist."""
    return _set_advice(owner, advice_id, "keep.reopen_advice", now, tried_at=None, let_go_at=None)


def add_introduced(*, owner: Seeker, introduction_id: int, now: datetime) -> Person:
    """This function will add somebody a host named to the people, once, with the host as the one who led there.

    Raises Introduction.DoesNotExist for somebody else's.
    """
    with transaction.atomic():
        row = Introduction.objects.of(owner).select_for_update().get(pk=introduction_id)
        if row.person is not None:
            return row.person
        row.person = add_named(
            owner=owner, referrer_id=row.introducer_id, name=row.name, may_be_named=row.may_use_name, now=now
        )
        row.let_go_at = None
        row.save(update_fields=["person", "let_go_at"])
        note_audit(owner=owner, now=now, verb="keep.add_introduced", subject=row)
        return row.person


def let_introduction_go(*, owner: Seeker, introduction_id: int, now: datetime) -> None:
    """This function will let a name go. Raises Introduction.DoesNotExist."""
    _set_introduction(owner, introduction_id, "keep.let_introduction_go", now, let_go_at=now)


def reopen_introduction(*, owner: Seeker, introduction_id: int, now: datetime) -> None:
    """This function will open a name again. Raises Introduction.DoesNotExist."""
    _set_introduction(owner, introduction_id, "keep.reopen_introduction", now, let_go_at=None)


def tell_introducer(*, owner: Seeker, conversation_id: int, now: datetime) -> None:
    """This function will record that whoever led to a host heard how it went, as a touch by hand (K07, U07).

    Raises DoesNotExist where the conversation is somebody else's or nobody led there.
    """
    with transaction.atomic():
        conversation = Conversation.objects.of(owner).select_related("person__referrer").get(pk=conversation_id)
        if conversation.person.referrer_id is None:
            raise Person.DoesNotExist
        contact = Contact(
            on=to_local(now, owner.timezone).date(),
            channel=TouchChannel.OTHER,
            direction=Direction.TO_THEM,
            note=f"Told them how it went with {conversation.person.name}",
        )
        note_touch(owner=owner, person_id=conversation.person.referrer_id, contact=contact, now=now)
        note_audit(owner=owner, now=now, verb="keep.tell_introducer", subject=conversation)


def _set_promise(owner: Seeker, promise_id: int, verb: str, now: datetime, **values: datetime | None) -> Promise:
    with transaction.atomic():
        row = Promise.objects.of(owner).get(pk=promise_id)
        _set(row, owner, verb, now, values)
    return row


def _set_advice(owner: Seeker, advice_id: int, verb: str, now: datetime, **values: datetime | str | None) -> Advice:
    with transaction.atomic():
        row = Advice.objects.of(owner).get(pk=advice_id)
        _set(row, owner, verb, now, values)
    return row


def _set_introduction(owner: Seeker, introduction_id: int, verb: str, now: datetime, **values: datetime | None) -> None:
    with transaction.atomic():
        _set(Introduction.objects.of(owner).get(pk=introduction_id), owner, verb, now, values)


def _set(
    row: Promise | Advice | Introduction, owner: Seeker, verb: str, now: datetime, values: Mapping[str, object]
) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    row.save(update_fields=list(values))
    note_audit(owner=owner, now=now, verb=verb, subject=row)
