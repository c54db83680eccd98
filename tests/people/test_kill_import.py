"""An import that is killed..."""

import random

import pytest

from bench.kill_import import FAULTS, IMPORT, Scene, scene_of, strike


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return scene_of("archive", tmp_path_factory.mktemp("killed"), 40)


def test_leaves_all_or_nothing_and_is_the_same_after_a_second_run(archive: Scene) -> None:
    found = strike(archive, IMPORT, 3, random.Random(11))
    assert (found["kills"], found["left nothing"] + found["left the whole import"]) == (3, 3)
    assert {fault: found[fault] for fault in FAULTS} == dict.fromkeys(FAULTS, 0)
