"""The IMAP wire..."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from firsthand.kernel.refusal import Unreached
from firsthand.wires import imap
from firsthand.wires.doors import MailDoor
from firsthand.wires.folders import Folder, worth_reading
from firsthand.wires.imap import fetch_headers
from tests.fakes.dovecot import PASSWORD, PROGRAM, USER, Dovecot, letter
from tests.fakes.smtp_server import free_port

JAPANESE = "&ZeVnLIqe-"  # modified UTF-7 for 日本語
BO = "Bo Lee <bo@museum.example>"


@pytest.fixture(scope="module")
def dovecot():
    if PROGRAM is None:
        pytest.skip("Dovecot is not installed here")
    with Dovecot() as server:
        server.put("INBOX", [letter(number, BO, USER) for number in range(7)])
        server.put("Sent", [letter(100, USER, BO)])
        server.put(JAPANESE, [letter(101, BO, USER)])
        server.put('Quote \\" and \\\\ bar', [letter(102, BO, USER)])
        server.put("Verworfen", [letter(110, BO, USER)])
        server.put("Drafts", [letter(111, USER, BO)])
        server.put("Junk E-mail/2024", [letter(112, BO, USER)])
        yield server


def door(port: int, **more) -> MailDoor:
    return MailDoor(
        "127.0.0.1", port, **{"security": "plain", "username": USER, "password": PASSWORD, "timeout": 5.0, **more}
    )


def headers_at(entrance: MailDoor, since: date | None = None) -> list[str]:
    return [headers.decode() for portion in fetch_headers(entrance, since) for headers in portion.items]


def refusal_of(entrance: MailDoor, since: date | None = None) -> str:
    with pytest.raises(Unreached) as refused:
        headers_at(entrance, since)
    assert "moonflower" not in refused.value.sentence + repr(entrance)
    return refused.value.sentence


def test_fetches_the_headers_of_every_folder_but_those_set_aside(dovecot: Dovecot) -> None:
    found = headers_at(door(dovecot.port))
    numbers = sorted(int(head.split("<letter-")[1].split("@")[0]) for head in found)
    assert numbers == [*range(7), 100, 101, 102]


def test_fetches_no_word_of_any_message(dovecot: Dovecot) -> None:
    assert "SECRET" not in "".join(headers_at(door(dovecot.port)))


def test_changes_nothing_in_the_mailbox(dovecot: Dovecot) -> None:
    headers_at(door(dovecot.port))
    client = dovecot.signed_in()
    client.select("INBOX", readonly=True)
    assert client.search(None, "SEEN") == ("OK", [b""])
    client.logout()


def test_says_in_which_folder_mail_lies(dovecot: Dovecot) -> None:
    portions = [portion for portion in fetch_headers(door(dovecot.port), None) if portion.items]
    assert {portion.folder for portion in portions} == {"INBOX", "Sent", "日本語", 'Quote " and \\ bar'}
    assert Folder("INBOX.Gesendet", ".", ("\\Sent",)).label == "Sent"
    assert Folder("flat", "", ()).label == "flat"


def test_says_how_far_it_is_in_portions(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap, "PORTION", 3)
    portions = list(fetch_headers(door(dovecot.port), None))
    assert {portion.total for portion in portions} == {10}
    assert [portion.done for portion in portions] == sorted(portion.done for portion in portions)
    assert (portions[0].done, portions[-1].done, max(len(portion.items) for portion in portions)) == (0, 10, 3)


def test_takes_only_the_years_that_are_wanted(dovecot: Dovecot) -> None:
    assert len(headers_at(door(dovecot.port), date(2020, 1, 1))) == 10
    assert "no mail in this mailbox" in refusal_of(door(dovecot.port), date(2999, 1, 1))


@pytest.mark.parametrize("password", ["moonflower", "moonflower ä", 'moonflower "\\', ""])
def test_says_that_a_password_was_not_accepted(dovecot: Dovecot, password: str) -> None:
    assert "did not accept the user name" in refusal_of(door(dovecot.port, password=password))


def test_sends_no_password_where_no_encryption_is_offered(dovecot: Dovecot) -> None:
    assert "Your password was not sent" in refusal_of(door(dovecot.port, security="starttls"))
    assert "does not answer as a mailbox" in refusal_of(door(dovecot.port, security="tls"))


def test_refuses_a_mailbox_beyond_all_measure(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap, "MOST_MESSAGES", 5)
    assert "Choose fewer years" in refusal_of(door(dovecot.port))


def test_says_that_nobody_answers() -> None:
    assert "could not be reached" in refusal_of(door(free_port()))


@contextmanager
def server_that(speaks: Callable[[str], bytes], greeting: bytes = b"* OK hello\r\n") -> Iterator[int]:
    """A server on loopback that answers each command as it is told to, TAG standing for the command's own; b"" cuts the line."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listening.accept()
        with connection, connection.makefile("rb") as lines:
            connection.sendall(greeting)
            for line in lines:
                tag, _, command = line.decode().strip().partition(" ")
                answer = speaks(command)
                if not answer:
                    return
                connection.sendall(answer.replace(b"TAG", tag.encode()))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listening.getsockname()[1]
    listening.close()
    thread.join(5)


USUAL = {
    "CAPABILITY": b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n",
    "LOGIN": b"TAG OK done\r\n",
    "LIST": b'* LIST (\\HasNoChildren) "/" INBOX\r\nTAG OK done\r\n',
    "EXAMINE": b"* 2 EXISTS\r\nTAG OK done\r\n",
    "UID SEARCH": b"* SEARCH 1 2\r\nTAG OK done\r\n",
    "UID FETCH": b"* 1 FETCH (UID 1 BODY[] {11}\r\nFrom: a@b\r\n)\r\nTAG OK done\r\n",
    "LOGOUT": b"* BYE\r\nTAG OK done\r\n",
}


def speaking(**changes: bytes) -> Callable[[str], bytes]:
    answers = USUAL | {name.replace("_", " "): answer for name, answer in changes.items()}
    return lambda command: next(
        (answer for name, answer in answers.items() if command.startswith(name)), b"TAG BAD\r\n"
    )


def test_counts_the_messages_that_are_named_but_not_given() -> None:
    with server_that(speaking()) as port:
        portions = list(fetch_headers(door(port), None))
    assert [(portion.items, portion.missing) for portion in portions] == [((), 0), ((b"From: a@b\r\n",), 1)]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"LOGIN": b"TAG NO [UNAVAILABLE] come back\r\n"}, "would not answer ([UNAVAILABLE] come back)"),
        ({"LOGIN": b""}, "broke"),
        ({"LIST": b""}, "broke"),
        ({"UID_FETCH": b""}, "broke"),
        ({"UID_FETCH": b"* 1 FETCH (UID 1 BODY[] {11}\r\nFrom"}, "in time"),
        ({"UID_FETCH": b"* 1 FETCH (UID 1 BODY[] {999999999}\r\nFrom"}, "does not answer as a mailbox"),
        ({"UID_FETCH": b"TAG NO \x1b[31mno\r\n"}, "would not answer ([31mno)"),
        ({"UID_SEARCH": b"TAG BAD what\r\n"}, "would not answer"),
        ({"UID_SEARCH": b"\xff\xfe garbage\r\n"}, "broke"),
        ({"EXAMINE": b"TAG NO not yours\r\n"}, "no mail in this mailbox"),
    ],
)
def test_says_what_each_end_means(changes: dict[str, bytes], words: str) -> None:
    with server_that(speaking(**changes)) as port:
        assert words in refusal_of(door(port, timeout=0.5))


@pytest.mark.parametrize("greeting", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"220 smtp\r\n", b"\0\0\r\n"])
def test_knows_another_kind_of_server(greeting: bytes) -> None:
    with server_that(speaking(), greeting) as port:
        assert refusal_of(door(port, timeout=0.5))


def test_names_the_folders_that_cannot_be_opened() -> None:
    def speaks(command: str) -> bytes:
        if command.startswith("LIST"):
            return b'* LIST () "/" INBOX\r\n* LIST () "/" "Shared/Not yours"\r\nTAG OK done\r\n'
        return b"TAG NO no\r\n" if command.startswith('EXAMINE "Shared') else speaking()(command)

    with server_that(speaks) as port:
        assert next(fetch_headers(door(port), None)).shut == ("Shared/Not yours",)


def test_ends_early_without_leaving_a_line_open() -> None:
    heard: list[str] = []

    def speaks(command: str) -> bytes:
        heard.append(command)
        return speaking()(command)

    with server_that(speaks) as port:
        portions = fetch_headers(door(port), None)
        next(portions)
        portions.close()
    assert heard[-1] == "LOGOUT"


def folder(name: str, *flags: str) -> Folder:
    return Folder(name, "/", flags)


@pytest.mark.parametrize(
    ("listed", "kept"),
    [
        ([folder("INBOX"), folder("[Gmail]", "\\Noselect"), folder("[Gmail]/All Mail", "\\All"), folder("[Gmail]/Bin", "\\Trash")],
         ["[Gmail]/All Mail"]),
        ([folder("INBOX"), folder("Papierkorb"), folder("INBOX/Entwürfe"), folder("Корзина"), folder("Spam/2020")], ["INBOX"]),
        ([folder("INBOX"), folder("Letters from the bin men"), folder("x", "\\junk")], ["INBOX", "Letters from the bin men"]),
        ([Folder("Trash.x", "", ()), Folder("INBOX.Trash", ".", ())], ["Trash.x"]),
    ],
)  # fmt: skip
def test_reads_the_folders_in_which_people_write_to_each_other(listed: list[Folder], kept: list[str]) -> None:
    assert [folder.name for folder in worth_reading(listed)] == kept
