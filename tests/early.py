"""Read before the settings are: a data folder of the tests' own, and a private PostgreSQL when it is asked for."""

import atexit
import os
import shutil
import tempfile

_folder = tempfile.mkdtemp(prefix="firsthand-tests-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
os.environ["FIRSTHAND_HOME"] = _folder
os.environ["DJANGO_SETTINGS_MODULE"] = "firsthand.config.settings"
os.environ.pop("FIRSTHAND_PORT", None)

if os.environ.get("FIRSTHAND_TEST_DATABASE") != "postgres":
    os.environ.pop("DATABASE_URL", None)
elif "DATABASE_URL" not in os.environ:
    from tests.fakes.postgres import start_private_cluster

    os.environ["DATABASE_URL"], _stop = start_private_cluster()
    atexit.register(_stop)
