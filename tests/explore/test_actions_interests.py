"""Interests..."""

import pytest

from firsthand.explore.actions import interests as actions
from firsthand.explore.actions.interests import InterestFacts
from firsthand.explore.models import Interest
from firsthand.explore.queries import interests as queries
from firsthand.explore.rules.words import InterestKind, Leaning
from firsthand.kernel.refusal import Refused
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db
BOATS = InterestFacts(InterestKind.JOB, "Boat builder", "Wood, and water.")


def test_are_listed_for_their_owner_only(cast: Cast) -> None:
    actions.add_interest(owner=cast.ines, facts=BOATS, now=NOW)
    assert [one.name for one in queries.interests_of(cast.ines)] == ["Boat builder"]
    assert queries.interests_of(cast.jonas) == []


def test_are_not_doubled_by_the_same_name_and_kind(cast: Cast) -> None:
    first = actions.add_interest(owner=cast.ines, facts=BOATS, now=NOW)
    actions.archive_interest(owner=cast.ines, interest_id=first.pk, now=NOW)
    again = actions.add_interest(owner=cast.ines, facts=InterestFacts(InterestKind.JOB, "boat BUILDER"), now=NOW)
    assert again.pk == first.pk
    assert again.archived_at is None
    actions.add_interest(owner=cast.ines, facts=InterestFacts(InterestKind.PATH, "Boat builder"), now=NOW)
    assert Interest.objects.of(cast.ines).count() == 2


def test_change_their_words(cast: Cast) -> None:
    row = actions.add_interest(owner=cast.ines, facts=BOATS, now=NOW)
    new = InterestFacts(InterestKind.INDUSTRY, "Boat building", "")
    actions.change_interest(owner=cast.ines, interest_id=row.pk, facts=new, now=NOW)
    line = queries.one_interest(cast.ines, row.pk).line
    assert (line.name, line.kind_words, line.why) == ("Boat building", "An industry", "")


def test_refuse_the_name_of_another(cast: Cast) -> None:
    actions.add_interest(owner=cast.ines, facts=BOATS, now=NOW)
    other = actions.add_interest(owner=cast.ines, facts=InterestFacts(InterestKind.JOB, "Baker"), now=NOW)
    with pytest.raises(Refused, match="on your list already"):
        actions.change_interest(owner=cast.ines, interest_id=other.pk, facts=BOATS, now=NOW)


def test_are_leaned_into_laid_away_and_taken_up_again(cast: Cast) -> None:
    row = actions.add_interest(owner=cast.ines, facts=BOATS, now=NOW)
    actions.lean(owner=cast.ines, interest_id=row.pk, leaning=Leaning.LEANING_OUT, now=NOW)
    actions.archive_interest(owner=cast.ines, interest_id=row.pk, now=NOW)
    assert queries.interests_of(cast.ines) == []
    assert [one.leaning_words for one in queries.interests_of(cast.ines, archived=True)] == ["Leaning out"]
    actions.restore_interest(owner=cast.ines, interest_id=row.pk, now=NOW)
    assert len(queries.interests_of(cast.ines)) == 1


def test_are_out_of_reach_for_a_stranger(cast: Cast) -> None:
    row = actions.add_interest(owner=cast.ines, facts=BOATS, now=NOW)
    with pytest.raises(Interest.DoesNotExist):
        actions.lean(owner=cast.sana, interest_id=row.pk, leaning=Leaning.DECIDED, now=NOW)
