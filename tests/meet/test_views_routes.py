"""Each page of meet..."""

import pytest
from django.test import Client
from django.urls import reverse

from firsthand.meet.actions.agenda import choose_agenda
from firsthand.meet.models import AgendaItem
from tests.cast import NOW, Cast
from tests.meet.desk import make_conversation

pytestmark = pytest.mark.django_db
PAGES = ("schedule", "agenda", "brief", "talk", "older_notes")
POSTS = ("cancel", "invite", "add_question", "begin", "save_notes", "set_consent", "cut_to_ten", "turn_away", "end")
ITEM_POSTS = ("move_question", "switch_question", "remove_question", "mark_question")


@pytest.mark.parametrize("name", PAGES)
def test_opens_for_its_owner(name: str, cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    response = ines.get(reverse(f"meet:{name}", args=[conversation.pk]))
    assert response.status_code == 200
    assert response.content.decode().count("<h1>") == 1


@pytest.mark.parametrize("name", [*PAGES, "preview_time", "invitation_file"])
def test_is_not_there_for_a_stranger(name: str, cast: Cast, sana: Client, jonas: Client) -> None:
    conversation = make_conversation(cast.ines)
    for client in (sana, jonas):
        assert client.get(reverse(f"meet:{name}", args=[conversation.pk])).status_code == 404


@pytest.mark.parametrize("name", POSTS)
def test_takes_posts_from_its_owner_only(name: str, cast: Cast, ines: Client, sana: Client) -> None:
    address = reverse(f"meet:{name}", args=[make_conversation(cast.ines).pk])
    assert ines.get(address).status_code == 405
    assert sana.post(address).status_code == 404
    assert ines.post(reverse(f"meet:{name}", args=[10**9])).status_code == 404


@pytest.mark.parametrize("name", ITEM_POSTS)
def test_changes_questions_for_their_owner_only(name: str, cast: Cast, ines: Client, sana: Client) -> None:
    conversation = make_conversation(cast.ines)
    choose_agenda(owner=cast.ines, conversation_id=conversation.pk, minutes=20, now=NOW)
    address = reverse(f"meet:{name}", args=[AgendaItem.objects.of(cast.ines).order_by("position")[1].pk])
    assert ines.get(address).status_code == 405
    assert sana.post(address).status_code == 404
    assert ines.post(address).status_code == 302
    assert ines.post(reverse(f"meet:{name}", args=[10**9])).status_code == 404
