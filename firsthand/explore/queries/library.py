"""The library as a page shows it: one topic open, or a first question for each, without what is taken."""

from dataclasses import dataclass

from firsthand.explore.queries.interests import InterestPage
from firsthand.explore.rules.library import LibraryQuestion, first_questions, library_of
from firsthand.explore.rules.topics import ANYONE, HOSTS, MUST_COVER, TOPICS
from firsthand.explore.rules.words import InterestKind, Topic

LATE = {0: "", 1: "late in a talk", 2: "only if they bring it up"}


@dataclass(frozen=True)
class Book:
    """A library question with the words a page puts beside it."""

    key: str
    text: str
    note: str
    stems: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """A topic in the library; `is_unadvertised` where adverts leave it out, so that an interest needs it."""

    code: str
    name: str
    about: str
    books: tuple[Book, ...]
    is_unadvertised: bool


@dataclass(frozen=True)
class Shelf:
    """The topics to choose from, the one that is open (empty: a beginning), and what lies open."""

    topics: tuple[tuple[str, str], ...]
    open: str
    parts: tuple[Part, ...]


def shelf_of(page: InterestPage, topic: str) -> Shelf:
    """This function will return the library for an interest, open at a topic, or at a beginning for any other word."""
    kind = InterestKind(page.line.kind)
    asked = next((each for each in Topic if each == topic), None)
    found = library_of(kind, asked) if asked else first_questions(kind, MUST_COVER)
    fresh = [each for each in found if each.key not in page.taken]
    parts = tuple(_part(each, [book for book in fresh if book.topic == each]) for each in Topic)
    topics = tuple((card.topic.value, card.name) for card in TOPICS.values())
    return Shelf(
        topics, asked.value if asked else "", tuple(part for part in parts if part.books or part.code == asked)
    )


def _part(topic: Topic, found: list[LibraryQuestion]) -> Part:
    card = TOPICS[topic]
    return Part(topic.value, card.name, card.about, tuple(map(_book, found)), topic in MUST_COVER)


def _book(found: LibraryQuestion) -> Book:
    *others, last = (HOSTS[kind] for kind in found.who)
    who = "anybody can tell" if found.who == ANYONE else "ask " + " or ".join(filter(None, (", ".join(others), last)))
    first = "look up what is public first" if found.look_up_first else ""
    minutes = f"{found.minutes} minute{'' if found.minutes == 1 else 's'}"
    note = " · ".join(part for part in (who, minutes, LATE[found.sensitivity], first) if part)
    return Book(found.key, found.text, note, found.stems)
