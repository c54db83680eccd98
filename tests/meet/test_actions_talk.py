"""While one talks..."""

from datetime import timedelta

import pytest

from firsthand.meet.actions import talk as actions
from firsthand.meet.actions.agenda import choose_agenda
from firsthand.meet.models import AgendaItem, NotesVersion, Talk
from firsthand.meet.queries.facts import facts_of
from firsthand.meet.queries.talk import talk_now
from firsthand.meet.rules.words import Consent, Outcome
from firsthand.reach.models import Conversation, Event
from tests.cast import NOW, Cast
from tests.meet.desk import make_conversation

pytestmark = pytest.mark.django_db


@pytest.fixture
def conversation(cast: Cast) -> Conversation:
    return make_conversation(cast.ines)


def save(cast: Cast, conversation: Conversation, text: str, revision: int) -> actions.SavedNotes:
    return actions.save_notes(owner=cast.ines, conversation_id=conversation.pk, text=text, revision=revision, now=NOW)


def test_the_clock_begins_once_and_the_agenda_is_saved(cast: Cast, conversation: Conversation) -> None:
    for minute in (0, 5):
        actions.begin_talk(owner=cast.ines, conversation_id=conversation.pk, now=NOW + timedelta(minutes=minute))
    assert Talk.objects.get().started_at == NOW
    assert AgendaItem.objects.filter(is_spare=False).count() == 8


def test_the_notes_grow_with_each_save(cast: Cast, conversation: Conversation) -> None:
    assert save(cast, conversation, "the bo", 0).revision == 1
    assert save(cast, conversation, "the boxes\r\ncome", 1) == actions.SavedNotes(2, "the boxes\ncome", False)
    assert save(cast, conversation, "the boxes\ncome", 2).revision == 2, "the same again"
    assert not NotesVersion.objects.exists()


def test_older_words_are_kept_when_some_go(cast: Cast, conversation: Conversation) -> None:
    save(cast, conversation, "the heavy boxes", 0)
    save(cast, conversation, "the boxes", 1)
    assert list(NotesVersion.objects.values_list("revision", "notes")) == [(1, "the heavy boxes")]
    assert Talk.objects.get().notes == "the boxes"


def test_what_two_windows_write_is_kept_from_both(cast: Cast, conversation: Conversation) -> None:
    save(cast, conversation, "one\n", 0)
    save(cast, conversation, "one\nfrom the laptop\n", 1)
    joined = save(cast, conversation, "one\nот телефона\n", 1)
    assert joined.was_joined
    assert joined.text == "one\nfrom the laptop\nот телефона\n"
    assert Talk.objects.get().notes == joined.text
    late = save(cast, conversation, joined.text, 1)
    assert (late.revision, late.was_joined) == (3, False), "an answer that was lost on the way"


def test_a_nul_does_not_stop_the_notes(cast: Cast, conversation: Conversation) -> None:
    assert save(cast, conversation, "a\x00b", 0).text == "ab"


def test_consent_is_kept_at_once(cast: Cast, conversation: Conversation) -> None:
    actions.set_consent(owner=cast.ines, conversation_id=conversation.pk, consent=Consent.NO_NOTES, now=NOW)
    assert Talk.objects.get().consent == "no_notes"


def test_each_question_is_marked_and_the_next_one_shown(cast: Cast, conversation: Conversation) -> None:
    choose_agenda(owner=cast.ines, conversation_id=conversation.pk, minutes=15, now=NOW)
    facts = facts_of(cast.ines, conversation.pk)
    first = talk_now(cast.ines, facts, 15)
    assert first.now is not None
    assert (first.place, first.count) == (1, 7)
    actions.mark_question(owner=cast.ines, item_id=first.now.id, outcome=Outcome.ASKED, now=NOW)
    second = talk_now(cast.ines, facts, 15)
    assert second.now == first.then
    assert second.place == 2
    actions.mark_question(owner=cast.ines, item_id=first.now.id, outcome=Outcome.PLANNED, now=NOW)
    assert talk_now(cast.ines, facts, 15).now == first.now


def test_a_spare_that_is_asked_is_no_spare_any_more(cast: Cast, conversation: Conversation) -> None:
    choose_agenda(owner=cast.ines, conversation_id=conversation.pk, minutes=15, now=NOW)
    spare, other = AgendaItem.objects.filter(is_spare=True).order_by("position")
    actions.mark_question(owner=cast.ines, item_id=spare.pk, outcome=Outcome.VOLUNTEERED, now=NOW)
    actions.mark_question(owner=cast.ines, item_id=other.pk, outcome=Outcome.SKIPPED, now=NOW)
    assert list(AgendaItem.objects.filter(is_spare=True)) == [other]


def test_ten_minutes_are_ten_from_now(cast: Cast, conversation: Conversation) -> None:
    actions.begin_talk(owner=cast.ines, conversation_id=conversation.pk, now=NOW)
    actions.cut_to_ten(owner=cast.ines, conversation_id=conversation.pk, now=NOW + timedelta(minutes=3, seconds=20))
    assert Talk.objects.get().planned_minutes == 13
    planned = AgendaItem.objects.filter(is_spare=False).order_by("position")
    assert [item.topic for item in planned] == ["ADV", "HARD", "CLOSE"]


def test_the_clock_begins_with_ten_minutes_where_it_had_not(cast: Cast, conversation: Conversation) -> None:
    actions.cut_to_ten(owner=cast.ines, conversation_id=conversation.pk, now=NOW)
    assert (Talk.objects.get().planned_minutes, Talk.objects.get().started_at) == (10, NOW)


def test_the_rest_turns_to_other_work_when_this_is_not_for_me(cast: Cast, conversation: Conversation) -> None:
    actions.turn_away(owner=cast.ines, conversation_id=conversation.pk, liked="old maps", now=NOW)
    planned = AgendaItem.objects.filter(is_spare=False).order_by("position")
    assert [item.topic for item in planned] == ["FIT", "REF", "CLOSE"]
    assert "old maps" in planned[0].text


def test_the_end_is_recorded_once(cast: Cast, conversation: Conversation) -> None:
    for _ in range(2):
        actions.end_talk(owner=cast.ines, conversation_id=conversation.pk, now=NOW)
    assert Event.objects.filter(kind="held").count() == 1
    assert Talk.objects.get().ended_at == NOW
