"""A private PostgreSQL cluster on a socket of its own, also when the tests run as root."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any


def binaries() -> Path | None:
    """This function will return the folder of PostgreSQL's server programs, or None."""
    known = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    for folder in [*known, *([str(Path(on_path).resolve().parent)] if on_path else [])]:
        if (Path(folder) / "initdb").exists():
            return Path(folder)
    return None


def start_private_cluster() -> tuple[str, Callable[[], None]]:
    """This function will return (DATABASE_URL, stop) of a fresh cluster without durability, for tests only."""
    programs = binaries()
    if programs is None:
        raise SystemExit("PostgreSQL's programs were asked for and are not here.")
    folder = Path(tempfile.mkdtemp(prefix="firsthand-pg-"))
    options: dict[str, Any] = {"cwd": folder, "check": True, "stdout": subprocess.DEVNULL}
    if os.geteuid() == 0:  # the server refuses to run as root
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        options |= {
            "user": nobody.pw_uid,
            "group": nobody.pw_gid,
            "extra_groups": [],
            "env": {**os.environ, "HOME": str(folder)},
        }
    folder.chmod(0o711)
    subprocess.run(
        [
            programs / "initdb",
            "-D",
            folder / "data",
            "-U",
            "firsthand",
            "-A",
            "trust",
            "--no-sync",
            "--locale=C.UTF-8",
            "-E",
            "UTF8",
        ],
        **options,
    )
    fast = f"-c listen_addresses='' -k {folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    subprocess.run(
        [programs / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o", fast, "start"], **options
    )

    def stop() -> None:
        subprocess.run(
            [programs / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop"], **{**options, "check": False}
        )
        shutil.rmtree(folder, ignore_errors=True)

    return f"postgresql://firsthand@{str(folder).replace('/', '%2F')}/postgres", stop
