"""What others made..."""

import hashlib
from pathlib import Path

import firsthand.shell

STATIC = Path(firsthand.shell.__file__).parent / "static"
VENDOR = STATIC / "vendor"
LOCK = VENDOR / "vendor.lock"
LICENCES = {"0BSD", "ISC", "MIT", "OFL-1.1"}


def locked() -> dict[str, list[str]]:
    lines = [line.split() for line in LOCK.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {path: rest for path, *rest in lines}


def files() -> list[Path]:
    return [path for path in VENDOR.rglob("*") if path.is_file() and path != LOCK]


def test_is_all_in_the_lock_and_nothing_else_is() -> None:
    assert set(locked()) == {path.relative_to(VENDOR).as_posix() for path in files()}


def test_is_byte_for_byte_what_the_lock_says() -> None:
    found = {path.relative_to(VENDOR).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files()}
    assert found == {path: facts[-1] for path, facts in locked().items()}


def test_has_a_licence_that_lets_it_travel_with_its_text_beside_it() -> None:
    assert {licence for _, _, licence, _ in locked().values()} <= LICENCES
    for folder in {path.parent for path in files()}:
        assert (folder / "LICENSE").stat().st_size > 200


def test_is_named_in_the_notice() -> None:
    notice = (Path(firsthand.__path__[0]).parent / "NOTICE").read_text(encoding="utf-8").lower().replace(" ", "-")
    for folder in {path.parent.name for path in files()}:
        assert folder in notice


def test_stays_small() -> None:
    assert sum(path.stat().st_size for path in VENDOR.rglob("*.woff2")) < 400_000
    assert len(list((VENDOR / "lucide").glob("*.svg"))) <= 40
