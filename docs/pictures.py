"""Takes the eight pictures of the documents, on the sample, in a real browser.

.venv-test/bin/python docs/pictures.py
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
FOLDER = ROOT / "docs" / "pictures"
SIZE = {"width": 1280, "height": 860}


def main() -> None:
    """This function will write docs/pictures/*.png."""
    from playwright.sync_api import Page, sync_playwright

    from tests.started import Started
    from tests.stories.browser import find_chromium

    def shot(page: Page, name: str) -> None:
        page.wait_for_load_state("networkidle")
        page.screenshot(path=FOLDER / f"{name}.png")

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        desk = Started(Path(folder) / "home", "demo")
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        page = browser.new_context(viewport=SIZE, reduced_motion="reduce").new_page()
        page.goto(desk.address)
        shot(page, "today")
        page.goto(f"{desk.base}/explore/")
        page.get_by_role("link", name="Paper conservator").first.click()
        shot(page, "interest")
        page.goto(page.url.replace("/explore/", "/learn/") + "/coverage")
        shot(page, "coverage")
        page.goto(f"{desk.base}/people/")
        shot(page, "people")
        page.goto(f"{desk.base}/conversations/")
        page.locator(".board__column").first.get_by_role("link").first.click()
        page.locator("#letters a").first.click()
        shot(page, "compose")
        page.goto(f"{desk.base}/")
        page.get_by_role("link", name="Brief", exact=True).click()
        shot(page, "brief")
        page.goto(page.url.replace("/brief", "/talk"))
        page.get_by_role("button", name="Begin").click()
        shot(page, "talk")
        page.emulate_media(color_scheme="dark")
        page.goto(f"{desk.base}/learn/compare")
        shot(page, "compare")
        browser.close()
        desk.stop()


if __name__ == "__main__":
    main()
