"""Pages of conversations: the board, one with its history, and what is recorded by hand."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from firsthand.kernel.refusal import Refused
from firsthand.owners.queries import seeker_of
from firsthand.reach.actions.conversations import record_event, record_named, take_back_event, wait_until
from firsthand.reach.forms import Happened, Named, WaitUntil
from firsthand.reach.queries.conversations import board_of, cards, cards_with, one_conversation, one_story
from firsthand.reach.queries.messages import messages_of
from firsthand.reach.rules.telling import UNDER_WAY
from firsthand.shell import clock


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """All conversations: a board by state, or a list."""
    every = cards(seeker_of(request), clock.now())
    is_list = request.GET.get("view") == "list"
    page = {"cards": every, "columns": () if is_list else board_of(every), "is_list": is_list}
    return render(request, "reach/home.html", page)


@require_safe
def conversation(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """One conversation: where it stands, what comes next, and everything that happened."""
    owner, now = seeker_of(request), clock.now()
    story, letters = one_story(owner, conversation_id, now), messages_of(owner, conversation_id)
    page = {
        "story": story,
        "card": story.card,
        "letters": letters,
        "under_way": next((letter for letter in letters if letter.state in UNDER_WAY), None),
        "happened": Happened(),
        "named": Named(),
        "wait": WaitUntil(initial={"until_on": story.waits_until_on}),
    }
    return render(request, "reach/conversation.html", page)


@require_safe
def conversations_of_person(request: HttpRequest, person_id: int) -> HttpResponse:
    """The conversations with one person, as a part of their page or as a page of its own."""
    page = {"cards": cards_with(seeker_of(request), person_id, clock.now()), "person_id": person_id}
    template = "reach/_conversations_of_person.html" if request.htmx else "reach/conversations_of_person.html"  # type: ignore[attr-defined]
    return render(request, template, page)


@require_POST
def record(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Records one thing that happened."""
    owner, form = seeker_of(request), Happened(request.POST)
    one_conversation(owner, conversation_id)
    if not form.is_valid():
        raise Refused("This could not be read. Choose what happened once more; a day is written 2026-12-01.")
    record_event(owner=owner, conversation_id=conversation_id, told=form.told(), now=clock.now())
    messages.success(request, "Recorded.")
    return redirect("reach:conversation", conversation_id)


@require_POST
def named(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Adds somebody whom the host named, and goes on to a letter to them."""
    owner, form = seeker_of(request), Named(request.POST)
    one_conversation(owner, conversation_id)
    if not form.is_valid():
        raise Refused("A name is needed. Go back and type whom they named.")
    person = record_named(owner=owner, conversation_id=conversation_id, whom=form.whom(), now=clock.now())
    messages.success(request, f"{person.name} is among your people now.")
    return redirect("reach:conversation", conversation_id)


@require_POST
def take_back(request: HttpRequest, conversation_id: int, event_id: int) -> HttpResponse:
    """Takes back what was pressed by mistake."""
    take_back_event(owner=seeker_of(request), conversation_id=conversation_id, event_id=event_id, now=clock.now())
    messages.success(request, "Taken back.")
    return redirect("reach:conversation", conversation_id)


@require_POST
def wait(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Keeps a conversation quiet until a day of the seeker's own."""
    owner, form = seeker_of(request), WaitUntil(request.POST)
    one_conversation(owner, conversation_id)
    if not form.is_valid():
        raise Refused("This day could not be read. Write it as 2026-12-01.")
    wait_until(owner=owner, conversation_id=conversation_id, until_on=form.day(), now=clock.now())
    messages.success(request, "It is quiet until then." if form.day() else "It is back in your list.")
    return redirect("reach:conversation", conversation_id)
