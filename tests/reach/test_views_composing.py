"""The composer..."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from firsthand.explore.models import Interest
from firsthand.reach.models import Conversation, Event, Message
from firsthand.reach.queries.composing import case_of_conversation
from firsthand.reach.queries.sheet import as_it_stands, sheet_of
from firsthand.reach.rules.words import EventKind, MessageKind
from tests.cast import NOW, Cast
from tests.reach.scene import make_account, make_conversation, make_host, make_interest

pytestmark = pytest.mark.django_db

FIELDS = {
    "shared": "We have this in common: evening classes in cartography.",
    "why": "I am writing to you because you wrote the guide to tide permits.",
    "question": "May I ask you one thing: what happens in a week with a storm in it? 20 minutes would be plenty.",
    "out": "I understand if there is no room for it.",
    "subject": "Your work as permit officer",
    "channel": "email",
    "guess": "perhaps",
    "address": "maya@harbour.example",
}


def address_of(cast: Cast) -> str:
    interest, host = make_interest(cast.ines), make_host(cast.ines)
    return f"/conversations/compose?person={host.pk}&interest={interest.pk}"


def test_begins_with_a_letter_made_of_facts(ines: Client, cast: Cast) -> None:
    page = ines.get(address_of(cast)).content.decode()
    assert "We have this in common: evening classes in cartography." in page
    assert "what happens in a week with a storm in it?" in page
    assert "20 minutes" in page
    assert "maya@harbour.example" in page
    assert not Conversation.objects.exists()


def test_refuses_a_stranger_and_a_bad_id(sana: Client, jonas: Client, ines: Client, nobody: Client, cast: Cast) -> None:
    address = address_of(cast)
    assert sana.get(address).status_code == 404
    assert jonas.get(address).status_code == 404
    assert nobody.get(address).status_code == 403
    assert sana.post(address, FIELDS).status_code == 404
    for bad in ("person=999", "conversation=999", f"{address.partition('?')[2]}9"):
        assert ines.get(f"/conversations/compose?{bad}").status_code == 404
    for nothing in ("", "?person=x"):
        assert "Whom would you like to ask?" in ines.get(f"/conversations/compose{nothing}").content.decode()
        assert ines.post(f"/conversations/compose{nothing}").status_code == 404


def test_asks_whom_it_is_for_where_nobody_is_named(ines: Client, jonas: Client, cast: Cast) -> None:
    assert "Nobody to write to yet" in ines.get("/conversations/compose").content.decode()
    host, other = make_host(cast.ines), make_host(cast.ines, "Tom Reis", "tom@reis.example")
    page = ines.get("/conversations/compose?interest=7&q=okaf").content.decode()
    assert f"/conversations/compose?person={host.pk}&amp;interest=7" in page
    assert other.name not in page
    part = ines.get("/conversations/compose?q=nobody", headers={"HX-Request": "true"}).content.decode()
    assert "Nobody of that name" in part
    assert "<html" not in part
    assert host.name not in jonas.get("/conversations/compose?q=okaf").content.decode()


def test_asks_what_the_letter_is_about_where_that_is_open(ines: Client, cast: Cast) -> None:
    host = make_host(cast.ines)
    empty = ines.get(f"/conversations/compose?person={host.pk}").content.decode()
    assert "curious about" in empty
    make_interest(cast.ines)
    assert "The one question" in ines.get(f"/conversations/compose?person={host.pk}").content.decode()
    make_interest(cast.ines, "Dredging")
    assert "Dredging" in ines.get(f"/conversations/compose?person={host.pk}").content.decode()


def test_saves_a_draft_that_survives_a_reload(ines: Client, cast: Cast) -> None:
    address = address_of(cast)
    answer = ines.post(address, {**FIELDS, "why": "Because of the tide guide.", "do": "save"}, follow=True)
    assert answer.status_code == 200
    assert "Because of the tide guide." in ines.get(address).content.decode()
    assert [event.kind for event in Event.objects.order_by("id")] == [EventKind.IDEA, EventKind.DRAFTED]
    message = Message.objects.get()
    assert (message.state, message.guess, message.versions.count()) == ("draft", "perhaps", 1)
    assert message.body.startswith("Dear Maya Okafor,")


def test_keeps_each_saved_wording_and_gives_it_back(ines: Client, cast: Cast) -> None:
    address = address_of(cast)
    for why in ("First words.", "Second words.", "Second words."):
        ines.post(address, {**FIELDS, "why": why, "do": "save"})
    first = Message.objects.get().versions.earliest("id")
    assert Message.objects.get().versions.count() == 2
    page = ines.get(f"{address}&version={first.pk}").content.decode()
    assert "First words." in page
    assert ines.get(f"{address}&version=999").status_code == 404


def test_checks_while_one_types_and_keeps_what_was_typed(ines: Client, cast: Cast) -> None:
    address = address_of(cast).replace("compose?", "compose/check?")
    answer = ines.post(address, {**FIELDS, "why": "I want to pick your brain."}, HTTP_HX_REQUEST="true")
    page = answer.content.decode()
    assert "<mark" in page
    assert re.search(r'id="check-said" hx-swap-oob="innerHTML">[^<]*to think about[^<]*\.', page)
    assert "<html" not in page
    assert Message.objects.get().parts["why"] == "I want to pick your brain."
    assert not Message.objects.get().versions.exists()


def test_answers_nothing_to_a_check_it_cannot_read(ines: Client, sana: Client, cast: Cast) -> None:
    address = address_of(cast).replace("compose?", "compose/check?")
    assert ines.post(address, {**FIELDS, "channel": "pigeon"}).status_code == 204
    assert ines.get(address).status_code == 405
    assert sana.post(address, FIELDS).status_code == 404
    ines.post(address, {"is_free": "on", "body": "  "})
    assert not Message.objects.exists()


def test_checks_on_submit_without_scripts(ines: Client, cast: Cast) -> None:
    page = ines.post(address_of(cast), {**FIELDS, "why": "I want to pick your brain.", "do": "save"}, follow=True)
    assert "<mark" in page.content.decode()


def test_turns_to_free_text_and_back(ines: Client, cast: Cast) -> None:
    address = address_of(cast)
    page = ines.post(address, {**FIELDS, "do": "free"}, follow=True).content.decode()
    assert "Back to four short fields" in page
    free = {"is_free": "on", "body": "Dear Maya,\r\n\r\nmine.", "subject": "Tides", "channel": "email"}
    ines.post(address, {**free, "do": "save"})
    assert Message.objects.get().body == "Dear Maya,\n\nmine."
    page = ines.post(address, {**free, "do": "parts"}, follow=True).content.decode()
    assert "The easy way out" in page
    assert Message.objects.get().parts["out"]


def test_takes_a_suggestion_for_one_field(ines: Client, cast: Cast) -> None:
    address = address_of(cast)
    ines.post(address, {**FIELDS, "why": "", "do": "use:why"})
    assert Message.objects.get().parts["why"] == "I am writing to you because you wrote the guide to tide permits."
    ines.post(address, {**FIELDS, "why": "", "do": "use:nonsense"})
    assert Message.objects.get().parts["why"] == ""


def test_asks_for_one_specific_thing_and_keeps_it(ines: Client, cast: Cast) -> None:
    interest, host = make_interest(cast.ines), make_host(cast.ines)
    host.specific = ""
    host.save()
    address = f"/conversations/compose?person={host.pk}&interest={interest.pk}"
    assert "only this person did" in ines.get(address).content.decode()
    ines.post(address, {**FIELDS, "why": "", "specific": "drew the dune map", "do": "use:why"})
    host.refresh_from_db()
    assert host.specific == "drew the dune map"
    assert Message.objects.get().parts["why"] == "I am writing to you because you drew the dune map."


def test_sends_by_the_own_account_on_one_press(ines: Client, cast: Cast) -> None:
    make_account(cast.ines)
    answer = ines.post(address_of(cast), {**FIELDS, "do": "send"})
    message = Message.objects.get()
    assert answer["Location"] == f"/conversations/messages/{message.pk}/"
    assert (message.state, message.to_address) == ("queued", "maya@harbour.example")
    assert not Event.objects.filter(kind=EventKind.ASKED).exists()


def test_sends_once_on_two_presses_and_a_late_autosave(ines: Client, cast: Cast) -> None:
    make_account(cast.ines)
    address = address_of(cast)
    first, second = (ines.post(address, {**FIELDS, "do": "send"}) for _ in range(2))
    ines.post(address.replace("compose?", "compose/check?"), FIELDS)
    assert first["Location"] == second["Location"]
    assert Message.objects.get().state == "queued"


def test_says_what_is_missing_before_it_sends(ines: Client, cast: Cast) -> None:
    address = address_of(cast)
    answer = ines.post(address, {**FIELDS, "do": "send"}, follow=True)
    assert answer.redirect_chain[0][0].startswith("/conversations/accounts/?back=")
    assert "Back to your letter" in answer.content.decode()
    make_account(cast.ines)
    missing = ines.post(address, {**FIELDS, "address": "", "do": "send"})
    assert missing.status_code == 422
    assert "no mail address of theirs" in missing.content.decode()
    bad = ines.post(address, {**FIELDS, "address": "maya", "do": "send"})
    assert bad.status_code == 422
    assert "We have this in common" in bad.content.decode()
    empty = ines.post(address, {"is_free": "on", "body": " ", "address": "maya@harbour.example", "do": "send"})
    assert empty.status_code == 422
    assert Message.objects.get().state == "draft"


def test_keeps_what_was_typed_when_an_address_is_somebody_elses(ines: Client, cast: Cast) -> None:
    address = address_of(cast)
    make_host(cast.ines, "Tom Reis", "tom@reis.example")
    answer = ines.post(address, {**FIELDS, "why": "My own words.", "address": "tom@reis.example", "do": "send"})
    assert answer.status_code == 422
    assert "My own words." in answer.content.decode()
    assert "already belongs to Tom Reis" in answer.content.decode()


@pytest.mark.parametrize(("press", "way"), [("program", "program"), ("copy", "clipboard")])
def test_hands_a_letter_over_to_be_sent_by_hand(ines: Client, cast: Cast, press: str, way: str) -> None:
    answer = ines.post(address_of(cast), {**FIELDS, "do": press}, follow=True)
    assert answer.redirect_chain[-1][0] == f"/conversations/messages/{Message.objects.get().pk}/by/{way}"
    assert "Did you send it?" in answer.content.decode()


def test_keeps_an_idea_without_a_letter(ines: Client, cast: Cast) -> None:
    answer = ines.post(address_of(cast), {**FIELDS, "do": "idea"})
    assert answer["Location"] == f"/conversations/{Conversation.objects.get().pk}/"
    assert not Message.objects.exists()


def test_follows_up_in_the_same_thread_and_shorter(ines: Client, cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    first = Message.objects.create(
        owner=cast.ines, conversation=conversation, person=conversation.person, kind="first", state="sent",
        subject="Your work", body="Dear Maya", sent_at=NOW - timedelta(days=10), created_at=NOW, changed_at=NOW,
    )  # fmt: skip
    address = f"/conversations/compose?conversation={conversation.pk}&kind=follow_up"
    page = ines.get(address).content.decode()
    assert "Re: Your work" in page
    assert "I wrote to you on 14 November" in page
    ines.post(
        address, {"is_free": "on", "body": "Dear Maya, may I ask again?", "subject": "Re: Your work", "do": "save"}
    )
    assert Message.objects.get(kind="follow_up").answers == first


def test_begins_another_conversation_once_one_is_over(ines: Client, cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED, EventKind.DECLINED)
    ines.post(f"/conversations/compose?conversation={conversation.pk}", {**FIELDS, "do": "save"})
    assert Conversation.objects.count() == 2


def test_gives_an_invitation_its_limit(ines: Client, cast: Cast) -> None:
    address = address_of(cast)
    page = ines.post(address, {**FIELDS, "channel": "linkedin_invite", "do": "save"}, follow=True).content.decode()
    assert " left" in page
    long = {**FIELDS, "shared": "We both " + "sail " * 40, "channel": "linkedin_invite", "do": "save"}
    page = ines.post(address, long, follow=True).content.decode()
    assert "too many" in page
    assert 'name="subject"' not in page
    assert 'value="send"' not in page
    make_account(cast.ines)
    assert ines.post(address, {**long, "do": "send"})["Location"].endswith("/by/clipboard")
    assert Message.objects.get().state == "draft"


def test_gives_the_subject_back_when_it_turns_to_email_again(ines: Client, cast: Cast) -> None:
    address = address_of(cast)
    without = {name: value for name, value in FIELDS.items() if name != "subject"}
    ines.post(address, {**without, "channel": "linkedin_dm", "do": "turn"})
    assert Message.objects.get().subject == ""
    ines.post(address, {**without, "channel": "email", "do": "turn"})
    assert Message.objects.get().subject == "Your work as permit officer"


def test_shows_a_text_full_of_markup_as_text(ines: Client, cast: Cast) -> None:
    answer = ines.post(address_of(cast), {**FIELDS, "why": "<script>alert(1)</script>", "do": "save"}, follow=True)
    assert "<script>alert" not in answer.content.decode()


def test_reads_what_it_needs_in_a_constant_number_of_statements(ines: Client, cast: Cast) -> None:
    address = address_of(cast).replace("compose?", "compose/check?")
    ines.post(address, FIELDS)
    conversation = Conversation.objects.get()

    def statements() -> int:
        with CaptureQueriesContext(connection) as captured:
            case = case_of_conversation(cast.ines, conversation.pk, MessageKind.FIRST)
            sheet_of(cast.ines, case, as_it_stands(cast.ines, case)[0], NOW)
        return len(captured)

    counts = []
    for n in range(2):
        for m in range(10):
            make_host(cast.ines, f"Host {n}{m}", "")
        counts.append(statements())
    assert counts[0] == counts[1] <= 14


def test_starts_with_somebody_easy_to_ask(ines: Client, sana: Client, nobody: Client, cast: Cast) -> None:
    assert "Nobody to write to yet" in ines.get("/conversations/start").content.decode()
    make_host(cast.ines)
    assert "Maya Okafor" in ines.get("/conversations/start").content.decode()
    assert "Maya Okafor" not in sana.get("/conversations/start").content.decode()
    assert nobody.get("/conversations/start").status_code == 403
    assert ines.post("/conversations/start").status_code == 405


def test_says_that_a_name_is_missing_under_the_letter(ines: Client, cast: Cast) -> None:
    assert "who it is from" in ines.get(address_of(cast)).content.decode()
    cast.ines.about = "A geography student in Porto"
    cast.ines.save()
    interest = Interest.objects.get()
    page = ines.get(f"/conversations/compose?person=1&interest={interest.pk}")
    assert "who it is from" not in page.content.decode()
