"""Days of a month and a year, as recurrence rules count them."""

from calendar import monthrange
from datetime import date, timedelta


def days_of_month(year: int, month: int) -> list[date]:
    """This function will return all days of a month."""
    return [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """This function will return the first, second (1, 2) or last (-1) Monday (0) and so on of a month, if it has one."""
    days = [day for day in days_of_month(year, month) if day.weekday() == weekday]
    try:
        return days[nth - 1 if nth > 0 else nth]
    except IndexError:
        return None


def week_of(day: date, first: int) -> date:
    """This function will return the day on which the week of a day began, weeks beginning on `first` (0 is Monday)."""
    return day - timedelta(days=(day.weekday() - first) % 7)
