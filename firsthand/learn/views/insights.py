"""Insights: those of an interest, one with its evidence, new ones, and new words for old ones."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.kernel.refusal import Refused
from firsthand.learn.actions import insights as actions
from firsthand.learn.forms.insights import InsightForm, NewInsightForm, StanceForm
from firsthand.learn.queries import insights as queries
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock

MOST_LETTERS = 100
MOST_DIGITS = 18


@require_GET
def insights_of_interest(request: HttpRequest, interest_id: int) -> HttpResponse:
    """What was concluded about an interest: a fragment in a slot, a page otherwise."""
    interest, lines = queries.insights_of(seeker_of(request), interest_id, clock.now())
    template = "learn/_insights.html" if request.htmx else "learn/insights.html"  # type: ignore[attr-defined]
    return render(request, template, {"interest": interest, "insights": lines})


@require_GET
def insight(request: HttpRequest, insight_id: int) -> HttpResponse:
    """One insight: for and against, each with the words, who, and when."""
    wish = request.GET.get("q", "").strip()[:MOST_LETTERS]
    story = queries.one_insight(seeker_of(request), insight_id, clock.now(), wish)
    return render(request, "learn/insight.html", {"story": story, "wish": wish})


@require_http_methods(["GET", "HEAD", "POST"])
def add_insight(request: HttpRequest, interest_id: int) -> HttpResponse:
    """A new claim, with the remarks on its topic at hand."""
    owner, now, topic = seeker_of(request), clock.now(), request.GET.get("topic", "")
    posted = request.POST.getlist("remark_ids")
    ticked = [int(text) for text in posted if text.isdecimal() and len(text) <= MOST_DIGITS]
    interest, lines = queries.remarks_to_use(owner, interest_id, topic, now, ticked=ticked)
    form = NewInsightForm(
        request.POST or None,
        initial={"topic": topic, "remark_ids": [line.id for line in lines if line.topic == topic]},
        remarks=[(line.id, f"{line.person}: {line.text}") for line in lines],
    )
    if request.method == "POST" and form.is_valid():
        remark_ids = form.cleaned_data["remark_ids"]
        made = actions.add_insight(
            owner=owner, interest_id=interest_id, facts=form.facts(), remark_ids=remark_ids, now=now
        )
        return redirect("learn:insight", made.pk)
    words = {"interest": interest, "form": form}
    return render(request, "learn/add_insight.html", words, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def reword_insight(request: HttpRequest, insight_id: int) -> HttpResponse:
    """New words for a claim; the old ones stay readable."""
    owner = seeker_of(request)
    row = queries.row_of(owner, insight_id)
    form = InsightForm(request.POST or None, initial={name: getattr(row, name) for name in InsightForm.base_fields})
    if request.method == "POST" and form.is_valid():
        new = actions.reword_insight(owner=owner, insight_id=insight_id, facts=form.facts(), now=clock.now())
        messages.success(request, "Saved. The older words stay below.")
        return redirect("learn:insight", new.pk)
    return render(request, "learn/reword_insight.html", {"row": row, "form": form}, status=422 if form.errors else 200)


@require_POST
def attach_remark(request: HttpRequest, insight_id: int) -> HttpResponse:
    """A remark for or against."""
    owner = seeker_of(request)
    row = queries.row_of(owner, insight_id)
    form = StanceForm(request.POST)
    if not form.is_valid():
        message = "Choose a remark, and say whether it speaks for or against."
        raise Refused(message)
    actions.attach_remark(owner=owner, insight_id=row.pk, **form.cleaned_data, now=clock.now())
    return redirect("learn:insight", row.pk)


@require_POST
def detach_remark(request: HttpRequest, evidence_id: int) -> HttpResponse:
    """Takes a remark away from a claim; the remark stays."""
    insight = actions.detach_remark(owner=seeker_of(request), evidence_id=evidence_id, now=clock.now())
    messages.success(request, "Taken away. The remark itself stays.")
    return redirect("learn:insight", insight.pk)
