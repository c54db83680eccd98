"""Start mine: which of its five steps are done, read from what is there."""

from dataclasses import dataclass

from django.urls import reverse

from firsthand.explore.models import Interest, Matter, Question
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.reach.models import Message


@dataclass(frozen=True)
class StartStep:
    """One step: its number, words, address, and whether there is something of it already."""

    number: int
    title: str
    words: str
    address: str
    is_done: bool


_STEPS = (
    (
        "What are you curious about?",
        "One to three interests: an industry, a job, a company or a career path.",
        "explore:start_interests",
    ),
    (
        "What would you need to know to decide?",
        "A few questions, from the library or in your own words.",
        "explore:start_questions",
    ),
    ("What matters to you?", "Up to seven things, two of which you would not go without.", "explore:start_matters"),
    ("Who might know?", "People you already know, from memory or from a file.", "people:start_people"),
    ("Ask one person who is easy to ask", "A first message, ready to send.", "reach:start_message"),
)


@dataclass(frozen=True)
class StartMine:
    """The five steps, and the first that has nothing yet (None when each has something)."""

    steps: tuple[StartStep, ...]
    next: StartStep | None

    @property
    def is_begun(self) -> bool:
        """Whether any step has something already."""
        return any(step.is_done for step in self.steps)


def start_mine(owner: Seeker) -> StartMine:
    """This function will return the five steps with what is done of them."""
    tables = (Interest, Question, Matter, Person, Message)
    done = [table._default_manager.filter(owner=owner).exists() for table in tables]
    steps = tuple(
        StartStep(number, title, words, reverse(route), is_done)
        for number, ((title, words, route), is_done) in enumerate(zip(_STEPS, done, strict=True), start=1)
    )
    return StartMine(steps, next((step for step in steps if not step.is_done), None))
