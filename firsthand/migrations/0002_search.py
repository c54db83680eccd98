"""The search index: one full-text row for each thing that can be found, kept true by the database itself.

The row's number is sixteen times the thing's id plus the number of its kind, so that it is found again without an index.
SQLite: an FTS5 table. PostgreSQL: a table with a tsvector. Both fold accents.
"""

from django.db import migrations

# kind number, table, column of what to open, title, text, columns that matter, condition
SOURCES = (
    (1, "person", "id", "{0}.name", "{0}.search_text || ' ' || {0}.note", "name, search_text, note", ""),
    (2, "interest", "id", "{0}.name", "{0}.why", "name, why", ""),
    (3, "question", "interest_id", "{0}.text", "{0}.assumption", "text, assumption", ""),
    (4, "talk", "conversation_id", "''", "{0}.notes", "notes", ""),
    (5, "remark", "conversation_id", "''", "{0}.text || ' ' || {0}.words", "text, words, replaced_by_id", "{0}.replaced_by_id IS NULL"),
    (6, "insight", "id", "{0}.claim", "''", "claim, superseded_by_id", "{0}.superseded_by_id IS NULL"),
    (7, "message", "id", "{0}.subject", "{0}.body", "subject, body", ""),
    (8, "promise", "conversation_id", "{0}.text", "''", "text", ""),
    (9, "advice", "conversation_id", "{0}.text", "{0}.result", "text, result", ""),
)


def _sqlite(cursor):
    cursor.execute(
        "CREATE VIRTUAL TABLE firsthand_search USING fts5(title, body, owner_id UNINDEXED, link_id UNINDEXED,"
        " tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3')"
    )
    for number, name, link, title, body, columns, condition in SOURCES:
        table = f"firsthand_{name}"
        add = (
            "INSERT INTO firsthand_search(rowid, title, body, owner_id, link_id)"
            f" SELECT new.id * 16 + {number}, {title.format('new')}, {body.format('new')}, new.owner_id, new.{link}"
            f" WHERE {condition.format('new') or '1'};"
        )
        drop = f"DELETE FROM firsthand_search WHERE rowid = old.id * 16 + {number};"
        cursor.execute(f"CREATE TRIGGER {table}_search_add AFTER INSERT ON {table} BEGIN {add} END")
        cursor.execute(f"CREATE TRIGGER {table}_search_drop AFTER DELETE ON {table} BEGIN {drop} END")
        cursor.execute(f"CREATE TRIGGER {table}_search_change AFTER UPDATE OF {columns} ON {table} BEGIN {drop} {add} END")


def _postgresql(cursor):
    cursor.execute("CREATE EXTENSION IF NOT EXISTS unaccent")
    cursor.execute(
        "CREATE FUNCTION firsthand_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE"
        " AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, words) $$"
    )
    cursor.execute(
        "CREATE TABLE firsthand_search (id bigint PRIMARY KEY, title text NOT NULL, body text NOT NULL,"
        " owner_id bigint NOT NULL, link_id bigint NOT NULL, words tsvector GENERATED ALWAYS AS"
        " (setweight(to_tsvector('simple', firsthand_fold(title)), 'A')"
        " || setweight(to_tsvector('simple', firsthand_fold(body)), 'B')) STORED)"
    )
    cursor.execute("CREATE INDEX firsthand_search_words ON firsthand_search USING gin(words)")
    for number, name, link, title, body, columns, condition in SOURCES:
        table = f"firsthand_{name}"
        cursor.execute(
            f"CREATE FUNCTION {table}_search() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            f" IF TG_OP <> 'INSERT' THEN DELETE FROM firsthand_search WHERE id = old.id * 16 + {number}; END IF;"
            f" IF TG_OP <> 'DELETE' THEN IF {condition.format('new') or 'true'} THEN"
            f" INSERT INTO firsthand_search(id, title, body, owner_id, link_id) VALUES (new.id * 16 + {number},"
            f" {title.format('new')}, {body.format('new')}, new.owner_id, new.{link}); END IF; END IF;"
            " RETURN NULL; END $$"
        )
        cursor.execute(
            f"CREATE TRIGGER {table}_search AFTER INSERT OR DELETE OR UPDATE OF {columns} ON {table}"
            f" FOR EACH ROW EXECUTE FUNCTION {table}_search()"
        )


def build(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        {"sqlite": _sqlite, "postgresql": _postgresql}[schema_editor.connection.vendor](cursor)


class Migration(migrations.Migration):
    dependencies = [("firsthand", "0001_start")]
    operations = [migrations.RunPython(build, migrations.RunPython.noop)]
