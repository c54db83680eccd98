"""The living page, with every part in all its states; and the page of sources."""

from dataclasses import dataclass
from pathlib import Path

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.kernel.sources import SOURCES
from firsthand.shell import clock

_LUCIDE = Path(__file__).resolve().parent / "static" / "vendor" / "lucide"
_STATES = (
    *("idea", "drafted", "asked", "nudged", "agreed", "scheduled", "held", "debriefed", "thanked"),
    *("declined", "no reply", "withdrawn", "missed", "kept up"),
)


class Fields(forms.Form):
    """One field of each kind, two of them with something missing."""

    name = forms.CharField(label="Your name", initial="Ines Duarte")
    email = forms.EmailField(label="Your mail address", help_text="Only used for what you send.")
    about = forms.CharField(label="Who you are", widget=forms.Textarea(attrs={"rows": 3}), required=False)
    zone = forms.ChoiceField(label="Time zone", choices=[("l", "Europe/Lisbon"), ("c", "America/Chicago")])
    kind = forms.ChoiceField(label="What kind?", choices=[("a", "A job"), ("b", "A company")], widget=forms.RadioSelect)
    agreed = forms.BooleanField(label="She agreed to notes", required=False)


@dataclass(frozen=True)
class Sample:
    """A person who does not exist."""

    name: str
    line: str


_PEOPLE = (
    Sample("Maya Okafor", "Reactor operator, Leeds"),
    Sample("Łukasz Żółć", "Permit writer, Gdańsk"),
    Sample("Дмитрий Соколов", "Left the trade in 2024"),
)


_GROUPS = {"R": "Research", "S": "Guides and methods", "H": "Hosts and etiquette", "T": "Tools and frameworks"}


@require_GET
def sources(request: HttpRequest) -> HttpResponse:
    """Shows what the advice on the pages rests on, each source at its key."""
    groups = [
        (words, [(key, source) for key, source in SOURCES.items() if key.startswith(letter)])
        for letter, words in _GROUPS.items()
    ]
    return render(request, "shell/sources.html", {"groups": groups})


@require_GET
def parts(request: HttpRequest) -> HttpResponse:
    """Shows what pages are made of."""
    shown = {
        "form": Fields({"name": "Ines Duarte", "email": "ines at home", "zone": "l"}),
        "icons": sorted(drawing.stem for drawing in _LUCIDE.glob("*.svg")),
        "states": _STATES,
        "people": _PEOPLE,
        "names": ["Dia", "Cem", "Ana", "Bo", "Tom", "Jo"],
        "filled": ["filled", "filled"],
        "hollow": ["hollow"],
        "hatched": ["hatched"],
        "week": ["filled", "filled", "empty"],
        "page": Paginator(range(30), 10).page(2),
        "started": clock.now().isoformat(),
    }
    return render(request, "shell/parts.html", shown)
