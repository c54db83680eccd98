"""The plain values of ask next: a person who may be asked, what the seeker still needs, and a suggestion with reasons."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from firsthand.explore.rules.topics import TOPICS
from firsthand.explore.rules.words import HostKind, InterestKind, Topic
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.plan.rules.asking.fields import Field, field_of
from firsthand.plan.rules.asking.terms import terms_of


@dataclass(frozen=True)
class Candidate:
    """A person as these rules see them.

    `touches` are dated contacts, `last_on` the day of the last, `is_one_sided` where only one of the two wrote. `is_former`:
    title and organisation lie in the past. `shared` is in the seeker's words, `histories` are sentences. `began` is the
    year their journey began.
    """

    id: int
    name: str
    title: str = ""
    organisation: str = ""
    former: tuple[str, ...] = ()
    host_kind: HostKind = HostKind.UNKNOWN
    tie_kind: TieKind = TieKind.UNKNOWN
    tie_strength: TieStrength = TieStrength.UNSAID
    touches: int = 0
    last_on: date | None = None
    shared: str = ""
    referrer: str = ""
    mutuals: int = 0
    reachable: bool = True
    is_former: bool = False
    is_one_sided: bool = False
    histories: tuple[str, ...] = ()
    began: int | None = None
    occupation: str = ""


@dataclass(frozen=True)
class Voice:
    """Somebody heard already, or who agreed to talk: from where they see the work, and about what they spoke."""

    kind: HostKind
    place: str = ""
    topics: frozenset[Topic] = frozenset()
    began: int | None = None


@dataclass(frozen=True)
class Need:
    """What the seeker still needs about an interest, and whom they heard already. `other_names` are titles of this work."""

    kind: InterestKind
    name: str
    open_topics: tuple[Topic, ...]
    today: date
    other_names: tuple[str, ...] = ()
    voices: Sequence[Voice] = field(default=())

    @cached_property
    def wanted(self) -> frozenset[str]:
        """The words of the interest that tell something."""
        return terms_of(self.name)

    @cached_property
    def titles(self) -> tuple[frozenset[str], ...]:
        """The words of each title that is this very work."""
        return tuple(filter(None, map(terms_of, (self.name, *self.other_names))))

    @cached_property
    def field(self) -> Field | None:
        """The field the interest lies in, where its words tell."""
        return field_of(self.wanted)

    @property
    def open_names(self) -> str:
        """The open topics in words."""
        return ", ".join(name_of(topic) for topic in self.open_topics)


@dataclass(frozen=True)
class Reason:
    """Some points and why; `source` is a key of the evidence, or empty."""

    points: int
    words: str
    source: str = ""


@dataclass(frozen=True)
class Suggestion:
    """A person worth asking; `points` is exactly the sum of the reasons'. `comfort` orders by how easy asking feels."""

    candidate: Candidate
    points: int
    reasons: tuple[Reason, ...]
    comfort: int


def name_of(topic: Topic) -> str:
    """This function will return a topic's name as it stands inside a sentence."""
    return TOPICS[topic].name[0].lower() + TOPICS[topic].name[1:]
