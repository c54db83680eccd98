"""Who wrote whom and when, from the headers of mail; bodies are skipped and never kept."""

from firsthand.formats.mailbox.addresses import Address, read_addresses
from firsthand.formats.mailbox.folders import MAIL, mail_names, messages_of
from firsthand.formats.mailbox.headers import Headers, read_headers
from firsthand.formats.mailbox.mbox import heads_of, is_mbox, read_mbox

__all__ = [
    "MAIL",
    "Address",
    "Headers",
    "heads_of",
    "is_mbox",
    "mail_names",
    "messages_of",
    "read_addresses",
    "read_headers",
    "read_mbox",
]
