"""Reads for the first letter of all: who is easy to ask."""

from django.db.models import Case, F, IntegerField, Value, When

from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.reach.models import Conversation

_NEAR = [TieKind.FAMILY, TieKind.FRIEND, TieKind.COLLEAGUE, TieKind.CLASSMATE, TieKind.CLUB, TieKind.NEIGHBOUR]


def easy_to_ask(owner: Seeker, limit: int = 8) -> tuple[Person, ...]:
    """This function will return the people easiest to ask first: near ties, then the latest contact (R11).

    People already asked and people left out are not among them.
    """
    nearness = Case(
        When(tie_strength=TieStrength.CLOSE, then=Value(0)),
        When(tie_strength=TieStrength.KNOWN, then=Value(1)),
        When(tie_strength=TieStrength.UNSAID, tie_kind__in=_NEAR, then=Value(2)),
        default=Value(3),
        output_field=IntegerField(),
    )
    asked = Conversation.objects.of(owner).values("person")
    found = Person.objects.of(owner).filter(left_out=False).exclude(pk__in=asked).select_related("current_organisation")
    return tuple(found.order_by(nearness, F("last_touch_at").desc(nulls_last=True), "-id")[:limit])
