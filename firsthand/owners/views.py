"""The door, and the page about oneself."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.owners import queries
from firsthand.owners.actions import change_seeker
from firsthand.owners.actions.keys import use_key
from firsthand.owners.forms import AboutMe
from firsthand.shell import clock
from firsthand.shell.refusals import answer


@login_not_required
@require_GET
def open_door(request: HttpRequest, key: str) -> HttpResponse:
    """Begins the session: the address printed at the start works once."""
    if not use_key(settings.FIRSTHAND_HOME, key):
        return answer(request, 403, "stranger")
    login(request, queries.the_seeker(), backend="django.contrib.auth.backends.ModelBackend")
    return redirect("plan:today")


@require_http_methods(["GET", "HEAD", "POST"])
def about_me(request: HttpRequest) -> HttpResponse:
    """What letters and time zones need to know of the seeker."""
    seeker = queries.seeker_of(request)
    form = AboutMe(request.POST or None, initial={name: getattr(seeker, name) for name in AboutMe.base_fields})
    if request.method == "POST" and form.is_valid():
        change_seeker(owner=seeker, facts=form.facts(), now=clock.now())
        messages.success(request, "Saved.")
        return redirect(_back(request, "owners:about_me"))
    words = {"form": form, "back": request.GET.get("back", "")}
    return render(request, "owners/about_me.html", words, status=422 if form.errors else 200)


def _back(request: HttpRequest, otherwise: str) -> str:
    """The page one came from, where that is a page of Firsthand."""
    back = request.POST.get("back", "")
    return back if url_has_allowed_host_and_scheme(back, allowed_hosts=None) else otherwise


@require_POST
def set_theme(request: HttpRequest) -> HttpResponse:
    """Keeps light, dark or the system's own in a cookie."""
    response = redirect(_back(request, "/"))
    theme = request.POST.get("theme", "")
    if theme in {"light", "dark"}:
        response.set_cookie("firsthand_theme", theme, max_age=31_536_000, samesite="Strict")
    else:
        response.delete_cookie("firsthand_theme", samesite="Strict")
    return response
