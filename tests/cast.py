"""The cast of three: Ines owns the rows, Jonas shares her workspace, Sana is a stranger from another one."""

from dataclasses import dataclass
from datetime import UTC, datetime

from django.test import Client

from firsthand.owners.models import Seeker, Workspace

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday
HOST = "127.0.0.1:8321"


@dataclass(frozen=True)
class Cast:
    """Everybody the refusals need."""

    ines: Seeker
    jonas: Seeker
    sana: Seeker


def make_cast() -> Cast:
    """This function will make the three in the test's database."""
    home, elsewhere = Workspace.objects.create(name="Home"), Workspace.objects.create(name="Elsewhere")
    ines = Seeker.objects.create(
        workspace=home,
        username="ines",
        name="Ines Duarte",
        email="ines@post.example",
        timezone="Europe/Lisbon",
        country="PT",
    )
    jonas = Seeker.objects.create(workspace=home, username="jonas", name="Jonas Weber")
    sana = Seeker.objects.create(workspace=elsewhere, username="sana", name="Sana Iqbal")
    return Cast(ines=ines, jonas=jonas, sana=sana)


def client_of(seeker: Seeker | None, **headers: str) -> Client:
    """This function will return a browser with the session of a seeker, or of nobody, at the right host and port."""
    client = Client(HTTP_HOST=HOST, **headers)
    if seeker is not None:
        client.force_login(seeker)
    return client
