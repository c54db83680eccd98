"""What was heard in the sample: remarks, promises, advice, names, debriefs, insights, and what moved the seeker."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from firsthand.desk.actions.sample.shelf import Shelf
from firsthand.desk.rules.sample_insights import INSIGHTS, TALKS
from firsthand.desk.rules.sample_notes import notes_of, words_of
from firsthand.desk.rules.sample_seeker import QUESTIONS
from firsthand.desk.rules.sample_shapes import As, SampleRemark, SampleTalk
from firsthand.explore.models import Confidence
from firsthand.kernel.zones import to_local
from firsthand.learn.models import Advice, Debrief, Evidence, Insight, Introduction, Promise, Remark

_EVENING = "20:15"


def add_remarks(shelf: Shelf) -> None:
    """This function will add everything that the conversations brought."""
    kept = [(talk, one) for talk in TALKS for one in talk.remarks]
    saved = Remark.objects.bulk_create(_remark(shelf, talk, one) for talk, one in kept)
    _add_insights(shelf, {one.key: row for (_, one), row in zip(kept, saved, strict=True)})
    _add_debriefs(shelf)
    Promise.objects.bulk_create(row for talk in TALKS for row in _promises(shelf, talk))
    Advice.objects.bulk_create(row for talk in TALKS for row in _advice(shelf, talk))
    Introduction.objects.bulk_create(row for talk in TALKS for row in _names(shelf, talk))
    Confidence.objects.bulk_create(_confidences(shelf))


def _told(shelf: Shelf, talk: SampleTalk) -> dict[str, Any]:
    return {
        "owner": shelf.owner,
        "conversation": shelf.conversations[talk.person],
        "created_at": shelf.ended_at[talk.person],
    }


def _said_on(shelf: Shelf, talk: SampleTalk) -> date:
    meeting = talk.meeting
    if meeting is not None:
        return shelf.calendar.day(meeting.day)
    return to_local(shelf.ended_at[talk.person], shelf.owner.timezone).date()


def _remark(shelf: Shelf, talk: SampleTalk, one: SampleRemark) -> Remark:
    words = words_of(one) if talk.meeting else ""
    start = notes_of(talk).index(words) if words else None
    return Remark(
        **_told(shelf, talk),
        person=shelf.people[talk.person],
        interest=shelf.interests[one.of],
        question=shelf.questions.get(one.question),
        topic=one.topic,
        dimension=one.dimension or "",
        text=one.text,
        words=words,
        span_start=start,
        span_end=None if start is None else start + len(words),
        kind=one.kind,
        said_on=_said_on(shelf, talk),
        **{f"is_{way}": way in one.said for way in As},
    )


def _add_insights(shelf: Shelf, remarks: dict[str, Remark]) -> None:
    rows = [
        Insight(
            owner=shelf.owner,
            interest=shelf.interests[one.interest],
            topic=one.topic,
            dimension=one.dimension or "",
            claim=one.claim,
            created_at=shelf.calendar.at(one.day, _EVENING),
        )
        for one in INSIGHTS
    ]
    insights = {one.key: row for one, row in zip(INSIGHTS, Insight.objects.bulk_create(rows), strict=True)}
    older = [one for one in INSIGHTS if one.superseded_by]
    for one in older:
        insights[one.key].superseded_by = insights[one.superseded_by]
    Insight.objects.bulk_update([insights[one.key] for one in older], ["superseded_by"])
    Evidence.objects.bulk_create(
        Evidence(owner=shelf.owner, insight=insights[one.key], remark=remarks[key], stance=stance)
        for one in INSIGHTS
        for key, stance in one.evidence
    )


def _add_debriefs(shelf: Shelf) -> None:
    Debrief.objects.bulk_create(
        Debrief(
            owner=shelf.owner,
            conversation=shelf.conversations[talk.person],
            energy=talk.debrief.energy,
            went=talk.debrief.went,
            note=talk.debrief.note,
            done_at=shelf.ended_at[talk.person],
        )
        for talk in TALKS
        if talk.debrief
    )


def _day(shelf: Shelf, count: int | None) -> date | None:
    return None if count is None else shelf.calendar.day(count)


def _promises(shelf: Shelf, talk: SampleTalk) -> Iterator[Promise]:
    for one in talk.promises:
        yield Promise(
            **_told(shelf, talk),
            person=shelf.people[talk.person],
            side=one.side,
            text=f"{one.text[:1].upper()}{one.text[1:]}",
            due_on=_day(shelf, one.due),
            kept_at=None if one.kept is None else shelf.calendar.at(one.kept, _EVENING),
        )


def _advice(shelf: Shelf, talk: SampleTalk) -> Iterator[Advice]:
    for one in talk.advice:
        yield Advice(
            **_told(shelf, talk),
            person=shelf.people[talk.person],
            text=one.text,
            due_on=_day(shelf, one.due),
            tried_at=None if one.tried is None else shelf.calendar.at(one.tried, _EVENING),
            result=one.result,
        )


def _names(shelf: Shelf, talk: SampleTalk) -> Iterator[Introduction]:
    for one in talk.names:
        yield Introduction(
            **_told(shelf, talk),
            introducer=shelf.people[talk.person],
            name=one.name,
            about=one.about,
            may_use_name=one.may_use_name,
            person=shelf.people[one.name] if one.is_known else None,
        )


def _confidences(shelf: Shelf) -> Iterator[Confidence]:
    for one in QUESTIONS:
        for belief in one.beliefs:
            after = shelf.conversations.get(belief.after)
            yield Confidence(
                owner=shelf.owner,
                question=shelf.questions[one.key],
                level=belief.level,
                at=shelf.calendar.at(belief.day, _EVENING),
                conversation_id=after.pk if after else None,
            )
