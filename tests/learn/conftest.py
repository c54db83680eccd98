"""A small world for learn: two interests, hosts, and a talk with marked notes."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from firsthand.explore.models import Confidence, Interest, Question
from firsthand.learn.models import Remark
from firsthand.meet.models import AgendaItem, Talk
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.reach.models import Conversation, Event
from tests.cast import NOW, Cast

NOTES = """09:02 she is in a hurry
remark: “Nobody reads the permits”
off the record: remark: the head of unit leaves in May
promise: I send her the map list
promise: she asks the registrar for a visit
advice: spend a day in the store
name: Per Åkesson, runs the depot in Lund
"""


@dataclass
class Desk:
    """Ines's desk with `n` hosts, each with one held conversation about the archivist's job."""

    owner: Seeker
    interest: Interest
    other: Interest
    question: Question
    people: list[Person] = field(default_factory=list)
    talks: list[Conversation] = field(default_factory=list)

    def remark(self, number: int, topic: str = "LIFE", **more: object) -> Remark:
        talk = self.talks[number]
        values = {
            "text": f"Evenings are free, {number}",
            "said_on": NOW.date() - timedelta(30 - number),
            "created_at": NOW,
        } | more
        return Remark.objects.create(
            owner=self.owner, conversation=talk, person=talk.person, interest=self.interest, topic=topic, **values
        )


def lay_desk(owner: Seeker, n: int = 4) -> Desk:
    """This function will fill a seeker's desk with `n` hosts and talks."""
    interest = Interest.objects.create(owner=owner, kind="job", name="Archivist", created_at=NOW)
    other = Interest.objects.create(owner=owner, kind="job", name="Bookbinder", created_at=NOW)
    question = Question.objects.create(
        owner=owner, interest=interest, text="How many evenings did work take last month?", topic="LIFE", created_at=NOW
    )
    Confidence.objects.create(owner=owner, question=question, level=2, at=NOW - timedelta(40))
    desk = Desk(owner, interest, other, question)
    for number in range(n):
        kind = ("peer", "manager", "leaver", "newcomer")[number % 4]
        person = Person.objects.create(
            owner=owner, name=f"Host {number}", given="Host", host_kind=kind, country="PT", created_at=NOW
        )
        talk = Conversation.objects.create(owner=owner, person=person, interest=interest, created_at=NOW)
        for days, event in ((20, "asked"), (15, "agreed"), (14, "scheduled"), (1, "held")):
            Event.objects.create(owner=owner, conversation=talk, kind=event, at=NOW - timedelta(days))
        desk.people.append(person)
        desk.talks.append(talk)
    Talk.objects.create(owner=owner, conversation=desk.talks[0], notes=NOTES)
    AgendaItem.objects.create(
        owner=owner, conversation=desk.talks[0], question=question, text=question.text, topic="LIFE", position=0
    )
    return desk


@pytest.fixture
def desk(cast: Cast) -> Desk:
    return lay_desk(cast.ines)
