"""What is fetched comes in portions, so that whoever asked can say how far it is, and stop."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Portion:
    """Some of what is fetched, how many of how many that makes, and how many the server named but did not give.

    `folder` is where mail lies; `shut` names the folders that the server does not let be opened, and is told once.
    """

    items: tuple[bytes, ...]
    done: int
    total: int
    missing: int = 0
    folder: str = ""
    shut: tuple[str, ...] = ()
