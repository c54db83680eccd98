"""A saved agenda..."""

from datetime import timedelta

import pytest

from firsthand.explore.models import Question
from firsthand.explore.rules.words import Topic
from firsthand.kernel.refusal import Refused
from firsthand.meet.actions import agenda as actions
from firsthand.meet.models import AgendaItem, Talk
from firsthand.meet.queries.agenda import agenda_of
from firsthand.meet.queries.facts import facts_of
from firsthand.reach.models import Conversation
from tests.cast import NOW, Cast
from tests.meet.desk import make_conversation

pytestmark = pytest.mark.django_db


@pytest.fixture
def conversation(cast: Cast) -> Conversation:
    found = make_conversation(cast.ines)
    actions.choose_agenda(owner=cast.ines, conversation_id=found.pk, minutes=20, now=NOW)
    return found


def topics(spare: bool = False) -> list[str]:
    return list(AgendaItem.objects.filter(is_spare=spare).order_by("position").values_list("topic", flat=True))


def item(topic: str) -> AgendaItem:
    return AgendaItem.objects.filter(topic=topic).earliest("position")


def test_holds_the_proposal_for_the_minutes(cast: Cast, conversation: Conversation) -> None:
    assert topics()[0] == "PATH"
    assert topics()[-3:] == ["ADV", "REF", "CLOSE"]
    assert len(topics()) == 8
    assert len(topics(spare=True)) == 2
    assert Talk.objects.get().planned_minutes == 20
    with pytest.raises(Refused):
        actions.choose_agenda(owner=cast.ines, conversation_id=conversation.pk, minutes=45, now=NOW)


def test_is_planned_anew_without_asking_twice(cast: Cast, conversation: Conversation) -> None:
    AgendaItem.objects.filter(topic="PATH").update(outcome="asked")
    first = AgendaItem.objects.exclude(question=None).earliest("position")
    AgendaItem.objects.filter(pk=first.pk).update(outcome="volunteered")
    actions.choose_agenda(owner=cast.ines, conversation_id=conversation.pk, minutes=15, now=NOW)
    texts = list(AgendaItem.objects.values_list("text", flat=True))
    assert len(texts) == len(set(texts))
    assert AgendaItem.objects.get(pk=first.pk).outcome == "volunteered"


def test_takes_another_question_before_the_close_but_never_twice(cast: Cast, conversation: Conversation) -> None:
    facts = facts_of(cast.ines, conversation.pk)
    left = agenda_of(cast.ines, facts).left_out[0]
    actions.add_question(owner=cast.ines, conversation_id=conversation.pk, question_id=left.question_id, now=NOW)
    actions.add_words(owner=cast.ines, conversation_id=conversation.pk, text=" What  now? ", topic=Topic.WORK, now=NOW)
    ordered = list(AgendaItem.objects.filter(is_spare=False).order_by("position").values_list("text", flat=True))
    assert ordered[-5:-3] == [left.text, "What now?"]
    assert topics()[-2:] == ["REF", "CLOSE"]
    with pytest.raises(Refused, match="already"):
        actions.add_words(owner=cast.ines, conversation_id=conversation.pk, text="what NOW?", topic=Topic.DAY, now=NOW)
    with pytest.raises(Refused, match="already"):
        actions.add_question(owner=cast.ines, conversation_id=conversation.pk, question_id=left.question_id, now=NOW)
    with pytest.raises(Refused, match="first"):
        actions.add_words(owner=cast.ines, conversation_id=conversation.pk, text=" \n ", topic=Topic.DAY, now=NOW)


def test_saves_the_proposal_when_a_question_is_put_on_first(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    actions.add_words(owner=cast.ines, conversation_id=conversation.pk, text="What now?", topic=Topic.WORK, now=NOW)
    assert len(topics()) == 9


def test_does_not_take_the_question_of_somebody_else(cast: Cast, conversation: Conversation) -> None:
    make_conversation(cast.sana)
    theirs = Question.objects.of(cast.sana).earliest("id")
    with pytest.raises(Question.DoesNotExist):
        actions.add_question(owner=cast.ines, conversation_id=conversation.pk, question_id=theirs.pk, now=NOW)


def test_is_put_in_another_order(cast: Cast, conversation: Conversation) -> None:
    before = topics()
    actions.move_question(owner=cast.ines, item_id=item(before[1]).pk, by=-7, now=NOW)
    assert topics()[:2] == [before[1], before[0]]
    actions.move_question(owner=cast.ines, item_id=item(before[1]).pk, by=1, now=NOW)
    assert topics() == before


def test_makes_spares_and_plans_them(cast: Cast, conversation: Conversation) -> None:
    actions.switch_question(owner=cast.ines, item_id=item("ADV").pk, now=NOW)
    assert "ADV" in topics(spare=True)
    actions.switch_question(owner=cast.ines, item_id=item("CLOSE").pk, now=NOW)
    assert topics()[-1] == "CLOSE"


def test_lets_go_of_a_question_but_not_of_the_close_or_of_what_was_asked(
    cast: Cast, conversation: Conversation
) -> None:
    actions.remove_question(owner=cast.ines, item_id=item("ADV").pk, now=NOW)
    assert "ADV" not in topics()
    with pytest.raises(Refused, match="last question stays"):
        actions.remove_question(owner=cast.ines, item_id=item("CLOSE").pk, now=NOW)
    AgendaItem.objects.filter(topic="REF").update(outcome="asked")
    with pytest.raises(Refused, match="record"):
        actions.remove_question(owner=cast.ines, item_id=item("REF").pk, now=NOW)
    assert Question.objects.count() == 7


def test_counts_the_hosts_who_answered_before(cast: Cast, conversation: Conversation) -> None:
    question = Question.objects.get(topic="DAY")
    other = Conversation.objects.create(
        owner=cast.ines,
        person=make_other(cast),
        interest=conversation.interest,
        created_at=NOW - timedelta(days=30),
    )
    AgendaItem.objects.create(
        owner=cast.ines,
        conversation=other,
        question=question,
        text=question.text,
        topic="DAY",
        position=0,
        outcome="asked",
    )
    AgendaItem.objects.filter(conversation=conversation, question=question).update(outcome="asked")
    agenda = agenda_of(cast.ines, facts_of(cast.ines, conversation.pk))
    whys = [entry.why for entry in agenda.entries if entry.question_id == question.pk]
    assert whys == ["1 of 3 hosts so far that make a pattern. Best seen by a newcomer, as here."]


def make_other(cast: Cast):  # type: ignore[no-untyped-def]
    from firsthand.people.models import Person

    return Person.objects.create(owner=cast.ines, name="Дмитрий Соколов", created_at=NOW)
