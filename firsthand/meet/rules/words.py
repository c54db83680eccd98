"""The closed lists of meet: each is mirrored by a constraint in the tables."""

from enum import StrEnum


class Consent(StrEnum):
    """What the host said about notes (hosts.md); silence is not consent."""

    NOT_ASKED = "not_asked"
    NOTES_OK = "notes_ok"
    NO_NOTES = "no_notes"
    RECORDING_OK = "recording_ok"


class Format(StrEnum):
    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in_person"
    WRITTEN = "written"


class Outcome(StrEnum):
    """What became of a question on an agenda."""

    PLANNED = "planned"
    ASKED = "asked"
    VOLUNTEERED = "volunteered"
    SKIPPED = "skipped"
