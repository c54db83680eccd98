"""Tables of reach: conversations and their events, messages on their way out, and the seeker's mail account."""

from django.db import models

from firsthand.explore.models import Interest
from firsthand.owners.models import Owned, OwnedQuerySet
from firsthand.people.models import Person
from firsthand.reach.rules.words import Channel, EventKind, Guess, MessageKind, MessageState, Security, WayOut


class Conversation(Owned):
    """One informational interview with one person, about one interest first of all.

    Its state is never stored: it is derived from its events (rules.states). `waits_until_on` is the seeker's own date,
    which stands above the computed ones.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="conversations")
    interest = models.ForeignKey(Interest, on_delete=models.CASCADE, related_name="conversations")
    created_at = models.DateTimeField()
    waits_until_on = models.DateField(null=True, blank=True)
    objects = OwnedQuerySet["Conversation"].as_manager()


class Event(Owned):
    """Something that really happened to a conversation. Appended, never changed."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=12)
    at = models.DateTimeField()
    note = models.CharField(max_length=500, blank=True)
    until_on = models.DateField(null=True, blank=True)
    objects = OwnedQuerySet["Event"].as_manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(kind__in=list(EventKind)), name="event_kind")]
        indexes = [models.Index(fields=["conversation", "at", "id"]), models.Index(fields=["owner", "kind", "at"])]


class MailAccount(Owned):
    """The seeker's own way to send mail. `secret` is AES-GCM (nonce + text), bound to `key_id` and this row's id."""

    address = models.CharField(max_length=254)
    display_name = models.CharField(max_length=200, blank=True)
    host = models.CharField(max_length=253)
    port = models.PositiveIntegerField()
    security = models.CharField(max_length=8, default=Security.TLS)
    username = models.CharField(max_length=254, blank=True)
    secret = models.BinaryField(default=b"")
    key_id = models.CharField(max_length=16, blank=True)
    tested_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()
    objects = OwnedQuerySet["MailAccount"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "address"], name="mail_account_once"),
            models.CheckConstraint(condition=models.Q(security__in=list(Security)), name="mail_account_security"),
        ]


class Message(Owned):
    """Something the seeker writes to a person: drafted, queued, sent, answered.

    `parts` holds the four fields of the composer while the text is built from them (shared, why, question, out), else
    nothing. From the press of send on, `raw` (frozen bytes), `message_id`, `to_address` stay: what is tried again
    is what was pressed.
    """

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, null=True, blank=True, related_name="messages"
    )
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="messages")
    kind = models.CharField(max_length=12)
    channel = models.CharField(max_length=15, default=Channel.EMAIL)
    subject = models.CharField(max_length=300, blank=True)
    body = models.TextField(blank=True)
    parts = models.JSONField(default=dict, blank=True)
    guess = models.CharField(max_length=8, blank=True, default=Guess.UNSAID)
    answers = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    state = models.CharField(max_length=10, default=MessageState.DRAFT)
    way_out = models.CharField(max_length=9, blank=True, default=WayOut.NONE)
    account = models.ForeignKey(MailAccount, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    to_address = models.CharField(max_length=254, blank=True)
    message_id = models.CharField(max_length=200, blank=True)
    raw = models.BinaryField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before_at = models.DateTimeField(null=True, blank=True)
    lease_by = models.CharField(max_length=60, blank=True)
    lease_until_at = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    queued_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    objects = OwnedQuerySet["Message"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(kind__in=list(MessageKind)), name="message_kind"),
            models.CheckConstraint(condition=models.Q(channel__in=list(Channel)), name="message_channel"),
            models.CheckConstraint(condition=models.Q(state__in=list(MessageState)), name="message_state"),
            models.CheckConstraint(condition=models.Q(way_out__in=list(WayOut)), name="message_way_out"),
            models.CheckConstraint(condition=models.Q(guess__in=list(Guess)), name="message_guess"),
            models.UniqueConstraint(fields=["message_id"], condition=~models.Q(message_id=""), name="message_id_once"),
        ]
        indexes = [models.Index(fields=["state", "not_before_at"]), models.Index(fields=["owner", "person"])]


class MessageVersion(Owned):
    """The wording of a draft as it stood when the seeker pressed save; what is typed since stands in the message."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="versions")
    subject = models.CharField(max_length=300, blank=True)
    body = models.TextField(blank=True)
    at = models.DateTimeField()
    objects = OwnedQuerySet["MessageVersion"].as_manager()
