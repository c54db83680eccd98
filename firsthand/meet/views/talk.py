"""Conversation mode. Every button is part of the form of the notes, so that none of them can lose a word."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from firsthand.meet.actions import talk as actions
from firsthand.meet.forms import CONSENTS, Became, ConsentSaid, Liked, Notes
from firsthand.meet.queries.agenda import agenda_of
from firsthand.meet.queries.facts import facts_of, find_booking
from firsthand.meet.queries.talk import older_notes, one_item_conversation, talk_now
from firsthand.meet.rules.notes import MARKS
from firsthand.meet.rules.words import Consent, Outcome
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


@require_GET
def talk(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """The clock, the question, the notes."""
    owner = seeker_of(request)
    facts = facts_of(owner, conversation_id)
    agenda = agenda_of(owner, facts)
    page = {"facts": facts, "agenda": agenda, "talk": talk_now(owner, facts, agenda.minutes), "consents": CONSENTS}
    page |= {"marks": MARKS, "booking": find_booking(owner, facts, clock.now())}
    return render(request, "meet/talk.html", page)


@require_GET
def older(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Older words of the notes."""
    owner = seeker_of(request)
    page = {"facts": facts_of(owner, conversation_id), "versions": older_notes(owner, conversation_id)}
    return render(request, "meet/older.html", page)


@require_POST
def begin(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Starts the clock."""
    facts_of(seeker_of(request), conversation_id)
    _keep_notes(request, conversation_id)
    actions.begin_talk(owner=seeker_of(request), conversation_id=conversation_id, now=clock.now())
    return redirect("meet:talk", conversation_id)


@require_POST
def save_notes(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Saves the notes: as one types (JSON), or by the button."""
    facts_of(seeker_of(request), conversation_id)
    saved = _keep_notes(request, conversation_id)
    if request.headers.get("Accept") != "application/json":
        return redirect("meet:talk", conversation_id)
    if saved is None:
        return JsonResponse({"sentence": "The notes could not be read."}, status=400)
    answer = {"revision": saved.revision} | ({"text": saved.text} if saved.was_joined else {})
    return JsonResponse(answer)


@require_POST
def set_consent(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Records what the host said about notes."""
    owner = seeker_of(request)
    facts = facts_of(owner, conversation_id)
    _keep_notes(request, conversation_id)
    form = ConsentSaid(request.POST)
    if form.is_valid():
        consent = Consent(form.cleaned_data["consent"])
        actions.set_consent(owner=owner, conversation_id=conversation_id, consent=consent, now=clock.now())
    if not request.headers.get("HX-Request"):
        return redirect("meet:talk", conversation_id)
    page = {"facts": facts, "consents": CONSENTS, "talk": talk_now(owner, facts, 0)}
    return render(request, "meet/_consent.html", page)


@require_POST
def mark_question(request: HttpRequest, item_id: int) -> HttpResponse:
    """Says what became of a question, and shows the next."""
    owner = seeker_of(request)
    conversation_id = one_item_conversation(owner, item_id)
    _keep_notes(request, conversation_id)
    form = Became(request.POST)
    if form.is_valid():
        outcome = Outcome(form.cleaned_data["outcome"])
        actions.mark_question(owner=owner, item_id=item_id, outcome=outcome, now=clock.now())
    if not request.headers.get("HX-Request"):
        return redirect("meet:talk", conversation_id)
    facts = facts_of(owner, conversation_id)
    return render(request, "meet/_run.html", {"facts": facts, "talk": talk_now(owner, facts, 0)})


@require_POST
def cut_to_ten(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Re-plans, because they have ten minutes."""
    facts_of(seeker_of(request), conversation_id)
    _keep_notes(request, conversation_id)
    actions.cut_to_ten(owner=seeker_of(request), conversation_id=conversation_id, now=clock.now())
    return redirect("meet:talk", conversation_id)


@require_POST
def turn_away(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Re-plans, because this is not for the seeker."""
    facts_of(seeker_of(request), conversation_id)
    _keep_notes(request, conversation_id)
    form = Liked(request.POST)
    liked = form.cleaned_data["liked"] if form.is_valid() else ""
    actions.turn_away(owner=seeker_of(request), conversation_id=conversation_id, liked=liked, now=clock.now())
    return redirect("meet:talk", conversation_id)


@require_POST
def end(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Stops the clock: the conversation was held."""
    facts_of(seeker_of(request), conversation_id)
    _keep_notes(request, conversation_id)
    actions.end_talk(owner=seeker_of(request), conversation_id=conversation_id, now=clock.now())
    return redirect("meet:talk", conversation_id)


def _keep_notes(request: HttpRequest, conversation_id: int) -> actions.SavedNotes | None:
    """This function will save the notes that came along with any button."""
    form = Notes(request.POST)
    if not form.is_valid():
        return None
    return actions.save_notes(
        owner=seeker_of(request),
        conversation_id=conversation_id,
        text=form.cleaned_data["text"],
        revision=form.cleaned_data["revision"],
        now=clock.now(),
    )
