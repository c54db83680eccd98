"""The parts in a real browser..."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, Page, Playwright, Route

import firsthand.shell
from tests.cast import HOST
from tests.stories.browser import find_chromium

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # the browser's event loop runs in this thread
pytestmark = [pytest.mark.django_db, pytest.mark.story]
STATIC = Path(firsthand.shell.__file__).parent / "static"
HOME = f"http://{HOST}"
NOTES = "#parts-notes"


@pytest.fixture(scope="module")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    path = find_chromium()
    if path is None:
        pytest.skip("no Chromium on this machine")
    browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
    yield browser
    browser.close()


class Desk:
    """Answers the browser without a socket: the page from the seeker's client, files from the folder, notes as the test says."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.away = False
        self.answers: list[tuple[int, dict[str, object]]] = []
        self.notes: list[dict[str, str]] = []
        self.complaints: list[str] = []

    def open(self, browser: Browser, **options: object) -> Page:
        self.page = self.client.get("/parts")  # here: the browser's loop would ask on a database connection of its own
        context = browser.new_context(**options)  # type: ignore[arg-type]
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        context.route("**/*", self.answer)
        page = context.new_page()
        page.on(
            "console", lambda line: self.complaints.append(line.text) if line.type in {"error", "warning"} else None
        )
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(f"{HOME}/parts")
        return page

    def answer(self, route: Route) -> None:
        request = route.request
        path = request.url.removeprefix(HOME)
        if path.startswith(settings.STATIC_URL):
            route.fulfill(path=STATIC / path.removeprefix(settings.STATIC_URL))
        elif request.method == "POST":
            self.take(route)
        else:
            route.fulfill(status=self.page.status_code, headers=dict(self.page.items()), body=self.page.content)

    def take(self, route: Route) -> None:
        if self.away:
            route.abort("connectionrefused")
            return
        self.notes.append({name: values[0] for name, values in parse_qs(route.request.post_data or "").items()})
        status, body = self.answers.pop(0) if self.answers else (200, {"revision": len(self.notes)})
        route.fulfill(status=status, content_type="application/json", body=json.dumps(body))


@pytest.fixture
def desk(ines: Client) -> Desk:
    return Desk(ines)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_give_axe_nothing_to_find(desk: Desk, chromium: Browser, scheme: str, width: int) -> None:
    page = desk.open(chromium, viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    found = Axe().run(page).response["violations"]
    assert [(finding["id"], [node["target"] for node in finding["nodes"]]) for finding in found] == []
    assert desk.complaints == []


@pytest.mark.parametrize("width", [360, 768, 3840])
def test_never_scroll_sideways(desk: Desk, chromium: Browser, width: int) -> None:
    page = desk.open(chromium, viewport={"width": width, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("system", "chosen"), [("light", "dark"), ("dark", "light")])
def test_show_the_chosen_theme_whatever_the_system_says(
    desk: Desk, chromium: Browser, system: str, chosen: str
) -> None:
    desk.client.cookies["firsthand_theme"] = chosen
    page = desk.open(chromium, color_scheme=system)
    red = page.evaluate("parseInt(getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/)[0])")
    assert (red < 100) == (chosen == "dark")


def test_keep_what_is_typed_and_post_it_with_the_token(desk: Desk, chromium: Browser) -> None:
    page = desk.open(chromium)
    tokens = []
    page.on(
        "request",
        lambda request: tokens.append(request.headers.get("x-csrftoken")) if request.method == "POST" else None,
    )
    page.fill(NOTES, "she hands over without words")
    page.get_by_text("Saved", exact=True).wait_for()
    assert desk.notes == [{"text": "she hands over without words", "revision": "0"}]
    assert tokens[0]
    assert page.evaluate("localStorage.length") == 0
    with page.expect_response(lambda response: response.request.method == "POST"):
        page.fill(NOTES, "and twice")
    assert desk.notes[1] == {"text": "and twice", "revision": "1"}


def test_keep_what_is_typed_while_the_server_is_away_and_bring_it_when_it_is_back(
    desk: Desk, chromium: Browser
) -> None:
    desk.away = True
    page = desk.open(chromium)
    page.fill(NOTES, "half of the week is paper")
    page.get_by_text("Kept in this browser").wait_for()
    page.reload()
    assert page.input_value(NOTES) == "half of the week is paper"
    desk.away = False
    page.evaluate("dispatchEvent(new Event('online'))")
    page.get_by_text("Saved", exact=True).wait_for()
    assert desk.notes[-1]["text"] == "half of the week is paper"


def test_keep_both_texts_when_another_window_wrote(desk: Desk, chromium: Browser) -> None:
    desk.answers = [(409, {"revision": 4, "text": "from the other window"})]
    page = desk.open(chromium)
    page.fill(NOTES, "from this window")
    page.get_by_text("Saved", exact=True).wait_for()
    assert desk.notes[-1]["revision"] == "4"
    assert desk.notes[-1]["text"].startswith("from this window")
    assert desk.notes[-1]["text"].endswith("from the other window")


def test_copy_the_letter(desk: Desk, chromium: Browser) -> None:
    page = desk.open(chromium)
    page.get_by_role("button", name="Copy the letter").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").startswith("Dear Maya,")


def test_count_down_without_alarm(desk: Desk, chromium: Browser) -> None:
    page = desk.open(chromium)
    clock = page.locator("fh-clock")
    assert "left of 20" in clock.inner_text()
    clock.evaluate("clock => { clock.dataset.started = new Date(Date.now() - 21 * 60000).toISOString() }")
    assert clock.inner_text().endswith("over 20")


def test_walk_a_list_by_keyboard(desk: Desk, chromium: Browser) -> None:
    page = desk.open(chromium)
    names = []
    for key in ("j", "j", "ArrowDown", "j", "k", "Home", "End"):
        page.keyboard.press(key)
        names.append(page.evaluate("document.activeElement.textContent").split()[0])
    assert names == ["Maya", "Łukasz", "Дмитрий", "Дмитрий", "Łukasz", "Maya", "Дмитрий"]


def test_take_a_file_that_is_dropped(desk: Desk, chromium: Browser) -> None:
    page = desk.open(chromium)
    page.evaluate("""() => {
        const files = new DataTransfer(); files.items.add(new File(["x"], "archive.zip"));
        document.querySelector("fh-drop").dispatchEvent(new DragEvent("drop", {dataTransfer: files, bubbles: true}));
    }""")
    assert page.evaluate("document.getElementById('drop').files[0].name") == "archive.zip"


def test_ask_before_something_typed_is_left(desk: Desk, chromium: Browser) -> None:
    page = desk.open(chromium)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()
    assert asked == []
    page.locator("#id_name").press_sequentially("x")
    page.reload()
    assert asked == ["beforeunload"]


def test_go_to_the_search_with_a_slash_but_not_while_one_types(desk: Desk, chromium: Browser) -> None:
    page = desk.open(chromium, viewport={"width": 1440, "height": 900})
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "rail-search"
    page.locator("#id_name").press("/")
    assert page.evaluate("document.activeElement.id") == "id_name"


def test_show_every_part_without_javascript(desk: Desk, chromium: Browser) -> None:
    page = desk.open(chromium, java_script_enabled=False)
    assert page.locator(NOTES).is_editable()
    assert page.locator("fh-clock").inner_text() == "20 minutes"
    assert page.locator("#drop").is_visible()
