"""What to expect of a yes..."""

import pytest

from firsthand.reach.rules.expecting import COLD, KNOWN, expectations
from firsthand.reach.rules.message import Tie


@pytest.mark.parametrize("tie", Tie)
def test_tells_both_curves_the_fitting_one_first_with_its_source(tie: Tie) -> None:
    first, second = expectations(tie)
    assert {first, second} == {COLD, KNOWN}
    assert (first is COLD) == (tie == Tie.COLD)
    assert first.source
    assert second.source
