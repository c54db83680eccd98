"""A LinkedIn archive ..."""

import io
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.formats.archive import from_folder, from_zip
from firsthand.formats.linkedin import Export, is_table, profile_key, read_export, reading, tables

SAMPLE = Path(__file__).parents[3] / "shared/data/linkedin/sample_export.zip"
HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
NOTES = 'Notes:\n"When exporting your connections, some addresses may be missing."\n\n'
PROFILE = "First Name,Last Name,Maiden Name,Summary\nAda,Byron,,Hello\n"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,"
    "ATTACHMENTS,IS MESSAGE DRAFT\n"
)
ME, BO, CY = (f"https://www.linkedin.com/in/{name}" for name in ("ada", "bo", "cy"))


def read(**files: str | bytes) -> Export:
    """Reads an archive of the given tables; `Recommendations_Given="..."` is Recommendations_Given.csv."""
    contents = {f"{name}.csv": text.encode() if isinstance(text, str) else text for name, text in files.items()}
    return read_export(
        from_folder({name: lambda content=content: io.BytesIO(content) for name, content in contents.items()})
    )


def reasons(export: Export) -> list[tuple[str, int, str]]:
    return [(problem.file, problem.line, problem.reason) for problem in export.problems]


@pytest.mark.parametrize("before", ["", NOTES, "\ufeff" + NOTES])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_gives_its_connections_wherever_the_header_is(before, end):
    text = (
        before + HEAD + 'Bo,"Lee, PhD 🌱",https://www.linkedin.com/in/bo,bo@example.com,Acme,"VP, Sales",12 Mar 2025\n'
    )
    (bo,) = read(Connections=text.replace("\n", end)).connections
    assert (bo.name.whole, bo.name.given, bo.name.family, bo.name.suffix) == ("Bo Lee, PhD 🌱", "Bo", "Lee", "PhD, 🌱")
    assert (bo.profile, bo.email, bo.company, bo.title) == (BO, "bo@example.com", "Acme", "VP, Sales")
    assert bo.connected_on == date(2025, 3, 12)
    assert bo.line == text.count("\n")


def test_of_the_older_kind_has_no_profiles():
    (bo,) = read(
        Connections="First Name,Last Name,Email Address,Company,Position,Connected On\nBo,Lee,,Acme,,3/12/14\n"
    ).connections
    assert (bo.profile, bo.connected_on) == ("", date(2014, 3, 12))


def test_lists_the_lines_that_name_nobody_and_the_notes_below_the_header():
    export = read(Connections=HEAD + "Notes:\n,,,,,,30 Apr 2026\nBo,Lee,,,,,\n")
    assert [person.name.whole for person in export.connections] == ["Bo Lee"]
    assert reasons(export) == [("Connections.csv", 2, tables.NOTE), ("Connections.csv", 3, tables.NOBODY)]
    assert export.problems[1].original == ", , , , , , 30 Apr 2026"


def test_names_the_columns_it_does_not_know():
    assert "shoe size" in read(Connections=HEAD.strip() + ",Shoe Size\nBo,Lee,,,,,,39\n").problems[0].reason


def test_is_read_from_the_outermost_folder():
    files = {"old/x/Connections.csv": HEAD + "No,Body,,,,,\n", "Export/Connections.csv": HEAD + "Bo,Lee,,,,,\n"}
    openers = {name: lambda text=text: io.BytesIO(text.encode()) for name, text in files.items()}
    assert [person.name.whole for person in read_export(from_folder(openers)).connections] == ["Bo Lee"]


def message(
    sender: str, receivers: str, *, line: str = "2026-08-01 02:00:00 UTC", draft: str = "No", names: str = ""
) -> str:
    called = {ME: "Ada Byron", BO: "Bo Lee", CY: "Cy Fox", "": ""}
    to = names or ", ".join(called[link] for link in receivers.split(" "))
    return f'c1,,{called[sender]},{sender},"{to}",{receivers},{line},,"Hello,\n\nsecret",INBOX,,{draft}\n'


def contacts(export: Export) -> list[tuple[str, str, str]]:
    return [(contact.name, contact.profile, contact.direction) for contact in export.contacts]


def test_tells_who_wrote_to_whom_and_when_and_keeps_no_words():
    export = read(Profile=PROFILE, messages=MESSAGES + message(ME, BO) + message(BO, ME) + message(CY, f"{ME} {BO}"))
    assert contacts(export) == [("Bo Lee", BO, "to_them"), ("Bo Lee", BO, "from_them"), ("Cy Fox", CY, "from_them")]
    assert export.contacts[0].at == datetime(2026, 8, 1, 2, tzinfo=UTC)
    assert export.contacts[1].line == 5
    assert "secret" not in repr(export)


def test_tells_each_receiver_of_a_message_to_several():
    export = read(
        Profile=PROFILE,
        messages=MESSAGES + message(ME, f"{BO} {CY} {ME}") + message(ME, f"{BO} {CY}", names="Lee, Bo, Cy"),
    )
    assert contacts(export) == [
        ("Bo Lee", BO, "to_them"),
        ("Cy Fox", CY, "to_them"),
        ("", BO, "to_them"),
        ("", CY, "to_them"),
    ]


def test_leaves_out_drafts_and_lines_without_a_date_or_another_side():
    text = (
        message(ME, BO, draft="Yes")
        + message(ME, BO, line="soon")
        + message(ME, ME)
        + message("", ME)
        + message(ME, BO)
    )
    export = read(Profile=PROFILE, Connections=HEAD + "Bo,Lee,,,,,\n", messages=MESSAGES + text)
    assert contacts(export) == [("Bo Lee", BO, "to_them")]
    assert [reason for _, _, reason in reasons(export)] == [tables.DRAFT, tables.NO_DATE, tables.SELF, tables.GONE]


def test_leaves_out_whom_linkedin_calls_a_member():
    text = f"c1,,LinkedIn Member,,Ada Byron,{ME},2026-08-01 02:00:00 UTC,,x,INBOX,,No\n"
    assert reasons(read(Profile=PROFILE, messages=MESSAGES + text))[-1] == ("messages.csv", 2, tables.GONE)


def test_does_not_take_practice_talks_for_people():
    export = read(
        Profile=PROFILE,
        guide_messages=MESSAGES + message(BO, ME),
        learning_role_play_messages=MESSAGES + message(CY, ME),
    )
    assert export.contacts == ()


def test_knows_its_owner_by_who_is_in_most_messages_when_nothing_else_says_so():
    export = read(messages=MESSAGES + message(ME, BO) + message(CY, ME))
    assert export.owner.key == "in/ada"
    assert contacts(export) == [("Bo Lee", BO, "to_them"), ("Cy Fox", CY, "from_them")]


def test_leaves_messages_out_when_nobody_can_tell_whose_it_is():
    export = read(messages=MESSAGES + message(CY, BO))
    assert export.contacts == ()
    assert reasons(export)[-1] == ("messages.csv", 0, reading.WHOSE)


INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"


def test_gives_invitations_in_both_directions():
    text = (
        f'Ada Byron,Bo Lee,"11/2/23, 9:31 AM",Hi,OUTGOING,{ME},{BO}\n'
        f'Cy Fox,Ada Byron,"11/3/23, 9:31 AM",Hi,INCOMING,{CY},{ME}\n'
        f"Cy Fox,Ada Byron,soon,Hi,INCOMING,{CY},{ME}\n"
        f",Ada Byron,2026-08-01,Hi,INCOMING,,{ME}\n"
    )
    export = read(Connections=HEAD + "Bo,Lee,,,,,\n", Invitations=INVITATIONS + text)
    assert contacts(export) == [("Bo Lee", BO, "to_them"), ("Cy Fox", CY, "from_them")]
    assert export.owner.key == "in/ada"
    assert [reason for _, _, reason in reasons(export)] == [tables.NO_DATE, tables.GONE]


def test_gives_recommendations_with_who_wrote_them():
    head = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    given_ = head + "Bo,Lee,Acme,VP,Great,22 Mar 2023,VISIBLE\n,,Acme,VP,Great,22 Mar 2023,VISIBLE\n"
    received = head + "Cy,Fox,Acme,VP,Great,22 Mar 2023,VISIBLE\nCy,Fox,Acme,VP,Great,,VISIBLE\n"
    export = read(Recommendations_Given=given_, Recommendations_Received=received)
    assert contacts(export) == [("Bo Lee", "", "to_them"), ("Cy Fox", "", "from_them")]
    assert export.contacts[0].company == "Acme"
    assert [line for file, line, _ in reasons(export) if file != "Connections.csv"] == [3, 3]


def test_gives_the_owners_own_journey():
    positions = (
        "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Clerk,,Bern,Oct 2022,\n,Clerk,,,,\n"
    )
    education = "School Name,Start Date,End Date,Notes,Degree Name,Activities\nLeeds,2018,2021,,BSc,Chess\n"
    job, study = read(Positions=positions, Education=education).journey
    assert (job.organisation, job.title, job.started_on, job.ended_on, job.is_study) == (
        "Acme",
        "Clerk",
        date(2022, 10, 1),
        None,
        False,
    )
    assert (study.organisation, study.title, study.ended_on, study.is_study) == ("Leeds", "BSc", date(2021, 1, 1), True)


def test_is_refused_when_it_holds_no_table_of_linkedin():
    assert read(Shopping="milk\n").refusal == reading.NOT_LINKEDIN


def test_is_refused_with_the_sentence_of_the_zip():
    assert "not a ZIP" in read_export(from_zip(io.BytesIO(b"hello"))).refusal


def test_is_refused_when_it_turns_out_to_be_damaged():
    class Broken(io.BytesIO):
        def read(self, _size: int | None = -1) -> bytes:
            raise OSError

    assert "damaged" in read_export(from_folder({"Connections.csv": Broken})).refusal


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("https://www.linkedin.com/in/bo-lee", "in/bo-lee"),
        ("http://de.linkedin.com/in/Bo-Lee/?trk=x#y", "in/bo-lee"),
        ("linkedin.com/in/j%C3%B6rg/en", "in/jörg"),
        ("https://www.linkedin.com/pub/bo-lee/1/2/3", "pub/bo-lee/1/2/3"),
        ("https://example.com/in/bo", ""),
        ("", ""),
    ],
)
def test_brings_profile_links_to_one_form(address, key):
    assert profile_key(address) == key


@given(
    st.dictionaries(
        st.sampled_from(["Connections", "messages", "Invitations", "Positions"]), st.binary(max_size=60), min_size=1
    )
)
@settings(max_examples=60, deadline=None)
def test_is_never_an_error_whatever_is_in_it(contents):
    heads = {"Connections": HEAD, "messages": MESSAGES, "Invitations": INVITATIONS, "Positions": "Company Name,Title\n"}
    read(**{name: heads[name].encode() + content for name, content in contents.items()})


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample archive is not beside this checkout")
def test_that_is_real_and_whole_is_read_to_the_last_line():
    with SAMPLE.open("rb") as file:
        export = read_export(from_zip(file))
    assert (len(export.connections), len(export.journey), export.refusal) == (2000, 13, "")
    assert export.owner.name == "Ada Byron-Lovelace"
    assert {problem.reason for problem in export.problems} == {tables.DRAFT}
    assert (
        len({contact.line for contact in export.contacts if contact.kind == "message"}) + len(export.problems) == 20_000
    )


def test_is_known_by_the_name_of_one_of_its_tables():
    assert is_table("Connections.csv")
    assert not is_table("contacts.csv")
