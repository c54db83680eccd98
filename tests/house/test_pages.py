"""Every page, found from the URL configuration..."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.cast import Cast, client_of
from tests.house.routes import ROUTES, Route
from tests.world import make_world

pytestmark = pytest.mark.django_db
PAGES = [route for route in ROUTES if "GET" in route.methods and not route.is_open]
each_page = pytest.mark.parametrize("route", PAGES, ids=lambda route: route.name)
WRITES = re.compile(r'^\s*(INSERT|UPDATE|DELETE|REPLACE)\b(?!.*"?django_session)', re.IGNORECASE)


@each_page
def test_has_one_title_and_one_heading(route: Route, cast: Cast, ines: Client) -> None:
    response = ines.get(route.address(make_world(cast.ines).ids), follow=True)
    assert response.status_code == 200
    if not response["Content-Type"].startswith("text/html"):
        return
    page = b"".join(response).decode() if response.streaming else response.content.decode()
    assert len(re.findall(r"<h1[ >]", page)) == 1
    assert re.search(r"<title>\s*\S", page)
    assert not re.search(r"<script(?![^>]*\bsrc=)", page), "no script inside the page"
    assert not re.search(r'\s(style|on\w+)="', page), "no style and no handler inside the page"
    assert (
        not re.search(r'(src|href|action)="(https?:)?//(?!127\.0\.0\.1)', page.replace('rel="noreferrer', ""))
        or "rel=" in page
    )


@each_page
def test_writes_nothing_when_it_is_read(route: Route, cast: Cast, ines: Client) -> None:
    address = route.address(make_world(cast.ines).ids)
    with CaptureQueriesContext(
        connection,
    ) as statements:
        ines.get(address)
    assert [query["sql"] for query in statements if WRITES.match(query["sql"])] == []


@each_page
def test_asks_as_often_for_twenty_rows_as_for_ten(route: Route, cast: Cast) -> None:
    counts = []
    for owner, n in ((cast.ines, 10), (cast.sana, 20)):
        address = route.address(make_world(owner, n).ids)
        client = client_of(owner)
        client.get(address)
        with CaptureQueriesContext(connection) as statements:
            client.get(address)
        counts.append(len(statements))
    assert counts[0] == counts[1]
    assert counts[0] <= 25
