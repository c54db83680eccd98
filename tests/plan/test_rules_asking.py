"""Whom to ask next..."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.words import HostKind, InterestKind, Topic
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.plan.rules.asking.choosing import comfortable, suggest
from firsthand.plan.rules.asking.fields import advice_on_ties, field_of
from firsthand.plan.rules.asking.people import Candidate, Need, Voice
from firsthand.plan.rules.asking.terms import stem_of, terms_of

TODAY = date(2026, 11, 24)


def candidate(name: str = "Maya Okafor", **changes: object) -> Candidate:
    facts: dict[str, object] = {"id": 1, "name": name, "title": "Archivist", "organisation": "Harbour Trust"}
    return Candidate(**(facts | changes))  # type: ignore[arg-type]


def need(kind: InterestKind = InterestKind.JOB, name: str = "Archivist", **changes: object) -> Need:
    facts: dict[str, object] = {"open_topics": (Topic.DAY, Topic.SKILL), "today": TODAY}
    return Need(kind=kind, name=name, **(facts | changes))  # type: ignore[arg-type]


def told(one: Candidate, wanted: Need | None = None) -> str:
    (only,) = suggest(wanted or need(), [one])
    return " ".join(reason.words for reason in only.reasons)


def order(*people: Candidate, wanted: Need | None = None) -> list[str]:
    return [one.candidate.name for one in suggest(wanted or need(), people)]


def test_leaves_out_who_works_at_something_else() -> None:
    assert order(candidate(title="Plumber", organisation="Pipes Ltd")) == []
    assert order(candidate(title="Plumber"), wanted=need(InterestKind.COMPANY, "Pipes Ltd")) == []


def test_prefers_who_does_the_very_work() -> None:
    near = candidate("Near", title="Map archive clerk", id=2, organisation="Elsewhere")
    wanted = need(name="map archivist", other_names=("Archivist",))
    assert order(near, candidate("Does It", title="Senior Archivists"), wanted=need(name="Archivist of sound")) == [
        "Does It",
        "Near",
    ]
    assert "Does this work" in told(candidate(), wanted)
    assert "Used to do this work" in told(candidate(is_former=True), wanted)
    assert "Does this work" in told(candidate(title="Keeper", occupation="Archivist"))


def test_knows_a_company_by_its_people_now_and_before() -> None:
    wanted = need(InterestKind.COMPANY, "Harbour Trust", open_topics=(Topic.HARD,))
    left = candidate("Left", id=2, organisation="Elsewhere", former=("The Harbour Trust",))
    assert order(left, candidate("There"), wanted=wanted) == ["There", "Left"]
    assert "speak freely" in told(left, wanted)
    assert "Used to work at Harbour Trust" in told(candidate(is_former=True), wanted)


def test_finds_an_industry_in_the_place_the_title_or_the_field() -> None:
    wanted = need(InterestKind.INDUSTRY, "museums")
    assert "Works in it: Town Museum." in told(candidate(title="Guard", organisation="Town Museum"), wanted)
    assert "Works in it: Museum guard." in told(candidate(title="Museum guard", organisation=""), wanted)
    assert "Used to work in it: Museum guard." in told(candidate(title="Museum guard", is_former=True), wanted)
    assert "Works in the same field, culture: Conservator, Harbour Trust." in told(
        candidate(title="Conservator"), wanted
    )


def test_sees_the_work_from_beside_it() -> None:
    words = told_of("Beside", candidate("Does It"), candidate("Beside", id=2, title="Clerk"))
    assert "Works at Harbour Trust, where this work is done" in words
    words = told_of("Past", candidate("Does It"), candidate("Past", id=2, title="Clerk", is_former=True))
    assert "Used to work at Harbour Trust, where" in words


def told_of(name: str, *people: Candidate) -> str:
    (found,) = [one for one in suggest(need(), people) if one.candidate.name == name]
    return " ".join(reason.words for reason in found.reasons)


def test_asks_recruiters_about_hiring_alone() -> None:
    recruiter = candidate(title="Recruiter", host_kind=HostKind.RECRUITER, organisation="Elsewhere")
    assert "if perhaps not for this" in told(recruiter, need(open_topics=(Topic.HIRE,)))
    assert order(recruiter) == []
    assert "others know better" in told(candidate(title="Archivists recruiter", host_kind=HostKind.RECRUITER))


def test_counts_what_they_can_answer() -> None:
    assert "As a peer, they can tell about what is still open: the day" in told(candidate(host_kind=HostKind.PEER))
    assert "others know better" in told(candidate(host_kind=HostKind.LEAVER))
    assert "and more" in told(candidate(host_kind=HostKind.PEER), need(open_topics=tuple(Topic)))
    assert "former peer" in told(candidate(host_kind=HostKind.PEER, is_former=True))
    assert "others know better" not in told(candidate(host_kind=HostKind.PEER), need(open_topics=()))


def test_hears_several_kinds_before_the_same_again() -> None:
    peers = [candidate(f"A peer {n}", id=n, organisation=f"P{n}", host_kind=HostKind.PEER) for n in range(3)]
    manager = candidate("Z manager", id=9, organisation="M", host_kind=HostKind.MANAGER)
    assert order(*peers, manager).index("Z manager") == 1


def test_adds_less_where_the_same_was_heard() -> None:
    one, voice = candidate(host_kind=HostKind.PEER), Voice(HostKind.PEER, "harbour trust", frozenset({Topic.DAY}))
    (fresh,), (again,) = suggest(need(), [one]), suggest(need(voices=[voice]), [one])
    assert again.points < fresh.points
    words = told(one, need(voices=[voice]))
    assert "A second voice from Harbour Trust." in words
    assert "A second peer beside another." in words


def test_hears_another_decade() -> None:
    assert "Began in the 1990s" in told(candidate(began=1994))


def test_names_what_is_open_in_words() -> None:
    assert need().open_names == "the day, skills"


def test_tells_dormant_recent_and_slight_ties_apart() -> None:
    assert "gone quiet: in touch 14 times, last in March 2021" in told(candidate(touches=14, last_on=date(2021, 3, 1)))
    assert "In touch once, last in October 2026" in told(candidate(touches=1, last_on=date(2026, 10, 1)))
    assert "An acquaintance" in told(candidate(touches=2, last_on=date(2025, 1, 1)))
    assert "have not written yet" in told(candidate(tie_kind=TieKind.ONLINE))
    assert "only one of you wrote" in told(candidate(touches=3, last_on=date(2025, 1, 1), is_one_sided=True))


def test_names_what_is_shared_who_named_them_and_what_is_missing() -> None:
    words = told(
        candidate(shared="Leeds", referrer="Ana Ruiz", mutuals=9, reachable=False, tie_strength=TieStrength.KNOWN)
    )
    for part in ("You share: Leeds.", "Ana Ruiz named them", "know 9 people.", "No address", "by your own word"):
        assert part in words
    assert "You both know one person." in told(candidate(mutuals=1))
    history = "You were both at Halmby, 2019 to 2021."
    assert history in told(candidate(histories=(history,)))


def test_turns_the_tie_around_in_less_digital_fields() -> None:
    friend = candidate(tie_kind=TieKind.FRIEND, title="Nurse")
    assert "A close tie" in told(friend, need(name="Nurse"))
    assert "A close tie" not in told(candidate(tie_kind=TieKind.FRIEND, title="Developer"), need(name="Developer"))
    assert "close ties helped" in advice_on_ties(field_of(terms_of("nursing")))
    assert "something new" in advice_on_ties(field_of(terms_of("developer")))
    assert field_of(terms_of("xyzzy")) is None


def test_asks_two_of_one_place_before_a_third() -> None:
    same = [candidate(f"Same {n}", id=n) for n in range(3)]
    other = candidate("Other", id=9, organisation="Elsewhere", reachable=False)
    assert order(*same, other)[3] == "Same 2"


def test_asks_those_who_know_somebody_after_those_who_know() -> None:
    aunt = candidate("Aunt", id=2, title="", organisation="", tie_kind=TieKind.FAMILY, tie_strength=TieStrength.CLOSE)
    known = candidate("Known", id=3, title="", organisation="", tie_strength=TieStrength.KNOWN)
    assert order(known, aunt, candidate("Cold", reachable=False)) == ["Cold", "Aunt", "Known"]
    assert "ask whom they would ask" in told(known)


def test_compares_words_by_their_kin() -> None:
    assert stem_of("journalism") == stem_of("journalist")
    assert stem_of("nursing") == stem_of("nurse") == stem_of("nurses")
    assert stem_of("maps") == "map"
    assert terms_of("Senior UX designer") == terms_of("user experience design")


def test_puts_the_comfortable_order_beside_the_useful_one() -> None:
    dormant = candidate("Dormant", id=2, touches=3, last_on=date(2020, 1, 1), host_kind=HostKind.PEER, organisation="A")
    friend = candidate(
        "Friend",
        id=3,
        title="Clerk of archives",
        tie_kind=TieKind.FRIEND,
        tie_strength=TieStrength.CLOSE,
        organisation="B",
    )
    useful = suggest(need(), [dormant, friend])
    assert [one.candidate.name for one in comfortable(useful)] == ["Friend", "Dormant"]


people_of_any_kind = st.lists(
    st.builds(
        candidate,
        name=st.text(max_size=8),
        id=st.integers(0, 99),
        title=st.sampled_from(["Archivist", "Guard", "Museum archivist", "Recruiter", ""]),
        organisation=st.sampled_from(["Harbour Trust", "Museum", "Pipes", ""]),
        host_kind=st.sampled_from(HostKind),
        tie_kind=st.sampled_from(TieKind),
        tie_strength=st.sampled_from(TieStrength),
        touches=st.integers(0, 50),
        last_on=st.none() | st.dates(date(2000, 1, 1), TODAY),
        mutuals=st.integers(0, 90),
        is_former=st.booleans(),
    ),
    max_size=8,
    unique_by=lambda one: one.id,
)


@given(people_of_any_kind)
@settings(max_examples=60)
def test_gives_reasons_that_add_up_in_an_order_that_never_shifts(people: list[Candidate]) -> None:
    found = suggest(need(), people)
    assert all(one.points == sum(reason.points for reason in one.reasons) for one in found)
    assert found == suggest(need(), list(reversed(people)))
    assert suggest(need(), people, 3) == found[:3]


@given(st.lists(st.sampled_from(["a", "b", "c", "d"]), min_size=8, max_size=14))
@settings(max_examples=50)
def test_has_at_most_two_of_one_place_in_the_first_five(places: list[str]) -> None:
    people = [candidate(f"P{n}", id=n, organisation=place) for n, place in enumerate(places)]
    first = [one.candidate.organisation for one in suggest(need(), people)[:5]]
    allowed = sum(min(2, places.count(place)) for place in set(places))
    assert allowed < 5 or all(first.count(place) <= 2 for place in first)
