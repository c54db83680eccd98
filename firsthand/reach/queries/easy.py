"""Reads for whom to write to: who is easy to ask, and whoever is searched for."""

from datetime import datetime

from django.db.models import Case, F, IntegerField, Value, When

from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.people.queries.persons import Wish, people
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


def people_found(owner: Seeker, words: str, now: datetime, limit: int = 20) -> tuple[Person, ...]:
    """This function will return the people that words find, the latest contact first; those left out are not found."""
    found = people(owner, Wish(q=words, sort="contact"), now).select_related("current_organisation")
    return tuple(found[:limit])
