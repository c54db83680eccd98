"""Occupations of an imported taxonomy: suggestions as one types, and the roads to neighbours."""

from dataclasses import dataclass

from django.db.models import Q

from firsthand.explore.models import Interest, Occupation, OccupationTitle, RelatedOccupation
from firsthand.explore.rules.titles import TitleIndex
from firsthand.kernel.text import fold
from firsthand.owners.models import Seeker

_LOOKED_AT = 300  # titles; enough that the best eight are among them


@dataclass(frozen=True)
class Suggested:
    """An occupation for what was typed; `title` is the name that fits, `occupation` its main title."""

    code: str
    title: str
    occupation: str
    description: str


def has_taxonomy(owner: Seeker) -> bool:
    """This function will say whether an occupation taxonomy was imported."""
    return Occupation.objects.of(owner).exists()


def title_index(owner: Seeker) -> TitleIndex:
    """This function will read all imported titles into an index to ask; take it once for many titles."""
    return TitleIndex(OccupationTitle.objects.of(owner).values_list("occupation__code", "title").iterator())


def titles_of(owner: Seeker) -> dict[str, str]:
    """This function will return the main title of each occupation by its code."""
    return dict(Occupation.objects.of(owner).values_list("code", "title"))


def suggested(owner: Seeker, typed: str, limit: int = 8) -> list[Suggested]:
    """This function will return occupations whose titles have a word that begins like what was typed, nearest first."""
    wanted = fold(typed)
    if len(wanted) < 2:
        return []
    fits = Q(folded__startswith=wanted) | Q(folded__contains=f" {wanted}")
    rows = OccupationTitle.objects.of(owner).filter(fits).select_related("occupation").order_by("folded")[:_LOOKED_AT]
    near = sorted(
        rows, key=lambda row: (not row.folded.startswith(wanted), row.title != row.occupation.title, len(row.title))
    )
    first = {row.occupation_id: row for row in reversed(near)}
    best = sorted(first.values(), key=near.index)[:limit]
    return [Suggested(row.occupation.code, row.title, row.occupation.title, row.occupation.description) for row in best]


def code_of(owner: Seeker, name: str) -> str:
    """This function will return the code of the occupation that has exactly this title, empty where none or several do."""
    codes = OccupationTitle.objects.of(owner).filter(folded=fold(name)).values_list("occupation__code", "title")
    found = {code for code, _ in codes}
    main = Occupation.objects.of(owner).filter(code__in=found, title__iexact=name).values_list("code", flat=True)
    return next(iter(main), found.pop() if len(found) == 1 else "")


def roads_from(owner: Seeker, code: str, limit: int = 6) -> list[Suggested]:
    """This function will return the nearest occupations that are no interest yet: roads the seeker has not listed."""
    if not code:
        return []
    listed = list(Interest.objects.of(owner).values_list("occupation_code", "name"))
    roads = (
        RelatedOccupation.objects.of(owner)
        .filter(occupation__code=code)
        .select_related("related")
        .order_by("rank", "id")
    )
    known, names = {each for each, _ in listed}, {fold(name) for _, name in listed}
    fresh = [road.related for road in roads if road.related.code not in known and fold(road.related.title) not in names]
    return [Suggested(row.code, row.title, row.title, row.description) for row in fresh[:limit]]
