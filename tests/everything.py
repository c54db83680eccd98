"""All tests in their order, from the fastest to the slowest; stops at the first that fails. `./test` runs this file.

quick: all but the browser and PostgreSQL · rules: the pure ones · stories: in a real browser · measured: what share of all
lines the tests reach · anything else goes to pytest.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
BIN = Path(PYTHON).parent
PURE = [
    "tests/kernel",
    "tests/formats",
    *sorted(str(p.relative_to(ROOT)) for p in ROOT.glob("tests/*/test_rules_*.py")),
]
NO_PLUGINS = ["-p", "no:playwright", "-p", "no:xdist", "-p", "no:base_url"]


def run(*command: str, **environment: str) -> None:
    """This function will run one step and end with its exit code when it fails."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # compile once
    code = subprocess.run(command, cwd=ROOT, env={**kept, **environment}, check=False).returncode
    if code:
        sys.exit(code)


def pytest(*arguments: str, **environment: str) -> None:
    run(PYTHON, "-m", "pytest", *arguments, **environment)


def checks() -> None:
    run(str(BIN / "ruff"), "check", "-q", ".")
    run(str(BIN / "ruff"), "format", "-q", "--check", ".")
    run(str(BIN / "lint-imports"))
    run(PYTHON, "-m", "mypy")
    run(str(BIN / "deptry"), ".", "--no-ansi")


def rules() -> None:
    pytest(*PURE, *NO_PLUGINS)


def rules_measured() -> None:
    """The pure code must be covered whole by its own tests, every branch of it."""
    pytest(*PURE, "-n", "2", "--cov", "--cov-report=")
    pure = "firsthand/*/rules/*,firsthand/formats/*,firsthand/kernel/*"
    run(PYTHON, "-m", "coverage", "report", "--fail-under=100", f"--include={pure}")


def rooms() -> None:
    pytest("-n", "2", "-m", "not story", *(f"--ignore={path}" for path in PURE))


def measured() -> None:
    """All but the browser, measured, which takes half as long again and is asked for by name."""
    pytest("-n", "2", "-m", "not story", "--cov", "--cov-report=")
    run(PYTHON, "-m", "coverage", "report", "--fail-under=95")


def postgres() -> None:
    from tests.fakes.postgres import binaries

    if binaries() is None:
        print("Left out: the tests on PostgreSQL, because its programs (initdb) are not on this machine.")
        return
    # Views ask no table themselves (a contract): every page is shown once here, and each statement's own tests are run.
    # What the doors refuse, they refuse before any database is asked.
    left_out = ("--ignore=tests/house/test_routes.py", "--ignore-glob=tests/*/test_views*.py")
    pytest("-n", "2", "-m", "django_db and not story", *left_out, FIRSTHAND_TEST_DATABASE="postgres")


def stories() -> None:
    if not browser():
        print("Left out: the stories in a browser, because no Chromium is here and none could be installed.")
        return
    # Three at once although two cores are common: the longest story waits half its time for letters to go out.
    pytest("tests/stories", "-m", "story", "-p", "no:randomly", "-n", "3", "--dist", "loadfile")


def browser() -> bool:
    """Finds the system's Chromium, or installs the distribution's where that is allowed."""
    from tests.stories.browser import find_chromium

    if find_chromium() is None and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing the distribution's Chromium for the stories ...")
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], check=False, **quiet)
    return find_chromium() is not None


PARTS: dict[str, list[Callable[[], None]]] = {
    "rules": [rules],
    "stories": [stories],
    "measured": [measured],
    "quick": [checks, rules_measured, rooms],
    "": [checks, rules_measured, rooms, postgres, stories],
}


def main() -> None:
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in PARTS:
        pytest(*sys.argv[1:])
        return
    took = []
    for part in PARTS[name]:
        print(f"\n== {part.__name__}", flush=True)
        begun = time.monotonic()
        part()
        took.append(f"{part.__name__.partition('_')[0]} {time.monotonic() - begun:.0f} s")
    print("\nAll passed: " + ", ".join(took))


if __name__ == "__main__":
    main()
