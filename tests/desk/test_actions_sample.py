"""The sample..."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from firsthand.desk.actions.sample import clear_sample, fill_with_sample
from firsthand.desk.queries.export import tables
from firsthand.desk.queries.search import search
from firsthand.desk.rules.sample_days import is_plausible
from firsthand.desk.rules.sample_seeker import SEEKER
from firsthand.explore.models import Interest, Occupation, Question
from firsthand.explore.rules.question_check import check_question
from firsthand.kernel.refusal import Refused
from firsthand.kernel.zones import to_local
from firsthand.learn.models import Insight, Introduction, Promise, Remark
from firsthand.learn.queries.comparison import comparison
from firsthand.learn.queries.coverage import all_coverage
from firsthand.learn.queries.hearing import heard_by_interest
from firsthand.learn.queries.insights import all_insights
from firsthand.learn.rules.coverage import Mark
from firsthand.meet.models import Meeting, Talk
from firsthand.meet.rules.notes import Mark as Tag
from firsthand.meet.rules.notes import spans_of
from firsthand.owners.models import AuditEntry, Owned
from firsthand.people.actions.derived import DERIVED, refresh
from firsthand.people.models import Person, Position, Touch
from firsthand.people.rules.ties import is_dormant
from firsthand.plan.models import Rhythm
from firsthand.plan.queries.asking import ask_next
from firsthand.plan.queries.today import today
from firsthand.reach.models import Conversation, Event, Message
from firsthand.reach.queries.checking import to_check
from firsthand.reach.queries.composing import case_of_conversation
from firsthand.reach.queries.conversations import cards
from firsthand.reach.rules import message as checked
from firsthand.reach.rules.etiquette.engine import lint
from firsthand.reach.rules.states import State
from firsthand.reach.rules.words import Channel, MessageKind, MessageState
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db

WITHOUT = {"MailAccount", "Import", "ImportRow", "Forgotten", "Merge", "Likeness", "Tag", "Tagging", "ColumnChoice"}
NOWS = {
    "friday night": (datetime(2027, 2, 26, 22, 40, tzinfo=UTC), "Europe/Lisbon"),
    "early on a Monday": (datetime(2027, 3, 1, 6, 5, tzinfo=UTC), "Europe/Lisbon"),
    "the clocks go forward": (datetime(2027, 3, 28, 1, 30, tzinfo=UTC), "Europe/Vienna"),
    "the clocks go back": (datetime(2026, 11, 2, 4, 0, tzinfo=UTC), "America/Chicago"),
    "year end": (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), "Asia/Tokyo"),
    "a Tuesday": (NOW, "Europe/Lisbon"),
}


def test_fills_every_table_but_those_of_accounts_and_imports(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    empty = {table.__name__ for table in tables() if not table._default_manager.filter(owner=cast.ines).exists()}
    assert empty == WITHOUT
    assert Person.objects.of(cast.ines).count() == 60
    assert {interest.kind for interest in Interest.objects.of(cast.ines)} == {"job", "company", "path"}


def test_refuses_a_desk_with_something_on_it(cast: Cast) -> None:
    Person.objects.create(owner=cast.ines, name="Zoë", created_at=NOW)
    with pytest.raises(Refused):
        fill_with_sample(owner=cast.ines, now=NOW)
    assert Person.objects.count() == 1


def test_has_conversations_in_eleven_states(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    states = [card.state for card in cards(cast.ines, NOW)]
    assert set(states) == set(State) - {State.IDEA, State.WITHDRAWN, State.MISSED}
    assert len(states) == 12


def test_leaves_what_the_seeker_said_about_themself(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    assert (cast.ines.name, cast.ines.about) == ("Ines Duarte", SEEKER["about"])
    assert (
        Message.objects.of(cast.ines).filter(state=MessageState.SENT).exclude(body__endswith="Ines Duarte").count() == 0
    )
    clear_sample(owner=cast.ines, now=NOW)
    cast.ines.refresh_from_db()
    assert (cast.ines.name, cast.ines.about) == ("Ines Duarte", "")


def test_is_put_away_without_a_row_left(cast: Cast) -> None:
    Occupation.objects.create(owner=cast.ines, code="19-1031.00", title="Conservation Scientists")
    fill_with_sample(owner=cast.jonas, now=NOW)
    theirs = Person.objects.of(cast.jonas).count()
    fill_with_sample(owner=cast.ines, now=NOW)
    clear_sample(owner=cast.ines, now=NOW)
    assert {table.__name__ for table in tables() if table._default_manager.filter(owner=cast.ines).exists()} == set()
    assert Occupation.objects.of(cast.ines).count() == 1
    assert AuditEntry.objects.filter(owner=cast.ines, verb="desk.clear_sample").count() == 1
    assert Person.objects.of(cast.jonas).count() == theirs
    assert today(cast.ines, NOW).is_new
    with pytest.raises(Refused):
        clear_sample(owner=cast.ines, now=NOW)
    fill_with_sample(owner=cast.ines, now=NOW)
    assert Rhythm.objects.of(cast.ines).get().sample_since_at == NOW


@pytest.mark.parametrize("name", NOWS)
def test_has_plausible_days_at(name: str, cast: Cast) -> None:
    now, zone = NOWS[name]
    owner = cast.jonas
    owner.timezone = zone
    owner.save()
    fill_with_sample(owner=owner, now=now)
    for event in Event.objects.of(owner):
        local = to_local(event.at, zone)
        assert event.at <= now
        assert is_plausible(local.date())
        assert 7 <= local.hour <= 22
    for conversation in Conversation.objects.of(owner):
        times = [event.at for event in conversation.events.order_by("id")]
        assert times == sorted(times)
    for meeting in Meeting.objects.of(owner):
        assert is_plausible(to_local(meeting.starts_at, zone).date())
        assert 8 <= to_local(meeting.starts_at, zone).hour <= 20
        assert to_local(meeting.starts_at, zone).strftime("%Y-%m-%dT%H:%M") == meeting.starts_local
    coming = Meeting.objects.of(owner).get(starts_at__gt=now)
    assert timedelta(0) < coming.starts_at - now < timedelta(days=5)
    assert coming.host_timezone != zone
    assert not Touch.objects.of(owner).filter(at__gt=now).exists()
    assert not Message.objects.of(owner).filter(changed_at__gt=now).exists()
    steps = {card.state: card.step for card in cards(owner, now)}
    assert steps[State.ASKED] in {"wait", "ask_another"}
    assert (steps[State.NUDGED], steps[State.SCHEDULED], steps[State.HELD]) == ("wait", "prepare", "debrief")
    assert len(today(owner, now).shortlist.things) == 3
    assert today(owner, now).late_count > 0


def test_asks_questions_that_work(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    flagged = {
        text: check_question(text).flags for text in Question.objects.of(cast.ines).values_list("text", flat=True)
    }
    assert {text: flags for text, flags in flagged.items() if flags} == {}


def _findings(cast: Cast, message: Message, now: datetime) -> list[str]:
    """What was to be said about a letter when it left."""
    assert message.conversation_id is not None
    case = case_of_conversation(cast.ines, message.conversation_id, MessageKind(message.kind))
    words = checked.Message(body=message.body, subject=message.subject, channel=Channel(message.channel))
    return [
        f"{finding.rule}{finding.severity} {finding.message}" for finding in lint(to_check(cast.ines, case, words, now))
    ]


def test_sent_letters_without_an_error_of_etiquette(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    sent = Message.objects.of(cast.ines).filter(state=MessageState.SENT, kind__in=["first", "thank_you", "update"])
    found = {f"{one.kind} {one.person.name}": _findings(cast, one, one.sent_at or NOW) for one in sent}
    assert {name: [told for told in said if told[3] == "E"] for name, said in found.items()} == {
        name: [] for name in found
    }
    assert len(found) == 14
    firsts = [said for name, said in found.items() if name.startswith("first")]
    assert sum(not said for said in firsts) >= len(firsts) - 2, found


def test_has_a_draft_that_the_check_can_help(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    draft = Message.objects.of(cast.ines).get(state=MessageState.DRAFT)
    assert len(_findings(cast, draft, NOW)) >= 3
    assert set(draft.parts) == {"shared", "why", "question", "out"}
    assert draft.parts["why"] in draft.body


def test_lets_hosts_agree_and_disagree(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    weights = [line.weight for line in all_insights(cast.ines, NOW)]
    assert any(weight.is_pattern and weight.is_disputed for weight in weights)
    assert any(weight.difference for weight in weights)
    assert Insight.objects.of(cast.ines).filter(superseded_by__isnull=False).count() == 1
    compared = comparison(cast.ines, NOW)
    rows = (*compared.matters, *compared.topics)
    assert any(one.cell.is_disputed for row in rows for one in row.cells)
    remarks = Remark.objects.of(cast.ines)
    for said in ("verbatim", "volunteered", "hearsay", "surprise", "off_record"):
        assert remarks.filter(**{f"is_{said}": True}).exists()
    assert set(remarks.values_list("kind", flat=True)) == {"fact", "opinion", "prediction"}


def test_fills_the_picture_of_coverage_with_every_kind_of_dot(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    pictures, adds_up = all_coverage(cast.ines, heard_by_interest(cast.ines))
    for one in pictures:
        marks = {dot.mark for row in one.coverage.rows for cell in row.cells for dot in cell.dots}
        assert Mark.HOLLOW in marks
        if one.interest.kind == "job":
            assert marks == set(Mark)
    assert [(one.topic, len(one.hosts)) for one in adds_up] == [("SKILL", 3)]


def test_keeps_the_words_of_the_notes_with_each_remark(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    noted = Remark.objects.of(cast.ines).exclude(words="")
    assert noted.count() > 15
    for remark in noted:
        notes = Talk.objects.of(cast.ines).get(conversation=remark.conversation).notes
        assert notes[remark.span_start : remark.span_end] == remark.words
        assert {span.off_record for span in spans_of(notes) if span.text == remark.words} == {remark.is_off_record}
    held = Talk.objects.of(cast.ines).order_by("id").last()
    assert held is not None
    assert {span.mark for span in spans_of(held.notes)} == set(Tag)


def test_derives_of_people_what_people_would_derive(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    people = Person.objects.of(cast.ines)
    before = list(people.order_by("id").values_list(*DERIVED))
    refresh(cast.ines, people.values_list("pk", flat=True))
    assert list(people.order_by("id").values_list(*DERIVED)) == before
    assert all(row[1] for row in before)
    assert sum(is_dormant(one.last_touch_at, NOW) for one in people) >= 5
    assert Position.objects.of(cast.ines).filter(person=None).count() == 2


def test_has_somebody_to_ask_next_about_each_interest(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    for interest in Interest.objects.of(cast.ines):
        asked = ask_next(cast.ines, interest.pk, NOW)
        assert len(asked.useful) == 5
        assert (
            any("named them" in reason.words for one in asked.useful for reason in one.reasons)
            or interest.kind == "path"
        )


def test_has_promises_both_ways_and_names_to_follow(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    day = date(2026, 11, 24)
    promises = Promise.objects.of(cast.ines)
    assert promises.filter(side="seeker", kept_at=None, due_on__lt=day).count() == 1
    assert promises.filter(side="host", kept_at=None, due_on__gt=day).exists()
    assert Introduction.objects.of(cast.ines).filter(person=None).exists()


def test_can_be_searched(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    kinds = {hit.kind for word in ("paste", "swan", "flea") for hit in search(cast.ines, word)}
    assert {"Person", "Remark", "Notes", "Message", "Advice"} <= kinds


def test_invents_every_address(cast: Cast) -> None:
    fill_with_sample(owner=cast.ines, now=NOW)
    addresses = [one.value for person in Person.objects.of(cast.ines) for one in person.identities.filter(kind="email")]
    assert len(addresses) > 40
    assert all(address.isascii() and address.endswith(".example") for address in addresses)
    zones = {person.timezone for person in Person.objects.of(cast.ines)}
    assert all(ZoneInfo(zone) for zone in zones)
    assert issubclass(Person, Owned)
