"""Reading files of others in a process of its own, with limits: whatever is in them, it ends, and with a sentence.

The child imports no tables: formats and rules are enough. It leaves its harvest beside the parked file, tells there how
far it is, and ends when the parked file is gone.
"""

import json
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from firsthand.people.actions.sources import Brought, harvest_here, refused
from firsthand.people.rules.harvest import Harvest
from firsthand.shell import clock

if TYPE_CHECKING:
    from firsthand.people.actions.parking import Parked

MEMORY = 1_500_000_000  # bytes of address space, of which Python itself takes a good part
SECONDS = 60
_GLANCE = 0.02  # seconds between two looks at a child

TOO_SLOW = (
    "Reading this file took longer than {seconds} seconds and was stopped; nothing was changed. Bring it in parts."
)
TOO_BIG = "Reading this file took more memory than it should and was stopped; nothing was changed. Bring it in parts."

Choices = Mapping[str, Sequence[str]]

_running: dict[str, subprocess.Popen[bytes]] = {}
_starting = Lock()


@dataclass(frozen=True)
class Progress:
    """How far a reading is: people seen, of how many; both 0 while nobody can say."""

    done: int = 0
    total: int = 0


def harvest_apart(  # noqa: PLR0913 - what is known of the seeker, and of the file
    path: Path, filename: str, country: str, choices: Choices | None = None, *, own: str = "", seconds: float = SECONDS
) -> Harvest:
    """This function will harvest a file or folder in a child process with limits; it never raises on content.

    `filename` is what the file was called when it was brought; `country` is the seeker's own, for telephone numbers,
    and `own` their mail address, to tell who wrote to whom; `choices` are the columns they chose for tables, by digest.
    """
    child = _child(path, filename, (country, own), choices or {}, None)
    try:
        found, _ = child.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        return refused(TOO_SLOW.format(seconds=round(seconds)))
    return _unpacked(found) if child.returncode == 0 and found else _stopped(child.returncode)


def begin_reading(*, parked: "Parked", country: str, choices: Choices, own: str = "") -> None:
    """This function will start to read a parked file, unless that goes on already, and not wait for it."""
    with _starting:
        if _is_going_on(parked):
            return
        _harvest_of(parked).unlink(missing_ok=True)
        _progress_of(parked).touch()
        _running[parked.token] = _child(parked.path, parked.filename, (country, own), choices, parked.path)


def await_reading(
    *, parked: "Parked", country: str, choices: Choices, seconds: float, own: str = ""
) -> Harvest | Progress:
    """This function will return what a parked file says, or after so many seconds how far the reading is.

    A file that nobody reads is begun once more.
    """
    until = time.monotonic() + seconds
    while not _harvest_of(parked).exists():
        begin_reading(parked=parked, country=country, choices=choices, own=own)
        child = _running.get(parked.token)
        if child is not None and child.poll() is not None:
            _leave(_outcome(child.returncode, parked.path), parked.path)
        elif time.monotonic() > until:
            return _progress(parked)
        else:
            time.sleep(_GLANCE)
    child = _running.pop(parked.token, None)
    if child is not None:
        child.wait()  # it ends right after it left its harvest
    return _unpacked(_harvest_of(parked).read_bytes())


def stop_reading(*, parked: "Parked") -> None:
    """This function will end a reading, if one goes on, and forget what it found."""
    child = _running.pop(parked.token, None)
    if child is not None:
        child.kill()
        child.wait()
    _harvest_of(parked).unlink(missing_ok=True)
    _progress_of(parked).unlink(missing_ok=True)


def _is_going_on(parked: "Parked") -> bool:
    """A child of ours has not been seen off; or another process of the server has one, which tells how far it is."""
    if parked.token in _running:
        return True
    told = _progress_of(parked)
    return told.exists() and time.time() - told.stat().st_mtime < SECONDS


def _progress(parked: "Parked") -> Progress:
    try:
        done, total = _progress_of(parked).read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return Progress()
    return Progress(int(done), int(total))


def _harvest_of(parked: "Parked") -> Path:
    return parked.path.with_suffix(".harvest")


def _progress_of(parked: "Parked") -> Path:
    return parked.path.with_suffix(".progress")


def _child(
    path: Path, filename: str, seeker: tuple[str, str], choices: Choices, beside: Path | None
) -> "subprocess.Popen[bytes]":
    """Starts the child; the choices go by its standard input, as a command line is too short for them.

    It leaves its harvest beside a file, or on its standard output, where nothing is left when this process is killed.
    """
    command = [sys.executable, "-m", __name__, str(path), filename, *seeker, str(beside or "")]
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    child = subprocess.Popen(  # noqa: S603 - our own module; what was brought is only an argument
        command,
        env=surroundings,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL if beside else subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert child.stdin is not None  # noqa: S101 - asked for above
    with child.stdin:
        child.stdin.write(json.dumps({header: list(columns) for header, columns in choices.items()}).encode())
    child.stdin = None  # it is closed, and nobody should close it again
    return child


def _outcome(code: int, beside: Path) -> Harvest:
    left = beside.with_suffix(".harvest")
    return _unpacked(left.read_bytes()) if code == 0 and left.exists() else _stopped(code)


def _stopped(code: int) -> Harvest:
    slow = code in {-getattr(signal, name) for name in ("SIGALRM", "SIGXCPU") if hasattr(signal, name)}
    return refused(TOO_SLOW.format(seconds=SECONDS) if slow else TOO_BIG)


def _unpacked(found: bytes) -> Harvest:
    harvest: Harvest = pickle.loads(found)  # noqa: S301 - written by our own child
    return harvest


def _leave(harvest: Harvest, beside: Path) -> None:
    """Writes a harvest beside a file all at once, so that nobody reads half of one."""
    part = beside.with_suffix(".part")
    part.write_bytes(pickle.dumps(harvest))
    part.replace(beside.with_suffix(".harvest"))


def limit_this_process(memory: int, seconds: int) -> None:
    """This function will limit memory, processor time and patience of this process, where the system can."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    signal.alarm(seconds)


def _work(arguments: Sequence[str], choices: Choices) -> None:
    """Runs in the child: tells how far it is, and ends at once where what it reads has been taken away."""
    path, filename, country, own, beside = arguments
    limit_this_process(MEMORY, SECONDS)
    told = Path(beside).with_suffix(".progress") if beside else None

    def tick(done: int, total: int) -> None:
        if told is None:
            return
        if not Path(path).exists():
            told.unlink(missing_ok=True)
            raise SystemExit(0)
        told.write_text(f"{done} {total}", encoding="ascii")

    brought = Brought(Path(path), filename, country, choices, tick, own=frozenset({own} - {""}), now=clock.now())
    harvest = harvest_here(brought)
    if beside:
        _leave(harvest, Path(beside))
    else:
        sys.stdout.buffer.write(pickle.dumps(harvest))


if __name__ == "__main__":
    _work(sys.argv[1:], json.loads(sys.stdin.buffer.read()))
