"""Every page that can be reached by following links, one for each route; read without a browser, which is quick."""

import html
import re
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve

from firsthand.owners.actions.keys import mint_key
from tests.started import Started, browser

NOT_PAGES = {"owners:open"}  # the door; it is opened once
FILES = re.compile(r"invitation_file$|people:(card|export)$")  # downloads
LINK = re.compile(r'<(?:a\b[^>]*\bhref|[a-z-]+\b[^>]*\bhx-get)="(/[^"]*)"')


def route_of(address: str) -> str:
    """This function will return the name of the route an address leads to, or nothing."""
    try:
        return str(resolve(urlsplit(address).path).view_name)
    except Resolver404:
        return ""


def reachable(desk: Started, starts: tuple[str, ...]) -> dict[str, str]:
    """This function will follow links from `starts` and return the first address found of each route."""
    visitor = browser()
    visitor.open(f"{desk.base}/open/{mint_key(desk.home)}").close()
    found: dict[str, str] = {}
    waiting = [desk.base + start for start in starts]
    while waiting:
        address = waiting.pop(0)
        route = route_of(address)
        if not route or route in found or route in NOT_PAGES:
            continue
        found[route] = address
        if not FILES.search(route):
            with visitor.open(address) as answer:
                page = answer.read().decode()
            waiting += [desk.base + html.unescape(link) for link in LINK.findall(page)]
    return found
