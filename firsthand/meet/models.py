"""Tables of meet: the agreed time, the agenda, and the notes of a conversation."""

from django.db import models

from firsthand.explore.models import Question
from firsthand.meet.rules.words import Consent, Format, Outcome
from firsthand.owners.models import Owned, OwnedQuerySet
from firsthand.reach.models import Conversation


class Meeting(Owned):
    """The agreed time of a conversation: local time and zone as agreed, and the instant they mean (UTC).

    `uid` and `sequence` identify the calendar invitation (RFC 5546): raised on each change, never reused.
    """

    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="meeting")
    starts_local = models.CharField(max_length=16, help_text="YYYY-MM-DDTHH:MM in `timezone`")
    timezone = models.CharField(max_length=64)
    host_timezone = models.CharField(max_length=64)
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=20)
    format = models.CharField(max_length=10, default=Format.VIDEO)
    place = models.CharField(max_length=500, blank=True, help_text="Link, number or address")
    seeker_calls = models.BooleanField(default=True)
    uid = models.CharField(max_length=120, unique=True)
    sequence = models.PositiveIntegerField(default=0)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    changed_at = models.DateTimeField()
    objects = OwnedQuerySet["Meeting"].as_manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(format__in=list(Format)), name="meeting_format")]
        indexes = [models.Index(fields=["owner", "starts_at"])]


class AgendaItem(Owned):
    """A question chosen for a conversation, in its order, and what became of it."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="agenda")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, null=True, blank=True, related_name="agenda_items")
    text = models.CharField(max_length=500)
    topic = models.CharField(max_length=5)
    minutes = models.PositiveSmallIntegerField(default=2)
    position = models.PositiveSmallIntegerField()
    is_spare = models.BooleanField(default=False)
    outcome = models.CharField(max_length=11, default=Outcome.PLANNED)
    objects = OwnedQuerySet["AgendaItem"].as_manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(outcome__in=list(Outcome)), name="agenda_outcome")]


class Talk(Owned):
    """The conversation as it happens: consent, clock, and the notes, saved as one types; a save raises `revision`."""

    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="talk")
    consent = models.CharField(max_length=12, default=Consent.NOT_ASKED)
    planned_minutes = models.PositiveSmallIntegerField(default=20)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    notes = models.TextField(blank=True)
    revision = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField(null=True, blank=True)
    objects = OwnedQuerySet["Talk"].as_manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(consent__in=list(Consent)), name="talk_consent")]


class NotesVersion(Owned):
    """Older words of the notes, kept whenever a save would lose some of them."""

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="versions")
    revision = models.PositiveIntegerField()
    notes = models.TextField()
    at = models.DateTimeField()
    objects = OwnedQuerySet["NotesVersion"].as_manager()
