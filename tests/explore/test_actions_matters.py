"""What matters..."""

import pytest

from firsthand.explore.actions.matters import MatterFacts, choose_matters
from firsthand.explore.models import Matter
from firsthand.explore.queries.matters import matters_of
from firsthand.explore.rules.words import Dimension
from firsthand.kernel.refusal import Refused
from tests.cast import NOW, Cast

pytestmark = pytest.mark.django_db


def chosen(*dimensions: Dimension, veto: bool = False) -> list[MatterFacts]:
    return [MatterFacts(dimension, f"need {dimension}", veto) for dimension in dimensions]


def test_is_chosen_as_a_whole(cast: Cast) -> None:
    choose_matters(owner=cast.ines, chosen=chosen(Dimension.LOAD, Dimension.PAY), now=NOW)
    kept = Matter.objects.of(cast.ines).get(dimension="pay").pk
    choose_matters(owner=cast.ines, chosen=[*chosen(Dimension.PAY), *chosen(Dimension.PLACE, veto=True)], now=NOW)
    assert [(line.dimension, line.is_veto) for line in matters_of(cast.ines)] == [("place", True), ("pay", False)]
    assert Matter.objects.of(cast.ines).get(dimension="pay").pk == kept
    assert matters_of(cast.jonas) == []


def test_stops_at_seven_and_two_vetoes(cast: Cast) -> None:
    dimensions = list(Dimension)
    choose_matters(owner=cast.ines, chosen=chosen(*dimensions[:7]) + chosen(*dimensions[7:9], veto=True), now=NOW)
    with pytest.raises(Refused, match="up to 7"):
        choose_matters(owner=cast.ines, chosen=chosen(*dimensions[:8]), now=NOW)
    with pytest.raises(Refused, match="up to 2"):
        choose_matters(owner=cast.ines, chosen=chosen(*dimensions[:3], veto=True), now=NOW)
    assert len(matters_of(cast.ines)) == 9
