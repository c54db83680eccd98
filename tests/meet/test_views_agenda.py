"""The agenda and the brief on screen..."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from firsthand.explore.models import Question
from firsthand.meet.models import AgendaItem
from firsthand.people.models import Person, Position
from firsthand.reach.models import Conversation, Event
from tests.cast import NOW, Cast
from tests.meet.desk import make_conversation

pytestmark = pytest.mark.django_db


@pytest.fixture
def conversation(cast: Cast) -> Conversation:
    return make_conversation(cast.ines)


def test_proposes_first_and_saves_on_a_press(ines: Client, conversation: Conversation) -> None:
    address = reverse("meet:agenda", args=[conversation.pk])
    page = ines.get(address).content.decode()
    assert "This is a proposal" in page
    assert "Best seen by a newcomer, as here." in page
    assert not AgendaItem.objects.exists()
    page = ines.post(address, {"minutes": "15"}, follow=True).content.decode()
    assert "15 minutes with Zoë" in page
    assert "Take off" in page
    assert ines.post(address, {"minutes": "45"}).status_code == 200


def test_puts_questions_on_and_says_when_one_stands_there(ines: Client, conversation: Conversation) -> None:
    ines.post(reverse("meet:agenda", args=[conversation.pk]), {"minutes": "15"})
    address = reverse("meet:add_question", args=[conversation.pk])
    left = Question.objects.exclude(agenda_items__conversation=conversation).earliest("id")
    ines.post(address, {"question_id": str(left.pk)})
    assert "on the agenda already" in ines.post(address, {"question_id": str(left.pk)}, follow=True).content.decode()
    page = ines.post(address, {"text": "Who taught you most?", "topic": "PATH"}, follow=True).content.decode()
    assert "Who taught you most?" in page
    assert "more than there are" in page
    assert ines.post(address, {}).status_code == 302


def test_says_that_nothing_was_typed(ines: Client, conversation: Conversation) -> None:
    answer = ines.post(f"/meet/{conversation.pk}/agenda/add", {"text": " ", "topic": "DAY"}, follow=True)
    assert "Type the question first" in answer.content.decode()


def test_moves_a_question_down_by_default(ines: Client, conversation: Conversation) -> None:
    ines.post(reverse("meet:agenda", args=[conversation.pk]), {"minutes": "15"})
    first = AgendaItem.objects.earliest("position")
    ines.post(reverse("meet:move_question", args=[first.pk]), {"by": "1"})
    assert AgendaItem.objects.earliest("position") != first


def test_lists_what_only_the_host_may_begin(cast: Cast, ines: Client, conversation: Conversation) -> None:
    from firsthand.explore.rules.library import LIBRARY

    known = next((each for each in LIBRARY.values() if each.sensitivity == 2), None)
    if known is None:
        pytest.skip("the library has no such question")
    Question.objects.create(
        owner=cast.ines,
        interest=conversation.interest,
        text=known.text,
        topic=known.topic,
        library_key=known.key,
        created_at=NOW,
    )
    assert "Only if they begin" in ines.get(reverse("meet:agenda", args=[conversation.pk])).content.decode()


def test_prints_who_they_are_and_what_was_before(cast: Cast, ines: Client, conversation: Conversation) -> None:
    Person.objects.update(shared="Evening class in bookbinding", specific="catalogued the harbour maps")
    for year in range(2008, 2020):
        Position.objects.create(
            owner=cast.ines, person=conversation.person, title=f"Archivist {year}", started_on=date(year, 1, 1)
        )
    before = Conversation.objects.create(
        owner=cast.ines, person=conversation.person, interest=conversation.interest, created_at=NOW
    )
    Event.objects.create(owner=cast.ines, conversation=before, kind="held", at=NOW)
    page = ines.get(reverse("meet:brief", args=[conversation.pk])).content.decode()
    for words in (
        "from 2019: Archivist 2019",
        "and 7 more",
        "Evening class in bookbinding",
        "Tue 24 Nov 2026: Archivist",
    ):
        assert words in page
    assert "Archivist 2013" not in page
