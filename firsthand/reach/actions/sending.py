"""Sending what the outbox holds: each message once, whatever breaks on the way.

Each step that changes what a crash would mean is committed before it is taken, by comparing the state and the lease
that this attempt holds; no transaction is open while the network is used.
"""

import logging
import secrets
import threading
from collections.abc import Callable
from datetime import datetime

from django.db import close_old_connections, connection, transaction
from django.db.models import F

from firsthand.kernel.delivery import Delivery, Outcome
from firsthand.kernel.refusal import Refused
from firsthand.reach.actions.accounts import Deliver, server_settings
from firsthand.reach.actions.outbox import mark_sent
from firsthand.reach.models import Message
from firsthand.reach.rules.outbox import LEASE, MOVES, Move, states_before, try_again_at
from firsthand.reach.rules.words import MessageState
from firsthand.wires import smtp

PAUSE = 2.0  # seconds between two looks for what is due

_log = logging.getLogger(__name__)


class LeaseLostError(RuntimeError):
    """Another worker has taken the message over: this attempt must stop before the mail goes over the line."""


def deliver_due(*, now: datetime, deliver: Deliver = smtp.deliver) -> int:
    """This function will recover what a crash left, deliver every message that is due, whoever owns it, and count them.

    Must be called outside of any transaction.
    """
    recover(now=now)
    count = 0
    while (message := _claim(now)) is not None:
        _attempt(message, now, deliver)
        count += 1
    return count


def recover(*, now: datetime) -> None:
    """This function will settle attempts that died: queued again where no text had gone out, else uncertain."""
    expired = Message.objects.filter(lease_until_at__lte=now)
    expired.filter(state=MessageState.CONNECTING).update(
        state=MOVES[MessageState.CONNECTING, Move.LOSE_LEASE], lease_by="", lease_until_at=None, changed_at=now
    )
    expired.filter(state=MessageState.DATA).update(
        state=MOVES[MessageState.DATA, Move.LOSE_LEASE],
        lease_by="",
        lease_until_at=None,
        changed_at=now,
        trouble="Firsthand stopped while this was being handed over: it may have arrived, or not. "
        "Look into your Sent folder, or ask; then say here which it was.",
    )


def run_forever(*, stop: threading.Event, clock: Callable[[], datetime], deliver: Deliver = smtp.deliver) -> None:
    """This function will deliver what falls due until told to stop; it is the body of a background thread."""
    while not stop.is_set():
        try:
            close_old_connections()
            deliver_due(now=clock(), deliver=deliver)
        except Exception as error:  # noqa: BLE001 - the thread must outlive any fault; leases settle what was under way
            _log.warning("The outbox goes on after %s", type(error).__name__)
        stop.wait(PAUSE)
    connection.close()


def _claim(now: datetime) -> Message | None:
    """This function will lease the next message that is due, or return None; of two workers only one gets it."""
    due = Message.objects.filter(state__in=states_before(Move.CLAIM), not_before_at__lte=now)
    for found in due.order_by("not_before_at", "id").values_list("pk", flat=True)[:10]:
        lease = secrets.token_hex(16)
        won = due.filter(pk=found).update(
            state=MessageState.CONNECTING,
            lease_by=lease,
            lease_until_at=now + LEASE,
            attempts=F("attempts") + 1,
            changed_at=now,
        )
        if won:
            return Message.objects.select_related("account").get(pk=found)
    return None


def _attempt(message: Message, now: datetime, deliver: Deliver) -> None:
    """This function will hand one leased message to the wire and settle how that ended."""
    if connection.in_atomic_block:
        raise transaction.TransactionManagementError("The network must not be used inside a transaction.")

    def on_phase(phase: smtp.Phase) -> None:
        if phase == "data":
            _begin_data(message, now)

    outcome = _outcome_of(message, deliver, on_phase)
    _settle(message, outcome, now)


def _outcome_of(message: Message, deliver: Deliver, on_phase: smtp.OnPhase) -> Outcome:
    """This function will deliver, or say why that cannot even be tried."""
    if message.account is None or message.raw is None:
        return Outcome(Delivery.REFUSED, "The mail account of this message is gone. Choose one and send again.")
    try:
        server = server_settings(message.account)
    except Refused as refused:
        return Outcome(Delivery.REFUSED, refused.sentence)
    return deliver(server, message.account.address, message.to_address, bytes(message.raw), on_phase)


def _begin_data(message: Message, now: datetime) -> None:
    """This function will commit that from now on the mail may arrive, unless the lease was lost."""
    mine = Message.objects.filter(pk=message.pk, lease_by=message.lease_by, state__in=states_before(Move.BEGIN_DATA))
    if not mine.update(state=MessageState.DATA, changed_at=now):
        raise LeaseLostError


def _settle(message: Message, outcome: Outcome, now: datetime) -> None:
    """This function will record how an attempt ended, unless somebody else has settled it meanwhile."""
    with transaction.atomic():
        row = Message.objects.select_for_update().get(pk=message.pk)
        if row.lease_by != message.lease_by:
            return
        row.state = MOVES[MessageState(row.state), Move(outcome.result)]
        row.lease_by, row.lease_until_at, row.changed_at = "", None, now
        row.trouble = outcome.words[:500]
        if row.state == MessageState.SENT:
            mark_sent(row, now)
            return
        if row.state == MessageState.QUEUED:
            _wait_or_give_up(row, now)
        row.save()


def _wait_or_give_up(row: Message, now: datetime) -> None:
    row.not_before_at = try_again_at(row.attempts, row.queued_at or now, now)
    if row.not_before_at is None:
        row.state = MOVES[MessageState.QUEUED, Move.GIVE_UP]
        row.trouble = f"Given up after two days of trying. The last time: {row.trouble}"[:500]
