"""Where common mail providers take mail, guessed from the address, and what their customers must know first.

From the providers' own help pages. A guess fills a form and is never used unseen.
"""

from dataclasses import dataclass

from firsthand.reach.rules.words import Security

_ONE_APP = (
    "Needs a password made for one app, not the one you sign in with: make it in your account's security settings."
)
_GMAIL = f"{_ONE_APP} Google offers it once two-step verification is on."
_MICROSOFT = (
    "Microsoft mostly no longer lets programs sign in with a password. If it refuses, use “Open in my mail program”."
)
_BRIDGE = "Mail leaves through the Proton Bridge program on this computer; it shows the password to use."


@dataclass(frozen=True)
class ServerGuess:
    """How an account is probably reached. `known` is False where it rests on the address's domain alone."""

    host: str
    port: int
    security: Security
    username: str
    note: str = ""
    known: bool = True


_TLS, _STARTTLS = (465, Security.TLS), (587, Security.STARTTLS)
_PROVIDERS: tuple[tuple[str, str, tuple[int, Security], str], ...] = (
    ("gmail.com googlemail.com", "smtp.gmail.com", _TLS, _GMAIL),
    ("outlook.com hotmail.com live.com msn.com", "smtp-mail.outlook.com", _STARTTLS, _MICROSOFT),
    ("icloud.com me.com mac.com", "smtp.mail.me.com", _STARTTLS, _ONE_APP),
    ("yahoo.com yahoo.de yahoo.fr yahoo.co.uk ymail.com", "smtp.mail.yahoo.com", _TLS, _ONE_APP),
    ("aol.com", "smtp.aol.com", _TLS, _ONE_APP),
    ("fastmail.com fastmail.fm", "smtp.fastmail.com", _TLS, _ONE_APP),
    (
        "gmx.at gmx.de gmx.net gmx.ch",
        "mail.gmx.net",
        _TLS,
        "Switch on POP3 and IMAP access in your GMX settings first.",
    ),
    ("gmx.com", "mail.gmx.com", _TLS, "Switch on POP3 and IMAP access in your GMX settings first."),
    ("web.de", "smtp.web.de", _STARTTLS, "Switch on POP3 and IMAP access in your WEB.DE settings first."),
    (
        "t-online.de",
        "securesmtp.t-online.de",
        _TLS,
        "Needs the password for mail programs, set in your customer centre.",
    ),
    ("posteo.de posteo.net", "posteo.de", _TLS, ""),
    ("mailbox.org", "smtp.mailbox.org", _TLS, ""),
    ("zoho.com", "smtp.zoho.com", _TLS, _ONE_APP),
    ("yandex.ru yandex.com", "smtp.yandex.com", _TLS, _ONE_APP),
    ("mail.ru", "smtp.mail.ru", _TLS, _ONE_APP),
    ("orange.fr wanadoo.fr", "smtp.orange.fr", _TLS, ""),
    ("free.fr", "smtp.free.fr", _TLS, ""),
    ("libero.it", "smtp.libero.it", _TLS, ""),
    ("proton.me protonmail.com pm.me", "127.0.0.1", (1025, Security.STARTTLS), _BRIDGE),
)
_BY_DOMAIN = {domain: (host, door, note) for domains, host, door, note in _PROVIDERS for domain in domains.split()}


def guess_settings(address: str) -> ServerGuess:
    """This function will return how the account of an address is probably reached; the user name is the address."""
    domain = address.strip().partition("@")[2].lower()
    if domain in _BY_DOMAIN:
        host, (port, security), note = _BY_DOMAIN[domain]
        return ServerGuess(host, port, security, address.strip(), note)
    return ServerGuess(f"smtp.{domain}" if domain else "", *_STARTTLS, address.strip(), known=False)
