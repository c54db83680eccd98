"""Tables of plan: the seeker's rhythm, and things put off to another day."""

from django.db import models

from firsthand.owners.models import Owned, OwnedQuerySet


class Rhythm(Owned):
    """How the seeker wants to go: the week's aim in conversations, a pause, the day that was closed;

    when *Start mine* was left, and since when the data is the sample.
    """

    weekly_aim = models.PositiveSmallIntegerField(default=2)
    paused_until_on = models.DateField(null=True, blank=True)
    closed_on = models.DateField(null=True, blank=True)
    start_done_at = models.DateTimeField(null=True, blank=True)
    sample_since_at = models.DateTimeField(null=True, blank=True)
    objects = OwnedQuerySet["Rhythm"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner"], name="rhythm_once")]


class PutOff(Owned):
    """A thing of Today that the seeker gave a new date; `thing` names it, such as `thank:12`."""

    thing = models.CharField(max_length=60)
    until_on = models.DateField()
    at = models.DateTimeField()
    objects = OwnedQuerySet["PutOff"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "thing"], name="put_off_once")]
