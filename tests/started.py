"""A real Firsthand in a process of its own."""

import os
import signal
import subprocess
import sys
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path


class Started:
    """A real process on a data folder of its own."""

    def __init__(self, folder: Path, command: str = "serve", program: str = "", cwd: Path | None = None) -> None:
        self.folder = folder
        self.command = command
        self.process = subprocess.Popen(
            [*([program] if program else [sys.executable, "-m", "firsthand"]), command, "--no-browser"],
            cwd=cwd,
            env={**os.environ, "FIRSTHAND_HOME": str(folder)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.said = self._first_line()

    def _first_line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        while line and not line.startswith("Open "):
            line = self.process.stdout.readline()
        return line.strip()

    @property
    def home(self) -> Path:
        """The data folder; the demo makes its own, which the process tells by its open files."""
        if self.command == "serve":
            return self.folder
        opened = [link.readlink() for link in Path(f"/proc/{self.process.pid}/fd").iterdir()]
        return next(path.parent for path in opened if path.name == "serve.lock")

    @property
    def address(self) -> str:
        return self.said.removeprefix("Open ")

    @property
    def base(self) -> str:
        return self.address.split("/open/")[0]

    def stop(self, how: int = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        return self.ended()[0]

    def ended(self) -> tuple[int, str]:
        """Waits for the end and returns the exit code with what was said on stderr."""
        _, said = self.process.communicate(timeout=10)
        return self.process.returncode, said


def browser() -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
