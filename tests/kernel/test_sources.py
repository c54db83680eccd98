"""The sources..."""

import re

from firsthand.kernel.sources import SOURCES


def test_have_a_key_a_title_and_an_address_that_can_be_opened() -> None:
    for key, source in SOURCES.items():
        assert re.fullmatch(r"[SRHT]\d+[ab]?", key)
        assert len(source.title) > 3
        assert source.address == "" or re.match(r"https?://[\w.-]+/?", source.address)
    assert SOURCES["R9"].title.startswith("Levin")
