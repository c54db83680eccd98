"""Small files of the kinds that people bring."""

import io
import zipfile
from pathlib import Path

from django.apps import apps

from firsthand.owners.models import AuditEntry
from firsthand.people.actions import reading
from firsthand.people.actions.reading import Choices
from firsthand.people.actions.sources import Brought, harvest_here
from firsthand.people.rules.harvest import Harvest

LINK = "https://www.linkedin.com/in/{}"
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
MESSAGES = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"


def connection(first: str, last: str, company: str = "Acme", title: str = "Clerk", email: str = "") -> str:
    """A line of Connections.csv; the profile is the first name's."""
    return f'{first},"{last}",{LINK.format(first.lower())},{email},{company},"{title}",12 Mar 2020\n'


def message(sender: str, receiver: str, when: str = "2022-01-01 10:00:00 UTC") -> str:
    """A line of messages.csv between two first names."""
    return (
        f'c,{sender},{LINK.format(sender.lower())},{receiver},{LINK.format(receiver.lower())},{when},"Hello\n\nyou"\n'
    )


def archive(connections: str = "", messages: str = "", **tables: str) -> bytes:
    """A LinkedIn archive of Ines's with these lines; further tables by their file's name, whole."""
    files = {
        "Profile.csv": "First Name,Last Name\nInes,Duarte\n",
        "Connections.csv": CONNECTIONS + connections,
        "messages.csv": MESSAGES + messages.replace("Ines,", "Ines Duarte,"),
    } | {f"{name}.csv": text for name, text in tables.items()}
    return packed(files)


def read_here(path: Path, filename: str, country: str, choices: Choices | None = None, *, own: str = "") -> Harvest:
    """As `harvest_apart` does, in this process, which is quicker."""
    return harvest_here(Brought(path, filename, country, choices or {}, own=frozenset({own} - {""})))


class ReadHere:
    """Stands in for a child process: what it would do is done when it starts, and in this process."""

    returncode = 0

    def __init__(self, path: Path, filename: str, seeker: tuple[str, str], choices: Choices, beside: Path) -> None:
        reading._leave(read_here(path, filename, seeker[0], choices, own=seeker[1]), beside)

    def wait(self, _seconds: float = 0) -> int:
        return 0

    def poll(self) -> int:
        return 0

    def kill(self) -> None:
        """It is over already."""


def packed(files: dict[str, str | bytes]) -> bytes:
    """A ZIP of these files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as writer:
        for name, text in files.items():
            writer.writestr(name, text)
    return file.getvalue()


def everything() -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the audit trail."""
    models = [model for model in apps.get_app_config("firsthand").get_models() if model is not AuditEntry]
    return {model.__name__: sorted(model._default_manager.values_list(), key=repr) for model in models}
