"""The days of the sample: counted from now in working days where the seeker is, so that nobody writes on a Sunday."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)
# Over these turns of the year nobody writes letters, whatever the weekday.
_QUIET = frozenset({(12, 24), (12, 25), (12, 26), (12, 31), (1, 1)})
_SOON = (2, 3, 1, 4, 5, 6)
_CLOCKS = (time(16), time(10), time(18), time(20), time(8))
_TALK_ENDED_AGO, _FROM, _EVENING = timedelta(minutes=40), time(9), time(17)


def is_plausible(day: date) -> bool:
    """This function will tell whether a letter is likely to be written on this day."""
    return day.weekday() < 5 and (day.month, day.day) not in _QUIET


@dataclass(frozen=True)
class Calendar:
    """Counts days from `now` (aware) in an IANA zone."""

    now: datetime
    zone: str

    @property
    def today(self) -> date:
        return self._local.date()

    @property
    def _local(self) -> datetime:
        return self.now.astimezone(ZoneInfo(self.zone))

    def day(self, count: int) -> date:
        """This function will return the working day `count` days away; 0 is today or the last one before it."""
        if count > 0:
            return next(day for n, day in enumerate(self._days(ONE_DAY), 1) if n == count)
        if is_plausible(self.today):
            count += 1
        return self.today if count > 0 else next(day for n, day in enumerate(self._days(-ONE_DAY)) if n == -count)

    def _days(self, step: timedelta) -> Iterator[date]:
        day = self.today
        while True:
            day += step
            if is_plausible(day):
                yield day

    def at(self, count: int, clock: str) -> datetime:
        """This function will return a moment (UTC) on a working day, at a local hour such as "17:20"; never to come."""
        return min(self._moment(self.day(count), time.fromisoformat(clock)), self.now)

    def months_ago(self, months: float) -> date:
        """This function will return the day some months ago, a month being the twelfth part of 365 days."""
        return self.today - timedelta(days=round(months * 365 / 12))

    def fitting(self, count: int, other: str) -> datetime:
        """This function will return the moment on a working day at which both zones are in their waking hours."""
        moments = [self._moment(self.day(count), clock) for clock in _CLOCKS]
        return min(moments, key=lambda at: _unsocial(at.astimezone(ZoneInfo(other))))

    def soon(self, other: str) -> datetime:
        """This function will return a moment in two days, or on the working day nearest to them, that fits both zones."""
        days = (self.today + timedelta(days=ahead) for ahead in _SOON)
        day = next(day for day in days if is_plausible(day))
        moments = [self._moment(day, clock) for clock in _CLOCKS]
        return min(moments, key=lambda at: _unsocial(at.astimezone(ZoneInfo(other))))

    def just_held(self) -> datetime:
        """This function will return when a talk began that ended lately: today if the hour allows, else the day before."""
        begun = self._local - _TALK_ENDED_AGO
        if not is_plausible(self.today):
            return self._moment(self.day(0), _EVENING)
        if begun.date() != self.today or begun.time() < _FROM:
            return self._moment(self.day(-1), _EVENING)
        half_hour = time(begun.hour, begun.minute // 30 * 30)
        return self._moment(self.today, min(half_hour, _EVENING))

    def _moment(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, ZoneInfo(self.zone)).astimezone(UTC)


def _unsocial(at: datetime) -> int:
    """This function will count the hours outside 9:00 to 18:00; a weekend counts as a day."""
    return max(9 - at.hour, at.hour - 18, 0) + 24 * (at.weekday() > 4)
