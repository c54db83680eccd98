"""The first three steps of Start mine; plan leads through all five."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from firsthand.explore.actions.interests import add_interest
from firsthand.explore.actions.questions import QuestionFacts, add_question, pick_questions
from firsthand.explore.forms import StartInterestForm
from firsthand.explore.queries import interests as queries
from firsthand.explore.queries.library import shelf_of
from firsthand.explore.queries.occupations import has_taxonomy
from firsthand.explore.rules.question_check import check_question
from firsthand.explore.views.matters import matters_form
from firsthand.formats.onet import ATTRIBUTION
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


@require_http_methods(["GET", "HEAD", "POST"])
def start_interests(request: HttpRequest) -> HttpResponse:
    """Step 1: one to three interests."""
    owner = seeker_of(request)
    forms = [StartInterestForm(request.POST or None, prefix=str(number)) for number in range(3)]
    if request.method == "POST" and all(form.is_valid() for form in forms):
        for facts in (form.facts() for form in forms):
            if facts is not None:
                add_interest(owner=owner, facts=facts, now=clock.now())
        return redirect("explore:start_questions")
    words = {
        "forms": forms,
        "interests": queries.interests_of(owner),
        "attribution": ATTRIBUTION if has_taxonomy(owner) else "",
    }
    return render(
        request, "explore/start_interests.html", words, status=422 if any(form.errors for form in forms) else 200
    )


@require_http_methods(["GET", "HEAD", "POST"])
def start_questions(request: HttpRequest) -> HttpResponse:
    """Step 2: for each interest a beginning from the library, and room for own words."""
    owner = seeker_of(request)
    pages = [queries.one_interest(owner, line.id) for line in queries.interests_of(owner)[:3]]
    if request.method == "POST":
        for page in pages:
            keys = request.POST.getlist(f"keys_{page.line.id}")
            pick_questions(owner=owner, interest_id=page.line.id, keys=keys, now=clock.now())
        own = [(page.line.id, request.POST.get(f"own_{page.line.id}", "").strip()[:500]) for page in pages]
        return _keep_own(request, [(interest_id, text) for interest_id, text in own if text])
    words = {"pages": [(page, shelf_of(page, "")) for page in pages]}
    return render(request, "explore/start_questions.html", words)


def _keep_own(request: HttpRequest, own: list[tuple[int, str]]) -> HttpResponse:
    """Keeps the questions that work; the first that does not is shown with its better form before the next step."""
    flagged = [(interest_id, text) for interest_id, text in own if check_question(text).flags]
    for interest_id, text in own:
        if (interest_id, text) not in flagged[:1]:
            facts, owner = QuestionFacts(text), seeker_of(request)
            add_question(owner=owner, interest_id=interest_id, facts=facts, now=clock.now())
    if flagged:
        query = urlencode({"text": flagged[0][1], "start": "1"})
        return redirect(f"{reverse('explore:add_question', args=[flagged[0][0]])}?{query}")
    return redirect("explore:start_matters")


@require_http_methods(["GET", "HEAD", "POST"])
def start_matters(request: HttpRequest) -> HttpResponse:
    """Step 3: what matters; then on to the people."""
    form, saved = matters_form(request)
    if saved:
        return redirect("people:start_people")
    return render(request, "explore/start_matters.html", {"form": form}, status=422 if form.errors else 200)
