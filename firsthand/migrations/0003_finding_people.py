"""Finding people as one types: what is looked at stands in one index, in the order of the list, and nothing else is read.

SQLite only: PostgreSQL limits how long a row of an index may be, and reads quickly without it.
"""

from django.db import migrations


def build(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(
            "CREATE INDEX firsthand_person_found ON firsthand_person (owner_id, left_out, sort_name, id, search_text)"
        )


class Migration(migrations.Migration):
    dependencies = [("firsthand", "0002_search")]
    operations = [migrations.RunPython(build, migrations.RunPython.noop)]
