"""Imports that were made: all of them, one row by row, and taking one back; and everybody as one file to take along."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from firsthand.owners.queries import seeker_of
from firsthand.people.actions.undoing import undo_import
from firsthand.people.queries.card import all_outgoing
from firsthand.people.queries.imports import VERDICT_WORDS, all_imports, one_import, rows_of
from firsthand.people.rules.exporting import FORMATS, written
from firsthand.shell import clock


@require_GET
def imports(request: HttpRequest) -> HttpResponse:
    """All imports, and a place to drop the next file."""
    return render(request, "people/imports.html", {"imports": all_imports(seeker_of(request))})


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
    count = "one person" if undone.removed == 1 else f"{undone.removed:,} people"
    messages.success(request, f"{undone.filename} is undone: {count} went.")
    if undone.kept:
        names = ", ".join(undone.kept[:10]) + (f" and {len(undone.kept) - 10} more" if len(undone.kept) > 10 else "")
        messages.info(request, f"Kept, because you have worked with them since: {names}.")
    return redirect("people:imports")


@require_GET
def export(request: HttpRequest, form: str) -> StreamingHttpResponse:
    """Everybody as contact cards or as a table, to keep or to bring in elsewhere."""
    if form not in FORMATS:
        raise Http404
    content_type, ending = FORMATS[form]
    response = StreamingHttpResponse(written(all_outgoing(seeker_of(request)), form), content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="people.{ending}"'
    return response
