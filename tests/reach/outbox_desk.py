"""A desk from which mail can be sent: Ines, her account, one conversation, and messages as she needs them."""

from firsthand.explore.models import Interest
from firsthand.explore.rules.words import InterestKind
from firsthand.people.models import Person
from firsthand.reach.actions.accounts import AccountFacts, save_account
from firsthand.reach.actions.outbox import (
    Envelope,
    queue_message,
)
from firsthand.reach.actions.sending import deliver_due
from firsthand.reach.models import Conversation, Event, Message
from firsthand.reach.rules.outbox import UNDO_WINDOW
from firsthand.reach.rules.words import MessageKind, Security
from tests.cast import NOW, make_cast
from tests.fakes.mail_wire import FakeWire

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


def state(message: Message) -> str:
    message.refresh_from_db()
    return message.state
