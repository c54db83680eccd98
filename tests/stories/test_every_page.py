"""Every page that links lead to, on the sample..."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.house.routes import ROUTES
from tests.started import Started
from tests.stories.conftest import SCREENSHOTS, Listener, sit_down
from tests.stories.crawl import FILES, reachable

# Pages that no link of the sample leads to: they need a file, a backup or an import first, or are asked for by htmx alone.
NOT_ON_THE_SAMPLE = {
    "desk:restore", "people:preview", "people:show_import", "people:undo_import", "explore:occupations", "reach:state",
    "meet:preview_time", "reach:by_hand", "reach:forget_account", "meet:invitation_file", "keep:everything",
}  # fmt: skip
ALSO = ("/parts", "/start")
PARTS = 4
LOOKS = (("light", "light", 1280), ("dark", "dark", 1280), ("phone", "light", 360))


@pytest.fixture(scope="module")
def pages(browser: Browser, sample_desk: Started) -> dict[str, str]:
    return reachable(sit_down(browser, sample_desk), sample_desk.base, ("/", *ALSO))


@pytest.fixture(scope="module")
def looker(browser: Browser, sample_desk: Started) -> Page:
    return sit_down(browser, sample_desk)


def violations(page: Page) -> list[tuple[str, Any]]:
    found = Axe().run(page).response["violations"]
    return [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in found]


def test_is_every_page_there_is(pages: dict[str, str]) -> None:
    every = {route.name for route in ROUTES if "GET" in route.methods and not route.is_open}
    assert every - set(pages) - NOT_ON_THE_SAMPLE == set()


@pytest.mark.parametrize("part", range(PARTS))
def test_is_sound_for_everybody_in_light_in_dark_and_on_a_phone(pages: dict[str, str], looker: Page, part: int) -> None:
    listener, wrong = Listener(looker), []
    for route, address in sorted(pages.items())[part::PARTS]:
        if FILES.search(route):
            continue
        looker.set_viewport_size({"width": 1280, "height": 900})
        looker.goto(address, wait_until="networkidle")
        for look, scheme, width in LOOKS:
            looker.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
            looker.set_viewport_size({"width": width, "height": 800})
            folder = SCREENSHOTS / look
            folder.mkdir(parents=True, exist_ok=True)
            looker.screenshot(path=folder / f"{route.replace(':', '-')}.png", full_page=True)
            wider = looker.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            wrong += [(route, look, f"{wider} px wider than the screen")] if wider > 0 else []
            if look != "phone":
                wrong += [(route, look, *one) for one in violations(looker)]
    assert wrong == []
    assert listener.heard == []


def test_reads_without_javascript(pages: dict[str, str], browser: Browser, sample_desk: Started) -> None:
    page = sit_down(browser, sample_desk, java_script_enabled=False)
    for route, address in pages.items():
        if FILES.search(route):
            continue
        response = page.goto(address)
        assert response is not None
        assert response.status == 200, route
        assert page.locator("h1").count() == 1, route
        for form in page.locator("form:not([role=search])").all():
            assert form.locator("button, input[type=submit]").count() >= 1, (route, form.get_attribute("action"))


def test_shows_where_the_keyboard_is(pages: dict[str, str], looker: Page) -> None:
    looker.set_viewport_size({"width": 1280, "height": 900})
    for route, address in pages.items():
        if FILES.search(route):
            continue
        looker.goto(address)
        for _ in range(8):
            looker.keyboard.press("Tab")
            ring = looker.evaluate(
                "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
                " return e === document.body || s.outlineStyle !== 'none' || s.boxShadow !== 'none'"
                " || getComputedStyle(e.closest('label, .choice, .chip') || e).outlineStyle !== 'none' })()"
            )
            assert ring, (route, looker.evaluate("document.activeElement.outerHTML.slice(0, 160)"))
