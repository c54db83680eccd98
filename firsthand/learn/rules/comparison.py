"""Interests side by side: what was concluded about each topic and each thing that matters, and on whose word.

A cell without evidence stays empty. There is no total and no percentage: the seeker decides (R36).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.explore.rules.topics import MUST_COVER
from firsthand.explore.rules.words import Dimension, Topic
from firsthand.learn.rules.coverage import Dot, mark_of
from firsthand.learn.rules.heard import Heard, independent_hosts
from firsthand.learn.rules.insights import Piece, weigh

_FEW_WORDS = 12


@dataclass(frozen=True)
class Claim:
    """A current insight with its evidence."""

    insight: int
    interest: int
    topic: str
    text: str
    made_on: date
    dimension: str = ""
    evidence: tuple[Piece, ...] = ()


@dataclass(frozen=True)
class Need:
    """A dimension the seeker chose before the first talk, and what they need of it."""

    dimension: str
    need: str = ""
    is_veto: bool = False


@dataclass(frozen=True)
class Column:
    """One interest with all that was heard about it."""

    interest: int
    name: str
    heard: tuple[Heard, ...] = ()
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True)
class Cell:
    """What is known in one place: the newest insight in few words, the hosts behind it, its newest day, any dispute.

    Without an insight the words are empty and the dots show who spoke about it; without either all is empty.
    """

    words: str = ""
    insight: int | None = None
    more: int = 0
    dots: tuple[Dot, ...] = ()
    newest_on: date | None = None
    is_disputed: bool = False


@dataclass(frozen=True)
class Line:
    """One row: a topic, or a dimension with the seeker's need."""

    topic: Topic | None
    dimension: Dimension | None
    need: str
    is_veto: bool
    cells: tuple[Cell, ...]


def compare(columns: Sequence[Column], needs: Iterable[Need]) -> tuple[Line, ...]:
    """This function will return the rows: chosen dimensions first, then the topics about which something is known.

    The topics that an interest needs in order to be explored are always there.
    """
    spoken = {item.topic for column in columns for item in column.heard}
    spoken |= {claim.topic for column in columns for claim in column.claims}
    topics = (topic for topic in Topic if topic in MUST_COVER or topic in spoken)
    return (
        *(_dimension_line(columns, need) for need in needs),
        *(Line(topic, None, "", is_veto=False, cells=_cells(columns, "topic", topic)) for topic in topics),
    )


def _dimension_line(columns: Sequence[Column], need: Need) -> Line:
    cells = _cells(columns, "dimension", need.dimension)
    return Line(None, Dimension(need.dimension), need.need, is_veto=need.is_veto, cells=cells)


def _cells(columns: Iterable[Column], attribute: str, value: str) -> tuple[Cell, ...]:
    return tuple(
        _cell(
            [claim for claim in column.claims if getattr(claim, attribute) == value],
            [item for item in column.heard if getattr(item, attribute) == value],
        )
        for column in columns
    )


def _cell(claims: Sequence[Claim], heard: Sequence[Heard]) -> Cell:
    if not claims:
        return Cell(dots=_dots(heard), newest_on=_newest(heard))
    claim = max(claims, key=lambda one: (one.made_on, one.insight))
    behind = [piece.heard for piece in claim.evidence]
    return Cell(
        words=in_few_words(claim.text),
        insight=claim.insight,
        more=len(claims) - 1,
        dots=_dots(behind),
        newest_on=_newest(behind),
        is_disputed=weigh(claim.evidence).is_disputed,
    )


def _dots(heard: Sequence[Heard]) -> tuple[Dot, ...]:
    voices = independent_hosts(heard)
    names = {item.host: item.host_name for item in heard}
    return tuple(Dot(host, name, mark_of(host, voices)) for host, name in names.items())


def _newest(heard: Iterable[Heard]) -> date | None:
    return max((item.said_on for item in heard), default=None)


def in_few_words(text: str, most: int = _FEW_WORDS) -> str:
    """This function will return the first words of a text, with an ellipsis where some are left out."""
    words = text.split()
    return " ".join(words) if len(words) <= most else f"{' '.join(words[:most])} …"
