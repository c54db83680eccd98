"""What is read about conversations..."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from firsthand.people.models import Person
from firsthand.reach.models import Conversation
from firsthand.reach.queries.checking import to_check
from firsthand.reach.queries.composing import case_of_conversation
from firsthand.reach.queries.conversations import board_of, cards, cards_with, events_of, one_story
from firsthand.reach.queries.easy import easy_to_ask
from firsthand.reach.queries.messages import messages_of
from firsthand.reach.rules.message import Message as Letter
from firsthand.reach.rules.telling import Column
from firsthand.reach.rules.words import EventKind, MessageKind
from tests.cast import NOW, Cast
from tests.reach.scene import make_conversation, make_host

pytestmark = pytest.mark.django_db


def statements(read: Callable[[], object]) -> int:
    with CaptureQueriesContext(connection) as captured:
        read()
    return len(captured)


def test_takes_the_same_number_of_statements_for_ten_and_for_twenty(cast: Cast) -> None:
    reads = {
        "cards": lambda: cards(cast.ines, NOW),
        "story": lambda: one_story(cast.ines, Conversation.objects.earliest("id").pk, NOW),
        "messages": lambda: messages_of(cast.ines, Conversation.objects.earliest("id").pk),
        "easy": lambda: easy_to_ask(cast.ines),
    }
    counts = []
    for _ in range(2):
        for _ in range(10):
            make_conversation(cast.ines, EventKind.DRAFTED, EventKind.ASKED)
        counts.append({name: statements(read) for name, read in reads.items()})
    assert counts[0] == counts[1]
    assert counts[0]["cards"] == 2


def test_lays_each_conversation_in_one_column(cast: Cast) -> None:
    waiting = make_conversation(cast.ines, EventKind.ASKED)
    held = make_conversation(cast.ines, EventKind.AGREED, EventKind.HELD)
    over = make_conversation(cast.ines, EventKind.DECLINED)
    found = {column.key: [card.id for card in column.cards] for column in board_of(cards(cast.ines, NOW))}
    assert found[Column.WAITING] == [waiting.pk]
    assert found[Column.AFTER] == [held.pk]
    assert found[Column.DONE] == [over.pk]
    assert sum(len(ids) for ids in found.values()) == 3


def test_moves_from_waiting_to_the_seekers_turn_with_the_days(cast: Cast) -> None:
    make_conversation(cast.ines, EventKind.ASKED)
    assert cards(cast.ines, NOW)[0].column == Column.WAITING
    (card,) = cards(cast.ines, NOW + timedelta(days=20))
    assert (card.column, card.step_words) == (Column.YOUR_TURN, "Write once more, shorter")


def test_counts_days_where_the_seeker_is(cast: Cast) -> None:
    cast.ines.timezone = "Pacific/Auckland"
    conversation = make_conversation(cast.ines, now=NOW.replace(hour=13))
    assert events_of(cast.ines, conversation.pk)[0].on.isoformat() == "2026-11-25"


def test_belongs_to_one_seeker(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED)
    for stranger in (cast.sana, cast.jonas):
        assert cards(stranger, NOW) == ()
        assert easy_to_ask(stranger) == ()
        assert messages_of(stranger, conversation.pk) == ()
        with pytest.raises(Conversation.DoesNotExist):
            one_story(stranger, conversation.pk, NOW)
        with pytest.raises(Person.DoesNotExist):
            cards_with(stranger, conversation.person_id, NOW)


def test_puts_near_people_first_among_those_easy_to_ask(cast: Cast) -> None:
    plain, friend, recent, close, asked, left_out = (
        make_host(cast.ines, name, "") for name in ("Plain", "Friend", "Recent", "Close", "Asked", "Left out")
    )
    Person.objects.filter(pk=friend.pk).update(tie_kind="friend")
    Person.objects.filter(pk=recent.pk).update(last_touch_at=NOW)
    Person.objects.filter(pk=close.pk).update(tie_strength="close")
    Person.objects.filter(pk=left_out.pk).update(left_out=True)
    conversation = make_conversation(cast.ines)
    Conversation.objects.filter(pk=conversation.pk).update(person=asked)
    found = [person.name for person in easy_to_ask(cast.ines)]
    assert found[:4] == ["Close", "Friend", "Recent", "Maya Okafor"]
    assert found[-1] == plain.name


def test_tells_the_check_what_went_before(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, EventKind.ASKED, EventKind.NUDGED, EventKind.HELD)
    case = case_of_conversation(cast.ines, conversation.pk, MessageKind.UPDATE)
    history = to_check(cast.ines, case, Letter(body="Dear Maya"), NOW).history
    assert (history.sent_on, history.follow_ups, history.held_on) == (NOW.date(), 1, NOW.date())
    assert (history.today, history.host_country) == (NOW.date(), "GB")


def test_tells_the_check_which_other_names_stand_in_the_text(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    tom = make_host(cast.ines, "Tom Reis", "")
    other = make_host(cast.ines, "Ana Silva", "")
    case = case_of_conversation(cast.ines, conversation.pk, MessageKind.FIRST)
    body = "Dear Tom,\n\nyour work at the Harbour Office and at Dune Works"
    assert to_check(cast.ines, case, Letter(body=body), NOW).others == ("Tom Reis",)
    assert to_check(cast.ines, case, Letter(body="dear nobody"), NOW).others == ()
    other.current_organisation = None
    other.save()
    Person.objects.filter(pk=case.person.pk).update(referrer=tom)
    case = case_of_conversation(cast.ines, conversation.pk, MessageKind.FIRST)
    assert to_check(cast.ines, case, Letter(body=body), NOW).others == ()
