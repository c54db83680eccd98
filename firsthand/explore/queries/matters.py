"""What matters to the seeker, and what they would not take work without."""

from dataclasses import dataclass

from firsthand.explore.models import Matter
from firsthand.explore.rules.topics import DIMENSIONS
from firsthand.explore.rules.words import Dimension
from firsthand.owners.models import Seeker


@dataclass(frozen=True)
class MatterLine:
    """One chosen dimension with the need in the seeker's own words."""

    dimension: str
    name: str
    need: str
    is_veto: bool


def matters_of(owner: Seeker) -> list[MatterLine]:
    """This function will return what matters, the vetoes first."""
    rows = Matter.objects.of(owner).order_by("-is_veto", "position", "id")
    return [MatterLine(row.dimension, DIMENSIONS[Dimension(row.dimension)].name, row.need, row.is_veto) for row in rows]
