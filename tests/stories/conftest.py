"""A real browser on a real Firsthand."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.started import Started
from tests.stories.browser import find_chromium

SCREENSHOTS = Path(__file__).resolve().parents[2] / "screenshots"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/stories" in str(item.path):
            item.add_marker(pytest.mark.story)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    quiet = [
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
    ]
    return {**browser_type_launch_args, "executable_path": find_chromium(), "args": quiet}


@pytest.fixture(scope="session")
def sample_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    """Firsthand on its sample, for looking only."""
    desk = Started(tmp_path_factory.mktemp("sample") / "home", "demo")
    yield desk
    desk.stop()


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Started]:
    """Firsthand on a data folder that was never used."""
    desk = Started(tmp_path / "home")
    yield desk
    desk.stop()


class Listener:
    """What the browser complained about: errors in the console, scripts that failed, requests that left this computer."""

    def __init__(self, page: Page) -> None:
        self.heard: list[str] = []
        page.on(
            "console", lambda message: self.heard.append(message.text) if message.type in {"error", "warning"} else None
        )
        page.on("pageerror", lambda error: self.heard.append(str(error)))
        page.on("request", lambda request: self._request(request.url))

    def _request(self, url: str) -> None:
        if not url.startswith(("http://127.0.0.1:", "data:", "blob:")):
            self.heard.append(f"left this computer: {url}")


def sit_down(browser: Browser, desk: Started, **how: Any) -> Page:
    """This function will return a page of a fresh browser with a session, opened by a fresh start address."""
    from firsthand.owners.actions.keys import mint_key

    context = browser.new_context(**how)
    context.set_default_timeout(15_000)
    page = context.new_page()
    page.goto(f"{desk.base}/open/{mint_key(desk.home)}")
    return page


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Leaves a picture of where a story stopped."""
    report = yield
    if report.failed and report.when == "call":  # type: ignore[attr-defined]
        for name, page in {**getattr(item, "funcargs", {})}.items():
            if isinstance(page, Browser) and page.contexts:
                SCREENSHOTS.mkdir(exist_ok=True)
                page.contexts[-1].pages[-1].screenshot(
                    path=SCREENSHOTS / f"stopped-{item.name}-{name}.png", full_page=True
                )
    return report
