"""A small world with one of everything, and `n` of what lists show, for tests over all pages."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from firsthand.explore.models import Confidence, Interest, Matter, Question
from firsthand.learn.models import Advice, Debrief, Evidence, Insight, Introduction, Promise, Remark
from firsthand.meet.models import AgendaItem, Meeting, Talk
from firsthand.owners.models import Seeker
from firsthand.people.actions.pointers import plain
from firsthand.people.models import (
    Identity,
    Import,
    ImportRow,
    Likeness,
    Merge,
    Organisation,
    Person,
    Position,
    Tag,
    Tagging,
    Touch,
)
from firsthand.reach.models import Conversation, Event, MailAccount, Message
from tests.cast import NOW

TOPICS = ("DAY", "HARD", "LIFE", "ENTRY", "SKILL", "CULT", "PATH", "PAY")


@dataclass
class World:
    """The newest of each kind; `ids` maps the names that routes use to a row of the owner."""

    ids: dict[str, int | str] = field(default_factory=dict)


def make_world(owner: Seeker, n: int = 1) -> World:
    """This function will fill the database for `owner` with `n` people, conversations and all that hangs on them."""
    world = World()
    interest = Interest.objects.create(owner=owner, kind="job", name=f"Archivist {owner.pk}", created_at=NOW)
    Interest.objects.create(owner=owner, kind="company", name=f"Harbour Museum {owner.pk}", created_at=NOW)
    account = MailAccount.objects.create(
        owner=owner, address=f"me{owner.pk}@post.example", host="127.0.0.1", port=2525, security="plain", created_at=NOW
    )
    done = Import.objects.create(owner=owner, source="vcard", filename="a.vcf", sha256="0" * 64, at=NOW, added=1)
    matter = Matter.objects.create(owner=owner, dimension="load", need="Evenings free", created_at=NOW)
    world.ids |= {
        "interest_id": interest.pk,
        "account_id": account.pk,
        "import_id": done.pk,
        "matter_id": matter.pk,
        "key": "nothing",
        "form": "csv",
        "token": "nothing",
        "way": "clipboard",
    }
    for number in range(n):
        _add_person(owner, world, interest, done, number)
    return world


def with_doubts(owner: Seeker, world: World) -> World:
    """This function will add somebody who may be the newest person, and an entry that was joined with that person."""
    twin = Person.objects.create(owner=owner, name="Bo Lee", sort_name="lee bo", created_at=NOW)
    person = Person.objects.get(pk=world.ids["person_id"])
    words = {"owner": owner, "reasons": ["The names are alike."], "at": NOW}
    likeness = Likeness.objects.create(one=person, other=twin, probability=0.6, **words)
    absorbed = plain(person) | {"id": 10_000 + person.pk, "name": "Z. Młynarska"}
    merge = Merge.objects.create(kept=person, absorbed_id=absorbed["id"], absorbed=absorbed, **words)
    world.ids |= {"other_id": twin.pk, "likeness_id": likeness.pk, "merge_id": merge.pk}
    return world


def _add_person(owner: Seeker, world: World, interest: Interest, done: Import, number: int) -> None:
    organisation = Organisation.objects.create(owner=owner, name=f"Museum {number}", folded=f"museum {number}")
    person = Person.objects.create(
        owner=owner,
        name=f"Zoë Młynarska {number}",
        given="Zoë",
        family=f"Młynarska {number}",
        sort_name=f"mlynarska {number} zoe",
        current_title="Archivist",
        current_organisation=organisation,
        timezone="America/New_York",
        country="US",
        shared="Evening class in bookbinding",
        specific="catalogued the harbour maps",
        tie_kind="classmate",
        search_text=f"zoe mlynarska {number} archivist museum {number}",
        last_touch_at=NOW - timedelta(days=400),
        touch_count=1,
        source=done,
        created_at=NOW,
    )
    address = f"zoe{owner.pk}.{number}@museum.example"
    identity = Identity.objects.create(owner=owner, person=person, kind="email", value=address, key=address)
    position = Position.objects.create(
        owner=owner,
        person=person,
        organisation=organisation,
        title="Archivist",
        started_on=date(2021, 3, 1),
        is_current=True,
    )
    touch = Touch.objects.create(
        owner=owner,
        person=person,
        at=NOW - timedelta(days=400),
        channel="email",
        direction="both",
        key=f"{owner.pk}.{number}",
    )
    row = ImportRow.objects.create(owner=owner, import_of=done, file="a.vcf", line=number, verdict="add", person=person)
    tag, _ = Tag.objects.get_or_create(owner=owner, folded="maps", defaults={"name": "maps"})
    Tagging.objects.create(owner=owner, tag=tag, person=person)
    world.ids |= {
        "tag_id": tag.pk,
        "person_id": person.pk,
        "identity_id": identity.pk,
        "position_id": position.pk,
        "touch_id": touch.pk,
        "row_id": row.pk,
        "organisation_id": organisation.pk,
    }
    _add_conversation(owner, world, interest, person, number)


def _add_conversation(owner: Seeker, world: World, interest: Interest, person: Person, number: int) -> None:
    topic = TOPICS[number % len(TOPICS)]
    question = Question.objects.create(
        owner=owner,
        interest=interest,
        text=f"What took longest last week, in room {number}?",
        topic=topic,
        created_at=NOW,
    )
    Confidence.objects.create(owner=owner, question=question, level=2, at=NOW)
    conversation = Conversation.objects.create(owner=owner, person=person, interest=interest, created_at=NOW)
    for days, kind in ((20, "asked"), (15, "agreed"), (14, "scheduled"), (3, "held")):
        event = Event.objects.create(owner=owner, conversation=conversation, kind=kind, at=NOW - timedelta(days=days))
    message = Message.objects.create(
        owner=owner,
        conversation=conversation,
        person=person,
        kind="first",
        subject="Bookbinding class, a question on archives",
        body="Dear Zoë",
        state="draft",
        created_at=NOW,
        changed_at=NOW,
    )
    Meeting.objects.create(
        owner=owner,
        conversation=conversation,
        starts_local="2026-11-27T15:00",
        timezone="Europe/Lisbon",
        host_timezone="America/New_York",
        starts_at=NOW + timedelta(days=3),
        uid=f"uid-{owner.pk}-{number}",
        changed_at=NOW,
    )
    item = AgendaItem.objects.create(
        owner=owner, conversation=conversation, question=question, text=question.text, topic=topic, position=0
    )
    Talk.objects.create(owner=owner, conversation=conversation, notes="remark: the boxes come on Mondays")
    world.ids |= {
        "question_id": question.pk,
        "conversation_id": conversation.pk,
        "message_id": message.pk,
        "event_id": event.pk,
        "item_id": item.pk,
    }
    _add_what_was_said(owner, world, conversation, question)


def _add_what_was_said(owner: Seeker, world: World, conversation: Conversation, question: Question) -> None:
    person, interest = conversation.person, conversation.interest
    remark = Remark.objects.create(
        owner=owner,
        conversation=conversation,
        person=person,
        interest=interest,
        question=question,
        topic=question.topic,
        text="The boxes come on Mondays.",
        said_on=NOW.date(),
        created_at=NOW,
    )
    insight = Insight.objects.create(
        owner=owner, interest=interest, topic=question.topic, claim="Mondays are heavy.", created_at=NOW
    )
    evidence = Evidence.objects.create(owner=owner, insight=insight, remark=remark, stance="supports")
    Debrief.objects.create(owner=owner, conversation=conversation, energy=4, done_at=NOW)
    promise = Promise.objects.create(
        owner=owner, conversation=conversation, person=person, side="host", text="Send the map list", created_at=NOW
    )
    advice = Advice.objects.create(
        owner=owner, conversation=conversation, person=person, text="Try a day in the store", created_at=NOW
    )
    introduction = Introduction.objects.create(
        owner=owner, conversation=conversation, introducer=person, name="Per Åkesson", created_at=NOW
    )
    world.ids |= {
        "remark_id": remark.pk,
        "insight_id": insight.pk,
        "evidence_id": evidence.pk,
        "promise_id": promise.pk,
        "advice_id": advice.pk,
        "introduction_id": introduction.pk,
    }
