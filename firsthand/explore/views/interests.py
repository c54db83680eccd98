"""Interests: all of them, one of them, and their changes."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.explore.actions import interests as actions
from firsthand.explore.forms import InterestForm, LeaningForm, QuestionForm
from firsthand.explore.queries import interests as queries
from firsthand.explore.queries import matters, occupations
from firsthand.formats.onet import ATTRIBUTION
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """All interests, and what matters beside them."""
    owner = seeker_of(request)
    words = {
        "interests": queries.interests_of(owner),
        "archived": queries.interests_of(owner, archived=True),
        "matters": matters.matters_of(owner),
    }
    return render(request, "explore/home.html", words)


@require_GET
def interest(request: HttpRequest, interest_id: int) -> HttpResponse:
    """One interest: its questions, and slots for what later rooms know."""
    owner = seeker_of(request)
    page = queries.one_interest(owner, interest_id)
    words = {
        "page": page,
        "form": QuestionForm(),
        "leaning": LeaningForm(initial={"leaning": page.line.leaning}),
        "roads": occupations.roads_from(owner, page.line.occupation_code),
        "attribution": ATTRIBUTION,
    }
    return render(request, "explore/interest.html", words)


@require_http_methods(["GET", "HEAD", "POST"])
def add_interest(request: HttpRequest) -> HttpResponse:
    """Names an interest; the address may bring a name and a kind along."""
    owner = seeker_of(request)
    initial = {"name": request.GET.get("name", "")[:200], "kind": request.GET.get("kind", "job")}
    form = InterestForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        row = actions.add_interest(owner=owner, facts=form.facts(), now=clock.now())
        return redirect("explore:interest", row.pk)
    words = {"form": form, "attribution": ATTRIBUTION if occupations.has_taxonomy(owner) else ""}
    return render(request, "explore/add_interest.html", words, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def edit_interest(request: HttpRequest, interest_id: int) -> HttpResponse:
    """Other words for an interest."""
    owner = seeker_of(request)
    line = queries.one_interest(owner, interest_id).line
    initial = {"name": line.name, "kind": line.kind, "why": line.why}
    form = InterestForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        actions.change_interest(owner=owner, interest_id=interest_id, facts=form.facts(), now=clock.now())
        return redirect("explore:interest", interest_id)
    words = {"form": form, "line": line, "attribution": ATTRIBUTION if occupations.has_taxonomy(owner) else ""}
    return render(request, "explore/edit_interest.html", words, status=422 if form.errors else 200)


@require_POST
def lean(request: HttpRequest, interest_id: int) -> HttpResponse:
    """Says where one leans; a word that is no leaning changes nothing."""
    owner, form = seeker_of(request), LeaningForm(request.POST)
    queries.one_interest(owner, interest_id)
    if form.is_valid():
        actions.lean(owner=owner, interest_id=interest_id, leaning=form.chosen(), now=clock.now())
    return redirect("explore:interest", interest_id)


@require_POST
def archive_interest(request: HttpRequest, interest_id: int) -> HttpResponse:
    """Lays an interest away."""
    row = actions.archive_interest(owner=seeker_of(request), interest_id=interest_id, now=clock.now())
    messages.success(
        request, f"“{row.name}” is laid away, with all that was said about it. You find it below the others."
    )
    return redirect("explore:home")


@require_POST
def restore_interest(request: HttpRequest, interest_id: int) -> HttpResponse:
    """Takes an interest up again."""
    actions.restore_interest(owner=seeker_of(request), interest_id=interest_id, now=clock.now())
    return redirect("explore:interest", interest_id)


@require_GET
def occupations_like(request: HttpRequest) -> HttpResponse:
    """Occupations for what was typed: options for a field, a page otherwise."""
    owner = seeker_of(request)
    typed = next((request.GET[key] for key in request.GET if key.endswith("name")), "")[:200]
    words = {
        "typed": typed,
        "found": occupations.suggested(owner, typed),
        "has_taxonomy": occupations.has_taxonomy(owner),
        "attribution": ATTRIBUTION,
    }
    fragment = bool(getattr(request, "htmx", False))
    return render(request, "explore/_options.html" if fragment else "explore/occupations.html", words)
