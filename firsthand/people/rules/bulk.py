"""What may be done with many people at once, what takes it back, and how it is told."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from firsthand.kernel.text import fold


class Bulk(StrEnum):
    """What is done with many people at once."""

    TAG = "tag"
    UNTAG = "untag"
    LEAVE_OUT = "leave_out"
    BRING_BACK = "bring_back"


OPPOSITE = {
    Bulk.TAG: Bulk.UNTAG,
    Bulk.UNTAG: Bulk.TAG,
    Bulk.LEAVE_OUT: Bulk.BRING_BACK,
    Bulk.BRING_BACK: Bulk.LEAVE_OUT,
}
_TOLD = {
    Bulk.TAG: "{who} tagged “{tag}”.",
    Bulk.UNTAG: "The tag “{tag}” is taken off {who}.",
    Bulk.LEAVE_OUT: "{who} will not be suggested any more.",
    Bulk.BRING_BACK: "{who} may be asked again.",
}


@dataclass(frozen=True)
class Deed:
    """What was done at once, and to whom it made a difference: enough to take exactly that back."""

    verb: Bulk
    people: tuple[int, ...]
    tag: str = ""


def told(deed: Deed) -> str:
    """This function will say a deed in a sentence."""
    count = len(deed.people)
    if not count:
        return "That was so already; nothing was changed."
    return _TOLD[deed.verb].format(who="One person" if count == 1 else f"{count:,} people", tag=deed.tag)


def tag_name(text: str) -> str:
    """This function will return a tag as it is written: single spaces, no comma or hash, at most 60 characters."""
    return " ".join(text.replace("#", " ").replace(",", " ").split())[:60].rstrip()


def tag_key(name: str) -> str:
    """This function will return the form by which two spellings of a tag are one."""
    return (fold(name) or name.casefold())[:60]


def spelled(ids: Iterable[int]) -> str:
    """This function will write numbers shortly, runs as one: 3, 4, 5 and 9 are "3-5 9"."""
    runs: list[list[int]] = []
    for number in sorted(set(ids)):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return " ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def read_spelled(text: str) -> tuple[int, ...]:
    """This function will read what `spelled` wrote."""
    found: list[int] = []
    for run in text.split():
        first, _, last = run.partition("-")
        found.extend(range(int(first), int(last or first) + 1))
    return tuple(found)
