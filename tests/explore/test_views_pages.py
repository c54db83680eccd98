"""The pages of explore..."""

import re
from pathlib import Path

import pytest
from django.test import Client

from firsthand.explore.actions.interests import InterestFacts, add_interest
from firsthand.explore.actions.questions import QuestionFacts, add_question
from firsthand.explore.actions.taxonomy import import_occupations
from firsthand.explore.models import Interest, Matter, Question
from firsthand.explore.rules.words import InterestKind
from tests.cast import NOW, Cast
from tests.explore.tables import write_tables

pytestmark = pytest.mark.django_db
HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def boats(cast: Cast) -> Interest:
    return add_interest(owner=cast.ines, facts=InterestFacts(InterestKind.JOB, "Boat builder"), now=NOW)


def page_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode())


def test_teach_where_nothing_is_yet(ines: Client) -> None:
    assert "Begin with what you are curious about." in page_of(ines, "/explore/")


def test_add_an_interest_and_list_it(ines: Client) -> None:
    response = ines.post("/explore/interests/add", {"name": "Boat builder", "kind": "job", "why": "Wood."})
    assert response.status_code == 302
    assert "no questions yet" in page_of(ines, "/explore/")
    assert "Wood." in page_of(ines, response["Location"])


def test_say_what_is_missing_and_keep_what_was_typed(ines: Client) -> None:
    response = ines.post("/explore/interests/add", {"name": "", "kind": "job", "why": "Wood."})
    assert response.status_code == 422
    assert "Wood." in response.content.decode()


def test_edit_lean_lay_away_and_take_up_again(ines: Client, boats: Interest) -> None:
    address = f"/explore/interests/{boats.pk}"
    assert 'value="Boat builder"' in page_of(ines, f"{address}/edit")
    ines.post(f"{address}/edit", {"name": "Shipwright", "kind": "job", "why": ""})
    ines.post(f"{address}/lean", {"leaning": "leaning_in"})
    ines.post(f"{address}/lean", {"leaning": "sideways"})
    assert "A kind of job · Leaning in" in page_of(ines, address)
    ines.post(f"{address}/archive")
    assert "Laid away" in page_of(ines, "/explore/")
    assert "This interest is laid away." in page_of(ines, address)
    ines.post(f"{address}/restore")
    assert "Laid away" not in page_of(ines, "/explore/")


def test_check_a_question_as_one_types(ines: Client, boats: Interest) -> None:
    address = f"/explore/interests/{boats.pk}/questions/add"
    answer = ines.get(address, {"text": "Do you use varnish?"}, **HTMX).content.decode()
    assert "Yes or no ends it" in answer
    assert "When do you use varnish, and when not?" in answer
    assert "<h1" not in answer
    works = ines.get(address, {"text": "Which hull took you longest?"}, **HTMX).content.decode()
    assert "This one works." in works
    assert ines.get(address, {"text": ""}, **HTMX).content.decode().strip() == ""


def test_add_a_question_that_works_at_once(ines: Client, boats: Interest) -> None:
    told = {"text": "Which hull took you longest?", "assumption": "The first", "confidence": "2", "topic": ""}
    response = ines.post(f"/explore/interests/{boats.pk}/questions/add", told)
    assert response["Location"] == f"/explore/interests/{boats.pk}"
    page = page_of(ines, response["Location"])
    assert "I assume: The first" in page


@pytest.mark.parametrize(
    ("choice", "kept"),
    [
        ("", []),
        ("mine", ["How did you learn it and why did you stay?"]),
        ("better", ["How did you learn it?"]),
        ("both", ["How did you learn it?", "Why did you stay?"]),
    ],
)
def test_leave_the_choice_over_a_flagged_question(ines: Client, boats: Interest, choice: str, kept: list[str]) -> None:
    told = {"text": "How did you learn it and why did you stay?", "choice": choice}
    response = ines.post(f"/explore/interests/{boats.pk}/questions/add", told)
    assert response.status_code == (302 if kept else 200)
    assert list(Question.objects.order_by("id").values_list("text", flat=True)) == kept
    if not kept:
        assert "Use both" in response.content.decode()


def test_keep_a_flagged_question_when_it_is_asked_again(ines: Client, boats: Interest) -> None:
    told = {"text": "Do you use varnish?"}
    address = f"/explore/interests/{boats.pk}/questions/add"
    assert '<input type="hidden" name="seen" value="Do you use varnish?">' in ines.post(address, told).content.decode()
    assert ines.post(address, told | {"seen": "Do you use paint?"}).status_code == 200
    assert ines.post(address, told | {"seen": told["text"]}).status_code == 302
    assert Question.objects.get().text == told["text"]


def test_pick_from_the_library(ines: Client, boats: Interest) -> None:
    address = f"/explore/interests/{boats.pk}/questions/pick"
    assert "A beginning: what adverts leave out." in page_of(ines, address)
    assert "Which part of the pay surprises newcomers" in page_of(ines, f"{address}?topic=PAY")
    ines.post(address, {"keys": ["day-yesterday", "pay-range"]})
    assert Question.objects.count() == 2
    assert "Nothing was ticked." in ines.post(address, {}, follow=True).content.decode()


def test_change_drop_and_restore_a_question(ines: Client, boats: Interest) -> None:
    row = add_question(
        owner=boats.owner, interest_id=boats.pk, facts=QuestionFacts("Do you sail?", confidence=2), now=NOW
    )
    address = f"/explore/questions/{row.pk}"
    assert "You could ask: When do you sail, and when not?" in page_of(ines, address)
    told = {"text": "Where do you sail?", "assumption": "", "confidence": "4", "state": "partly", "topic": "DAY"}
    assert ines.post(address, told).status_code == 302
    assert "leaning → fairly sure" in page_of(ines, f"/explore/interests/{boats.pk}")
    assert ines.post(address, told | {"text": ""}).status_code == 422
    ines.post(f"{address}/drop")
    assert "Dropped" in page_of(ines, f"/explore/interests/{boats.pk}")
    ines.post(f"{address}/restore")
    row.refresh_from_db()
    assert row.state == "open"


def test_choose_what_matters(ines: Client) -> None:
    told = {"weight_load": "matters", "need_load": "Evenings free", "weight_pay": "veto", "need_pay": "Rent paid"}
    assert ines.post("/explore/matters", told).status_code == 302
    assert list(Matter.objects.order_by("position").values_list("dimension", "is_veto")) == [
        ("load", False),
        ("pay", True),
    ]
    assert "Evenings free" in page_of(ines, "/explore/")
    many = {f"weight_{name}": "veto" for name in ("load", "pay", "place")}
    assert "What matters most, if all of it does?" in ines.post("/explore/matters", many).content.decode()


def test_suggest_occupations_with_their_attribution(ines: Client, cast: Cast, tmp_path: Path) -> None:
    assert "No list of occupations is here" in page_of(ines, "/explore/occupations")
    import_occupations(owner=cast.ines, path=write_tables(tmp_path / "tables"), now=NOW)
    options = ines.get("/explore/occupations", {"0-name": "lightho"}, **HTMX).content.decode()
    assert '<option value="Lighthouse Attendant">Lamp Keepers</option>' in options
    assert "used under the CC BY 4.0 license" in page_of(ines, "/explore/occupations?name=lamp")
    assert "Your own words are as good" in page_of(ines, "/explore/occupations?name=unicorn")
    ines.post("/explore/interests/add", {"name": "Lighthouse Attendant", "kind": "job"})
    page = page_of(ines, f"/explore/interests/{Interest.objects.get().pk}")
    assert "Roads you have not listed" in page
    assert "used under the CC BY 4.0 license" in page


def test_lead_through_the_first_three_steps(ines: Client) -> None:
    assert "First, something to ask about." in page_of(ines, "/explore/start/questions")
    told = {"0-name": "Boat builder", "0-kind": "job", "1-name": "", "2-name": "Harbour Museum", "2-kind": "company"}
    assert ines.post("/explore/start/interests", told)["Location"] == "/explore/start/questions"
    assert Interest.objects.count() == 2
    assert "A kind of job, on your list" in page_of(ines, "/explore/start/interests")
    boats = Interest.objects.get(kind="job")
    picked = {f"keys_{boats.pk}": ["day-yesterday"], f"own_{boats.pk}": "Which hull took you longest?"}
    assert ines.post("/explore/start/questions", picked)["Location"] == "/explore/start/matters"
    assert Question.objects.count() == 2
    flagged = ines.post("/explore/start/questions", {f"own_{boats.pk}": "Do you use varnish?"})["Location"]
    assert "When do you use varnish, and when not?" in page_of(ines, flagged)
    answer = ines.get(
        f"/explore/interests/{boats.pk}/questions/add", {f"own_{boats.pk}": "Do you sail?", "start": "1"}, **HTMX
    )
    assert "When you go on, you choose between the two." in answer.content.decode()
    own = {"text": "Do you use varnish?", "start": "1", "choice": "better"}
    assert ines.post(f"/explore/interests/{boats.pk}/questions/add", own)["Location"] == "/explore/start/matters"
    assert Question.objects.count() == 3
    assert "Chosen now, it keeps a charming host" in page_of(ines, "/explore/start/matters")
    assert ines.post("/explore/start/matters", {"weight_load": "matters"})["Location"] == "/people/start"


def test_show_a_broken_start_form_again(ines: Client) -> None:
    assert ines.post("/explore/start/interests", {"0-name": "x" * 300, "0-kind": "job"}).status_code == 422
