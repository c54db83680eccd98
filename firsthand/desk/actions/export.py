"""Everything leaves in open formats: one JSON file, or a folder of Markdown files, packed for the browser as a ZIP."""

import io
import json
import zipfile
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import transaction

from firsthand.desk.queries.export import everything
from firsthand.desk.queries.pages import markdown_pages
from firsthand.kernel.refusal import Refused
from firsthand.owners.actions import note_audit
from firsthand.owners.models import Seeker


def export_json(*, owner: Seeker, off_record: bool, now: datetime) -> bytes:
    """This function will return all of a seeker's rows as one JSON text (UTF-8)."""
    with transaction.atomic():
        rows = everything(owner, off_record=off_record)
        note_audit(owner=owner, now=now, verb="desk.export_json")
    head = {
        "program": "firsthand",
        "version": settings.VERSION,
        "exported_at": now.isoformat(),
        "off_the_record": off_record,
    }
    return json.dumps({**head, "tables": rows}, ensure_ascii=False, indent=1).encode()


def export_markdown(*, owner: Seeker, off_record: bool, now: datetime) -> dict[str, str]:
    """This function will return Markdown files by their names: one for each interest, person talked to and conversation."""
    with transaction.atomic():
        pages = markdown_pages(everything(owner, off_record=off_record))
        note_audit(owner=owner, now=now, verb="desk.export_markdown")
    return pages


def packed(files: dict[str, str]) -> bytes:
    """This function will return files as one ZIP."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def export_to(*, owner: Seeker, folder: Path, off_record: bool, now: datetime) -> list[Path]:
    """This function will write the JSON file and the Markdown files below `folder`, which must be new or empty; mode 0600."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        message = f"{folder} is not an empty folder. Name a new one; nothing was written."
        raise Refused(message)
    files = {name: text.encode() for name, text in export_markdown(owner=owner, off_record=off_record, now=now).items()}
    files["firsthand.json"] = export_json(owner=owner, off_record=off_record, now=now)
    written = []
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        path.write_bytes(content)
        written.append(path)
    return written
