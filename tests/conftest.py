"""What every test may use."""

import socket
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:  # the pure rules are tested without Django
    from django.test import Client

    from tests.cast import Cast


@pytest.fixture
def cast(db: None) -> "Cast":
    from tests.cast import make_cast

    return make_cast()


@pytest.fixture
def ines(cast: "Cast") -> "Client":
    """Ines at her own desk."""
    from tests.cast import client_of

    return client_of(cast.ines)


@pytest.fixture
def jonas(cast: "Cast") -> "Client":
    """Somebody of the same workspace."""
    from tests.cast import client_of

    return client_of(cast.jonas)


@pytest.fixture
def sana(cast: "Cast") -> "Client":
    """A stranger with a session of her own."""
    from tests.cast import client_of

    return client_of(cast.sana)


@pytest.fixture
def nobody(db: None) -> "Client":
    """A browser without a session."""
    from tests.cast import client_of

    return client_of(None)


@pytest.fixture(autouse=True)
def _only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test may leave this computer."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else "127.0.0.1"
        if self.family != socket.AF_UNIX and host not in {"127.0.0.1", "::1", "localhost"}:
            message = f"a test tried to reach {address}"
            raise AssertionError(message)
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)
