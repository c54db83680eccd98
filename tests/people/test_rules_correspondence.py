"""A mailbox, and who in it is a person: its address..."""

from datetime import UTC, datetime, timedelta

import pytest

from firsthand.formats.mailbox import Address, Headers
from firsthand.people.rules import correspondence
from firsthand.people.rules.correspondence import LeftOut, is_aside, is_sent, own_addresses, tallies_of, why_left_out
from firsthand.people.rules.harvest import Harvest, from_messages, mail
from firsthand.people.rules.harvest.leaving import counted
from firsthand.people.rules.roles import is_machine, is_role
from firsthand.people.rules.words import Direction, ImportSource, TouchChannel

AT = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
ME = "me@m.example"


def boxes(*addresses: str) -> tuple[Address, ...]:
    return tuple(Address(address.partition("@")[0].title(), address) for address in addresses)


def letter(sender: str, *to: str, **more: object) -> Headers:
    sent = Headers(boxes(sender)[0], boxes(*to), sent_at=AT, file="all.mbox", line=1)
    return sent._replace(**more)


def harvested(*letters: Headers, own: frozenset[str] = frozenset({ME})) -> Harvest:
    numbered = [one._replace(line=n, message_id=one.message_id or f"<{n}>") for n, one in enumerate(letters, 1)]
    return from_messages(numbered, own, ImportSource.MBOX)


def why(address: str, *letters: Headers) -> LeftOut | None:
    lists = {one for each in letters for one in each.lists}
    return why_left_out(address, tallies_of(letters, frozenset({ME}), lists)[address], lists)


CROWD = [f"p{n}@p.example" for n in range(6)]
TO_ALL, FROM_ANA = letter(ME, "ana@a.example", *CROWD), letter("ana@a.example", ME)


@pytest.mark.parametrize(
    ("letters", "reason"),
    [
        ([letter(ME, ME, "ana@a.example")], None),
        ([letter(ME, "bo@b.example", cc=boxes("ana@a.example"))], None),
        ([letter("ana@a.example", ME, is_list=True), letter(ME, "ana@a.example")], None),
        ([TO_ALL, TO_ALL, FROM_ANA, FROM_ANA], None),
        ([TO_ALL, TO_ALL, FROM_ANA], LeftOut.MANY),
        ([letter(ME, "ana@a.example", "list@l.example", lists=("list@l.example",))], LeftOut.MANY),
        ([letter(ME, "ana@a.example", is_automatic=True), FROM_ANA], LeftOut.NEVER_ANSWERED),
        ([letter(ME, "ana@a.example", is_calendar=True), FROM_ANA], LeftOut.NEVER_ANSWERED),
        ([FROM_ANA, letter("ana@a.example", ME, is_bulk=True)], LeftOut.NEVER_ANSWERED),
        ([letter("ana@a.example", "list@l.example", is_list=True, is_bulk=True)], LeftOut.MEMBER),
        ([letter("ana@a.example", ME, is_bulk=True)], LeftOut.NEWSLETTER),
        ([letter("ana@a.example", ME, is_automatic=True)], LeftOut.AUTOMATIC),
        ([letter("ana@a.example", ME, is_calendar=True)], LeftOut.AUTOMATIC),
        ([letter("bo@b.example", ME, cc=boxes("ana@a.example"))], LeftOut.COPIED),
        ([letter(ME, "ana@a.example", lists=("ana@a.example",))], LeftOut.LIST),
    ],
)
def test_is_known_or_left_out_for_a_reason(letters: list[Headers], reason: LeftOut | None) -> None:
    assert why("ana@a.example", *letters) == reason


@pytest.mark.parametrize(
    "local", "info jobs-berlin hr sales.de support2 kontakt bewerbung empleo rrhh press+1 helpdesk.it office".split()
)
def test_is_a_role_in_several_languages(local: str) -> None:
    assert is_role(f"{local}@a.example")
    assert why(f"{local}@a.example", letter(ME, f"{local}@a.example")) == LeftOut.ROLE


@pytest.mark.parametrize(
    "local",
    """no-reply noreply do_not_reply donotreply-12 notifications mailer-daemon bounces+17 comments-noreply nepasrepondre
    no-responder naoresponda nicht.antworten calendar-notification newsletter reply+a1b2 prvs=ana postmaster""".split(),
)
def test_is_a_machine(local: str) -> None:
    assert is_machine(f"{local}@a.example")
    assert why(f"{local}@a.example", letter(ME, f"{local}@a.example")) == LeftOut.MACHINE


@pytest.mark.parametrize(
    "local", "ana ana.silva hr.meier ana+news infosys.lee noreen jobst press.smith.jones a".split()
)
def test_is_a_person(local: str) -> None:
    assert not is_role(f"{local}@a.example")
    assert not is_machine(f"{local}@a.example")


def test_has_the_name_seen_most_often() -> None:
    letters = [
        letter(ME, "ana@a.example", to=(Address(name, "ana@a.example"),))
        for name in ("Ana", "Ana Silva", "Ana Silva", "x@y.example", "")
    ]
    assert tallies_of(letters, frozenset({ME}), ())["ana@a.example"].name == "Ana Silva"
    assert correspondence.Tally(1, "f").name == ""


@pytest.mark.parametrize(
    ("letters", "own", "expected"),
    [
        ([letter("ana@a.example", "b@b.example")], {" ME@m.example "}, {ME}),
        ([letter("work@w.example", "b@b.example", file="Mail/.Sent")], {ME}, {ME, "work@w.example"}),
        ([letter(ME, "b@b.example", labels=("inbox", "sent"))], {""}, {ME}),
        (
            [FROM_ANA, letter("b@b.example", "x@x.example", delivered_to=ME), letter("c@c.example", "y@y.example")],
            (),
            {ME},
        ),
        ([letter(f"{n}@a.example", f"{n}@b.example") for n in range(9)], (), set()),
        ([letter("ana@a.example", "list@l.example", lists=("list@l.example",))], (), set()),
    ],
)
def test_is_the_seekers_own(letters: list[Headers], own: set[str], expected: set[str]) -> None:
    assert own_addresses(letters, own) == expected


@pytest.mark.parametrize(
    "file", ["Sent", "Sent.mbox", ".Sent Items", "user/.INBOX.Gesendete Elemente", "a\\Envoyés", "Sent/2019"]
)
def test_lies_in_what_was_sent(file: str) -> None:
    assert is_sent(letter(ME, file=file))
    assert not is_sent(letter(ME, file="Inbox"))


@pytest.mark.parametrize("file", ["Drafts", ".Junk E-mail", "Entwürfe.mbox", "[Gmail]/Spam"])
def test_lies_in_what_was_put_aside(file: str) -> None:
    assert is_aside(letter(ME, file=file))
    assert harvested(letter(ME, "ana@a.example", file=file)).refusal == mail.NO_MESSAGES


def test_becomes_a_person_with_touches_both_ways() -> None:
    harvest = harvested(letter(ME, "ana@a.example"), letter("ana@a.example", ME, is_automatic=True), FROM_ANA)
    assert [(found.name, found.keys[0].key, found.line) for found in harvest.found] == [("Ana", "ana@a.example", 1)]
    assert [(met.who, met.direction, met.channel, met.at) for met in harvest.met] == [
        (0, Direction.TO_THEM, TouchChannel.EMAIL, AT),
        (0, Direction.FROM_THEM, TouchChannel.EMAIL, AT),
    ]


def test_is_its_name_where_no_name_is_known() -> None:
    (found,) = harvested(letter(ME, to=(Address("", "ana@a.example"),))).found
    assert (found.name, found.given, found.original) == ("ana@a.example", "", "ana@a.example")


def test_has_the_same_touches_in_whatever_kind_of_mailbox_and_however_often() -> None:
    once = letter(ME, "ana@a.example", message_id="<1@m.example>")
    again = once._replace(file="INBOX", line=7, sent_at=AT + timedelta(seconds=1))
    ways = (
        from_messages([one], frozenset({ME}), source)
        for one, source in ((once, ImportSource.MBOX), (again, ImportSource.IMAP))
    )
    assert len({met.key for harvest in ways for met in harvest.met}) == 1
    assert len(from_messages([once, again], frozenset({ME}), ImportSource.MBOX).met) == 1


def test_has_touches_told_apart_by_second_and_sender_without_an_id() -> None:
    bare = [letter(ME, "ana@a.example", sent_at=AT + timedelta(seconds=n % 2)) for n in range(3)]
    assert len({met.key for met in from_messages(bare, frozenset({ME}), ImportSource.MBOX).met}) == 2


def test_is_left_out_visibly_with_counts_by_reason() -> None:
    harvest = harvested(
        FROM_ANA, FROM_ANA, letter("bo@b.example", ME), letter("no-reply@c.example", ME), letter(ME, "info@d.example")
    )
    assert [(problem.reason, problem.original) for problem in harvest.problems] == [
        (mail.OWN.format(addresses=ME), ""),
        (f"{LeftOut.MACHINE} Together: one address, one message.", "One address, one message"),
        (f"{LeftOut.MACHINE} One message.", "No-Reply <no-reply@c.example>"),
        (f"{LeftOut.ROLE} Together: one address, one message.", "One address, one message"),
        (f"{LeftOut.ROLE} One message.", "Info <info@d.example>"),
        (f"{LeftOut.NEVER_ANSWERED} Together: 2 addresses, 3 messages.", "2 addresses, 3 messages"),
        (f"{LeftOut.NEVER_ANSWERED} 2 messages.", "Ana <ana@a.example>"),
        (f"{LeftOut.NEVER_ANSWERED} One message.", "Bo <bo@b.example>"),
    ]


def test_counts_without_a_date_but_has_no_touch() -> None:
    harvest = harvested(letter(ME, "ana@a.example", sent_at=None))
    assert (len(harvest.found), harvest.met) == (1, ())
    assert harvest.problems[1].reason == mail.UNDATED.format(count=counted(1, "message"))


def test_is_said_where_no_mail_could_reach_it() -> None:
    harvest = harvested(letter(ME, "ana@localhost"))
    assert (harvest.found, harvest.problems[1].reason) == ((), mail.NO_ADDRESS)


def test_is_refused_where_nobody_can_tell_the_seeker_or_there_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        harvested(
            letter("a@a.example", "b@b.example"),
            letter("c@c.example"),
            letter("d@d.example"),
            letter("e@e.example"),
            own=frozenset(),
        ).refusal
        == mail.WHO
    )
    monkeypatch.setattr(mail, "MOST_MESSAGES", 1)
    assert harvested(FROM_ANA, FROM_ANA).refusal == mail.TOO_MANY.format(limit=1)


def test_is_not_needed_of_a_message_without_a_sender() -> None:
    nobody = letter("", "ana@a.example")
    assert [problem.original for problem in harvested(nobody).problems[2:]] == ["Ana <ana@a.example>"]
