"""The data folder: where it is, and that nobody else on this computer can read it."""

import os
import secrets
from pathlib import Path

import platformdirs


def home() -> Path:
    """This function will return the data folder (`FIRSTHAND_HOME`, else the platform's), made with mode 0700."""
    os.umask(0o077)
    folder = Path(os.environ.get("FIRSTHAND_HOME") or platformdirs.user_data_path("firsthand", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)
    return folder


def kept_secret(folder: Path, name: str) -> str:
    """This function will return the secret in `folder/name`, making it (48 random bytes, mode 0600) when it is absent."""
    path = folder / name
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text(encoding="ascii").strip()
