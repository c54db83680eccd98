"""The closed lists of people: each is mirrored by a constraint in the tables."""

from enum import StrEnum


class IdentityKind(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    PROFILE = "profile"
    WEBSITE = "website"


class OrganisationKind(StrEnum):
    COMPANY = "company"
    SCHOOL = "school"
    OTHER = "other"


class TieKind(StrEnum):
    """How the seeker and a person are connected; the seeker's own word."""

    UNKNOWN = "unknown"
    FAMILY = "family"
    FRIEND = "friend"
    COLLEAGUE = "colleague"
    CLASSMATE = "classmate"
    TEACHER = "teacher"
    ALUM = "alum"
    CLUB = "club"
    NEIGHBOUR = "neighbour"
    REFERRED = "referred"
    MET_ONCE = "met_once"
    ONLINE = "online"
    STRANGER = "stranger"


class TieStrength(StrEnum):
    """The seeker's own word for a tie, which stands above anything computed."""

    UNSAID = "unsaid"
    CLOSE = "close"
    KNOWN = "known"
    SLIGHT = "slight"
    NONE = "none"


class TouchChannel(StrEnum):
    LINKEDIN = "linkedin"
    EMAIL = "email"
    PHONE = "phone"
    IN_PERSON = "in_person"
    OTHER = "other"


class Direction(StrEnum):
    TO_THEM = "to_them"
    FROM_THEM = "from_them"
    BOTH = "both"


class ImportSource(StrEnum):
    LINKEDIN = "linkedin"
    VCARD = "vcard"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    TABLE = "table"
    CARDDAV = "carddav"
    MBOX = "mbox"
    MAILDIR = "maildir"
    IMAP = "imap"
    CALENDAR = "calendar"


class Answer(StrEnum):
    """What the seeker said of two who may be one person."""

    OPEN = "open"
    NO = "no"


class RowVerdict(StrEnum):
    ADD = "add"
    CHANGE = "change"
    SAME = "same"
    SKIP = "skip"
    DROP = "drop"
