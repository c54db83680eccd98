"""Opaque ids for things that leave this computer: they tell nothing about it, its user, or the person written to."""

import re
import secrets
import uuid

_DOMAIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)


def new_message_id(sender: str) -> str:
    """This function will return a new Message-ID: 128 random bits at the domain of the sender (RFC 5322 3.6.4).

    The domain stands in the From header of the same message, so it gives nothing more away; mail filters expect it
    there. An address without a plain ASCII domain gets a reserved name instead (RFC 2606).
    """
    domain = sender.rpartition("@")[2]
    right = domain.lower() if _DOMAIN.fullmatch(domain) else "firsthand.invalid"
    return f"<{secrets.token_hex(16)}@{right}>"


def new_calendar_uid() -> str:
    """This function will return a new iCalendar UID: a random UUID and nothing else (RFC 7986 5.3)."""
    return str(uuid.uuid4())
