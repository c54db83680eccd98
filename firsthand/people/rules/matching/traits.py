"""What of a record is compared: its name in parts, and its addresses, numbers, links and employer in one form."""

import re
from dataclasses import dataclass
from functools import lru_cache

from firsthand.formats.linkedin import profile_key
from firsthand.people.rules.keys import Key, organisation_key, website_key
from firsthand.people.rules.matching.parts import Parts, parts_of
from firsthand.people.rules.matching.records import Record
from firsthand.people.rules.matching.scripts import latin
from firsthand.people.rules.words import IdentityKind

_FREE = frozenset(
    """gmail googlemail yahoo ymail hotmail outlook live msn icloud me mac aol gmx web t-online freenet posteo mailbox
    proton protonmail pm mail yandex ya rambler qq 163 126 sina naver daum hanmail orange wanadoo free laposte sfr
    libero virgilio tiscali uol bol terra seznam wp o2 onet interia ukr abv bluewin hey fastmail zoho comcast verizon
    att sbcglobal btinternet sky virginmedia ntlworld telenet ziggo kpnmail hetnet xs4all arcor rediffmail""".split()
)
_LONGEST = 200  # letters of a name; what goes on is no name
_SECOND_LEVEL = frozenset("co com org net ac edu gov or ne".split())
_BOXES = frozenset(
    """team support family familie household desk reception office sales newsletter notifications service billing buchhaltung
    department info infos contact kontakt contacto contato hello mail post bureau studio praxis kanzlei news vertrieb empfang
    secretariat accueil jobs careers bewerbung karriere marketing orders invoices finance noreply shop booking reservations
    admin administrator root hostmaster security privacy legal feedback club board vorstand verein all everyone list""".split()
)


@dataclass(frozen=True)
class Address:
    """A mail address: its key, its words ("m.okafor" is m, okafor), and the firm its domain names."""

    key: str
    words: tuple[str, ...]
    firm: str
    is_shared: bool


@dataclass(frozen=True, eq=False)
class Traits:
    """A record made comparable."""

    record: Record
    name: Parts
    addresses: tuple[Address, ...]
    emails: frozenset[str]
    shared: frozenset[str]
    firms: frozenset[str]
    phones: dict[str, str]
    profiles: frozenset[str]
    sites: frozenset[str]
    company: str
    title: frozenset[str]
    order: tuple[str, ...]


def traits_of(record: Record) -> Traits:
    """This function will make a record comparable."""
    addresses = tuple(dict.fromkeys(found for text in record.emails if (found := address_of(text))))
    links = [link for link in record.urls if link]
    profiles = {key for link in links if (key := profile_key(link))}
    return Traits(
        record=record,
        name=parts_of(record.given[:_LONGEST], record.family[:_LONGEST], record.full[:_LONGEST]),
        addresses=addresses,
        emails=frozenset(one.key for one in addresses if not one.is_shared),
        shared=frozenset(one.key for one in addresses if one.is_shared),
        firms=frozenset(one.firm for one in addresses if one.firm),
        phones=dict(number for text in record.phones if (number := number_of(text))[0]),
        profiles=frozenset(profiles),
        sites=frozenset(key for link in links if not profile_key(link) and "/" in (key := website_key(link))),
        company=organisation_key(record.company) if record.company else "",
        title=title_words(record.title) if record.title else frozenset(),
        order=_order(record),
    )


def _order(record: Record) -> tuple[str, ...]:
    """All that is judged, so that two records are compared the same way round whichever comes first."""
    lists = ("", *record.emails, "", *record.phones, "", *record.urls)
    return (record.given, record.family, record.full, record.source, record.company, record.title, *lists)


@lru_cache(maxsize=65536)
def address_of(text: str) -> Address | None:
    """This function will read a mail address without a look-up; None where it has no form of one."""
    text = text.strip().strip("<>").casefold().removeprefix("mailto:")
    local, at, domain = text.rpartition("@")
    if not at or not local or "." not in domain or " " in domain:
        return None
    local = local.partition("+")[0] or local
    if domain in {"gmail.com", "googlemail.com"}:
        domain = "gmail.com"
        key = f"{local.replace('.', '')}@{domain}"
    else:
        key = f"{local}@{domain}"
    labels = domain.split(".")
    firm = labels[-3] if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else labels[-2]
    found = tuple(latin(word) for word in re.split(r"[._\-\d]+", local) if word)
    is_shared = Key(IdentityKind.EMAIL, key, f"{local}@").is_shared or not _BOXES.isdisjoint(found)
    return Address(key, found, "" if firm in _FREE else firm, is_shared)


def number_of(text: str) -> tuple[str, str]:
    """This function will return a number's last eight digits, which home and abroad write alike, and its extension."""
    number, _, extension = re.sub(
        r"\s*(?:ext\.?|x|#|durchwahl|;ext=)\s*(\d{1,6})\s*$", r"|\1", text.casefold()
    ).partition("|")
    digits = re.sub(r"\D", "", number)
    return (digits[-8:] if len(digits) >= 7 else ""), extension


@lru_cache(maxsize=65536)
def title_words(title: str) -> frozenset[str]:
    """This function will return the words of a title that say something."""
    return frozenset(re.findall(r"\w{3,}", latin(title))) - {"and", "the", "for", "und"}


@lru_cache(maxsize=65536)
def spelled(company: str) -> str:
    """This function will return a company's name as its domain would spell it."""
    return re.sub(r"[^a-z0-9]", "", latin(company))
