"""The outbox ..."""

import email
import threading
from datetime import timedelta
from email.policy import default

import pytest
from django.db import connection, transaction

from firsthand.explore.models import Interest
from firsthand.explore.rules.words import InterestKind
from firsthand.formats.mail import Invitation, MailRefused
from firsthand.kernel.delivery import Delivery, Outcome
from firsthand.kernel.refusal import Refused
from firsthand.people.models import Person
from firsthand.reach.actions.accounts import AccountFacts, save_account
from firsthand.reach.actions.outbox import (
    Envelope,
    queue_message,
    record_sent_by_hand,
    say_arrived,
    send_again,
    take_back,
)
from firsthand.reach.actions.sending import LeaseLostError, deliver_due, recover, run_forever
from firsthand.reach.models import Conversation, Event, MailAccount, Message
from firsthand.reach.rules.outbox import LEASE, UNDO_WINDOW
from firsthand.reach.rules.words import EventKind, MessageKind, MessageState, Security, WayOut
from tests.cast import NOW, make_cast
from tests.fakes.mail_wire import FakeWire
from tests.fakes.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db(transaction=True)
AFTER = NOW + UNDO_WINDOW


class Desk:
    """Ines with an account, one conversation, and messages as she needs them."""

    def __init__(self) -> None:
        self.cast = make_cast()
        self.owner = self.cast.ines
        facts = AccountFacts("ines@post.example", "", "127.0.0.1", 2525, Security.PLAIN, "")
        self.account = save_account(owner=self.owner, facts=facts, secret=None, now=NOW)
        self.person = Person.objects.create(owner=self.owner, name="Maya Okafor", created_at=NOW)
        interest = Interest.objects.create(owner=self.owner, kind=InterestKind.JOB, name="Permits", created_at=NOW)
        self.conversation = Conversation.objects.create(
            owner=self.owner, person=self.person, interest=interest, created_at=NOW
        )
        self.wire = FakeWire()

    def draft(self, **facts) -> Message:
        values = {
            "conversation": self.conversation,
            "kind": MessageKind.FIRST,
            "subject": "Your Tuesdays",
            "body": "Dear Maya,\nhow is a Tuesday?\nInes",
        }
        return Message.objects.create(
            owner=self.owner,
            person=self.person,
            created_at=NOW,
            changed_at=NOW,
            **{**values, **facts},
        )

    def press(self, message: Message, to: str = "ok@example.com", now=NOW, **changes) -> Message:
        return queue_message(
            owner=self.owner, message_id=message.pk, envelope=Envelope(self.account.pk, to, **changes), now=now
        )

    def queued(self, to: str = "ok@example.com", **facts) -> Message:
        return self.press(self.draft(**facts), to)

    def deliver(self, now=AFTER, wire=None) -> int:
        return deliver_due(now=now, deliver=wire or self.wire)

    def kinds(self) -> list[str]:
        return list(Event.objects.order_by("id").values_list("kind", flat=True))


@pytest.fixture
def desk():
    return Desk()


def state(message: Message) -> str:
    message.refresh_from_db()
    return message.state


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


@pytest.mark.parametrize("fault", ["temp", "datatemp", "unreachable"])
def test_tries_again_later_what_was_surely_not_taken(desk, fault):
    message = desk.queued(f"{fault}@example.com")
    desk.deliver()
    assert state(message) == MessageState.QUEUED
    assert message.not_before_at == AFTER + timedelta(minutes=1)
    assert message.trouble
    assert desk.deliver(AFTER + timedelta(seconds=59)) == 0
    assert desk.deliver(AFTER + timedelta(minutes=1)) == 1
    assert state(message) == MessageState.QUEUED
    assert message.not_before_at == AFTER + timedelta(minutes=6)
    assert desk.wire.accepted == []


def test_gets_through_a_grey_list(desk):
    message = desk.queued("greylist@example.com")
    desk.deliver()
    desk.deliver(AFTER + timedelta(minutes=1))
    assert state(message) == MessageState.SENT
    assert len(desk.wire.accepted) == 1


def test_gives_up_after_two_days(desk):
    message = desk.queued("temp@example.com")
    desk.deliver(NOW + timedelta(hours=47, minutes=59, seconds=30))
    assert state(message) == MessageState.FAILED
    assert message.trouble.startswith("Given up after two days")


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


def test_says_when_its_account_is_gone(desk):
    message = desk.queued()
    desk.account.delete()
    desk.deliver()
    assert state(message) == MessageState.FAILED
    assert "account of this message is gone" in message.trouble


def test_says_when_the_password_cannot_be_opened(desk, settings):
    facts = AccountFacts("ines@post.example", "", "127.0.0.1", 2525, Security.PLAIN, "ines")
    save_account(owner=desk.owner, facts=facts, secret="hunter2", now=NOW)
    message = desk.queued()
    settings.MAIL_KEY = "another"
    desk.deliver()
    assert state(message) == MessageState.FAILED
    assert "saved with another key" in message.trouble


class Crash(BaseException):
    """What kill -9 looks like from inside: nothing runs after it."""


def crashing(phase_to_die_in: str):
    def deliver(_settings, _sender, _recipient, _data, on_phase):
        on_phase("connecting")
        if phase_to_die_in == "connecting":
            raise Crash
        on_phase("data")
        raise Crash

    return deliver


@pytest.mark.parametrize(("phase", "left"), [("connecting", MessageState.CONNECTING), ("data", MessageState.DATA)])
def test_commits_each_phase_before_it_begins(desk, phase, left):
    message = desk.queued()
    with pytest.raises(Crash):
        desk.deliver(wire=crashing(phase))
    assert state(message) == left


def test_sends_after_a_crash_before_the_text(desk):
    message = desk.queued()
    with pytest.raises(Crash):
        desk.deliver(wire=crashing("connecting"))
    assert desk.deliver(AFTER + LEASE - timedelta(seconds=1)) == 0
    assert desk.deliver(AFTER + LEASE) == 1
    assert state(message) == MessageState.SENT
    assert message.attempts == 2


def test_is_uncertain_after_a_crash_in_the_text(desk):
    message = desk.queued()
    with pytest.raises(Crash):
        desk.deliver(wire=crashing("data"))
    recover(now=AFTER + LEASE)
    assert state(message) == MessageState.UNCERTAIN
    assert "may have arrived" in message.trouble
    assert desk.deliver(AFTER + timedelta(days=9)) == 0


def test_stops_before_the_text_when_its_lease_was_taken(desk):
    message = desk.queued()

    def overtaken(_settings, _sender, _recipient, _data, on_phase):
        recover(now=AFTER + LEASE)
        on_phase("data")
        raise AssertionError

    with pytest.raises(LeaseLostError):
        desk.deliver(wire=overtaken)
    assert state(message) == MessageState.QUEUED


def test_changes_nothing_when_somebody_else_has_settled_it(desk):
    message = desk.queued()

    def overtaken(_settings, _sender, _recipient, _data, on_phase):
        on_phase("data")
        recover(now=AFTER + LEASE)
        return Outcome(Delivery.SENT, "Sent.")

    desk.deliver(wire=overtaken)
    assert state(message) == MessageState.UNCERTAIN


def test_goes_to_one_of_two_workers(desk):
    message = desk.queued()
    other = []

    def slow(settings, sender, recipient, data, on_phase):
        other.append(deliver_due(now=AFTER, deliver=desk.wire))
        return desk.wire(settings, sender, recipient, data, on_phase)

    assert desk.deliver(wire=slow) == 1
    assert other == [0]
    assert state(message) == MessageState.SENT
    assert len(desk.wire.accepted) == 1


def test_leaves_a_message_that_another_worker_won(desk, monkeypatch):
    message = desk.queued()
    real = Message.objects.__class__._queryset_class.update

    def lost(self, **changes):
        return 0 if "attempts" in changes else real(self, **changes)

    monkeypatch.setattr(Message.objects.__class__._queryset_class, "update", lost)
    assert desk.deliver() == 0
    assert state(message) == MessageState.QUEUED


def test_never_uses_the_network_inside_a_transaction(desk):
    message = desk.queued()
    with transaction.atomic(), pytest.raises(transaction.TransactionManagementError, match="inside a transaction"):
        desk.deliver()
    inside = []

    def watching(settings, sender, recipient, data, on_phase):
        inside.append(connection.in_atomic_block)
        outcome = desk.wire(settings, sender, recipient, data, on_phase)
        inside.append(connection.in_atomic_block)
        return outcome

    desk.deliver(AFTER + LEASE, wire=watching)
    assert inside == [False, False]
    assert state(message) == MessageState.SENT


def test_sends_through_a_real_server(desk):
    with SmtpServer() as server:
        MailAccount.objects.update(port=server.port)
        message = desk.queued()
        deliver_due(now=AFTER)
        assert state(message) == MessageState.SENT
        assert server.accepted[0].data == bytes(message.raw)


def test_runs_in_the_background_and_outlives_a_fault(desk, monkeypatch, caplog):
    monkeypatch.setattr("firsthand.reach.actions.sending.PAUSE", 0.01)
    message = desk.queued()
    stop, tries = threading.Event(), []

    def faulty(settings, sender, recipient, data, on_phase):
        tries.append(recipient)
        if len(tries) == 1:
            raise ZeroDivisionError("secret")
        outcome = desk.wire(settings, sender, recipient, data, on_phase)
        stop.set()
        return outcome

    now = iter([AFTER] + [AFTER + LEASE] * 1000)
    thread = threading.Thread(target=run_forever, kwargs={"stop": stop, "clock": lambda: next(now), "deliver": faulty})
    thread.start()
    thread.join(10)
    assert not thread.is_alive()
    assert state(message) == MessageState.SENT
    assert "ZeroDivisionError" in caplog.text
    assert "secret" not in caplog.text
