"""What was owed..."""

from datetime import timedelta

import pytest

from firsthand.keep.actions import owing
from firsthand.keep.actions.thanking import draft_thank_you
from firsthand.keep.queries.owing import ledger, words_to_send
from firsthand.kernel.refusal import Refused
from firsthand.learn.models import Advice, Introduction, Promise
from firsthand.people.models import Person
from firsthand.reach.models import Message
from tests.cast import NOW, Cast
from tests.keep.conftest import Kept

pytestmark = pytest.mark.django_db


def test_is_kept_let_go_and_opened_again(kept: Kept) -> None:
    owner, pk = kept.desk.owner, kept.promise.pk
    owing.keep_promise(owner=owner, promise_id=pk, now=NOW)
    assert [one.id for one in ledger(owner, NOW).closed] == [pk]
    owing.let_promise_go(owner=owner, promise_id=pk, now=NOW)
    assert (kept.promise.__class__.objects.get(pk=pk).kept_at, ledger(owner, NOW).mine) == (None, ())
    owing.reopen_promise(owner=owner, promise_id=pk, now=NOW)
    assert [one.id for one in ledger(owner, NOW).mine] == [pk]


def test_is_shown_for_two_weeks_after_it_was_closed(kept: Kept) -> None:
    owing.keep_promise(owner=kept.desk.owner, promise_id=kept.promise.pk, now=NOW)
    assert ledger(kept.desk.owner, NOW + timedelta(14)).closed
    assert not ledger(kept.desk.owner, NOW + timedelta(15)).closed


def test_is_tried_and_told(kept: Kept) -> None:
    owner, pk = kept.desk.owner, kept.advice.pk
    owing.try_advice(owner=owner, advice_id=pk, result="Cold, and I liked it.", now=NOW)
    found = ledger(owner, NOW)
    assert (found.advice, found.told[0].result) == ((), "Cold, and I liked it.")
    owing.reopen_advice(owner=owner, advice_id=pk, now=NOW)
    assert Advice.objects.get(pk=pk).result == "Cold, and I liked it."
    owing.let_advice_go(owner=owner, advice_id=pk, now=NOW)
    assert [one.id for one in ledger(owner, NOW).closed_advice] == [pk]


def test_turns_a_name_into_one_person_with_the_host_who_led_there(kept: Kept) -> None:
    owner = kept.desk.owner
    people = {owing.add_introduced(owner=owner, introduction_id=kept.introduction.pk, now=NOW).pk for _ in range(2)}
    person = Person.objects.get(pk=people.pop())
    assert not people
    assert (person.name, person.referrer, person.referrer_may_be_named) == ("Per Åkesson", kept.desk.people[0], True)
    assert ledger(owner, NOW).introductions == ()


def test_lets_a_name_go_and_opens_it_again(kept: Kept) -> None:
    owner, pk = kept.desk.owner, kept.introduction.pk
    owing.let_introduction_go(owner=owner, introduction_id=pk, now=NOW)
    assert [row.pk for row in ledger(owner, NOW).closed_introductions] == [pk]
    owing.reopen_introduction(owner=owner, introduction_id=pk, now=NOW)
    assert [row.pk for row in ledger(owner, NOW).introductions] == [pk]


def test_is_told_to_the_one_who_led_there(kept: Kept) -> None:
    owner, talk = kept.desk.owner, kept.desk.talks[0]
    friend = Person.objects.create(owner=owner, name="Ana Ruiz", created_at=NOW)
    Person.objects.filter(pk=talk.person_id).update(referrer=friend)
    assert [word.name for word in words_to_send(owner, NOW) if word.why == "introducer"] == ["Ana Ruiz"]
    owing.tell_introducer(owner=owner, conversation_id=talk.pk, now=NOW)
    assert not [word for word in words_to_send(owner, NOW) if word.why == "introducer"]


def test_of_nobody_who_led_there_is_not_there(kept: Kept) -> None:
    with pytest.raises(Person.DoesNotExist):
        owing.tell_introducer(owner=kept.desk.owner, conversation_id=kept.desk.talks[0].pk, now=NOW)


def test_of_somebody_else_is_not_there(kept: Kept, cast: Cast) -> None:
    with pytest.raises(Promise.DoesNotExist):
        owing.keep_promise(owner=cast.sana, promise_id=kept.promise.pk, now=NOW)
    with pytest.raises(Advice.DoesNotExist):
        owing.try_advice(owner=cast.jonas, advice_id=kept.advice.pk, result="x", now=NOW)
    with pytest.raises(Introduction.DoesNotExist):
        owing.add_introduced(owner=cast.sana, introduction_id=kept.introduction.pk, now=NOW)


def test_is_thanked_with_one_draft_in_the_composer(kept: Kept) -> None:
    owner, talk = kept.desk.owner, kept.desk.talks[0]
    for _ in range(2):
        draft = draft_thank_you(owner=owner, conversation_id=talk.pk, now=NOW)
    assert (Message.objects.count(), draft.kind, draft.state) == (1, "thank_you", "draft")
    assert "nobody reads the permits before the digging starts" in draft.body
    assert "head of unit" not in draft.body
    assert "Ask the registrar for a visit" in draft.body


def test_is_not_thanked_for_before_the_talk_nor_twice(kept: Kept) -> None:
    owner, talk = kept.desk.owner, kept.desk.talks[0]
    draft = draft_thank_you(owner=owner, conversation_id=talk.pk, now=NOW)
    Message.objects.filter(pk=draft.pk).update(state="sent", sent_at=NOW)
    with pytest.raises(Refused, match="already"):
        draft_thank_you(owner=owner, conversation_id=talk.pk, now=NOW)
    talk.events.filter(kind__in=["held", "debriefed"]).delete()
    with pytest.raises(Refused, match="not talked yet"):
        draft_thank_you(owner=owner, conversation_id=talk.pk, now=NOW)
