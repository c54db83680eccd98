"""Pages for what does not work, each with one sentence and what to do next."""

from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

SENTENCES = {
    "host": "This address is not Firsthand's own. Open the address that was printed when Firsthand started.",
    "site": "Another site sent this request, so nothing was done. Open Firsthand itself and press the button there.",
    "stranger": "Firsthand does not know this browser yet. Start Firsthand once more and open the address it prints.",
    "gone": "There is nothing here that is yours. It may have been removed, or the address is mistyped.",
    "form": "This page had been open too long. Go back, load it again, and send it once more; what you typed is still there.",
    "broken": "Something went wrong inside Firsthand. What was saved before is safe. Go back and try once more.",
    "bad": "The request could not be read. Go back and try once more.",
}


def answer(request: HttpRequest, status: int, kind: str, sentence: str = "") -> HttpResponse:
    """This function will return the page for a refusal, with no database and no session needed."""
    words = {"sentence": sentence or SENTENCES[kind], "kind": kind, "status": status}
    return render(request, "shell/refusal.html", words, status=status)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django hands it in
    """This function will answer a form without a valid token."""
    return answer(request, 403, "form")


@login_not_required
def bad_request(request: HttpRequest, exception: Any = None) -> HttpResponse:  # noqa: ARG001 - Django hands it in
    """This function will answer a request that cannot be read."""
    return answer(request, 400, "bad")


@login_not_required
def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:  # noqa: ARG001 - Django hands it in
    """This function will answer an address that leads nowhere."""
    return answer(request, 404, "gone")


@login_not_required
def server_error(request: HttpRequest) -> HttpResponse:
    """This function will answer when a view failed."""
    return answer(request, 500, "broken")
