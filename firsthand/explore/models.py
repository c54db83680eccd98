"""Tables of explore: interests, questions, confidence over time, what matters, occupations."""

from django.db import models
from django.db.models.functions import Lower

from firsthand.explore.rules.words import Dimension, InterestKind, Leaning, QuestionState, Topic
from firsthand.owners.models import Owned, OwnedQuerySet


class Interest(Owned):
    """What the seeker is curious about."""

    kind = models.CharField(max_length=10)
    name = models.CharField(max_length=200)
    why = models.TextField(blank=True)
    leaning = models.CharField(max_length=12, default=Leaning.CURIOUS)
    occupation_code = models.CharField(max_length=16, blank=True)
    created_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True, blank=True)
    objects = OwnedQuerySet["Interest"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(kind__in=list(InterestKind)), name="interest_kind"),
            models.CheckConstraint(condition=models.Q(leaning__in=list(Leaning)), name="interest_leaning"),
            models.UniqueConstraint("owner", Lower("name"), "kind", name="interest_once"),
        ]


class Question(Owned):
    """Something the seeker needs to know about an interest; the spine of everything."""

    interest = models.ForeignKey(Interest, on_delete=models.CASCADE, related_name="questions")
    text = models.CharField(max_length=500)
    topic = models.CharField(max_length=5)
    library_key = models.CharField(max_length=40, blank=True)
    assumption = models.CharField(max_length=500, blank=True)
    state = models.CharField(max_length=10, default=QuestionState.OPEN)
    position = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    objects = OwnedQuerySet["Question"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(topic__in=list(Topic)), name="question_topic"),
            models.CheckConstraint(condition=models.Q(state__in=list(QuestionState)), name="question_state"),
            models.UniqueConstraint("interest", Lower("text"), name="question_once"),
        ]
        indexes = [models.Index(fields=["owner", "state"])]


class Confidence(Owned):
    """How sure the seeker was of a question's assumption at one time, 1 (a guess) to 5 (sure). Appended, never changed.

    The first is the confidence before, the last the confidence now. `conversation_id` names the talk that moved it, if any.
    """

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="confidences")
    level = models.PositiveSmallIntegerField()
    at = models.DateTimeField()
    conversation_id = models.BigIntegerField(null=True, blank=True)
    objects = OwnedQuerySet["Confidence"].as_manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(level__range=(1, 5)), name="confidence_level")]


class Matter(Owned):
    """A fit dimension that matters to the seeker, and what they need of it; at most seven, and two vetoes."""

    dimension = models.CharField(max_length=12)
    need = models.CharField(max_length=300, blank=True)
    is_veto = models.BooleanField(default=False)
    position = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField()
    objects = OwnedQuerySet["Matter"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(dimension__in=list(Dimension)), name="matter_dimension"),
            models.UniqueConstraint(fields=["owner", "dimension", "is_veto"], name="matter_once"),
        ]


class Occupation(Owned):
    """An occupation of an imported taxonomy (O*NET: code such as 27-3031.00)."""

    code = models.CharField(max_length=16)
    title = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    objects = OwnedQuerySet["Occupation"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "code"], name="occupation_once")]


class OccupationTitle(Owned):
    """Another title for an occupation; `folded` is lower-case, without accents, for search as one types."""

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="titles")
    title = models.CharField(max_length=250)
    folded = models.CharField(max_length=250, db_index=True)
    objects = OwnedQuerySet["OccupationTitle"].as_manager()


class RelatedOccupation(Owned):
    """A road from one occupation to another; lower rank is nearer."""

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="related")
    related = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="+")
    rank = models.PositiveSmallIntegerField()
    objects = OwnedQuerySet["RelatedOccupation"].as_manager()
