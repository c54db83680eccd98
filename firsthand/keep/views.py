"""Who is due for a word, the thank-you, and what both sides said they would do."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.keep.actions import owing
from firsthand.keep.actions.thanking import draft_thank_you
from firsthand.keep.forms import Result
from firsthand.keep.queries.owing import ledger, one_advice
from firsthand.keep.queries.parts import TITLES, first_of_each, page_of
from firsthand.keep.queries.thanking import one_thanking
from firsthand.owners.queries import seeker_of
from firsthand.reach.rules.words import MessageKind
from firsthand.shell import clock


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """Who is due for a word and why; promises, advice and names."""
    found = ledger(seeker_of(request), clock.now())
    return render(request, "keep/home.html", {"ledger": found, **first_of_each(found)})


@require_GET
def everything(request: HttpRequest) -> HttpResponse:
    """One of the open lists whole, a page at a time."""
    name = request.GET.get("of", "mine")
    if name not in TITLES:
        raise Http404
    part = page_of(ledger(seeker_of(request), clock.now()), name, request.GET.get("page", ""))
    return render(request, "keep/everything.html", {"part": part, "keep": f"of={name}&"})


@require_http_methods(["GET", "HEAD", "POST"])
def thank(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """The thank-you as it would be drafted; pressing writes it into the composer."""
    owner, now = seeker_of(request), clock.now()
    thanking = one_thanking(owner, conversation_id, now)
    if request.method != "POST":
        return render(request, "keep/thank.html", {"thanking": thanking})
    draft_thank_you(owner=owner, conversation_id=conversation_id, now=now)
    return redirect(f"{reverse('reach:compose')}?conversation={conversation_id}&kind={MessageKind.THANK_YOU}")


@require_POST
def introducer_told(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Whoever led there has heard how it went."""
    owing.tell_introducer(owner=seeker_of(request), conversation_id=conversation_id, now=clock.now())
    return _back(request, "Noted. People who open doors like to hear what was behind them.")


@require_POST
def promise_kept(request: HttpRequest, promise_id: int) -> HttpResponse:
    """A promise was kept."""
    owing.keep_promise(owner=seeker_of(request), promise_id=promise_id, now=clock.now())
    return _back(request, "Kept. It can be opened again below.")


@require_POST
def promise_let_go(request: HttpRequest, promise_id: int) -> HttpResponse:
    """A promise is let go."""
    owing.let_promise_go(owner=seeker_of(request), promise_id=promise_id, now=clock.now())
    return _back(request, "Let go. It can be opened again below.")


@require_POST
def promise_reopened(request: HttpRequest, promise_id: int) -> HttpResponse:
    """A promise is open again."""
    owing.reopen_promise(owner=seeker_of(request), promise_id=promise_id, now=clock.now())
    return _back(request, "Open again.")


@require_http_methods(["GET", "HEAD", "POST"])
def advice_tried(request: HttpRequest, advice_id: int) -> HttpResponse:
    """What came of a piece of advice."""
    owner = seeker_of(request)
    row = one_advice(owner, advice_id)
    form = Result(request.POST or None, initial={"result": row.result})
    if request.method == "POST" and form.is_valid():
        owing.try_advice(owner=owner, advice_id=advice_id, result=form.cleaned_data["result"], now=clock.now())
        return _back(request, f"Kept. {row.person.name} would like to hear it.")
    return render(request, "keep/advice_tried.html", {"row": row, "form": form}, status=422 if form.errors else 200)


@require_POST
def advice_let_go(request: HttpRequest, advice_id: int) -> HttpResponse:
    """A piece of advice is let go."""
    owing.let_advice_go(owner=seeker_of(request), advice_id=advice_id, now=clock.now())
    return _back(request, "Let go. It can be opened again below.")


@require_POST
def advice_reopened(request: HttpRequest, advice_id: int) -> HttpResponse:
    """A piece of advice is open again."""
    owing.reopen_advice(owner=seeker_of(request), advice_id=advice_id, now=clock.now())
    return _back(request, "Open again.")


@require_POST
def introduction_added(request: HttpRequest, introduction_id: int) -> HttpResponse:
    """Somebody who was named becomes a person."""
    person = owing.add_introduced(owner=seeker_of(request), introduction_id=introduction_id, now=clock.now())
    messages.success(request, f"{person.name} is among your people now.")
    return redirect("people:show", person.pk)


@require_POST
def introduction_let_go(request: HttpRequest, introduction_id: int) -> HttpResponse:
    """A name is let go."""
    owing.let_introduction_go(owner=seeker_of(request), introduction_id=introduction_id, now=clock.now())
    return _back(request, "Let go. It can be opened again below.")


@require_POST
def introduction_reopened(request: HttpRequest, introduction_id: int) -> HttpResponse:
    """A name is open again."""
    owing.reopen_introduction(owner=seeker_of(request), introduction_id=introduction_id, now=clock.now())
    return _back(request, "Open again.")


def _back(request: HttpRequest, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("keep:home")
