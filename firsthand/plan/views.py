"""Today, Start mine, and whom to ask next."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.owners.queries import seeker_of
from firsthand.plan import actions
from firsthand.plan.forms import AnotherDay, RhythmWish
from firsthand.plan.queries import asking as asking_queries
from firsthand.plan.queries import today as today_queries
from firsthand.plan.queries.start import start_mine
from firsthand.reach.queries.conversations import today_of
from firsthand.shell import clock


@require_GET
def today(request: HttpRequest) -> HttpResponse:
    """The short list that ends; a first visit gets the idea and two doors, a second one the steps that are left."""
    owner = seeker_of(request)
    page = today_queries.today(owner, clock.now())
    if page.is_new:
        begun = start_mine(owner)
        return render(request, "plan/start.html" if begun.is_begun else "plan/welcome.html", {"start": begun})
    return render(request, "plan/today.html", {"today": page, "zone": owner.timezone})


@require_GET
def start(request: HttpRequest) -> HttpResponse:
    """The five steps, with what is done; any of them can be opened, skipped, and come back to."""
    return render(request, "plan/start.html", {"start": start_mine(seeker_of(request))})


@require_POST
def leave_start(request: HttpRequest) -> HttpResponse:
    """Ends Start mine, done or not; Today shows from then on."""
    now = clock.now()
    actions.change_rhythm(owner=seeker_of(request), now=now, start_done_at=now)
    return redirect("plan:today")


@require_POST
def close_day(request: HttpRequest) -> HttpResponse:
    """Done for today."""
    owner, now = seeker_of(request), clock.now()
    actions.change_rhythm(owner=owner, now=now, closed_on=today_of(owner, now))
    return redirect("plan:today")


@require_POST
def open_day(request: HttpRequest) -> HttpResponse:
    """Opens the desk again on the same day."""
    actions.change_rhythm(owner=seeker_of(request), now=clock.now(), closed_on=None)
    return redirect("plan:today")


@require_POST
def put_off(request: HttpRequest) -> HttpResponse:
    """Gives one thing another day."""
    owner, now, form = seeker_of(request), clock.now(), AnotherDay(request.POST)
    if form.is_valid():
        until = form.until(today_of(owner, now))
        actions.put_off(owner=owner, key=form.cleaned_data["key"], until_on=until, now=now)
        words = f"Put off until {until:%A}, {until.day} {until:%B}." if form.cleaned_data["days"] else "It is back."
        messages.success(request, words)
    return redirect("plan:today")


@require_POST
def give_new_dates(request: HttpRequest) -> HttpResponse:
    """The amnesty: all that is late gets a new day."""
    owner, now = seeker_of(request), clock.now()
    things = today_queries.late_things(owner, now)
    moved = actions.give_new_dates(owner=owner, things=things, today=today_of(owner, now), now=now)
    messages.success(
        request, f"{moved} thing{'s' if moved != 1 else ''} got a new day, two a day from today. All is well."
    )
    return redirect("plan:today")


@require_http_methods(["GET", "HEAD", "POST"])
def rhythm(request: HttpRequest) -> HttpResponse:
    """The week's aim and a pause."""
    owner = seeker_of(request)
    now = today_queries.rhythm_of(owner)
    form = RhythmWish(
        request.POST or None, initial={"weekly_aim": now.weekly_aim, "paused_until_on": now.paused_until_on}
    )
    if request.method == "POST" and form.is_valid():
        actions.change_rhythm(owner=owner, now=clock.now(), **form.cleaned_data)
        messages.success(request, "Saved.")
        return redirect("plan:today")
    return render(request, "plan/rhythm.html", {"form": form}, status=422 if form.errors else 200)


@require_GET
def ask_next(request: HttpRequest, interest_id: int) -> HttpResponse:
    """Whom to ask next: the useful order beside the comfortable one; htmx gets the top alone."""
    fragment = bool(getattr(request, "htmx", False))
    found = asking_queries.ask_next(seeker_of(request), interest_id, clock.now(), limit=3 if fragment else 10)
    return render(request, "plan/_ask_next.html" if fragment else "plan/ask_next.html", {"found": found})
