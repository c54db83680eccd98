"""One conversation from end to end, on real input, by a person who only has the pages..."""

import io
import json
import re
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
import vobject
from playwright.sync_api import Browser, Page, expect

from tests.fakes.smtp_server import Accepted, SmtpServer, only
from tests.started import Started
from tests.stories.conftest import Listener, sit_down

ARCHIVE = Path(__file__).resolve().parents[3] / "shared" / "data" / "linkedin" / "sample_export.zip"
AFTER_UNDO = 30_000  # ten seconds in which a letter can be taken back, and the hand-over


@pytest.fixture
def post() -> Iterator[SmtpServer]:
    """A mail server that wants a password, as a provider does."""
    account = only("rosa@post.example", "an app password")
    with SmtpServer(authenticator=account, auth_require_tls=False) as server:
        yield server


def test_goes_from_a_question_to_what_one_knows(browser: Browser, empty_desk: Started, post: SmtpServer) -> None:
    if not ARCHIVE.exists():
        pytest.skip("the sample archive is not here")
    page = sit_down(browser, empty_desk, accept_downloads=True)
    listener = Listener(page)
    starts_with_what_to_know(page)
    says_who_she_is_and_how_mail_goes_out(page, empty_desk.base, post.port)
    brings_everybody_in(page, empty_desk.base)
    host = asks_the_first_suggestion(page, empty_desk.base)
    letter = sent(post, 1, page)
    assert host in str(letter["To"])
    says_that_they_answered(page, empty_desk.base, host)
    agrees_a_time_and_invites(page)
    holds_the_talk(page)
    debriefs(page)
    finds_the_invitation_with_its_guest(post)
    thanks(page, post, host)
    knows_more_than_before(page, empty_desk.base, host)
    takes_everything_along(page, empty_desk.base, host)
    assert listener.heard == []


def sent(post: SmtpServer, count: int, page: Page) -> "policy.EmailMessage":  # type: ignore[name-defined]
    """Waits until the page says so, and looks at what the server took."""
    expect(page.locator("#state")).to_contain_text("Sent", timeout=AFTER_UNDO)
    assert len(post.accepted) == count
    return read(post.accepted[-1])


def read(mail: Accepted) -> "policy.EmailMessage":  # type: ignore[name-defined]
    return message_from_bytes(mail.data, policy=policy.default)


def starts_with_what_to_know(page: Page) -> None:
    page.get_by_role("link", name="Start mine").click()
    page.get_by_role("link", name=re.compile("Begin with step 1")).click()
    page.locator("#id_0-name").fill("Lecturer")
    page.locator("#id_0-kind").select_option("job")
    page.locator("#id_1-name").fill("Board of Longitude")
    page.locator("#id_1-kind").select_option("company")
    page.get_by_role("button", name="Go on").click()
    expect(page.locator("h1")).to_have_text("What would you need to know to decide?")
    page.locator("input[type=checkbox]").nth(0).check()
    page.locator("input[type=checkbox]").nth(1).check()
    page.locator("textarea").first.fill("Is it a good place to work, right?")
    expect(page.locator("[id^=reading-]").first).to_contain_text("It says what you hope to hear")
    page.locator("textarea").first.fill("What took longest in your last week of term?")
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("Matters", exact=True).first.check()
    page.get_by_role("button", name="Go on").click()
    expect(page.locator("h1")).to_have_text("Who might know?")


def says_who_she_is_and_how_mail_goes_out(page: Page, base: str, port: int) -> None:
    page.goto(f"{base}/me/")
    page.get_by_label("Your name, as it stands under a letter").fill("Rosa Lindqvist")
    page.get_by_label("Who you are, in one clause").fill("a third-year student of mathematics in Leeds")
    page.get_by_label("Your time zone").fill("Europe/London")
    page.get_by_label("Your country, two letters").fill("GB")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    page.goto(f"{base}/conversations/accounts/")
    page.locator("#id_address").fill("rosa@post.example")
    page.locator("#id_secret").fill("an app password")
    page.locator("main summary").first.click()
    page.locator("#id_host").fill("127.0.0.1")
    page.locator("#id_port").fill(str(port))
    page.locator("#id_security").select_option("plain")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("main")).to_contain_text("rosa@post.example")


def brings_everybody_in(page: Page, base: str) -> None:
    page.goto(f"{base}/people/")
    page.locator("input[type=file]").first.set_input_files(ARCHIVE)
    page.get_by_role("button", name="See what is in it").first.click(timeout=30_000)
    expect(page.locator("h1")).to_have_text("What would come in", timeout=20_000)
    page.get_by_role("button", name="Import this").click(timeout=30_000)
    expect(page.locator("main")).to_contain_text(re.compile(r"2,?00\d"), timeout=20_000)
    page.goto(f"{base}/people/")
    page.locator("main input[type=search]").press_sequentially("hypatia boyd")
    expect(page.get_by_role("link", name="Hypatia Boyd").first).to_be_visible()


def asks_the_first_suggestion(page: Page, base: str) -> str:
    """Takes the first of those who can tell about the interest, writes in four fields, and presses send once."""
    page.goto(f"{base}/explore/")
    page.get_by_role("link", name="Lecturer", exact=True).first.click()
    page.goto(page.url.replace("/explore/interests/", "/ask-next/"))
    first = page.locator("ol.list li").first
    expect(first).to_contain_text("Does this work")
    host = first.locator("a.row__title").inner_text()
    first.get_by_role("link", name=re.compile("^Write")).click()
    page.get_by_label("What we share").fill(
        "We are connected on LinkedIn, where I found you through your lectures on tides."
    )
    page.get_by_label("One specific thing they did").first.fill("your lectures on tides")
    page.get_by_label("Why you").fill("Your lectures on tides are the reason I began to think about teaching.")
    page.get_by_label("The one question").fill(
        "Could you tell me, in 15 minutes by phone, what took longest in your last week as a lecturer?"
    )
    page.get_by_label("The easy way out").fill(
        "Any hour that suits you is good, and I understand if you have no time now."
    )
    page.get_by_label("Subject").fill("Your lectures on tides, a question")
    expect(page.locator("#check")).to_contain_text("lectures on tides", timeout=5000)
    page.locator("input[name=guess]").nth(1).check()
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#state")).to_be_visible()
    return host


def says_that_they_answered(page: Page, base: str, host: str) -> None:
    page.goto(f"{base}/conversations/")
    page.get_by_role("link", name=host).first.click()
    page.locator("summary", has_text=re.compile("said yes|yes", re.IGNORECASE)).first.click()
    page.locator("details[open]").get_by_role("button", name="Record it").click()
    expect(page.get_by_text("Recorded.")).to_be_visible()


def agrees_a_time_and_invites(page: Page) -> None:
    page.goto(page.url.replace("/conversations/", "/meet/").split("#")[0].rstrip("/") + "/time")
    day = datetime.now(tz=UTC).date() + timedelta(days=3)
    page.get_by_label("Day").fill(day.isoformat())
    page.get_by_label("Time", exact=True).fill("15:00")
    page.locator("#id_host_zone").fill("America/New_York")
    page.locator("#id_place").fill("https://meet.example/tides")
    page.get_by_role("button", name="Save the time").click()
    expect(page.locator(".meeting__both")).to_contain_text("America/New_York")
    talk = page.url
    page.get_by_role("button", name="Send the invitation").click()
    if not page.locator("#state").is_visible():
        page.get_by_role("link", name="See the message").click()
    expect(page.locator("#state")).to_be_visible()
    page.goto(talk)


def finds_the_invitation_with_its_guest(post: SmtpServer) -> None:
    """It went out by itself while the talk was held."""
    until = time.monotonic() + AFTER_UNDO / 1000
    while len(post.accepted) < 2 and time.monotonic() < until:
        time.sleep(0.1)
    assert len(post.accepted) == 2
    mail = read(post.accepted[-1])
    part = next(part for part in mail.walk() if part.get_content_type() == "text/calendar")
    assert part.get_param("method") == "REQUEST"
    event = vobject.readOne(
        part.get_content() if isinstance(part.get_content(), str) else part.get_content().decode()
    ).vevent
    assert event.dtstart.value.astimezone(UTC).hour in {19, 20}  # three in the afternoon for them
    assert event.organizer.value.lower() == "mailto:rosa@post.example"


def holds_the_talk(page: Page) -> None:
    conversation = page.url.split("/meet/")[1].split("/")[0]
    base = page.url.split("/meet/")[0]
    page.goto(f"{base}/meet/{conversation}/agenda")
    save = page.get_by_role("button", name=re.compile("Keep|Save|Take", re.IGNORECASE)).first
    save.click()
    page.goto(f"{base}/meet/{conversation}/brief")
    expect(page.locator("main")).to_contain_text("15:00")
    page.goto(f"{base}/meet/{conversation}/talk")
    page.get_by_role("button", name="Begin").click()
    expect(page.locator("fh-clock")).to_be_visible()
    page.get_by_label("Consent").select_option("notes_ok") if page.get_by_label("Consent").count() else None
    page.get_by_label("Notes", exact=True).press_sequentially(
        "remark: Marking takes the two weeks after Easter\nremark: nobody warns you about timetables\n"
        "off the record: the dean is leaving\npromise: she sends the reading list\nadvice: sit in on a first-year tutorial\n"
        "name: Caroline Herschel\n"
    )
    expect(page.locator("#notes-status")).to_contain_text("Saved", timeout=8000)
    page.get_by_role("button", name="We are done: it was held").click()


def debriefs(page: Page) -> None:
    page.get_by_role("link", name="Debrief, three minutes").first.click()
    expect(page.locator("h1")).to_contain_text("Debrief")
    assert "Marking takes the two weeks after Easter" in page.content()
    for scale in page.locator(".debrief-question").all():
        scale.locator("input[type=radio]").last.check(force=True)
    page.get_by_role("button", name="File it all").click()
    expect(page.locator("h1")).to_have_text("What you took from it")


def thanks(page: Page, post: SmtpServer, host: str) -> None:
    page.get_by_role("link", name="Read the thank-you").click()
    page.get_by_role("button", name="Make it mine in the composer").click()
    assert re.search("Easter|timetables", page.content())
    page.get_by_role("button", name="Send").click()
    mail = sent(post, 3, page)
    assert host in str(mail["To"])
    assert "the dean" not in mail.get_body().get_content()


def knows_more_than_before(page: Page, base: str, host: str) -> None:
    page.goto(f"{base}/explore/")
    page.get_by_role("link", name="Lecturer", exact=True).first.click()
    interest = page.url.rsplit("/", 1)[1]
    page.goto(f"{base}/learn/interests/{interest}/coverage")
    expect(page.locator("main")).to_contain_text("One talk so far")
    page.goto(f"{base}/learn/")
    expect(page.locator("main")).to_contain_text("Marking takes the two weeks after Easter")
    page.goto(f"{base}/people/?q={host[:4]}")
    page.get_by_role("link", name=host).first.click()
    expect(page.locator("main")).to_contain_text(re.compile("thanked", re.IGNORECASE))
    page.goto(f"{base}/conversations/")
    expect(page.locator("main")).to_contain_text(re.compile("thanked", re.IGNORECASE))


def takes_everything_along(page: Page, base: str, host: str) -> None:
    page.goto(f"{base}/desk/search?q=easter")
    expect(page.locator("main")).to_contain_text("Marking takes the two weeks after")
    page.goto(f"{base}/desk/")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").click()
    everything = json.loads(Path(str(download.value.path())).read_text(encoding="utf-8"))
    assert host in {row["name"] for row in everything["tables"]["person"]}
    assert "the dean is leaving" not in json.dumps(everything)
    page.locator("input[value=markdown]").check(force=True)
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").click()
    names = zipfile.ZipFile(io.BytesIO(Path(str(download.value.path())).read_bytes())).namelist()
    assert any(name.startswith("conversations/") for name in names)
    assert Path(str(download.value.path())).stat().st_size > 1000
