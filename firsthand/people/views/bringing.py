"""Bringing a file: it is read while one waits or goes away, shown as what would come in, and imported or left."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.kernel.refusal import Refused
from firsthand.owners.queries import seeker_of
from firsthand.people.actions import parking, reading
from firsthand.people.actions.columns import choose_columns
from firsthand.people.actions.imports import commit_import, preview_import
from firsthand.people.forms import ColumnsForm, ImportForm
from firsthand.people.queries.columns import choices_of
from firsthand.people.rules.harvest import Harvest
from firsthand.people.rules.previewing import sections_of
from firsthand.shell import clock
from firsthand.shell.leading import lead_on

_PATIENCE = 0.8  # seconds that a page waits for a small file, rather than show how far it is
STILL_READING = "This file is still being read. Wait a moment, and look at what would come in first."


def _home(request: HttpRequest) -> str:
    """Where a file was brought from, and where one comes back to: step four of Start mine, or the imports."""
    return "people:start_people" if "start" in (request.POST or request.GET) else "people:imports"


def _onward(request: HttpRequest, name: str, token: str) -> str:
    """The address of the next page of this file, which still knows where one comes back to."""
    address = reverse(name, args=[token])
    return f"{address}?start=1" if "start" in (request.POST or request.GET) else address


def _people(count: int) -> str:
    return "one person" if count == 1 else f"{count:,} people"


@require_POST
def bring(request: HttpRequest) -> HttpResponse:
    """Parks a brought file, begins to read it, and leads to what importing it would do."""
    owner = seeker_of(request)
    form = ImportForm(request.POST, request.FILES)
    if not form.is_valid():
        messages.warning(request, " ".join(map(str, form.errors["file"])))
        return redirect(_home(request))
    file = form.cleaned_data["file"]
    try:
        parked = parking.park(chunks=file.chunks(), filename=file.name, now=clock.now())
    except Refused as refusal:
        messages.warning(request, refusal.sentence)
        return redirect(_home(request))
    reading.begin_reading(parked=parked, country=owner.country, choices=choices_of(owner), own=owner.email)
    return redirect(_onward(request, "people:preview", parked.token))


def _read(request: HttpRequest, parked: parking.Parked, seconds: float) -> Harvest | reading.Progress:
    """What a file says, or how far its reading is; Refused, and the file gone, where it cannot be used."""
    owner = seeker_of(request)
    choices = choices_of(owner)
    read = reading.await_reading(
        parked=parked, country=owner.country, choices=choices, seconds=seconds, own=owner.email
    )
    if isinstance(read, Harvest) and read.refusal:
        parking.unpark(token=parked.token)
        raise Refused(read.refusal)
    return read


@require_GET
def preview(request: HttpRequest, token: str) -> HttpResponse:
    """What an import would add, change, leave alone and not use, and why; or how far the reading is. Nothing is written."""
    is_asking = bool(getattr(request, "htmx", False))
    try:
        parked = parking.parked(token)
        read = _read(request, parked, 0 if is_asking else _PATIENCE)
    except Refused as refusal:
        messages.warning(request, refusal.sentence)
        return lead_on(request, reverse(_home(request)))
    words = {"parked": parked, "start": "start" in request.GET}
    if isinstance(read, reading.Progress):
        page = "people/_reading.html" if is_asking else "people/reading.html"
        return render(request, page, words | {"progress": read, "address": _onward(request, "people:preview", token)})
    if is_asking:
        return lead_on(request, _onward(request, "people:preview", token))
    if read.columns and not read.columns.is_told:
        return redirect(_onward(request, "people:columns", token))
    found = preview_import(owner=seeker_of(request), parked=parked, harvest=read)
    words |= {"preview": found, "sections": sections_of(found.plan), "back": reverse(_home(request))}
    return render(request, "people/preview.html", words)


@require_http_methods(["GET", "HEAD", "POST"])
def columns(request: HttpRequest, token: str) -> HttpResponse:
    """Says what each column of a table means; it is remembered for the next table with this header."""
    try:
        parked = parking.parked(token)
        read = _read(request, parked, _PATIENCE)
    except Refused as refusal:
        messages.warning(request, refusal.sentence)
        return redirect(_home(request))
    if isinstance(read, reading.Progress) or read.columns is None:
        return redirect(_onward(request, "people:preview", token))
    form = ColumnsForm(read.columns, request.POST or None)
    if request.method == "POST" and form.is_valid():
        owner, now = seeker_of(request), clock.now()
        choose_columns(owner=owner, digest=read.columns.digest, meanings=form.meanings(), now=now)
        reading.stop_reading(parked=parked)
        return redirect(_onward(request, "people:preview", token))
    words = {"form": form, "parked": parked, "start": "start" in (request.POST or request.GET)}
    return render(request, "people/columns.html", words, status=422 if form.errors else 200)


@require_POST
def cancel(request: HttpRequest, token: str) -> HttpResponse:
    """Ends the reading of a file, and leaves nothing of it behind."""
    seeker_of(request)
    try:
        reading.stop_reading(parked=parking.parked(token))
    except Refused as refusal:
        messages.info(request, refusal.sentence)
        return redirect(_home(request))
    parking.unpark(token=token)
    messages.info(request, "The file was left; nothing of it was kept.")
    return redirect(_home(request))


@require_POST
def commit(request: HttpRequest, token: str) -> HttpResponse:
    """Imports a parked file, from what was read of it for the preview."""
    try:
        parked = parking.parked(token)
        read = _read(request, parked, reading.SECONDS)
        if isinstance(read, reading.Progress):
            raise Refused(STILL_READING)
        done = commit_import(owner=seeker_of(request), parked=parked, now=clock.now(), harvest=read)
    except Refused as refusal:
        messages.warning(request, refusal.sentence)
        return redirect(_home(request))
    finally:
        parking.unpark(token=token)
    messages.success(request, f"{_people(done.added)} added, {done.changed:,} changed.")
    return redirect(_home(request)) if "start" in request.POST else redirect("people:show_import", done.pk)
