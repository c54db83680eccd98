"""Tables of learn: what was said, what it adds up to, and what either side will do."""

from django.db import models

from firsthand.explore.models import Interest, Question
from firsthand.explore.rules.words import Dimension, Topic
from firsthand.learn.rules.words import RemarkKind, Side, Stance
from firsthand.owners.models import Owned, OwnedQuerySet
from firsthand.people.models import Person
from firsthand.reach.models import Conversation


class Remark(Owned):
    """One thing the host said.

    `text` is the remark; `words` the span of the notes it came from, as they stood (`span_start` and `span_end` count
    characters of the notes). An edit makes a new remark and sets `replaced_by` on the old one, whose words stay.
    """

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="remarks")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="remarks")
    interest = models.ForeignKey(Interest, on_delete=models.CASCADE, related_name="remarks")
    question = models.ForeignKey(Question, on_delete=models.SET_NULL, null=True, blank=True, related_name="remarks")
    topic = models.CharField(max_length=5)
    dimension = models.CharField(max_length=12, blank=True)
    text = models.TextField()
    words = models.TextField(blank=True)
    span_start = models.PositiveIntegerField(null=True, blank=True)
    span_end = models.PositiveIntegerField(null=True, blank=True)
    kind = models.CharField(max_length=10, default=RemarkKind.FACT)
    is_verbatim = models.BooleanField(default=False)
    is_volunteered = models.BooleanField(default=False)
    is_hearsay = models.BooleanField(default=False)
    is_surprise = models.BooleanField(default=False)
    is_off_record = models.BooleanField(default=False)
    said_on = models.DateField()
    created_at = models.DateTimeField()
    replaced_by = models.OneToOneField(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="replaces"
    )
    objects = OwnedQuerySet["Remark"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(topic__in=list(Topic)), name="remark_topic"),
            models.CheckConstraint(condition=models.Q(kind__in=list(RemarkKind)), name="remark_kind"),
            models.CheckConstraint(condition=models.Q(dimension__in=["", *Dimension]), name="remark_dimension"),
        ]
        indexes = [models.Index(fields=["owner", "interest", "topic"])]


class Insight(Owned):
    """A claim the seeker makes, which remarks support or contradict. Superseded, never deleted."""

    interest = models.ForeignKey(Interest, on_delete=models.CASCADE, related_name="insights")
    topic = models.CharField(max_length=5)
    dimension = models.CharField(max_length=12, blank=True)
    claim = models.CharField(max_length=500)
    created_at = models.DateTimeField()
    superseded_by = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="supersedes"
    )
    objects = OwnedQuerySet["Insight"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(topic__in=list(Topic)), name="insight_topic"),
            models.CheckConstraint(condition=models.Q(dimension__in=["", *Dimension]), name="insight_dimension"),
        ]


class Evidence(Owned):
    """That a remark supports or contradicts an insight."""

    insight = models.ForeignKey(Insight, on_delete=models.CASCADE, related_name="evidence")
    remark = models.ForeignKey(Remark, on_delete=models.CASCADE, related_name="evidence")
    stance = models.CharField(max_length=11)
    objects = OwnedQuerySet["Evidence"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["insight", "remark"], name="evidence_once"),
            models.CheckConstraint(condition=models.Q(stance__in=list(Stance)), name="evidence_stance"),
        ]


class Debrief(Owned):
    """The three minutes after a conversation; its remarks, promises, advice and names are rows of their own."""

    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="debrief")
    energy = models.SmallIntegerField(null=True, blank=True, help_text="1 drained to 5 lit up")
    went = models.SmallIntegerField(null=True, blank=True, help_text="1 badly to 5 well, the seeker's own word")
    note = models.TextField(blank=True)
    done_at = models.DateTimeField()
    objects = OwnedQuerySet["Debrief"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(energy__range=(1, 5)), name="debrief_energy"),
            models.CheckConstraint(condition=models.Q(went__range=(1, 5)), name="debrief_went"),
        ]


class Promise(Owned):
    """Something either side said they would do. Open until kept or let go."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="promises")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="promises")
    side = models.CharField(max_length=6)
    text = models.CharField(max_length=500)
    due_on = models.DateField(null=True, blank=True)
    kept_at = models.DateTimeField(null=True, blank=True)
    let_go_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()
    objects = OwnedQuerySet["Promise"].as_manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(side__in=list(Side)), name="promise_side")]
        indexes = [models.Index(fields=["owner", "due_on"])]


class Advice(Owned):
    """What a host suggested, and what came of trying it."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="advice")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="advice")
    text = models.CharField(max_length=500)
    due_on = models.DateField(null=True, blank=True)
    tried_at = models.DateTimeField(null=True, blank=True)
    result = models.TextField(blank=True)
    let_go_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()
    objects = OwnedQuerySet["Advice"].as_manager()


class Introduction(Owned):
    """Somebody a host named as worth asking, with permission to use the host's name or without; `person` once added."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="introductions")
    introducer = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="introductions_made")
    name = models.CharField(max_length=200)
    about = models.CharField(max_length=300, blank=True)
    may_use_name = models.BooleanField(default=False)
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="introduced_by")
    let_go_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()
    objects = OwnedQuerySet["Introduction"].as_manager()
