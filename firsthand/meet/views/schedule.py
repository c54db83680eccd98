"""Agreeing a time, and the invitation that says so."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.kernel.refusal import Refused
from firsthand.kernel.zones import both_zones, zone_names
from firsthand.meet.actions.invitations import send_invitation
from firsthand.meet.actions.meetings import cancel_meeting, schedule_meeting
from firsthand.meet.forms import Letter, Schedule
from firsthand.meet.queries.facts import Facts, facts_of, find_booking
from firsthand.meet.queries.invitations import find_account, find_posted, one_calendar_file, one_letter
from firsthand.meet.rules.times import about_moving, offer_text, times_to_offer
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


@require_http_methods(["GET", "HEAD", "POST"])
def schedule(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """The time in both zones, the invitation, and times to offer."""
    owner, now = seeker_of(request), clock.now()
    facts = facts_of(owner, conversation_id)
    booking = find_booking(owner, facts, now)
    form = Schedule(request.POST if request.method == "POST" else None, facts=facts, booking=booking, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            schedule_meeting(owner=owner, conversation_id=conversation_id, agreement=form.agreement(), now=now)
        except Refused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, "Saved. The invitation is ready when you are.")
            return redirect("meet:schedule", conversation_id)
    return render(request, "meet/schedule.html", _page(request, facts, form), status=422 if form.errors else 200)


def _page(request: HttpRequest, facts: Facts, form: Schedule) -> dict[str, Any]:
    owner, now = seeker_of(request), clock.now()
    booking = find_booking(owner, facts, now)
    page: dict[str, Any] = {"facts": facts, "form": form, "booking": booking, "zones": sorted(zone_names())}
    page["offer"] = offer_text(times_to_offer(now, facts.places), facts.places)
    if booking:
        page["posted"] = find_posted(owner, facts.conversation_id, booking.changed_at)
        page["account"] = find_account(owner)
        page["letter"] = Letter(initial={"text": one_letter(owner, facts).text})
        page["moving"] = about_moving(booking.agreed.starts_at, booking.moves, now)
    return page


@require_GET
def preview_time(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """The typed time in both zones, as one types; a whole page is the schedule itself."""
    owner, now = seeker_of(request), clock.now()
    facts = facts_of(owner, conversation_id)
    if not request.headers.get("HX-Request"):
        return redirect("meet:schedule", conversation_id)
    form = Schedule(request.GET, facts=facts, booking=None, now=now)
    form.is_valid()
    wrong = [error for name in ("time", "second", "host_zone") for error in form.errors.get(name, [])]
    said = not wrong and {"day", "time", "whose", "host_zone"} <= form.cleaned_data.keys()
    both = both_zones(form.moment(), facts.my_zone, form.cleaned_data["host_zone"], facts.call_name) if said else ""
    return render(request, "meet/_both.html", {"both": both, "wrong": wrong, "form": form})


@require_POST
def cancel(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Calls the meeting off; the word to the host is the next press."""
    cancel_meeting(owner=seeker_of(request), conversation_id=conversation_id, now=clock.now())
    messages.success(request, "Called off. Tell them with the letter below.")
    return redirect("meet:schedule", conversation_id)


@require_POST
def invite(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Sends the invitation, or the word that it is called off, by the seeker's own account."""
    owner = seeker_of(request)
    facts_of(owner, conversation_id)
    form = Letter(request.POST)
    text = form.cleaned_data["text"] if form.is_valid() else ""
    message = send_invitation(owner=owner, conversation_id=conversation_id, text=text, now=clock.now())
    messages.success(request, f"On its way to {message.to_address}. It leaves in ten seconds.")
    return redirect("meet:schedule", conversation_id)


@require_GET
def invitation_file(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """The calendar file: a REQUEST, or a CANCEL once it is called off."""
    owner = seeker_of(request)
    file = one_calendar_file(owner, facts_of(owner, conversation_id))
    name = "invite.ics" if file.method == "REQUEST" else "cancel.ics"
    kind = f"text/calendar; charset=utf-8; method={file.method}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(file.content, content_type=kind, headers=headers)
