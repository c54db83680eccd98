"""How a conversation's next step reads on Today: its words, its button, and the page where it is done."""

from dataclasses import dataclass

from firsthand.reach.rules.states import Step


@dataclass(frozen=True)
class Wording:
    """`sentence` and `why` may name {person}, {organisation} and {interest}; `route` takes conversation_id unless it says `?`."""

    rank: int
    sentence: str
    why: str
    button: str
    route: str


ASKS = frozenset({Step.WRITE, Step.SEND, Step.FOLLOW_UP, Step.KEEP_UP})  # not said of people one should not ask
WORDINGS: dict[Step, Wording] = {
    Step.DEBRIEF: Wording(
        1,
        "Write down what {person} said",
        "Words fade within hours; three minutes keep them [R18].",
        "Debrief",
        "learn:debrief",
    ),
    Step.SAY_HELD: Wording(
        1, "Did you talk with {person}?", "The agreed day has passed.", "Say what happened", "reach:conversation"
    ),
    Step.READ_ANSWER: Wording(
        2, "Answer {person}", "An answer within a day keeps a yes warm [S20].", "Open", "reach:conversation"
    ),
    Step.THANK: Wording(
        3,
        "Thank {person}",
        "A draft from what you noted is ready. Late is still welcome [R13].",
        "Write it",
        "keep:thank",
    ),
    Step.PREPARE: Wording(
        4, "Prepare for {person}", "A quarter of an hour with one page is enough [S2].", "Brief", "meet:brief"
    ),
    Step.FIND_TIME: Wording(
        4,
        "Find a time with {person}",
        "Two to four times, on at least two days, in their zone.",
        "Offer times",
        "meet:schedule",
    ),
    Step.SEND: Wording(
        5, "Finish the message to {person}", "It is drafted and waits for you.", "Open it", "reach:conversation"
    ),
    Step.FOLLOW_UP: Wording(
        5,
        "Write once more to {person}",
        "Seven business days have passed; one short reminder is usual, then rest [S2 S3].",
        "Write it",
        "reach:compose?kind=follow_up",
    ),
    Step.WRITE: Wording(
        6,
        "Write to {person} about {interest}",
        "You had the idea; the composer has four fields.",
        "Write",
        "reach:compose?kind=first",
    ),
    Step.ASK_ANOTHER: Wording(
        7,
        "Ask somebody else at {organisation}",
        "Three business days without a word from {person}; nothing is wrong with that [S2].",
        "See who",
        "reach:conversation",
    ),
    Step.LET_REST: Wording(
        8,
        "Let {person} rest",
        "Two letters are enough. Silence says nothing about you.",
        "Close it kindly",
        "reach:conversation",
    ),
    Step.KEEP_UP: Wording(
        9,
        "Tell {person} what came of it",
        "People like to hear how their advice went [S13].",
        "Write",
        "reach:compose?kind=update",
    ),
}
