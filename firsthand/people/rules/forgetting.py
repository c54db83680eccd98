"""What stays of a forgotten person: enough to leave them out of the next import, too little to know who they were."""

import hashlib
import hmac


def forgotten_mark(secret: str, kind: str, key: str) -> str:
    """This function will return a keyed hash of an identity (`kind` and `key` as in Identity), 64 hexadecimal digits."""
    return hmac.new(secret.encode(), f"{kind}:{key}".encode(), hashlib.sha256).hexdigest()
