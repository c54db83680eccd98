"""What to say on each topic: follow-up stems for after an answer, and plain questions for the parts every talk has."""

from firsthand.explore.rules.library import LIBRARY
from firsthand.explore.rules.words import HostKind, Topic

# Few questions and many follow-ups are liked better than long lists [R7]; downsides are presumed, not denied [R26].
STEMS: dict[Topic, tuple[str, ...]] = {
    Topic.PATH: ("What tipped it?", "Who helped?", "What did you nearly do instead?"),
    Topic.DAY: ("… and then?", "How usual was that?", "What made it hard?"),
    Topic.WORK: ("Who decided that?", "What would you do otherwise now?", "What was your part?"),
    Topic.SKILL: ("How does one notice?", "How did you learn it?", "When was it missing?"),
    Topic.ENTRY: ("What counted in the end?", "What was not needed?", "How long did it take?"),
    Topic.HIRE: ("When was the last time?", "Who has a say?", "On what?"),
    Topic.CULT: ("How did it end?", "Who spoke first?", "And since then?"),
    Topic.LIFE: ("And last week?", "Who can say no?", "When is it worst?"),
    Topic.HARD: ("What made it hard?", "What did you try?", "Does it pass?"),
    Topic.GROW: ("What made the difference?", "Who stayed?", "How long?"),
    Topic.TREND: ("Where do you see it?", "Whom does it hit?", "Since when?"),
    Topic.PAY: ("What moves it?", "How far does it differ by city?"),
    Topic.MEAN: ("What was it about that day?", "How often is it so?", "For whom?"),
    Topic.FIT: ("What did they miss?", "When did one see it?", "Where are they now?"),
    Topic.ADV: ("What would you leave out?", "What comes first?", "How will I know that it works?"),
    Topic.RES: ("Where would you start?", "What is overrated?"),
    Topic.REF: ("What would they say differently?", "Shall I write, or will you?"),
    Topic.CLOSE: ("May I write when I have tried what you suggest?",),
}

HOST_WORDS: dict[HostKind, str] = {
    HostKind.NEWCOMER: "a newcomer",
    HostKind.PEER: "somebody who does the work",
    HostKind.MANAGER: "a manager",
    HostKind.VETERAN: "somebody with many years in it",
    HostKind.LEAVER: "somebody who left",
    HostKind.RECRUITER: "a recruiter",
}

CLOSING = (Topic.REF, Topic.CLOSE)
FIXED_TEXT: dict[Topic, str] = {
    Topic.PATH: "What were the turns that led you to the work you do now?",
    Topic.DAY: "Walk me through yesterday at work, from the first hour.",
    Topic.ADV: "Knowing what I told you, what would you do next month in my place?",
    Topic.REF: "Which two people would see this differently from you, and may I say that you sent me?",
    Topic.CLOSE: "What should I have asked you?",
}


def stems_of(topic: Topic, library_key: str = "") -> tuple[str, ...]:
    """This function will return what to ask after an answer: as the library says for its question, else by topic."""
    known = LIBRARY.get(library_key)
    return (known.stems if known else ()) or STEMS[topic]
