"""The closed lists of reach: each is mirrored by a constraint in the tables."""

from enum import StrEnum


class EventKind(StrEnum):
    """What really happened to a conversation; its state is derived from these (states.py)."""

    IDEA = "idea"
    DRAFTED = "drafted"
    ASKED = "asked"
    NUDGED = "nudged"
    ANSWERED = "answered"
    AGREED = "agreed"
    POSTPONED = "postponed"
    SCHEDULED = "scheduled"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"
    HELD = "held"
    DEBRIEFED = "debriefed"
    THANKED = "thanked"
    DECLINED = "declined"
    NO_REPLY = "no_reply"
    WITHDRAWN = "withdrawn"
    MISSED = "missed"
    KEPT_UP = "kept_up"


class Channel(StrEnum):
    EMAIL = "email"
    LINKEDIN_INVITE = "linkedin_invite"
    LINKEDIN_DM = "linkedin_dm"
    OTHER = "other"


class MessageKind(StrEnum):
    FIRST = "first"
    FOLLOW_UP = "follow_up"
    THANK_YOU = "thank_you"
    UPDATE = "update"
    REFERRAL_ASK = "referral_ask"
    INTRO_NOTE = "intro_note"
    INVITATION = "invitation"


class WayOut(StrEnum):
    """How a message left: by the seeker's own account, their mail program, or the clipboard."""

    NONE = ""
    ACCOUNT = "account"
    PROGRAM = "program"
    CLIPBOARD = "clipboard"


class MessageState(StrEnum):
    """Where a message stands on its way out (reliability 4.1)."""

    DRAFT = "draft"
    QUEUED = "queued"
    CONNECTING = "connecting"
    DATA = "data"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"


class Security(StrEnum):
    """How a mail account is reached: TLS from the start, STARTTLS, or in the clear on the person's own word."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"


class Guess(StrEnum):
    """How likely the seeker thinks a yes is, said before each send (R3, R4, R24)."""

    UNSAID = ""
    HARDLY = "hardly"
    PERHAPS = "perhaps"
    LIKELY = "likely"
    SURE = "sure"
