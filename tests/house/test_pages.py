"""Every page, found from the URL configuration..."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.cast import Cast, client_of
from tests.house.routes import ROUTES
from tests.world import make_world, with_doubts

pytestmark = pytest.mark.django_db
PAGES = [route for route in ROUTES if "GET" in route.methods and not route.is_open]
WRITES = re.compile(r"^\s*(INSERT|UPDATE|DELETE|REPLACE)\b(?!.*django_session)", re.IGNORECASE)
MOST_STATEMENTS = 25


def wrong_with(page: str) -> list[str]:
    """This function will return what the house does not allow in a page."""
    checks = {
        "not one h1": len(re.findall(r"<h1[ >]", page)) != 1,
        "no title": not re.search(r"<title>\s*\S", page),
        "a script inside the page": re.search(r"<script(?![^>]*\bsrc=)", page),
        "a style or a handler inside the page": re.search(r"""\s(style|on[a-z]+)=["']""", page),
        "something from elsewhere": re.search(r'(?:src|action)="(?:https?:)?//', page),
        "a template's own words": re.search(r"\{[{%]|>\s*(None|True|False)\s*<", page),
    }
    return [name for name, found in checks.items() if found]


def test_each_has_one_title_one_heading_and_nothing_inline(cast: Cast, ines: Client) -> None:
    ids, wrong = with_doubts(cast.ines, make_world(cast.ines)).ids, {}
    for route in PAGES:
        response = ines.get(route.address(ids), follow=True)
        if response.status_code != 200:
            wrong[route.name] = [str(response.status_code)]
        elif response["Content-Type"].startswith("text/html") and (found := wrong_with(response.content.decode())):
            wrong[route.name] = found
    assert wrong == {}


def test_none_writes_when_it_is_read(cast: Cast, ines: Client) -> None:
    ids, wrong = with_doubts(cast.ines, make_world(cast.ines)).ids, {}
    for route in PAGES:
        with CaptureQueriesContext(connection) as statements:
            ines.get(route.address(ids))
        if found := [query["sql"][:100] for query in statements if WRITES.match(query["sql"])]:
            wrong[route.name] = found
    assert wrong == {}


def test_each_asks_as_often_for_twenty_rows_as_for_ten(cast: Cast) -> None:
    worlds = [
        (client_of(owner), with_doubts(owner, make_world(owner, n)).ids)
        for owner, n in ((cast.ines, 10), (cast.sana, 20))
    ]
    wrong = {}
    for route in PAGES:
        counts = []
        for client, ids in worlds:
            client.get(route.address(ids))
            with CaptureQueriesContext(connection) as statements:
                client.get(route.address(ids))
            counts.append(len(statements))
        if counts[0] != counts[1] or counts[0] > MOST_STATEMENTS:
            wrong[route.name] = counts
    assert wrong == {}
