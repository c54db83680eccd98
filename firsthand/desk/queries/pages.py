"""The Markdown pages of an export, built from the same rows as the JSON file."""

from collections import defaultdict
from typing import Any

from firsthand.desk.rules.markdown import block, bullets, file_name, heading, line

Row = dict[str, Any]
Tables = dict[str, list[Row]]


def markdown_pages(tables: Tables) -> dict[str, str]:
    """This function will return the text of each page by its name."""
    people = {row["id"]: row for row in tables["person"]}
    interests = {row["id"]: row for row in tables["interest"]}
    talked_to = {row["person_id"] for row in tables["conversation"]}
    pages = {"README.md": _contents(tables)}
    for row in tables["interest"]:
        pages[f"interests/{file_name(row['name'], row['id'])}"] = _interest(row, tables, people)
    for row in tables["person"]:
        if row["id"] in talked_to:
            pages[f"people/{file_name(row['name'], row['id'])}"] = _person(row, tables)
    for row in tables["conversation"]:
        name = f"{people[row['person_id']]['name']} {interests[row['interest_id']]['name']}"
        pages[f"conversations/{file_name(name, row['id'])}"] = _conversation(row, tables, people, interests)
    return pages


def _of(tables: Tables, table: str, column: str, number: int) -> list[Row]:
    return [row for row in tables[table] if row[column] == number]


def _contents(tables: Tables) -> str:
    counts = [f"{name}: {len(rows)}" for name, rows in tables.items() if rows]
    return (
        heading(1, "What Firsthand holds for me")
        + "\nEverything, row by row, is in firsthand.json.\n\n"
        + bullets(counts)
    )


def _interest(row: Row, tables: Tables, people: dict[int, Row]) -> str:
    confidences = defaultdict(list)
    for one in tables["confidence"]:
        confidences[one["question_id"]].append(str(one["level"]))
    questions = [
        f"{one['text']} ({one['topic']}, {one['state']}"
        + (f"; confidence {' → '.join(confidences[one['id']])} of 5)" if confidences[one["id"]] else ")")
        for one in _of(tables, "question", "interest_id", row["id"])
    ]
    said = [
        f"{one['text']} — {people[one['person_id']]['name']}, {one['said_on']} ({one['topic']})"
        for one in _of(tables, "remark", "interest_id", row["id"])
    ]
    insights = [f"{one['claim']} ({one['topic']})" for one in _of(tables, "insight", "interest_id", row["id"])]
    parts = [heading(1, row["name"]), f"Kind: {row['kind']}. Leaning: {row['leaning']}.", line(row["why"])]
    parts += [heading(2, "Questions"), bullets(questions), heading(2, "Insights"), bullets(insights)]
    return "\n".join([*parts, heading(2, "What was said"), bullets(said)])


def _person(row: Row, tables: Tables) -> str:
    organisations = {one["id"]: one["name"] for one in tables["organisation"]}
    journey = [
        f"{one['title']} at {organisations.get(one['organisation_id'], 'an unnamed place')}"
        f" ({one['started_on'] or '?'} to {one['ended_on'] or 'now'})"
        for one in _of(tables, "position", "person_id", row["id"])
    ]
    addresses = [one["value"] for one in _of(tables, "identity", "person_id", row["id"])]
    said = [f"{one['text']} ({one['said_on']})" for one in _of(tables, "remark", "person_id", row["id"])]
    facts = [f"What we share: {row['shared']}", f"One specific thing they did: {row['specific']}"]
    parts = [heading(1, row["name"]), bullets([fact for fact in facts if not fact.endswith(": ")])]
    parts += [heading(2, "Addresses"), bullets(addresses), heading(2, "Journey"), bullets(journey)]
    return "\n".join([*parts, heading(2, "What they said"), bullets(said), block(row["note"])])


def _conversation(row: Row, tables: Tables, people: dict[int, Row], interests: dict[int, Row]) -> str:
    number = row["id"]
    events = [
        f"{one['at'][:10]}: {one['kind']} {one['note']}" for one in _of(tables, "event", "conversation_id", number)
    ]
    notes = [one["notes"] for one in _of(tables, "talk", "conversation_id", number)]
    said = [
        f"{one['text']} ({one['topic']}, {one['kind']})" for one in _of(tables, "remark", "conversation_id", number)
    ]
    promises = [f"{one['side']}: {one['text']}" for one in _of(tables, "promise", "conversation_id", number)]
    advice = [f"{one['text']} {one['result']}" for one in _of(tables, "advice", "conversation_id", number)]
    letters = [
        heading(3, one["subject"] or one["kind"]) + "\n" + block(one["body"])
        for one in _of(tables, "message", "conversation_id", number)
    ]
    title = f"{people[row['person_id']]['name']}, about {interests[row['interest_id']]['name']}"
    parts = [
        heading(1, title),
        heading(2, "What happened"),
        bullets(events),
        heading(2, "What was said"),
        bullets(said),
    ]
    parts += [heading(2, "Promises"), bullets(promises), heading(2, "Advice"), bullets(advice)]
    return "\n".join([*parts, heading(2, "Notes"), *map(block, notes), "", heading(2, "Letters"), *letters])
