"""Ids that leave this computer ..."""

import re
import socket

import pytest

from firsthand.kernel.ids import new_calendar_uid, new_message_id


def test_keep_only_the_domain_of_the_sender():
    found = re.fullmatch(r"<([0-9a-f]{32})@example\.org>", new_message_id("maya.okafor@Example.org"))
    assert found


@pytest.mark.parametrize(
    "sender", ["", "maya", "maya@localhost", "maya@bücher.example", "maya@a b.c", "m@x.org\r\nBcc: y"]
)
def test_fall_back_to_a_reserved_domain(sender):
    assert new_message_id(sender).endswith("@firsthand.invalid>")


def test_are_never_the_same():
    assert len({new_message_id("a@b.test") for _ in range(500)} | {new_calendar_uid() for _ in range(500)}) == 1000


def test_do_not_name_this_computer():
    assert socket.gethostname() not in new_message_id("a@b.test") + new_calendar_uid()
