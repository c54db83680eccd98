"""Runs before the settings are read: a data folder of the tests' own, and a private PostgreSQL when it is asked for."""

import atexit
import os
import shutil
import tempfile

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests() -> None:
    folder = tempfile.mkdtemp(prefix="firsthand-tests-")
    os.environ["FIRSTHAND_HOME"] = folder
    os.environ.pop("FIRSTHAND_PORT", None)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    if os.environ.get("FIRSTHAND_TEST_DATABASE") == "postgres" and "DATABASE_URL" not in os.environ:
        from tests.fakes.postgres import start_private_cluster

        url, stop = start_private_cluster()
        os.environ["DATABASE_URL"] = url
        atexit.register(stop)
    elif os.environ.get("FIRSTHAND_TEST_DATABASE") != "postgres":
        os.environ.pop("DATABASE_URL", None)
