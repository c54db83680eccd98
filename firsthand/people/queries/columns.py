"""Which columns of tables the seeker has chosen."""

from firsthand.owners.models import Seeker
from firsthand.people.models import ColumnChoice


def choices_of(owner: Seeker) -> dict[str, list[str]]:
    """This function will return what each column means, by the digest of the table's header."""
    held = ColumnChoice.objects.of(owner).values_list("header", "columns")
    return {header: list(columns["meanings"]) for header, columns in held}
