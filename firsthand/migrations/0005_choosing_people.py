"""Choosing people by how one knows them, by what they see of the work and by how long ago it was: in the same one index.

SQLite only, as in 0003.
"""

from django.db import migrations

FOUND = "CREATE INDEX firsthand_person_found ON firsthand_person (owner_id, left_out, sort_name, id, {}search_text)"


def _remake(schema_editor, more):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP INDEX firsthand_person_found")
        schema_editor.execute(FOUND.format(more))


def build(apps, schema_editor):
    _remake(schema_editor, "tie_kind, host_kind, last_touch_at, ")


def unbuild(apps, schema_editor):
    _remake(schema_editor, "")


class Migration(migrations.Migration):
    dependencies = [("firsthand", "0004_people_deepened")]
    operations = [migrations.RunPython(build, unbuild)]
