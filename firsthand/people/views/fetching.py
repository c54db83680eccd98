"""Fetching people from an address book or a mailbox: sign in for once, choose, wait or leave; then it is a file like any other."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.kernel.refusal import Refused
from firsthand.owners.queries import seeker_of
from firsthand.people.actions.fetches import Fetch, Stage, begin_fetch, fetch_of, leave_fetch
from firsthand.people.forms import BookForm, BooksForm, MailForm
from firsthand.shell import clock
from firsthand.shell.leading import lead_on

LEFT = "The fetching was left; nothing of it was kept."


@require_http_methods(["GET", "HEAD", "POST"])
def fetch_book(request: HttpRequest) -> HttpResponse:
    """Asks for an address book's server, name and password, and begins to fetch."""
    owner = seeker_of(request)
    form = BookForm(request.POST or None, initial={"server": owner.email})
    if request.method == "POST" and form.is_valid():
        return _begun(begin_fetch(owner=owner, wish=form.wish(), now=clock.now()))
    return _asked(request, form, is_mail=False)


@require_http_methods(["GET", "HEAD", "POST"])
def fetch_mail(request: HttpRequest) -> HttpResponse:
    """Asks for a mailbox's server, name and password, and begins to fetch who wrote to whom."""
    owner = seeker_of(request)
    form = MailForm(request.POST or None, initial={"server": owner.email})
    if request.method == "POST" and form.is_valid():
        now = clock.now()
        return _begun(begin_fetch(owner=owner, wish=form.wish(now.date()), now=now))
    return _asked(request, form, is_mail=True)


@require_GET
def fetching(request: HttpRequest, token: str) -> HttpResponse:
    """How far a fetching is; leads on to what would come in, or back to the form with what went wrong."""
    is_asking = bool(getattr(request, "htmx", False))
    try:
        fetch = fetch_of(seeker_of(request), token)
    except Refused as refusal:
        messages.warning(request, refusal.sentence)
        return lead_on(request, reverse("people:imports"))
    if fetch.parked:
        return lead_on(request, reverse("people:preview", args=[fetch.parked.token]))
    if is_asking and fetch.stage in {Stage.CHOOSING, Stage.FAILED}:
        return lead_on(request, reverse("people:fetching", args=[token]))
    if fetch.stage is Stage.FAILED:
        return _failed(request, fetch)
    if fetch.stage is Stage.CHOOSING:
        return render(request, "people/choose_books.html", {"fetch": fetch, "form": BooksForm(_names(fetch))})
    page = "people/_fetching.html" if is_asking else "people/fetching.html"
    return render(request, page, {"fetch": fetch})


@require_POST
def choose(request: HttpRequest, token: str) -> HttpResponse:
    """Goes on with the address books that were ticked."""
    try:
        fetch = fetch_of(seeker_of(request), token)
    except Refused as refusal:
        messages.warning(request, refusal.sentence)
        return redirect("people:imports")
    form = BooksForm(_names(fetch), request.POST)
    if not form.is_valid():
        return render(request, "people/choose_books.html", {"fetch": fetch, "form": form}, status=422)
    fetch.choose(form.cleaned_data["book"])
    return redirect("people:fetching", token)


@require_POST
def leave(request: HttpRequest, token: str) -> HttpResponse:
    """Ends a fetching, and leaves nothing of it behind."""
    try:
        leave_fetch(owner=seeker_of(request), token=token)
        messages.info(request, LEFT)
    except Refused as refusal:
        messages.info(request, refusal.sentence)
    return redirect("people:imports")


def _begun(fetch: Fetch) -> HttpResponse:
    return redirect("people:fetching", fetch.token)


def _asked(request: HttpRequest, form: forms.Form, *, is_mail: bool, trouble: str = "") -> HttpResponse:
    words = {"form": form, "is_mail": is_mail, "trouble": trouble}
    return render(request, "people/fetch.html", words, status=422 if form.errors else 200)


def _failed(request: HttpRequest, fetch: Fetch) -> HttpResponse:
    """The form once more, with all that was typed but the password."""
    initial = {"server": fetch.typed, "username": fetch.username}
    form = MailForm(initial=initial) if fetch.is_mail else BookForm(initial=initial)
    return _asked(request, form, is_mail=fetch.is_mail, trouble=fetch.sentence)


def _names(fetch: Fetch) -> list[str]:
    return [book.name for book in fetch.books]
