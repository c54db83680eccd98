"""What was filled in so far, by the keys of the sample."""

from dataclasses import dataclass, field
from datetime import datetime

from firsthand.desk.rules.sample_days import Calendar
from firsthand.explore.models import Interest, Question
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.reach.models import Conversation


@dataclass
class Shelf:
    """The owner and the calendar of one filling, and its rows. `ended_at` is when each talk or answer was over (UTC)."""

    owner: Seeker
    calendar: Calendar
    interests: dict[str, Interest] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    ended_at: dict[str, datetime] = field(default_factory=dict)
