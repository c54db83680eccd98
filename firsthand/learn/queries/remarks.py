"""Reads of remarks: a line as pages show it, by person, by interest, one with its older wordings and its place."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from firsthand.explore.rules.words import Topic
from firsthand.learn.models import Remark
from firsthand.learn.rules.heard import age
from firsthand.learn.rules.spans import Marked, marked
from firsthand.learn.rules.telling import TOPICS, how_said
from firsthand.meet.models import Talk
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.reach.queries.conversations import today_of

LATEST = 8


@dataclass(frozen=True)
class RemarkLine:
    """A remark as it is read: the words, who, when, and how it was said."""

    id: int
    text: str
    words: str
    topic: Topic
    topic_words: str
    person_id: int
    person: str
    conversation_id: int
    interest_id: int
    interest: str
    question_id: int | None
    question: str
    said_on: date
    age: str
    marks: tuple[str, ...]
    is_verbatim: bool
    is_off_record: bool

    def as_json(self) -> dict[str, object]:
        """This function will return the remark as plain values."""
        names = (
            "id", "text", "words", "topic", "person", "conversation_id", "interest", "question", "marks", "is_verbatim",
            "is_off_record",
        )  # fmt: skip
        return {**{name: getattr(self, name) for name in names}, "said_on": self.said_on.isoformat()}


@dataclass(frozen=True)
class RemarkStory:
    """One remark with the notes around its words, its older wordings (newest first), and the row itself for editing."""

    line: RemarkLine
    place: Marked
    notes_are_kept: bool
    older: tuple[str, ...]
    newer_id: int | None
    row: Remark


def one_remark(owner: Seeker, remark_id: int, now: datetime) -> RemarkStory:
    """This function will return a remark with its story. Raises Remark.DoesNotExist for somebody else's."""
    remark = _read(Remark.objects.of(owner)).get(pk=remark_id)
    notes = (
        Talk.objects.of(owner).filter(conversation_id=remark.conversation_id).values_list("notes", flat=True).first()
    )
    versions = Remark.objects.of(owner).filter(conversation_id=remark.conversation_id, replaced_by__isnull=False)
    replaced = {row.replaced_by_id: row for row in versions.only("id", "text", "replaced_by_id", "owner_id")}
    older, step = list[str](), remark.pk
    while step in replaced:
        older.append(replaced[step].text)
        step = replaced[step].pk
    return RemarkStory(
        line=line_of(remark, today_of(owner, now)),
        place=marked(remark.words, notes or "", remark.span_start),
        notes_are_kept=bool(notes),
        older=tuple(older),
        newer_id=remark.replaced_by_id,
        row=remark,
    )


def latest_remarks(owner: Seeker, now: datetime) -> tuple[RemarkLine, ...]:
    """This function will return the remarks heard last, the newest first."""
    rows = Remark.objects.of(owner).filter(replaced_by__isnull=True).order_by("-said_on", "-id")
    last = list(rows.values_list("pk", flat=True)[:LATEST])
    return lines_of(standing(owner).filter(pk__in=last).order_by("-said_on", "-id"), today_of(owner, now))


def remarks_of_person(owner: Seeker, person_id: int, now: datetime) -> tuple[str, tuple[RemarkLine, ...]]:
    """This function will return a person's name and what they said, newest first. Raises Person.DoesNotExist."""
    name = Person.objects.of(owner).values_list("name", flat=True).get(pk=person_id)
    rows = standing(owner).filter(person_id=person_id).order_by("-said_on", "-id")
    return name, lines_of(rows, today_of(owner, now))


def remarks_of_conversation(owner: Seeker, conversation_id: int, now: datetime) -> tuple[RemarkLine, ...]:
    """This function will return what was said in one conversation, in the order in which it was filed."""
    return lines_of(standing(owner).filter(conversation_id=conversation_id).order_by("id"), today_of(owner, now))


def remarks_on_record(owner: Seeker, now: datetime, *, off_record: bool = False) -> tuple[RemarkLine, ...]:
    """This function will return all remarks, oldest first, without those off the record unless they are asked for."""
    rows = standing(owner) if off_record else standing(owner).filter(is_off_record=False)
    return lines_of(rows.order_by("said_on", "id"), today_of(owner, now))


def standing(owner: Seeker) -> QuerySet[Remark]:
    """This function will return the remarks whose words still stand, with what a line needs."""
    return _read(Remark.objects.of(owner).filter(replaced_by__isnull=True))


def _read(rows: QuerySet[Remark]) -> QuerySet[Remark]:
    return rows.select_related("person", "interest", "question")


def lines_of(rows: Iterable[Remark], today: date) -> tuple[RemarkLine, ...]:
    """This function will return remarks as lines."""
    return tuple(line_of(remark, today) for remark in rows)


def line_of(remark: Remark, today: date) -> RemarkLine:
    """This function will return one remark as a line."""
    topic = Topic(remark.topic)
    return RemarkLine(
        id=remark.pk,
        text=remark.text,
        words=remark.words,
        topic=topic,
        topic_words=TOPICS[topic],
        person_id=remark.person_id,
        person=remark.person.name,
        conversation_id=remark.conversation_id,
        interest_id=remark.interest_id,
        interest=remark.interest.name,
        question_id=remark.question_id,
        question=remark.question.text if remark.question else "",
        said_on=remark.said_on,
        age=age(remark.said_on, today),
        marks=how_said(
            kind=remark.kind,
            is_volunteered=remark.is_volunteered,
            is_hearsay=remark.is_hearsay,
            is_surprise=remark.is_surprise,
        ),
        is_verbatim=remark.is_verbatim,
        is_off_record=remark.is_off_record,
    )
