"""What every test may use."""

import pytest
from django.test import Client

from tests.cast import Cast, client_of, make_cast


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture
def ines(cast: Cast) -> Client:
    """Ines at her own desk."""
    return client_of(cast.ines)


@pytest.fixture
def jonas(cast: Cast) -> Client:
    """Somebody of the same workspace."""
    return client_of(cast.jonas)


@pytest.fixture
def sana(cast: Cast) -> Client:
    """A stranger with a session of her own."""
    return client_of(cast.sana)


@pytest.fixture
def nobody(db: None) -> Client:
    """A browser without a session."""
    return client_of(None)
