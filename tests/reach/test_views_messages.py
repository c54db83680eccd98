"""The page of a message..."""

from datetime import timedelta

import pytest
from django.test import Client

from firsthand.reach.models import Event, Message
from firsthand.reach.rules.words import EventKind
from tests.cast import NOW, Cast
from tests.reach.scene import make_account, make_conversation

pytestmark = pytest.mark.django_db

PLAIN_WORDS = {
    "draft": "It has not left this computer",
    "queued": "Waiting to leave",
    "connecting": "On its way",
    "data": "On its way",
    "sent": "Sent.",
    "failed": "It has not reached anybody",
    "uncertain": "Nobody can tell yet",
}
POSTS = ["undo", "arrived", "send-again", "by/program/sent"]


@pytest.fixture
def letter(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Message:
    """A first letter, drafted."""
    monkeypatch.setattr("firsthand.shell.clock.now", lambda: NOW)
    conversation = make_conversation(cast.ines, EventKind.DRAFTED)
    return Message.objects.create(
        owner=cast.ines, conversation=conversation, person=conversation.person, kind="first", subject="Tides & permits",
        body="Dear Maya,\n\n<b>hello</b>", to_address="maya@harbour.example", created_at=NOW, changed_at=NOW,
    )  # fmt: skip


def put(letter: Message, state: str, **values: object) -> str:
    Message.objects.filter(pk=letter.pk).update(state=state, **values)
    return f"/conversations/messages/{letter.pk}/"


@pytest.mark.parametrize("state", PLAIN_WORDS)
def test_says_in_plain_words_where_it_stands(ines: Client, letter: Message, state: str) -> None:
    address = put(letter, state)
    page = ines.get(address).content.decode()
    assert PLAIN_WORDS[state] in page
    assert "&lt;b&gt;hello" in page
    part = ines.get(f"{address}state", HTTP_HX_REQUEST="true").content.decode()
    assert ("every 1s" in part) == (state in {"queued", "connecting", "data"})
    assert "<html" not in part
    assert ines.get(f"{address}state?seen={state}-0-False", HTTP_HX_REQUEST="true").status_code == 204
    assert "<h1" in ines.get(f"{address}state").content.decode()


@pytest.mark.parametrize("path", ["", "state", "by/program"])
def test_refuses_strangers_bad_ids_and_posts_to_read(
    path: str, ines: Client, sana: Client, jonas: Client, nobody: Client, letter: Message
) -> None:
    address = f"/conversations/messages/{letter.pk}/{path}"
    assert sana.get(address).status_code == jonas.get(address).status_code == 404
    assert nobody.get(address).status_code == 403
    assert ines.get(f"/conversations/messages/999/{path}").status_code == 404
    assert ines.post(address).status_code == 405


@pytest.mark.parametrize("path", POSTS)
def test_refuses_strangers_bad_ids_and_gets_to_write(
    path: str, ines: Client, sana: Client, nobody: Client, letter: Message
) -> None:
    address = f"/conversations/messages/{letter.pk}/{path}"
    assert sana.post(address).status_code == 404
    assert nobody.post(address).status_code == 403
    assert ines.post(f"/conversations/messages/999/{path}").status_code == 404
    assert ines.get(address).status_code == 405


def test_lets_the_press_be_undone_for_ten_seconds(ines: Client, letter: Message) -> None:
    address = put(letter, "queued", not_before_at=NOW + timedelta(seconds=10), queued_at=NOW)
    assert "Undo" in ines.get(address).content.decode()
    assert "Go on writing" in ines.post(f"{address}undo", follow=True).content.decode()
    address = put(letter, "queued", not_before_at=NOW - timedelta(seconds=1), queued_at=NOW)
    assert "Undo" not in ines.get(address).content.decode()
    address = put(letter, "sent")
    assert ines.post(f"{address}undo").status_code == 409


def test_can_be_taken_back_until_the_next_try(ines: Client, letter: Message) -> None:
    page = ines.get(put(letter, "queued", not_before_at=NOW + timedelta(minutes=5), queued_at=NOW, attempts=1))
    assert "It will be tried again by itself" in page.content.decode()
    assert "Undo" in page.content.decode()


def test_leads_from_an_invitation_that_was_taken_back_to_the_time(ines: Client, letter: Message) -> None:
    page = ines.get(put(letter, "draft", kind="invitation")).content.decode()
    assert f"/meet/{letter.conversation_id}/time" in page
    assert "Go on writing" not in page


@pytest.mark.parametrize("state", ["queued", "failed", "uncertain"])
def test_is_what_its_conversation_points_to_while_it_is_under_way(ines: Client, letter: Message, state: str) -> None:
    address = put(letter, state)
    assert "See where your letter stands" in ines.get("/conversations/").content.decode()
    page = ines.get(f"/conversations/{letter.conversation_id}/").content.decode()
    assert f'button--primary" href="{address}"' in page


def test_records_what_was_sent_by_hand_once(ines: Client, letter: Message) -> None:
    address = put(letter, "draft")
    page = ines.get(f"{address}by/clipboard").content.decode()
    assert 'data-copy="#letter-copy"' in page
    answer = ines.post(f"{address}by/clipboard/sent", follow=True)
    assert "Sent by you from what you copied" in answer.content.decode()
    assert Event.objects.filter(kind=EventKind.ASKED).count() == 1
    assert ines.post(f"{address}by/clipboard/sent").status_code == 409
    assert Event.objects.filter(kind=EventKind.ASKED).count() == 1


def test_opens_the_mail_program_with_everything_in_it(ines: Client, letter: Message) -> None:
    page = ines.get(f"/conversations/messages/{letter.pk}/by/program").content.decode()
    assert 'href="mailto:maya@harbour.example?subject=Tides%20%26%20permits&amp;body=Dear%20Maya%2C%0D%0A' in page


def test_knows_no_other_way_out(ines: Client, letter: Message) -> None:
    for way in ("account", "pigeon"):
        assert ines.get(f"/conversations/messages/{letter.pk}/by/{way}").status_code == 404
        assert ines.post(f"/conversations/messages/{letter.pk}/by/{way}/sent").status_code == 404


def test_says_what_failed_and_sends_again_on_a_press(ines: Client, cast: Cast, letter: Message) -> None:
    address = put(letter, "failed", trouble="The server knows no such mailbox.")
    assert "no such mailbox" in ines.get(address).content.decode()
    assert ines.post(f"{address}send-again")["Location"] == "/conversations/accounts/"
    make_account(cast.ines)
    assert ines.post(f"{address}send-again")["Location"] == address
    assert Message.objects.get().state == "queued"


def test_lets_a_failed_one_be_changed_first(ines: Client, letter: Message) -> None:
    address = put(letter, "failed")
    ines.post(f"{address}undo")
    assert Message.objects.get().state == "draft"


def test_asks_what_became_of_an_uncertain_one(ines: Client, letter: Message) -> None:
    address = put(letter, "uncertain", message_id="<a@post.example>", raw=b"x")
    page = ines.get(address).content.decode()
    assert "It arrived" in page
    assert "send it once more" in page
    ines.post(f"{address}arrived")
    assert Message.objects.get().state == "sent"
    assert Event.objects.filter(kind=EventKind.ASKED).count() == 1
    address = put(letter, "uncertain")
    ines.post(f"{address}send-again")
    assert Message.objects.get().state == "queued"
    assert Message.objects.get().message_id == "<a@post.example>"


def test_goes_back_to_the_board_where_there_is_no_conversation(ines: Client, letter: Message) -> None:
    address = put(letter, "draft", conversation=None)
    assert ines.get(address).status_code == 200
    assert ines.post(f"{address}by/program/sent")["Location"] == "/conversations/"
