"""A draft..."""

from datetime import timedelta

import pytest

from firsthand.reach.actions.messages import Wording, keep_typing, save_draft
from firsthand.reach.actions.outbox import record_sent_by_hand
from firsthand.reach.models import Conversation, Message
from firsthand.reach.rules.words import Channel, EventKind, Guess, MessageKind, MessageState, WayOut
from tests.cast import NOW, Cast
from tests.reach.scene import make_conversation

pytestmark = pytest.mark.django_db


def save(owner: object, conversation: Conversation, body: str, kind: MessageKind = MessageKind.FIRST) -> Message:
    wording = Wording(" Your\n work ", body, Channel.EMAIL, {"why": "x"}, Guess.LIKELY)
    return save_draft(owner=owner, conversation_id=conversation.pk, kind=kind, wording=wording, now=NOW)  # type: ignore[arg-type]


def test_is_one_for_each_kind_and_keeps_each_saved_wording(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    for body in ("one", "two", "two"):
        message = save(cast.ines, conversation, body)
    assert Message.objects.count() == 1
    assert (message.subject, message.body, message.guess, message.parts) == ("Your work", "two", "likely", {"why": "x"})
    assert [version.body for version in message.versions.order_by("id")] == ["one", "two"]
    assert list(conversation.events.order_by("id").values_list("kind", flat=True)) == [
        EventKind.IDEA,
        EventKind.DRAFTED,
    ]


def test_keeps_what_is_typed_without_a_version(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    message = keep_typing(
        owner=cast.ines, conversation_id=conversation.pk, kind=MessageKind.FIRST, wording=Wording("", "typ"), now=NOW
    )
    assert message.body == "typ"
    assert not message.versions.exists()


@pytest.mark.parametrize("way_out", [WayOut.ACCOUNT, WayOut.CLIPBOARD])
def test_is_not_made_again_of_words_that_are_on_their_way_or_sent(cast: Cast, way_out: WayOut) -> None:
    """The last autosave, or a second press of send, may arrive after the letter was sent off."""
    conversation = make_conversation(cast.ines)
    message = save(cast.ines, conversation, "gone")
    if way_out == WayOut.ACCOUNT:
        Message.objects.filter(pk=message.pk).update(state=MessageState.QUEUED)
    else:
        record_sent_by_hand(owner=cast.ines, message_id=message.pk, way_out=way_out, now=NOW)
    wording = Wording("Your work", "gone", parts={"why": "late"})
    for write in (keep_typing, save_draft):
        late = write(owner=cast.ines, conversation_id=conversation.pk, kind=MessageKind.FIRST, wording=wording, now=NOW)
        assert late == message
    message.refresh_from_db()
    assert message.state != MessageState.DRAFT
    assert message.parts == {"why": "x"}
    assert Message.objects.count() == 1


def test_is_a_new_one_when_the_words_or_the_channel_are_new(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    gone = save(cast.ines, conversation, "gone")
    record_sent_by_hand(owner=cast.ines, message_id=gone.pk, way_out=WayOut.CLIPBOARD, now=NOW)
    for wording in (Wording("", "gone", Channel.LINKEDIN_DM), Wording("", "other")):
        new = keep_typing(
            owner=cast.ines, conversation_id=conversation.pk, kind=MessageKind.FIRST, wording=wording, now=NOW
        )
        assert new != gone
        assert new.state == MessageState.DRAFT


def test_answers_the_last_message_that_was_sent(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    first = save(cast.ines, conversation, "first")
    assert first.answers is None
    record_sent_by_hand(owner=cast.ines, message_id=first.pk, way_out=WayOut.PROGRAM, now=NOW)
    second = save(cast.ines, conversation, "second", MessageKind.FOLLOW_UP)
    assert second.answers == first
    record_sent_by_hand(owner=cast.ines, message_id=second.pk, way_out=WayOut.PROGRAM, now=NOW + timedelta(days=10))
    assert save(cast.ines, conversation, "thanks", MessageKind.THANK_YOU).answers == second
    assert save(cast.ines, conversation, "a new first", MessageKind.FIRST).answers is None


def test_changes_nothing_about_a_conversation_that_is_further(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    save(cast.ines, conversation, "x", MessageKind.FOLLOW_UP)
    assert not conversation.events.filter(kind=EventKind.DRAFTED).exists()


def test_is_closed_to_strangers(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    for stranger in (cast.sana, cast.jonas):
        with pytest.raises(Conversation.DoesNotExist):
            save(stranger, conversation, "x")
    assert not Message.objects.exists()
