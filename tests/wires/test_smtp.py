"""The SMTP wire ..."""

import ipaddress
import smtplib
import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from firsthand.kernel.delivery import Delivery
from firsthand.wires.smtp import ServerSettings, deliver
from tests.fakes.mail_wire import FakeWire
from tests.fakes.smtp_server import Recorder, SmtpServer, free_port, only

MAIL = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\nHello\r\n.\r\n..\r\n.dot\r\n"
ENDS = {
    "ok": (Delivery.SENT, True),
    "temp": (Delivery.REFUSED_FOR_NOW, False),
    "perm": (Delivery.REFUSED, False),
    "datatemp": (Delivery.REFUSED_FOR_NOW, False),
    "dataperm": (Delivery.REFUSED, False),
    "dropbefore": (Delivery.UNCERTAIN, False),
    "dropafter": (Delivery.UNCERTAIN, True),
    "slow": (Delivery.UNCERTAIN, True),
    "garbled": (Delivery.UNCERTAIN, True),
}


@pytest.fixture(scope="module")
def server():
    with SmtpServer(Recorder(slow_seconds=0.6)) as running:
        yield running


@pytest.fixture(params=["real", "fake"])
def wire(request, server):
    """The two wires that keep one contract, and what each of them accepted."""
    server.accepted.clear()
    if request.param == "real":
        return deliver, server.accepted
    fake = FakeWire()
    return fake, fake.accepted


def plain(port: int, **changes) -> ServerSettings:
    return ServerSettings("127.0.0.1", port, "plain", **{"timeout": 2.0, "reply_timeout": 0.3, **changes})


def send(settings: ServerSettings, recipient: str = "ok@example.org", data: bytes = MAIL):
    phases: list[str] = []
    return deliver(settings, "a@example.org", recipient, data, phases.append), phases


@pytest.mark.parametrize(("fault", "end"), ENDS.items())
def test_says_how_it_ended(wire, server, fault, end):
    carry, accepted = wire
    phases = []
    outcome = carry(plain(server.port), "a@example.org", f"{fault}@example.org", MAIL, phases.append)
    assert (outcome.result, bool(accepted)) == end
    assert outcome.words
    assert ("data" in phases) == (fault not in {"temp", "perm"})
    assert all(
        (mail.sender, mail.recipients, mail.data) == ("a@example.org", (f"{fault}@example.org",), MAIL)
        for mail in accepted
    )


def test_gets_through_a_grey_list_the_second_time(wire, server):
    carry, accepted = wire
    settings, to = plain(server.port), "greylist@example.org"
    server.recorder.seen.clear()
    assert carry(settings, "a@example.org", to, MAIL, lambda _: None).result is Delivery.REFUSED_FOR_NOW
    assert carry(settings, "a@example.org", to, MAIL, lambda _: None).result is Delivery.SENT
    assert len(accepted) == 1


def test_stops_before_the_text_when_told_to(wire, server):
    carry, accepted = wire

    def lost(phase):
        if phase == "data":
            raise RuntimeError("lease lost")

    with pytest.raises(RuntimeError, match="lease lost"):
        carry(plain(server.port), "a@example.org", "ok@example.org", MAIL, lost)
    assert accepted == []


def test_shows_the_servers_own_reply(server):
    outcome, _ = send(plain(server.port), "perm@example.org")
    assert outcome.reply == "550 5.1.1 no such user"
    assert "550 5.1.1 no such user" in outcome.words


def test_ends_a_text_without_a_last_line_break(server):
    server.accepted.clear()
    send(plain(server.port), data=b"Subject: x\r\n\r\nHello")
    assert server.accepted[0].data == b"Subject: x\r\n\r\nHello\r\n"


def test_finds_nobody_at_home():
    outcome, phases = send(plain(free_port()))
    assert outcome.result is Delivery.NOT_CONNECTED
    assert "could not be reached" in outcome.words
    assert phases == ["connecting"]


@pytest.mark.parametrize("host", ["", "nowhere.invalid", "bad\0host", "x" * 300])
def test_survives_a_host_that_is_none(host, monkeypatch):
    monkeypatch.setattr(socket, "getaddrinfo", unknown_host)
    outcome = deliver(ServerSettings(host, 2525, "plain", timeout=1), "a@b.org", "c@d.org", MAIL, lambda _: None)
    assert outcome.result is Delivery.NOT_CONNECTED


def unknown_host(host, *_, **__):
    if "\0" in host:
        raise ValueError("embedded null character")
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def scripted(*answers: bytes):
    """A server that gives fixed answers, one for each line it hears, and then closes; returns its port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def talk() -> None:
        with listener, listener.accept()[0] as line:
            for answer in answers:
                line.sendall(answer)
                if not line.recv(4096):
                    return

    threading.Thread(target=talk, daemon=True).start()
    return listener.getsockname()[1]


HELLO = b"250-here\r\n250 8BITMIME\r\n"


@pytest.mark.parametrize(
    ("answers", "result"),
    [
        ((b"554 no service\r\n",), Delivery.REFUSED),
        ((b"421 busy\r\n",), Delivery.REFUSED_FOR_NOW),
        ((b"rubbish\r\n",), Delivery.REFUSED_FOR_NOW),
        ((b"220 hi\r\n", HELLO), Delivery.NOT_CONNECTED),
        ((b"220 hi\r\n", HELLO, b"550 not you\r\n"), Delivery.REFUSED),
        ((b"220 hi\r\n", HELLO, b"421 closing\r\n"), Delivery.REFUSED_FOR_NOW),
        ((b"220 hi\r\n", HELLO, b"250 ok\r\n", b"250 ok\r\n", b"452 full\r\n"), Delivery.REFUSED_FOR_NOW),
        ((b"220 hi\r\n", HELLO, b"250 ok\r\n", b"250 ok\r\n"), Delivery.NOT_CONNECTED),
        ((b"220 hi\r\n", HELLO, b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n"), Delivery.UNCERTAIN),
        (
            (b"220 hi\r\n", HELLO, b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"421 full\r\n"),
            Delivery.REFUSED_FOR_NOW,
        ),
        ((b"220 hi\r\n", HELLO, b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"2" * 9000), Delivery.UNCERTAIN),
    ],
)
def test_reads_each_answer_for_what_it_is(answers, result):
    outcome, _ = send(plain(scripted(*answers), timeout=1.0))
    assert outcome.result is result, outcome


def test_waits_no_longer_than_asked():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        outcome, _ = send(plain(silent.getsockname()[1], timeout=0.2))
    assert outcome.result is Delivery.NOT_CONNECTED
    assert "did not answer in time" in outcome.words


def test_does_not_name_this_computer():
    heard = []
    listener = socket.create_server(("127.0.0.1", 0))

    def talk() -> None:
        with listener, listener.accept()[0] as line:
            line.sendall(b"220 hi\r\n")
            heard.append(line.recv(4096))

    thread = threading.Thread(target=talk)
    thread.start()
    send(plain(listener.getsockname()[1]))
    thread.join()
    assert heard == [b"ehlo [127.0.0.1]\r\n"]


def test_never_shows_the_password():
    assert "hunter2" not in repr(ServerSettings("h", 1, "tls", "u", "hunter2"))


@pytest.mark.parametrize(("to", "data"), [("мария@example.org", MAIL), ("b@example.org", MAIL + "é".encode())])
def test_writes_foreign_letters_only_where_the_server_can(server, to, data):
    server.accepted.clear()
    assert send(plain(server.port), to, data)[0].result is Delivery.SENT
    assert server.accepted[0].recipients == (to,)
    with SmtpServer(enable_SMTPUTF8=False) as old:
        outcome, phases = send(plain(old.port), to, data)
        assert old.accepted == []
    assert outcome.result is Delivery.REFUSED
    assert "data" not in phases


def test_refuses_to_go_on_when_encryption_was_taken_away(server):
    outcome, _ = send(ServerSettings("127.0.0.1", server.port, "starttls", timeout=2))
    assert outcome.result is Delivery.NOT_CONNECTED
    assert "offers no encryption" in outcome.words
    assert "Nothing was sent" in outcome.words


def test_says_when_a_port_speaks_no_tls(server):
    outcome, _ = send(ServerSettings("127.0.0.1", server.port, "tls", timeout=2))
    assert outcome.result is Delivery.NOT_CONNECTED
    assert "does not speak TLS" in outcome.words


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for 127.0.0.1 that signs itself: (certificate and key in one file, for server and client)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + secret)
    return path


@pytest.fixture
def server_side(certificate):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(certificate)
    return made


def test_sends_over_tls_and_signs_in(certificate, server_side, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    options = {"ssl_context": server_side, "authenticator": only("ines", "right"), "auth_require_tls": False}
    with SmtpServer(**options) as server:
        settings = ServerSettings("127.0.0.1", server.port, "tls", "ines", "right", timeout=5)
        assert send(settings)[0].result is Delivery.SENT
        assert len(server.accepted) == 1


def test_sends_over_starttls_and_signs_in(certificate, server_side, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with SmtpServer(tls_context=server_side, require_starttls=True, authenticator=only("ines", "right")) as server:
        settings = ServerSettings("127.0.0.1", server.port, "starttls", "ines", "right", timeout=5)
        assert send(settings)[0].result is Delivery.SENT
        assert len(server.accepted) == 1


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_trusts_no_certificate_that_nobody_vouches_for(server_side, security):
    options = {"ssl_context": server_side} if security == "tls" else {"tls_context": server_side}
    with SmtpServer(**options) as server:
        outcome, _ = send(ServerSettings("127.0.0.1", server.port, security, "ines", "secret", timeout=5))
        assert server.accepted == []
    assert outcome.result is Delivery.NOT_CONNECTED
    assert "could not prove" in outcome.words


def signing_in(port: int, password: str) -> ServerSettings:
    return plain(port, username="ines", password=password)


def test_says_when_the_password_is_wrong():
    with SmtpServer(authenticator=only("ines", "right"), auth_require_tls=False) as server:
        outcome, phases = send(signing_in(server.port, "wrong"))
    assert outcome.result is Delivery.REFUSED
    assert "did not accept the user name and password" in outcome.words
    assert "wrong" not in outcome.words
    assert phases == ["connecting"]


def test_tries_again_when_signing_in_fails_for_now():
    port = scripted(b"220 hi\r\n", b"250-here\r\n250 AUTH PLAIN\r\n", b"454 4.7.0 later\r\n")
    assert send(signing_in(port, "right"))[0].result is Delivery.REFUSED_FOR_NOW


def test_says_when_there_is_no_way_to_sign_in(server):
    outcome, _ = send(signing_in(server.port, "right"))
    assert outcome.result is Delivery.REFUSED
    assert "no way to sign in" in outcome.words


def test_says_when_a_password_cannot_go_over_the_line():
    port = scripted(b"220 hi\r\n", b"250-here\r\n250 AUTH PLAIN\r\n")
    outcome, _ = send(signing_in(port, "pässword"))
    assert outcome.result is Delivery.REFUSED
    assert "pässword" not in outcome.words


def test_is_not_upset_by_a_server_that_leaves_without_goodbye(server, monkeypatch):
    monkeypatch.setattr(smtplib.SMTP, "quit", gone)
    assert send(plain(server.port))[0].result is Delivery.SENT


def gone(_):
    raise smtplib.SMTPServerDisconnected("gone")
