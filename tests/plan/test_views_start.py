"""Start mine and the door to it..."""

import pytest
from django.test import Client

from firsthand.explore.actions.interests import InterestFacts, add_interest
from firsthand.explore.rules.words import InterestKind
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db


def test_offers_two_doors_at_first_and_the_steps_that_are_left_afterwards(cast: Cast, ines: Client) -> None:
    assert "Look around with sample data" in ines.get("/").content.decode()
    add_interest(owner=cast.ines, facts=InterestFacts(InterestKind.JOB, "Boat builder"), now=NOW)
    assert "Go on with step 2" in ines.get("/").content.decode()
    ines.post("/start/leave")
    assert "Nothing for today" in ines.get("/").content.decode()
