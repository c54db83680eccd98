"""A mailbox or calendar that is brought..."""

import mailbox
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from firsthand.formats.archive import CUT
from firsthand.kernel.refusal import Refused
from firsthand.people.actions import parking
from firsthand.people.actions.imports import commit_import
from firsthand.people.actions.parking import at_path
from firsthand.people.actions.sources import Brought, harvest_here
from firsthand.people.actions.undoing import undo_import
from firsthand.people.models import Import, Person, Touch
from firsthand.people.rules.words import ImportSource
from tests.cast import NOW, Cast

ME = "me@m.example"
LINE = "From ana Fri Aug 23 11:07:47 2002\n"
LETTERS = [
    f"From: {ME}\nTo: =?utf-8?q?Ana_S=C3=ADlva?= <ana@a.example>\nDate: Fri, 23 Aug 2002 11:07:47 +0100\nMessage-ID: <1@m.example>\n\nBEGIN:VCALENDAR\n",
    f"From: Ana <ana@a.example>\nTo: {ME}\nDate: Sat, 24 Aug 2002 11:07:47 +0100\nMessage-ID: <2@a.example>\n\nHello\n",
    f"From: no-reply@shop.example\nTo: {ME}\nDate: Sat, 24 Aug 2002 11:07:47 +0100\nMessage-ID: <3@s.example>\n\nBuy\n",
]
CALENDAR = f"""BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
DTSTART;TZID=Romance Standard Time:20240506T090000
ATTENDEE:mailto:{ME}
ATTENDEE;CN=Ana Silva:mailto:ana@a.example
END:VEVENT
END:VCALENDAR
"""


def mbox(folder: Path) -> Path:
    path = folder / "all.mbox"
    path.write_text("".join(f"{LINE}{letter}\n" for letter in LETTERS), encoding="utf-8")
    return path


def maildir(folder: Path) -> Path:
    box = mailbox.Maildir(folder / "Maildir")
    for letter in LETTERS:
        box.add(letter)
    return folder / "Maildir"


def zipped(folder: Path) -> Path:
    return Path(shutil.make_archive(str(folder / "mail"), "zip", maildir(folder)))


@pytest.mark.parametrize(
    ("make", "source"), [(mbox, ImportSource.MBOX), (maildir, ImportSource.MAILDIR), (zipped, ImportSource.MAILDIR)]
)
def test_tells_whom_the_seeker_knows(make: object, source: ImportSource, tmp_path: Path) -> None:
    path = make(tmp_path)
    harvest = harvest_here(Brought(path, path.name, own=frozenset({ME})))
    assert (harvest.source, harvest.refusal) == (source, "")
    assert [found.keys[0].key for found in harvest.found] == ["ana@a.example"]
    assert sorted(met.at for met in harvest.met) == [
        datetime(2002, 8, 23, 10, 7, 47, tzinfo=UTC),
        datetime(2002, 8, 24, 10, 7, 47, tzinfo=UTC),
    ]


def test_may_be_a_calendar(tmp_path: Path) -> None:
    path = tmp_path / "export"
    path.write_text(CALENDAR)
    harvest = harvest_here(Brought(path, "export", own=frozenset({ME}), now=NOW))
    assert [(met.at, harvest.found[met.who or 0].name) for met in harvest.met] == [
        (datetime(2024, 5, 6, 7, tzinfo=UTC), "Ana Silva")
    ]


def test_that_cannot_be_read_to_its_end_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "mail.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("cur/1", "From: ana@a.example\nX: without an end of headers\n")
    path.write_bytes(path.read_bytes().replace(b"without", b"w1thout"))
    assert harvest_here(Brought(path, path.name, own=frozenset({ME}))).refusal == CUT


def test_may_be_larger_where_it_lies_than_when_it_is_uploaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parking, "MOST_BYTES", 10)
    assert at_path(mbox(tmp_path)).filename == "all.mbox"
    monkeypatch.setattr(parking, "MOST_OF_A_MAILBOX", 20)
    with pytest.raises(Refused, match="8 GB"):
        at_path(mbox(tmp_path))


@pytest.mark.django_db
def test_brings_nobody_and_no_touch_twice_in_whatever_form_and_goes_without_a_trace(cast: Cast, tmp_path: Path) -> None:
    cast.ines.email = ME
    before = Person.objects.count(), Touch.objects.count()
    done = commit_import(owner=cast.ines, parked=at_path(mbox(tmp_path)), now=NOW)
    assert (done.added, done.touches, done.source) == (1, 2, "mbox")
    with pytest.raises(Refused):
        commit_import(owner=cast.ines, parked=at_path(maildir(tmp_path)), now=NOW)
    path = tmp_path / "a.ics"
    path.write_text(CALENDAR)
    met = commit_import(owner=cast.ines, parked=at_path(path), now=NOW)
    assert (met.added, met.changed, met.touches) == (0, 1, 1)
    for each in Import.objects.order_by("-pk"):
        undo_import(owner=cast.ines, import_id=each.pk, now=NOW)
    assert (Person.objects.count(), Touch.objects.count()) == before
