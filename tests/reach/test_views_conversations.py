"""The pages of conversations..."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from firsthand.people.models import Person
from firsthand.reach.models import Conversation, Event, Message
from firsthand.reach.rules.words import EventKind
from tests.cast import NOW, Cast
from tests.reach.scene import make_conversation, make_host

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Conversation:
    """A conversation that waits for an answer, today."""
    monkeypatch.setattr("firsthand.shell.clock.now", lambda: NOW)
    return make_conversation(cast.ines, EventKind.ASKED)


def test_teach_when_there_is_nothing_yet(ines: Client) -> None:
    assert "No conversation yet" in ines.get("/conversations/").content.decode()


def test_show_waiting_as_a_state_with_a_date(ines: Client, talk: Conversation) -> None:
    for view in ("", "?view=list"):
        page = ines.get(f"/conversations/{view}").content.decode()
        assert "Nothing to do until Friday" in page
        assert f"/conversations/{talk.pk}/" in page


def test_show_one_conversation_with_its_history(ines: Client, talk: Conversation) -> None:
    page = ines.get(f"/conversations/{talk.pk}/").content.decode()
    assert "You asked" in page
    assert "You thought of asking them" in page
    assert "They said yes" in page


@pytest.mark.parametrize(
    "path",
    ["", "record", "named", "wait", "events/{event}/take-back"],
    ids=["page", "record", "named", "wait", "take back"],
)
def test_refuse_a_stranger_and_a_bad_id(
    path: str, ines: Client, sana: Client, jonas: Client, nobody: Client, talk: Conversation
) -> None:
    event = talk.events.latest("id").pk
    mine, bad = (f"/conversations/{pk}/{path.format(event=event)}" for pk in (talk.pk, 999))
    send = "post" if path else "get"
    said = {"kind": "declined", "name": "Tom Reis", "until_on": "2026-12-01"}
    for stranger in (sana, jonas):
        assert getattr(stranger, send)(mine, said).status_code == 404
    assert getattr(nobody, send)(mine, said).status_code == 403
    assert getattr(ines, send)(bad, said).status_code == 404
    assert Event.objects.count() == 2


@pytest.mark.parametrize("path", ["record", "named", "wait", "events/1/take-back"])
def test_refuse_to_write_on_a_get(path: str, ines: Client, talk: Conversation) -> None:
    assert ines.get(f"/conversations/{talk.pk}/{path}").status_code == 405


def test_refuse_a_post_where_there_is_only_reading(ines: Client, talk: Conversation) -> None:
    for path in ("", f"{talk.pk}/", f"with/{talk.person_id}/"):
        assert ines.post(f"/conversations/{path}").status_code == 405


def test_record_a_yes_and_take_it_back(ines: Client, talk: Conversation) -> None:
    page = ines.post(f"/conversations/{talk.pk}/record", {"kind": "agreed", "note": "Thursdays"}, follow=True)
    assert "Thursdays" in page.content.decode()
    assert "Pressed by mistake" in page.content.decode()
    event = talk.events.latest("id")
    page = ines.post(f"/conversations/{talk.pk}/events/{event.pk}/take-back", follow=True)
    assert "Thursdays" not in page.content.decode()


def test_ask_for_the_day_of_a_later(ines: Client, talk: Conversation) -> None:
    assert ines.post(f"/conversations/{talk.pk}/record", {"kind": "postponed"}).status_code == 409
    assert ines.post(f"/conversations/{talk.pk}/record", {"kind": "postponed", "until_on": "soon"}).status_code == 409
    said = {"kind": "postponed", "until_on": "2026-12-15"}
    page = ines.post(f"/conversations/{talk.pk}/record", said, follow=True).content.decode()
    assert "Nothing to do until 15 December" in page


def test_refuse_what_does_not_follow(ines: Client, talk: Conversation) -> None:
    for kind in ("debriefed", "kept_up", "nonsense", ""):
        assert ines.post(f"/conversations/{talk.pk}/record", {"kind": kind}).status_code == 409


def test_add_somebody_who_was_named(ines: Client, talk: Conversation) -> None:
    said = {"name": "Tom Reis", "may_be_named": "on"}
    page = ines.post(f"/conversations/{talk.pk}/named", said, follow=True).content.decode()
    assert "Tom Reis" in page
    assert Person.objects.get(name="Tom Reis").referrer == talk.person
    assert ines.post(f"/conversations/{talk.pk}/named", {"name": " "}).status_code == 409


def test_keep_a_conversation_quiet_until_a_day_and_lift_it(ines: Client, talk: Conversation) -> None:
    page = ines.post(f"/conversations/{talk.pk}/wait", {"until_on": "2027-01-04"}, follow=True).content.decode()
    assert "Nothing to do until 4 January 2027" in page
    page = ines.post(f"/conversations/{talk.pk}/wait", {"until_on": ""}, follow=True).content.decode()
    assert "4 January" not in page
    assert ines.post(f"/conversations/{talk.pk}/wait", {"until_on": "soon"}).status_code == 409


def test_show_others_at_the_same_employer(ines: Client, cast: Cast, talk: Conversation) -> None:
    make_host(cast.ines, "Tom Reis", "")
    page = ines.get(f"/conversations/{talk.pk}/").content.decode()
    assert "Also at Harbour Office" in page
    assert "Tom Reis" in page


def test_come_as_a_part_for_the_page_of_a_person(ines: Client, sana: Client, talk: Conversation) -> None:
    address = f"/conversations/with/{talk.person_id}/"
    part = ines.get(address, HTTP_HX_REQUEST="true").content.decode()
    assert "Coastal planning" in part
    assert "<html" not in part
    assert "<h1" in ines.get(address).content.decode()
    assert sana.get(address).status_code == 404
    assert ines.get("/conversations/with/999/").status_code == 404


def test_show_letters_with_their_state(ines: Client, cast: Cast, talk: Conversation) -> None:
    for state in ("draft", "sent"):
        Message.objects.create(
            owner=cast.ines, conversation=talk, person=talk.person, kind="first", state=state, created_at=NOW,
            changed_at=NOW, sent_at=NOW - timedelta(days=1) if state == "sent" else None,
        )  # fmt: skip
    page = ines.get(f"/conversations/{talk.pk}/").content.decode()
    assert "It has not left this computer" in page
    assert "Mon 23 Nov" in page


def test_take_a_constant_number_of_statements(ines: Client, cast: Cast, talk: Conversation) -> None:
    def statements(path: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            ines.get(path)
        return len(captured)

    paths = ("/conversations/", "/conversations/?view=list", f"/conversations/{talk.pk}/")
    counts = []
    for _ in range(2):
        for _ in range(10):
            make_conversation(cast.ines, EventKind.ASKED, EventKind.AGREED)
        counts.append([statements(path) for path in paths])
    assert counts[0] == counts[1]
    assert max(counts[0]) <= 12
