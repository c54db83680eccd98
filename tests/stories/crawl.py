"""Every page that can be reached by following links, one for each route."""

import re
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import Page

NOT_PAGES = {"owners:open"}  # the door; it is opened once
FILES = re.compile(r"invitation_file$|people:card$")  # downloads


def route_of(address: str) -> str:
    """This function will return the name of the route an address leads to, or nothing."""
    try:
        return str(resolve(urlsplit(address).path).view_name)
    except Resolver404:
        return ""


def reachable(page: Page, base: str, starts: tuple[str, ...] = ("/",)) -> dict[str, str]:
    """This function will follow links from `starts` and return the first address found of each route."""
    found: dict[str, str] = {}
    waiting = [base + start for start in starts]
    while waiting:
        address = waiting.pop(0)
        route = route_of(address)
        if not route or route in found or route in NOT_PAGES:
            continue
        found[route] = address
        if FILES.search(route):
            continue
        page.goto(address, wait_until="domcontentloaded")
        links = page.eval_on_selector_all(
            "a[href], [hx-get]", "all => all.map(a => a.href || a.getAttribute('hx-get'))"
        )
        waiting += [base + link if link.startswith("/") else link for link in links if link.startswith(("/", base))]
    return found
