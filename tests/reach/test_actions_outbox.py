"""The outbox ..."""

import email
from datetime import timedelta
from email.policy import default

import pytest

from firsthand.formats.mail import Invitation, MailRefused
from firsthand.kernel.refusal import Refused
from firsthand.reach.actions.outbox import (
    record_sent_by_hand,
    say_arrived,
    send_again,
    take_back,
)
from firsthand.reach.models import MailAccount, Message
from firsthand.reach.rules.outbox import UNDO_WINDOW
from firsthand.reach.rules.words import EventKind, MessageKind, MessageState, WayOut
from tests.cast import NOW
from tests.reach.outbox_desk import AFTER, Desk, state

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def desk():
    return Desk()


def test_sends_each_press_once(desk):
    message = desk.queued()
    assert desk.deliver() == 1
    assert state(message) == MessageState.SENT
    assert (message.sent_at, message.attempts, message.lease_by, message.trouble) == (AFTER, 1, "", "")
    assert [mail.recipients for mail in desk.wire.accepted] == [("ok@example.com",)]
    assert desk.deliver(AFTER + timedelta(days=1)) == 0
    assert len(desk.wire.accepted) == 1


def test_freezes_the_whole_message_at_the_press(desk):
    message = desk.queued()
    frozen = bytes(message.raw)
    Message.objects.filter(pk=message.pk).update(body="changed", subject="changed")
    desk.deliver()
    assert desk.wire.accepted[0].data == frozen
    mail = email.message_from_bytes(frozen, policy=default)
    assert mail["From"] == "Ines Duarte <ines@post.example>"
    assert mail["To"] == "Maya Okafor <ok@example.com>"
    assert mail["Message-ID"] == message.message_id
    assert mail["Subject"] == "Your Tuesdays"


def test_takes_a_second_press_for_the_first(desk):
    message = desk.draft()
    first, second = desk.press(message), desk.press(message, to="other@example.com", now=AFTER)
    assert (first.message_id, first.not_before_at) == (second.message_id, second.not_before_at)
    desk.deliver()
    assert desk.press(message).state == MessageState.SENT
    assert desk.deliver(AFTER + timedelta(hours=1)) == 0


def test_waits_ten_seconds_in_which_the_press_can_be_taken_back(desk):
    message = desk.queued()
    assert desk.deliver(AFTER - timedelta(milliseconds=1)) == 0
    take_back(owner=desk.owner, message_id=message.pk, now=NOW)
    assert state(message) == MessageState.DRAFT
    assert (message.raw, message.message_id) == (None, "")
    assert desk.deliver() == 0


def test_cannot_take_back_what_has_gone(desk):
    message = desk.queued()
    desk.deliver()
    with pytest.raises(Refused, match="cannot be taken back"):
        take_back(owner=desk.owner, message_id=message.pk, now=AFTER)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (MessageKind.FIRST, [EventKind.ASKED]),
        (MessageKind.FOLLOW_UP, [EventKind.NUDGED]),
        (MessageKind.THANK_YOU, [EventKind.THANKED]),
        (MessageKind.UPDATE, [EventKind.KEPT_UP]),
        (MessageKind.INVITATION, []),
    ],
)
def test_appends_what_a_message_means_when_it_is_sent(desk, kind, told):
    desk.queued(kind=kind)
    assert desk.kinds() == []
    desk.deliver()
    assert desk.kinds() == told


def test_appends_nothing_where_there_is_no_conversation(desk):
    message = desk.queued(conversation=None)
    desk.deliver()
    assert state(message) == MessageState.SENT
    assert desk.kinds() == []


def test_threads_a_follow_up_under_the_first(desk):
    first = desk.queued()
    desk.deliver()
    second = desk.queued(kind=MessageKind.FOLLOW_UP, answers=first)
    third = desk.queued(kind=MessageKind.FOLLOW_UP, answers=second)
    mail = email.message_from_bytes(bytes(third.raw))
    assert mail["In-Reply-To"] == second.message_id
    assert mail["References"].split() == [first.message_id, second.message_id]


def test_carries_an_invitation(desk):
    invitation = Invitation("REQUEST", b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n")
    message = desk.press(desk.draft(kind=MessageKind.INVITATION), invitation=invitation)
    parts = [part.get_content_type() for part in email.message_from_bytes(bytes(message.raw)).walk()]
    assert "text/calendar" in parts
    assert "application/ics" in parts


@pytest.mark.parametrize("fault", ["perm", "dataperm"])
def test_stops_at_a_no_and_lets_the_seeker_correct_it(desk, fault):
    message = desk.queued(f"{fault}@example.com")
    old = message.message_id
    desk.deliver()
    assert state(message) == MessageState.FAILED
    assert desk.deliver(AFTER + timedelta(days=1)) == 0
    again = desk.press(message, to="ok@example.com", now=AFTER)
    assert again.message_id != old
    desk.deliver(AFTER + UNDO_WINDOW)
    assert state(message) == MessageState.SENT


@pytest.mark.parametrize("fault", ["dropbefore", "dropafter", "slow", "garbled"])
def test_never_sends_again_by_itself_what_may_have_arrived(desk, fault):
    message = desk.queued(f"{fault}@example.com")
    desk.deliver()
    assert state(message) == MessageState.UNCERTAIN
    assert desk.deliver(AFTER + timedelta(days=3)) == 0
    assert desk.kinds() == []
    with pytest.raises(Refused, match="whether this message has arrived"):
        desk.press(message)


def test_believes_the_seeker_that_it_arrived(desk):
    message = desk.queued("dropafter@example.com")
    desk.deliver()
    say_arrived(owner=desk.owner, message_id=message.pk, now=AFTER)
    assert state(message) == MessageState.SENT
    assert desk.kinds() == [EventKind.ASKED]


def test_sends_the_same_bytes_again_when_the_seeker_says_so(desk):
    message = desk.queued("dropbefore@example.com")
    frozen = bytes(message.raw)
    desk.deliver()
    send_again(owner=desk.owner, message_id=message.pk, now=AFTER)
    assert state(message) == MessageState.QUEUED
    assert bytes(message.raw) == frozen
    assert desk.deliver(AFTER) == 0
    assert desk.deliver(AFTER + UNDO_WINDOW) == 1


@pytest.mark.parametrize("answer", [say_arrived, send_again])
def test_asks_nothing_about_what_is_certain(desk, answer):
    message = desk.queued()
    with pytest.raises(Refused, match="nothing uncertain"):
        answer(owner=desk.owner, message_id=message.pk, now=AFTER)


def test_records_what_the_seeker_sent_themself(desk):
    message = desk.draft()
    record_sent_by_hand(owner=desk.owner, message_id=message.pk, way_out=WayOut.CLIPBOARD, now=NOW)
    assert state(message) == MessageState.SENT
    assert (message.way_out, message.sent_at) == (WayOut.CLIPBOARD, NOW)
    assert desk.kinds() == [EventKind.ASKED]
    with pytest.raises(Refused, match="sent already"):
        record_sent_by_hand(owner=desk.owner, message_id=message.pk, way_out=WayOut.PROGRAM, now=NOW)


def test_refuses_what_cannot_be_sent(desk):
    with pytest.raises(Refused, match="no text"):
        desk.queued(body="  \n")
    with pytest.raises(MailRefused, match="whole e-mail address"):
        desk.queued("nobody")
    with pytest.raises(MailRefused, match="subject"):
        desk.queued(subject="x\r\nBcc: y@example.com")
    assert not Message.objects.exclude(state=MessageState.DRAFT).exists()


@pytest.mark.parametrize("action", [take_back, say_arrived, send_again])
def test_is_closed_to_strangers(desk, action):
    message = desk.queued()
    with pytest.raises(Message.DoesNotExist):
        action(owner=desk.cast.sana, message_id=message.pk, now=NOW)


def test_uses_nobody_elses_account(desk):
    message = desk.draft()
    MailAccount.objects.update(owner=desk.cast.jonas)
    with pytest.raises(MailAccount.DoesNotExist):
        desk.press(message)
    assert state(message) == MessageState.DRAFT
