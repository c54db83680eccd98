"""Composing a letter..."""

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.reach.rules.composing import (
    Facts,
    Parts,
    closing,
    greeting,
    letter,
    next_letter,
    offered,
    subject_line,
    subject_of_reply,
    suggested,
    tie_of,
)
from firsthand.reach.rules.etiquette import lint
from firsthand.reach.rules.message import Message, Tie
from firsthand.reach.rules.words import Channel, MessageKind

MAYA = Facts(
    name="Maya Okafor",
    given="Maya",
    title="Permit officer",
    organisation="Harbour Office",
    shared="evening classes in cartography",
    specific="wrote the guide to tide permits",
    interest="Coastal planning",
    question="What happens in a week with a storm in it?",
    me="A second-year geography student in Porto",
    my_name="Ines Duarte",
    signature="ines@post.example",
)
TEXT = st.text(max_size=60)
FACTS = st.builds(
    Facts,
    **dict.fromkeys(
        [
            "name",
            "given",
            "title",
            "organisation",
            "shared",
            "specific",
            "referrer",
            "interest",
            "question",
            "me",
            "my_name",
            "signature",
        ],
        TEXT,
    ),
    tie_kind=st.sampled_from(TieKind),
    tie_strength=st.sampled_from(TieStrength),
)


def changed(**facts: object) -> Facts:
    return Facts(**{**vars(MAYA), **facts})


def test_builds_a_whole_letter_from_facts_within_the_band() -> None:
    text = letter(suggested(MAYA), MAYA)
    assert text == (
        "Dear Maya Okafor,\n\n"
        "I am a second-year geography student in Porto. We have this in common: evening classes in cartography. "
        "I am writing to you because you wrote the guide to tide permits.\n\n"
        "May I ask you one thing: what happens in a week with a storm in it? 20 minutes by phone or video, whenever it "
        "suits you, would be plenty.\n\n"
        "I understand if there is no room for it at the moment.\n\n"
        "Thank you,\nInes Duarte\nines@post.example"
    )
    assert 50 <= len(text.split()) <= 100


@settings(max_examples=60)
@given(FACTS, st.sampled_from(Channel))
def test_never_fails_whatever_the_facts(facts: Facts, channel: Channel) -> None:
    text = letter(suggested(facts, channel), facts, channel)
    assert text == text.strip()
    assert "\n\n\n" not in text
    assert len(subject_line(facts).split()) <= 8


@settings(max_examples=60)
@given(st.sampled_from(MessageKind), FACTS)
def test_never_fails_on_a_later_letter(kind: MessageKind, facts: Facts) -> None:
    assert (
        next_letter(kind, facts, asked_on=date(2026, 11, 24)).count("?")
        <= 3 + sum(v.count("?") for v in vars(facts).values() if isinstance(v, str)) * 2
    )


@settings(max_examples=60)
@given(st.builds(Parts, shared=TEXT, why=TEXT, question=TEXT, out=TEXT))
def test_keeps_every_word_the_seeker_wrote(parts: Parts) -> None:
    text = " ".join(letter(parts, MAYA).split())
    for part in vars(parts).values():
        assert " ".join(part.split()) in text


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "We have this in common: evening classes in cartography."),
        ({"shared": "both learned to sail in Aveiro"}, "We both learned to sail in Aveiro."),
        ({"shared": "we sang in one choir."}, "We sang in one choir."),
        ({"referrer": "Tom Reis"}, "Tom Reis suggested I write to you."),
        ({"shared": "", "tie_kind": TieKind.CLASSMATE}, "We were in class together."),
        ({"shared": "", "tie_kind": TieKind.STRANGER}, ""),
        ({"shared": "   "}, ""),
    ],
)
def test_says_what_is_shared_and_invents_nothing(facts: dict[str, object], expected: str) -> None:
    assert suggested(changed(**facts)).shared == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"specific": "mapped the dunes"}, "I am writing to you because you mapped the dunes."),
        ({"specific": "The dune map"}, "I am writing to you because of the dune map."),
        ({"specific": "GIS course"}, "I am writing to you because of GIS course."),
        ({"specific": "Mends bark cloth charts"}, "I am writing to you because you mend bark cloth charts."),
        ({"specific": "carries the survey on."}, "I am writing to you because you carry the survey on."),
        ({"specific": "sketches every tide"}, "I am writing to you because you sketch every tide."),
        ({"specific": "writes about rivers"}, "I am writing to you because you write about rivers."),
        ({"specific": "maps of every tide"}, "I am writing to you because of maps of every tide."),
        ({"specific": "focus on tides"}, "I am writing to you because of focus on tides."),
        ({"specific": "speaks"}, "I am writing to you because of speaks."),
        ({"specific": "your talk on dunes"}, "Your talk on dunes."),
        ({"specific": ""}, "Your work as permit officer at Harbour Office is what I would like to understand."),
        ({"specific": "", "organisation": ""}, "Your work as permit officer is what I would like to understand."),
        ({"specific": "", "title": ""}, ""),
    ],
)
def test_says_why_this_person(facts: dict[str, object], expected: str) -> None:
    assert suggested(changed(**facts)).why == expected


def test_offers_a_gap_for_how_they_were_found_where_nothing_shared_is_known() -> None:
    stranger, friend = changed(shared=""), changed(shared="", tie_strength=TieStrength.CLOSE)
    assert (suggested(stranger).shared, suggested(friend).shared) == ("", "")
    assert offered(stranger).shared == "I came across your name in [where you found it]."
    assert offered(friend).shared == "You know me from [where you know each other from]."
    assert offered(MAYA) == suggested(MAYA)


@pytest.mark.parametrize("gap", ["I came across your name in {}.", "You know me from {}."])
def test_offers_a_gap_that_is_marked_until_it_is_filled(gap: str) -> None:
    facts = changed(shared="", specific="")
    text = {where: letter(Parts(shared=gap.format(where)), facts) for where in ("[where]", "the harbour choir")}
    rules = {where: {finding.rule for finding in lint(Message(body=body))} for where, body in text.items()}
    assert "M18" in rules["[where]"]
    assert not {"M05", "M18"} & rules["the harbour choir"]


def test_asks_a_stranger_for_twenty_minutes_and_a_friend_for_thirty() -> None:
    assert "20 minutes" in suggested(MAYA).question
    assert "30 minutes" in suggested(changed(tie_kind=TieKind.FRIEND)).question
    assert "30 minutes" in suggested(changed(tie_strength=TieStrength.KNOWN)).question
    assert "20 minutes" in suggested(changed(tie_kind=TieKind.FRIEND, tie_strength=TieStrength.SLIGHT)).question


def test_asks_about_a_week_where_no_question_is_open_and_nothing_without_an_interest() -> None:
    assert "ordinary week in Coastal planning" in suggested(changed(question="")).question
    assert suggested(changed(question="", interest="")).question == ""
    assert suggested(changed(question="?", interest="")).question == ""


def test_greets_by_first_name_among_people_who_know_each_other() -> None:
    assert greeting(changed(tie_kind=TieKind.FRIEND)) == "Hello Maya,"
    assert greeting(MAYA) == "Dear Maya Okafor,"
    assert greeting(Facts()) == "Hello,"


def test_does_not_say_twice_who_is_writing() -> None:
    assert "I am a second-year" not in letter(Parts(shared="I am Ines from the choir."), MAYA)
    assert "I'm Ines, a baker." in letter(Parts(), changed(me="I'm Ines, a baker"))
    assert letter(Parts(), changed(me="")).startswith("Dear Maya Okafor,\n\nThank you")


def test_keeps_an_invitation_to_one_paragraph_without_a_signature() -> None:
    text = letter(Parts(shared="We both sail.", question="May I ask how you began?"), MAYA, Channel.LINKEDIN_INVITE)
    assert text == (
        "Dear Maya Okafor, I am a second-year geography student in Porto. We both sail. May I ask how you began? Ines Duarte"
    )
    suggestion = letter(suggested(MAYA, Channel.LINKEDIN_INVITE), MAYA, Channel.LINKEDIN_INVITE)
    assert "May I ask you for 20 minutes about coastal planning?" in suggestion
    assert len(suggestion) <= 200
    assert suggested(Facts(), Channel.LINKEDIN_INVITE).question == "May I ask you for 20 minutes?"
    assert "ines@post" not in closing(MAYA, Channel.LINKEDIN_DM)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "Your work as permit officer"),
        ({"title": ""}, "Your work at Harbour Office"),
        ({"title": "", "organisation": ""}, "A question about coastal planning"),
        ({"title": "", "organisation": "", "interest": ""}, "A question about your work"),
        ({"referrer": "Tom Reis"}, "Tom Reis suggested I write"),
    ],
)
def test_names_the_connection_or_their_work_in_the_subject(facts: dict[str, object], expected: str) -> None:
    assert subject_line(changed(**facts)) == expected


def test_leaves_a_company_its_capital() -> None:
    company = Facts(interest="Halmby Tramways", interest_is_name=True)
    assert subject_line(company) == "A question about Halmby Tramways"
    assert "about Halmby Tramways?" in suggested(company, Channel.LINKEDIN_INVITE).question
    assert subject_line(Facts(interest="Tram driving")) == "A question about tram driving"


def test_answers_in_the_same_thread() -> None:
    assert subject_of_reply("Your work") == "Re: Your work"
    assert subject_of_reply(" RE: Your work") == "RE: Your work"


def test_follows_up_shorter_with_the_question_again_and_without_guilt() -> None:
    text = next_letter(MessageKind.FOLLOW_UP, MAYA, asked_on=date(2026, 11, 24))
    assert "I wrote to you on 24 November" in text
    assert text.count("?") == 1
    assert len(text.split()) <= 75
    assert "I wrote to you, and" in next_letter(MessageKind.FOLLOW_UP, MAYA)


def test_begins_the_other_letters_without_inventing_anything() -> None:
    assert "Thank you for your time" in next_letter(MessageKind.THANK_YOU, MAYA)
    assert "?" in next_letter(MessageKind.REFERRAL_ASK, MAYA)
    assert next_letter(MessageKind.UPDATE, MAYA) == "Dear Maya Okafor,\n\nThank you,\nInes Duarte\nines@post.example"


@pytest.mark.parametrize(
    ("facts", "last", "expected"),
    [
        ({"referrer": "Tom"}, None, Tie.REFERRAL),
        ({"tie_kind": TieKind.ALUM}, None, Tie.ALUM),
        ({"tie_kind": TieKind.FRIEND}, None, Tie.WARM),
        ({"tie_kind": TieKind.FRIEND}, datetime(2020, 1, 1), Tie.DORMANT),
        ({"tie_kind": TieKind.MET_ONCE}, datetime(2026, 1, 1), Tie.WARM),
        ({"tie_kind": TieKind.STRANGER}, datetime(2020, 1, 1), Tie.COLD),
        ({}, None, Tie.COLD),
    ],
)
def test_tells_the_check_how_near_they_are(facts: dict[str, object], last: datetime | None, expected: Tie) -> None:
    assert tie_of(changed(**facts), last.date() if last else None, date(2026, 11, 24)) == expected
