"""A small world on a line..."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.plan.rules.asking.lines import answer_line

TODAY = date(2026, 11, 24)


def answer(people: list[Any], *, name: str = "Map maker", kind: str = "job", **more: Any) -> dict[str, Any]:
    world = {
        "id": "w",
        "interest": {"kind": kind, "name": name},
        "open_topics": ["DAY", "The hard parts"],
        "people": people,
    }
    return dict(json.loads(answer_line(json.dumps(world | more).encode(), 1, TODAY)))


def person(name: str, title: str = "Map maker", company: str = "", **more: Any) -> dict[str, Any]:
    return {"name": name, "title": title, "company": company, "host_kind": "peer", "tie": {}, "current": True} | more


def test_is_ordered_by_now_before_beside_near_and_nothing() -> None:
    found = answer([
        person("Nothing", "Baker", "Bread"), person("Aunt", "", tie={"kind": "aunt"}, host_kind=None), person("Near", "Map editor", "Other"),
        person("Beside", "Accountant", "Atlas"), person("Now", company="Atlas"), person("Once", company="Globe", current=False),
    ])  # fmt: skip
    assert found["order"] == ["Now", "Once", "Beside", "Near", "Aunt", "Nothing"]
    assert found["reasons"]["Nothing"] == ["Nothing says that they know this work, or who does."]


def test_puts_warm_before_dormant_before_cold() -> None:
    ties = {
        "Cold": {"kind": "stranger"},
        "Dormant": {"kind": "colleague", "last_contact_months": 60},
        "Warm": {"kind": "colleague", "last_contact_months": 2},
    }
    assert answer([person(name, tie=tie) for name, tie in ties.items()])["order"] == ["Warm", "Dormant", "Cold"]


@pytest.mark.parametrize(("topics", "first"), [(["HIRE"], "Recruiter"), (["LIFE", "DAY"], "Peer")])
def test_asks_recruiters_about_hiring_and_others_about_the_work(topics: list[str], first: str) -> None:
    people = [person("Peer", company="A"), person("Recruiter", "Recruiter of map makers", "B", host_kind="hr")]
    assert answer(people, open_topics=topics)["order"][0] == first


def test_puts_a_new_kind_of_host_and_another_place_before_the_same_again() -> None:
    heard = [{"host_kind": "peer", "topics": ["DAY"], "company": "Atlas"}]
    people = [person("Again", company="Atlas"), person("New", company="Globe", host_kind="newcomer")]
    assert answer(people, heard=heard)["order"] == ["New", "Again"]


def test_may_be_told_loosely() -> None:
    found = answer(
        [
            "Only A Name",
            {"name": 7},
            person("Said", tie={"kind": "close", "messages": True, "last_contact_months": "x"}),
        ],
        heard=["x", {}],
        open_topics=None,
    )
    assert found["order"] == ["Said", "Only A Name"]
    assert json.loads(answer_line(b'{"interest": "Map maker", "people": {}}', 1, TODAY))["order"] == []


@pytest.mark.parametrize("line", [b"nonsense", b"[]", b'{"interest": {}}', b"[" * 100_000, b"\xff"])
def test_that_is_none_gets_a_sentence(line: bytes) -> None:
    found = json.loads(answer_line(line, 3, TODAY))
    assert found["order"] == []
    assert found["error"].startswith("Line 3 ")


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["name", "tie", "kind", "last_contact_months", "messages", "topics", "title"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
@settings(max_examples=80)
def test_never_breaks_on_any_value(value: Any) -> None:
    for field in ("interest", "people", "heard", "open_topics"):
        world = {"interest": {"name": "Map maker"}, "people": [person("A")]} | {field: value}
        assert json.loads(answer_line(json.dumps(world).encode(), 1, TODAY))["reasons"] is not None
    answer([value, person("B", tie=value)])
