"""The pages of learn..."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from firsthand.explore.models import Matter
from firsthand.explore.rules.words import Topic
from firsthand.learn.actions.insights import InsightFacts, add_insight, attach_remark
from firsthand.learn.models import Evidence, Insight, Remark
from firsthand.learn.queries.insights import FITTING, LATEST
from firsthand.learn.rules.words import Stance
from tests.cast import NOW, Cast, client_of
from tests.learn.conftest import Desk, lay_desk

pytestmark = pytest.mark.django_db
GETS = (
    ("learn:home", ""), ("learn:compare", ""), ("learn:confidence", ""), ("learn:coverage_of_interest", "interest"),
    ("learn:insights_of_interest", "interest"), ("learn:add_insight", "interest"), ("learn:insight", "insight"),
    ("learn:reword_insight", "insight"), ("learn:remark", "remark"), ("learn:remarks_of_person", "person"),
    ("learn:debriefed", "talk"), ("learn:add_remark", "talk"),
)  # fmt: skip
POSTS = (
    ("learn:set_off_record", "remark"), ("learn:attach_remark", "insight"), ("learn:detach_remark", "evidence"),
)  # fmt: skip


def fill(desk: Desk, n: int = 3) -> dict[str, int]:
    remarks = [desk.remark(number, question=desk.question) for number in range(n)]
    insight = add_insight(
        owner=desk.owner, interest_id=desk.interest.pk, facts=InsightFacts("The evenings are free", Topic.LIFE, "load"),
        remark_ids=[remark.pk for remark in remarks[:2]], now=NOW,
    )  # fmt: skip
    against = desk.remark(n, text="Not in March", is_hearsay=True)
    attach_remark(owner=desk.owner, insight_id=insight.pk, remark_id=against.pk, stance=Stance.CONTRADICTS, now=NOW)
    Matter.objects.create(owner=desk.owner, dimension="load", need="Evenings free", created_at=NOW)
    return {
        "interest": desk.interest.pk, "insight": insight.pk, "remark": remarks[0].pk, "person": desk.people[0].pk,
        "talk": desk.talks[0].pk, "evidence": Evidence.objects.filter(insight=insight).latest("id").pk,
    }  # fmt: skip


def where(name: str, key: str, ids: dict[str, int]) -> str:
    return reverse(name, args=[ids[key]] if key else [])


@pytest.mark.parametrize(("name", "key"), GETS)
def test_open_with_one_heading(name: str, key: str, desk: Desk, ines: Client) -> None:
    page = ines.get(where(name, key, fill(desk))).content.decode()
    assert page.count("<h1") == 1


@pytest.mark.parametrize(("name", "key"), GETS)
def test_open_at_an_empty_desk(name: str, key: str, desk: Desk, cast: Cast, sana: Client) -> None:
    assert sana.get(where(name, key, fill(desk))).status_code == (404 if key else 200)


@pytest.mark.parametrize(("name", "key"), [*GETS[3:], *POSTS])
def test_show_a_stranger_nothing(name: str, key: str, desk: Desk, sana: Client, jonas: Client) -> None:
    address = where(name, key, fill(desk))
    for client in (sana, jonas):
        assert client.generic("GET" if (name, key) in GETS else "POST", address).status_code == 404


@pytest.mark.parametrize(("name", "key"), [*GETS[3:], *POSTS])
def test_answer_404_for_what_never_was(name: str, key: str, desk: Desk, ines: Client) -> None:
    response = ines.generic("GET" if (name, key) in GETS else "POST", reverse(name, args=[10**9]))
    assert response.status_code == 404


@pytest.mark.parametrize(("name", "key"), [*GETS, *POSTS])
def test_refuse_a_wrong_method(name: str, key: str, desk: Desk, ines: Client) -> None:
    address = where(name, key, fill(desk))
    assert ines.delete(address).status_code == 405
    if (name, key) in POSTS:
        assert ines.get(address).status_code == 405


@pytest.mark.parametrize(("name", "key"), GETS)
def test_ask_as_often_for_twenty_rows_as_for_ten(name: str, key: str, cast: Cast) -> None:
    asked = []
    for owner, n in ((cast.ines, 10), (cast.sana, 20)):
        desk = lay_desk(owner, n + 1)
        address, client = where(name, key, fill(desk, n)), client_of(owner)
        client.get(address)
        with CaptureQueriesContext(connection) as statements:
            client.get(address)
        asked.append(len(statements))
    assert asked[0] == asked[1] <= 20


def test_draw_who_spoke_about_what(desk: Desk, ines: Client) -> None:
    page = ines.get(where("learn:coverage_of_interest", "interest", fill(desk))).content.decode()
    assert "Four talks: enough for a first pattern." in page
    assert 'aria-label="one host: Host 0 (first-hand)"' in page
    assert "dot--hatched" in page
    assert "Nobody has spoken first-hand about the day" in page


def test_give_only_the_fragment_to_a_slot(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    for name, key in (
        ("learn:coverage_of_interest", "interest"),
        ("learn:insights_of_interest", "interest"),
        ("learn:remarks_of_person", "person"),
    ):
        fragment = ines.get(where(name, key, ids), headers={"HX-Request": "true"}).content.decode()
        assert fragment.lstrip().startswith("<section")
        assert "<html" not in fragment


def test_lead_from_an_insight_to_the_exact_words(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    Remark.objects.filter(pk=ids["remark"]).update(words="“Nobody reads the permits”", span_start=3)
    page = ines.get(where("learn:insight", "insight", ids)).content.decode()
    address = reverse("learn:remark", args=[ids["remark"]])
    assert f'href="{address}#words"' in page
    assert "<mark>“Nobody reads the permits”</mark>" in ines.get(address).content.decode()


def test_say_when_the_notes_have_changed(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    Remark.objects.filter(pk=ids["remark"]).update(words="gone by now", span_start=3)
    assert "The notes have changed since" in ines.get(where("learn:remark", "remark", ids)).content.decode()


def test_ask_what_three_hosts_add_up_to(desk: Desk, ines: Client) -> None:
    for number in range(3):
        desk.remark(number, "DAY")
    page = ines.get(reverse("learn:home")).content.decode()
    assert "Host 0, Host 1, Host 2 each said something about it" in page
    offered = ines.get(f"{reverse('learn:add_insight', args=[desk.interest.pk])}?topic=DAY").content.decode()
    assert offered.count(" checked") == 3


def test_keep_a_new_insight_and_new_words_for_it(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    response = ines.post(
        where("learn:add_insight", "interest", ids),
        {"claim": "Mondays are heavy", "topic": "DAY", "remark_ids": [ids["remark"]]},
    )
    made = Insight.objects.get(claim="Mondays are heavy")
    assert response["Location"] == reverse("learn:insight", args=[made.pk])
    assert made.evidence.get().remark_id == ids["remark"]
    ines.post(reverse("learn:reword_insight", args=[made.pk]), {"claim": "Most Mondays are heavy", "topic": "DAY"})
    made.refresh_from_db()
    assert made.superseded_by is not None
    assert "You say this differently now" in ines.get(reverse("learn:insight", args=[made.pk])).content.decode()
    assert "Mondays are heavy" in ines.get(reverse("learn:insight", args=[made.superseded_by_id])).content.decode()


def test_say_what_is_wrong_with_an_insight(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    assert ines.post(where("learn:add_insight", "interest", ids), {"claim": "", "topic": "DAY"}).status_code == 422
    assert ines.post(where("learn:reword_insight", "insight", ids), {"claim": "x", "topic": "?"}).status_code == 422
    assert ines.post(where("learn:attach_remark", "insight", ids), {"stance": "perhaps"}).status_code == 409


def test_attach_a_remark_and_take_it_away(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    loose = desk.remark(1, text="Another")
    ines.post(where("learn:attach_remark", "insight", ids), {"remark_id": loose.pk, "stance": "contradicts"})
    evidence = Evidence.objects.get(remark=loose)
    assert evidence.stance == "contradicts"
    ines.post(reverse("learn:detach_remark", args=[evidence.pk]))
    assert not Evidence.objects.filter(remark=loose).exists()


def test_mark_a_remark_again_and_keep_its_old_words(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    address = where("learn:remark", "remark", ids)
    response = ines.post(address, {"text": "Nearly all evenings are free", "topic": "LIFE", "is_hearsay": "on"})
    page = ines.get(response["Location"]).content.decode()
    assert "Older words" in page
    assert "Evenings are free, 0" in page
    assert ines.post(response["Location"], {"text": ""}).status_code == 422
    assert "These words were replaced" in ines.get(address).content.decode()


def test_put_a_remark_off_the_record(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    for said, expected in (("yes", True), ("no", False)):
        ines.post(where("learn:set_off_record", "remark", ids), {"off_record": said})
        assert Remark.objects.get(pk=ids["remark"]).is_off_record is expected


def test_file_a_remark_that_came_back_to_mind(desk: Desk, ines: Client) -> None:
    address = reverse("learn:add_remark", args=[desk.talks[1].pk])
    assert ines.post(address, {"text": " "}).status_code == 422
    assert ines.post(address, {"text": "The store is cold"}).status_code == 302
    assert Remark.objects.get().said_on == (NOW - timedelta(1)).date()


def test_leave_empty_what_is_empty_when_comparing(desk: Desk, ines: Client) -> None:
    fill(desk)
    page = ines.get(reverse("learn:compare")).content.decode()
    assert "cell--empty" in page
    assert "Evenings free" in page
    assert "%" not in page.split("<main")[1].split("</main")[0]


def test_show_what_changed_and_who_answered(desk: Desk, ines: Client) -> None:
    fill(desk)
    page = ines.get(reverse("learn:confidence")).content.decode()
    assert "How many evenings did work take last month?" in page
    assert "3 remarks, 3 hosts" in page


def test_offer_the_remarks_that_fit_best_and_find_the_others(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    for number in range(FITTING):
        desk.remark(0, "LIFE", text=f"On the evenings, {number}")
    desk.remark(0, "DAY", text="The boxes come on Mondays")
    address = where("learn:insight", "insight", ids)
    page = ines.get(address).content.decode()
    assert page.count('value="supports"') == FITTING
    assert "The boxes come on Mondays" not in page
    assert "The ones that fit best." in page
    found = ines.get(f"{address}?q=boxes").content.decode()
    assert found.count('value="supports"') == 1
    assert "The boxes come on Mondays" in found
    assert "No remark has these words." in ines.get(f"{address}?q=nobody+said+this").content.decode()


def test_take_a_ticked_remark_that_newer_ones_have_pushed_out(desk: Desk, ines: Client) -> None:
    ids = fill(desk)
    for number in range(FITTING):
        desk.remark(0, "LIFE", text=f"On the evenings, {number}")
    old = desk.remark(0, "DAY", text="The boxes come on Mondays")
    address = f"{where('learn:add_insight', 'interest', ids)}?topic=LIFE"
    assert "The boxes come on Mondays" not in ines.get(address).content.decode()
    ines.post(address, {"claim": "Evenings are free", "topic": "LIFE", "remark_ids": [old.pk, "x", "9" * 30]})
    ines.post(address, {"claim": "Evenings are free", "topic": "LIFE", "remark_ids": [old.pk]})
    assert Evidence.objects.get(insight__claim="Evenings are free").remark_id == old.pk


def test_list_the_newest_insights_and_count_them_all(desk: Desk, ines: Client) -> None:
    for number in range(LATEST + 1):
        facts = InsightFacts(f"Claim {number} of many", Topic.LIFE, "load")
        add_insight(owner=desk.owner, interest_id=desk.interest.pk, facts=facts, remark_ids=[], now=NOW)
    page = ines.get(reverse("learn:home")).content.decode()
    assert page.count("of many") == LATEST
    assert "Claim 0 of many" not in page
    assert f'<span class="count">{LATEST + 1}</span>' in page
    assert "All of them are with your interests above." in page
