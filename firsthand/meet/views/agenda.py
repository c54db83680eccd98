"""The agenda, and the brief that is printed from it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.explore.rules.words import Topic
from firsthand.kernel.refusal import Refused
from firsthand.meet.actions import agenda as actions
from firsthand.meet.forms import Length, Move, OwnWords, Pick
from firsthand.meet.queries.agenda import agenda_of
from firsthand.meet.queries.brief import brief_of
from firsthand.meet.queries.facts import facts_of
from firsthand.meet.rules.times import LENGTHS
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


@require_http_methods(["GET", "HEAD", "POST"])
def agenda(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """The questions with minutes and reasons; a POST takes the proposal for 15, 20 or 30 minutes."""
    owner = seeker_of(request)
    facts = facts_of(owner, conversation_id)
    form = Length(request.POST)
    if request.method == "POST" and form.is_valid():
        minutes = form.cleaned_data["minutes"]
        actions.choose_agenda(owner=owner, conversation_id=conversation_id, minutes=minutes, now=clock.now())
        return redirect("meet:agenda", conversation_id)
    page = {"facts": facts, "agenda": agenda_of(owner, facts), "lengths": LENGTHS, "own": OwnWords()}
    return render(request, "meet/agenda.html", page)


@require_POST
def add_question(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Puts one of the open questions on the agenda, or one in own words."""
    owner, now = seeker_of(request), clock.now()
    facts_of(owner, conversation_id)
    pick, own = Pick(request.POST), OwnWords(request.POST)
    try:
        if pick.is_valid():
            actions.add_question(
                owner=owner, conversation_id=conversation_id, question_id=pick.cleaned_data["question_id"], now=now
            )
        elif own.is_valid():
            topic = Topic(own.cleaned_data["topic"])
            actions.add_words(
                owner=owner, conversation_id=conversation_id, text=own.cleaned_data["text"], topic=topic, now=now
            )
        else:
            messages.warning(request, "Nothing was put on. Type the question first, in at most 500 letters.")
    except Refused as refused:
        messages.warning(request, refused.sentence)
    return redirect("meet:agenda", conversation_id)


@require_POST
def move_question(request: HttpRequest, item_id: int) -> HttpResponse:
    """Moves a question one place up or down."""
    form = Move(request.POST)
    by = form.cleaned_data["by"] if form.is_valid() else 1
    back = actions.move_question(owner=seeker_of(request), item_id=item_id, by=by, now=clock.now())
    return redirect(f"{reverse('meet:agenda', args=[back])}#question-{item_id}")


@require_POST
def switch_question(request: HttpRequest, item_id: int) -> HttpResponse:
    """Makes a spare of a planned question, or plans a spare one."""
    back = actions.switch_question(owner=seeker_of(request), item_id=item_id, now=clock.now())
    return redirect(f"{reverse('meet:agenda', args=[back])}#question-{item_id}")


@require_POST
def remove_question(request: HttpRequest, item_id: int) -> HttpResponse:
    """Takes a question off the agenda; it stays open in the ledger."""
    conversation_id = actions.remove_question(owner=seeker_of(request), item_id=item_id, now=clock.now())
    return redirect("meet:agenda", conversation_id)


@require_GET
def brief(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """One printed page about one host."""
    return render(request, "meet/brief.html", {"brief": brief_of(seeker_of(request), conversation_id, clock.now())})
