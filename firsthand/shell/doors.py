"""Who may come in: exact hosts and port, no other site, a session; and plain answers to what goes wrong."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from firsthand.kernel.refusal import Refused
from firsthand.shell.refusals import answer

Handler = Callable[[HttpRequest], HttpResponseBase]


class Doors:
    """Refuses a foreign host or port (DNS rebinding), another site's request, and adds the headers Django leaves out.

    A page of another local application (http://localhost:3000) is "same-site" with this one: only "same-origin" and "none"
    (typed, bookmarked, opened from a terminal) may pass.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._refusal(request) or self.get_response(request)
        response["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()"
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        if not request.path.startswith(settings.STATIC_URL):
            response["Cache-Control"] = "no-store"
        return response

    def _refusal(self, request: HttpRequest) -> HttpResponse | None:
        host = request.META.get("HTTP_HOST", "")
        if host not in settings.OPEN_HOSTS:
            return answer(request, 400, "host")
        origin = request.headers.get("Origin")
        if origin is not None and origin != f"{request.scheme}://{host}":
            return answer(request, 403, "site")
        if request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"}:
            return answer(request, 403, "site")
        return None


class SeekersOnly(LoginRequiredMiddleware):
    """Every route needs the session that the start address begins, unless it says `login_not_required`."""

    def handle_no_permission(  # type: ignore[override]
        self,
        request: HttpRequest,
        view_func: Callable[..., Any],  # noqa: ARG002 - Django hands it in
    ) -> HttpResponse:
        return answer(request, 403, "stranger")


class PlainAnswers:
    """Turns a row that is not the seeker's own into 404 and a refusal into its sentence; never a traceback."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, ObjectDoesNotExist):
            return answer(request, 404, "gone")
        if isinstance(exception, Refused):
            return answer(request, 409, "refused", sentence=exception.sentence)
        return None
