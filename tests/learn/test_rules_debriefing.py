"""A debrief from the notes..."""

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.explore.rules.topic_of import topic_of
from firsthand.learn.rules.debriefing import (
    AdviceFacts,
    DebriefFacts,
    NameFacts,
    PromiseFacts,
    RemarkFacts,
    from_notes,
    kind_word,
    topic_for,
)
from firsthand.learn.rules.words import Side


def test_begins_empty_without_marks() -> None:
    assert from_notes("she was in a hurry\n", []) == DebriefFacts()


def test_files_each_marked_line_where_it_belongs() -> None:
    facts = from_notes(
        "remark: “evenings are free”\npromise: I'll send the list\npromise: Maya asks around\nadvice: read the archive\nname: Per (the depot)",
        [],
    )
    assert facts.remarks[0].text == "evenings are free"
    assert facts.remarks[0].is_verbatim
    assert facts.remarks[0].words == "“evenings are free”"
    assert facts.promises == (
        PromiseFacts(Side.SEEKER, "I'll send the list"),
        PromiseFacts(Side.HOST, "Maya asks around"),
    )
    assert facts.advice == (AdviceFacts("read the archive"),)
    assert facts.names == (NameFacts("Per", "the depot"),)


def test_keeps_off_the_record_what_was_marked_so() -> None:
    (remark,) = from_notes("off the record: remark: he leaves in May", []).remarks
    assert remark.is_off_record
    assert not remark.is_verbatim


def test_gives_a_remark_to_the_one_question_about_its_topic() -> None:
    text = "How many evenings did work take last month?"
    topic = topic_of(text)
    assert from_notes(f"remark: {text}", [(7, topic), (8, "none")]).remarks[0].question_id == 7
    assert from_notes(f"remark: {text}", [(7, topic), (8, topic)]).remarks[0].question_id is None
    assert from_notes(f"remark: {text}", []).remarks[0].question_id is None


def test_takes_the_chosen_topic_before_that_of_the_question_before_the_words() -> None:
    text = "How many evenings did work take last month?"
    assert topic_for(RemarkFacts(text, topic="PAY"), "DAY") == "PAY"
    assert topic_for(RemarkFacts(text), "DAY") == "DAY"
    assert topic_for(RemarkFacts(text), "") == topic_of(text)


def test_comforts_after_a_talk_that_felt_bad_and_only_then() -> None:
    assert "R15" in kind_word(1)
    assert kind_word(2) == kind_word(1)
    assert kind_word(3) == kind_word(None) == ""


@settings(max_examples=60)
@given(st.text(st.sampled_from('remark:promise adviceoff the record\n“”",-(x) é'), max_size=120))
def test_takes_words_that_stand_in_the_notes_whatever_they_are(notes: str) -> None:
    facts = from_notes(notes, [(1, "DAY")])
    assert all(notes[remark.span_start : remark.span_end] == remark.words for remark in facts.remarks)
    assert all(remark.text for remark in facts.remarks)
