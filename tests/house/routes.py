"""Every route of the URL configuration, with the methods it declares."""

from collections.abc import Iterator
from dataclasses import dataclass
from inspect import getclosurevars
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver, reverse

EVERY_METHOD = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")


@dataclass(frozen=True)
class Route:
    """`name` is room:verb; `arguments` the names in its address; `methods` what it declares, empty where it does not."""

    name: str
    arguments: tuple[str, ...]
    methods: frozenset[str]
    is_open: bool

    def address(self, ids: dict[str, Any]) -> str:
        return reverse(self.name, kwargs={argument: ids[argument] for argument in self.arguments})


def declared_methods(view: Any) -> frozenset[str]:
    """This function will read what `require_http_methods` was given, through any other decorators."""
    while view is not None:
        methods = getclosurevars(view).nonlocals.get("request_method_list")
        if methods is not None:
            return frozenset(methods)
        view = getattr(view, "__wrapped__", None)
    return frozenset()


def every_route(patterns: list[Any] | None = None, room: str = "") -> Iterator[Route]:
    for entry in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(entry, URLResolver):
            yield from every_route(entry.url_patterns, entry.namespace or room)
        elif isinstance(entry, URLPattern):
            yield Route(
                name=f"{room}:{entry.name}",
                arguments=tuple(entry.pattern.regex.groupindex),
                methods=declared_methods(entry.callback),
                is_open=not getattr(entry.callback, "login_required", True),
            )


ROUTES = sorted(every_route(), key=lambda route: route.name)
