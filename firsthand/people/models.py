"""Tables of people: persons, their identities, positions and ties, touches, and the imports they came from."""

from django.db import models

from firsthand.explore.rules.words import HostKind
from firsthand.owners.models import Owned, OwnedQuerySet
from firsthand.people.rules.words import (
    Answer,
    Direction,
    IdentityKind,
    ImportSource,
    OrganisationKind,
    RowVerdict,
    TieKind,
    TieStrength,
    TouchChannel,
)


class Import(Owned):
    """One import of one file. What it added carries it as `source`; undoing it removes that and restores what it changed."""

    source = models.CharField(max_length=10)
    filename = models.CharField(max_length=300)
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField()
    added = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    skipped = models.PositiveIntegerField(default=0)
    dropped = models.PositiveIntegerField(default=0)
    touches = models.PositiveIntegerField(default=0)
    objects = OwnedQuerySet["Import"].as_manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(source__in=list(ImportSource)), name="import_source")]


class Organisation(Owned):
    """A company, school or other body; `folded` is its name lower-case without accents and legal forms."""

    name = models.CharField(max_length=300)
    folded = models.CharField(max_length=300)
    kind = models.CharField(max_length=8, default=OrganisationKind.COMPANY)
    source = models.ForeignKey(Import, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    objects = OwnedQuerySet["Organisation"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "folded", "kind"], name="organisation_once"),
            models.CheckConstraint(condition=models.Q(kind__in=list(OrganisationKind)), name="organisation_kind"),
        ]


class Person(Owned):
    """Somebody the seeker knows or could know.

    `name` is whole, as written. `shared` (what we share) and `specific` (one specific thing they did) are the seeker's own
    words and never overwritten by an import. `search_text` is derived: folded name, organisation, title, addresses.
    `current_title`, `current_organisation` and `last_touch_at` are cached from positions and touches for lists.
    `occupation_code` is the occupation the seeker chose for them; empty where none was.
    """

    name = models.CharField(max_length=300)
    given = models.CharField(max_length=150, blank=True)
    family = models.CharField(max_length=150, blank=True)
    sort_name = models.CharField(max_length=300, blank=True)
    suffix = models.CharField(max_length=100, blank=True)
    shared = models.CharField(max_length=300, blank=True)
    specific = models.CharField(max_length=300, blank=True)
    note = models.TextField(blank=True)
    country = models.CharField(max_length=2, blank=True)
    timezone = models.CharField(max_length=64, blank=True)
    place = models.CharField(max_length=150, blank=True)
    host_kind = models.CharField(max_length=10, default=HostKind.UNKNOWN)
    host_kind_is_own = models.BooleanField(default=False)
    occupation_code = models.CharField(max_length=16, blank=True, default="")
    tie_kind = models.CharField(max_length=10, default=TieKind.UNKNOWN)
    tie_strength = models.CharField(max_length=8, default=TieStrength.UNSAID)
    mutuals = models.PositiveIntegerField(default=0)
    known_since_on = models.DateField(null=True, blank=True)
    referrer = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="referred")
    referrer_may_be_named = models.BooleanField(default=False)
    left_out = models.BooleanField(default=False)
    current_title = models.CharField(max_length=300, blank=True)
    current_organisation = models.ForeignKey(
        Organisation, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    last_touch_at = models.DateTimeField(null=True, blank=True)
    touch_count = models.PositiveIntegerField(default=0)
    search_text = models.TextField(blank=True)
    source = models.ForeignKey(Import, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField()
    objects = OwnedQuerySet["Person"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(host_kind__in=list(HostKind)), name="person_host_kind"),
            models.CheckConstraint(condition=models.Q(tie_kind__in=list(TieKind)), name="person_tie_kind"),
            models.CheckConstraint(condition=models.Q(tie_strength__in=list(TieStrength)), name="person_tie_strength"),
        ]
        indexes = [
            models.Index(fields=["owner", "sort_name", "id"]),
            models.Index(fields=["owner", "-last_touch_at", "id"]),
            models.Index(fields=["owner", "-created_at", "id"]),
        ]


class Identity(Owned):
    """An address, number or profile of a person: `value` as written, `key` in its one form, for exact merging."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="identities")
    kind = models.CharField(max_length=8)
    value = models.CharField(max_length=500)
    key = models.CharField(max_length=500)
    source = models.ForeignKey(Import, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    objects = OwnedQuerySet["Identity"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "kind", "key"], name="identity_once"),
            models.CheckConstraint(condition=models.Q(kind__in=list(IdentityKind)), name="identity_kind"),
        ]


class Position(Owned):
    """A person's job at an organisation over a time. `person` empty: the seeker's own journey. `known_on`: when it was seen."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, blank=True, related_name="positions")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, null=True, blank=True, related_name="positions"
    )
    title = models.CharField(max_length=300, blank=True)
    started_on = models.DateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)
    known_on = models.DateField(null=True, blank=True)
    is_current = models.BooleanField(default=False)
    is_study = models.BooleanField(default=False)
    source = models.ForeignKey(Import, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    objects = OwnedQuerySet["Position"].as_manager()


class Touch(Owned):
    """One dated contact with a person, of any channel; never what was said. `key` makes a second import find it again."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="touches")
    at = models.DateTimeField()
    channel = models.CharField(max_length=10)
    direction = models.CharField(max_length=10)
    note = models.CharField(max_length=200, blank=True)
    key = models.CharField(max_length=64)
    source = models.ForeignKey(Import, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    objects = OwnedQuerySet["Touch"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "key"], name="touch_once"),
            models.CheckConstraint(condition=models.Q(channel__in=list(TouchChannel)), name="touch_channel"),
            models.CheckConstraint(condition=models.Q(direction__in=list(Direction)), name="touch_direction"),
        ]
        indexes = [models.Index(fields=["person", "-at"])]


class ImportRow(Owned):
    """What became of one row of an import and why, with its original. `before` holds a changed person's old values for undo."""

    import_of = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rows")
    file = models.CharField(max_length=200)
    line = models.PositiveIntegerField()
    verdict = models.CharField(max_length=6)
    reason = models.CharField(max_length=300, blank=True)
    original = models.TextField(blank=True)
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    before = models.JSONField(null=True, blank=True)
    objects = OwnedQuerySet["ImportRow"].as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(verdict__in=list(RowVerdict)), name="import_row_verdict")
        ]


class Forgotten(Owned):
    """A keyed hash of an address of somebody who was forgotten, so that no import brings them back (rules.forgetting)."""

    mark = models.CharField(max_length=64)
    at = models.DateTimeField()
    objects = OwnedQuerySet["Forgotten"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "mark"], name="forgotten_once")]


class Merge(Owned):
    """Two who were one person. `kept` goes on; `absorbed` holds every column of the other, who is no row any more.

    `moved` names by table the rows that hung on the other; `filled` holds the fields of `kept` that were empty and were
    taken over. With these a merge is undone at any time. `reasons` are sentences.
    """

    kept = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges")
    absorbed_id = models.BigIntegerField()
    absorbed = models.JSONField()
    moved = models.JSONField(default=dict)
    filled = models.JSONField(default=dict)
    reasons = models.JSONField(default=list)
    is_own = models.BooleanField(default=False)
    at = models.DateTimeField()
    objects = OwnedQuerySet["Merge"].as_manager()

    class Meta:
        indexes = [models.Index(fields=["owner", "-at", "id"])]


class Likeness(Owned):
    """Two who may be one person, with the reasons as sentences; the smaller id is `one`. Never asked again after a no."""

    one = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    probability = models.FloatField()
    reasons = models.JSONField(default=list)
    answer = models.CharField(max_length=4, default=Answer.OPEN)
    at = models.DateTimeField()
    objects = OwnedQuerySet["Likeness"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], name="likeness_once"),
            models.CheckConstraint(condition=models.Q(answer__in=list(Answer)), name="likeness_answer"),
            models.CheckConstraint(condition=models.Q(one__lt=models.F("other")), name="likeness_order"),
        ]
        indexes = [models.Index(fields=["owner", "answer", "-probability", "id"])]


class Tag(Owned):
    """A word of the seeker's own for some people; `folded` is how it is compared."""

    name = models.CharField(max_length=60)
    folded = models.CharField(max_length=60)
    objects = OwnedQuerySet["Tag"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "folded"], name="tag_once")]


class Tagging(Owned):
    """A person under a tag."""

    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, related_name="taggings")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="taggings")
    objects = OwnedQuerySet["Tagging"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tag", "person"], name="tagging_once")]


class ColumnChoice(Owned):
    """Which column of a table means what, as the seeker said it once; `header` is the digest of the table's first line."""

    header = models.CharField(max_length=64)
    columns = models.JSONField(default=dict)
    objects = OwnedQuerySet["ColumnChoice"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "header"], name="column_choice_once")]
