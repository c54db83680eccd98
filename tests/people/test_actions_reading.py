"""A file that is brought..."""

import io
import os
import pickle
import resource
import stat
import subprocess
import sys
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings

from firsthand.formats import archive as archives
from firsthand.formats.vcard import reading as cards
from firsthand.kernel.refusal import Refused
from firsthand.people.actions import parking, reading, sources
from firsthand.people.actions.parking import at_path, park, parked, unpark
from firsthand.people.actions.reading import harvest_apart
from tests.cast import NOW
from tests.people.exports import archive, connection, packed, read_here

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def _nobody_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_running", {})


def locked() -> bytes:
    content = bytearray(packed({"Connections.csv": "x"}))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def link() -> bytes:
    info = zipfile.ZipInfo("Connections.csv")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as writer:
        writer.writestr(info, "/etc/passwd")
    return file.getvalue()


@pytest.mark.parametrize(
    ("filename", "content", "sentence"),
    [
        ("a.zip", b"", archives.EMPTY),
        ("a", b"", sources.EMPTY),
        ("a.zip", b"<html>Please sign in</html>", archives.NOT_A_ZIP),
        ("a.pdf", b"%PDF-1.7", sources.STRANGE),
        ("a.zip", archive(connection("Bo", "Lee"))[:120], archives.CUT),
        ("a.zip", packed({"../Connections.csv": "x"}), archives.OUTSIDE.format(name="../Connections.csv")),
        ("a.zip", packed({"C:\\Connections.csv": "x"}), archives.OUTSIDE.format(name="C:\\Connections.csv")),
        ("a.zip", link(), archives.LINK.format(name="Connections.csv")),
        ("a.zip", locked(), archives.ENCRYPTED),
        ("a.zip", packed({"x.csv": "0" * 80_000_000}), archives.BOMB.format(name="x.csv", limit=100)),
        ("a.zip", packed({"inner.zip": "PK"}), archives.NESTED.format(name="inner.zip")),
        ("a.vcf", b"", cards.EMPTY),
        ("a.vcf", b"Dear Sir", cards.NO_CARDS),
        ("a.vcf", b"BEGIN:VCARD\n" * 50_001, cards.TOO_MANY),
    ],
)
def test_that_is_not_what_it_claims_gets_one_sentence_that_says_what_to_do(
    filename: str, content: bytes, sentence: str, tmp_path: Path
) -> None:
    path = tmp_path / "brought"
    path.write_bytes(content)
    harvest = read_here(path, filename, "")
    assert (harvest.refusal, harvest.found) == (sentence, ())
    assert sentence.count(". ") >= 1


def test_is_known_as_cards_by_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "brought"
    path.write_bytes(b"\r\nbegin:vcard\r\nFN:\xd0\x9c\xd0\xb0\xd1\x8f\r\nEND:VCARD")
    assert [person.name for person in read_here(path, "contacts", "").found] == ["Мая"]


def test_in_any_script_and_charset_keeps_its_names(tmp_path: Path) -> None:
    names = ["Zoë Ångström", "Мария Иванова", "王 小明", "محمد علي", "மீனாட்சி சுந்தரம்"]
    table = "First Name,Last Name\n" + "".join(f"{name.replace(' ', ',')}\n" for name in names)
    for charset in ("utf-8", "utf-8-sig", "utf-16"):
        path = tmp_path / charset
        path.write_bytes(packed({"Connections.csv": table.encode(charset)}))
        assert [person.name for person in read_here(path, "a.zip", "").found] == names


def test_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    path.write_bytes(archive(connection("Bo", "Lee")))
    assert harvest_apart(path, "export.zip", "PT") == read_here(path, "export.zip", "PT")


def test_that_takes_too_long_is_stopped_with_a_sentence(tmp_path: Path) -> None:
    fifo = tmp_path / "never.vcf"
    os.mkfifo(fifo)
    assert harvest_apart(fifo, "never.vcf", "", seconds=0.5).refusal == reading.TOO_SLOW.format(seconds=0)


def test_that_kills_its_reader_is_answered_with_a_sentence(tmp_path: Path) -> None:
    assert harvest_apart(tmp_path / "gone.vcf", "gone.vcf", "").refusal == reading.TOO_BIG


def test_that_needs_too_much_memory_is_answered_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "export.vcf"
    path.write_bytes(b"BEGIN:VCARD\nFN:Bo\nEND:VCARD\n")
    program = (
        "import sys; from pathlib import Path; from firsthand.people.actions import reading\n"
        "reading.limit_this_process(60_000_000, 5); reading.harvest_here(reading.Brought(Path(sys.argv[1]), 'a.vcf'))\n"
        "bytearray(400_000_000)"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, check=False)
    assert ran.returncode
    assert b"MemoryError" in ran.stderr


def test_is_answered_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "export.zip"
    path.write_bytes(archive(connection("Bo", "Lee")))
    monkeypatch.setattr(reading, "limit_this_process", lambda *_: None)
    reading._work([str(path), "export.zip", "PT", "", str(path)], {})
    assert pickle.loads(path.with_suffix(".harvest").read_bytes()) == read_here(path, "export.zip", "PT")


def test_is_read_within_limits_that_hold(tmp_path: Path) -> None:
    program = (
        "from firsthand.people.actions.reading import limit_this_process as limit; limit(400_000_000, 5)\n"
        "import resource; print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0])\n"
        "try:\n    bytearray(500_000_000)\nexcept MemoryError:\n    print('held')"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["400000000", "5", "held"]
    assert resource.getrlimit(resource.RLIMIT_AS)[0] != 400_000_000


def test_is_not_limited_where_the_system_cannot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    reading.limit_this_process(1, 1)


def test_is_parked_for_this_user_alone_and_found_again() -> None:
    waiting = park(chunks=[b"one", b"two"], filename="C:\\x\\export.zip", now=NOW)
    folder = Path(settings.FIRSTHAND_HOME) / "imports"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    found = parked(waiting.token)
    assert (found.path.read_bytes(), found.filename, found) == (b"onetwo", "export.zip", waiting)
    unpark(token=waiting.token)
    with pytest.raises(Refused, match="no longer here"):
        parked(waiting.token)
    unpark(token=waiting.token)


@pytest.mark.parametrize("token", ["../secret.key", "nothing", "0" * 32])
def test_is_found_by_its_own_name_only(token: str) -> None:
    with pytest.raises(Refused, match="no longer here"):
        parked(token)


def test_that_waited_for_more_than_a_day_is_dropped() -> None:
    old = park(chunks=[b"old"], filename="old.vcf", now=NOW)
    long_ago = (NOW - 25 * HOUR).timestamp()
    os.utime(old.path, (long_ago, long_ago))
    new = park(chunks=[b"new"], filename="new.vcf", now=NOW)
    with pytest.raises(Refused):
        parked(old.token)
    assert parked(new.token) == new


def test_that_is_larger_than_300_mb_is_refused_and_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = Path(settings.FIRSTHAND_HOME) / "imports"
    folder.mkdir(exist_ok=True)
    before = set(folder.iterdir())
    with pytest.raises(Refused, match="larger than 300 MB"):
        park(chunks=(b"0" * 60_000_000 for _ in range(6)), filename="big.zip", now=NOW)
    assert set(folder.iterdir()) == before
    big = tmp_path / "big.zip"
    with big.open("wb") as file:
        file.truncate(500_000_000)
    with pytest.raises(Refused, match="larger than 300 MB"):
        at_path(big)
    assert parking.MOST_BYTES == 300_000_000


def wait(waiting: parking.Parked, seconds: float = 20) -> reading.Harvest | reading.Progress:
    return reading.await_reading(parked=waiting, country="", choices={}, seconds=seconds)


def test_that_is_parked_is_read_once_however_often_one_looks() -> None:
    waiting = park(chunks=[b"BEGIN:VCARD\nFN:Bo\nEND:VCARD\n"], filename="a.vcf", now=NOW)
    for _ in range(2):
        reading.begin_reading(parked=waiting, country="", choices={})
    assert len(reading._running) == 1
    read = wait(waiting)
    assert isinstance(read, reading.Harvest)
    assert [person.name for person in read.found] == ["Bo"]
    waiting.path.write_bytes(b"changed since")
    assert wait(waiting) == read
    assert not reading._running
    unpark(token=waiting.token)


def test_that_is_read_for_long_says_how_far_it_is_until_it_is_stopped() -> None:
    waiting = park(chunks=[b""], filename="never.vcf", now=NOW)
    waiting.path.unlink()
    os.mkfifo(waiting.path)
    assert wait(waiting, 0) == reading.Progress()
    waiting.path.with_suffix(".progress").write_text("5 9", encoding="ascii")
    assert wait(waiting, 0) == reading.Progress(5, 9)
    child = reading._running[waiting.token]
    reading.stop_reading(parked=waiting)
    assert child.returncode is not None
    assert {path.name for path in waiting.path.parent.glob(f"{waiting.token}.*")} == {f"{waiting.token}.json"}
    reading.stop_reading(parked=waiting)
    unpark(token=waiting.token)


def test_that_another_process_of_the_server_reads_is_not_begun_again() -> None:
    waiting = park(chunks=[b"x"], filename="a.vcf", now=NOW)
    waiting.path.with_suffix(".progress").write_text("1 2", encoding="ascii")
    assert wait(waiting, 0) == reading.Progress(1, 2)
    assert not reading._running
    unpark(token=waiting.token)


@pytest.mark.parametrize(("code", "sentence"), [(-14, reading.TOO_SLOW.format(seconds=60)), (1, reading.TOO_BIG)])
def test_whose_reader_ended_badly_is_answered_with_a_sentence(code: int, sentence: str, tmp_path: Path) -> None:
    assert reading._outcome(code, tmp_path / "a").refusal == sentence


def test_that_is_taken_away_while_it_is_read_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def take_away(brought: sources.Brought) -> reading.Harvest:
        brought.tick(1, 2)
        assert (tmp_path / "a.progress").read_text() == "1 2"
        brought.path.unlink()
        brought.tick(2, 2)
        raise AssertionError

    monkeypatch.setattr(reading, "limit_this_process", lambda *_: None)
    monkeypatch.setattr(reading, "harvest_here", take_away)
    (tmp_path / "a").write_bytes(b"x")
    with pytest.raises(SystemExit):
        reading._work([str(tmp_path / "a"), "a.vcf", "", "", str(tmp_path / "a")], {})
    assert list(tmp_path.iterdir()) == []
