"""Kills imports with SIGKILL at random moments, runs each a second time, and compares with a run that was not broken.

    python bench/kill_import.py [KILLS]        100 by default

The real command, `firsthand people import FILE`, on a throw-away desk that already holds an earlier import, so that
people are added, changed and found again. All tables are compared row by row, but for the moments at which something
was written; the audit trail is told apart. A control that imports without a transaction is killed in the same way, to
show that this bench finds what it looks for. Exits 1 when the import fails.
"""

import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from bench.imports import made_up  # noqa: E402

SEED = int(os.environ.get("SEED", "7"))
WRITTEN_AT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d{6}")  # what files tell of has whole seconds
AUDIT = "firsthand_auditentry"
IMPORT = [sys.executable, "-m", "firsthand", "people", "import"]
CONTROL = [
    sys.executable,
    "-c",
    (
        "import sys; from django.db.transaction import Atomic;"
        "Atomic.__enter__ = lambda self: None; Atomic.__exit__ = lambda self, *failed: None;"
        "from firsthand.config.cli import main; sys.argv[0] = 'firsthand'; main()"
    ),
    "people",
    "import",
]
Tables = dict[str, list[tuple[object, ...]]]


def cards(people: int) -> bytes:
    """Contact cards of the same people as the archive's, and of as many others."""
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Silva;Ana{0};;;\r\nFN:Ana{0} Silva\r\nEMAIL:ana{0}@post.example\r\nORG:Harbour {1}\r\nEND:VCARD\r\n"
    return "".join(card.format(n, n % 90) for n in range(people * 2)).encode()


@dataclass
class Scene:
    """A desk that holds an earlier import, a file to import, and the desk as it is after an unbroken run."""

    folder: Path
    file: Path
    before: Tables = field(default_factory=dict)
    after: Tables = field(default_factory=dict)
    seconds: float = 0.0

    def prepare(self, earlier: bytes, suffix: str) -> None:
        """This function will make the desk, run the import once unbroken, and time it."""
        first = self.folder / f"earlier{suffix}"
        first.write_bytes(earlier)
        self._run(IMPORT, self._desk, first)
        self.before = tables(self._desk)
        whole = self._copy("whole")
        began = time.perf_counter()
        self._run(IMPORT, whole, self.file)
        self.seconds, self.after = time.perf_counter() - began, tables(whole)

    @property
    def _desk(self) -> Path:
        return self.folder / "desk"

    def _copy(self, name: str) -> Path:
        shutil.rmtree(self.folder / name, ignore_errors=True)
        return Path(shutil.copytree(self._desk, self.folder / name))

    def _start(self, command: list[str], home: Path, file: Path) -> subprocess.Popen[bytes]:
        (home / "tmp").mkdir(parents=True, exist_ok=True)
        world = os.environ | {"FIRSTHAND_HOME": str(home), "TMPDIR": str(home / "tmp"), "PYTHONPATH": str(ROOT)}
        world |= {
            "PYTHONPYCACHEPREFIX": sys.pycache_prefix or str(self.folder / "compiled"),
            "PYTHONDONTWRITEBYTECODE": "",
        }
        world.pop("DATABASE_URL", None)
        return subprocess.Popen(
            [*command, str(file)], cwd=ROOT, env=world, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )

    def _run(self, command: list[str], home: Path, file: Path) -> None:
        process = self._start(command, home, file)
        said, _ = process.communicate(timeout=120)
        if process.returncode:
            sys.exit(said.decode())

    def kill_once(self, command: list[str], after: float) -> Counter[str]:
        """This function will kill one run after some seconds, run it again, and count what is not as it should be."""
        home = self._copy("killed")
        process = self._start(command, home, self.file)
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        killed = process.returncode == -signal.SIGKILL
        left = tables(home)
        untouched, done = content(left) == content(self.before), content(left) == content(self.after)
        self._run(IMPORT, home, self.file)
        found = tables(home)
        return Counter(
            {
                "kills": 1,
                "hit it at work": killed,
                "left nothing": untouched,
                "left the whole import": done,
                "left a part of it": not untouched and not done,
                "differ after the second run": content(found) != content(self.after),
                "differ in the audit trail": found[AUDIT] != self.after[AUDIT],
                "not whole (integrity, keys)": not is_whole(home),
                "left a file behind": bool(files(home) - files(self._desk)),
            }
        )


def tables(home: Path) -> Tables:
    """This function will read every table of a desk, row by row, without the moments of writing."""
    base = sqlite3.connect(home / "firsthand.sqlite3")
    names = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    wanted = [name for name in names if name == "firsthand_search" or not name.startswith("firsthand_search")]
    found = {name: sorted(map(_timeless, base.execute(f"SELECT * FROM {name}")), key=repr) for name in wanted}
    base.close()
    return found


def _timeless(row: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(WRITTEN_AT.sub("then", value) if isinstance(value, str) else value for value in row)


def content(found: Tables) -> Tables:
    return {name: rows for name, rows in found.items() if name != AUDIT}


def is_whole(home: Path) -> bool:
    base = sqlite3.connect(home / "firsthand.sqlite3")
    (said,) = base.execute("PRAGMA integrity_check").fetchone()
    broken = base.execute("PRAGMA foreign_key_check").fetchall()
    base.close()
    return said == "ok" and not broken


def files(home: Path) -> set[str]:
    return {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file() and "sqlite3-" not in path.name}


def scene_of(kind: str, folder: Path, people: int) -> Scene:
    """This function will prepare an archive, or a file of cards, on a desk with an earlier and smaller import of its kind."""
    if kind == "archive":
        suffix, earlier, whole = ".zip", made_up(people // 2, people * 2), made_up(people, people * 5)
    else:
        suffix, earlier, whole = ".vcf", cards(people // 2), cards(people)
    (folder / kind).mkdir()
    file = folder / kind / f"whole{suffix}"
    file.write_bytes(whole)
    made = Scene(folder / kind, file)
    made.prepare(earlier, suffix)
    return made


def strike(scene: Scene, command: list[str], kills: int, dice: random.Random) -> Counter[str]:
    """This function will kill as many runs, each at a random moment, more often where it writes than where it starts."""
    found: Counter[str] = Counter()
    while found["kills"] < kills:
        result = scene.kill_once(command, dice.triangular(0, scene.seconds * 1.1, scene.seconds * 0.9))
        for name, count in result.items():
            found[name] += count
    return found


FAULTS = (
    "left a part of it",
    "differ after the second run",
    "differ in the audit trail",
    "not whole (integrity, keys)",
    "left a file behind",
)


def main(kills: int) -> int:
    began, dice = time.monotonic(), random.Random(SEED)
    with tempfile.TemporaryDirectory(prefix="firsthand-kill-") as name:
        made = {kind: scene_of(kind, Path(name), 200) for kind in ("archive", "cards")}
        print(f"An unbroken run takes {', '.join(f'{s.seconds:.1f} s ({n})' for n, s in made.items())}.\n")
        columns = {n: strike(s, IMPORT, kills // 2, dice) for n, s in made.items()}
        columns["control"] = strike(made["archive"], CONTROL, max(kills // 5, 1), dice)
    print(f"{f'SIGKILL at random moments of an import, seed {SEED}':50}" + "".join(f"{name:>10}" for name in columns))
    for name in columns["archive"]:
        print(f"{name:50}" + "".join(f"{column[name]:>10}" for column in columns.values()))
    faults = [name for name in FAULTS if columns["archive"][name] or columns["cards"][name]]
    print(f"\ntook {time.monotonic() - began:.0f} s")
    print("FAILED: " + ", ".join(faults) if faults else "Passed: all or nothing, and the same after a second run.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
