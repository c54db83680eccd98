"""The sending of queued messages ..."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction

from firsthand.kernel.delivery import Delivery, Outcome
from firsthand.reach.actions.accounts import AccountFacts, save_account
from firsthand.reach.actions.sending import LeaseLostError, deliver_due, recover, run_forever
from firsthand.reach.models import MailAccount, Message
from firsthand.reach.rules.outbox import LEASE
from firsthand.reach.rules.words import MessageState, Security
from tests.cast import NOW
from tests.fakes.smtp_server import SmtpServer
from tests.reach.outbox_desk import AFTER, Desk, state

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def desk():
    return Desk()


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
