"""The etiquette check as a whole: order, places, reasons, profiles, and the rules that count and compare dates."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from firsthand.reach.rules.etiquette import RULES, STRICT, Severity, lint, passed
from firsthand.reach.rules.message import History, Host, Message, Tie
from firsthand.reach.rules.words import Channel, MessageKind
from tests.reach.letter import END, OPENING, QUESTION, fired, first, later

TODAY = date(2026, 3, 10)


def test_says_the_most_important_first() -> None:
    message = first(middle="I attach my CV. I hope this email finds you well. Sorry, sorry.", question="Call me.")
    order = [finding.severity for finding in lint(message)]
    assert order == sorted(order, key=[Severity.ERROR, Severity.WARNING, Severity.HINT].index)
    assert len(set(order)) == 3


def test_shows_the_place_in_the_body() -> None:
    message = first(middle="Are you hiring?")
    finding = fired(message)["M12"]
    assert message.body[finding.start : finding.end] == "Are you hiring"


def test_shows_no_place_for_the_subject_or_the_whole() -> None:
    finding = fired(first(), subject="")["S01"]
    assert (finding.start, finding.end) == (None, None)


def test_gives_each_rule_a_reason_a_source_and_words_for_both_outcomes() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES) == 45
    for rule in RULES:
        assert all((rule.title, rule.why, rule.source, rule.fix, rule.good)), rule.id


def test_names_what_is_good_already() -> None:
    good = {rule.id for rule in passed(first())}
    assert {"M05", "M12", "S03"} <= good
    assert "K02" not in good
    assert "M13" not in {rule.id for rule in passed(first(middle="My CV is attached."))}


def test_checks_nothing_in_an_invitation_to_a_meeting() -> None:
    assert lint(Message(body="Hi", stage=MessageKind.INVITATION)) == ()


@pytest.mark.parametrize(
    ("count", "severity"), [(125, None), (126, Severity.WARNING), (200, Severity.WARNING), (201, Severity.ERROR)]
)
def test_counts_words_without_greeting_and_closing(count: int, severity: Severity | None) -> None:
    message = Message(body=f"Dear Ms Solheim,\n\n{'you ' * count}\n\n{END}")
    finding = fired(message).get("M01")
    assert (finding.severity if finding else None) is severity


def test_asks_for_fewer_words_in_the_strict_profile() -> None:
    message = Message(body=f"Dear Ms Solheim,\n\n{'you ' * 80}\n\n{END}")
    assert "M01" not in {finding.rule for finding in lint(message)}
    assert "M01" in {finding.rule for finding in lint(message, STRICT)}


def test_finds_the_way_back_to_the_end_of_a_body_too_long_to_read() -> None:
    body = f"Dear Ms Solheim,\n\n{'you and the dam. ' * 800}Are you hiring?\n\n{END}"
    finding = fired(Message(body=body))["M12"]
    assert body[finding.start : finding.end] == "Are you hiring"


def test_says_when_a_message_is_short() -> None:
    assert "M02" in fired(first(opening="I'm a baker.", question="How?"))
    assert "M02" not in fired(replace(first(opening="I'm a baker.", question="How?"), channel=Channel.LINKEDIN_INVITE))


@pytest.mark.parametrize(
    ("channel", "length", "over"),
    [
        (Channel.LINKEDIN_INVITE, 200, False),
        (Channel.LINKEDIN_INVITE, 201, True),
        (Channel.LINKEDIN_DM, 400, False),
        (Channel.LINKEDIN_DM, 401, True),
        (Channel.EMAIL, 500, False),
    ],
)
def test_knows_the_limits_of_a_channel(channel: Channel, length: int, over: bool) -> None:
    message = Message(body="  " + "x" * length, channel=channel)
    finding = fired(message).get("M03")
    assert bool(finding) is over
    assert finding is None or message.body[finding.start : finding.end] == "x" * (length % 100)


def test_keeps_a_mail_on_one_screen() -> None:
    assert "M04" in fired(first(middle="\n\nYou.\n\nYou.\n\nYou."))
    assert "M04" in fired(first(middle="You know the dam and the wall. " * 25))
    assert "M04" not in fired(first())


def test_wants_the_referrer_named_and_asked() -> None:
    message = replace(first(middle="Bo Lie sent me.", referrer="Bo Lie", referrer_permission=True), tie=Tie.REFERRAL)
    assert "M06" not in fired(message)
    assert "agreed" in fired(message, person=replace(message.person, referrer_permission=False))["M06"].message
    assert "M06" in fired(message, person=replace(message.person, referrer="Ada Ek"))
    assert "who sent you" in fired(message, person=replace(message.person, referrer=""))["M06"].message
    assert "M05" not in fired(
        replace(first(opening="I'm a baker. Bo Lie is a friend.", referrer="Bo Lie"), tie=Tie.REFERRAL)
    )


def test_takes_two_plain_words_of_what_is_shared_for_a_connection() -> None:
    assert "M05" not in fired(
        first(opening="I'm a baker from the night school class.", shared="class at the night school")
    )


@pytest.mark.parametrize(
    ("question", "vague"),
    [
        ("Would you meet me for 15 minutes?", True),
        ("How do you judge an old wall? 15 minutes by phone would do.", False),
        ("Could you tell me in 15 minutes how frost opens the joints of stone?", True),
        ("How did your team choose the mortar of the northern arch, in 15 minutes?", True),
        ("As a dam hand, could you explain frost, ice and lime mortar to me in 15 minutes?", False),
    ],
)
def test_wants_the_topic_named(question: str, vague: bool) -> None:
    message = first(opening="I'm a baker. I saw you at the library.", question=question)
    assert ("M10" in fired(message)) is vague


def test_judges_the_topic_by_the_question_alone_when_the_card_is_empty() -> None:
    message = replace(first(), person=Host(), topic="")
    assert "M10" not in fired(message)
    assert "M10" in fired(Message(body="Would you have coffee?"))


def test_gives_a_stranger_twenty_minutes_and_others_thirty() -> None:
    message = first(question="How do you judge an old wall? Half an hour by phone would be enough.")
    assert "M09" in fired(message)
    assert "M09" not in fired(message, tie=Tie.ALUM)


@pytest.mark.parametrize(
    ("minutes", "fires"),
    [
        ("a quarter of an hour", False),
        ("three quarters of an hour", True),
        ("an hour and a half", True),
        ("twenty-five minutes", True),
        ("ten or fifteen minutes", False),
        ("1 h", True),
        ("every hour", True),
        ("as long as you like at one hour or another", True),
    ],
)
def test_reads_lengths_in_words(minutes: str, fires: bool) -> None:
    assert ("M09" in fired(first(question=f"Could we talk for {minutes} about how you judge a wall?"))) is fires


def test_does_not_take_an_abbreviation_for_a_paper() -> None:
    message = first(middle="In our CV course we see your walls. My CV is attached.", title="Computer Vision Engineer")
    assert message.body[fired(message)["M13"].start :].startswith("CV is attached")
    assert "M13" not in fired(first(middle="Here is our CV. You see your walls.", title="Computer Vision Engineer"))


def test_lets_one_own_page_stand_below_the_name() -> None:
    assert "M14" not in fired(first(end=f"{END}\nhttps://tora.example"))
    assert "M14" in fired(first(end=f"{END}\nhttps://tora.example\nwww.haugen.example"))
    assert "M14" not in fired(first(middle="See www.haugen.example."), tie=Tie.WARM)


def test_weighs_words_about_the_seeker_against_words_about_the_host() -> None:
    assert "more" not in str(fired(first()))
    assert "M15" in fired(first(middle="I bake. I like my bread, and my oven likes me, and I like it."))
    by_sentence = first(
        opening="I heard you on your wall and your dam. I saw you.", question="I think your dam and you rock."
    )
    assert "begin with I" in fired(by_sentence)["M15"].message


def test_calls_a_text_that_fits_anybody_by_its_name() -> None:
    message = first()
    assert "M17" not in fired(message)
    assert fired(message, others_sent=(message.body,))["M17"].severity is Severity.WARNING
    assert "M17" not in fired(message, others_sent=("Something else",))
    assert fired(first(shared="", specific="won the regatta"))["M17"].severity is Severity.HINT


def test_finds_an_unfilled_field_in_the_subject() -> None:
    finding = fired(first(), subject="Your talk on [topic]")["M18"]
    assert "subject" in finding.message
    assert finding.start is None


def test_does_not_count_the_question_mark_of_a_title() -> None:
    silent = "It would help to hear how you judge a wall, in 15 minutes by phone."
    titled = first(
        middle="Your talk who pays? was good.", question=silent, specific="gave the talk who pays? at the fair"
    )
    assert "M07" in fired(titled)
    assert "M07" in fired(first(middle="Your talk Who Pays? at the fair was good.", question=silent))
    assert "M07" in fired(first(middle="See www.dam.example/?x=1 once.", question=silent))


def test_does_not_take_a_question_about_work_for_a_wish() -> None:
    assert "M12" not in fired(first(middle="How do you need help from trainees?"))
    assert "M24" not in fired(first(middle="What I need you to know is small."))


def test_leaves_the_names_below_the_message_alone() -> None:
    assert "M19" not in fired(first(end="Thank you, Lie,\nTora Haugen"), others=("Jonas Lie",))


def test_says_nothing_of_names_without_a_card() -> None:
    assert "M19" not in fired(first(), person=Host())
    assert "M19" not in fired(first(), others=("Marit Solheim", "Bo"))


@pytest.mark.parametrize(
    ("greeting", "family", "wrong"),
    [
        ("Dear 田様", "田", False),
        ("Dear Ms -", "Lie", False),
        ("Marit,", "Solheim", False),
        ("Ms Solheim,", "Solheim", False),
    ],
)
def test_reads_greetings_of_many_kinds(greeting: str, family: str, wrong: bool) -> None:
    assert ("M19" in fired(first(greeting=greeting, family=family, name=f"Marit {family}"))) is wrong


def test_takes_only_a_first_line_for_a_greeting() -> None:
    assert "M19" not in fired(first(greeting="Tunde Adebayo, who runs the desk with you and me and Bo, wrote to me,"))


def test_bounds_a_subject() -> None:
    assert "S02" in fired(first(), subject="w" * 61)
    assert fired(first(), subject="")["S01"].suggestion == "From evening choir in Molde"
    referred = replace(first().person, referrer="Bo Lie")
    assert fired(first(), subject="", person=referred)["S01"].suggestion == "Bo Lie suggested I write"
    assert fired(first(), subject="", person=Host(title="Judge"))["S01"].suggestion == "Your work as judge"
    assert fired(first(), subject="", person=Host())["S01"].suggestion == ""
    assert "S03" not in fired(first(), person=Host(), subject="A few plain words")


def _follow_up(**history: object) -> Message:
    return replace(later("follow_up", QUESTION), history=History(**({"today": TODAY} | history)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "country", "early"), [(6, "GB", True), (7, "GB", False), (60, "GB", False), (1, "", True)]
)
def test_counts_business_days_before_a_follow_up(days: int, country: str, early: bool) -> None:
    message = _follow_up(sent_on=TODAY - timedelta(days=days), host_country=country)
    assert ("F01" in fired(message)) is early


def test_counts_holidays_of_the_host() -> None:
    history = History(sent_on=date(2026, 4, 28), today=date(2026, 5, 7), host_country="JP")
    assert "3 business days" in fired(_follow_up(), history=history)["F01"].message
    assert "F01" not in fired(_follow_up(), history=replace(history, host_country="SE"))


def test_says_nothing_of_days_it_does_not_know() -> None:
    assert "F01" not in fired(_follow_up())
    assert "F01" not in fired(_follow_up(), history=History(sent_on=TODAY))
    assert "F02" not in fired(_follow_up(follow_ups=1))
    assert "U04" not in fired(later("referral_ask", QUESTION))


@pytest.mark.parametrize(("sent", "days", "fires"), [(0, 1, False), (1, 13, True), (1, 14, False), (2, 90, True)])
def test_allows_one_reminder_and_a_second_after_two_weeks(sent: int, days: int, fires: bool) -> None:
    message = _follow_up(follow_ups=sent, last_follow_up_on=TODAY - timedelta(days=days))
    assert ("F02" in fired(message)) is fires


def test_wants_a_reminder_short_and_with_its_question() -> None:
    assert "F03" in fired(later("follow_up", f"{QUESTION} {OPENING} {OPENING} {OPENING}"))
    assert "F05" in fired(later("follow_up", "My note is below."))
    assert not {"F03", "F05"} & set(fired(later("follow_up", QUESTION)))


def test_bounds_a_thank_you() -> None:
    assert "K06" in fired(later("thank_you", "It was good."))
    assert "K06" in fired(later("thank_you", "It was good. " * 50))
    assert "K06" not in fired(later("thank_you", "It was good. " * 20))


@pytest.mark.parametrize(
    ("text", "history", "asks"),
    [
        ("You wanted my one question: is it lime?", {}, False),
        ("Is it lime?", {"remarks": ["send me the question that is left"]}, False),
        ("Could you send me the map of the arch?", {"promises": ["host: send the map of the arch"]}, False),
        ("Could you send me the map of the arch?", {"promises": ["seeker: send the map of the arch"]}, True),
        ("On 9 May I join the walk.", {}, False),
    ],
)
def test_knows_a_new_ask_from_one_that_was_offered(text: str, history: dict[str, list[str]], asks: bool) -> None:
    assert ("K04" in fired(later("thank_you", text, history=history))) is asks


def test_recalls_nothing_that_was_not_said_or_promised() -> None:
    assert not {"K02", "K05"} & set(fired(later("thank_you", "It was good.")))


@pytest.mark.parametrize(("days", "asked", "fires"), [(6, 0, True), (7, 0, False), (90, 2, True), (90, 1, False)])
def test_gives_a_host_a_week_before_names_are_asked_for(days: int, asked: int, fires: bool) -> None:
    history = History(held_on=TODAY - timedelta(days=days), today=TODAY, referral_asks=asked)
    assert ("U04" in fired(later("referral_ask", QUESTION), history=history)) is fires


@pytest.mark.parametrize(("tried", "fires"), [(True, False), (False, True), (None, False)])
def test_wants_advice_tried_before_the_next_message(tried: bool | None, fires: bool) -> None:
    assert ("U01" in fired(later("update", "News."), history=History(advice_tried=tried))) is fires


def test_bounds_updates_and_notes_of_introduction() -> None:
    assert "U03" in fired(later("update", "The wall stands. " * 41))
    assert "U05" in fired(later("intro_note", "The wall stands. " * 27))


@pytest.mark.parametrize(
    "tail",
    [
        "\n\nOn 3 March 2026, Marit Solheim wrote:\n> Are you hiring?",
        "\n-- \nTora\nAre you hiring?",
        "\n> pick your brain",
        "\n-----Original Message-----\nAre you hiring?",
    ],
)
def test_leaves_out_quoted_mail_and_signature(tail: str) -> None:
    assert fired(first(end=END + tail)) == {}


LETTERS = st.text(st.sampled_from("abc IYou?!.,\n'’-—[]{}<>()@:/\"“”«»1234567890éß田_*"), max_size=300)
WORDS = st.lists(
    st.sampled_from(f"{OPENING} {QUESTION} {END} are you hiring my CV [x] no worries if not".split(" ")), max_size=60
)


@settings(max_examples=50, deadline=None)
@given(
    st.text(max_size=200) | LETTERS | WORDS.map(" ".join),
    st.sampled_from(list(MessageKind)),
    st.sampled_from(list(Channel)),
)
@example("\n\n> x", MessageKind.FIRST, Channel.EMAIL)
@example("Dear ,", MessageKind.FIRST, Channel.EMAIL)
@example(".\n\n.\n\n", MessageKind.THANK_YOU, Channel.LINKEDIN_DM)
def test_never_stumbles_over_a_text(text: str, stage: MessageKind, channel: Channel) -> None:
    person = Host(name=text[:9], given=text[9:12], company=text[:5], title=text[3:8], specific=text, referrer=text[:4])
    history = History(remarks=(text,), promises=(text,), today=TODAY)
    message = Message(
        body=text,
        subject=text,
        stage=stage,
        channel=channel,
        person=person,
        topic=text,
        history=history,
        others=(text,),
    )
    for finding in lint(message):
        assert finding.start is None or 0 <= finding.start <= (finding.end or 0) <= len(text)


@pytest.mark.parametrize("other", ["Rose", "Studio"])
def test_takes_a_common_word_for_nobody_else(other: str) -> None:
    message = first(middle=f"{other} is what my grandmother called every room with a lamp in it.")
    assert "M19" not in fired(message, others=(other,))
