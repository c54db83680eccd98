"""Who wrote whom and when, from the headers of mail; bodies are skipped and never kept."""

from firsthand.formats.mailbox.addresses import Address, read_addresses
from firsthand.formats.mailbox.headers import Headers, read_headers
from firsthand.formats.mailbox.mbox import heads_of

__all__ = ["Address", "Headers", "heads_of", "read_addresses", "read_headers"]
