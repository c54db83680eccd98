"""Imports: bring a file, see what would happen, say yes, and take it all back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.kernel.refusal import Refused
from firsthand.owners.queries import seeker_of
from firsthand.people.actions import parking
from firsthand.people.actions.imports import commit_import, preview_import
from firsthand.people.actions.undoing import undo_import
from firsthand.people.forms import ImportForm
from firsthand.people.queries.imports import VERDICT_WORDS, all_imports, one_import, rows_of
from firsthand.people.rules.previewing import sections_of
from firsthand.shell import clock


def _home(request: HttpRequest) -> str:
    """Where a file was brought from, and where one comes back to: step four of Start mine, or the imports."""
    return "people:start_people" if "start" in (request.POST or request.GET) else "people:imports"


def _people(count: int) -> str:
    return "one person" if count == 1 else f"{count:,} people"


@require_GET
def imports(request: HttpRequest) -> HttpResponse:
    """All imports, and a place to drop the next file."""
    return render(request, "people/imports.html", {"imports": all_imports(seeker_of(request))})


@require_POST
def bring(request: HttpRequest) -> HttpResponse:
    """Parks a brought file and leads to what importing it would do."""
    seeker_of(request)
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
    preview = reverse("people:preview", args=[parked.token])
    return redirect(f"{preview}?start=1" if "start" in request.POST else preview)


@require_GET
def preview(request: HttpRequest, token: str) -> HttpResponse:
    """What an import would add, change, leave alone and not use, and why; nothing is written."""
    try:
        found = preview_import(owner=seeker_of(request), parked=parking.parked(token))
    except Refused as refusal:
        parking.unpark(token=token)
        messages.warning(request, refusal.sentence)
        return redirect(_home(request))
    words = {"preview": found, "sections": sections_of(found.plan)}
    words |= {"start": "start" in request.GET, "back": reverse(_home(request))}
    return render(request, "people/preview.html", words)


@require_POST
def commit(request: HttpRequest, token: str) -> HttpResponse:
    """Imports a parked file."""
    try:
        done = commit_import(owner=seeker_of(request), parked=parking.parked(token), now=clock.now())
    except Refused as refusal:
        messages.warning(request, refusal.sentence)
        return redirect(_home(request))
    finally:
        parking.unpark(token=token)
    messages.success(request, f"{_people(done.added)} added, {done.changed:,} changed.")
    return redirect(_home(request)) if "start" in request.POST else redirect("people:show_import", done.pk)


@require_GET
def show_import(request: HttpRequest, import_id: int) -> HttpResponse:
    """One import, row by row."""
    done = one_import(seeker_of(request), import_id)
    verdict = request.GET.get("verdict", "")
    verdict = verdict if verdict in list(VERDICT_WORDS) else ""
    shown = rows_of(done, verdict, request.GET.get("page", "1"))
    words = {"done": done, "shown": shown, "verdict": verdict, "verdicts": VERDICT_WORDS.items()}
    words["keep"] = f"verdict={verdict}&" if verdict else ""
    return render(request, "people/import.html", words)


@require_http_methods(["GET", "HEAD", "POST"])
def undo(request: HttpRequest, import_id: int) -> HttpResponse:
    """Asks first, then takes the whole import back."""
    owner = seeker_of(request)
    done = one_import(owner, import_id)
    if request.method != "POST":
        return render(request, "people/undo.html", {"done": done})
    undone = undo_import(owner=owner, import_id=import_id, now=clock.now())
    messages.success(request, f"{undone.filename} is undone: {_people(undone.removed)} went.")
    if undone.kept:
        names = ", ".join(undone.kept[:10]) + (f" and {len(undone.kept) - 10} more" if len(undone.kept) > 10 else "")
        messages.info(request, f"Kept, because you have worked with them since: {names}.")
    return redirect("people:imports")
