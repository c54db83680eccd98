"""Reads who wrote whom from an mbox of 30,000 messages: our reader beside the standard library's mailbox and email.

Both give (address, name, date, role in the message) of everybody in From, To and Cc; the differences are printed.

Run: python bench/mail_headers.py [MBOX]. Without one it repeats the sample beside the checkout with other addresses,
where that is at hand, else messages it makes up.
"""

import contextlib
import itertools
import mailbox
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.utils import getaddresses, parsedate_to_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT.parent / "shared/data/mail/sample.mbox"
MESSAGES = 30_000

Row = tuple[str, str, datetime | None, str]


def made_up() -> bytes:
    """Four hundred messages of a size as they have."""
    one = (
        "From ana{n} Fri Aug 23 11:07:47 2002\nReceived: from a.example by b.example; Fri, 23 Aug 2002 11:07:40 +0100\n"
        "Message-ID: <{n}@a.example>\nFrom: =?utf-8?q?Ana_S=C3=ADlva?= {n} <ana{n}@a.example>\n"
        'To: "Lee, Bo" <bo{n}@b.example>, cy{n}@c.example (Cy)\nSubject: Hello {n}\n'
        "Date: Fri, 23 Aug 2002 11:07:{second:02} +0100\n\n{body}\n"
    )
    body = "All the words of a letter, which nobody keeps.\n" * 70
    return "".join(one.format(n=n, second=n % 60, body=body) for n in range(400)).encode()


def varied(mbox: bytes, number: int) -> bytes:
    """The same messages with other ids, and with addresses of one of ten places, as people write again and again."""
    place = b"@p%d." % (number % 10)
    mbox = re.sub(rb"(?im)^(?:from|to|cc):.*(?:\n[ \t].*)*", lambda header: header[0].replace(b"@", place), mbox)
    return re.sub(rb"(?im)^(message-id:\s*<)", rb"\g<1>%d." % number, mbox)


def ours(path: Path) -> list[object]:
    from firsthand.formats.mailbox import read_mbox

    with path.open("rb") as file:
        return list(read_mbox(file, path.name))


def rows_of_ours(read: list[object]) -> set[Row]:
    rows: set[Row] = set()
    for found in read:
        if found.sender.address:
            rows.add((found.sender.address, found.sender.name, found.sent_at, "from"))
        rows.update((box.address, box.name, found.sent_at, "to") for box in (*found.to, *found.cc))
    return rows


def standard(path: Path) -> list[Row]:
    """As its documentation has it: names by make_header(decode_header()), which joins encoded words rightly."""
    rows: list[Row] = []
    for message in mailbox.mbox(path, create=False):
        try:
            at = parsedate_to_datetime(str(message["date"]))
            at = at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
        except (ValueError, TypeError):
            at = None
        for header, role in (("from", "from"), ("to", "to"), ("cc", "to")):
            for name, address in getaddresses([str(value) for value in message.get_all(header, [])]):
                if "@" in address:
                    rows.append((address.lower(), plain(name, address), at, role))
    return rows


def plain(name: str, address: str) -> str:
    with contextlib.suppress(LookupError, ValueError):
        name = str(make_header(decode_header(name)))
    name = " ".join(name.split()).strip("'\" ")
    return "" if name.lower() == address.lower() else name


def timed(read: Callable[[Path], list], path: Path, times: int) -> tuple[float, list]:
    best, rows = float("inf"), []
    for _ in range(times):
        started = time.process_time()
        rows = read(path)
        best = min(best, time.process_time() - started)
    return best, rows


def thirty_thousand(folder: Path) -> Path:
    path, start = folder / "all.mbox", SAMPLE.read_bytes() if SAMPLE.exists() else made_up()
    with path.open("wb") as file:
        file.writelines(varied(start, number) for number in range(MESSAGES // 400))
    return path


def main() -> None:
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as folder:
        measure(Path(sys.argv[1]) if len(sys.argv) > 1 else thirty_thousand(Path(folder)))


def measure(path: Path) -> None:
    ours_seconds, ours_read = timed(ours, path, 3)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    standard_seconds, standard_read = timed(standard, path, 3)
    our_rows, standard_rows = rows_of_ours(ours_read), set(standard_read)
    rows: list[tuple[str, object]] = [
        ("file, MB", round(path.stat().st_size / 1e6)),
        ("ours, CPU seconds", round(ours_seconds, 2)),
        ("standard library, CPU seconds", round(standard_seconds, 2)),
        ("times as fast", round(standard_seconds / ours_seconds, 1)),
        ("peak memory of ours, MB", round(memory)),
        ("rows of ours", len(our_rows)),
        ("rows in which both agree", len(our_rows & standard_rows)),
    ]
    for words, figure in rows:
        print(f"{words:<32}{figure}")
    odd = sorted(our_rows ^ standard_rows, key=lambda row: (row[2] is None, row[2], repr(row)))
    for row in itertools.islice({re.sub(r"@p\d\.", "@", f"{row[0]} {row[1]!r}"): row for row in odd}.values(), 12):
        print("  only", "ours:    " if row in our_rows else "standard:", *row)


if __name__ == "__main__":
    main()
