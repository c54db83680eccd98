"""Whom one met: the events of a calendar file (RFC 5545), read without trusting it."""

from firsthand.formats.calendar.reading import read_calendar
from firsthand.formats.calendar.values import Calendar, Event, Guest

__all__ = ["Calendar", "Event", "Guest", "read_calendar"]
