"""Conversation mode..."""

import pytest
from django.test import Client
from django.urls import reverse

from firsthand.meet.actions.agenda import choose_agenda
from firsthand.meet.models import AgendaItem, Talk
from firsthand.reach.models import Conversation, Event
from tests.cast import NOW, Cast
from tests.meet.desk import make_conversation

pytestmark = pytest.mark.django_db
JSON = {"Accept": "application/json"}
HTMX = {"HX-Request": "true"}


@pytest.fixture
def conversation(cast: Cast) -> Conversation:
    return make_conversation(cast.ines)


def at(name: str, pk: int) -> str:
    return reverse(f"meet:{name}", args=[pk])


def test_goes_from_the_first_press_to_the_last_without_javascript(
    cast: Cast, ines: Client, conversation: Conversation
) -> None:
    page = ines.post(at("begin", conversation.pk), {"text": "", "revision": "0"}, follow=True).content.decode()
    assert "fh-clock" in page
    assert "1 of 8" in page
    item = AgendaItem.objects.earliest("position")
    typed = {"text": "remark: hello", "revision": "0", "outcome": "asked"}
    page = ines.post(at("mark_question", item.pk), typed, follow=True).content.decode()
    assert "2 of 8" in page
    assert "remark: hello" in page, "a mark never loses the notes"
    page = ines.post(
        at("cut_to_ten", conversation.pk), {"text": "remark: hello\n", "revision": "1"}, follow=True
    ).content.decode()
    assert "2 of 4" in page
    page = ines.post(
        at("end", conversation.pk), {"text": "remark: hello\nend", "revision": "2"}, follow=True
    ).content.decode()
    assert "held" in page
    assert Talk.objects.get().notes == "remark: hello\nend"
    assert Event.objects.filter(kind="held").exists()


def test_saves_notes_as_one_types(ines: Client, conversation: Conversation) -> None:
    address = at("save_notes", conversation.pk)
    assert ines.post(address, {"text": "a", "revision": "0"}, headers=JSON).json() == {"revision": 1}
    both = ines.post(address, {"text": "b", "revision": "0"}, headers=JSON).json()
    assert both == {"revision": 2, "text": "a\nb"}
    assert ines.post(address, {"text": "b"}, headers=JSON).status_code == 400
    assert ines.post(address, {"text": "a\nb c", "revision": "2"}).status_code == 302
    assert Talk.objects.get().notes == "a\nb c"


def test_keeps_consent_and_gives_back_its_part(ines: Client, conversation: Conversation) -> None:
    part = ines.post(at("set_consent", conversation.pk), {"consent": "notes_ok"}, headers=HTMX).content.decode()
    assert '<option value="notes_ok" selected>' in part
    assert "<html" not in part
    assert ines.post(at("set_consent", conversation.pk), {"consent": "shouted"}).status_code == 302
    assert Talk.objects.get().consent == "notes_ok"


def test_shows_the_next_question_in_place(cast: Cast, ines: Client, conversation: Conversation) -> None:
    choose_agenda(owner=cast.ines, conversation_id=conversation.pk, minutes=20, now=NOW)
    item = AgendaItem.objects.earliest("position")
    part = ines.post(at("mark_question", item.pk), {"outcome": "skipped"}, headers=HTMX).content.decode()
    assert "2 of 8" in part
    assert "<html" not in part
    ines.post(at("mark_question", item.pk), {"outcome": "sung"})
    assert AgendaItem.objects.get(pk=item.pk).outcome == "skipped"


def test_turns_away_in_the_seekers_words(ines: Client, conversation: Conversation) -> None:
    page = ines.post(at("turn_away", conversation.pk), {"liked": "old maps"}, follow=True).content.decode()
    assert "Which other work uses old maps?" in page
    ines.post(at("turn_away", conversation.pk), {"liked": "x" * 300})
    assert Talk.objects.count() == 0


def test_shows_older_words(ines: Client, conversation: Conversation) -> None:
    for revision, text in enumerate(("the heavy boxes", "the boxes")):
        ines.post(at("save_notes", conversation.pk), {"text": text, "revision": str(revision)})
    assert "Older versions (1)" in ines.get(at("talk", conversation.pk)).content.decode()
    assert "the heavy boxes" in ines.get(at("older_notes", conversation.pk)).content.decode()


def test_keeps_notes_exactly_as_they_begin(ines: Client, conversation: Conversation) -> None:
    ines.post(at("save_notes", conversation.pk), {"text": "\n  indented <b>", "revision": "0"})
    assert "\n\n  indented &lt;b&gt;</textarea>" in ines.get(at("talk", conversation.pk)).content.decode()
