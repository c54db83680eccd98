"""A desk on which a talk was debriefed: promises both ways, advice, a name."""

from dataclasses import dataclass
from datetime import date

import pytest

from firsthand.learn.actions.debriefs import debrief_conversation
from firsthand.learn.models import Advice, Introduction, Promise
from firsthand.learn.rules.debriefing import AdviceFacts, DebriefFacts, NameFacts, PromiseFacts, RemarkFacts
from firsthand.learn.rules.words import Side
from firsthand.owners.models import Seeker
from tests.cast import NOW, Cast
from tests.learn.conftest import Desk, lay_desk

FACTS = DebriefFacts(
    remarks=(
        RemarkFacts("She said that nobody reads the permits before the digging starts"),
        RemarkFacts("The head of unit leaves in May", is_off_record=True),
    ),
    promises=(
        PromiseFacts(Side.SEEKER, "Send her the map list", date(2026, 11, 27)),
        PromiseFacts(Side.HOST, "Ask the registrar for a visit", date(2026, 11, 20)),
    ),
    advice=(AdviceFacts("Spend a day in the store", date(2026, 12, 4)),),
    names=(NameFacts("Per Åkesson", "runs the depot", may_use_name=True),),
)


@dataclass
class Kept:
    """A debriefed talk and what hangs on it."""

    desk: Desk
    promise: Promise
    theirs: Promise
    advice: Advice
    introduction: Introduction


def debriefed(owner: Seeker, n: int = 1) -> Kept:
    """This function will debrief `n` talks of a seeker; the ids are those of the first."""
    desk = lay_desk(owner, n)
    for talk in desk.talks:
        debrief_conversation(owner=owner, conversation_id=talk.pk, facts=FACTS, now=NOW)
    first = desk.talks[0]
    return Kept(
        desk=desk,
        promise=Promise.objects.get(conversation=first, side=Side.SEEKER),
        theirs=Promise.objects.get(conversation=first, side=Side.HOST),
        advice=Advice.objects.get(conversation=first),
        introduction=Introduction.objects.get(conversation=first),
    )


@pytest.fixture
def kept(cast: Cast) -> Kept:
    return debriefed(cast.ines)
