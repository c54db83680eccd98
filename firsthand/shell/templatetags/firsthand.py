"""Tags and filters every template may use: icons, links, the rail, sources, and days in words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from django import template
from django.http import HttpRequest
from django.template.context import Context
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString

from firsthand.kernel.sources import SOURCES

register = template.Library()

_ICONS = Path(__file__).resolve().parent.parent / "static" / "vendor" / "lucide"
_OPENING = (
    '<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75"'
    ' stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">'
)
_GROUP_OF_KEYS = re.compile(r"\[([SRHT]\d+[ab]?(?:[ ,]+[SRHT]\d+[ab]?)*)\]")
_CONFIDENCE = {1: "a guess", 2: "leaning", 3: "half sure", 4: "fairly sure", 5: "sure"}


@dataclass(frozen=True)
class RailLink:
    """One of the six rooms in the rail."""

    words: str
    icon: str
    url: str
    current: bool


_RAIL = (
    ("Today", "sun", "plan:today", {"plan"}),
    ("Explore", "compass", "explore:home", {"explore"}),
    ("People", "users", "people:home", {"people"}),
    ("Conversations", "messages-square", "reach:home", {"reach", "meet"}),
    ("Learn", "book-open", "learn:home", {"learn"}),
    ("Keep", "sprout", "keep:home", {"keep"}),
)


@cache
def _svg(name: str) -> SafeString:
    drawing = (_ICONS / f"{name}.svg").read_text(encoding="utf-8")
    shapes = drawing[drawing.index("<svg") :].split(">", 1)[1]
    return SafeString(f"{_OPENING}{' '.join(shapes.split())}")


@register.simple_tag
def icon(name: str) -> SafeString:
    """This function will return a vendored drawing, hidden from screen readers; raises where there is none."""
    return _svg(name)


@register.simple_tag(takes_context=True)
def rail_links(context: Context) -> list[RailLink]:
    """This function will return the rooms in order, the present one marked."""
    match = getattr(context.get("request"), "resolver_match", None)
    here = match.app_name if match else ""
    return [RailLink(words, drawing, reverse(name), here in rooms) for words, drawing, name, rooms in _RAIL]


@register.simple_tag(takes_context=True)
def theme(context: Context) -> str:
    """This function will return `light` or `dark` where the seeker chose one, else nothing."""
    request = context.get("request")
    chosen = request.COOKIES.get("firsthand_theme", "") if isinstance(request, HttpRequest) else ""
    return chosen if chosen in {"light", "dark"} else ""


def _links_to(keys: Iterable[str]) -> str:
    page = reverse("shell:sources")
    links = (
        f'<a href="{page}#{key}" title="{escape(SOURCES[key].title)}">{key}</a>' if key in SOURCES else escape(key)
        for key in keys
    )
    return f'<span class="cited">[{" ".join(links)}]</span>'


@register.filter
def cited(text: str) -> SafeString:
    """This function will return a text in which each `[R9 R10]` leads to the page of sources."""
    parts = _GROUP_OF_KEYS.split(text)
    return SafeString(
        "".join(_links_to(part.replace(",", " ").split()) if at % 2 else escape(part) for at, part in enumerate(parts))
    )


@register.filter
def sources(keys: str | Iterable[str]) -> SafeString:
    """This function will return keys, in a list or in one string, as links to the page of sources; other words stay."""
    named = keys.replace(",", " ").split() if isinstance(keys, str) else list(keys)
    known = bool(named) and all(key in SOURCES for key in named)
    return SafeString(_links_to(named) if known else escape(keys if isinstance(keys, str) else " ".join(named)))


@register.filter
def grouped(value: int) -> str:
    """This function will return a number with a comma between thousands: `23,552`."""
    return f"{value:,}"


@register.filter
def day(value: date) -> str:
    """This function will return a day in words: `Thu 26 November 2026`."""
    return f"{value:%a} {value.day} {value:%B %Y}"


@register.filter
def short_day(value: date) -> str:
    """This function will return a day in few words: `Thu 26 Nov`."""
    return f"{value:%a} {value.day} {value:%b}"


@register.filter
def clock_in(value: datetime, zone: str) -> str:
    """This function will return the time of day of an aware instant in a zone: `15:00`."""
    return f"{value.astimezone(ZoneInfo(zone)):%H:%M}"


@register.filter
def day_in(value: datetime, zone: str) -> str:
    """This function will return the day of an aware instant in a zone: `Thu 26 Nov`."""
    return short_day(value.astimezone(ZoneInfo(zone)).date())


@register.filter
def confidence(value: int | None) -> str:
    """This function will return a confidence from 1 to 5 in words."""
    return _CONFIDENCE.get(value or 0, "not said")


@register.filter
def monogram(name: str) -> str:
    """This function will return the first letter of a name, for the mark beside it; a dot where there is none."""
    letters = [letter for letter in name if letter.isalpha()]
    return letters[0].upper() if letters else "·"


@register.filter
def hue(name: str) -> int:
    """This function will return a number from 1 to 6 that is always the same for a name."""
    return sum(name.encode()) % 6 + 1
