"""The wheel..."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.started import Started, browser

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_carries_pages_styles_licences_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "firsthand/shell/templates/base.html" in names
    assert "firsthand/shell/static/vendor/vendor.lock" in names
    assert any(name.endswith("licenses/NOTICE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "bench/", "docs/"))]


def test_starts_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    uv = ROOT / ".venv-uv" / "bin" / "uv"
    if not uv.exists():
        pytest.skip("uv is not here; ./test puts it here")
    place = tmp_path / "venv"
    subprocess.run([uv, "venv", "-q", "--python", sys.executable, place], check=True)
    lock = subprocess.run(
        [uv, "export", "-q", "--frozen", "--no-dev", "--no-emit-project", "--no-hashes"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    (tmp_path / "constraints.txt").write_text(lock.stdout)
    install = [uv, "pip", "install", "-q", "-p", place, "-c", tmp_path / "constraints.txt", wheel]
    trusted = {**os.environ, "UV_SYSTEM_CERTS": "1", "UV_NATIVE_TLS": "1"}
    if subprocess.run([*install, "--offline"], check=False, capture_output=True, env=trusted).returncode:
        subprocess.run(install, check=True, env=trusted)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    program = place / "bin" / "firsthand"
    assert shutil.which(str(program))
    help_text = subprocess.run([program, "--help"], cwd=elsewhere, check=True, capture_output=True, text=True).stdout
    assert "Who could tell me?" in help_text
    desk = Started(tmp_path / "home", program=str(program), cwd=elsewhere)
    assert b"Ask the people who do it" in browser().open(desk.address).read()
    assert desk.stop() == 0
