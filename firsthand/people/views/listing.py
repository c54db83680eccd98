"""Everybody: the list, the memory prompts, and step four of Start mine."""

from datetime import timedelta
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.kernel.refusal import Refused
from firsthand.owners.queries import seeker_of
from firsthand.people.actions import bulk
from firsthand.people.actions.persons import add_names
from firsthand.people.forms import BulkForm, ListForm, MemoryForm
from firsthand.people.queries.chips import chips_of
from firsthand.people.queries.likenesses import doubtful
from firsthand.people.queries.persons import Wish, found_ids, has_people, people_page
from firsthand.people.queries.tags import all_tags
from firsthand.people.rules.bulk import Bulk, Deed, read_spelled, spelled, told
from firsthand.people.rules.memory import CONTEXTS
from firsthand.shell import clock

_DEED = "people_deed"
UNDO_FOR = timedelta(hours=1)
NOT_UNDERSTOOD = "Choose what to do with those you tick."
NOTHING_TO_UNDO = "There is nothing to take back any more."


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
    tags = [tag.name for tag in all_tags(owner)]
    words = {"wish": wish, "shown": shown, "chips": chips_of(wish, tags), "tags": tags}
    words["keep"] = f"{urlencode(said)}&" if said else ""
    if getattr(request, "htmx", False):
        return render(request, "people/_list.html", words)
    words["doubtful"] = doubtful(owner).count()
    words["is_empty"] = not shown.rows and not has_people(owner)
    deed = _last_deed(request)
    words["undo"] = told(deed) if deed else ""
    return render(request, "people/home.html", words)


@require_POST
def many(request: HttpRequest) -> HttpResponse:
    """Tags, untags, leaves out or brings back the ticked people, or all that are found."""
    owner, form = seeker_of(request), BulkForm(request.POST)
    if form.is_valid():
        said = form.cleaned_data
        ids = found_ids(owner, _wish(request), clock.now()) if said["everybody"] else said["person"]
        try:
            deed = bulk.change_many(owner=owner, ids=ids, verb=said["verb"], tag=said["tag"], now=clock.now())
        except Refused as refusal:
            messages.warning(request, refusal.sentence)
        else:
            _remember(request, deed)
    else:
        messages.warning(request, NOT_UNDERSTOOD)
    return redirect(f"{reverse('people:home')}?{request.GET.urlencode()}")


@require_POST
def undo_many(request: HttpRequest) -> HttpResponse:
    """Takes back the last thing that was done with many at once."""
    owner, deed = seeker_of(request), _last_deed(request)
    request.session.pop(_DEED, None)
    if deed is None:
        messages.info(request, NOTHING_TO_UNDO)
    else:
        messages.success(request, f"Taken back. {told(bulk.undo_many(owner=owner, deed=deed, now=clock.now()))}")
    return redirect(f"{reverse('people:home')}?{request.GET.urlencode()}")


def _remember(request: HttpRequest, deed: Deed) -> None:
    """Keeps what was done in the session, where it made a difference, until the next such thing."""
    if deed.people:
        until = (clock.now() + UNDO_FOR).timestamp()
        request.session[_DEED] = {"verb": deed.verb, "people": spelled(deed.people), "tag": deed.tag, "until": until}
    else:
        messages.info(request, told(deed))


def _last_deed(request: HttpRequest) -> Deed | None:
    kept = request.session.get(_DEED)
    if not kept or kept["until"] < clock.now().timestamp():
        return None
    return Deed(Bulk(kept["verb"]), read_spelled(kept["people"]), kept["tag"])


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
