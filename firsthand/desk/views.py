"""The desk: search, export, backup, forgetting."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.desk.actions import backup, export, forgetting
from firsthand.desk.forms import BackupChoice, ExportWish, ForgetWish
from firsthand.desk.queries.forgetting import what_goes_with
from firsthand.desk.queries.search import search as found_by
from firsthand.kernel.refusal import Refused
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """Export, backup and restore on one page."""
    seeker_of(request)
    try:
        backups = backup.backups()
    except Refused:
        backups = []
    return render(request, "desk/home.html", {"backups": backups})


@require_GET
def search(request: HttpRequest) -> HttpResponse:
    """Search as one types: htmx gets the list alone, everybody else the page."""
    text = request.GET.get("q", "")[:200]
    words = {"q": text, "hits": found_by(seeker_of(request), text)}
    template = "desk/_hits.html" if getattr(request, "htmx", False) else "desk/search.html"
    return render(request, template, words)


@require_POST
def export_all(request: HttpRequest) -> HttpResponse:
    """Everything as a download."""
    owner, wish, now = seeker_of(request), ExportWish(request.POST), clock.now()
    if not wish.is_valid():
        return redirect("desk:home")
    off_record = wish.cleaned_data["off_record"]
    if wish.cleaned_data["form"] == "json":
        content, kind, ending = (
            export.export_json(owner=owner, off_record=off_record, now=now),
            "application/json",
            "json",
        )
    else:
        files = export.export_markdown(owner=owner, off_record=off_record, now=now)
        content, kind, ending = export.packed(files), "application/zip", "zip"
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="firsthand-{now:%Y-%m-%d}.{ending}"'
    return response


@require_POST
def back_up(request: HttpRequest) -> HttpResponse:
    """A copy of the whole database, now."""
    seeker_of(request)
    made = backup.back_up(now=clock.now())
    messages.success(request, f"Backed up as {made.name}.")
    return redirect("desk:home")


@require_http_methods(["GET", "HEAD", "POST"])
def restore(request: HttpRequest) -> HttpResponse:
    """Asks first, then puts a backup in the place of the data; what was there is backed up before."""
    seeker_of(request)
    choice = BackupChoice(request.POST or request.GET)
    if not choice.is_valid():
        return redirect("desk:home")
    source = backup.backup_named(choice.cleaned_data["name"])
    if request.method != "POST":
        return render(request, "desk/restore.html", {"name": source.name})
    before = backup.restore(source=source, now=clock.now())
    messages.success(request, f"Restored {source.name}. What was here before is kept as {before.name}.")
    return redirect("plan:today")


@require_http_methods(["GET", "HEAD", "POST"])
def forget_person(request: HttpRequest, person_id: int) -> HttpResponse:
    """Says what goes, then forgets."""
    owner = seeker_of(request)
    going = what_goes_with(owner, person_id)
    if request.method != "POST":
        return render(request, "desk/forget_person.html", {"going": going, "backups": backup.backups()})
    wish = ForgetWish(request.POST)
    backups_too = wish.is_valid() and wish.cleaned_data["backups_too"]
    name = forgetting.forget_person(owner=owner, person_id=person_id, backups_too=backups_too, now=clock.now())
    messages.success(request, f"{name} is forgotten.")
    return redirect("people:home")


@require_POST
def fill_sample(request: HttpRequest) -> HttpResponse:
    """Fills an empty desk with the sample."""
    from firsthand.desk.actions.sample import fill_with_sample  # noqa: PLC0415 - a story of a thousand lines, told once

    fill_with_sample(owner=seeker_of(request), now=clock.now())
    return redirect("plan:today")


@require_http_methods(["GET", "HEAD", "POST"])
def clear_sample(request: HttpRequest) -> HttpResponse:
    """Asks first, then empties the desk that holds the sample."""
    owner = seeker_of(request)
    if request.method != "POST":
        sentences = [
            "All sixty invented people go, with their conversations, and with whatever you added while looking around."
        ]
        words = {"question": "Put the sample away?", "sentences": sentences, "yes": "Put it away", "back": "/"}
        return render(request, "shell/confirm.html", words)
    from firsthand.desk.actions.sample import clear_sample as put_away  # noqa: PLC0415 - as above

    put_away(owner=owner, now=clock.now())
    return redirect("plan:today")
