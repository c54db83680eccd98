"""One interest, one host and what a conversation with them needs, for the tests of reach."""

from datetime import datetime

from firsthand.explore.models import Interest, Question
from firsthand.owners.models import Seeker
from firsthand.people.actions.noting import note_address
from firsthand.people.actions.persons import PersonFacts, add_person
from firsthand.people.models import Person
from firsthand.reach.actions.accounts import AccountFacts, save_account
from firsthand.reach.actions.conversations import Told, append_event, begin_conversation
from firsthand.reach.models import Conversation, MailAccount
from firsthand.reach.rules.words import EventKind, Security
from tests.cast import NOW


def make_interest(owner: Seeker, name: str = "Coastal planning") -> Interest:
    """This function will make an interest with one open question."""
    interest = Interest.objects.create(owner=owner, kind="job", name=name, created_at=NOW)
    text = "What happens in a week with a storm in it?"
    Question.objects.create(owner=owner, interest=interest, text=text, topic="DAY", created_at=NOW)
    return interest


def make_host(owner: Seeker, name: str = "Maya Okafor", address: str = "maya@harbour.example") -> Person:
    """This function will make a person who could be asked."""
    facts = PersonFacts(
        name,
        title="Permit officer",
        organisation="Harbour Office",
        shared="evening classes in cartography",
        specific="wrote the guide to tide permits",
        country="GB",
    )
    person = add_person(owner=owner, facts=facts, now=NOW)
    if address:
        note_address(owner=owner, person_id=person.pk, address=address, now=NOW)
    person.refresh_from_db()
    return person


def make_conversation(owner: Seeker, *kinds: EventKind, now: datetime = NOW) -> Conversation:
    """This function will begin a conversation with a host and let things happen to it."""
    interest = Interest.objects.of(owner).first() or make_interest(owner)
    person = make_host(owner, address="" if Person.objects.of(owner).exists() else "maya@harbour.example")
    conversation = begin_conversation(owner=owner, person_id=person.pk, interest_id=interest.pk, now=now)
    for kind in kinds:
        append_event(conversation, Told(kind), now=now)
    return conversation


def make_account(owner: Seeker, secret: str = "tide-table") -> MailAccount:
    """This function will make a mail account that nothing listens to."""
    facts = AccountFacts("ines@post.example", "Ines Duarte", "127.0.0.1", 9, Security.PLAIN, "ines")
    return save_account(owner=owner, facts=facts, secret=secret, now=NOW)
