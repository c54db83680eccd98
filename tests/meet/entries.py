"""Random questions and agendas for property tests."""

from hypothesis import strategies as st

from firsthand.explore.rules.words import HostKind, Topic
from firsthand.meet.rules.agenda import Candidate, Entry


@st.composite
def candidates(draw: st.DrawFn) -> list[Candidate]:
    count = draw(st.integers(0, 14))
    return [
        Candidate(
            question_id=number,
            text=f"Question {number}?",
            topic=draw(st.sampled_from(list(Topic))),
            importance=draw(st.integers(1, 4)),
            heard=draw(st.integers(0, 5)),
            minutes=draw(st.integers(1, 5)),
            sensitivity=draw(st.integers(0, 2)),
            answered_by=draw(st.frozensets(st.sampled_from(list(HostKind)), max_size=2)),
        )
        for number in range(count)
    ]


@st.composite
def agendas(draw: st.DrawFn) -> list[Entry]:
    count = draw(st.integers(0, 10))
    return [
        Entry(
            text=f"Question {number}?",
            topic=draw(st.sampled_from(list(Topic))),
            minutes=draw(st.integers(1, 5)),
            is_spare=draw(st.booleans()),
            is_open=draw(st.booleans()),
            id=number,
        )
        for number in range(count)
    ]
