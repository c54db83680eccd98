"""Opening the desk: Django set up, the database brought up to date after a backup, and the one seeker found."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from firsthand.kernel.refusal import Refused

if TYPE_CHECKING:
    from firsthand.owners.models import Seeker


def set_up() -> None:
    """This function will load the settings and the app; safe to call twice."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "firsthand.config.settings")
    import django

    django.setup()


def open_desk() -> "Seeker":
    """This function will return the seeker, with the database at the newest migration.

    Raises Refused when the database is another program's, damaged, or newer than this program.
    """
    set_up()
    bring_up_to_date()
    from firsthand.owners.actions import ensure_seeker

    return ensure_seeker(timezone=local_zone())


def bring_up_to_date() -> None:
    """This function will apply what migrations are missing, after a copy of the database by the backup interface."""
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    from firsthand.desk.actions.backup import APPLICATION_ID, back_up
    from firsthand.shell import clock

    path = Path(str(settings.DATABASES["default"]["NAME"])) if connection.vendor == "sqlite" else None
    if path is not None:
        _refuse_foreign(path)
    executor = MigrationExecutor(connection)
    known = set(executor.loader.graph.nodes)
    if any(app == "firsthand" and (app, name) not in known for app, name in executor.loader.applied_migrations):
        message = "This data was written by a newer Firsthand. Update Firsthand, or restore an older backup."
        raise Refused(message)
    if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return
    if path is not None and executor.loader.applied_migrations:
        back_up(now=clock.now(), label="before-migration")
    if path is not None:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA application_id={APPLICATION_ID}")
    call_command("migrate", verbosity=0, interactive=False)


def _refuse_foreign(path: Path) -> None:
    """A file that is not ours stays untouched."""
    from firsthand.desk.actions.backup import APPLICATION_ID

    if not path.exists() or path.stat().st_size == 0:
        return
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'")}
            (mark,) = database.execute("PRAGMA application_id").fetchone()
    except sqlite3.DatabaseError:
        message = f"{path} is not a database, or is damaged. Move it away and run: firsthand desk restore BACKUP"
        raise Refused(message) from None
    if tables and mark != APPLICATION_ID:
        message = f"{path} belongs to another program. Set FIRSTHAND_HOME to another folder."
        raise Refused(message)


def local_zone() -> str:
    """This function will return this computer's IANA zone where it can be read, else UTC."""
    named = os.environ.get("TZ", "").lstrip(":")
    link = Path("/etc/localtime")
    if not named and link.is_symlink():
        named = str(link.resolve()).partition("zoneinfo/")[2]
    from zoneinfo import available_timezones

    return named if named in available_timezones() else "UTC"
