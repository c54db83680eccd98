"""What is owed and to whom: words that are due, promises both ways, advice, and introductions still open."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeVar

from django.db.models import F, Max, Q, QuerySet

from firsthand.keep.rules.due import Standing, Talk, Word, standing, words_due
from firsthand.kernel.zones import to_local
from firsthand.learn.models import Advice, Introduction, Promise
from firsthand.learn.rules.words import Side
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.reach.models import Conversation, Event, Message
from firsthand.reach.queries.conversations import today_of
from firsthand.reach.rules.states import state_of
from firsthand.reach.rules.words import EventKind, MessageKind, MessageState

LATELY = timedelta(days=14)
_SHOWN = ("text", "person__name", "conversation_id", "due_on", "let_go_at")
_OF_A_PROMISE = (*_SHOWN, "side", "kept_at")
_OF_ADVICE = (*_SHOWN, "result", "tried_at")
_OF_A_TALK = ("person__name", "person__left_out", "person__referrer__name", "person__referrer__last_touch_at")
_Row = TypeVar("_Row", Promise, Advice, Introduction)


@dataclass(frozen=True)
class Owed:
    """A promise or a piece of advice as it is shown: whose, from which talk, and how its day stands."""

    id: int
    text: str
    person_id: int
    person: str
    conversation_id: int
    side: str
    due_on: date | None
    standing: Standing
    is_done: bool
    is_let_go: bool
    result: str = ""

    def as_json(self) -> dict[str, object]:
        """This function will return it as plain values."""
        return {
            "id": self.id,
            "side": self.side,
            "person": self.person,
            "text": self.text,
            "due_on": self.due_on.isoformat() if self.due_on else None,
            "standing": self.standing,
        }


@dataclass(frozen=True)
class Ledger:
    """Everything keep shows. `closed` is what was kept, tried or let go lately, to be undone if it was a slip."""

    words: tuple[Word, ...]
    mine: tuple[Owed, ...]
    theirs: tuple[Owed, ...]
    advice: tuple[Owed, ...]
    told: tuple[Owed, ...]
    closed: tuple[Owed, ...]
    closed_advice: tuple[Owed, ...]
    introductions: tuple[Introduction, ...]
    closed_introductions: tuple[Introduction, ...]


def ledger(owner: Seeker, now: datetime) -> Ledger:
    """This function will return what is owed, in a constant number of statements."""
    today = today_of(owner, now)
    promises = [_promise(row, today) for row in _open_or_late(_promises(owner), "kept_at", now)]
    advice = [_advice(row, today) for row in _open_or_late(_advices(owner), "tried_at", now)]
    names = Introduction.objects.of(owner).select_related("introducer", "person").order_by("-id")
    still_open = [one for one in promises if not one.is_done and not one.is_let_go]
    return Ledger(
        words=words_due(talks_to_keep(owner), today),
        mine=tuple(one for one in still_open if one.side == Side.SEEKER),
        theirs=tuple(one for one in still_open if one.side == Side.HOST),
        advice=tuple(one for one in advice if not one.is_done and not one.is_let_go),
        told=tuple(one for one in advice if one.is_done),
        closed=tuple(one for one in promises if one.is_done or one.is_let_go),
        closed_advice=tuple(one for one in advice if one.is_let_go),
        introductions=tuple(names.filter(person=None, let_go_at=None)),
        closed_introductions=tuple(names.filter(let_go_at__gte=now - LATELY)),
    )


def words_to_send(owner: Seeker, now: datetime) -> tuple[Word, ...]:
    """This function will return who is due for a word and why, the oldest first."""
    return words_due(talks_to_keep(owner), today_of(owner, now))


def promises_open(owner: Seeker, now: datetime) -> tuple[Owed, ...]:
    """This function will return the promises of both sides that are neither kept nor let go, the nearest day first."""
    rows = _in_order(_promises(owner).filter(kept_at=None, let_go_at=None))
    return tuple(_promise(row, today_of(owner, now)) for row in rows)


def one_advice(owner: Seeker, advice_id: int) -> Advice:
    """This function will return one piece of advice. Raises Advice.DoesNotExist for somebody else's."""
    return Advice.objects.of(owner).select_related("person").get(pk=advice_id)


def talks_to_keep(owner: Seeker) -> tuple[Talk, ...]:
    """This function will return every talk that was held, as the cadence sees it, in five statements."""
    held = Event.objects.of(owner).filter(kind=EventKind.HELD).values("conversation")
    rows = Conversation.objects.of(owner).filter(pk__in=held).select_related("person__referrer").only(*_OF_A_TALK)
    events: dict[int, list[tuple[str, datetime]]] = defaultdict(list)
    happened = Event.objects.of(owner).filter(conversation__in=held).order_by("id")
    for conversation, kind, at in happened.values_list("conversation_id", "kind", "at"):
        events[conversation].append((kind, at))
    tried, still_open = _advice_by_talk(owner)
    heard = _last_word_to(owner)
    return tuple(
        _talk(owner.timezone, row, events[row.pk], (tried.get(row.pk, ""), still_open.get(row.pk, "")), heard)
        for row in rows.order_by("id")
    )


def _talk(
    zone: str,
    row: Conversation,
    events: list[tuple[str, datetime]],
    advice: tuple[str, str],
    heard: dict[int, datetime],
) -> Talk:
    held_at = max(at for kind, at in events if kind == EventKind.HELD)
    answered = max((n for n, (kind, _) in enumerate(events) if kind == EventKind.ANSWERED), default=-1)
    updates = [at for kind, at in events[answered + 1 :] if kind == EventKind.KEPT_UP]
    introducer = row.person.referrer
    if introducer is not None and _has_heard(introducer, held_at, heard):
        introducer = None
    return Talk(
        conversation=row.pk,
        person=row.person_id,
        name=row.person.name,
        held_on=to_local(held_at, zone).date(),
        state=state_of(kind for kind, _ in events),
        updates_on=tuple(to_local(at, zone).date() for at in updates),
        advice_tried=advice[0],
        advice_open=advice[1],
        introducer=introducer.pk if introducer else None,
        introducer_name=introducer.name if introducer else "",
        is_left_out=row.person.left_out,
    )


def _has_heard(introducer: Person, since: datetime, heard: dict[int, datetime]) -> bool:
    """Whether anything reached them since the talk: a message of ours, or a touch recorded from anywhere."""
    touched = introducer.last_touch_at
    return heard.get(introducer.pk, since) > since or (touched is not None and touched >= since)


def _advice_by_talk(owner: Seeker) -> tuple[dict[int, str], dict[int, str]]:
    """The first advice tried and the first still open, by conversation."""
    tried, still_open = dict[int, str](), dict[int, str]()
    rows = Advice.objects.of(owner).filter(let_go_at=None).order_by("id")
    for talk, text, tried_at in rows.values_list("conversation_id", "text", "tried_at"):
        (tried if tried_at else still_open).setdefault(talk, text)
    return tried, still_open


def _last_word_to(owner: Seeker) -> dict[int, datetime]:
    kinds = [MessageKind.THANK_YOU, MessageKind.UPDATE]
    sent = Message.objects.of(owner).filter(kind__in=kinds, state=MessageState.SENT, sent_at__isnull=False)
    return dict(sent.order_by().values_list("person_id").annotate(last=Max("sent_at")))


def _open_or_late(rows: QuerySet[_Row], done_at: str, now: datetime) -> QuerySet[_Row]:
    """What is open, and what was closed within the last two weeks."""
    still_open = Q(**{f"{done_at}__isnull": True}, let_go_at__isnull=True)
    lately = Q(**{f"{done_at}__gte": now - LATELY}) | Q(let_go_at__gte=now - LATELY)
    return _in_order(rows.filter(still_open | lately))


def _in_order(rows: QuerySet[_Row]) -> QuerySet[_Row]:
    return rows.order_by(F("due_on").asc(nulls_last=True), "id")


def _promises(owner: Seeker) -> QuerySet[Promise]:
    return Promise.objects.of(owner).select_related("person").only(*_OF_A_PROMISE)


def _advices(owner: Seeker) -> QuerySet[Advice]:
    return Advice.objects.of(owner).select_related("person").only(*_OF_ADVICE)


def _promise(row: Promise, today: date) -> Owed:
    return Owed(
        row.pk, row.text, row.person_id, row.person.name, row.conversation_id, row.side, row.due_on,
        standing(row.due_on, today), row.kept_at is not None, row.let_go_at is not None,
    )  # fmt: skip


def _advice(row: Advice, today: date) -> Owed:
    return Owed(
        row.pk, row.text, row.person_id, row.person.name, row.conversation_id, "", row.due_on,
        standing(row.due_on, today), row.tried_at is not None, row.let_go_at is not None, row.result,
    )  # fmt: skip
