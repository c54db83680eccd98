"""Whom to ask next..."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.words import HostKind, InterestKind, Topic
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.plan.rules.asking import Candidate, Need, comfortable, suggest

TODAY = date(2026, 11, 24)
ANSWERS = {Topic.DAY: frozenset({HostKind.NEWCOMER, HostKind.PEER}), Topic.SKILL: frozenset({HostKind.MANAGER})}


def candidate(name: str = "Maya Okafor", **changes: object) -> Candidate:
    facts: dict[str, object] = {
        "id": 1, "name": name, "title": "Archivist", "organisation": "Harbour Museum", "former": (), "host_kind": HostKind.UNKNOWN,
        "tie_kind": TieKind.UNKNOWN, "tie_strength": TieStrength.UNSAID, "touches": 0, "last_on": None, "shared": "", "referrer": "",
        "mutuals": 0, "reachable": True,
    }  # fmt: skip
    return Candidate(**(facts | changes))  # type: ignore[arg-type]


def need(kind: InterestKind = InterestKind.JOB, name: str = "Archivist", **changes: object) -> Need:
    facts: dict[str, object] = {
        "other_names": (), "open_topics": (Topic.DAY, Topic.SKILL), "heard_kinds": frozenset(), "heard_places": frozenset(), "today": TODAY,
    }  # fmt: skip
    return Need(kind=kind, name=name, **(facts | changes))  # type: ignore[arg-type]


def told(one: Candidate, wanted: Need | None = None) -> str:
    (only,) = suggest(wanted or need(), [one], ANSWERS)
    return " ".join(reason.words for reason in only.reasons)


def order(*people: Candidate, wanted: Need | None = None) -> list[str]:
    return [one.candidate.name for one in suggest(wanted or need(), people, ANSWERS)]


def test_leaves_out_who_works_at_something_else() -> None:
    assert order(candidate(title="Plumber", organisation="Pipes Ltd")) == []
    assert order(candidate(title="Plumber"), wanted=need(InterestKind.COMPANY, "Pipes Ltd")) == []


def test_prefers_who_does_the_very_work() -> None:
    near = candidate("Near", title="Map archive assistant", id=2)
    assert order(
        near,
        candidate("Does It", title="Senior Archivists"),
        wanted=need(name="map archivist", other_names=("Archivist",)),
    ) == ["Does It", "Near"]


def test_knows_a_company_by_its_people_now_and_before() -> None:
    wanted = need(InterestKind.COMPANY, "Harbour Museum")
    left = candidate("Left", id=2, organisation="Elsewhere", former=("The Harbour Museum Trust",))
    assert order(left, candidate("There"), wanted=wanted) == ["There", "Left"]
    assert "those who left speak freely" in told(left, wanted)


def test_finds_an_industry_in_the_place_or_the_title() -> None:
    assert "Works close to it: Harbour Museum." in told(
        candidate(title="Guard"), need(InterestKind.INDUSTRY, "museums")
    )
    assert "Works close to it: Museum guard." in told(
        candidate(title="Museum guard", organisation=""), need(InterestKind.INDUSTRY, "museums")
    )


def test_counts_what_they_can_answer() -> None:
    assert "As a peer, they can tell about what is still open: the day." in told(candidate(host_kind=HostKind.PEER))
    assert "still open" not in told(candidate(host_kind=HostKind.LEAVER))
    every = {topic: frozenset({HostKind.PEER}) for topic in Topic}
    (one,) = suggest(need(open_topics=tuple(Topic)), [candidate(host_kind=HostKind.PEER)], every)
    assert "and more" in " ".join(reason.words for reason in one.reasons)


def test_names_what_is_open_in_words() -> None:
    assert need().open_names == "the day, skills"


def test_tells_dormant_recent_and_slight_ties_apart() -> None:
    assert "gone quiet: in touch 14 times, last in March 2021" in told(candidate(touches=14, last_on=date(2021, 3, 1)))
    assert "In touch once, last in October 2026" in told(candidate(touches=1, last_on=date(2026, 10, 1)))
    assert "An acquaintance" in told(candidate(touches=2, last_on=date(2025, 1, 1)))
    assert "have not written yet" in told(candidate(tie_kind=TieKind.ONLINE))


def test_names_what_is_shared_who_named_them_and_what_is_missing() -> None:
    words = told(
        candidate(shared="Leeds", referrer="Ana Ruiz", mutuals=9, reachable=False, tie_strength=TieStrength.KNOWN)
    )
    for part in (
        "You share: Leeds.",
        "Ana Ruiz named them",
        "You both know 9 people.",
        "No address",
        "by your own word",
    ):
        assert part in words


def test_prefers_a_kind_and_a_place_not_heard_yet() -> None:
    wanted = need(heard_kinds=frozenset({HostKind.MANAGER}), heard_places=frozenset({"harbour museum"}))
    words = told(candidate(host_kind=HostKind.PEER, organisation="Town Archive"), wanted)
    assert "You have heard no peer yet." in words
    assert "Another place" in words
    assert "Another place" not in told(candidate(), wanted)


def test_asks_two_of_one_place_before_a_third() -> None:
    same = [candidate(f"Same {n}", id=n) for n in range(3)]
    other = candidate("Other", id=9, organisation="Elsewhere", reachable=False)
    assert order(*same, other) == ["Same 0", "Same 1", "Other", "Same 2"]


def test_puts_the_comfortable_order_beside_the_useful_one() -> None:
    dormant = candidate("Dormant", id=2, touches=3, last_on=date(2020, 1, 1), host_kind=HostKind.PEER, organisation="A")
    friend = candidate(
        "Friend", id=3, tie_kind=TieKind.FRIEND, tie_strength=TieStrength.CLOSE, shared="Choir", organisation="B"
    )
    useful = suggest(need(), [dormant, friend], ANSWERS)
    assert [one.candidate.name for one in comfortable(useful)] == ["Friend", "Dormant"]


@given(
    st.lists(
        st.builds(
            candidate,
            name=st.text(max_size=8),
            id=st.integers(0, 99),
            title=st.sampled_from(["Archivist", "Guard", "Museum archivist", ""]),
            host_kind=st.sampled_from(HostKind),
            tie_kind=st.sampled_from(TieKind),
            tie_strength=st.sampled_from(TieStrength),
            touches=st.integers(0, 50),
            last_on=st.none() | st.dates(date(2000, 1, 1), TODAY),
            mutuals=st.integers(0, 30),
            reachable=st.booleans(),
        ),
        max_size=8,
    )
)
@settings(max_examples=60)
def test_gives_reasons_that_add_up_to_the_points_in_an_order_that_never_shifts(people: list[Candidate]) -> None:
    found = suggest(need(), people, ANSWERS)
    assert all(one.points == sum(reason.points for reason in one.reasons) for one in found)
    assert found == suggest(need(), list(reversed(people)), ANSWERS) or len(
        {(one.name, one.id) for one in people}
    ) < len(people)
