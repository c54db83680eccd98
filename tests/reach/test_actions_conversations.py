"""A conversation..."""

from datetime import date, timedelta

import pytest

from firsthand.explore.models import Interest
from firsthand.kernel.refusal import Refused
from firsthand.owners.models import AuditEntry
from firsthand.people.models import Person
from firsthand.reach.actions.conversations import (
    NamedPerson,
    Told,
    begin_conversation,
    record_event,
    record_named,
    take_back_event,
    wait_until,
)
from firsthand.reach.actions.messages import Wording, save_draft
from firsthand.reach.actions.outbox import record_sent_by_hand
from firsthand.reach.models import Conversation, Event
from firsthand.reach.rules.words import EventKind, MessageKind, WayOut
from tests.cast import NOW, Cast
from tests.reach.scene import make_conversation, make_host, make_interest

pytestmark = pytest.mark.django_db

SOON = NOW + timedelta(minutes=5)


def kinds(conversation: Conversation) -> list[str]:
    return list(conversation.events.order_by("id").values_list("kind", flat=True))


def test_begins_as_an_idea_once(cast: Cast) -> None:
    interest, host = make_interest(cast.ines), make_host(cast.ines)
    begun = [begin_conversation(owner=cast.ines, person_id=host.pk, interest_id=interest.pk, now=NOW) for _ in range(2)]
    assert begun[0] == begun[1]
    assert kinds(begun[0]) == [EventKind.IDEA]
    assert AuditEntry.objects.filter(verb="reach.begin_conversation").count() == 1


@pytest.mark.parametrize("end", [EventKind.DECLINED, EventKind.NO_REPLY, EventKind.WITHDRAWN])
def test_begins_anew_once_it_is_over(cast: Cast, end: EventKind) -> None:
    old = make_conversation(cast.ines, EventKind.ASKED, end)
    new = begin_conversation(owner=cast.ines, person_id=old.person_id, interest_id=old.interest_id, now=NOW)
    assert new != old


def test_begins_with_nobody_elses_person_or_interest(cast: Cast) -> None:
    interest, host = make_interest(cast.ines), make_host(cast.ines)
    theirs = make_interest(cast.sana)
    with pytest.raises(Person.DoesNotExist):
        begin_conversation(owner=cast.sana, person_id=host.pk, interest_id=theirs.pk, now=NOW)
    with pytest.raises(Interest.DoesNotExist):
        begin_conversation(owner=cast.ines, person_id=host.pk, interest_id=theirs.pk, now=NOW)
    assert interest.conversations.count() == 0


def test_remembers_what_happened_with_a_note_and_a_day(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    told = Told(EventKind.POSTPONED, "After the season " + "x" * 600, date(2027, 1, 10))
    event = record_event(owner=cast.ines, conversation_id=conversation.pk, told=told, now=NOW)
    assert (event.until_on, len(event.note)) == (date(2027, 1, 10), 500)


@pytest.mark.parametrize("kind", [EventKind.DEBRIEFED, EventKind.SCHEDULED, EventKind.KEPT_UP, EventKind.IDEA])
def test_refuses_what_does_not_follow_or_happens_elsewhere(cast: Cast, kind: EventKind) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    with pytest.raises(Refused):
        record_event(owner=cast.ines, conversation_id=conversation.pk, told=Told(kind), now=NOW)


def test_refuses_a_later_without_a_day(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    with pytest.raises(Refused, match="until when"):
        record_event(owner=cast.ines, conversation_id=conversation.pk, told=Told(EventKind.POSTPONED), now=NOW)


def test_forgets_a_slip_of_the_finger_for_ten_minutes(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    event = record_event(owner=cast.ines, conversation_id=conversation.pk, told=Told(EventKind.DECLINED), now=NOW)
    take_back_event(owner=cast.ines, conversation_id=conversation.pk, event_id=event.pk, now=SOON)
    assert kinds(conversation) == [EventKind.IDEA, EventKind.ASKED]
    assert AuditEntry.objects.filter(verb="reach.take_back_declined").count() == 1


def test_keeps_what_is_older_or_not_the_last_or_not_by_hand(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    first = record_event(owner=cast.ines, conversation_id=conversation.pk, told=Told(EventKind.ANSWERED), now=NOW)
    last = record_event(owner=cast.ines, conversation_id=conversation.pk, told=Told(EventKind.AGREED), now=NOW)
    idea = Event.objects.get(kind=EventKind.IDEA)
    for event, now in ((first, SOON), (last, NOW + timedelta(minutes=11)), (idea, SOON)):
        with pytest.raises(Refused):
            take_back_event(owner=cast.ines, conversation_id=conversation.pk, event_id=event.pk, now=now)
    assert len(kinds(conversation)) == 4


def test_keeps_what_a_sent_message_tells(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    wording = Wording("Your work", "Dear Maya")
    letter = save_draft(
        owner=cast.ines, conversation_id=conversation.pk, kind=MessageKind.FIRST, wording=wording, now=NOW
    )
    record_sent_by_hand(owner=cast.ines, message_id=letter.pk, way_out=WayOut.CLIPBOARD, now=NOW)
    asked = conversation.events.latest("id")
    with pytest.raises(Refused):
        take_back_event(owner=cast.ines, conversation_id=conversation.pk, event_id=asked.pk, now=SOON)


def test_adds_whom_the_host_named_and_counts_it_as_an_answer(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    whom = NamedPerson("Tom Reis", may_be_named=True)
    tom = record_named(owner=cast.ines, conversation_id=conversation.pk, whom=whom, now=NOW)
    assert tom.referrer == conversation.person
    assert kinds(conversation)[-1] == EventKind.ANSWERED


def test_stays_quiet_until_a_day_of_the_seekers_own(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    for day in (date(2027, 1, 4), None):
        wait_until(owner=cast.ines, conversation_id=conversation.pk, until_on=day, now=NOW)
        conversation.refresh_from_db()
        assert conversation.waits_until_on == day


def test_is_closed_to_strangers(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    event = conversation.events.latest("id")
    said = {"owner": cast.sana, "conversation_id": conversation.pk, "now": NOW}
    with pytest.raises(Conversation.DoesNotExist):
        record_event(**said, told=Told(EventKind.AGREED))
    with pytest.raises(Conversation.DoesNotExist):
        record_named(**said, whom=NamedPerson("Tom", may_be_named=False))
    with pytest.raises(Conversation.DoesNotExist):
        take_back_event(**said, event_id=event.pk)
    with pytest.raises(Conversation.DoesNotExist):
        wait_until(**said, until_on=None)
