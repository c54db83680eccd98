"""The debrief: one screen, one press, and what came of it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from firsthand.learn.actions.debriefs import debrief_conversation
from firsthand.learn.forms.debrief import DebriefForms, with_another_row
from firsthand.learn.queries.debriefs import Debriefing, one_debriefing
from firsthand.learn.queries.remarks import remarks_of_conversation
from firsthand.learn.rules.debriefing import kind_word
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


@require_http_methods(["GET", "HEAD", "POST"])
def debrief(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Three minutes: filled in from the notes the first time, from what was filed later."""
    owner = seeker_of(request)
    begun = one_debriefing(owner, conversation_id)
    if request.method != "POST":
        return _page(request, begun, DebriefForms(None, begun.facts, begun.choices), 200)
    if part := request.POST.get("add"):
        more = with_another_row(request.POST, part)
        return _page(request, begun, DebriefForms(more, begun.facts, begun.choices), 200)
    forms = DebriefForms(request.POST, begun.facts, begun.choices)
    if not forms.is_valid():
        return _page(request, begun, forms, 422)
    debrief_conversation(owner=owner, conversation_id=conversation_id, facts=forms.facts(), now=clock.now())
    messages.success(request, "Filed. Nothing of it can be lost now.")
    return redirect("learn:debriefed", conversation_id)


@require_GET
def debriefed(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """What the debrief filed: remarks, promises with their days, and the thank-you waiting."""
    owner = seeker_of(request)
    begun = one_debriefing(owner, conversation_id)
    words = {
        "begun": begun,
        "remarks": remarks_of_conversation(owner, conversation_id, clock.now()),
        "kind_word": kind_word(begun.facts.went),
    }
    return render(request, "learn/debriefed.html", words)


def _page(request: HttpRequest, begun: Debriefing, forms: DebriefForms, status: int) -> HttpResponse:
    answers = list(zip(begun.questions, forms.sets["answers"].forms, strict=False))
    words = {"begun": begun, "forms": forms, "answers": answers, "is_wrong": status != 200}
    return render(request, "learn/debrief.html", words, status=status)
