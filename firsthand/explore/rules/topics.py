"""What each topic is about and who answers it best; the names of kinds, leanings, hosts and dimensions on a page."""

from dataclasses import dataclass

from firsthand.explore.rules.words import Dimension, HostKind, InterestKind, Leaning, QuestionState, Topic

_N, _P, _M, _V, _L, _R = (
    HostKind.NEWCOMER,
    HostKind.PEER,
    HostKind.MANAGER,
    HostKind.VETERAN,
    HostKind.LEAVER,
    HostKind.RECRUITER,
)
ANYONE = (_N, _P, _M, _V, _L, _R)
# What adverts do not say: without remarks on these an interest is not explored (questions.md, coverage rule).
MUST_COVER = (Topic.DAY, Topic.HARD, Topic.LIFE, Topic.ENTRY, Topic.SKILL, Topic.CULT)


@dataclass(frozen=True)
class TopicCard:
    """A topic on a page.

    `answered_by` lists the kinds of host that know best, best first; `sensitivity` is 0 for any time, 1 for later in a
    talk, 2 for when the host brings it up.
    """

    topic: Topic
    name: str
    about: str
    answered_by: tuple[HostKind, ...]
    sensitivity: int


TOPICS: dict[Topic, TopicCard] = {
    card.topic: card
    for card in (
        TopicCard(Topic.PATH, "The way in and up", "how people came to this work", ANYONE, 0),
        TopicCard(Topic.DAY, "The day", "what the hours are filled with", (_N, _P), 0),
        TopicCard(Topic.WORK, "The work itself", "projects, tools and decisions", (_P, _V, _M), 0),
        TopicCard(Topic.SKILL, "Skills", "what good looks like, and how it is judged", (_M, _V, _P), 0),
        TopicCard(Topic.ENTRY, "Getting in", "routes, papers and first posts", (_N, _R, _M), 0),
        TopicCard(Topic.HIRE, "Hiring", "when people are picked, and on what", (_R, _M), 1),
        TopicCard(Topic.CULT, "Culture", "team, boss, what nobody writes down", (_P, _L, _N), 1),
        TopicCard(Topic.LIFE, "Life beside it", "hours, load, travel, what is left of the evening", (_N, _P, _L), 1),
        TopicCard(Topic.HARD, "The hard parts", "what nobody warns of, and why people leave", (_L, _N, _P), 1),
        TopicCard(Topic.GROW, "Growing", "learning, next steps and ways out", (_V, _P, _M), 0),
        TopicCard(Topic.TREND, "Change", "the trade in motion, machines included", (_V, _M), 0),
        TopicCard(Topic.PAY, "Pay", "ranges and conditions, never one person's own", (_R, _P), 1),
        TopicCard(Topic.MEAN, "Meaning", "when it feels worth it", ANYONE, 0),
        TopicCard(Topic.FIT, "Who fits", "who thrives here, and who should not come", (_M, _V, _R), 1),
        TopicCard(Topic.ADV, "Advice", "what they would do in your place", ANYONE, 0),
        TopicCard(Topic.RES, "What to read and try", "books, places and small trials", ANYONE, 0),
        TopicCard(Topic.REF, "Whom to ask", "the next voice, best one that disagrees", ANYONE, 0),
        TopicCard(Topic.CLOSE, "What was missed", "the question you missed, and leave to return", ANYONE, 0),
    )
}
KINDS: dict[InterestKind, str] = {
    InterestKind.JOB: "A kind of job",
    InterestKind.INDUSTRY: "An industry",
    InterestKind.COMPANY: "A company",
    InterestKind.PATH: "A career path",
}
LEANINGS: dict[Leaning, str] = {
    Leaning.CURIOUS: "Curious",
    Leaning.LEANING_IN: "Leaning in",
    Leaning.LEANING_OUT: "Leaning out",
    Leaning.DECIDED: "Decided",
}
STATES: dict[QuestionState, str] = {
    QuestionState.OPEN: "Open",
    QuestionState.PARTLY: "Partly answered",
    QuestionState.ANSWERED: "Answered",
    QuestionState.DROPPED: "Dropped",
}
HOSTS: dict[HostKind, str] = {
    HostKind.NEWCOMER: "a newcomer",
    HostKind.PEER: "somebody who does the work",
    HostKind.MANAGER: "a manager",
    HostKind.VETERAN: "somebody with many years in it",
    HostKind.LEAVER: "somebody who left",
    HostKind.RECRUITER: "a recruiter",
    HostKind.UNKNOWN: "anybody",
}


@dataclass(frozen=True)
class DimensionCard:
    """One of the twelve things that can matter in work; `prompt` helps to say what one needs of it."""

    dimension: Dimension
    name: str
    prompt: str


DIMENSIONS: dict[Dimension, DimensionCard] = {
    card.dimension: card
    for card in (
        DimensionCard(
            Dimension.ACTIVITIES, "What I would do all day", "More making than meetings, some of it outdoors"
        ),
        DimensionCard(Dimension.AUTONOMY, "Autonomy", "To choose how, once the what is agreed"),
        DimensionCard(Dimension.GROWTH, "Learning and growth", "Somebody who reads my work and tells me the truth"),
        DimensionCard(Dimension.MEANING, "Meaning", "To meet the people it helps, now and then"),
        DimensionCard(Dimension.PEOPLE, "People", "A boss one can disagree with"),
        DimensionCard(Dimension.LOAD, "Load and pressure", "Busy is fine, always urgent is not"),
        DimensionCard(
            Dimension.PLACE,
            "Place and flexibility",
            "Home by seven on most days; no more than one week away in a month",
        ),
        DimensionCard(Dimension.SECURITY, "Security", "To know a year ahead that the rent is paid"),
        DimensionCard(Dimension.PAY, "Pay", "Enough for a flat of my own in this town"),
        DimensionCard(Dimension.VALUES, "Values", "Nothing I would not tell my sister about"),
        DimensionCard(Dimension.ENTRY, "Getting in from here", "A way in that takes two years at most, and no loan"),
        DimensionCard(Dimension.FUTURE, "Future", "Work that still exists in ten years, and doors out of it"),
    )
}
MOST_MATTERS = 7
MOST_VETOES = 2
