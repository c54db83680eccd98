"""When an event comes again (RFC 5545 3.3.10), by the day and coarser, and never longer than asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from firsthand.formats.calendar.days import days_of_month, week_of

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_KNOWN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"})
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_LONGEST = 500
_LONGEST_STEP = 50_000  # days or weeks: beyond any life


@dataclass(frozen=True)
class Rule:
    """A rule that was understood. `weekdays` are (which, day): (0, 0) each Monday, (-1, 4) the last Friday."""

    frequency: str
    interval: int = 1
    count: int = 0
    until: str = ""
    weekdays: tuple[tuple[int, int], ...] = ()
    monthdays: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0


def read_rule(text: str) -> Rule | None:
    """This function will read a rule, or return None for one that is finer than a day, or that it does not know."""
    pairs = dict(part.strip().upper().partition("=")[::2] for part in text[:_LONGEST].split(";") if part.strip())
    if len(text) > _LONGEST or not pairs.keys() <= _KNOWN or pairs.get("FREQ") not in _FREQUENCIES:
        return None
    days = [_DAY.fullmatch(day.strip()) for day in pairs.get("BYDAY", "").split(",") if day]
    try:
        return Rule(
            pairs["FREQ"],
            max(1, int(pairs.get("INTERVAL", 1))),
            max(0, int(pairs.get("COUNT", 0))),
            pairs.get("UNTIL", ""),
            tuple((int(day[1] or 0), _WEEKDAYS.index(day[2])) for day in days if day),
            _numbers(pairs, "BYMONTHDAY"),
            tuple(sorted({month for month in _numbers(pairs, "BYMONTH") if 1 <= month <= 12})),
            _numbers(pairs, "BYSETPOS"),
            _WEEKDAYS.index(pairs.get("WKST", "MO")),
        )
    except ValueError:
        return None


def _numbers(pairs: dict[str, str], name: str) -> tuple[int, ...]:
    return tuple(int(number) for number in pairs.get(name, "").split(",") if number)


@dataclass
class Patience:
    """How many days, weeks, months and years may still be looked at, for all events of a file together."""

    left: int = 200_000


def times_of(rule: Rule, start: datetime, end: datetime, patience: Patience) -> Iterator[datetime]:
    """This function will give the local times at which an event begins, from its start to `end`, in order.

    The start itself always counts as the first. It stops early where `patience` runs out.
    """
    yield start
    given = 1
    for days in _PERIODS[rule.frequency](rule, start.date(), end.date()):
        patience.left -= 1
        if patience.left < 0:
            return
        for day in _chosen(rule, days):
            at = datetime.combine(day, start.time())
            if at > end or (rule.count and given >= rule.count):
                return
            if at > start:
                given += 1
                yield at


def _chosen(rule: Rule, days: list[date]) -> list[date]:
    """Of a period's days those at the positions asked for, or all."""
    if not rule.positions:
        return days
    places = {position - 1 if position > 0 else len(days) + position for position in rule.positions}
    return [day for place, day in enumerate(days) if place in places]


def _daily(rule: Rule, day: date, end: date) -> Iterator[list[date]]:
    while day <= end:
        yield [day] if _fits(rule, day) else []
        day += timedelta(days=min(rule.interval, _LONGEST_STEP))


def _weekly(rule: Rule, start: date, end: date) -> Iterator[list[date]]:
    wanted = {weekday for _, weekday in rule.weekdays} or {start.weekday()}
    first = week_of(start, rule.week_start)
    while first <= end:
        week = (first + timedelta(days=offset) for offset in range(7))
        yield [day for day in week if day.weekday() in wanted and (not rule.months or day.month in rule.months)]
        first += timedelta(weeks=min(rule.interval, _LONGEST_STEP))


def _monthly(rule: Rule, start: date, end: date) -> Iterator[list[date]]:
    number = start.year * 12 + start.month - 1
    while number <= end.year * 12 + end.month - 1:
        year, month = number // 12, number % 12 + 1
        days = days_of_month(year, month)
        yield _within(rule, days, start) if not rule.months or month in rule.months else []
        number += rule.interval


def _yearly(rule: Rule, start: date, end: date) -> Iterator[list[date]]:
    year = start.year
    is_of_year = bool(rule.weekdays) and not rule.months and not rule.monthdays
    months = rule.months or (range(1, 13) if rule.monthdays else (start.month,))
    while year <= end.year:
        if is_of_year:
            yield _within(rule, [day for month in range(1, 13) for day in days_of_month(year, month)], start)
        else:
            yield [day for month in months for day in _within(rule, days_of_month(year, month), start)]
        year += rule.interval


def _within(rule: Rule, days: list[date], start: date) -> list[date]:
    """Of a month's or a year's days those a rule means; by default the day of the month on which it all began."""
    if not rule.weekdays and not rule.monthdays:
        return [day for day in days if day.day == start.day]
    wanted = set(days)
    if rule.monthdays:
        wanted = {day for day in days if _is_monthday(rule, day)}
    if rule.weekdays:
        wanted &= {day for nth, weekday in rule.weekdays for day in _of_weekday(days, nth, weekday)}
    return sorted(wanted)


def _of_weekday(days: list[date], nth: int, weekday: int) -> list[date]:
    those = [day for day in days if day.weekday() == weekday]
    if not nth:
        return those
    place = nth - 1 if nth > 0 else len(those) + nth
    return those[place : place + 1] if place >= 0 else []


def _is_monthday(rule: Rule, day: date) -> bool:
    last = days_of_month(day.year, day.month)[-1].day
    return day.day in rule.monthdays or day.day - last - 1 in rule.monthdays


def _fits(rule: Rule, day: date) -> bool:
    return (
        (not rule.months or day.month in rule.months)
        and (not rule.monthdays or _is_monthday(rule, day))
        and (not rule.weekdays or any(weekday == day.weekday() for _, weekday in rule.weekdays))
    )


_PERIODS = {"DAILY": _daily, "WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly}
