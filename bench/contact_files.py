"""Reads 20,000 contact cards beside vobject, and brings 30,000 rows of a table: seconds, peak memory, doubles.

Run: python bench/contact_files.py [cards]. vobject is a dependency of development only.
"""

import io
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CARDS, ROWS = 20_000, 30_000


def card(number: int) -> str:
    return (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana{number} Silva\\, PhD\r\nN:Silva;Ana{number};;;PhD\r\n"
        f"ORG:Harbour {number % 90};Archive\r\nTITLE:Clerk\r\nEMAIL;TYPE=INTERNET,WORK:ana{number}@harbour.example\r\n"
        f"TEL;TYPE=CELL:+351 21 {number:07}\r\nURL:https://www.linkedin.com/in/ana-{number}\r\n"
        "NOTE:met at a fair\\, likes tea\r\nEND:VCARD\r\n"
    )


def table(rows: int) -> str:
    head = "First Name,Last Name,File As,Organization Name,Organization Title,Labels,E-mail 1 - Value,Phone 1 - Value\n"
    return head + "".join(
        f"Ana{n},Silva{n % 997},,Harbour {n % 90},Clerk,* myContacts,ana{n}@harbour.example,+351 21 {n:07}\n"
        for n in range(rows)
    )


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """The processor time of the quickest of several runs."""
    taken = []
    for _ in range(times):
        started = time.process_time()
        work()
        taken.append(time.process_time() - started)
    return min(taken)


def beside_vobject() -> None:
    import vobject

    from firsthand.formats.vcard import read_cards

    data = "".join(map(card, range(CARDS))).encode()
    ours = seconds(lambda: read_cards(io.BytesIO(data)))
    theirs = seconds(lambda: sum(1 for _ in vobject.readComponents(data.decode())), times=1)
    print(f"{CARDS:,} cards, seconds   {ours:.2f}")
    print(f"vobject, seconds         {theirs:.2f}")
    print(f"times as fast            {theirs / ours:.1f}")


def bring(folder: Path) -> None:
    import django

    django.setup()
    from django.core.management import call_command

    from firsthand.kernel.refusal import Refused
    from firsthand.owners.actions import ensure_seeker
    from firsthand.people.actions.imports import commit_import, preview_import
    from firsthand.people.actions.parking import at_path
    from firsthand.people.models import Person
    from firsthand.shell import clock

    call_command("migrate", verbosity=0)
    owner = ensure_seeker()
    path = folder / "contacts.csv"
    path.write_text(table(ROWS), encoding="utf-8")
    started = time.perf_counter()
    preview = preview_import(owner=owner, parked=at_path(path))
    print(f"{ROWS:,} rows, preview s    {time.perf_counter() - started:.1f}")
    started = time.perf_counter()
    commit_import(owner=owner, parked=at_path(path), now=clock.now(), harvest=preview.harvest)
    print(f"import, seconds          {time.perf_counter() - started:.1f}")
    try:
        commit_import(owner=owner, parked=at_path(path), now=clock.now(), harvest=preview.harvest)
    except Refused as refusal:
        print(f"second run               {refusal.sentence}")
    print(f"people                   {Person.objects.of(owner).count():,}")
    for words, who in (("this process", resource.RUSAGE_SELF), ("the reader", resource.RUSAGE_CHILDREN)):
        print(f"peak of {words:<17}{resource.getrusage(who).ru_maxrss / 1024:.0f} MB")


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="firsthand-bench-"))
    os.environ |= {"FIRSTHAND_HOME": str(folder), "DJANGO_SETTINGS_MODULE": "firsthand.config.settings"}
    sys.path.insert(0, str(ROOT))
    try:
        if "cards" in sys.argv:
            beside_vobject()
            return
        subprocess.run([sys.executable, __file__, "cards"], check=True)  # apart, as the reading of files always is
        bring(folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
