"""The living page: every part in all its states."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET


@require_GET
def parts(request: HttpRequest) -> HttpResponse:
    """Shows what pages are made of."""
    return render(request, "shell/parts.html")
