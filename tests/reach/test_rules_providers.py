"""The guess at a mail account ..."""

import pytest

from firsthand.reach.rules.providers import guess_settings
from firsthand.reach.rules.words import Security


def test_knows_the_common_providers():
    guess = guess_settings(" Ines@GMail.com ")
    assert (guess.host, guess.port, guess.security, guess.username) == (
        "smtp.gmail.com",
        465,
        Security.TLS,
        "Ines@GMail.com",
    )
    assert "made for one app" in guess.note
    assert guess.known


def test_names_the_server_after_an_unknown_domain():
    guess = guess_settings("ines@uni.example")
    assert (guess.host, guess.port, guess.security, guess.known) == ("smtp.uni.example", 587, Security.STARTTLS, False)


@pytest.mark.parametrize("address", ["", "ines", "ines@"])
def test_stays_empty_without_a_domain(address):
    assert guess_settings(address).host == ""


@pytest.mark.parametrize("address", ["a@gmail.com", "a@hotmail.com", "a@proton.me", "a@elsewhere.example"])
def test_never_goes_unencrypted(address):
    assert guess_settings(address).security is not Security.PLAIN
