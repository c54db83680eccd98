"""Who is due for a word, and why: thanks, the one who led here, and news; a cadence that ends by itself.

Nothing here is ever late: a thank-you and news after a long silence are welcome (R12, R13).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from firsthand.reach.rules.cadence import first_update_on, next_update_on, thank_on
from firsthand.reach.rules.states import State

SILENT_UPDATES = 2
SOON = timedelta(days=7)


class Why(StrEnum):
    """For what a word is due."""

    DEBRIEF = "debrief"
    THANK = "thank"
    INTRODUCER = "introducer"
    NEWS = "news"


@dataclass(frozen=True)
class Talk:
    """A conversation that was held, as the cadence sees it. Days are the seeker's.

    `updates_on`: when news went out since the last answer. `advice_open` and `advice_tried` are the first of each.
    `introducer`: who led to this host and has not heard how it went. `is_left_out`: not to be asked, thanks go to them.
    """

    conversation: int
    person: int
    name: str
    held_on: date
    state: State
    updates_on: tuple[date, ...] = ()
    advice_open: str = ""
    advice_tried: str = ""
    introducer: int | None = None
    introducer_name: str = ""
    is_left_out: bool = False


@dataclass(frozen=True)
class Word:
    """A word that is due: to whom, since when, and why."""

    why: Why
    conversation: int
    person: int
    name: str
    on: date
    sentence: str


def words_due(talks: Iterable[Talk], today: date) -> tuple[Word, ...]:
    """This function will return every word that is due, the oldest day first (K01, K07, U01, U02, U10)."""
    found = [word for talk in talks for word in _words(talk, today)]
    return tuple(sorted(found, key=lambda word: (word.on, word.conversation, word.why)))


def _words(talk: Talk, today: date) -> Iterator[Word]:
    if talk.state is State.HELD:
        sentence = "Three minutes of debrief first; the thank-you is drafted from it."
        yield _word(talk, Why.DEBRIEF, thank_on(talk.held_on), sentence)
    if talk.state is State.DEBRIEFED:
        yield _word(talk, Why.THANK, thank_on(talk.held_on), _thanks(talk, today))
    if talk.introducer is not None:
        sentence = f"They led you to {talk.name}. Thank them, and say how it went."
        yield Word(
            Why.INTRODUCER, talk.conversation, talk.introducer, talk.introducer_name, thank_on(talk.held_on), sentence
        )
    if _wants_news(talk):
        on = next_update_on(talk.updates_on[-1]) if talk.updates_on else first_update_on(talk.held_on)
        if on <= today:
            yield _word(talk, Why.NEWS, on, _news(talk))


def _wants_news(talk: Talk) -> bool:
    thanked = talk.state in {State.THANKED, State.KEPT_UP}
    return thanked and not talk.is_left_out and len(talk.updates_on) < SILENT_UPDATES


def _word(talk: Talk, why: Why, on: date, sentence: str) -> Word:
    return Word(why, talk.conversation, talk.person, talk.name, on, sentence)


def _thanks(talk: Talk, today: date) -> str:
    if today <= thank_on(talk.held_on):
        return "While it is fresh: a thank-you within a day. The draft is ready."
    return "A thank-you is still welcome, and read with as much joy. The draft is ready."


def _news(talk: Talk) -> str:
    if talk.advice_tried:
        return f"You tried what they advised ({talk.advice_tried}). Tell them what came of it."
    if talk.advice_open:
        return f"They advised: {talk.advice_open}. Try it first, or say in a few lines what else you have learned."
    return "Say in a few lines what you have learned since. More news than questions."


class Standing(StrEnum):
    """How a day set for something stands. A day gone by is not a fault."""

    NO_DAY = "no_day"
    LATER = "later"
    SOON = "soon"
    TODAY = "today"
    GONE_BY = "gone_by"


def standing(due_on: date | None, today: date) -> Standing:
    """This function will return how a day stands: soon is within a week."""
    if due_on is None:
        return Standing.NO_DAY
    if due_on <= today:
        return Standing.TODAY if due_on == today else Standing.GONE_BY
    return Standing.SOON if due_on - today <= SOON else Standing.LATER
