"""Where an address book or a mailbox is to be asked for, from what the seeker typed: an address, or only their own e-mail.

The table is from the providers' own help pages. Whatever is not in it is guessed from the address's domain, and nothing
is looked up to guess it.
"""

import re
from dataclasses import dataclass, field
from datetime import date

_HOST = re.compile(
    r"(?P<scheme>https?://|imaps?://)?(?P<host>\[[0-9a-f:.]+\]|[^\s/:@\[\]?#]+)(?::(?P<port>\d{1,5}))?(?P<path>/[^\s?#]*)?"
)
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|\[::1\]")

NO_ADDRESS = "This is no address of a server. Write it as dav.example.org, or type only your own e-mail address."
OPEN_ADDRESS = (
    "This address is without encryption, so that anybody on the way could read your password."
    " Write https:// instead, or tick “without encryption” if you trust every step of the way."
)
BY_FILE = (
    "{name} gives contacts to no program that signs in with a password. Export them there, and bring the file: {how}."
)
_GOOGLE = ("Google", "contacts.google.com, Export, “Google CSV” or “vCard”")
_MICROSOFT = ("Microsoft", "Outlook on the web, People, Manage contacts, Export")
_PROTON = ("Proton", "Contacts, Settings, Export contacts")


@dataclass(frozen=True)
class AddressBookPlace:
    """Where to begin to look. `family` is a domain whose other hosts the provider is known to lead to."""

    url: str
    family: str = ""


@dataclass(frozen=True)
class MailboxPlace:
    """A mailbox's server; `security` is tls, starttls or plain."""

    host: str
    port: int
    security: str


_BOOKS = (
    ("icloud.com me.com mac.com", AddressBookPlace("https://contacts.icloud.com/", "icloud.com")),
    ("fastmail.com fastmail.fm", AddressBookPlace("https://carddav.fastmail.com/")),
    ("posteo.de posteo.net", AddressBookPlace("https://posteo.de:8843/")),
    ("mailbox.org", AddressBookPlace("https://dav.mailbox.org/")),
    ("gmx.de gmx.net gmx.at gmx.ch", AddressBookPlace("https://carddav.gmx.net/")),
    ("gmx.com", AddressBookPlace("https://carddav.gmx.com/")),
    ("web.de", AddressBookPlace("https://carddav.web.de/")),
    ("yahoo.com yahoo.de yahoo.fr yahoo.co.uk ymail.com", AddressBookPlace("https://carddav.address.yahoo.com/")),
    ("zoho.com", AddressBookPlace("https://contacts.zoho.com/")),
    ("yandex.ru yandex.com", AddressBookPlace("https://carddav.yandex.ru/")),
)
_ONLY_FILES = (
    ("gmail.com googlemail.com", _GOOGLE),
    ("outlook.com hotmail.com live.com msn.com", _MICROSOFT),
    ("proton.me protonmail.com pm.me", _PROTON),
)
_MAILBOXES = (
    ("gmail.com googlemail.com", "imap.gmail.com"),
    ("outlook.com hotmail.com live.com msn.com", "outlook.office365.com"),
    ("icloud.com me.com mac.com", "imap.mail.me.com"),
    ("yahoo.com yahoo.de yahoo.fr yahoo.co.uk ymail.com", "imap.mail.yahoo.com"),
    ("aol.com", "imap.aol.com"),
    ("fastmail.com fastmail.fm", "imap.fastmail.com"),
    ("gmx.de gmx.net gmx.at gmx.ch", "imap.gmx.net"),
    ("gmx.com", "imap.gmx.com"),
    ("web.de", "imap.web.de"),
    ("t-online.de", "secureimap.t-online.de"),
    ("posteo.de posteo.net", "posteo.de"),
    ("mailbox.org", "imap.mailbox.org"),
    ("zoho.com", "imap.zoho.com"),
    ("yandex.ru yandex.com", "imap.yandex.com"),
    ("mail.ru", "imap.mail.ru"),
    ("orange.fr wanadoo.fr", "imap.orange.fr"),
    ("free.fr", "imap.free.fr"),
    ("libero.it", "imapmail.libero.it"),
)
_BOOK_OF = {domain: place for domains, place in _BOOKS for domain in domains.split()}
_FILE_OF = {
    domain: BY_FILE.format(name=name, how=how) for domains, (name, how) in _ONLY_FILES for domain in domains.split()
}
_MAILBOX_OF = {domain: host for domains, host in _MAILBOXES for domain in domains.split()}


def address_book_place(typed: str, *, is_open_fine: bool) -> AddressBookPlace | str:
    """This function will return where an address book is to be looked for, or one sentence why it cannot be.

    `is_open_fine` allows an address without encryption; on this computer itself it is always fine.
    """
    domain = _domain_of(typed)
    if domain:
        return _FILE_OF.get(domain) or _BOOK_OF.get(domain) or AddressBookPlace(f"https://{domain}/")
    found = _HOST.fullmatch(typed.strip())
    if not found or (found["scheme"] or "").startswith("imap") or not _is_host(found):
        return NO_ADDRESS
    is_open = is_open_fine or bool(_LOOPBACK.fullmatch(found["host"].lower()))
    scheme = found["scheme"] or ("http://" if is_open else "https://")
    if scheme == "http://" and not is_open:
        return OPEN_ADDRESS
    port = f":{found['port']}" if found["port"] else ""
    host = found["host"].lower()
    return AddressBookPlace(f"{scheme}{host}{port}{found['path'] or '/'}", _family_of(host))


def mailbox_place(typed: str, *, is_open_fine: bool) -> MailboxPlace | str:
    """This function will return where a mailbox is to be asked for, or one sentence why it cannot be."""
    domain = _domain_of(typed)
    if domain:
        return MailboxPlace(_MAILBOX_OF.get(domain) or f"imap.{domain}", 993, "tls")
    found = _HOST.fullmatch(typed.strip())
    if not found or (found["scheme"] or "").startswith("http") or not _is_host(found):
        return NO_ADDRESS
    is_open = is_open_fine or bool(_LOOPBACK.fullmatch(found["host"].lower()))
    port = int(found["port"] or 993)
    security = "tls" if port == 993 else "plain" if is_open else "starttls" if port == 143 else "tls"
    return MailboxPlace(found["host"].strip("[]").lower(), port, security)


def _domain_of(typed: str) -> str:
    """The domain where only an e-mail address was typed."""
    found = re.fullmatch(r"[^@\s/:]+@([^@\s/:]+\.[^@\s/:.]+)", typed.strip())
    return found[1].lower() if found else ""


def _is_host(found: re.Match[str]) -> bool:
    return int(found["port"] or 1) in range(1, 65536) and (
        "." in found["host"] or bool(_LOOPBACK.fullmatch(found["host"]))
    )


def _family_of(host: str) -> str:
    return next((place.family for place in _BOOK_OF.values() if place.family and host.endswith(f".{place.family}")), "")


@dataclass(frozen=True)
class BookWish:
    """An address book to fetch, as whom; `typed` is what the seeker wrote. The password serves once and is kept nowhere."""

    typed: str
    place: AddressBookPlace
    username: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class MailWish:
    """A mailbox to fetch from, as whom, and since which day; None for all of it."""

    typed: str
    place: MailboxPlace
    username: str
    password: str = field(repr=False)
    since: date | None = None


def years_before(today: date, years: int) -> date:
    """This function will return the same day some years ago; of 29 February the day before, where there is none."""
    return date(today.year - years, today.month, min(today.day, 28) if today.month == 2 else today.day)
