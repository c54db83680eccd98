"""An export..."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from firsthand.desk.actions.export import export_json, export_markdown, export_to, packed
from firsthand.kernel.refusal import Refused
from firsthand.learn.models import Remark
from firsthand.meet.models import Talk
from firsthand.reach.models import MailAccount, Message
from tests.cast import NOW, Cast
from tests.world import make_world

pytestmark = pytest.mark.django_db
SECRET_WORDS = "she is leaving in May"


@pytest.fixture
def told(cast: Cast) -> Cast:
    """Something was said off the record, filed as a remark and marked in the notes."""
    make_world(cast.ines)
    Talk.objects.filter(owner=cast.ines).update(
        notes=f"remark: boxes on Mondays\noff the record: {SECRET_WORDS}\nremark: maps"
    )
    remark = Remark.objects.get(owner=cast.ines)
    remark.pk, remark.text, remark.words, remark.is_off_record = None, "Leaves soon.", SECRET_WORDS, True
    remark.save()
    MailAccount.objects.filter(owner=cast.ines).update(secret=b"sealed-secret", key_id="k1")
    Message.objects.filter(owner=cast.ines).update(raw=b"frozen")
    return cast


def test_holds_every_row_and_none_of_anybody_else(told: Cast) -> None:
    make_world(told.sana)
    everything = json.loads(export_json(owner=told.ines, off_record=True, now=NOW))
    assert everything["program"] == "firsthand"
    assert len(everything["tables"]["person"]) == 1
    assert len(everything["tables"]["remark"]) == 2
    assert set(everything["tables"]) >= {
        "interest",
        "question",
        "conversation",
        "event",
        "message",
        "talk",
        "promise",
        "advice",
    }


@pytest.mark.parametrize("form", ["json", "markdown"])
def test_leaves_out_what_was_said_off_the_record_unless_asked(told: Cast, form: str) -> None:
    def text(*, off_record: bool) -> str:
        if form == "json":
            return export_json(owner=told.ines, off_record=off_record, now=NOW).decode()
        return "\n".join(export_markdown(owner=told.ines, off_record=off_record, now=NOW).values())

    kept, whole = text(off_record=False), text(off_record=True)
    assert SECRET_WORDS not in kept
    assert "Leaves soon." not in kept
    assert SECRET_WORDS in whole
    assert "boxes on Mondays" in kept


def test_never_holds_a_secret_or_frozen_mail(told: Cast) -> None:
    text = export_json(owner=told.ines, off_record=True, now=NOW).decode()
    assert "sealed" not in text
    assert "frozen" not in text


def test_reads_well_as_markdown(told: Cast) -> None:
    pages = export_markdown(owner=told.ines, off_record=False, now=NOW)
    person = next(text for name, text in pages.items() if name.startswith("people/"))
    assert person.startswith("# Zoë Młynarska 0")
    assert any(name.startswith("conversations/zoë") for name in pages)
    assert any("confidence 2 of 5" in text for text in pages.values())
    assert zipfile.ZipFile(io.BytesIO(packed(pages))).testzip() is None


def test_goes_only_into_a_new_folder(told: Cast, tmp_path: Path) -> None:
    written = export_to(owner=told.ines, folder=tmp_path / "mine", off_record=False, now=NOW)
    assert all(path.stat().st_mode & 0o077 == 0 for path in written)
    with pytest.raises(Refused, match="not an empty folder"):
        export_to(owner=told.ines, folder=tmp_path / "mine", off_record=False, now=NOW)
