"""Every route, found from the URL configuration, so that a new one without its refusals fails..."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client

from firsthand.desk.actions import backup
from tests.cast import HOST, Cast, client_of
from tests.house.routes import EVERY_METHOD, ROUTES, Route
from tests.world import World, make_world, with_doubts

pytestmark = pytest.mark.django_db
OPEN = {"owners:open"}  # begins the session
STRANGE_HOSTS = (
    "evil.example", "127.0.0.1", "127.0.0.1:9999", "localhost:3000", "[::1]:80", "evil.example:8321", "127.0.0.1.evil.example:8321",
    "0.0.0.0:8321", "localhost.:8321", "2130706433:8321", "", "127.0.0.1:8321@evil.example", "127.0.0.1:8321,evil.example",
)  # fmt: skip
FROM_ELSEWHERE = (
    {"HTTP_SEC_FETCH_SITE": "cross-site"},
    {"HTTP_SEC_FETCH_SITE": "same-site"},
    {"HTTP_ORIGIN": "http://localhost:3000"},
    {"HTTP_ORIGIN": "http://127.0.0.1:9999"},
    {"HTTP_ORIGIN": "null"},
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@pytest.fixture
def world(cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    """One of everything; a backup copies a file of its own, because the test's database is inside a transaction."""
    sqlite3.connect(tmp_path / "firsthand.sqlite3").close()
    monkeypatch.setattr(backup, "database_path", lambda: tmp_path / "firsthand.sqlite3")
    return with_doubts(cast.ines, make_world(cast.ines))


def first_method(route: Route) -> str:
    return "GET" if "GET" in route.methods else "POST"


def has_a_row(route: Route) -> bool:
    return any(argument.endswith("_id") for argument in route.arguments)


@contextmanager
def undone() -> Iterator[None]:
    """What a request wrote is taken back, so that the next route meets the same world."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def those_that(fail: Callable[[Route], object], routes: list[Route] = ROUTES) -> list[tuple[str, object]]:
    """This function will return the name of each route with what is wrong with it."""
    found = []
    for route in routes:
        with undone():
            wrong = fail(route)
        found += [(route.name, wrong)] if wrong else []
    return found


def test_each_declares_its_methods_and_is_named_room_and_verb() -> None:
    assert [route.name for route in ROUTES if not route.methods or not route.methods <= {"GET", "HEAD", "POST"}] == []
    assert [route.name for route in ROUTES if not re.fullmatch(r"[a-z]+:[a-z_]+", route.name)] == []


def test_only_the_door_is_open() -> None:
    assert {route.name for route in ROUTES if route.is_open} == OPEN


def test_each_refuses_nobody(world: World, nobody: Client) -> None:
    def fail(route: Route) -> object:
        response = nobody.generic(first_method(route), route.address(world.ids))
        known = response.status_code == 403 and "Firsthand does not know this browser" in response.content.decode()
        return not known and response.status_code

    assert those_that(fail) == []


def test_each_refuses_a_wrong_method(world: World, ines: Client) -> None:
    def fail(route: Route) -> object:
        allowed = route.methods | ({"HEAD"} if "GET" in route.methods else set())
        wrong = [method for method in EVERY_METHOD if method not in allowed]
        return [method for method in wrong if ines.generic(method, route.address(world.ids)).status_code != 405]

    assert those_that(fail) == []


def test_each_refuses_a_foreign_host_or_port(world: World, ines: Client) -> None:
    def fail(route: Route) -> object:
        address, method = route.address(world.ids), first_method(route)
        return [host for host in STRANGE_HOSTS if ines.generic(method, address, HTTP_HOST=host).status_code != 400]

    assert those_that(fail) == []


def test_each_refuses_another_site(world: World, ines: Client) -> None:
    def fail(route: Route) -> object:
        address, method = route.address(world.ids), first_method(route)
        return [headers for headers in FROM_ELSEWHERE if ines.generic(method, address, **headers).status_code != 403]

    assert those_that(fail) == []


def test_each_refuses_a_form_without_its_token(world: World, cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True, HTTP_HOST=HOST)
    client.force_login(cast.ines)

    def fail(route: Route) -> object:
        return "POST" in route.methods and client.post(route.address(world.ids)).status_code != 403

    assert those_that(fail) == []


@pytest.mark.parametrize("who", ["jonas", "sana"])
def test_each_shows_somebody_else_nothing(who: str, world: World, cast: Cast) -> None:
    client = client_of(getattr(cast, who))

    def fail(route: Route) -> object:
        methods = route.methods - {"HEAD"}
        return [method for method in methods if client.generic(method, route.address(world.ids)).status_code != 404]

    assert those_that(fail, [route for route in ROUTES if has_a_row(route)]) == []


def test_each_answers_404_for_what_never_was(world: World, ines: Client) -> None:
    ids = {name: 10**9 if name.endswith("_id") else value for name, value in world.ids.items()}

    def fail(route: Route) -> object:
        methods = route.methods - {"HEAD"}
        return [method for method in methods if ines.generic(method, route.address(ids)).status_code != 404]

    assert those_that(fail, [route for route in ROUTES if has_a_row(route)]) == []


def test_each_sends_the_headers_that_keep_others_out(world: World, ines: Client) -> None:
    def fail(route: Route) -> object:
        response = ines.generic(first_method(route), route.address(world.ids))
        policy = response.get("Content-Security-Policy", "")
        wrong = [name for name, value in HEADERS.items() if response.get(name) != value]
        wrong += [
            part for part in ("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'") if part not in policy
        ]
        return wrong + (["unsafe"] if "unsafe" in policy else [])

    assert those_that(fail) == []
