"""An insight..."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.words import Topic
from firsthand.learn.rules.heard import Heard
from firsthand.learn.rules.insights import PATTERN, Guard, Piece, weigh, what_adds_up

DAY = date(2026, 11, 24)


def piece(host: int, stance: str = "supports", kind: str = "unknown", **more: bool) -> Piece:
    heard = Heard(host, host, host, "LIFE", DAY - timedelta(days=host), host_name=f"H{host}", host_kind=kind, **more)
    return Piece(heard, stance)


def guards(pieces: list[Piece], last_talk: int | None = None) -> list[Guard]:
    return [caution.guard for caution in weigh(pieces, last_talk).cautions]


@pytest.mark.parametrize(
    ("hosts_for", "hosts_against", "sentence"),
    [
        (0, 0, "No remark stands behind this yet."),
        (1, 0, "One independent host says so. Not a pattern yet: that takes three."),
        (3, 0, "Three independent hosts say so. A pattern."),
        (4, 2, "Four independent hosts say so, two hosts say otherwise. A pattern, with another side to it."),
        (2, 1, "Two independent hosts say so, one host says otherwise. Not a pattern yet: that takes three."),
    ],
)
def test_says_what_stands_behind_it(hosts_for: int, hosts_against: int, sentence: str) -> None:
    pieces = [piece(n) for n in range(hosts_for)] + [piece(50 + n, "contradicts") for n in range(hosts_against)]
    found = weigh(pieces)
    assert found.sentence == sentence
    assert found.is_pattern == (hosts_for >= 3)
    assert found.is_disputed == (hosts_against > 0)
    assert (found.newest_on is None) == (not pieces)


def test_is_no_pattern_on_hearsay() -> None:
    found = weigh([piece(n, is_hearsay=True) for n in range(4)])
    assert not found.is_pattern
    assert found.sentence == "Only hearsay so far: nobody has said it from their own experience."
    assert Guard.HEARSAY in guards([piece(1), piece(2, is_hearsay=True)])


def test_counts_a_host_who_says_both_as_saying_otherwise() -> None:
    found = weigh([piece(1), piece(2), piece(1, "contradicts")])
    assert (found.supports, found.contradicts) == (1, 1)


def test_warns_of_one_voice() -> None:
    assert guards([piece(1), piece(1)]) == [Guard.ONE_VOICE]


def test_warns_when_it_leans_on_the_latest_talk() -> None:
    assert guards([piece(1), piece(2)], last_talk=2) == [Guard.LAST_VOICE]
    assert guards([piece(1), piece(2), piece(3)], last_talk=3) == []


def test_warns_when_all_hosts_are_of_one_kind() -> None:
    assert guards([piece(1, kind="peer"), piece(2, kind="peer")]) == [Guard.ONE_KIND]
    assert guards([piece(1, kind="peer"), piece(2, kind="leaver")]) == []
    assert guards([piece(1, kind="peer"), piece(2)]) == []


def test_warns_when_nobody_was_asked() -> None:
    assert guards([piece(1, is_volunteered=True), piece(2, is_volunteered=True)]) == [Guard.VOLUNTEERED]
    assert guards([piece(1, is_volunteered=True), piece(2)]) == []


def test_has_nothing_to_warn_of_without_support() -> None:
    assert guards([piece(1, "contradicts")]) == []


def test_names_the_kinds_of_host_who_differ() -> None:
    sides = [piece(1, kind="peer"), piece(2, kind="newcomer"), piece(3, "contradicts", kind="manager")]
    assert weigh(sides).difference == "Those who say so are newcomers and peers; those who say otherwise are managers."
    assert weigh([*sides, piece(4, "contradicts", kind="peer")]).difference == ""
    assert weigh(sides[:2]).difference == ""


pieces = st.lists(
    st.builds(
        lambda host, stance, kind, hearsay: piece(host, stance, kind, is_hearsay=hearsay),
        st.integers(1, 6), st.sampled_from(["supports", "contradicts"]), st.sampled_from(["peer", "manager", "unknown"]), st.booleans(),
    ),
    max_size=15,
)  # fmt: skip


@settings(max_examples=60)
@given(pieces)
def test_is_a_pattern_only_with_three_hosts_who_speak_for_themselves(evidence: list[Piece]) -> None:
    found = weigh(evidence)
    first_hand = {one.heard.host for one in evidence if one.stance == "supports" and not one.heard.is_hearsay}
    assert found.is_pattern <= (len(first_hand) >= PATTERN)
    assert weigh([*evidence, *evidence]).supports == found.supports
    assert weigh(evidence[::-1]).sentence == found.sentence


def loose(remark: int, host: int, topic: str, **more: bool) -> Heard:
    return Heard(remark, host, host, topic, DAY, host_name=f"H{host}", **more)


def test_is_offered_when_three_hosts_spoke_about_one_topic() -> None:
    heard = (
        [loose(n, n, "LIFE") for n in range(3)] + [loose(10 + n, n, "DAY") for n in range(4)] + [loose(20, 1, "PAY")]
    )
    found = what_adds_up(heard, used=[])
    assert [(one.topic, one.hosts) for one in found] == [
        (Topic.DAY, ("H0", "H1", "H2", "H3")),
        (Topic.LIFE, ("H0", "H1", "H2")),
    ]
    assert found[1].remarks == (0, 1, 2)


def test_is_not_offered_from_used_remarks_or_hearsay() -> None:
    heard = [loose(n, n, "LIFE") for n in range(3)]
    assert what_adds_up(heard, used={2}) == ()
    assert what_adds_up([*heard[:2], loose(2, 2, "LIFE", is_hearsay=True)], used=()) == ()
