"""A desk with many people and conversations, made without anybody's real data; always the same for the same numbers."""

import random
from datetime import datetime, timedelta

from firsthand.explore.models import Confidence, Interest, Matter, Question
from firsthand.explore.rules.words import HostKind, Topic
from firsthand.kernel.text import fold
from firsthand.learn.models import Advice, Debrief, Evidence, Insight, Promise, Remark
from firsthand.meet.models import AgendaItem, Meeting, Talk
from firsthand.owners.models import Seeker
from firsthand.people.models import Identity, Import, ImportRow, Organisation, Person, Position, Tag, Tagging, Touch
from firsthand.reach.models import Conversation, Event, Message

GIVEN = "Adaeze Bjørn Chiara Dmitri Eszter Fatima Goran Hana Ines Jorge Kwame Leila Mateusz Nour Olu Priya Quentin Rosa Søren Tomasz".split()
FAMILY = "Okafor Lindqvist Rossi Volkov Nagy Haddad Horvat Sato Duarte Vega Mensah Karimi Nowak Saleh Adeyemi Nair Dubois Marin Holm Zając".split()
TITLES = "Archivist|Museum Guide|Flood Model Engineer|Ward Nurse|Head of Collections|Recruiter|Data Analyst|Bookbinder|Junior Architect|Editor".split(
    "|"
)
LIVES = (
    ["asked"],
    ["asked", "nudged"],
    ["asked", "agreed"],
    ["asked", "agreed", "scheduled"],
    ["asked", "agreed", "scheduled", "held"],
)
WHOLE = ["asked", "agreed", "scheduled", "held", "debriefed", "thanked"]


def fill(owner: Seeker, now: datetime, people: int = 10_000, conversations: int = 200) -> None:
    """This function will fill an empty desk; about a second for each 10,000 people."""
    dice = random.Random(8321)
    interests = [
        Interest.objects.create(owner=owner, kind=kind, name=name, created_at=now)
        for kind, name in (("job", "Archivist"), ("company", "Harbour Museum 7"), ("industry", "museums"))
    ]
    Matter.objects.bulk_create(
        [Matter(owner=owner, dimension=d, position=n, created_at=now) for n, d in enumerate(("load", "growth", "pay"))]
    )
    questions = Question.objects.bulk_create(
        [
            Question(
                owner=owner,
                interest=interest,
                text=f"What took longest in week {n}?",
                topic=list(Topic)[n % 18],
                position=n,
                created_at=now,
            )
            for interest in interests
            for n in range(20)
        ]
    )
    Confidence.objects.bulk_create(
        [Confidence(owner=owner, question=one, level=dice.randint(1, 5), at=now) for one in questions]
    )
    persons = _people(owner, now, people, dice)
    for number, person in enumerate(dice.sample(persons, conversations)):
        _conversation(owner, now, person, interests[number % 3], questions, number)


def _people(owner: Seeker, now: datetime, count: int, dice: random.Random) -> list[Person]:
    places = Organisation.objects.bulk_create(
        [
            Organisation(owner=owner, name=f"Harbour Museum {n}", folded=f"harbour museum {n}")
            for n in range(max(count // 12, 1))
        ]
    )
    persons = []
    for number in range(count):
        given, family, title = dice.choice(GIVEN), f"{dice.choice(FAMILY)}-{number}", dice.choice(TITLES)
        place = dice.choice(places)
        last = now - timedelta(days=dice.randint(1, 4000)) if dice.random() < 0.4 else None
        persons.append(
            Person(
                owner=owner, name=f"{given} {family}", given=given, family=family, sort_name=fold(f"{family} {given}"),
                current_title=title, current_organisation=place, host_kind=dice.choice(list(HostKind)), tie_kind="online",
                search_text=fold(f"{given} {family} {title} {place.name} {given}.{number}@post.example"), last_touch_at=last,
                touch_count=1 if last else 0, timezone="Europe/Berlin", country="DE", created_at=now,
            )
        )  # fmt: skip
    persons = Person.objects.bulk_create(persons, batch_size=500)
    Identity.objects.bulk_create(
        [
            Identity(owner=owner, person=p, kind="email", value=f"p{n}@post.example", key=f"p{n}@post.example")
            for n, p in enumerate(persons)
        ],
        batch_size=500,
    )
    Position.objects.bulk_create(
        [
            Position(owner=owner, person=p, organisation=p.current_organisation, title=p.current_title, is_current=True)
            for p in persons
        ],
        batch_size=500,
    )
    Touch.objects.bulk_create(
        [
            Touch(owner=owner, person=p, at=p.last_touch_at, channel="linkedin", direction="both", key=f"t{n}")
            for n, p in enumerate(persons)
            if p.last_touch_at
        ],
        batch_size=500,
    )
    _where_from(owner, now, persons)
    return persons


def _where_from(owner: Seeker, now: datetime, persons: list[Person]) -> None:
    """Every person from one row of an import, and tags on a third, a thirtieth and a three hundredth of them."""
    done = Import.objects.create(
        owner=owner, source="linkedin", filename="archive.zip", sha256="0" * 64, at=now, added=len(persons)
    )
    ImportRow.objects.bulk_create(
        [
            ImportRow(
                owner=owner, import_of=done, file="Connections.csv", line=n + 4, verdict="add", reason="New.",
                original=f"{p.given}, {p.family}, {p.current_title}", person=p,
            )
            for n, p in enumerate(persons)
        ],
        batch_size=500,
    )  # fmt: skip
    for name, every in (("often", 3), ("sometimes", 30), ("rarely", 300)):
        tag = Tag.objects.create(owner=owner, name=name, folded=name)
        Tagging.objects.bulk_create([Tagging(owner=owner, tag=tag, person=p) for p in persons[::every]], batch_size=500)


def _conversation(
    owner: Seeker, now: datetime, person: Person, interest: Interest, questions: list[Question], number: int
) -> None:
    conversation = Conversation.objects.create(owner=owner, person=person, interest=interest, created_at=now)
    life = WHOLE if number % 2 else LIVES[number % 5]
    days = 60 - number % 50
    Event.objects.bulk_create(
        [
            Event(owner=owner, conversation=conversation, kind=kind, at=now - timedelta(days=days - 3 * n))
            for n, kind in enumerate(life)
        ]
    )
    Message.objects.create(
        owner=owner, conversation=conversation, person=person, kind="first", state="sent", subject="A question on your week",
        body="Dear you,\n\n" + "Could you tell me how a week goes? " * 8, created_at=now, changed_at=now, message_id=f"<{owner.pk}.{number}@post.example>",
    )  # fmt: skip
    if "scheduled" in life:
        Meeting.objects.create(
            owner=owner, conversation=conversation, starts_local="2026-12-01T15:00", timezone="Europe/Lisbon", host_timezone="Europe/Berlin",
            starts_at=now + timedelta(days=number % 9), uid=f"bench-{owner.pk}-{number}", changed_at=now,
        )  # fmt: skip
    if "held" in life:
        _what_was_said(owner, now, conversation, questions[number % 40 : number % 40 + 4])


def _what_was_said(owner: Seeker, now: datetime, conversation: Conversation, questions: list[Question]) -> None:
    facts = {"owner": owner, "conversation": conversation}
    Talk.objects.create(**facts, notes="remark: the boxes come on Mondays\n" * 20, started_at=now)
    AgendaItem.objects.bulk_create(
        [
            AgendaItem(**facts, question=q, text=q.text, topic=q.topic, position=n, outcome="asked")
            for n, q in enumerate(questions)
        ]
    )
    remarks = Remark.objects.bulk_create(
        [
            Remark(
                **facts, person=conversation.person, interest=conversation.interest, question=q, topic=q.topic,
                text=f"The boxes come on Mondays, {n}.", said_on=now.date(), created_at=now,
            )
            for n, q in enumerate(questions * 3)
        ]
    )  # fmt: skip
    insight = Insight.objects.create(
        owner=owner,
        interest=conversation.interest,
        topic=questions[0].topic,
        claim="Mondays are heavy.",
        created_at=now,
    )
    Evidence.objects.bulk_create(
        [Evidence(owner=owner, insight=insight, remark=remark, stance="supports") for remark in remarks[:4]]
    )
    Debrief.objects.create(**facts, energy=4, done_at=now)
    person = {**facts, "person": conversation.person, "created_at": now}
    Promise.objects.create(**person, side="host", text="Send the map list", due_on=now.date())
    Advice.objects.create(**person, text="Try a day in the store", due_on=now.date())
