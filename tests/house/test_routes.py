"""Every route, found from the URL configuration, so that a new one without its refusals fails..."""

import re

import pytest
from django.test import Client

from tests.cast import HOST, Cast, client_of
from tests.house.routes import EVERY_METHOD, ROUTES, Route
from tests.world import World, make_world

pytestmark = pytest.mark.django_db
OPEN = {"owners:open"}  # begins the session
STRANGE_HOSTS = (
    "evil.example", "127.0.0.1", "127.0.0.1:9999", "localhost:3000", "[::1]:80", "evil.example:8321", "127.0.0.1.evil.example:8321",
    "0.0.0.0:8321", "localhost.:8321", "2130706433:8321", "", "127.0.0.1:8321@evil.example", "127.0.0.1:8321,evil.example",
)  # fmt: skip
each_route = pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.name)


@pytest.fixture
def world(cast: Cast) -> World:
    return make_world(cast.ines)


def first_method(route: Route) -> str:
    return "GET" if "GET" in route.methods else "POST"


@each_route
def test_declares_its_methods(route: Route) -> None:
    assert route.methods, "put @require_GET, @require_POST or @require_http_methods above the view"
    assert route.methods <= {"GET", "HEAD", "POST"}
    assert re.fullmatch(r"[a-z]+:[a-z_]+", route.name)


@each_route
def test_refuses_nobody(route: Route, world: World, nobody: Client) -> None:
    response = nobody.generic(first_method(route), route.address(world.ids))
    assert response.status_code == 403
    assert "Firsthand does not know this browser" in response.content.decode()


@each_route
def test_refuses_a_wrong_method(route: Route, world: World, ines: Client) -> None:
    for method in EVERY_METHOD:
        if method not in route.methods and not (method == "HEAD" and "GET" in route.methods):
            assert ines.generic(method, route.address(world.ids)).status_code == 405, method


@each_route
def test_refuses_a_foreign_host_or_port(route: Route, world: World, cast: Cast) -> None:
    client = client_of(cast.ines)
    for host in STRANGE_HOSTS:
        assert client.generic(first_method(route), route.address(world.ids), HTTP_HOST=host).status_code == 400, host


@each_route
def test_refuses_another_site(route: Route, world: World, ines: Client) -> None:
    for headers in (
        {"HTTP_SEC_FETCH_SITE": "cross-site"},
        {"HTTP_SEC_FETCH_SITE": "same-site"},
        {"HTTP_ORIGIN": "http://localhost:3000"},
        {"HTTP_ORIGIN": "http://127.0.0.1:9999"},
        {"HTTP_ORIGIN": "null"},
    ):
        assert ines.generic(first_method(route), route.address(world.ids), **headers).status_code == 403, headers


@each_route
def test_refuses_a_form_without_its_token(route: Route, world: World, cast: Cast) -> None:
    if "POST" not in route.methods:
        return
    client = Client(enforce_csrf_checks=True, HTTP_HOST=HOST)
    client.force_login(cast.ines)
    assert client.post(route.address(world.ids)).status_code == 403


@each_route
def test_shows_a_stranger_nothing(route: Route, world: World, sana: Client, jonas: Client) -> None:
    if not any(argument.endswith("_id") for argument in route.arguments):
        return
    for client in (sana, jonas):
        for method in route.methods - {"HEAD"}:
            assert client.generic(method, route.address(world.ids)).status_code == 404, method


@each_route
def test_answers_404_for_what_never_was(route: Route, world: World, ines: Client) -> None:
    ids = {name: 10**9 if name.endswith("_id") else value for name, value in world.ids.items()}
    if not any(argument.endswith("_id") for argument in route.arguments):
        return
    for method in route.methods - {"HEAD"}:
        assert ines.generic(method, route.address(ids)).status_code == 404, method


@each_route
def test_sends_the_headers_that_keep_others_out(route: Route, world: World, ines: Client) -> None:
    response = ines.generic(first_method(route), route.address(world.ids))
    policy = response["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["Cache-Control"] == "no-store"


def test_only_the_door_is_open() -> None:
    assert {route.name for route in ROUTES if route.is_open} == OPEN
