"""The properties of one card to what they say of somebody."""

from firsthand.formats.vcard.lines import Head, read_head
from firsthand.formats.vcard.values import Card, Property, components, unescaped

LONGEST_ORIGINAL = 2_000  # letters of a card that are kept beside a person
CUT = " … ({count:,} letters more)"
_LONGEST_HEAD, _MOST_HEADS = 500, 1_000
_NEVER_PLAIN = frozenset({"BEGIN", "END", "AGENT", "PHOTO", "LOGO", "SOUND", "KEY"})
_NO_PARTS = ("",) * 5
_SINGLE = frozenset({"FN", "N", "ORG", "TITLE", "UID"})
_DROPPED = frozenset({"VERSION", "AGENT"})


class OpenCard:
    """A card while it is read: what is known by its name, all else in order, and the lines as they stood."""

    __slots__ = ("_many", "_notes", "_others", "_single", "is_in_agent", "line", "raw")

    def __init__(self, line: int) -> None:
        self.line = line
        self.is_in_agent = False
        self._single: dict[str, str] = {}
        self._many: dict[str, list[Property]] = {"EMAIL": [], "TEL": [], "URL": []}
        self._notes: list[str] = []
        self._others: list[Property] = []
        self.raw: list[str] = []

    def add(self, head: Head, value: str) -> None:
        """Takes one property: the first of each kind of which there is one, addresses, notes, and all others as they are."""
        name = head.name
        if name in self._many:
            value = unescaped(value) if "\\" in value else value
            if value := _address(value.strip()):
                self._many[name].append(Property(name, value, head.params, head.group))
        elif name in _SINGLE and name not in self._single:
            self._single[name] = value
        elif name == "NOTE":
            self._notes.append(unescaped(value))
        elif name not in _DROPPED:
            self._others.append(Property(name, value, head.params, head.group))

    def _text(self, name: str) -> str:
        raw = self._single.get(name)
        return unescaped(raw).strip() if raw else ""

    def _parts(self, name: str) -> list[str]:
        raw = self._single.get(name)
        return [part.strip() for part in components(raw)] if raw else [""]

    def card(self) -> Card | None:
        """Makes a card, named by FN, else by the parts of N as they are spoken, else by organisation, address or number."""
        family, given, additional, prefix, suffix = [*self._parts("N"), *_NO_PARTS][:5]
        organisation, *units = self._parts("ORG")
        emails, phones, links = self._many.values()
        name = " ".join(self._text("FN").split()) or " ".join(filter(None, (prefix, given, additional, family, suffix)))
        if not name:
            name = organisation or next((prop.value for prop in (*emails, *phones)), "")
        if not name:
            return None
        note = "\n\n".join(note for note in self._notes if note.strip()) if self._notes else ""
        spoken = (name, family, given, additional, prefix, suffix)
        reach = (tuple(emails), tuple(phones), tuple(links))
        more = (note, self._text("UID"), tuple(self._others), self.line, _as_it_stood("\n".join(self.raw)))
        values = (*spoken, organisation, tuple(units), self._text("TITLE"), *reach, *more)
        return Card._make(values)  # noqa: SLF001 - a named tuple's documented name


def plain_card(text: str, line: int, heads: dict[str, Head]) -> OpenCard | None:
    """This function will read what stands between a card's begin and end where nothing in it is coded, packed or within.

    None where something is; that is read line by line then. `heads` remembers those that were plain.
    """
    if "\n " in text or "\n\t" in text:
        if "VERSION:2.1" in text:
            return None
        text = text.replace("\n ", "").replace("\n\t", "")
    opened = OpenCard(line)
    for raw in text.split("\n"):
        name, colon, value = raw.partition(":")
        head = heads.get(name) or _plain_head(name, heads)
        if head is None or not colon:
            return None
        opened.add(head, value)
    opened.raw.append(text)
    return opened


def _plain_head(name: str, heads: dict[str, Head]) -> Head | None:
    if not name or '"' in name or len(name) > _LONGEST_HEAD or len(heads) > _MOST_HEADS:
        return None
    head = read_head(name.encode())
    if head.coding or head.charset or head.name in _NEVER_PLAIN:
        return None
    return heads.setdefault(name, head)


def _as_it_stood(text: str) -> str:
    more = len(text) - LONGEST_ORIGINAL
    return text[:LONGEST_ORIGINAL] + CUT.format(count=more) if more > 0 else text


def _address(value: str) -> str:
    """Takes off `mailto:` and `tel:`, which are no part of an address (RFC 3966: `;ext=` is the extension)."""
    scheme, colon, rest = value.partition(":")
    if colon and scheme.lower() in {"mailto", "tel"}:
        return rest.replace(";ext=", " ext. ")
    return value
