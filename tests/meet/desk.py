"""A conversation to set up: Ines in Lisbon, Zoë in New York, and open questions about one interest."""

from datetime import timedelta

from firsthand.explore.models import Interest, Question
from firsthand.owners.models import Seeker
from firsthand.people.models import Identity, Person
from firsthand.reach.models import Conversation, Event, MailAccount
from tests.cast import NOW

QUESTIONS = (
    ("What took longest last week?", "DAY"),
    ("What do people who leave say?", "HARD"),
    ("How many evenings did work take last month?", "LIFE"),
    ("What counted when you were chosen?", "ENTRY"),
    ("What does somebody good do that others do not?", "SKILL"),
    ("How did the last disagreement end?", "CULT"),
    ("What changed most in two years?", "TREND"),
)


def make_conversation(
    owner: Seeker, *, timezone: str = "America/New_York", name: str = "Zoë Młynarska"
) -> Conversation:
    """This function will return an agreed conversation without a time, with an address and an account to send from."""
    interest = Interest.objects.create(owner=owner, kind="job", name=f"Archivist {owner.pk}", created_at=NOW)
    for position, (text, topic) in enumerate(QUESTIONS):
        Question.objects.create(
            owner=owner, interest=interest, text=text, topic=topic, position=position, created_at=NOW
        )
    person = Person.objects.create(
        owner=owner,
        name=name,
        given=name.split(maxsplit=1)[0],
        timezone=timezone,
        country="US",
        host_kind="newcomer",
        created_at=NOW,
    )
    address = f"zoe{owner.pk}@museum.example"
    Identity.objects.create(owner=owner, person=person, kind="email", value=address, key=address)
    MailAccount.objects.create(
        owner=owner, address=f"me{owner.pk}@post.example", host="127.0.0.1", port=2525, security="plain", created_at=NOW
    )
    conversation = Conversation.objects.create(owner=owner, person=person, interest=interest, created_at=NOW)
    for days, kind in ((9, "asked"), (2, "agreed")):
        Event.objects.create(owner=owner, conversation=conversation, kind=kind, at=NOW - timedelta(days=days))
    return conversation
