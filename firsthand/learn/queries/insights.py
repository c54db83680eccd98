"""Reads of insights: what was concluded, on whose word, for and against."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Case, Q, QuerySet, When

from firsthand.explore.models import Interest
from firsthand.explore.rules.words import Dimension, Topic
from firsthand.learn.models import Evidence, Insight, Remark
from firsthand.learn.queries.hearing import heard_by_interest, talks_by_interest
from firsthand.learn.queries.remarks import RemarkLine, line_of, lines_of, standing
from firsthand.learn.rules.heard import Heard, age
from firsthand.learn.rules.insights import Piece, Weight, weigh
from firsthand.learn.rules.telling import DIMENSIONS, TOPICS
from firsthand.learn.rules.words import Stance
from firsthand.owners.models import Seeker
from firsthand.reach.queries.conversations import today_of

LATEST = 12
FITTING = 30


@dataclass(frozen=True)
class InsightLine:
    """An insight as lists show it. `age` is that of its newest remark, empty where it has none."""

    id: int
    claim: str
    topic: Topic
    topic_words: str
    dimension: str
    dimension_words: str
    interest_id: int
    interest: str
    made_on: date
    weight: Weight
    age: str

    def as_json(self) -> dict[str, object]:
        """This function will return the insight as plain values."""
        return {
            "id": self.id,
            "interest": self.interest,
            "topic": self.topic,
            "dimension": self.dimension,
            "claim": self.claim,
            "supports": self.weight.supports,
            "contradicts": self.weight.contradicts,
            "is_pattern": self.weight.is_pattern,
            "cautions": [caution.guard for caution in self.weight.cautions],
        }


@dataclass(frozen=True)
class Attached:
    """A remark as evidence."""

    evidence_id: int
    line: RemarkLine


@dataclass(frozen=True)
class InsightStory:
    """One insight with the remarks for and against it, and the claims before it.

    `loose` are the remarks that fit best of those that could be attached; `loose_count` counts them all.
    """

    line: InsightLine
    supports: tuple[Attached, ...]
    contradicts: tuple[Attached, ...]
    loose: tuple[RemarkLine, ...]
    loose_count: int
    older: tuple[Insight, ...]
    newer_id: int | None


def insights_of(owner: Seeker, interest_id: int, now: datetime) -> tuple[Interest, tuple[InsightLine, ...]]:
    """This function will return an interest and what was concluded about it. Raises Interest.DoesNotExist."""
    interest = Interest.objects.of(owner).get(pk=interest_id)
    rows = _standing(owner).filter(interest=interest).order_by("topic", "-id")
    return interest, _lines(owner, rows, heard_by_interest(owner, interest_id), now)


def all_insights(owner: Seeker, now: datetime) -> tuple[InsightLine, ...]:
    """This function will return every insight that stands."""
    return _lines(owner, _standing(owner).order_by("topic", "-id"), heard_by_interest(owner), now)


def latest_insights(
    owner: Seeker, heard: Mapping[int, tuple[Heard, ...]], now: datetime
) -> tuple[tuple[InsightLine, ...], int]:
    """This function will return the insights made last, the newest first, and how many stand in all."""
    rows = _standing(owner)
    return _lines(owner, rows.order_by("-id")[:LATEST], heard, now), rows.count()


def one_insight(owner: Seeker, insight_id: int, now: datetime, wish: str = "") -> InsightStory:
    """This function will return one insight with its evidence. Raises Insight.DoesNotExist for somebody else's.

    `wish` narrows the remarks that could be attached to those with these words in them, or in the host's name.
    """
    insight = Insight.objects.of(owner).select_related("interest").get(pk=insight_id)
    today = today_of(owner, now)
    heard = heard_by_interest(owner, insight.interest_id)
    talks = talks_by_interest(owner, heard)[insight.interest_id]
    rows = list(_evidence(owner, insight_id))
    attached = [(row.stance, Attached(row.pk, line_of(row.remark, today))) for row in rows]
    loose = standing(owner).filter(interest_id=insight.interest_id).exclude(pk__in=[row.remark_id for row in rows])
    wished = loose.filter(Q(text__icontains=wish) | Q(person__name__icontains=wish)) if wish else loose
    pieces = _pieces(rows, heard[insight.interest_id])
    return InsightStory(
        line=_line(insight, pieces, talks[-1] if talks else None, today),
        supports=tuple(one for stance, one in attached if stance == Stance.SUPPORTS),
        contradicts=tuple(one for stance, one in attached if stance == Stance.CONTRADICTS),
        loose=lines_of(_fitting(wished, insight.topic), today),
        loose_count=loose.count(),
        older=_older(owner, insight),
        newer_id=insight.superseded_by_id,
    )


def row_of(owner: Seeker, insight_id: int) -> Insight:
    """This function will return the row of an insight, for editing. Raises Insight.DoesNotExist."""
    return Insight.objects.of(owner).select_related("interest").get(pk=insight_id)


def remarks_to_use(
    owner: Seeker, interest_id: int, topic: str, now: datetime, *, ticked: Collection[int] = ()
) -> tuple[Interest, tuple[RemarkLine, ...]]:
    """This function will return an interest and the remarks a claim could best rest on, those on the topic first.

    Those `ticked` already are always among them. Raises Interest.DoesNotExist for somebody else's.
    """
    interest = Interest.objects.of(owner).get(pk=interest_id)
    rows = standing(owner).filter(interest=interest)
    best = _fitting(rows.exclude(pk__in=ticked), topic)
    return interest, lines_of([*rows.filter(pk__in=ticked), *best], today_of(owner, now))


def _fitting(rows: QuerySet[Remark], topic: str) -> QuerySet[Remark]:
    """Those on the topic first, then the newest."""
    return rows.order_by(Case(When(topic=topic, then=0), default=1), "-said_on", "-id")[:FITTING]


def _standing(owner: Seeker) -> QuerySet[Insight]:
    return Insight.objects.of(owner).filter(superseded_by=None).select_related("interest")


def _evidence(owner: Seeker, insight_id: int) -> Iterable[Evidence]:
    rows = Evidence.objects.of(owner).filter(insight_id=insight_id, remark__replaced_by=None)
    return rows.select_related("remark__person", "remark__interest", "remark__question").order_by(
        "-remark__said_on", "id"
    )


def _pieces(rows: Iterable[Evidence], heard: Iterable[Heard]) -> tuple[Piece, ...]:
    by_remark = {item.remark: item for item in heard}
    return tuple(Piece(by_remark[row.remark_id], row.stance) for row in rows if row.remark_id in by_remark)


def _lines(
    owner: Seeker, insights: Iterable[Insight], heard: Mapping[int, tuple[Heard, ...]], now: datetime
) -> tuple[InsightLine, ...]:
    today = today_of(owner, now)
    talks = talks_by_interest(owner, heard)
    pieces = pieces_by_insight(owner, [item for items in heard.values() for item in items])
    last = {interest: found[-1] for interest, found in talks.items() if found}
    return tuple(_line(insight, pieces[insight.pk], last.get(insight.interest_id), today) for insight in insights)


def pieces_by_insight(owner: Seeker, heard: Iterable[Heard]) -> dict[int, tuple[Piece, ...]]:
    """This function will return the evidence of every insight, in one statement, from remarks already read."""
    by_remark = {item.remark: item for item in heard}
    found: dict[int, list[Piece]] = defaultdict(list)
    for insight, remark, stance in Evidence.objects.of(owner).values_list("insight_id", "remark_id", "stance"):
        if remark in by_remark:
            found[insight].append(Piece(by_remark[remark], stance))
    return defaultdict(tuple, {insight: tuple(pieces) for insight, pieces in found.items()})


def _line(insight: Insight, pieces: tuple[Piece, ...], last_talk: int | None, today: date) -> InsightLine:
    weight, topic = weigh(pieces, last_talk), Topic(insight.topic)
    return InsightLine(
        id=insight.pk,
        claim=insight.claim,
        topic=topic,
        topic_words=TOPICS[topic],
        dimension=insight.dimension,
        dimension_words=DIMENSIONS[Dimension(insight.dimension)] if insight.dimension else "",
        interest_id=insight.interest_id,
        interest=insight.interest.name,
        made_on=insight.created_at.date(),
        weight=weight,
        age=age(weight.newest_on, today) if weight.newest_on else "",
    )


def _older(owner: Seeker, insight: Insight) -> tuple[Insight, ...]:
    """The claims this one came from, newest first, in one statement."""
    rows = Insight.objects.of(owner).filter(interest_id=insight.interest_id, superseded_by__isnull=False)
    before: dict[int | None, list[Insight]] = defaultdict(list)
    for row in rows.order_by("-id"):
        before[row.superseded_by_id].append(row)
    found, ahead = list[Insight](), [insight.pk]
    while ahead:
        step = before.pop(ahead.pop(), [])
        found += step
        ahead += [row.pk for row in step]
    return tuple(found)
