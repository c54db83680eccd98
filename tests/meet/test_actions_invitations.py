"""An invitation by mail..."""

from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import Message as Mail

import pytest
import vobject

from firsthand.kernel.refusal import Refused
from firsthand.meet.actions.invitations import send_invitation
from firsthand.meet.actions.meetings import Agreement, cancel_meeting, schedule_meeting
from firsthand.meet.models import Meeting
from firsthand.meet.queries.invitations import find_posted
from firsthand.meet.rules.words import Format
from firsthand.people.models import Identity
from firsthand.reach.actions.outbox import mark_sent, take_back
from firsthand.reach.models import Conversation, MailAccount, Message
from tests.cast import NOW, Cast
from tests.meet.desk import make_conversation

pytestmark = pytest.mark.django_db
AGREEMENT = Agreement(
    datetime(2026, 12, 3, 9, 0), "America/New_York", "America/New_York", 20, Format.VIDEO, "https://meet.example/zoë"
)


@pytest.fixture
def conversation(cast: Cast) -> Conversation:
    found = make_conversation(cast.ines)
    schedule_meeting(owner=cast.ines, conversation_id=found.pk, agreement=AGREEMENT, now=NOW)
    return found


def mail_of(message: Message) -> Mail:
    assert message.raw is not None
    return message_from_bytes(bytes(message.raw))


def parts_of(mail: Mail) -> list[str]:
    return [part.get_content_type() for part in mail.walk()]


def test_has_the_form_that_all_calendars_accept(cast: Cast, conversation: Conversation) -> None:
    message = send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="Dear Zoë", now=NOW)
    mail = mail_of(message)
    assert parts_of(mail) == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/calendar", "application/ics",
    ]  # fmt: skip
    inline, attached = list(mail.walk())[3:]
    assert inline.get_param("method") == "REQUEST"
    assert attached.get_filename() == "invite.ics"
    assert inline.get_payload(decode=True) == attached.get_payload(decode=True)
    assert (message.kind, message.state, message.to_address) == (
        "invitation",
        "queued",
        f"zoe{cast.ines.pk}@museum.example",
    )


def test_is_read_back_by_another_parser(cast: Cast, conversation: Conversation) -> None:
    mail = mail_of(send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW))
    payload = list(mail.walk())[3].get_payload(decode=True)
    assert isinstance(payload, bytes)
    calendar = vobject.readOne(payload.decode())
    event = calendar.vevent
    assert calendar.method.value == "REQUEST"
    assert event.dtstart.value.utcoffset() == timedelta(hours=-5)
    assert event.dtstart.value.replace(tzinfo=None) == datetime(2026, 12, 3, 9, 0)
    assert event.dtend.value - event.dtstart.value == timedelta(minutes=20)
    assert event.organizer.value == f"mailto:me{cast.ines.pk}@post.example"
    assert event.attendee.params["CN"] == ["Zoë Młynarska"]
    assert event.attendee.params["PARTSTAT"] == ["NEEDS-ACTION"]
    assert (event.sequence.value, event.uid.value) == ("0", Meeting.objects.get().uid)


def test_goes_once_however_often_it_is_pressed(cast: Cast, conversation: Conversation) -> None:
    first = send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="Dear Zoë", now=NOW)
    again = send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="Other words", now=NOW)
    assert first.pk == again.pk
    mark_sent(Message.objects.get(), NOW)
    assert send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW).pk == first.pk
    assert Message.objects.count() == 1


def test_goes_again_after_a_change_with_a_higher_sequence(cast: Cast, conversation: Conversation) -> None:
    send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW)
    later = Agreement(datetime(2026, 12, 4, 9, 0), "America/New_York", "America/New_York", 20, Format.VIDEO)
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=later, now=NOW + timedelta(hours=1))
    message = send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW + timedelta(hours=2))
    payload = list(mail_of(message).walk())[3].get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert b"SEQUENCE:1\r\n" in payload
    assert message.subject.startswith("New time: Fri 4 Dec")


def test_becomes_a_cancel_once_the_meeting_is_called_off(cast: Cast, conversation: Conversation) -> None:
    cancel_meeting(owner=cast.ines, conversation_id=conversation.pk, now=NOW)
    mail = mail_of(send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW))
    inline, attached = list(mail.walk())[3:]
    payload = inline.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert (inline.get_param("method"), attached.get_filename()) == ("CANCEL", "cancel.ics")
    assert b"METHOD:CANCEL\r\n" in payload
    assert b"STATUS:CANCELLED\r\n" in payload
    assert b"SEQUENCE:1\r\n" in payload


def test_does_not_leave_a_draft_without_its_calendar_behind(cast: Cast, conversation: Conversation) -> None:
    first = send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW)
    take_back(owner=cast.ines, message_id=first.pk, now=NOW)
    second = send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW)
    assert list(Message.objects.values_list("pk", "state")) == [(second.pk, "queued")]


def test_needs_an_account_and_an_address(cast: Cast, conversation: Conversation) -> None:
    Identity.objects.all().delete()
    with pytest.raises(Refused, match="no mail address for Zoë Młynarska"):
        send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW)
    MailAccount.objects.all().delete()
    with pytest.raises(Refused, match="mail account first"):
        send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW)
    assert not Message.objects.exists()


def test_calls_no_time_new_that_was_never_sent(cast: Cast, conversation: Conversation) -> None:
    later = Agreement(datetime(2026, 12, 4, 9, 0), "America/New_York", "America/New_York", 20, Format.VIDEO)
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=later, now=NOW)
    message = send_invitation(owner=cast.ines, conversation_id=conversation.pk, text="", now=NOW)
    assert message.subject.startswith("Our conversation: Fri 4 Dec")


def test_counts_as_sent_where_the_seeker_sent_it_by_hand(cast: Cast, conversation: Conversation) -> None:
    Message.objects.create(
        owner=cast.ines, conversation=conversation, person=conversation.person, kind="invitation", state="sent",
        way_out="program", created_at=NOW, changed_at=NOW, sent_at=NOW,
    )  # fmt: skip
    posted = find_posted(cast.ines, conversation.pk, NOW)
    assert posted is not None
    assert (posted.state, posted.at, posted.is_outdated) == ("sent", NOW, False)
