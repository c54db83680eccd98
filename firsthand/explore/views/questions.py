"""Questions: asked, checked, picked from the library, changed."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from firsthand.explore.actions import questions as actions
from firsthand.explore.forms import ChangeQuestionForm, QuestionForm
from firsthand.explore.queries import interests as queries
from firsthand.explore.queries.library import shelf_of
from firsthand.explore.rules.question_check import check_question
from firsthand.explore.rules.words import QuestionState
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


def _back(request: HttpRequest, interest_id: int) -> HttpResponse:
    """On with Start mine, or back to the interest."""
    if request.POST.get("start"):
        return redirect("explore:start_matters")
    return redirect("explore:interest", interest_id)


@require_http_methods(["GET", "HEAD", "POST"])
def add_question(request: HttpRequest, interest_id: int) -> HttpResponse:
    """A question in own words. A flagged one comes back once with a better form; asked again it is kept as it is."""
    owner = seeker_of(request)
    line = queries.one_interest(owner, interest_id).line
    form = QuestionForm(request.POST or None, initial={"text": request.GET.get("text", "")[:500]})
    told = request.POST or request.GET
    typed = next((told[key] for key in told if key == "text" or key.startswith("own_")), "")
    reading, start = check_question(typed), told.get("start", "")
    if request.method == "POST" and form.is_valid():
        as_it_is = "mine" if request.POST.get("seen") == typed else ""
        wording = form.wordings(reading, request.POST.get("choice", as_it_is))
        for facts in wording:
            actions.add_question(owner=owner, interest_id=interest_id, facts=facts, now=clock.now())
        if wording:
            return _back(request, interest_id)
    if getattr(request, "htmx", False) and request.method != "POST":
        return render(request, "explore/_reading.html", {"reading": reading, "typed": typed, "is_step": bool(start)})
    words = {"line": line, "form": form, "reading": reading, "typed": typed, "start": start}
    return render(request, "explore/add_question.html", words, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def pick_questions(request: HttpRequest, interest_id: int) -> HttpResponse:
    """The library, topic by topic, without what is on the list already."""
    owner = seeker_of(request)
    page = queries.one_interest(owner, interest_id)
    if request.method == "POST":
        keys = request.POST.getlist("keys")
        count = actions.pick_questions(owner=owner, interest_id=interest_id, keys=keys, now=clock.now())
        messages.success(
            request, f"{count} question{'' if count == 1 else 's'} added." if count else "Nothing was ticked."
        )
        return _back(request, interest_id)
    shelf = shelf_of(page, request.GET.get("topic", ""))
    return render(request, "explore/library.html", {"line": page.line, "shelf": shelf})


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: HttpRequest, question_id: int) -> HttpResponse:
    """One question: its words, what is assumed, how sure, and where it stands."""
    owner = seeker_of(request)
    line = queries.one_question(owner, question_id)
    initial = {"text": line.text, "assumption": line.assumption, "confidence": line.now, "topic": line.topic}
    form = ChangeQuestionForm(request.POST or None, initial=initial | {"state": line.state})
    if request.method == "POST" and form.is_valid():
        facts, state = form.facts(), form.chosen()
        actions.change_question(owner=owner, question_id=question_id, facts=facts, state=state, now=clock.now())
        return redirect("explore:interest", line.interest_id)
    words = {"line": line, "form": form, "reading": check_question(line.text)}
    return render(request, "explore/question.html", words, status=422 if form.errors else 200)


@require_POST
def drop_question(request: HttpRequest, question_id: int) -> HttpResponse:
    """Takes a question off the list; it stays below, with what was answered."""
    row = actions.set_question_state(
        owner=seeker_of(request), question_id=question_id, state=QuestionState.DROPPED, now=clock.now()
    )
    return redirect("explore:interest", row.interest_id)


@require_POST
def restore_question(request: HttpRequest, question_id: int) -> HttpResponse:
    """Puts a dropped question back on the list."""
    row = actions.set_question_state(
        owner=seeker_of(request), question_id=question_id, state=QuestionState.OPEN, now=clock.now()
    )
    return redirect("explore:interest", row.interest_id)
