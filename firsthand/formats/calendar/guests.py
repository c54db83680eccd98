"""Who was asked to an event, and who asked."""

from firsthand.formats.calendar.parts import Component
from firsthand.formats.calendar.values import Guest
from firsthand.formats.mailbox import read_addresses
from firsthand.formats.mailbox.words import readable
from firsthand.formats.vcard.values import Property

MOST = 100
_THINGS = frozenset({"ROOM", "RESOURCE", "GROUP"})


def guests_of(event: Component) -> tuple[Guest, ...]:
    """This function will return whoever invited and the first hundred guests, each address once, the last word counting.

    Somebody without a mail address (a number, an id of their server) has the address as it stands.
    """
    organizer = event.first("ORGANIZER")
    found: dict[str, Guest] = {}
    for prop in [*([organizer] if organizer else []), *event.of("ATTENDEE")[:MOST]]:
        guest = _guest(prop)
        known = found.get(guest.address)
        found[guest.address] = guest if not known or guest.name or guest.answer else known
    return tuple(found.values())


def _guest(prop: Property) -> Guest:
    params = dict(prop.params)
    said = params.get("EMAIL") or prop.value.strip()
    addresses = read_addresses(said.encode("utf-8", "replace"))
    address = addresses[0].address if addresses else readable(said)[:254]
    name = readable(params.get("CN", "")).strip("'\" ")
    answer = params.get("PARTSTAT", "").upper()[:20]
    is_thing = params.get("CUTYPE", "").upper() in _THINGS or address.endswith("resource.calendar.google.com")
    return Guest("" if "@" in name else name[:300], address, answer, is_thing)
