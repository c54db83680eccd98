"""Pages of messages on their way: where each stands in plain words, and what the seeker may do about it."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from firsthand.owners.queries import seeker_of
from firsthand.reach.actions import outbox
from firsthand.reach.queries.messages import addresses_of, find_account, one_message
from firsthand.reach.rules.channels import mailto
from firsthand.reach.rules.telling import UNDO_WORDS, UNTIL_THE_NEXT_TRY
from firsthand.reach.rules.words import WayOut
from firsthand.shell import clock

_BY_HAND = {WayOut.PROGRAM.value, WayOut.CLIPBOARD.value}


@require_safe
def message(request: HttpRequest, message_id: int) -> HttpResponse:
    """One message as it is, and where it stands."""
    return render(request, "reach/message.html", _seen(request, message_id))


@require_safe
def state(request: HttpRequest, message_id: int) -> HttpResponse:
    """Where a message stands, as a part of its page that asks again until nothing more will change.

    Nothing is sent while it stands as it was seen, so that neither the focus nor a screen reader is disturbed.
    """
    seen = _seen(request, message_id)
    if not request.htmx:  # type: ignore[attr-defined]
        return render(request, "reach/message.html", seen)
    if request.GET.get("seen") == seen["mark"]:
        return HttpResponse(status=204)
    return render(request, "reach/_state.html", seen)


@require_safe
def by_hand(request: HttpRequest, message_id: int, way: str) -> HttpResponse:
    """Hands a draft over to the seeker's mail program or the clipboard, and asks whether it was sent."""
    if way not in _BY_HAND:
        raise Http404
    owner = seeker_of(request)
    letter = one_message(owner, message_id)
    addresses = addresses_of(owner, letter.person_id)
    link = mailto(addresses[0] if addresses else "", letter.subject, letter.body)
    page = {"letter": letter, "way": way, "link": link, "addresses": addresses}
    return render(request, "reach/by_hand.html", page)


@require_POST
def sent_by_hand(request: HttpRequest, message_id: int, way: str) -> HttpResponse:
    """Records, on the seeker's word, that they sent a draft themself."""
    if way not in _BY_HAND:
        raise Http404
    sent = outbox.record_sent_by_hand(
        owner=seeker_of(request), message_id=message_id, way_out=WayOut(way), now=clock.now()
    )
    messages.success(request, "Noted. From here on, waiting is all there is to do.")
    return redirect("reach:conversation", sent.conversation_id) if sent.conversation_id else redirect("reach:home")


@require_POST
def undo(request: HttpRequest, message_id: int) -> HttpResponse:
    """Takes a message back that has not left, as a draft."""
    outbox.take_back(owner=seeker_of(request), message_id=message_id, now=clock.now())
    messages.success(request, "Taken back. It is a draft again.")
    return redirect("reach:message", message_id)


@require_POST
def arrived(request: HttpRequest, message_id: int) -> HttpResponse:
    """Settles an uncertain message as sent."""
    outbox.say_arrived(owner=seeker_of(request), message_id=message_id, now=clock.now())
    return redirect("reach:message", message_id)


@require_POST
def send_again(request: HttpRequest, message_id: int) -> HttpResponse:
    """Sends an uncertain message once more, or one that failed, on the seeker's word."""
    owner, now = seeker_of(request), clock.now()
    letter = one_message(owner, message_id)
    account = find_account(owner)
    if letter.state != "failed":
        outbox.send_again(owner=owner, message_id=message_id, now=now)
    elif account is None:
        return redirect("reach:accounts")
    else:
        envelope = outbox.Envelope(account.pk, letter.to_address)
        outbox.queue_message(owner=owner, message_id=message_id, envelope=envelope, now=now)
    return redirect("reach:message", message_id)


def _seen(request: HttpRequest, message_id: int) -> dict[str, object]:
    letter = one_message(seeker_of(request), message_id)
    may_undo = letter.state == "queued" and letter.leaves_at is not None and letter.leaves_at > clock.now()
    mark = f"{letter.state}-{letter.attempts}-{may_undo}"
    page = {"letter": letter, "may_undo": may_undo, "mark": mark}
    return page | {"undo_words": UNTIL_THE_NEXT_TRY if letter.attempts else UNDO_WORDS}
