"""Whom to ask next, from the tables..."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from firsthand.explore.models import Interest
from firsthand.people.models import Organisation, Person, Position
from firsthand.plan.queries.asking import ask_next
from firsthand.plan.queries.today import today
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def interest(cast: Cast) -> Interest:
    return Interest.objects.create(owner=cast.ines, kind="job", name="Archivist", created_at=NOW)


def known(cast: Cast, name: str, title: str = "Archivist", **facts: object) -> Person:
    words = f"{name} {title}".lower()
    return Person.objects.create(
        owner=cast.ines, name=name, current_title=title, search_text=words, created_at=NOW, **facts
    )


def names(cast: Cast, interest: Interest) -> list[str]:
    return [one.candidate.name for one in ask_next(cast.ines, interest.pk, NOW).useful]


def test_never_names_whom_the_seeker_would_not_ask(cast: Cast, interest: Interest, ines: Client) -> None:
    known(cast, "Quiet Quill", left_out=True)
    known(cast, "Aunt Silent", "", tie_kind="family", left_out=True)
    known(cast, "Open Olga")
    assert names(cast, interest) == ["Open Olga"]
    assert all("Quiet" not in thing.sentence for thing in today(cast.ines, NOW).shortlist.things)
    for address in (f"/ask-next/{interest.pk}", "/"):
        shown = ines.get(address).content.decode()
        assert "Quiet" not in shown
        assert "Silent" not in shown


def test_puts_those_who_know_somebody_behind_those_who_know(cast: Cast, interest: Interest) -> None:
    known(cast, "Aunt", "", tie_kind="family")
    known(cast, "Does It")
    assert names(cast, interest) == ["Does It", "Aunt"]


def test_says_where_both_were_and_when(cast: Cast, interest: Interest) -> None:
    school = Organisation.objects.create(owner=cast.ines, name="Halmby", folded="halmby", kind="school")
    for person, first, last in ((None, 2018, 2021), (known(cast, "Does It"), 2019, 2023)):
        times = {"started_on": date(first, 9, 1), "ended_on": date(last, 7, 1)}
        Position.objects.create(owner=cast.ines, person=person, organisation=school, **times)
    (found,) = ask_next(cast.ines, interest.pk, NOW).useful
    assert "You were both at Halmby, 2019 to 2021." in [reason.words for reason in found.reasons]


def test_asks_the_database_as_often_for_many_as_for_few(cast: Cast, interest: Interest) -> None:
    counts = []
    for rounds in range(2):
        for number in range(12):
            known(cast, f"P{rounds}-{number}")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            ask_next(cast.ines, interest.pk, NOW)
        counts.append(len(queries))
    assert counts[0] == counts[1]
