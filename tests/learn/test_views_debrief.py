"""The debrief..."""

import re
from html import unescape
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from firsthand.explore.models import Confidence
from firsthand.learn.models import Advice, Debrief, Introduction, Promise, Remark
from firsthand.reach.models import Conversation, Event
from tests.cast import Cast, client_of
from tests.learn.conftest import Desk, lay_desk

pytestmark = pytest.mark.django_db
_FIELD = re.compile(r"<(input|textarea|select)\b([^>]*)>(.*?)(?=<(?:input|textarea|select|/form)\b)", re.DOTALL)


def address(talk: Conversation) -> str:
    return reverse("learn:debrief", args=[talk.pk])


def filled(page: str) -> dict[str, Any]:
    """This function will return what a browser would send for the debrief form as it stands."""
    form = page[page.index('id="debrief"') :]
    values: dict[str, Any] = {}
    for tag, attributes, rest in _FIELD.findall(form):
        name = re.search(r'name="([^"]+)"', attributes)
        if name is None or name.group(1) in {"csrfmiddlewaretoken", "theme", "back"}:
            continue
        kind = re.search(r'type="(\w+)"', attributes)
        if kind and kind.group(1) in {"checkbox", "radio"} and "checked" not in attributes:
            continue
        if tag == "textarea":
            values[name.group(1)] = unescape(rest.split("</textarea>")[0]).lstrip("\n")
        elif tag == "select":
            chosen = re.search(r'value="([^"]*)" selected', rest)
            values[name.group(1)] = unescape(chosen.group(1)) if chosen else ""
        else:
            value = re.search(r'value="([^"]*)"', attributes)
            values[name.group(1)] = (
                unescape(value.group(1)) if value else "on" if kind and kind.group(1) == "checkbox" else ""
            )
    return values


def counts() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Remark, Promise, Advice, Introduction, Debrief, Event, Confidence))


def test_is_filled_in_from_the_marked_notes(desk: Desk, ines: Client) -> None:
    page = ines.get(address(desk.talks[0])).content.decode()
    values = filled(page)
    assert values["remarks-0-text"] == "Nobody reads the permits"
    assert values["remarks-0-is_verbatim"] == "on"
    assert values["remarks-0-words"] == "“Nobody reads the permits”"
    assert values["remarks-1-is_off_record"] == "on"
    assert values["mine-0-text"] == "I send her the map list"
    assert values["theirs-0-text"] == "she asks the registrar for a visit"
    assert values["advice-0-text"] == "spend a day in the store"
    assert (values["names-0-name"], values["names-0-about"]) == ("Per Åkesson", "runs the depot in Lund")
    assert values["answers-0-row_id"] == str(desk.question.pk)


def test_files_everything_at_one_press(desk: Desk, ines: Client) -> None:
    talk = desk.talks[0]
    values = filled(ines.get(address(talk)).content.decode())
    values |= {
        "surprise-0-text": "Half the boxes are never opened",
        "mine-0-due_on": "2026-11-27",
        "answers-0-state": "partly",
        "answers-0-level": "4",
        "energy": "5",
        "went": "2",
    }
    response = ines.post(address(talk), values)
    assert response.status_code == 302
    assert response["Location"] == reverse("learn:debriefed", args=[talk.pk])
    remarks = Remark.objects.order_by("id")
    assert [row.text for row in remarks] == [
        "Nobody reads the permits",
        "the head of unit leaves in May",
        "Half the boxes are never opened",
    ]
    assert [row.is_surprise for row in remarks] == [False, False, True]
    assert [row.is_off_record for row in remarks] == [False, True, False]
    first = remarks[0]
    assert talk.talk.notes[first.span_start : first.span_end] == first.words
    assert set(Promise.objects.values_list("side", "text")) == {
        ("seeker", "I send her the map list"),
        ("host", "she asks the registrar for a visit"),
    }
    assert Introduction.objects.get().introducer == talk.person
    assert list(talk.events.order_by("id").values_list("kind", flat=True))[-1] == "debriefed"
    desk.question.refresh_from_db()
    assert desk.question.state == "partly"
    assert [(row.level, row.conversation_id) for row in desk.question.confidences.order_by("id")] == [
        (2, None),
        (4, talk.pk),
    ]
    page = ines.get(response["Location"]).content.decode()
    assert "people like us better than we think" in page
    assert "From leaning to fairly sure." in page


def test_doubles_nothing_when_it_is_pressed_or_opened_again(desk: Desk, ines: Client) -> None:
    talk = desk.talks[0]
    values = filled(ines.get(address(talk)).content.decode())
    ines.post(address(talk), values)
    before = counts()
    ines.post(address(talk), values)
    assert counts() == before
    again = filled(ines.get(address(talk)).content.decode())
    ines.post(address(talk), again)
    assert counts() == before


def test_adds_and_changes_later_and_keeps_the_old_words(desk: Desk, ines: Client) -> None:
    talk = desk.talks[0]
    ines.post(address(talk), filled(ines.get(address(talk)).content.decode()))
    again = filled(ines.get(address(talk)).content.decode())
    again |= {
        "remarks-0-text": "Nobody reads the permits in time",
        "remarks-2-text": "The store is cold",
        "mine-0-text": "I send two lists",
    }
    ines.post(address(talk), again)
    old = Remark.objects.get(text="Nobody reads the permits")
    assert old.replaced_by is not None
    assert old.replaced_by.text == "Nobody reads the permits in time"
    assert old.replaced_by.words == "“Nobody reads the permits”"
    assert Remark.objects.filter(text="The store is cold").count() == 1
    assert [row.text for row in Promise.objects.filter(side="seeker")] == ["I send two lists"]


def test_does_not_bring_back_what_was_left_out(desk: Desk, ines: Client) -> None:
    talk = desk.talks[0]
    values = filled(ines.get(address(talk)).content.decode()) | {"remarks-1-text": "", "advice-0-text": ""}
    ines.post(address(talk), values)
    assert Remark.objects.count() == 1
    assert "advice: spend" in ines.get(address(talk)).content.decode()  # in the notes beside the form
    assert filled(ines.get(address(talk)).content.decode())["advice-0-text"] == ""


def test_keeps_what_was_typed_when_something_is_wrong(desk: Desk, ines: Client) -> None:
    values = filled(ines.get(address(desk.talks[0])).content.decode())
    values |= {"mine-0-due_on": "soon", "remarks-2-text": "The store is cold"}
    response = ines.post(address(desk.talks[0]), values)
    assert response.status_code == 422
    page = response.content.decode()
    assert "The store is cold" in page
    assert "Nothing you typed is lost" in page
    assert Remark.objects.count() == 0


def test_gives_another_row_without_filing_anything(desk: Desk, ines: Client) -> None:
    values = filled(ines.get(address(desk.talks[0])).content.decode()) | {"remarks-0-text": "Typed", "add": "remarks"}
    response = ines.post(address(desk.talks[0]), values)
    assert response.status_code == 200
    more = filled(response.content.decode())
    assert more["remarks-0-text"] == "Typed"
    assert int(more["remarks-TOTAL_FORMS"]) == int(values["remarks-TOTAL_FORMS"]) + 1
    assert counts()[0] == 0
    assert ines.post(address(desk.talks[0]), values | {"add": "nonsense"}).status_code == 200


def test_keeps_filed_words_that_were_emptied(desk: Desk, ines: Client) -> None:
    talk = desk.talks[0]
    ines.post(address(talk), filled(ines.get(address(talk)).content.decode()))
    again = filled(ines.get(address(talk)).content.decode()) | {"remarks-0-text": "", "mine-0-text": ""}
    response = ines.post(address(talk), again)
    assert response.status_code == 422
    assert "What was said stays" in response.content.decode()


def test_records_a_talk_as_held_when_nobody_had(desk: Desk, ines: Client) -> None:
    talk = desk.talks[1]
    talk.events.filter(kind="held").delete()
    ines.post(address(talk), filled(ines.get(address(talk)).content.decode()))
    assert list(talk.events.order_by("id").values_list("kind", flat=True))[-2:] == ["held", "debriefed"]


def test_files_nothing_at_all_when_one_row_is_somebody_elses(desk: Desk, ines: Client, cast: Cast) -> None:
    theirs = lay_desk(cast.sana, 1).question
    values = filled(ines.get(address(desk.talks[0])).content.decode()) | {
        "answers-0-row_id": str(theirs.pk),
        "answers-0-state": "open",
    }
    before = counts()
    assert ines.post(address(desk.talks[0]), values).status_code == 404
    assert counts() == before


def test_shows_a_stranger_nothing(desk: Desk, sana: Client, jonas: Client) -> None:
    for client in (sana, jonas):
        for name in ("learn:debrief", "learn:debriefed", "learn:add_remark"):
            assert client.get(reverse(name, args=[desk.talks[0].pk])).status_code == 404
        assert client.post(address(desk.talks[0])).status_code == 404


def test_refuses_a_form_without_its_rows(desk: Desk, ines: Client) -> None:
    assert ines.post(address(desk.talks[0]), {"energy": "9"}).status_code == 422


def test_asks_as_often_for_twenty_remarks_as_for_ten(cast: Cast) -> None:
    asked = []
    for owner, n in ((cast.ines, 10), (cast.sana, 20)):
        desk = lay_desk(owner, 1)
        for number in range(n):
            desk.remark(0, text=f"Remark {number}", question=desk.question)
        client = client_of(owner)
        client.get(address(desk.talks[0]))
        with CaptureQueriesContext(connection) as statements:
            client.get(address(desk.talks[0]))
        asked.append(len(statements))
    assert asked[0] == asked[1] <= 25
