"""Coverage of an interest: which topics were spoken about, by whom, what is missing, and when to stop.

Numbers: three talks show a first pattern, six the main themes, ten bring most of what one group can tell (R19). An
interest is explored when somebody has spoken first-hand about each topic that adverts leave out (questions.md).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from firsthand.explore.rules.topics import MUST_COVER
from firsthand.explore.rules.words import HostKind, Topic
from firsthand.learn.rules.heard import Heard, count, counted, independent_hosts

FIRST_PATTERN, MAIN_THEMES, MOST = 3, 6, 10
_QUIET_TALKS = 2


class Mark(StrEnum):
    """How a host's dot is drawn: hollow when theirs is the only first-hand voice, hatched when it is hearsay only."""

    FILLED = "filled"
    HOLLOW = "hollow"
    HATCHED = "hatched"


@dataclass(frozen=True)
class Dot:
    """One host in one place of the picture."""

    host: int
    name: str
    mark: Mark


@dataclass(frozen=True)
class Cell:
    """What hosts of one kind said about one topic."""

    kind: HostKind
    dots: tuple[Dot, ...]


@dataclass(frozen=True)
class Row:
    """One topic across the kinds of host; `voices` counts the independent ones."""

    topic: Topic
    is_needed: bool
    cells: tuple[Cell, ...]
    voices: int


@dataclass(frozen=True)
class Coverage:
    """The whole picture of one interest.

    `missing` topics are needed and unheard first-hand, `unheard` ones have no remark, `single` ones one voice only.
    """

    kinds: tuple[HostKind, ...]
    rows: tuple[Row, ...]
    talks: int
    hosts: int
    missing: tuple[Topic, ...]
    unheard: tuple[Topic, ...]
    single: tuple[Topic, ...]
    is_saturated: bool
    sentence: str

    @property
    def is_explored(self) -> bool:
        return not self.missing


def coverage_of(heard: Sequence[Heard], talks: Sequence[int]) -> Coverage:
    """This function will return the coverage of one interest; `talks` are its conversations, oldest first."""
    kinds = _kinds(heard)
    topics = [
        *MUST_COVER,
        *(topic for topic in Topic if topic not in MUST_COVER and any(item.topic == topic for item in heard)),
    ]
    rows = tuple(_row(topic, [item for item in heard if item.topic == topic], kinds) for topic in topics)
    missing = tuple(row.topic for row in rows if row.is_needed and not row.voices)
    news = brings_news(heard, talks)
    quiet = len(talks) >= MAIN_THEMES and not any(news[-_QUIET_TALKS:])
    return Coverage(
        kinds=kinds,
        rows=rows,
        talks=len(talks),
        hosts=len({item.host for item in heard}),
        missing=missing,
        unheard=tuple(topic for topic in Topic if topic not in topics),
        single=tuple(row.topic for row in rows if row.voices == 1),
        is_saturated=quiet and not missing,
        sentence=_sentence(len(talks), is_quiet=quiet, gaps=len(missing)),
    )


def brings_news(heard: Iterable[Heard], talks: Sequence[int]) -> tuple[bool, ...]:
    """This function will tell for each talk whether it brought a new topic, a surprise or a contradiction."""
    said: dict[int, list[Heard]] = defaultdict(list)
    for item in heard:
        said[item.talk].append(item)
    known, news = set[str](), []
    for talk in talks:
        topics = {item.topic for item in said[talk]}
        news.append(bool(topics - known) or any(item.is_surprise or item.contradicts for item in said[talk]))
        known |= topics
    return tuple(news)


def _kinds(heard: Iterable[Heard]) -> tuple[HostKind, ...]:
    """Every kind, so that an empty column shows whom to ask; hosts of no known kind only where there are some."""
    unknown = any(item.host_kind == HostKind.UNKNOWN for item in heard)
    return tuple(kind for kind in HostKind if kind is not HostKind.UNKNOWN or unknown)


def _row(topic: Topic, heard: Sequence[Heard], kinds: Iterable[HostKind]) -> Row:
    voices = independent_hosts(heard)
    cells = tuple(Cell(kind, _dots([item for item in heard if item.host_kind == kind], voices)) for kind in kinds)
    return Row(topic, topic in MUST_COVER, cells, len(voices))


def _dots(heard: Iterable[Heard], voices: frozenset[int]) -> tuple[Dot, ...]:
    names = {item.host: item.host_name for item in heard}
    return tuple(Dot(host, name, mark_of(host, voices)) for host, name in names.items())


def mark_of(host: int, voices: frozenset[int]) -> Mark:
    """This function will return how to draw a host's dot among the independent voices of its place."""
    if host not in voices:
        return Mark.HATCHED
    return Mark.HOLLOW if len(voices) == 1 else Mark.FILLED


def _sentence(talks: int, *, is_quiet: bool, gaps: int) -> str:
    if talks == 0:
        return "Nobody has told you anything yet. Three talks show a first pattern."
    said = counted(talks, "talk").capitalize()
    if talks < FIRST_PATTERN:
        return f"{said} so far. Three show a first pattern."
    if talks < MAIN_THEMES:
        return f"{said}: enough for a first pattern. Six show the main themes."
    if not is_quiet:
        later = "Beyond ten, expect little more" if talks >= MOST else "Something new still comes"
        return f"{said}: the main themes are there. {later}."
    ending = (
        "you can stop here" if not gaps else f"but {counted(gaps, 'topic')} that matter{'s' * (gaps == 1)} went unheard"
    )
    return f"{said}, nothing new in the last {count(_QUIET_TALKS)}: {ending}."
