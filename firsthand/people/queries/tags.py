"""Tags: all there are, those of one person, and those of the people in a list."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from django.db.models import QuerySet

from firsthand.owners.models import Seeker
from firsthand.people.models import Tag, Tagging


def all_tags(owner: Seeker) -> QuerySet[Tag]:
    """This function will return the tags in the order of the alphabet."""
    return Tag.objects.of(owner).order_by("folded", "id")


def tags_of(owner: Seeker, person_id: int) -> QuerySet[Tag]:
    """This function will return the tags that a person carries."""
    return all_tags(owner).filter(taggings__person_id=person_id)


def names_by_person(owner: Seeker, person_ids: Iterable[int]) -> Mapping[int, tuple[str, ...]]:
    """This function will return the names of the tags of several people, in one statement; empty for who has none."""
    found: dict[int, tuple[str, ...]] = defaultdict(tuple)
    held = Tagging.objects.filter(tag__owner=owner, person_id__in=list(person_ids)).order_by("tag__folded")
    for person_id, name in held.values_list("person_id", "tag__name"):
        found[person_id] += (name,)
    return found
