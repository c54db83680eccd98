"""A key ..."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.people.rules.forgetting import forgotten_mark
from firsthand.people.rules.keys import (
    email_identity,
    link_identity,
    organisation_key,
    phone_identity,
    phone_key,
    read_identity,
)
from firsthand.people.rules.words import IdentityKind


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        (" Maya@Example.COM ", IdentityKind.EMAIL, "maya@example.com"),
        ("https://www.linkedin.com/in/Maya-O/?x=1", IdentityKind.PROFILE, "in/maya-o"),
        ("HTTPS://www.Example.org/Maya/?page=2", IdentityKind.WEBSITE, "example.org/maya"),
        ("www.example.org", IdentityKind.WEBSITE, "example.org"),
        ("030 123456", IdentityKind.PHONE, "+4930123456"),
        ("+1 418 656 9254 ext. 102", IdentityKind.PHONE, "+14186569254"),
    ],
)
def test_is_read_from_whatever_was_typed(text, kind, key):
    found = read_identity(text, "DE")
    assert found is not None
    assert (found.kind, found.key) == (kind, key)


@pytest.mark.parametrize("text", ["maya@", "a b@c", "Maya", "12", "", "?", "@"])
def test_is_none_where_nothing_can_be_reached(text):
    assert read_identity(text, "DE") is None


def test_of_a_number_without_a_country_is_its_digits():
    assert phone_key("(555) 12 34 56") == "555123456"
    assert phone_key("call me") == ""


@pytest.mark.parametrize(("address", "shared"), [("info@example.com", True), ("maya@example.com", False)])
def test_says_when_several_read_there(address, shared):
    key = email_identity(address)
    assert key is not None
    assert key.is_shared is shared


def test_of_a_number_is_nobody_elses_mailbox():
    key = phone_identity("info 030 123456", "DE")
    assert key is not None
    assert not key.is_shared


@pytest.mark.parametrize(
    ("one", "other"),
    [("ACME, Inc.", "Acme"), ("Müller GmbH & Co. KG", "Muller GmbH & Co"), ("S.A.P. SE", "sap"), ("Ltd", "LTD")],
)
def test_of_an_organisation_leaves_out_what_the_law_adds(one, other):
    assert organisation_key(one) == organisation_key(other)


def test_of_an_organisation_is_never_empty():
    assert organisation_key("???") == "???"


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_is_never_an_error(text):
    read_identity(text, "GB")
    link_identity(text)
    organisation_key(text)


def test_of_somebody_forgotten_stays_as_a_mark_that_says_nothing_without_the_secret():
    mark = forgotten_mark("secret", "email", "bo@example.com")
    assert len(mark) == 64
    assert mark == forgotten_mark("secret", "email", "bo@example.com")
    assert mark != forgotten_mark("other", "email", "bo@example.com")
