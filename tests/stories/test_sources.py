"""Everybody one knows already, from every source..."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.fakes import dovecot as mailbox
from tests.fakes import radicale as books
from tests.fakes.dovecot import Dovecot, letter
from tests.fakes.radicale import Radicale, card_of
from tests.started import Started
from tests.stories.conftest import Listener, sit_down
from tests.stories.files import FILES

# What an import may leave when it is undone: that it happened, who is signed in, what a column means, and the index's own order.
_LEFT = ("firsthand_auditentry", "firsthand_columnchoice", "django_session", "sqlite_sequence", "firsthand_search")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    started = Started(tmp_path_factory.mktemp("sources") / "home")
    yield started
    started.stop()


@pytest.fixture(scope="module")
def page(browser: Browser, desk: Started) -> Page:
    page = sit_down(browser, desk)
    page.goto(f"{desk.base}/me/")
    page.get_by_label("Your name, as it stands under a letter").fill("Rosa Lindqvist")
    page.get_by_label("Your mail address").fill("rosa@post.example")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    return page


def rows(desk: Started) -> dict[str, list[tuple[object, ...]]]:
    """Every row there is, to compare before and after."""
    with sqlite3.connect(f"file:{desk.folder / 'firsthand.sqlite3'}?mode=ro", uri=True) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        wanted = [name for name in tables if not name.startswith(_LEFT)]
        return {name: sorted(database.execute(f"SELECT * FROM {name}"), key=repr) for name in wanted}


def comes_in_once_and_goes_again(page: Page, desk: Started, bring: Callable[[], None], names: tuple[str, ...]) -> None:
    """Brings, looks, imports, finds each by name, brings again, and takes it back."""
    listener, before = Listener(page), rows(desk)
    bring()
    expect(page.locator("h1")).to_have_text("What would come in", timeout=20_000)
    page.get_by_role("button", name="Import this").click()
    expect(page.locator("main")).to_contain_text("added", timeout=20_000)
    for name in names:
        page.goto(f"{desk.base}/people/?q={name}")
        expect(page.locator("main .person__name")).to_have_count(1)
    bring()
    expect(page.locator("h1")).to_have_text("Nothing new in this file", timeout=20_000)
    page.goto(f"{desk.base}/people/imports")
    page.get_by_role("link", name=re.compile("^Undo|Take back")).first.click()
    page.get_by_role("button", name="Undo the import").click()
    expect(page.locator("main, .messages").first).to_be_visible()
    assert rows(desk) == before
    assert listener.heard == []


def bring_file(page: Page, desk: Started, name: str) -> None:
    page.goto(f"{desk.base}/people/imports")
    page.locator("input[type=file]").first.set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": FILES[name]}
    )
    page.get_by_role("button", name="See what is in it").first.click()


@pytest.mark.parametrize("name", [name for name in FILES if name != "Kaffeeliste.csv"])
def test_comes_in_from_a_file(page: Page, desk: Started, name: str) -> None:
    comes_in_once_and_goes_again(page, desk, lambda: bring_file(page, desk, name), ("zoe", "tanaka"))


def test_comes_in_from_a_table_whose_columns_are_asked_once(page: Page, desk: Started) -> None:
    asked = []

    def bring() -> None:
        bring_file(page, desk, "Kaffeeliste.csv")
        expect(page.locator("h1")).not_to_have_text("Imports")
        if page.get_by_label("Wer").count():
            asked.append(page.url)
            expect(page.locator("main")).to_contain_text("Yuki Tanaka")  # three rows, to see what a column is
            for column, meaning in {"Wer": "name", "Wo": "company", "Was": "title"}.items():
                page.get_by_label(column, exact=True).select_option(meaning)
            page.locator("main button.button--primary").click()

    comes_in_once_and_goes_again(page, desk, bring, ("zoe", "tanaka", "otto"))
    assert len(asked) == 1


def test_comes_in_from_an_address_book_on_the_web(page: Page, desk: Started, tmp_path: Path) -> None:
    with Radicale(tmp_path) as server:
        server.put_whole("friends", books.FRIENDS, [card_of(number) for number in range(60)])

        def bring() -> None:
            page.goto(f"{desk.base}/people/imports/address-book")
            sign_in(page, server.url, books.USER, books.PASSWORD)

        comes_in_once_and_goes_again(page, desk, bring, ("person20@", "person32@"))


def test_comes_in_from_a_mailbox(page: Page, desk: Started) -> None:
    if mailbox.PROGRAM is None:
        pytest.skip("Dovecot is not installed here")
    with Dovecot() as server:
        server.put("Sent", [letter(1, mailbox.USER, "Zoë Łuk <zoe@harbour.example>")])
        server.put(
            "INBOX", [letter(2, "Zoe <zoe@harbour.example>", mailbox.USER), letter(3, "x@y.example", "z@y.example")]
        )

        def bring() -> None:
            page.goto(f"{desk.base}/people/imports/mailbox")
            sign_in(page, f"imap://127.0.0.1:{server.port}", mailbox.USER, mailbox.PASSWORD)

        comes_in_once_and_goes_again(page, desk, bring, ("zoe",))


def sign_in(page: Page, server: str, user: str, password: str) -> None:
    page.locator("#id_server").fill(server)
    page.locator("#id_username").fill(user)
    page.locator("#id_password").fill(password)
    page.locator("main form button.button--primary").first.click()


def test_is_one_person_from_wherever_they_come(page: Page, desk: Started) -> None:
    before = rows(desk)
    brought = ("contacts.csv", "Basic_LinkedInDataExport.zip", "phone.vcf", "All mail.mbox", "calendar.ics")
    for name in brought:
        bring_file(page, desk, name)
        page.get_by_role("button", name="Import this").click(timeout=20_000)
        expect(page.locator("main")).to_contain_text("added", timeout=20_000)
    page.goto(f"{desk.base}/people/")
    expect(page.locator("main .person__name")).to_have_count(2)  # Zoë and Yuki, in five files
    for _ in brought:
        page.goto(f"{desk.base}/people/imports")
        page.get_by_role("link", name=re.compile("^Undo|Take back")).first.click()
        page.get_by_role("button", name="Undo the import").click()
    assert rows(desk) == before
