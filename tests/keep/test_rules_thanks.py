"""A drafted thank-you..."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.keep.rules.thanks import FEWEST, MOST, Due, Said, Talked, thank_you, when
from firsthand.kernel.text import words
from firsthand.people.rules.words import TieStrength
from firsthand.reach.rules.composing import Facts

HELD = date(2026, 11, 23)  # a Monday
FACTS = Facts(name="Maya Okafor", given="Maya", my_name="Ines Duarte", tie_strength=TieStrength.SLIGHT)
TALKED = Talked(
    held_on=HELD,
    today=HELD + timedelta(1),
    remarks=(Said("The boxes come on Mondays"), Said("nobody reads the permits", is_verbatim=True, is_surprise=True)),
    advice=(Due("Spend a day in the store", date(2026, 12, 4)),),
    mine=(Due("Send her the map list"),),
    theirs=(Due("Ask the registrar for a visit."), Due("Send the reading list")),
)


def test_says_thanks_one_thing_they_said_what_comes_of_it_and_what_they_offered() -> None:
    letter = thank_you(TALKED, FACTS)
    assert letter.subject == "Thank you for our conversation"
    assert letter.body == (
        "Dear Maya Okafor,\n\n"
        "Thank you for taking the time to talk with me on Monday. One thing you said has stayed with me: “nobody reads the "
        "permits”. I will try what you advised by 4 December: Spend a day in the store.\n\n"
        "And thank you for what you offered: Ask the registrar for a visit; Send the reading list. There is no hurry at all.\n\n"
        "Thank you,\nInes Duarte"
    )
    assert letter.missing == ()


def test_paraphrases_without_quotation_marks_and_without_a_lead() -> None:
    body = thank_you(replace(TALKED, remarks=(Said("She said that evenings are free."),)), FACTS).body
    assert "stayed with me: evenings are free. I will" in body


def test_promises_what_the_seeker_promised_where_no_advice_was_given() -> None:
    letter = thank_you(replace(TALKED, advice=()), FACTS)
    assert "As promised, I will do this by 8 December: Send you the map list." in letter.body
    assert letter.missing == ("Two weeks are written where you had set no day. Change it to one that you will keep.",)


def test_names_no_day_that_has_gone_by() -> None:
    assert "by 16 January: Spend" in thank_you(replace(TALKED, today=date(2027, 1, 9)), FACTS).body


def test_stays_warm_and_says_what_is_missing_where_nothing_was_written_down() -> None:
    letter = thank_you(Talked(HELD, HELD), FACTS)
    assert "I will take it into my next talks by 7 December" in letter.body
    assert "not only as it looks from outside" in letter.body
    assert [line.partition(":")[0] for line in letter.missing] == [
        "Name one specific thing they said",
        "Say what you will do with it, and when",
    ]


def test_opens_in_several_ways_but_the_same_each_time() -> None:
    bodies = [thank_you(replace(TALKED, seed=seed), FACTS).body for seed in range(8)]
    assert len(set(bodies)) > 3
    assert bodies == [thank_you(replace(TALKED, seed=seed), FACTS).body for seed in range(8)]


def test_names_the_day_so_that_it_is_right_a_few_days_later() -> None:
    assert when(HELD, HELD) == "on Monday"
    assert when(HELD, HELD + timedelta(6)) == "on 23 November"
    assert when(HELD, HELD - timedelta(1)) == "on 23 November"


def middle(body: str) -> str:
    return "\n\n".join(body.split("\n\n")[1:-1])


texts = st.text(st.sampled_from("ab cd?é.\n“”!？؟日"), min_size=1, max_size=300)
dues = st.lists(st.builds(Due, texts, st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 1))), max_size=3)


@settings(max_examples=100)
@given(
    remarks=st.lists(st.builds(Said, texts, st.booleans(), st.booleans()), max_size=3),
    advice=dues, mine=dues, theirs=dues, seed=st.integers(0, 99),
)  # fmt: skip
def test_is_of_good_length_and_asks_nothing_whatever_was_said(
    remarks: list[Said], advice: list[Due], mine: list[Due], theirs: list[Due], seed: int
) -> None:
    body = thank_you(Talked(HELD, HELD, remarks, advice, mine, theirs, seed), FACTS).body
    assert FEWEST <= len(words(middle(body))) <= MOST
    assert not set("?？؟") & set(body)
