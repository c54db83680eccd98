"""Imports a LinkedIn archive twice and undoes it: wall time, peak memory, counts, doubles, and whether nothing is left.

Then a file of 10,000 connections with names as they occur (some often, most seldom): read, resolved and shown.

Run: python bench/imports.py [ARCHIVE]. Without an archive it looks for the sample beside the checkout, else makes one.
"""

import io
import os
import random
import resource
import shutil
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT.parent / "shared/data/linkedin/sample_export.zip"


def clock(second: int) -> str:
    return f"{second // 3600 % 24:02}:{second // 60 % 60:02}:{second % 60:02}"


def made_up(people: int = 2_000, messages: int = 20_000) -> bytes:
    """An archive of the same size as the sample, for where that is not at hand."""
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    link = "https://www.linkedin.com/in/person-{}"
    rows = [f"Ana{n},Silva,{link.format(n)},,Harbour {n % 90},Clerk,12 Mar 2025\n" for n in range(people)]
    talk = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
    me = f"Me Myself,{link.format('me')}"
    lines = [
        f'c{n},{me},Ana{n % people} Silva,{link.format(n % people)},2024-01-01 {clock(n)} UTC,"Hello,\n{n}"\n'
        for n in range(messages)
    ]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", head + "".join(rows))
        archive.writestr("messages.csv", talk + "".join(lines))
        archive.writestr("Profile.csv", "First Name,Last Name\nMe,Myself\n")
    return file.getvalue()


def names(how_many: int, dice: random.Random) -> list[str]:
    """Names out of syllables, so that nobody's are used."""
    syllables = "ba de fi go ha ju ka li mo na pe ro sa te vu wi ya zo sha lin mar dor kel nev".split()
    made = {"".join(dice.choices(syllables, k=dice.choice((2, 2, 3)))).capitalize() for _ in range(how_many)}
    return sorted(made)


def connections(people: int = 10_000) -> bytes:
    """A Connections.csv; names fall off as they do among people, so that some are borne by several."""
    dice = random.Random(8321)
    given, family = names(300, dice), names(6_000, dice)
    often = [1 / (n + 8) for n in range(len(family))]
    rows = [
        f"{g},{f},https://www.linkedin.com/in/{g}-{f}-{n},{f'{g}.{n}@post.example' if n % 8 == 0 else ''}"
        f",Harbour {dice.randrange(900)},Clerk {dice.randrange(40)},12 Mar {dice.randrange(2008, 2026)}\n"
        for n, (g, f) in enumerate(
            zip(dice.choices(given, k=people), dice.choices(family, often, k=people), strict=True)
        )
    ]
    return ("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "".join(rows)).encode()


def peak_mb() -> float:
    own, child = (resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return max(own, child)


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="firsthand-bench-"))
    os.environ["FIRSTHAND_HOME"] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "firsthand.config.settings"
    sys.path.insert(0, str(ROOT))
    try:
        measure(folder)
    finally:
        shutil.rmtree(folder)


def measure(folder: Path) -> None:
    import django

    django.setup()
    from django.apps import apps
    from django.core.management import call_command

    from firsthand.kernel.refusal import Refused
    from firsthand.owners.actions import ensure_seeker
    from firsthand.owners.models import AuditEntry
    from firsthand.people.actions.imports import commit_import
    from firsthand.people.actions.parking import at_path
    from firsthand.people.actions.undoing import undo_import
    from firsthand.people.models import Person
    from firsthand.shell import clock

    call_command("migrate", verbosity=0)
    owner = ensure_seeker()
    archive = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    if not archive.exists():
        archive = folder / "made_up.zip"
        archive.write_bytes(made_up())

    def everything() -> dict[str, list[tuple[object, ...]]]:
        models = [model for model in apps.get_app_config("firsthand").get_models() if model is not AuditEntry]
        return {model.__name__: sorted(model.objects.values_list(), key=repr) for model in models}

    before = everything()
    rows: list[tuple[str, object]] = []
    started = time.perf_counter()
    done = commit_import(owner=owner, parked=at_path(archive), now=clock.now())
    rows += [
        ("import, seconds", round(time.perf_counter() - started, 2)),
        ("peak memory, MB", round(peak_mb())),
        ("people added", done.added),
        ("touches added", done.touches),
        ("rows dropped", done.dropped),
    ]
    started = time.perf_counter()
    try:
        commit_import(owner=owner, parked=at_path(archive), now=clock.now())
        again = "imported something"
    except Refused as refusal:
        again = refusal.sentence
    rows += [("second run", again), ("second run, seconds", round(time.perf_counter() - started, 2))]
    rows.append(("people after it", Person.objects.of(owner).count()))
    started = time.perf_counter()
    undo_import(owner=owner, import_id=done.pk, now=clock.now())
    rows += [("undo, seconds", round(time.perf_counter() - started, 2)), ("nothing left", everything() == before)]
    rows += big(owner, folder)
    for words, figure in rows:
        print(f"{words:<56}{figure}")


def big(owner: object, folder: Path) -> list[tuple[str, object]]:
    """Imports 10,000 connections and opens the list, as a browser does once the import is done."""
    from django.conf import settings
    from django.test import Client

    from firsthand.people.actions.imports import commit_import
    from firsthand.people.actions.parking import at_path
    from firsthand.shell import clock

    file = folder / "Connections.csv"
    file.write_bytes(connections())
    settings.ALLOWED_HOSTS.append("127.0.0.1")
    client = Client(HTTP_HOST="127.0.0.1:8321")
    client.force_login(owner)
    started, worked = time.perf_counter(), time.process_time()
    done = commit_import(owner=owner, parked=at_path(file), now=clock.now())
    shown = client.get("/people/").status_code
    return [
        ("10,000 connections: read, resolved and shown, seconds", round(time.perf_counter() - started, 2)),
        ("of which this process worked, seconds", round(time.process_time() - worked, 2)),
        ("people added, and the list's answer", f"{done.added}, {shown}"),
        ("peak memory, MB", round(peak_mb())),
    ]


def mail(folder: Path) -> None:
    """Reads 30,000 messages with our reader and with the standard library's; a benchmark of its own does the work."""
    import mail_headers

    mail_headers.measure(mail_headers.thirty_thousand(folder))


if __name__ == "__main__":
    main()
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as made:
        mail(Path(made))
