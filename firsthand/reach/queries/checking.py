"""Reads for the etiquette check: a message with the facts of the host and what went before between the two."""

import re
from dataclasses import replace
from datetime import date, datetime

from django.db.models import Q

from firsthand.kernel.zones import to_local
from firsthand.owners.models import Seeker
from firsthand.people.models import Organisation, Person, Position
from firsthand.people.rules.keys import organisation_key
from firsthand.people.rules.words import OrganisationKind
from firsthand.reach.models import Event, Message
from firsthand.reach.queries.composing import Case
from firsthand.reach.queries.conversations import today_of
from firsthand.reach.rules import message as checked
from firsthand.reach.rules.composing import tie_of
from firsthand.reach.rules.words import EventKind, MessageKind, MessageState

OTHERS = 40
ALIKE = 20
_NAME = re.compile(r"[^\W\d_]['’\w-]+")


def to_check(owner: Seeker, case: Case, letter: checked.Message, now: datetime) -> checked.Message:
    """This function will complete a letter (its words and channel) with everything the rules want to know."""
    person, facts, today = case.person, case.facts, today_of(owner, now)
    last = to_local(person.last_touch_at, owner.timezone).date() if person.last_touch_at else None
    host = checked.Host(
        name=person.name,
        given=person.given,
        family=person.family,
        company=facts.organisation,
        title=facts.title,
        shared=facts.shared,
        specific=facts.specific,
        referrer=person.referrer.name if person.referrer else "",
        referrer_permission=person.referrer_may_be_named,
    )
    return replace(
        letter,
        stage=case.kind,
        tie=tie_of(facts, last, today),
        person=host,
        topic=facts.question or facts.interest,
        history=_history(owner, case, today),
        others=_others(owner, case, letter.body),
        others_sent=_sent_to_others(owner, case),
    )


def _history(owner: Seeker, case: Case, today: date) -> checked.History:
    if case.conversation_id is None:
        return checked.History(today=today, host_country=case.person.country)
    events = Event.objects.of(owner).filter(conversation_id=case.conversation_id).order_by("id")
    last: dict[str, date] = {}
    follow_ups = 0
    for kind, at in events.values_list("kind", "at"):
        last[kind] = to_local(at, owner.timezone).date()
        follow_ups += kind == EventKind.NUDGED
    asked_names = Message.objects.of(owner).filter(person=case.person, kind=MessageKind.REFERRAL_ASK)
    return checked.History(
        sent_on=last.get(EventKind.ASKED),
        last_follow_up_on=last.get(EventKind.NUDGED),
        held_on=last.get(EventKind.HELD),
        today=today,
        follow_ups=follow_ups,
        referral_asks=asked_names.filter(state=MessageState.SENT).count(),
        host_country=case.person.country,
    )


def _others(owner: Seeker, case: Case, body: str) -> tuple[str, ...]:
    """People and companies of this seeker whose name may stand in the text: looked up by the words of the text."""
    names = {word for word in _NAME.findall(body) if word[0].isupper()}
    if not names:
        return ()
    people = Person.objects.of(owner).filter(Q(family__in=names) | Q(given__in=names))
    others = people.exclude(pk__in=[case.person.pk, case.person.referrer_id or 0]).order_by("id")
    own = Position.objects.of(owner).filter(Q(person=None) | Q(person=case.person)).values("organisation")
    companies = Organisation.objects.of(owner).filter(folded__in=_runs(body), kind=OrganisationKind.COMPANY)
    elsewhere = companies.exclude(pk__in=[case.person.current_organisation_id or 0]).exclude(
        pk__in=own.filter(organisation__isnull=False)
    )
    return (
        *others.values_list("name", flat=True)[:OTHERS],
        *elsewhere.order_by("id").values_list("name", flat=True)[:OTHERS],
    )


def _runs(body: str) -> set[str]:
    """Every run of one to three words that begins with a capital, in the form in which companies are found."""
    words = [found.group() for found in _NAME.finditer(body)]
    starts = [n for n, word in enumerate(words) if word[0].isupper()]
    return {organisation_key(" ".join(words[n : n + length])) for n in starts for length in (1, 2, 3)}


def _sent_to_others(owner: Seeker, case: Case) -> tuple[str, ...]:
    """The first letters that already went to somebody else, the latest ones, so that a template shows (M17)."""
    if case.kind != MessageKind.FIRST:
        return ()
    sent = Message.objects.of(owner).filter(kind=MessageKind.FIRST, state=MessageState.SENT)
    return tuple(sent.exclude(person=case.person).order_by("-sent_at").values_list("body", flat=True)[:ALIKE])
