"""What I know now: all of it, one interest, side by side, and what changed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.learn.queries.comparison import comparison, shifts
from firsthand.learn.queries.coverage import all_coverage, one_coverage
from firsthand.learn.queries.hearing import heard_by_interest
from firsthand.learn.queries.insights import latest_insights
from firsthand.learn.queries.remarks import latest_remarks
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """What I know now."""
    owner, now = seeker_of(request), clock.now()
    heard = heard_by_interest(owner)
    covered, adds_up = all_coverage(owner, heard)
    insights, insight_count = latest_insights(owner, heard, now)
    words = {
        "covered": covered,
        "adds_up": adds_up,
        "insights": insights,
        "insight_count": insight_count,
        "remarks": latest_remarks(owner, now),
    }
    return render(request, "learn/home.html", words)


@require_GET
def coverage_of_interest(request: HttpRequest, interest_id: int) -> HttpResponse:
    """Topics by kinds of host: a fragment in a slot, a page with the same table otherwise."""
    covered = one_coverage(seeker_of(request), interest_id)
    template = "learn/_coverage.html" if request.htmx else "learn/coverage.html"  # type: ignore[attr-defined]
    return render(request, template, {"covered": covered})


@require_GET
def compare(request: HttpRequest) -> HttpResponse:
    """Interests side by side."""
    return render(request, "learn/compare.html", {"comparison": comparison(seeker_of(request), clock.now())})


@require_GET
def confidence(request: HttpRequest) -> HttpResponse:
    """What changed: each question with the confidence before and now."""
    return render(request, "learn/confidence.html", {"shifts": shifts(seeker_of(request))})
