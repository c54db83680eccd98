"""The library: questions that work, for every topic, in words of our own."""

from firsthand.explore.rules.library.entry import Depth, Form, LibraryQuestion
from firsthand.explore.rules.library.people import PEOPLE
from firsthand.explore.rules.library.road import ROAD
from firsthand.explore.rules.library.talk import TALK
from firsthand.explore.rules.library.work import WORK
from firsthand.explore.rules.words import InterestKind, Topic

__all__ = ["LIBRARY", "Depth", "Form", "LibraryQuestion", "first_questions", "library_of"]

LIBRARY: dict[str, LibraryQuestion] = {each.key: each for each in (*ROAD, *WORK, *PEOPLE, *TALK)}


def library_of(kind: InterestKind, topic: Topic | None = None) -> tuple[LibraryQuestion, ...]:
    """This function will return the questions that suit a kind of interest, of one topic or of all."""
    fitting = (each for each in LIBRARY.values() if kind in each.suits and topic in (None, each.topic))
    order = list(Topic)
    return tuple(sorted(fitting, key=lambda each: order.index(each.topic)))


def first_questions(kind: InterestKind, topics: tuple[Topic, ...]) -> tuple[LibraryQuestion, ...]:
    """This function will return the first fitting question of each topic: a good beginning."""
    return tuple(library_of(kind, topic)[0] for topic in topics)
