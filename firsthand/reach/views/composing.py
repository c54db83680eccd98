"""The composer: a letter built from four fields or written freely, checked while one types, and its ways out."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from firsthand.kernel.refusal import Refused
from firsthand.owners.queries import seeker_of
from firsthand.people.actions.noting import note_address, note_specific
from firsthand.reach.actions.conversations import begin_conversation
from firsthand.reach.actions.messages import Wording, keep_typing, save_draft
from firsthand.reach.actions.outbox import Envelope, queue_message
from firsthand.reach.forms import Letter, Whom
from firsthand.reach.queries.composing import Case, find_case, interests_to_ask_about, one_person
from firsthand.reach.queries.easy import easy_to_ask, people_found
from firsthand.reach.queries.messages import addresses_of, find_account
from firsthand.reach.queries.sheet import Sheet, Typed, as_it_stands, rewritten, sheet_of, turned
from firsthand.reach.rules.words import Channel, Guess, MessageKind, WayOut
from firsthand.shell import clock

MOST_LETTERS = 100
BY_HAND = {"program": WayOut.PROGRAM, "copy": WayOut.CLIPBOARD}


@require_http_methods(["GET", "HEAD", "POST"])
def compose(request: HttpRequest) -> HttpResponse:
    """A letter to one person: its fields, the letter as it will arrive, and what the check says of it."""
    owner, target = seeker_of(request), Whom(request.GET).target()
    if request.method != "POST" and target.is_nobody:
        return _choose_person(request)
    case = find_case(owner, target)
    if case is None:
        return _choose_interest(request)
    if request.method == "POST":
        return _pressed(request, case)
    return _page(request, case)


@require_POST
def check(request: HttpRequest) -> HttpResponse:
    """Keeps what is being typed and answers what the check says of it, as a part of the composer's page."""
    owner, now = seeker_of(request), clock.now()
    case = find_case(owner, Whom(request.GET).target())
    form = Letter(request.POST)
    if case is None or not form.is_valid():
        return HttpResponse(status=204)
    sheet = sheet_of(owner, case, form.typed(), now)
    if sheet.body.strip():
        began = _begun(request, case)
        keep_typing(owner=owner, conversation_id=began, kind=case.kind, wording=_wording(sheet), now=now)
    return render(request, "reach/_check.html", {"sheet": sheet, "is_part": True})


@require_safe
def start_message(request: HttpRequest) -> HttpResponse:
    """The last step of Start mine: one person who is easy to ask."""
    owner = seeker_of(request)
    page = {"people": easy_to_ask(owner), "interests": interests_to_ask_about(owner)}
    return render(request, "reach/start_message.html", page)


def _pressed(request: HttpRequest, case: Case) -> HttpResponse:
    """Saves what stands in the fields, then does what was pressed."""
    owner, now, press = seeker_of(request), clock.now(), request.POST.get("do", "save")
    form = Letter(request.POST)
    if not form.is_valid():
        return _page(request, case, form=form)
    conversation_id = _begun(request, case)
    if press == "idea":
        return redirect("reach:conversation", conversation_id)
    if not _noted(request, case, form):
        return _page(request, case, form=form)
    case = find_case(owner, Whom(_names(case)).target()) or case
    sheet = sheet_of(owner, case, turned(sheet_of(owner, case, form.typed(), now), press), now)
    draft = save_draft(owner=owner, conversation_id=conversation_id, kind=case.kind, wording=_wording(sheet), now=now)
    if press == "send" and sheet.typed.channel == Channel.EMAIL:
        return _sent(request, case, form, draft.pk)
    if press == "send" or press in BY_HAND:
        return redirect("reach:by_hand", draft.pk, BY_HAND.get(press, WayOut.CLIPBOARD).value)
    if press == "save":
        messages.success(request, "Draft saved. It stays on this computer until you send it.")
    return redirect(_address("reach:compose", {"conversation": conversation_id, "kind": case.kind.value}))


def _noted(request: HttpRequest, case: Case, form: Letter) -> bool:
    """Keeps what was typed about the person along the way; says at the form what cannot be kept."""
    owner, said, now = seeker_of(request), form.cleaned_data, clock.now()
    try:
        if said["specific"]:
            note_specific(owner=owner, person_id=case.person.pk, specific=said["specific"], now=now)
        if said["address"]:
            note_address(owner=owner, person_id=case.person.pk, address=said["address"], now=now)
    except Refused as refusal:
        form.add_error("address", refusal.sentence)
        return False
    return True


def _sent(request: HttpRequest, case: Case, form: Letter, message_id: int) -> HttpResponse:
    """Queues a saved letter for the seeker's own account, or says what is missing."""
    owner = seeker_of(request)
    account, address = find_account(owner), form.cleaned_data["address"]
    if account is None:
        messages.info(request, "Your draft is saved. To send it from here, say how your mail account is reached.")
        return redirect(_address("reach:accounts", {"back": _address("reach:compose", _names(case))}))
    if not address:
        form.add_error("address", "There is no mail address of theirs yet. Type it here.")
        return _page(request, case, form=form)
    try:
        envelope = Envelope(account.pk, address)
        queue_message(owner=owner, message_id=message_id, envelope=envelope, now=clock.now())
    except Refused as refusal:
        form.add_error(None, refusal.sentence)
        return _page(request, case, form=form)
    return redirect("reach:message", message_id)


def _page(request: HttpRequest, case: Case, *, form: Letter | None = None) -> HttpResponse:
    """The composer's page: the draft as it stands, an earlier wording of it, or what was just typed with its errors."""
    owner, version = seeker_of(request), request.GET.get("version", "")
    typed, draft = as_it_stands(owner, case)
    if form is None and version.isdecimal():
        typed = rewritten(owner, typed, int(version))
    addresses = addresses_of(owner, case.person.pk)
    shown = form or Letter(initial=_initial(typed, addresses))
    sheet = sheet_of(owner, case, typed, clock.now())
    page = {
        "sheet": sheet,
        "case": case,
        "form": shown,
        "draft": draft,
        "account": find_account(owner),
        "addresses": addresses,
        "here": _address("reach:compose", _names(case)),
        "check_url": _address("reach:check", _names(case)),
    }
    return render(request, "reach/compose.html", page, status=422 if shown.errors else 200)


def _choose_person(request: HttpRequest) -> HttpResponse:
    """Asks whom, with those easy to ask at hand and a search of all; htmx gets the people alone as one types."""
    owner, words = seeker_of(request), request.GET.get("q", "").strip()[:MOST_LETTERS]
    page = {
        "q": words,
        "people": people_found(owner, words, clock.now()) if words else easy_to_ask(owner),
        "interest_id": Whom(request.GET).target().interest_id,
    }
    template = "reach/_people_to_ask.html" if request.htmx else "reach/choose_person.html"  # type: ignore[attr-defined]
    return render(request, template, page)


def _choose_interest(request: HttpRequest) -> HttpResponse:
    """Asks what the letter is about, where more than one thing is possible or none is there yet."""
    owner, target = seeker_of(request), Whom(request.GET).target()
    page = {
        "person": one_person(owner, target.person_id),
        "interests": interests_to_ask_about(owner),
        "kind": target.kind.value,
    }
    return render(request, "reach/choose_interest.html", page)


def _begun(request: HttpRequest, case: Case) -> int:
    """The conversation a letter belongs to, begun with its first word."""
    if case.conversation_id is not None and (case.is_open or case.kind != MessageKind.FIRST):
        return case.conversation_id
    owner = seeker_of(request)
    began = begin_conversation(owner=owner, person_id=case.person.pk, interest_id=case.interest.pk, now=clock.now())
    return began.pk


def _wording(sheet: Sheet) -> Wording:
    typed = sheet.typed
    parts = {} if typed.is_free else vars(typed.parts)
    return Wording(typed.subject, sheet.body, typed.channel, parts, Guess(typed.guess))


def _initial(typed: Typed, addresses: Sequence[str]) -> dict[str, object]:
    """What stands in the fields when the page opens."""
    words = {"body": typed.body, "subject": typed.subject, "channel": typed.channel.value, "guess": typed.guess}
    return {**vars(typed.parts), **words, "is_free": typed.is_free, "address": addresses[0] if addresses else ""}


def _names(case: Case) -> dict[str, str | int]:
    """How a case is named in an address."""
    if case.conversation_id is not None:
        return {"conversation": case.conversation_id, "kind": case.kind.value}
    return {"person": case.person.pk, "interest": case.interest.pk, "kind": case.kind.value}


def _address(route: str, names: dict[str, str | int]) -> str:
    return f"{reverse(route)}?{urlencode(names)}"
