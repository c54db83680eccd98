"""The only place that reads the clock; everything else receives `now`."""

from datetime import UTC, datetime


def now() -> datetime:
    """This function will return the present instant, aware, in UTC."""
    return datetime.now(tz=UTC)
