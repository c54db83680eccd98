"""Every page that links lead to, on the sample..."""

import re
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from firsthand.owners.actions.keys import mint_key
from tests.house.routes import ROUTES
from tests.started import Started
from tests.started import browser as browser_without_scripts
from tests.stories.conftest import SCREENSHOTS, Listener, sit_down
from tests.stories.crawl import FILES, reachable

# Pages that no link of the sample leads to: they need a file, a backup or an import first, or are asked for by htmx alone.
NOT_ON_THE_SAMPLE = {
    "desk:restore", "people:preview", "people:columns", "people:fetching", "people:confirm_same", "people:show_import", "people:undo_import", "explore:occupations", "reach:state",
    "meet:preview_time", "reach:by_hand", "reach:forget_account", "meet:invitation_file", "keep:everything",
}  # fmt: skip
ALSO = ("/parts", "/start")
PARTS = 4
LOOKS = (("light", "light", 1280), ("dark", "dark", 1280), ("phone", "light", 360))


@pytest.fixture(scope="module")
def pages(sample_desk: Started) -> dict[str, str]:
    return reachable(sample_desk, ("/", *ALSO))


@pytest.fixture(scope="module")
def looker(browser: Browser, sample_desk: Started) -> Page:
    return sit_down(browser, sample_desk)


AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
# In the dark only colours change, so that only their contrast is looked at again.
RULES = {"light": "", "dark": ", runOnly: ['color-contrast']"}
TELL = "told => told.violations.map(one => [one.id, one.nodes[0].html])"


def look_at(page: Page, route: str) -> list[object]:
    """This function will take the three pictures of a page and return what is wrong with it."""
    wrong: list[object] = []
    page.evaluate(AXE + ";0")
    for look, scheme, width in LOOKS:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": 800})
        page.screenshot(
            path=SCREENSHOTS / look / f"{route.replace(':', '-')}.jpg", full_page=True, type="jpeg", quality=80
        )
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        wrong += [(route, look, f"{wider} px wider than the screen")] if wider > 0 else []
        if look in RULES:
            told = page.evaluate(f"axe.run({{resultTypes: ['violations']{RULES[look]}}}).then({TELL})")
            wrong += [(route, look, *one) for one in told]
    return wrong + [(route, "no visible focus", one) for one in unseen_focus(page)]


def unseen_focus(page: Page) -> list[str]:
    """This function will go three steps by keyboard from the top of the page and return what has no visible focus."""
    found = []
    page.locator("main").focus()
    for _ in range(3):
        page.keyboard.press("Tab")
        found += page.evaluate(
            "(() => { const e = document.activeElement, s = getComputedStyle(e), near = e.closest('label, .choice, .chip') || e;"
            " const seen = e === document.body || s.outlineStyle !== 'none' || s.boxShadow !== 'none'"
            " || getComputedStyle(near).outlineStyle !== 'none';"
            " return seen ? [] : [e.outerHTML.slice(0, 160)] })()"
        )
    return found


def test_is_every_page_there_is(pages: dict[str, str]) -> None:
    every = {route.name for route in ROUTES if "GET" in route.methods and not route.is_open}
    assert every - set(pages) - NOT_ON_THE_SAMPLE == set()


@pytest.mark.parametrize("part", range(PARTS))
def test_is_sound_for_everybody_in_light_in_dark_and_on_a_phone(pages: dict[str, str], looker: Page, part: int) -> None:
    listener = Listener(looker)
    wrong: list[object] = []
    for route, address in sorted(pages.items())[part::PARTS]:
        if not FILES.search(route):
            looker.set_viewport_size({"width": 1280, "height": 800})
            looker.goto(address)
            looker.wait_for_selector(".htmx-request", state="detached")
            wrong += look_at(looker, route)
    assert wrong == []
    assert listener.heard == []


def test_reads_without_javascript(pages: dict[str, str], sample_desk: Started) -> None:
    visitor = browser_without_scripts()
    visitor.open(f"{sample_desk.base}/open/{mint_key(sample_desk.home)}").close()
    wrong = []
    for route, address in pages.items():
        if not FILES.search(route):
            with visitor.open(address) as answer:
                page = answer.read().decode()
            forms = re.findall(r"<form\b.*?</form>", page, flags=re.DOTALL)
            silent = [form[:120] for form in forms if "<button" not in form and 'role="search"' not in form]
            wrong += [(route, silent)] if silent or len(re.findall("<h1[ >]", page)) != 1 else []
    assert wrong == []
