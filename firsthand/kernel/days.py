"""Business days: the days on which somebody in a given country can be expected to read their mail.

Countries are ISO 3166 two-letter codes in either case. A country that is not known has Saturdays and Sundays off
and nothing else, so that a missing country never stops a date from being worked out.
"""

from datetime import date, timedelta
from functools import lru_cache

ONE_DAY = timedelta(days=1)


def is_business_day(day: date, country: str) -> bool:
    """This function will tell whether people in the country usually work on the day."""
    return day not in _days_off(country.upper(), day.year)


def business_days_between(start: date, end: date, country: str) -> int:
    """This function will count the business days after start up to and including end; 0 when end is not later."""
    days = (start + ONE_DAY * n for n in range(1, (end - start).days + 1))
    return sum(is_business_day(day, country) for day in days)


def add_business_days(start: date, n: int, country: str) -> date:
    """This function will return the n-th business day after start, and start itself when n is 0.

    Raises OverflowError beyond the calendar's last year.
    """
    day = start
    while n > 0:
        day += ONE_DAY
        n -= is_business_day(day, country)
    return day


@lru_cache(maxsize=1024)
def _days_off(country: str, year: int) -> frozenset[date]:
    """This function will return every weekend day and public holiday of one year, moved working Saturdays left out."""
    # The package costs half a second to import, and most pages ask for no date at all.
    from holidays import country_holidays  # noqa: PLC0415

    first = date(year, 1, 1)
    days = [first + ONE_DAY * n for n in range((date(year, 12, 31) - first).days + 1)]
    try:
        calendar = country_holidays(country, years=year)
    except NotImplementedError:
        return frozenset(day for day in days if day.weekday() >= 5)
    return frozenset(day for day in days if not calendar.is_working_day(day))
