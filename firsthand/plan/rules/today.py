"""The short list that ends: what is for today, in its order, and nothing more than one can do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

MOST = 3
A_DAY = 2


@dataclass(frozen=True)
class Thing:
    """One thing to do. `key` names it for ever; `rank` orders (lower first); `on` is its day, None where any day will do.

    `address` opens the page where it is done, `button` says what happens there, `why` says why now.
    """

    key: str
    rank: int
    sentence: str
    why: str
    button: str
    address: str
    on: date | None = None


@dataclass(frozen=True)
class ShortList:
    """What is for today, and how many more things have their day today or before."""

    things: tuple[Thing, ...]
    more: int


def for_today(things: Iterable[Thing], put_off: Mapping[str, date], today: date) -> ShortList:
    """This function will return at most three things whose day has come and that were not put off to a later one."""
    due = [one for one in things if (one.on is None or one.on <= today) and put_off.get(one.key, today) <= today]
    due.sort(key=lambda one: (one.rank, one.on or today, one.key))
    return ShortList(tuple(due[:MOST]), max(0, len(due) - MOST))


def resting(things: Iterable[Thing], put_off: Mapping[str, date], today: date) -> list[tuple[Thing, date]]:
    """This function will return what was put off to a later day, with that day, the nearest first."""
    later = [(one, put_off[one.key]) for one in things if put_off.get(one.key, today) > today]
    return sorted(later, key=lambda put: (put[1], put[0].rank, put[0].key))


def late(things: Iterable[Thing], put_off: Mapping[str, date], today: date) -> list[Thing]:
    """This function will return what had its day before today, the most important first."""
    past = [one for one in things if (put_off.get(one.key) or one.on or today) < today]
    return sorted(past, key=lambda one: (one.rank, one.on or today, one.key))


def new_dates(things: Sequence[Thing], today: date) -> dict[str, date]:
    """This function will spread things over the coming weekdays, two a day, beginning today."""
    days: list[date] = []
    day = today
    while len(days) * A_DAY < len(things):
        if day.weekday() < 5:
            days.append(day)
        day += timedelta(days=1)
    return {one.key: days[place // A_DAY] for place, one in enumerate(things)}


@dataclass(frozen=True)
class Week:
    """One week from its Monday: conversations held, and the aim."""

    monday: date
    held: int
    aim: int

    @property
    def dots(self) -> tuple[bool, ...]:
        """One dot for each talk aimed at or held; filled where one was held."""
        return tuple(place < self.held for place in range(max(self.aim, self.held)))


def weeks_of(held_on: Iterable[date], aim: int, today: date, count: int = 6) -> tuple[Week, ...]:
    """This function will return the last weeks, this one last."""
    mondays = [monday_of(today) - timedelta(weeks=back) for back in reversed(range(count))]
    days = [monday_of(day) for day in held_on]
    return tuple(Week(monday, days.count(monday), aim) for monday in mondays)


def monday_of(day: date) -> date:
    """This function will return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())
