"""Everybody: the list, the memory prompts, and step four of Start mine."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from firsthand.owners.queries import seeker_of
from firsthand.people.actions.persons import add_names
from firsthand.people.forms import ListForm, MemoryForm
from firsthand.people.queries.chips import chips_of
from firsthand.people.queries.persons import Wish, has_people, people_page
from firsthand.people.rules.memory import CONTEXTS
from firsthand.shell import clock


def _wish(request: HttpRequest) -> Wish:
    form = ListForm(request.GET)
    form.is_valid()
    return Wish(**{name: value for name, value in form.cleaned_data.items() if value})


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """The list; htmx gets the rows alone as one types."""
    owner, wish = seeker_of(request), _wish(request)
    shown = people_page(owner, wish, clock.now())
    said = {name: value for name, value in vars(wish).items() if value and name != "page"}
    words = {"wish": wish, "shown": shown, "chips": chips_of(wish), "keep": f"{urlencode(said)}&" if said else ""}
    if getattr(request, "htmx", False):
        return render(request, "people/_list.html", words)
    words["is_empty"] = not shown.rows and not has_people(owner)
    return render(request, "people/home.html", words)


@require_http_methods(["GET", "HEAD", "POST"])
def memory(request: HttpRequest) -> HttpResponse:
    """Prompts by context; the names that come to mind become people at once."""
    added = _remembered(request)
    if added is not None:
        _say(request, added)
        return redirect("people:home")
    return render(request, "people/memory.html", {"prompts": _prompts(request)})


@require_http_methods(["GET", "HEAD", "POST"])
def start_people(request: HttpRequest) -> HttpResponse:
    """Step four of Start mine: who might know?"""
    added, anybody = _remembered(request), has_people(seeker_of(request))
    if added is not None and (added or not anybody):
        _say(request, added)
    if added is not None and anybody:
        return redirect("reach:start_message")
    return render(request, "people/start_people.html", {"prompts": _prompts(request), "has_people": anybody})


def _remembered(request: HttpRequest) -> int | None:
    """Adds the names of a posted memory form and says how many there were; None where nothing was posted."""
    owner, form = seeker_of(request), MemoryForm(request.POST)
    if request.method != "POST" or not form.is_valid():
        return None
    added = 0
    for tie, names in form.names():
        added += len(add_names(owner=owner, names=names, tie_kind=tie, now=clock.now()))
    return added


def _say(request: HttpRequest, added: int) -> None:
    words = {0: "No new name was written down.", 1: "One person added."}.get(added, f"{added} people added.")
    messages.info(request, words)


def _prompts(request: HttpRequest) -> list[tuple[object, object]]:
    form = MemoryForm(request.POST or None)
    return [(context, form[context.key]) for context in CONTEXTS]
