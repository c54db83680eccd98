"""A name in columns ..."""

import time

import pytest

from firsthand.formats.names import name_of_columns


@pytest.mark.parametrize("sign", ["(", "[", "()", "she/", ", PhD"])
def test_is_parted_soon_however_many_brackets_open(sign: str) -> None:
    began = time.process_time()
    name_of_columns("Maya", sign * 20_000)
    assert time.process_time() - began < 2


def test_loses_its_bracketed_words_to_the_suffix() -> None:
    name = name_of_columns("Maya", "Okafor (Eze) [x]")
    assert (name.given, name.family, name.suffix) == ("Maya", "Okafor", "Eze, x")
