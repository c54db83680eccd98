"""The Date of a mail (RFC 5322 3.3 and 4.3) and what programs write in its place, as a moment in UTC."""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

_CLOCK = r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?(?:\.\d+)?"
_ZONE = r"(?:\s*\(?(?:(?:GMT|UTC?)?(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)|(?P<zone>[A-Za-z]{1,5})\b))?"
_MAIL = re.compile(
    rf"\s*(?:[^\W\d]+\.?,?\s*)?(?P<day>\d{{1,2}})[\s-]+(?P<month>[A-Za-z]{{3}})[a-z]*\.?[\s-]+(?P<year>\d{{2,4}}),?\s+{_CLOCK}{_ZONE}"
)
_USUAL = re.compile(
    r"\s*(?:[A-Za-z]{3},\s+)?(\d{1,2}\s[A-Za-z]{3}\s\d{4})\s([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\s([+-]\d{4})"
)
_ASCTIME = re.compile(
    rf"\s*(?:[A-Za-z]{{3}},?\s+)?(?P<month>[A-Za-z]{{3}})[a-z]*\s+(?P<day>\d{{1,2}}),?\s+{_CLOCK}{_ZONE}\s+(?P<year>\d{{4}})"
)
_ISO = re.compile(rf"\s*(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d)[T\s]+{_CLOCK}{_ZONE}")
_MONTHS = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_MONTHS |= {f"{n:02}": n for n in range(1, 13)}
_ZONES = {"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7}
_PARTS = ("year", "month", "day", "hour", "minute", "second", "sign", "hours", "minutes", "zone")
_FIRST_YEAR = 1970
_LONGEST = 100


def read_mail_date(text: str) -> datetime | None:
    """This function will read a date as an aware moment in UTC, or None where it is none between 1970 and 9998.

    Names of zones that RFC 5322 does not know, and a missing zone, are taken as UTC, as it says of them.
    """
    usual = _USUAL.match(text)
    if usual:
        day, hour, minute, second, zone = usual.groups()
        start = _midnight(day, zone)
        return start + timedelta(0, int(hour) * 3600 + int(minute) * 60 + int(second)) if start else None
    return _in_any_form(text[:_LONGEST])


@lru_cache(maxsize=4096)
def _midnight(day: str, zone: str) -> datetime | None:
    """The beginning of a day in a zone, read once for all mails of that day."""
    return _in_any_form(f"{day} 00:00:00 {zone}")


def _in_any_form(text: str) -> datetime | None:
    found = _MAIL.match(text) or _ASCTIME.match(text) or _ISO.match(text)
    return _moment(found) if found else None


def _moment(found: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second, *zone = found.group(*_PARTS)
    try:
        local = datetime(
            _whole_year(int(year)),
            _MONTHS.get(month.lower(), 0),
            int(day),
            int(hour),
            int(minute),
            min(int(second or 0), 59),  # a leap second
            tzinfo=UTC,
        )
        at = local - _offset(*zone)
    except (ValueError, OverflowError):
        return None
    return at if _FIRST_YEAR <= at.year < 9999 else None


def _whole_year(year: int) -> int:
    """Reads two and three digits as RFC 5322 4.3 has it."""
    if year >= 1000:
        return year
    return year + (2000 if year < 50 else 1900)


@lru_cache(maxsize=256)
def _offset(sign: str | None, hours: str, minutes: str, zone: str | None) -> timedelta:
    if not sign:
        return timedelta(hours=_ZONES.get((zone or "").lower(), 0))
    size = timedelta(hours=int(hours), minutes=int(minutes))
    if size >= timedelta(days=1):
        raise ValueError(size)
    return -size if sign == "-" else size
