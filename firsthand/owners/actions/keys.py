"""Start keys: who may read the data folder may open the door, once for each key."""

import hashlib
import re
import secrets
from pathlib import Path


def _place(folder: Path, key: str) -> Path:
    return folder / "keys" / hashlib.sha256(key.encode()).hexdigest()


def mint_key(folder: Path) -> str:
    """This function will return a new start key (256 random bits) and leave only its hash in the data folder, mode 0600."""
    key = secrets.token_urlsafe(32)
    place = _place(folder, key)
    place.parent.mkdir(mode=0o700, exist_ok=True)
    place.touch(mode=0o600)
    return key


def use_key(folder: Path, key: str) -> bool:
    """This function will use a start key up and say whether it was good; of two uses at once only one is."""
    if not re.fullmatch(r"[\w-]{20,100}", key):
        return False
    try:
        _place(folder, key).unlink()
    except FileNotFoundError:
        return False
    return True
