"""One start at a time on one data folder."""

import os
from pathlib import Path
from typing import IO

if os.name == "nt":  # pragma: no cover - exercised on Windows only
    import msvcrt

    def _hold(file: IO[str]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
else:
    import fcntl

    def _hold(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class StartLock:
    """Held for as long as the process lives, released by the system when it dies; beside it stands the port it serves."""

    def __init__(self, folder: Path) -> None:
        self._port = folder / "serve.port"
        self._file = (folder / "serve.lock").open("w", encoding="ascii")

    def take(self) -> int | None:
        """This function will take the lock and return None, or return the port of the start that holds it (0: not known yet)."""
        try:
            _hold(self._file)
        except OSError:
            return self.last_port()
        return None

    def last_port(self) -> int:
        """This function will return the port that this data was served on last, or 0."""
        text = self._port.read_text(encoding="ascii") if self._port.exists() else ""
        return int(text) if text.isdigit() else 0

    def tell(self, port: int) -> None:
        """This function will write down the port for a second start to find."""
        self._port.write_text(str(port), encoding="ascii")
