"""What matters to the seeker."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from firsthand.explore.actions.matters import choose_matters
from firsthand.explore.forms import MattersForm
from firsthand.explore.queries.matters import matters_of
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


def matters_form(request: HttpRequest) -> tuple[MattersForm, bool]:
    """This function will return the form, and whether it came filled in rightly and was saved."""
    owner = seeker_of(request)
    chosen = {line.dimension: (line.is_veto, line.need) for line in matters_of(owner)}
    form = MattersForm(request.POST or None, chosen=chosen)
    if request.method != "POST" or not form.is_valid():
        return form, False
    choose_matters(owner=owner, chosen=form.facts(), now=clock.now())
    return form, True


@require_http_methods(["GET", "HEAD", "POST"])
def matters(request: HttpRequest) -> HttpResponse:
    """Up to seven dimensions and two vetoes."""
    form, saved = matters_form(request)
    if saved:
        messages.success(request, "Saved. Each conversation can now be held against it.")
        return redirect("explore:home")
    return render(request, "explore/matters.html", {"form": form}, status=422 if form.errors else 200)
