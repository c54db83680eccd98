"""The page on which a time is agreed..."""

from datetime import datetime

import pytest
import vobject
from django.test import Client
from django.urls import reverse

from firsthand.meet.actions.meetings import Agreement, schedule_meeting
from firsthand.meet.models import Meeting
from firsthand.meet.rules.words import Format
from firsthand.reach.models import MailAccount, Message
from firsthand.shell import clock
from tests.cast import NOW, Cast
from tests.meet.desk import make_conversation

pytestmark = pytest.mark.django_db
FORM = {
    "day": "2026-12-03", "time": "09:00", "whose": "theirs", "host_zone": "America/New_York", "minutes": "20",
    "format": "video", "place": "https://meet.example/z", "seeker_calls": "on",
}  # fmt: skip
AGREEMENT = Agreement(datetime(2026, 12, 3, 9, 0), "America/New_York", "America/New_York", 20, Format.PHONE)


@pytest.fixture(autouse=True)
def _at_nine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


def test_saves_a_time_and_says_it_in_both_zones(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    page = ines.post(reverse("meet:schedule", args=[conversation.pk]), FORM, follow=True).content.decode()
    assert "Thu 3 Dec, 14:00 your time (Europe/Lisbon) · 9:00 for Zoë (America/New_York)" in page
    assert "20 minutes, by video, you call Zoë: https://meet.example/z." in page
    assert "Send the invitation" in page


def test_takes_the_seekers_own_clock(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    ines.post(
        reverse("meet:schedule", args=[conversation.pk]), FORM | {"whose": "mine", "host_zone": "america/new_york"}
    )
    assert not Meeting.objects.exists(), "a zone is spelt exactly"
    ines.post(
        reverse("meet:schedule", args=[conversation.pk]), FORM | {"whose": "mine", "host_zone": "America/New York"}
    )
    assert Meeting.objects.get().timezone == "Europe/Lisbon"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"day": "2026-11-24", "time": "03:59"}, "This time has passed."),
        ({"day": "2027-03-14", "time": "02:30"}, "the clocks go forward over it. Choose another time."),
        ({"day": "2027-11-07", "time": "01:30"}, "this time comes twice. Which one?"),
        ({"host_zone": "Mars"}, "This is not a time zone."),
        ({"day": ""}, "This field is required."),
        ({"minutes": "60"}, "not one of the available choices"),
    ],
)
def test_says_at_the_field_what_cannot_be(change: dict[str, str], words: str, cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    response = ines.post(reverse("meet:schedule", args=[conversation.pk]), FORM | change)
    assert response.status_code == 422
    assert words in response.content.decode()
    assert not Meeting.objects.exists()


def test_takes_the_second_of_two(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    twice = FORM | {"day": "2027-11-07", "time": "01:30", "second": "second"}
    assert ines.post(reverse("meet:schedule", args=[conversation.pk]), twice).status_code == 302
    assert f"{Meeting.objects.get().starts_at:%H:%M}" == "06:30"


def test_shows_a_refusal_at_the_form(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    conversation.events.create(owner=cast.ines, kind="held", at=NOW)
    response = ines.post(reverse("meet:schedule", args=[conversation.pk]), FORM)
    assert response.status_code == 422
    assert "This conversation was held." in response.content.decode()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, "Thu 3 Dec, 14:00 your time (Europe/Lisbon) · 9:00 for Zoë (America/New_York)"),
        ({"day": "2020-12-03"}, "This time has passed."),
        ({"time": ""}, "This field is required."),
        ({"day": ""}, "Both clocks are shown here"),
        ({"day": "2027-11-07", "time": "01:30"}, "choose one"),
    ],
)
def test_shows_both_clocks_as_one_types(change: dict[str, str], words: str, cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    address = reverse("meet:preview_time", args=[conversation.pk])
    page = ines.get(address, FORM | change, headers={"HX-Request": "true"}).content.decode()
    assert words in page
    assert "<html" not in page


def test_offers_times_and_asks_for_a_zone_that_is_a_guess(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines, timezone="")
    page = ines.get(reverse("meet:schedule", args=[conversation.pk])).content.decode()
    assert "Their zone is a guess" in page
    assert page.count("your time (America/New_York)") == 3


def test_warns_before_a_late_change_and_calls_off(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    soon = Agreement(datetime(2026, 11, 24, 12, 0), "America/New_York", "America/New_York", 20, Format.PHONE)
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=soon, now=NOW)
    assert "less than a day away" in ines.get(reverse("meet:schedule", args=[conversation.pk])).content.decode()
    page = ines.post(reverse("meet:cancel", args=[conversation.pk]), follow=True).content.decode()
    assert "called off" in page
    assert "I am sorry, I have to take back this time:" in page


def test_gives_the_calendar_file(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    address = reverse("meet:invitation_file", args=[conversation.pk])
    assert ines.get(address).status_code == 404
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=AGREEMENT, now=NOW)
    response = ines.get(address)
    assert response["Content-Type"] == "text/calendar; charset=utf-8; method=REQUEST"
    assert vobject.readOne(response.content.decode()).vevent.location.value == "telephone"
    MailAccount.objects.all().delete()
    assert "mailto:ines@post.example" in ines.get(address).content.decode()
    ines.post(reverse("meet:cancel", args=[conversation.pk]))
    assert "cancel.ics" in ines.get(address)["Content-Disposition"]


def test_sends_the_words_as_they_were_changed(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=AGREEMENT, now=NOW)
    address = reverse("meet:invite", args=[conversation.pk])
    page = ines.post(address, {"text": "Dear Zoë, see you."}, follow=True).content.decode()
    assert "On its way to zoe" in page
    assert Message.objects.get().body == "Dear Zoë, see you."
    assert 'name="text"' not in page, "no second press while it is on its way"


def test_shows_the_words_to_copy_where_it_cannot_send(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    MailAccount.objects.all().delete()
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=AGREEMENT, now=NOW)
    page = ines.get(reverse("meet:schedule", args=[conversation.pk])).content.decode()
    assert "add your mail account" in page
    assert "Copy the words" in page
    assert ines.post(reverse("meet:invite", args=[conversation.pk])).status_code == 409


def test_leads_a_preview_without_htmx_to_the_page(cast: Cast, ines: Client) -> None:
    conversation = make_conversation(cast.ines)
    response = ines.get(reverse("meet:preview_time", args=[conversation.pk]), FORM)
    assert response.headers["Location"] == reverse("meet:schedule", args=[conversation.pk])
