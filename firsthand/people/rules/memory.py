"""Prompts that bring people to mind, by the places where one meets them."""

from dataclasses import dataclass

from firsthand.people.rules.words import TieKind


@dataclass(frozen=True)
class Context:
    """A part of life, the tie of whoever is remembered from it, and questions to remember them by."""

    key: str
    title: str
    tie: TieKind
    prompts: tuple[str, ...]


CONTEXTS = (
    Context(
        "classes",
        "Classes and schools",
        TieKind.CLASSMATE,
        (
            "Who sat beside you in the course you liked best?",
            "Who finished a year or two before you, and works now?",
            "With whom did you write a group paper or build a project?",
            "Who changed their subject half-way, and into what?",
        ),
    ),
    Context(
        "teachers",
        "Teachers and staff",
        TieKind.TEACHER,
        (
            "Which teacher worked in a company or an office before they taught?",
            "Who came as a guest to tell about their work?",
            "Who runs the laboratory, the library, the workshop, and knows where people go?",
        ),
    ),
    Context(
        "jobs",
        "Jobs, small ones too",
        TieKind.COLLEAGUE,
        (
            "Who trained you in your first job, summer jobs included?",
            "Who left a place where you worked, and what do they do now?",
            "Which customers or suppliers did you see every week?",
            "Who sat with you in an internship, or had it the year before?",
        ),
    ),
    Context(
        "clubs",
        "Clubs, teams, choirs, causes",
        TieKind.CLUB,
        (
            "With whom do you play, sing, climb, cook or argue?",
            "Who keeps the club's money, or its website?",
            "Beside whom did you stand when you helped for a day?",
            "Who shares your faith, your party or your cause, and has a trade?",
        ),
    ),
    Context(
        "neighbours",
        "Neighbours and places",
        TieKind.NEIGHBOUR,
        (
            "Who lives on your stair or street, and leaves for work in the morning?",
            "Whose door do you pass: the pharmacy, the architect, the bakery?",
            "Who lived with you in a shared flat or a hall?",
        ),
    ),
    Context(
        "family",
        "Family, and their friends",
        TieKind.FAMILY,
        (
            "Which aunt, cousin or in-law has work you never quite understood?",
            "Whom do your parents call when something breaks, is signed or is sick?",
            "Who married into the family from another field?",
        ),
    ),
    Context(
        "friends",
        "Friends, and theirs",
        TieKind.FRIEND,
        (
            "Which friend was the first with a proper job?",
            "Who is always talking about a sister, a flatmate or a partner who does something odd?",
            "Whom did you mean to write to again?",
        ),
    ),
    Context(
        "talks",
        "Talks, fairs and chance",
        TieKind.MET_ONCE,
        (
            "Whose talk made you look something up afterwards?",
            "Who gave you a card or a handle at a fair, a meetup, on a train?",
            "Who held a stand, and was kinder than they had to be?",
        ),
    ),
    Context(
        "online",
        "Places online",
        TieKind.ONLINE,
        (
            "Who answered your question in a forum, or a server of yours?",
            "Whose posts or repository do you read to the end?",
            "With whom do you play, and what do they do by day?",
        ),
    ),
)
