"""A drafted thank-you passes the etiquette check..."""

from datetime import date, timedelta

import pytest

from firsthand.keep.rules.thanks import Due, Said, Talked, thank_you
from firsthand.reach.rules.composing import Facts
from firsthand.reach.rules.etiquette import lint
from firsthand.reach.rules.message import History, Host, Message
from firsthand.reach.rules.words import MessageKind

HELD = date(2026, 11, 23)
FACTS = Facts(name="Maya Okafor", given="Maya", my_name="Ines Duarte", signature="ines@post.example")
HOST = Host(name="Maya Okafor", given="Maya", family="Okafor", company="Harbour Museum", title="Archivist")
CASES = {
    "advice with a day": ([Due("spend a day in the store", date(2026, 12, 4))], [], []),
    "advice without": ([Due("Read the permit archive")], [], []),
    "a promise of mine": ([], [Due("send the map list", date(2026, 11, 27))], []),
    "an offer of theirs": (
        [Due("spend a day in the store")],
        [],
        [Due("ask the registrar for a visit"), Due("send the list")],
    ),
    "nothing to do": ([], [], [Due("ask the registrar for a visit")]),
}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("days", [0, 1, 9])
def test_whatever_was_said(case: str, seed: int, days: int) -> None:
    advice, mine, theirs = CASES[case]
    remark, today = "nobody reads the permits before the digging starts", HELD + timedelta(days)
    letter = thank_you(Talked(HELD, today, [Said(remark)], advice, mine, theirs, seed), FACTS)
    history = History(held_on=HELD, today=today, remarks=(remark,), promises=tuple(due.text for due in theirs))
    message = Message(
        body=letter.body,
        subject=letter.subject,
        stage=MessageKind.THANK_YOU,
        person=HOST,
        topic="archives",
        history=history,
    )
    assert [(finding.rule, finding.message) for finding in lint(message)] == []
