"""A message read from JSON."""

import json
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.reach.rules.message import History, Host, Message, Tie
from firsthand.reach.rules.words import Channel, MessageKind

FIELDS = ["id", "stage", "channel", "tie", "person", "others", "topic", "history", "subject", "body", "others_sent"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*FIELDS, "name", "today", "remarks"]), inner, max_size=3)
    ),
    max_leaves=6,
)


def test_takes_a_missing_field_for_a_first_mail_to_a_stranger() -> None:
    message = Message.from_json({})
    assert (message.stage, message.channel, message.tie) == (MessageKind.FIRST, Channel.EMAIL, Tie.COLD)
    assert message.person == Host()
    assert message.history == History()


def test_reads_what_is_there() -> None:
    row = {
        "stage": "follow_up",
        "channel": "linkedin_dm",
        "tie": "alum",
        "person": {"name": " Ada Lo ", "referrer": "Bo", "referrer_permission": True},
        "history": {
            "today": "2026-03-10",
            "sent_on": "2026-03-01",
            "follow_ups": 2,
            "remarks": ["a", 3, ""],
            "advice_tried": False,
        },
        "others": ["Cy", None],
        "body": " as written ",
    }
    message = Message.from_json(json.loads(json.dumps(row)))
    assert message.stage is MessageKind.FOLLOW_UP
    assert message.person == Host(name="Ada Lo", referrer="Bo", referrer_permission=True)
    assert message.history.last_written_on == date(2026, 3, 1)
    assert (message.history.follow_ups, message.history.remarks) == (2, ("a",))
    assert message.history.advice_tried is False
    assert message.others == ("Cy",)
    assert message.body == " as written "


def test_takes_the_later_of_two_messages_for_the_last() -> None:
    history = History.from_json({"sent_on": "2026-03-01", "last_follow_up_on": "2026-03-09"})
    assert history.last_written_on == date(2026, 3, 9)
    assert History().last_written_on is None


def test_counts_what_does_not_fit_as_missing() -> None:
    row = {
        "stage": 7,
        "tie": "stranger",
        "person": "Ada",
        "history": {"follow_ups": True, "today": "soon", "remarks": "one"},
        "body": 5,
    }
    message = Message.from_json(row)
    assert (message.stage, message.tie, message.body) == (MessageKind.FIRST, Tie.COLD, "")
    assert message.history == History(remarks=("one",))


@settings(max_examples=30)
@given(st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=8) | VALUES)
def test_never_refuses_a_value(value: object) -> None:
    assert isinstance(Message.from_json(value), Message)
