"""Real servers, started once for all tests that fetch people from them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:  # the pure rules are tested without them
    from tests.fakes.dovecot import Dovecot
    from tests.fakes.radicale import Radicale


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Radicale"]:
    from tests.fakes.radicale import Radicale
    from tests.people.servers import fill_address_books

    with Radicale(tmp_path_factory.mktemp("radicale")) as server:
        fill_address_books(server)
        yield server


@pytest.fixture(scope="session")
def dovecot() -> Iterator["Dovecot"]:
    from tests.fakes.dovecot import PROGRAM, Dovecot
    from tests.people.servers import fill_mailbox

    if PROGRAM is None:
        pytest.skip("Dovecot is not installed here")
    with Dovecot() as server:
        fill_mailbox(server)
        yield server
