"""Coverage of an interest..."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.topics import MUST_COVER
from firsthand.explore.rules.words import HostKind, Topic
from firsthand.learn.rules.coverage import Mark, brings_news, coverage_of
from firsthand.learn.rules.heard import Heard

DAY = date(2026, 11, 24)


def said(topic: str, host: int = 1, talk: int | None = None, kind: str = HostKind.PEER, **more: bool) -> Heard:
    return Heard(
        remark=host * 100,
        talk=talk or host,
        host=host,
        topic=topic,
        said_on=DAY,
        host_name=f"H{host}",
        host_kind=kind,
        **more,
    )


def test_begins_with_what_adverts_leave_out_and_nobody_said() -> None:
    nothing = coverage_of([], [])
    assert [row.topic for row in nothing.rows] == list(MUST_COVER)
    assert nothing.missing == MUST_COVER
    assert not nothing.is_explored
    assert nothing.sentence == "Nobody has told you anything yet. Three talks show a first pattern."
    assert HostKind.UNKNOWN not in nothing.kinds
    assert Topic.PAY in nothing.unheard


def test_counts_a_host_once_however_often_they_speak() -> None:
    row = coverage_of([said("LIFE"), said("LIFE"), said("LIFE", talk=9)], [1, 9]).rows[2]
    assert row.topic == Topic.LIFE
    assert row.voices == 1
    assert [len(cell.dots) for cell in row.cells if cell.kind == HostKind.PEER] == [1]


def test_draws_a_single_voice_hollow_and_two_solid() -> None:
    one, two = coverage_of([said("DAY")], [1]), coverage_of([said("DAY"), said("DAY", host=2, kind="leaver")], [1, 2])
    assert [dot.mark for cell in one.rows[0].cells for dot in cell.dots] == [Mark.HOLLOW]
    assert [dot.mark for cell in two.rows[0].cells for dot in cell.dots] == [Mark.FILLED, Mark.FILLED]
    assert one.single == (Topic.DAY,)
    assert two.single == ()


def test_hatches_hearsay_and_does_not_count_it_as_a_voice() -> None:
    found = coverage_of([said("HARD", is_hearsay=True), said("HARD", host=2)], [1, 2])
    row = found.rows[1]
    assert row.voices == 1
    assert sorted(dot.mark for cell in row.cells for dot in cell.dots) == [Mark.HATCHED, Mark.HOLLOW]
    assert Topic.HARD in coverage_of([said("HARD", is_hearsay=True)], [1]).missing


def test_gives_hosts_of_no_known_kind_a_column_only_when_there_are_some() -> None:
    assert coverage_of([said("PAY", kind=HostKind.UNKNOWN)], [1]).kinds[-1] == HostKind.UNKNOWN


def test_is_explored_when_each_needed_topic_has_a_first_hand_voice() -> None:
    assert coverage_of([said(topic) for topic in MUST_COVER], [1]).is_explored
    assert not coverage_of([said(topic) for topic in MUST_COVER[1:]], [1]).is_explored


def test_says_how_far_the_talks_have_come() -> None:
    heard = [said(topic, host=n + 1) for n, topic in enumerate(Topic)]
    sentences = [coverage_of(heard, range(1, n + 1)).sentence for n in (1, 2, 3, 6, 10)]
    assert sentences == [
        "One talk so far. Three show a first pattern.",
        "Two talks so far. Three show a first pattern.",
        "Three talks: enough for a first pattern. Six show the main themes.",
        "Six talks: the main themes are there. Something new still comes.",
        "Ten talks: the main themes are there. Beyond ten, expect little more.",
    ]


def test_says_when_to_stop() -> None:
    everything = [said(topic, host=host) for topic in MUST_COVER for host in range(1, 7)]
    found = coverage_of(everything, [1, 2, 3, 4, 5, 6])
    assert found.is_saturated
    assert found.sentence == "Six talks, nothing new in the last two: you can stop here."


def test_does_not_say_stop_while_a_needed_topic_is_unheard() -> None:
    some = [said(topic, host=host) for topic in MUST_COVER[:-1] for host in range(1, 7)]
    found = coverage_of(some, [1, 2, 3, 4, 5, 6])
    assert not found.is_saturated
    assert found.sentence == "Six talks, nothing new in the last two: but one topic that matters went unheard."
    fewer = [item for item in some if item.topic != Topic.DAY]
    assert "two topics that matter went" in coverage_of(fewer, [1, 2, 3, 4, 5, 6]).sentence


def test_takes_a_surprise_or_a_contradiction_for_news() -> None:
    same = [said("DAY", host=host) for host in (1, 2)]
    assert brings_news(same, [1, 2, 3]) == (True, False, False)
    assert brings_news([*same, said("DAY", host=3, is_surprise=True)], [1, 2, 3]) == (True, False, True)
    assert brings_news([*same, said("DAY", host=3, contradicts=True)], [1, 2, 3]) == (True, False, True)


hosts = st.integers(1, 5)
heard_lists = st.lists(
    st.builds(
        lambda topic, host, kind, hearsay, surprise: said(topic, host, kind=kind, is_hearsay=hearsay, is_surprise=surprise),
        st.sampled_from(list(Topic)), hosts, st.sampled_from(list(HostKind)), st.booleans(), st.booleans(),
    ),
    max_size=25,
)  # fmt: skip


@settings(max_examples=60)
@given(heard_lists)
def test_never_counts_more_voices_than_hosts_nor_loses_a_topic(heard: list[Heard]) -> None:
    found = coverage_of(heard, sorted({item.talk for item in heard}))
    assert all(row.voices <= len({item.host for item in heard if item.topic == row.topic}) for row in found.rows)
    assert {row.topic for row in found.rows} | set(found.unheard) == set(Topic)
    assert found.is_explored == all(row.voices for row in found.rows if row.is_needed)


@settings(max_examples=60)
@given(heard_lists, hosts)
def test_does_not_change_when_a_host_repeats_themself(heard: list[Heard], host: int) -> None:
    talks = sorted({item.talk for item in heard})
    assert coverage_of(heard, talks) == coverage_of([*heard, *(item for item in heard if item.host == host)], talks)


@settings(max_examples=60)
@given(heard_lists)
def test_gives_each_topic_to_one_talk_as_news_at_most(heard: list[Heard]) -> None:
    plain = [item for item in heard if not item.is_surprise]
    talks = sorted({item.talk for item in plain})
    assert sum(brings_news(plain, talks)) <= len({item.topic for item in plain})
