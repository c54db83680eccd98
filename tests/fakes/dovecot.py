"""A real Dovecot on loopback, private to a test: one user, folders of the usual and the unusual kind."""

import grp
import imaplib
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.fakes.smtp_server import free_port

PROGRAM = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
USER, PASSWORD = "ines@post.example", "sunflower seeds"
_CONFIG = """
base_dir={home}/run
state_dir={home}/state
log_path={home}/log
ssl=no
disable_plaintext_auth=no
protocols=imap
default_internal_user={user}
default_login_user={user}
default_internal_group={group}
mail_location=maildir:{home}/mail
mail_uid={uid}
mail_gid={gid}
first_valid_uid=1
first_valid_gid=1
auth_mechanisms=plain login
auth_failure_delay=0
passdb {{
 driver=passwd-file
 args={home}/users
}}
userdb {{
 driver=passwd-file
 args={home}/users
}}
service imap-login {{
 chroot=
 inet_listener imap {{
  address=127.0.0.1
  port={port}
 }}
 inet_listener imaps {{
  port=0
 }}
}}
service anvil {{
 chroot=
 unix_listener anvil-auth-penalty {{
  mode=0
 }}
}}
service stats {{
 chroot=
}}
namespace inbox {{
 inbox=yes
 separator=/
 mailbox Drafts {{
  special_use=\\Drafts
  auto=create
 }}
 mailbox Sent {{
  special_use=\\Sent
  auto=create
 }}
 mailbox Verworfen {{
  special_use=\\Trash
  auto=create
 }}
}}
"""


class Dovecot:
    """Runs from entering to leaving, as this user, or as nobody where this is root."""

    def __init__(self) -> None:
        self._home, self.port = Path(tempfile.mkdtemp(prefix="dovecot-")), free_port()

    def __enter__(self) -> Self:
        who = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        group = grp.getgrgid(who.pw_gid).gr_name
        for name in ("mail", "run", "state"):
            (self._home / name).mkdir()
        users = f"{USER}:{{PLAIN}}{PASSWORD}:{who.pw_uid}:{who.pw_gid}::{self._home}\n"
        (self._home / "users").write_text(users)
        words = {"home": self._home, "user": who.pw_name, "group": group, "uid": who.pw_uid, "gid": who.pw_gid}
        (self._home / "conf").write_text(_CONFIG.format(**words, port=self.port))
        self._home.chmod(0o755)
        as_root = os.geteuid() == 0
        for path in [self._home, *self._home.rglob("*")] if as_root else []:
            os.chown(path, who.pw_uid, who.pw_gid)
        drop = {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []} if as_root else {}
        command = [str(PROGRAM), "-F", "-c", str(self._home / "conf")]
        self._server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **drop)
        for _ in range(200):
            try:
                self.signed_in().logout()
            except (OSError, imaplib.IMAP4.abort):
                time.sleep(0.05)
            else:
                return self
        message = "Dovecot did not start"
        raise AssertionError(message)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.terminate()
        self._server.wait()
        shutil.rmtree(self._home, ignore_errors=True)

    def signed_in(self) -> imaplib.IMAP4:
        client = imaplib.IMAP4("127.0.0.1", self.port, timeout=10)
        client.login(USER, PASSWORD)
        return client

    def put(self, folder: str, messages: list[bytes]) -> None:
        """This function will put messages into a folder, named in modified UTF-7, and make it where it is not there."""
        client = self.signed_in()
        client.create(f'"{folder}"')
        for message in messages:
            assert client.append(f'"{folder}"', None, None, message)[0] == "OK"
        client.logout()


def letter(number: int, sender: str, recipient: str, **more: str) -> bytes:
    """This function will write a whole message with a body that must never be seen."""
    fields = {
        "From": sender,
        "To": recipient,
        "Date": f"Mon, {number % 27 + 1:02} Jan 2025 10:{number % 60:02}:00 +0000",
        "Message-ID": f"<letter-{number}@post.example>",
        "Subject": f"SECRET subject {number}",
    } | {name.replace("_", "-"): value for name, value in more.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"{head}\r\nSECRET body {number}\r\n".encode()
