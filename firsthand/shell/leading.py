"""Leading on from a page of which htmx may have asked for a part only."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect


def lead_on(request: HttpRequest, address: str) -> HttpResponse:
    """This function will lead on to an address; where only a part of the page was asked for, the whole page goes."""
    if not getattr(request, "htmx", False):
        return redirect(address)
    response = HttpResponse()
    response["HX-Redirect"] = address
    return response
