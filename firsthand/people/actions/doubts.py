"""Doubts about pairs while people are merged and parted: changed in memory, one of a pair at a time, and written at once."""

from collections import defaultdict
from collections.abc import Iterable

from firsthand.owners.models import Seeker
from firsthand.people.models import Likeness


class Doubts:
    """Likenesses by number, by pair and by person; `write` saves what became of them."""

    def __init__(self, rows: Iterable[Likeness]) -> None:
        self._touched: set[int] = set()
        self._rows: dict[int, Likeness] = {}
        self._at: dict[tuple[int, int], Likeness] = {}
        self._about: dict[int, set[int]] = defaultdict(set)
        for row in rows:
            self.add(row)
        self._touched = set()

    def find(self, pk: int) -> Likeness | None:
        """This function will return the row of a number, None where it is gone."""
        return self._rows.get(pk)

    def about(self, person_id: int) -> list[Likeness]:
        """This function will return all that are about a person, by number."""
        return [self._rows[pk] for pk in sorted(self._about[person_id])]

    def between(self, one: int, other: int) -> Likeness | None:
        """This function will return the one between two people."""
        return self._at.get((min(one, other), max(one, other)))

    def add(self, row: Likeness) -> None:
        """This function will put a row in."""
        self._touched.add(row.pk)
        self._rows[row.pk] = self._at[row.one_id, row.other_id] = row
        for person_id in (row.one_id, row.other_id):
            self._about[person_id].add(row.pk)

    def remove(self, row: Likeness) -> None:
        """This function will take a row out."""
        self._touched.add(row.pk)
        del self._rows[row.pk], self._at[row.one_id, row.other_id]
        for person_id in (row.one_id, row.other_id):
            self._about[person_id].discard(row.pk)

    def hand_over(self, row: Likeness, giver: int, taker: int) -> None:
        """This function will make a doubt about one person a doubt about another."""
        self.remove(row)
        ends = sorted(taker if end == giver else end for end in (row.one_id, row.other_id))
        row.one_id, row.other_id = ends
        self.add(row)

    def write(self, owner: Seeker) -> None:
        """This function will save every row that changed."""
        Likeness.objects.of(owner).filter(pk__in=self._touched).delete()
        here = [self._rows[pk] for pk in sorted(self._touched) if pk in self._rows]
        Likeness.objects.bulk_create(here, batch_size=500)
