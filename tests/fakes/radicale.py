"""A real Radicale on loopback, with one user, two address books, and cards with names of many scripts."""

import os
import subprocess
import sys
import time
from base64 import b64encode
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.fakes.smtp_server import free_port

USER, PASSWORD = "ines", "sunflower seeds"
FRIENDS, WORK = "Friends & family", "Trabalho"
NAMES = (
    ("Zoë", "Müller-Lüdenscheidt"), ("Анна", "Иванова"), ("太郎", "山田"), ("민준", "김"), ("محمد", "الأحمد"),
    ("Ἀριστοτέλης", "Παπαδόπουλος"), ("ศิริพร", "ใจดี"), ("Đặng Thị", "Nguyễn"), ("Siân", "O'Brien; née Lloyd"), ("José", "da Conceição"),
)  # fmt: skip
_CONFIG = """
[server]
hosts=127.0.0.1:{port}
[auth]
type=htpasswd
htpasswd_filename={home}/users
htpasswd_encryption=plain
delay=0
[rights]
type=owner_only
[storage]
filesystem_folder={home}/collections
[web]
type=none
[logging]
level=error
"""
_MAKE = """<?xml version="1.0"?><D:mkcol xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><D:set><D:prop>
<D:resourcetype><D:collection/><C:addressbook/></D:resourcetype><D:displayname>{name}</D:displayname></D:prop></D:set></D:mkcol>"""


class Radicale:
    """Runs from entering to leaving; `url` is where it answers."""

    def __init__(self, home: Path) -> None:
        self._home, self.port = home, free_port()
        self.url = f"http://127.0.0.1:{self.port}/"

    def __enter__(self) -> Self:
        (self._home / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
        config = self._home / "config"
        config.write_text(_CONFIG.format(port=self.port, home=self._home), encoding="utf-8")
        command = [sys.executable, "-W", "ignore", "-m", "radicale", "-C", str(config)]
        self._server = subprocess.Popen(command, env=os.environ | {"PYTHONWARNINGS": "ignore"})
        for _ in range(200):
            try:
                self._ask("OPTIONS", "/", b"")
            except OSError:
                time.sleep(0.05)
            else:
                return self
        message = "Radicale did not start"
        raise AssertionError(message)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        """This function will end the server, as when a computer is switched off."""
        self._server.kill()
        self._server.wait()

    def make_book(self, path: str, name: str) -> None:
        body = _MAKE.format(name=name.replace("&", "&amp;")).encode()
        assert self._ask("MKCOL", f"/{USER}/{path}/", body) == 201

    def put_card(self, book: str, number: int, card: str) -> None:
        assert self._ask("PUT", f"/{USER}/{book}/{number}.vcf", card.encode()) == 201

    def put_whole(self, path: str, name: str, cards: list[str]) -> None:
        """This function will put a whole book at once, as it is restored from a copy."""
        self._ask("PUT", f"/{USER}/{path}/", "".join(cards).encode(), "text/vcard")
        body = (
            '<?xml version="1.0"?><D:propertyupdate xmlns:D="DAV:"><D:set><D:prop><D:displayname>'
            f"{name.replace('&', '&amp;')}</D:displayname></D:prop></D:set></D:propertyupdate>"
        )
        assert self._ask("PROPPATCH", f"/{USER}/{path}/", body.encode()) == 207

    def _ask(self, method: str, path: str, body: bytes, kind: str = "text/xml") -> int:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        word = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        connection.request(method, path, body, {"Authorization": f"Basic {word}", "Content-Type": kind})
        response = connection.getresponse()
        response.read()
        connection.close()
        return response.status


def card_of(number: int, given: str = "", family: str = "") -> str:
    """This function will write card `number`, with a name of one of ten scripts unless one is given."""
    first, last = NAMES[number % len(NAMES)]
    given, family = given or f"{first} {number}", family or last
    escaped = [text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for text in (given, family)]
    lines = [
        "BEGIN:VCARD", "VERSION:3.0", f"UID:card-{number}", f"FN:{escaped[0]} {escaped[1]}", f"N:{escaped[1]};{escaped[0]};;;",
        f"EMAIL;TYPE=work:person{number}@example.org", f"TEL;TYPE=cell:+3519120{number:05}", "ORG:Harbour Museum;Store",
        "TITLE:Archivist", "END:VCARD", "",
    ]  # fmt: skip
    return "\r\n".join(lines)
