"""Identities in the one form in which they are compared: two of the same kind and key are one person."""

import re
from dataclasses import dataclass

from firsthand.formats.linkedin import profile_key
from firsthand.kernel.text import fold
from firsthand.people.rules.roles import is_machine, is_role
from firsthand.people.rules.words import IdentityKind

_SCHEME = re.compile(r"^[a-z][a-z+.-]*://(www\.)?|^www\.", re.IGNORECASE)
MERGING = (IdentityKind.PROFILE, IdentityKind.EMAIL, IdentityKind.PHONE)


@dataclass(frozen=True)
class Key:
    """An identity: its `value` as written and the `key` it is compared by, both as stored."""

    kind: IdentityKind
    value: str
    key: str

    @property
    def is_shared(self) -> bool:
        """This function will tell whether several people read here: info@ and its like."""
        return self.kind == IdentityKind.EMAIL and (is_role(self.key) or is_machine(self.key))


def email_key(text: str) -> str:
    """This function will return an address in small letters and one form, empty where it is none; no look-up."""
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - slow to load, and rarely needed

    try:
        return validate_email(text.strip(), check_deliverability=False).normalized.casefold()
    except EmailNotValidError:
        return ""


def phone_key(text: str, country: str = "") -> str:
    """This function will return a number as +4930123456 (E.164), its digits where the country is unknown, else nothing.

    `country` is two letters, the seeker's own: numbers without a country code are taken to be at home.
    """
    digits = re.sub(r"\D", "", text)
    if not 6 <= len(digits) <= 20:
        return ""
    import phonenumbers  # noqa: PLC0415 - slow to load, and rarely needed

    try:
        number = phonenumbers.parse(text[:60], country.upper() or None)
    except phonenumbers.NumberParseException:
        number = None
    if number is not None and phonenumbers.is_possible_number(number):
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return digits


def website_key(address: str) -> str:
    """This function will return a link without scheme, www, query and last slash, in small letters."""
    return _SCHEME.sub("", address.strip()).partition("?")[0].rstrip("/").casefold()


def link_identity(address: str) -> Key | None:
    """This function will read a link: a LinkedIn profile tells people apart, any other page does not."""
    profile = profile_key(address)
    if profile:
        return Key(IdentityKind.PROFILE, address.strip()[:500], profile[:500])
    key = website_key(address)
    return Key(IdentityKind.WEBSITE, address.strip()[:500], key[:500]) if "." in key else None


def email_identity(address: str) -> Key | None:
    """This function will read a mail address, None where it is none."""
    key = email_key(address)
    return Key(IdentityKind.EMAIL, address.strip(), key) if key else None


def phone_identity(number: str, country: str) -> Key | None:
    """This function will read a telephone number, None where there is none."""
    key = phone_key(number, country)
    return Key(IdentityKind.PHONE, number.strip()[:500], key) if key else None


def read_identity(text: str, country: str) -> Key | None:
    """This function will read what somebody typed into one box: an address, a link or a number."""
    if "@" in text and "/" not in text:
        return email_identity(text)
    number = phone_identity(text, country) if re.match(r"[+(\d]", text.strip()) else None
    return number or link_identity(text)


_LEGAL = frozenset(
    """gmbh ag inc incorporated ltd limited llc llp plc bv nv sa srl spa kg ohg ug se co corp corporation company oy
    ab as aps pty sarl sas kk ev mbh""".split()
)


def organisation_key(name: str) -> str:
    """This function will fold an organisation's name and take off legal forms: "ACME, Inc." and "Acme" are one."""
    words = re.sub(r"[^\w\s&+]", " ", fold(name.replace(".", ""))).split()
    while len(words) > 1 and words[-1] in _LEGAL:
        words.pop()
    return " ".join(words)[:300] or fold(name)[:300]
