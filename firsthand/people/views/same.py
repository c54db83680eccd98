"""One person or two: doubtful pairs one at a time, joining by hand, and undoing it."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.owners.queries import seeker_of
from firsthand.people.actions import parting, resolving
from firsthand.people.forms import SameForm
from firsthand.people.queries import likenesses
from firsthand.people.rules.naming import search_words
from firsthand.shell import clock


def _page(**said: int) -> str:
    """The address of the questions, with what was just said, so that it can be taken back there."""
    return f"{reverse('people:same')}?{urlencode(said)}" if said else reverse("people:same")


@require_GET
def same(request: HttpRequest) -> HttpResponse:
    """The next doubtful pair; `after` is the one before it, `joined` and `apart` what was just answered."""
    owner, form = seeker_of(request), SameForm(request.GET)
    form.is_valid()
    said = {name: form.cleaned_data.get(name) or 0 for name in ("after", "joined", "apart")}
    pair = likenesses.next_pair(owner, said["after"])
    return render(request, "people/same.html", {"pair": pair, "last": likenesses.last_answer(owner, said)})


@require_POST
def answer(request: HttpRequest, likeness_id: int) -> HttpResponse:
    """One person, or two."""
    owner, now = seeker_of(request), clock.now()
    if request.POST.get("answer") == "one":
        done = resolving.say_same(owner=owner, likeness_id=likeness_id, now=now)
        return redirect(_page(joined=done.pk))
    resolving.say_apart(owner=owner, likeness_id=likeness_id, now=now)
    return redirect(_page(after=likeness_id, apart=likeness_id))


@require_POST
def again(request: HttpRequest, likeness_id: int) -> HttpResponse:
    """Takes back that a pair is two people."""
    resolving.ask_again(owner=seeker_of(request), likeness_id=likeness_id, now=clock.now())
    return redirect("people:same")


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """Compares everybody with everybody now."""
    found = resolving.resolve_people(owner=seeker_of(request), now=clock.now())
    words = f"{found.joined:,} joined at once, {found.doubtful:,} to ask you about."
    messages.info(request, words if found.joined or found.doubtful else "Nobody is here twice, as far as can be seen.")
    return redirect("people:same")


@require_POST
def part(request: HttpRequest, merge_id: int) -> HttpResponse:
    """Undoes a merge; both are there again."""
    back = parting.unmerge(owner=seeker_of(request), merge_id=merge_id, now=clock.now())
    messages.success(request, f"{back.name} is an entry of their own again.")
    return redirect("people:same") if "same" in request.POST else redirect("people:show", back.pk)


@require_GET
def choose(request: HttpRequest, person_id: int) -> HttpResponse:
    """Whom is this person the same as? A search."""
    owner, words = seeker_of(request), request.GET.get("q", "")[:200]
    shown = likenesses.alike(owner, person_id, search_words(words))
    return render(request, "people/choose_same.html", {"shown": shown, "q": words})


@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, person_id: int, other_id: int) -> HttpResponse:
    """Shows two side by side, and makes them one."""
    owner = seeker_of(request)
    if request.method == "POST":
        done = resolving.merge_two(owner=owner, one_id=person_id, other_id=other_id, now=clock.now())
        messages.success(request, "They are one person now. The page says below what was joined, and undoes it.")
        return redirect("people:show", done.kept_id)
    sides = likenesses.sides_of(owner, person_id, other_id)
    return render(request, "people/confirm_same.html", {"sides": sides})
