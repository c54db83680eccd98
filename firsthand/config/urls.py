"""All routes: each room brings its own, named `room:verb`."""

from django.urls import include, path

_PREFIXES = {
    "plan": "",
    "shell": "",
    "explore": "explore/",
    "people": "people/",
    "reach": "conversations/",
    "meet": "meet/",
    "learn": "learn/",
    "keep": "keep/",
    "desk": "desk/",
    "owners": "",
}

urlpatterns = [path(prefix, include(f"firsthand.{room}.urls")) for room, prefix in _PREFIXES.items()]

handler400 = "firsthand.shell.refusals.bad_request"
handler404 = "firsthand.shell.refusals.not_found"
handler500 = "firsthand.shell.refusals.server_error"
