"""How the sample is written down: frozen values whose days are counted from the day on which it is filled in.

A day is a number of working days: -3 is three before, 2 is two to come. People, questions and remarks are named by keys.
"""

from dataclasses import dataclass
from enum import StrEnum

from firsthand.explore.rules.words import Dimension, HostKind, InterestKind, Leaning, QuestionState, Topic
from firsthand.learn.rules.words import RemarkKind, Side, Stance
from firsthand.meet.rules.words import Consent, Format, Outcome
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.reach.rules.words import Channel, EventKind, Guess, MessageKind, MessageState


@dataclass(frozen=True)
class SampleInterest:
    """What the invented seeker is curious about; thought of `days` ago."""

    key: str
    kind: InterestKind
    name: str
    why: str
    leaning: Leaning
    days: int


@dataclass(frozen=True)
class Belief:
    """How sure the seeker was on a day, 1 to 5, and whose talk moved them."""

    level: int
    day: int
    after: str = ""


@dataclass(frozen=True)
class SampleQuestion:
    """A question; with `library` its text stands in the library."""

    key: str
    interest: str
    topic: Topic
    text: str = ""
    assumption: str = ""
    beliefs: tuple[Belief, ...] = ()
    state: QuestionState = QuestionState.OPEN
    library: str = ""


@dataclass(frozen=True)
class SampleMatter:
    """Something that matters to the seeker, or a veto."""

    dimension: Dimension
    need: str
    is_veto: bool = False


@dataclass(frozen=True)
class SampleStation:
    """A job or a time of study, in years ago; without `until` it goes on."""

    title: str
    organisation: str
    since: float
    until: float | None = None
    is_study: bool = False


@dataclass(frozen=True)
class SamplePerson:
    """Somebody the seeker knows. The first station is the present job; no country or zone: where the seeker lives.

    `mailbox` is the whole address where the name has no plain letters; `touches` counts contacts, the last one `silent`
    months ago.
    """

    name: str
    stations: tuple[SampleStation, ...] = ()
    tie: TieKind = TieKind.UNKNOWN
    strength: TieStrength = TieStrength.UNSAID
    kind: HostKind | None = None
    shared: str = ""
    specific: str = ""
    note: str = ""
    place: str = ""
    country: str = ""
    zone: str = ""
    mailbox: str = ""
    website: str = ""
    phone: str = ""
    touches: int = 0
    silent: float = 0
    mutuals: int = 0
    referrer: str = ""
    may_name: bool = False
    left_out: bool = False


@dataclass(frozen=True)
class Happened:
    """An event of a conversation. A talk and its debrief take their hour from the meeting; `until` is a day to come."""

    kind: EventKind
    day: int
    clock: str = "12:10"
    note: str = ""
    until: int | None = None


@dataclass(frozen=True)
class SampleLetter:
    """A message; `{me}` in it is the seeker's name. `parts` are the composer's four fields, from which a draft is built."""

    kind: MessageKind
    day: int
    clock: str
    subject: str
    body: str = ""
    guess: Guess = Guess.UNSAID
    channel: Channel = Channel.EMAIL
    state: MessageState = MessageState.SENT
    parts: tuple[tuple[str, str], ...] = ()
    earlier: str = ""


@dataclass(frozen=True)
class SampleMeeting:
    """An agreed time, at an hour that suits both; day 0 is the talk that has just ended."""

    day: int
    minutes: int
    format: Format
    place: str
    seeker_calls: bool = True


@dataclass(frozen=True)
class SampleItem:
    """A question on an agenda and what became of it."""

    question: str
    minutes: int = 3
    outcome: Outcome = Outcome.PLANNED
    is_spare: bool = False


class As(StrEnum):
    """How something was said; each is a column of a remark, as `is_…`."""

    VERBATIM = "verbatim"
    VOLUNTEERED = "volunteered"
    HEARSAY = "hearsay"
    SURPRISE = "surprise"
    OFF_RECORD = "off_record"


@dataclass(frozen=True)
class SampleRemark:
    """One thing a host said: `text` as filed, `words` as noted (the same where left out), `of` its interest."""

    key: str
    of: str
    topic: Topic
    text: str
    words: str = ""
    question: str = ""
    dimension: Dimension | None = None
    kind: RemarkKind = RemarkKind.FACT
    said: tuple[As, ...] = ()


@dataclass(frozen=True)
class SamplePromise:
    """What either side will do by a day, and the day on which it was kept."""

    side: Side
    text: str
    due: int | None = None
    kept: int | None = None


@dataclass(frozen=True)
class SampleAdvice:
    """What a host suggested, and what came of trying it."""

    text: str
    due: int | None = None
    tried: int | None = None
    result: str = ""


@dataclass(frozen=True)
class SampleName:
    """Somebody a host named; `is_known` where they are among the people already."""

    name: str
    about: str
    may_use_name: bool = False
    is_known: bool = False


@dataclass(frozen=True)
class SampleDebrief:
    """The three minutes afterwards."""

    energy: int
    went: int
    note: str = ""


@dataclass(frozen=True)
class SampleTalk:
    """One conversation from its first event to the last. `notes` are those not yet made into remarks."""

    person: str
    interest: str
    events: tuple[Happened, ...]
    letters: tuple[SampleLetter, ...] = ()
    meeting: SampleMeeting | None = None
    agenda: tuple[SampleItem, ...] = ()
    consent: Consent = Consent.NOT_ASKED
    notes: str = ""
    earlier_notes: str = ""
    remarks: tuple[SampleRemark, ...] = ()
    promises: tuple[SamplePromise, ...] = ()
    advice: tuple[SampleAdvice, ...] = ()
    names: tuple[SampleName, ...] = ()
    debrief: SampleDebrief | None = None


@dataclass(frozen=True)
class SampleInsight:
    """A claim, the remarks it rests on, and the claim that took its place."""

    key: str
    interest: str
    topic: Topic
    claim: str
    day: int
    evidence: tuple[tuple[str, Stance], ...]
    dimension: Dimension | None = None
    superseded_by: str = ""
