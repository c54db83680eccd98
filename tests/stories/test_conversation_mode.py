"""Holding a conversation in a real browser..."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.started import Started
from tests.stories.conftest import sit_down

FILL = """
from datetime import date
from firsthand.config.desk import open_desk
owner = open_desk()
from django.db.models import Value
from django.db.models.functions import Concat
from firsthand.explore.models import Question
from firsthand.meet.actions.agenda import choose_agenda
from firsthand.meet.actions.talk import begin_talk
from firsthand.people.models import Person, Position
from firsthand.shell.clock import now
from tests.meet.desk import make_conversation
conversation = make_conversation(owner)
Person.objects.update(shared="the same evening class " * 12, specific="the harbour maps " * 17)
for year in range(1980, 2020):
    Position.objects.create(owner=owner, person=conversation.person, title="Restorer of charts " * 8, started_on=date(year, 1, 1))
Question.objects.update(text=Concat("text", Value(" and then, going on for as long as a question on a page can go on" * 2)))
choose_agenda(owner=owner, conversation_id=conversation.pk, minutes=30, now=now())
begin_talk(owner=owner, conversation_id=conversation.pk, now=now())
print(conversation.pk)
"""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a talk that has begun, for copying."""
    folder = tmp_path_factory.mktemp("talk") / "home"
    environment = {**os.environ, "FIRSTHAND_HOME": str(folder)}
    subprocess.run([sys.executable, "-c", FILL], check=True, env=environment, stdout=subprocess.DEVNULL)
    return folder


@pytest.fixture
def home(filled: Path, tmp_path: Path) -> Path:
    return shutil.copytree(filled, tmp_path / "home")


@pytest.fixture
def desk(home: Path) -> Iterator[Started]:
    started = Started(home)
    yield started
    if started.process.poll() is None:
        started.stop()


def open_talk(browser: Browser, desk: Started) -> Page:
    page = sit_down(browser, desk)
    page.goto(f"{desk.base}/meet/1/talk")
    return page


def test_keeps_every_word_when_firsthand_is_killed_and_the_window_closed(
    browser: Browser, desk: Started, home: Path
) -> None:
    page = open_talk(browser, desk)
    notes, status = page.locator("#notes"), page.locator("#notes-status")
    notes.press_sequentially("the boxes come on Mondays")
    page.get_by_role("button", name="remark", exact=True).click()
    expect(status).to_contain_text("Saved")
    desk.stop(signal.SIGKILL)
    notes.press_sequentially("\nsaid while Firsthand was away")
    expect(status).to_have_text(re.compile("Kept in this browser"))
    context = page.context
    page.close()
    again = Started(home)
    try:
        page = context.new_page()
        page.goto(again.address)
        page.goto(f"{again.base}/meet/1/talk")
        expect(page.locator("#notes-status")).to_contain_text("Saved")
        page.evaluate("localStorage.clear()")
        page.reload()
        expect(page.locator("#notes")).to_have_value("remark: the boxes come on Mondays\nsaid while Firsthand was away")
    finally:
        again.stop()


def test_joins_what_two_windows_write(browser: Browser, desk: Started) -> None:
    laptop, phone = open_talk(browser, desk), open_talk(browser, desk)
    for page, words in ((laptop, "from the laptop\n"), (phone, "from the phone\n")):
        page.locator("#notes").press_sequentially(words)
        expect(page.locator("#notes-status")).to_have_text(re.compile("^Saved"))
    expect(phone.locator("#notes")).to_have_value("from the laptop\nfrom the phone\n")
    phone.locator("#notes").press_sequentially("and on")
    expect(phone.locator("#notes")).to_have_value("from the laptop\nfrom the phone\nand on")


def test_says_when_five_and_two_minutes_are_left(browser: Browser, desk: Started) -> None:
    page = sit_down(browser, desk)
    page.clock.install()
    page.goto(f"{desk.base}/meet/1/talk")
    cue = page.locator("fh-cues")
    page.clock.fast_forward("25:05")
    expect(cue).to_contain_text("one more question")
    page.clock.fast_forward("03:00")
    expect(cue).to_contain_text("Two minutes left")
    page.clock.fast_forward("05:00")
    expect(page.locator("fh-clock")).to_contain_text("over 30")


def test_prints_the_brief_on_one_page_however_long_the_journey(browser: Browser, desk: Started) -> None:
    page = sit_down(browser, desk)
    page.goto(f"{desk.base}/meet/1/brief", wait_until="networkidle")
    for paper in ("A4", "Letter"):
        printed = page.pdf(format=paper)
        assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) == 1, paper
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 690, "height": 950})
    cut_off = page.evaluate(
        "(() => { const b = document.querySelector('.brief'); return b.scrollHeight - b.clientHeight })()"
    )
    assert cut_off <= 1, "nothing is cut off to fit"
