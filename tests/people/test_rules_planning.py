"""A planned import ..."""

from dataclasses import replace
from datetime import UTC, date, datetime

from firsthand.formats.linkedin import Connection, Contact, Export, Stage
from firsthand.formats.names import name_of_columns
from firsthand.formats.problem import Problem
from firsthand.formats.vcard import Card, Cards, Property
from firsthand.people.rules.harvest import Found, Harvest, from_cards, from_export
from firsthand.people.rules.harvest import export as harvesting
from firsthand.people.rules.keys import Key, email_identity, link_identity, phone_identity
from firsthand.people.rules.planning import (
    ALL_HERE,
    ALL_LEFT_OUT,
    NEW,
    NOTHING_NEW,
    Book,
    Known,
    Plan,
    Step,
    plan_import,
    station_of,
)
from firsthand.people.rules.previewing import sections_of
from firsthand.people.rules.words import ImportSource, RowVerdict

AT = datetime(2026, 8, 1, 2, tzinfo=UTC)
BO, CY = "https://www.linkedin.com/in/bo", "https://www.linkedin.com/in/cy"


def keys(*texts: str) -> tuple[Key, ...]:
    found = [
        email_identity(t) if "@" in t else phone_identity(t, "") if t[0] == "+" else link_identity(t) for t in texts
    ]
    return tuple(key for key in found if key)


def found(name: str = "Bo Lee", *texts: str, line: int = 1, **values: object) -> Found:
    return Found("a.csv", line, name, keys=keys(*texts), **values)


NOBODY = Book()


def plan(*people: Found, book: Book = NOBODY, **values: object) -> Plan:
    return plan_import(Harvest(ImportSource.VCARD, people, **values), book)


def known(pk: int = 7, name: str = "Bo Lee", *texts: str, **values: object) -> Book:
    person = Known(pk, name, **values)
    return Book({pk: person}, {(key.kind, key.key): pk for key in keys(*texts)})


def verdicts(planned: Plan) -> list[tuple[str, str]]:
    return [(step.verdict.value, step.reason) for step in planned.steps]


def test_adds_whom_nobody_knows():
    (step,) = plan(found("Bo Lee", BO)).steps
    assert (step.verdict, step.reason, step.person_id) == (RowVerdict.ADD, NEW, None)
    assert [key.key for key in step.keys] == ["in/bo"]


def test_knows_people_again_by_profile_address_and_number():
    for text in (BO, "bo@example.com", "+4930123456"):
        (step,) = plan(found("Bo Lee", text), book=known(7, "Bo Lee", text)).steps
        assert (step.verdict, step.reason, step.person_id) == (RowVerdict.SAME, NOTHING_NEW, 7)


def test_does_not_take_a_couple_on_one_line_or_an_office_mailbox_for_one_person():
    assert verdicts(plan(found("Ann Lee", "+4930123456"), book=known(7, "Bo Lee", "+4930123456"))) == [("add", NEW)]
    assert verdicts(plan(found("Ann Fox", "info@example.com"), book=known(7, "Bo Lee", "info@example.com"))) == [
        ("add", NEW)
    ]
    (step,) = plan(found("Ann Lee", "+4930123456"), book=known(7, "Bo Lee", "+4930123456")).steps
    assert step.keys == []


def test_fills_only_what_is_empty():
    book = known(7, "Bo Lee", BO, given="B.", note="own words")
    told = found(
        "Bo Lee", BO, "bo@example.com", given="Bo", family="Lee", note="theirs", known_since_on=date(2020, 1, 1)
    )
    (step,) = plan(told, book=book).steps
    assert step.fill == {"family": "Lee", "known_since_on": date(2020, 1, 1)}
    assert verdicts(plan(told, book=book)) == [("change", "Adds email bo@example.com, name, day of connection.")]


def test_adds_a_position_that_is_new_and_not_one_that_is_known():
    book = known(7, "Bo Lee", BO, stations=frozenset({station_of("ACME Inc.", "clerk")}))
    assert verdicts(plan(found("Bo Lee", BO, organisation="Acme", title="Clerk"), book=book)) == [("same", NOTHING_NEW)]
    new = plan(found("Bo Lee", BO, organisation="Acme", title="Head"), book=book)
    assert verdicts(new) == [("change", "Adds position Head · Acme.")]
    assert new.steps[0].station


def test_takes_two_lines_with_one_key_for_one_person():
    planned = plan(found("Bo Lee", BO, line=3), found("Bo Lee", BO, "bo@example.com", line=9))
    assert verdicts(planned) == [("add", NEW), ("skip", "The same person as in line 3.")]
    assert [key.key for key in planned.steps[0].keys] == ["in/bo", "bo@example.com"]
    book = known(7, "Bo Lee", BO, "bo@example.com")
    again = plan(found("Bo Lee", BO, line=3), found("Bo Lee", "bo@example.com", line=9), book=book)
    assert [step.verdict for step in again.steps] == [RowVerdict.SAME, RowVerdict.SKIP]


def test_leaves_alone_whom_the_seeker_asked_to_forget():
    book = Book(is_forgotten=lambda key: key.key == "in/bo")
    planned = plan(found("Bo Lee", BO), book=book, met=(met(0),))
    assert [(step.verdict, step.touches) for step in planned.steps] == [(RowVerdict.SKIP, [])]
    assert planned.is_empty


def test_without_any_key_knows_again_by_name_with_day_of_connection_or_employer():
    day = date(2020, 1, 1)
    assert [s.verdict for s in plan(found(known_since_on=day), book=known(known_since_on=day)).steps] == [
        RowVerdict.SAME
    ]
    told = found(organisation="Acme")
    same = known(organisation="ACME Ltd", stations=frozenset({station_of("Acme", "")}))
    assert [step.verdict for step in plan(told, book=same).steps] == [RowVerdict.SAME]
    assert [step.verdict for step in plan(told, book=known(organisation="Other")).steps] == [RowVerdict.ADD]
    assert [s.verdict for s in plan(found(known_since_on=day), book=known(known_since_on=date(2021, 1, 1))).steps] == [
        RowVerdict.ADD
    ]
    twice = plan(
        found(organisation="Acme", line=1), found(organisation="Acme", line=2), found(organisation="Other", line=3)
    )
    assert [step.verdict.value for step in twice.steps] == ["add", "skip", "add"]


def test_knows_again_whom_an_older_export_told_of_without_a_profile():
    day = date(2020, 1, 1)
    (step,) = plan(found("Bo Lee", BO, known_since_on=day), book=known(known_since_on=day)).steps
    assert (step.verdict, step.person_id) == (RowVerdict.CHANGE, 7)
    profiled = known(7, "Bo Lee", CY, known_since_on=day, has_profile=True)
    assert [s.verdict for s in plan(found("Bo Lee", BO, known_since_on=day), book=profiled).steps] == [RowVerdict.ADD]


def met(who: int | None, key: str = "k", profile: str = "", name: str = "Bo Lee", line: int = 5) -> harvesting.Met:
    return harvesting.Met(
        key,
        AT,
        harvesting.Direction.TO_THEM,
        harvesting.TouchChannel.LINKEDIN,
        "",
        who,
        profile,
        name,
        "messages.csv",
        line,
    )


def test_gives_touches_to_their_people_once():
    planned = plan(found("Bo Lee", BO), met=(met(0), met(0), met(0, "seen")), book=Book(touches=frozenset({"seen"})))
    assert [touch.key for touch in planned.steps[0].touches] == ["k"]
    assert planned.touches == 1


def test_counts_a_new_touch_as_a_change_of_whom_one_knows():
    assert verdicts(plan(found("Bo Lee", BO), met=(met(0),), book=known(7, "Bo Lee", BO))) == [
        ("change", "Adds one contact.")
    ]
    two = plan(met=(met(None, "a", "in/bo"), met(None, "b", "in/bo")), book=known(7, "Bo Lee", BO))
    assert verdicts(two) == [("change", "Adds 2 contacts.")]
    assert two.steps[0].person_id == 7


def test_gives_a_touch_to_somebody_of_this_file_by_profile():
    planned = plan(found("Bo Lee", BO), met=(met(None, "a", "in/bo"),))
    assert [touch.key for touch in planned.steps[0].touches] == ["a"]


def test_says_in_one_line_whose_messages_belong_to_nobody():
    planned = plan(met=(met(None, "a", "in/x", "X"), met(None, "b", "in/x", "X", 9), met(None, "c", "", "Y")))
    assert [(step.verdict.value, step.line, step.reason) for step in planned.steps] == [
        ("drop", 5, "2 contacts with X left out: not a connection, and you never wrote to them."),
        ("drop", 5, "One contact with Y left out: not a connection, and you never wrote to them."),
    ]


def test_takes_stations_of_the_own_journey_once():
    stage = Stage(2, "Acme", "Clerk", date(2020, 1, 1), None, False)
    assert plan(journey=(stage,)).journey == (stage,)
    seen = Book(journey=frozenset({(station_of("ACME", "clerk"), date(2020, 1, 1))}))
    assert plan(journey=(stage,), book=seen).is_empty


def test_is_shown_in_sections_with_the_unused_lines_complete():
    problems = tuple(Problem("a.csv", n, "no", f"line {n}") for n in range(12))
    people = [found(f"P{n}", f"p{n}@example.com", organisation="Acme", title="Clerk") for n in range(12)]
    added, dropped = sections_of(plan(*people, problems=problems))
    assert (added.title, added.count, len(added.lines), added.more) == ("To add", 12, 8, 4)
    assert (added.lines[0].name, added.lines[0].words) == ("P0", "Clerk · Acme")
    assert (dropped.count, len(dropped.lines), dropped.more, dropped.lines[3].name) == (12, 12, 0, "line 3")


def test_of_cards_keeps_what_can_be_reached_and_names_what_cannot():
    card = Card(
        "Dr. Bo Lee",
        family="Lee",
        given="Bo 🌱",
        suffix="PhD",
        emails=(Property("EMAIL", "bo@example.com"), Property("EMAIL", "BO@example.com"), Property("EMAIL", "ÑÑ")),
        phones=(Property("TEL", "030 123456"), Property("TEL", "030 999999", (("TYPE", "FAX"),))),
        links=(Property("URL", "http://example.com"),),
        note="likes tea",
        line=4,
    )
    harvest = from_cards(Cards((card,)), "c.vcf", "DE")
    (bo,) = harvest.found
    assert [key.key for key in bo.keys] == ["bo@example.com", "+4930123456", "example.com"]
    assert (bo.name, bo.given, bo.family, bo.suffix, bo.note) == ("Dr. Bo Lee", "Bo", "Lee", "PhD, 🌱", "likes tea")
    assert [problem.line for problem in harvest.problems] == [4]
    (whole,) = from_cards(Cards((Card("Bo Lee"),)), "c.vcf", "").found
    assert (whole.given, whole.family) == ("Bo", "Lee")


def connection(name: str, profile: str = "", company: str = "", email: str = "") -> Connection:
    first, last = name.split(" ")
    return Connection(2, name_of_columns(first, last), profile, email, company, "", None, name)


def contact(name: str, profile: str = "", way: str = "to_them", kind: str = "message", company: str = "") -> Contact:
    return Contact("messages.csv", 3, kind, name, profile, company, AT, way, "t")  # type: ignore[arg-type]


def test_of_an_archive_finds_each_contacts_person():
    export = Export(
        connections=(
            connection("Bo Lee", BO, "Acme", "bo@example.com"),
            connection("Cy Fox", "", "Acme"),
            connection("Cy Fox", "", "Other"),
        ),
        contacts=(
            contact("somebody", BO),
            contact("Cy Fox", kind="recommendation", company="Other"),
            contact("Cy Fox", kind="recommendation"),
            contact("Dee Day", CY, "from_them"),
            contact("Dee Day", CY),
            contact("Dee Day", CY),
            contact("Eve Eye"),
            contact("", "https://www.linkedin.com/in/gus", "from_them"),
        ),
    )
    harvest = from_export(export)
    assert [person.name for person in harvest.found] == ["Bo Lee", "Cy Fox", "Cy Fox", "Dee Day", "Eve Eye"]
    assert [one.who for one in harvest.met] == [0, 2, 3, 3, 3, 4, None]
    assert [problem.reason for problem in harvest.problems] == [harvesting.NOT_FOUND.format(name="Cy Fox")]
    assert harvest.met[-1].name == "https://www.linkedin.com/in/gus"


def test_of_an_archive_names_addresses_that_are_none():
    harvest = from_export(Export(connections=(connection("Bo Lee", "nowhere", email="bo at home"),)))
    assert [problem.line for problem in harvest.problems] == [2, 2]
    assert harvest.found[0].keys == ()


def test_of_a_refused_file_is_the_refusal():
    assert from_export(Export(refusal="no")) == Harvest(ImportSource.LINKEDIN, refusal="no")


def test_names_no_more_than_5000_lines():
    problems = tuple(Problem("a", n, "no") for n in range(5_003))
    harvest = from_export(Export(problems=problems))
    assert len(harvest.problems) == 5_001
    assert harvest.problems[-1].reason == "There are 3 more lines like these."


def test_is_the_same_twice():
    people = [found(f"P{n % 5}", f"p{n % 7}@example.com", line=n) for n in range(20)]
    assert verdicts(plan(*people)) == verdicts(plan(*people))
    assert replace(plan(*people)).is_empty is False


def test_says_whether_all_are_here_or_all_are_left_out():
    skipped = Plan((Step("a.vcf", 1, RowVerdict.SKIP, "", ""),), ())
    here, left_out = skipped, Plan((), ())
    assert (here.is_empty, here.why_empty) == (True, ALL_HERE)
    assert (left_out.is_empty, left_out.why_empty) == (True, ALL_LEFT_OUT)
