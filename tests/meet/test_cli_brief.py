"""`firsthand meet brief`..."""

import json
from datetime import datetime

import pytest
from click.testing import CliRunner

from firsthand.kernel.refusal import Refused
from firsthand.meet.actions.meetings import Agreement, cancel_meeting, schedule_meeting
from firsthand.meet.cli import group
from firsthand.meet.rules.words import Format
from firsthand.shell import clock
from tests.cast import NOW, Cast
from tests.meet.desk import make_conversation

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _at_nine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


def run(cast: Cast, *arguments: str) -> str:
    result = CliRunner().invoke(group, ["brief", *arguments], obj=lambda: cast.ines, catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_prints_one_page_of_text(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    text = run(cast, str(conversation.pk))
    assert text.startswith("Zoë Młynarska\n\nWhen\n  No time agreed yet.\n")
    assert "  3:00  What were the turns" in text
    agreement = Agreement(datetime(2026, 12, 3, 9, 0), "America/New_York", "America/New_York", 20, Format.PHONE)
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=agreement, now=NOW)
    assert "  20 minutes, by telephone, you call Zoë" in run(cast, str(conversation.pk))
    cancel_meeting(owner=cast.ines, conversation_id=conversation.pk, now=NOW)
    assert "Called off: Thu 3 Dec" in run(cast, str(conversation.pk))


def test_writes_one_json_object(cast: Cast) -> None:
    value = json.loads(run(cast, str(make_conversation(cast.ines).pk), "--json"))
    assert value["name"] == "Zoë Młynarska"
    assert [step["topic"] for step in value["run"]][-1] == "CLOSE"
    assert value["run"][0]["at"] == "3:00"


def test_refuses_what_is_not_there(cast: Cast) -> None:
    theirs = make_conversation(cast.sana)
    with pytest.raises(Refused, match="There is no conversation"):
        CliRunner().invoke(group, ["brief", str(theirs.pk)], obj=lambda: cast.ines, catch_exceptions=False)
