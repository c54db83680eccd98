"""What a file says about people, from whatever format, in the form in which it is compared with who is here already."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import blake2b

from firsthand.formats.linkedin import Connection, Contact, Export, Stage, profile_key
from firsthand.formats.names import name_of_columns, name_of_text
from firsthand.formats.problem import Problem
from firsthand.formats.vcard import Card, Cards
from firsthand.kernel.text import fold
from firsthand.people.rules.keys import Key, email_identity, link_identity, phone_identity
from firsthand.people.rules.words import Direction, IdentityKind, ImportSource, TouchChannel

_MOST_PROBLEMS = 5_000
_NOT_PERSONAL = frozenset({"fax", "pager"})
_NOTES = {"invitation": "invitation", "recommendation": "recommendation", "message": ""}

NEVER_WROTE = "{count} with {name} left out: not a connection, and you never wrote to them."
NOT_FOUND = "This recommendation names {name}, who is not among your connections or is there twice."
BAD_ADDRESS = "“{value}” is no address, number or link that can be used."


@dataclass(frozen=True)
class Found:
    """One person as one line or card tells of them; texts are cut to what the tables hold."""

    file: str
    line: int
    name: str
    given: str = ""
    family: str = ""
    suffix: str = ""
    keys: tuple[Key, ...] = ()
    organisation: str = ""
    title: str = ""
    known_since_on: date | None = None
    note: str = ""
    original: str = ""


@dataclass(frozen=True)
class Met:
    """One touch. `who` is the place of the person in `Harvest.found`, or None where only `profile` can tell."""

    key: str
    at: datetime
    direction: Direction
    channel: TouchChannel
    note: str
    who: int | None
    profile: str
    name: str
    file: str
    line: int


@dataclass(frozen=True)
class Harvest:
    """All that a file says; or a `refusal`, one sentence, and nothing else."""

    source: ImportSource
    found: tuple[Found, ...] = ()
    met: tuple[Met, ...] = ()
    journey: tuple[Stage, ...] = ()
    problems: tuple[Problem, ...] = ()
    refusal: str = ""


def from_cards(cards: Cards, file: str, country: str) -> Harvest:
    """This function will harvest contact cards; numbers without a country code are taken to be of `country`."""
    problems = list(cards.problems)
    found = tuple(_of_card(card, file, country, problems) for card in cards.cards)
    return Harvest(ImportSource.VCARD, found, problems=_limited(problems), refusal=cards.refusal)


def _of_card(card: Card, file: str, country: str, problems: list[Problem]) -> Found:
    parts = name_of_columns(card.given, card.family) if card.given or card.family else name_of_text(card.name)
    suffix = ", ".join(part for part in (card.suffix, parts.suffix) if part)
    values = [(prop.value, email_identity(prop.value)) for prop in card.emails]
    values += [(p.value, phone_identity(p.value, country)) for p in card.phones if not p.types & _NOT_PERSONAL]
    values += [(prop.value, link_identity(prop.value)) for prop in card.links]
    for value, key in values:
        if key is None:
            problems.append(Problem(file, card.line, BAD_ADDRESS.format(value=value[:60]), card.name[:300]))
    return Found(
        file,
        card.line,
        card.name[:300],
        parts.given[:150],
        parts.family[:150],
        suffix[:100],
        tuple({(key.kind, key.key): key for _, key in values if key}.values()),
        card.organisation[:300],
        card.title[:300],
        note=card.note,
        original=card.name[:300],
    )


def from_export(export: Export) -> Harvest:
    """This function will harvest a LinkedIn archive: its connections, and whoever the seeker has written to."""
    if export.refusal:
        return Harvest(ImportSource.LINKEDIN, refusal=export.refusal)
    problems = list(export.problems)
    found = [_of_connection(connection, problems) for connection in export.connections]
    directory = _Directory(found)
    met = tuple(_meetings(export, directory, problems))
    return Harvest(ImportSource.LINKEDIN, tuple(directory.found), met, export.journey, _limited(problems))


def _of_connection(connection: Connection, problems: list[Problem]) -> Found:
    name = connection.name
    keys = []
    for value, key in (
        (connection.profile, link_identity(connection.profile)),
        (connection.email, email_identity(connection.email)),
    ):
        if key:
            keys.append(key)
        elif value:
            problems.append(Problem("Connections.csv", connection.line, BAD_ADDRESS.format(value=value[:60])))
    return Found(
        "Connections.csv",
        connection.line,
        name.whole[:300],
        name.given[:150],
        name.family[:150],
        name.suffix[:100],
        tuple(keys),
        connection.company[:300],
        connection.title[:300],
        connection.connected_on,
        original=connection.original,
    )


@dataclass
class _Directory:
    """Who is found where: by profile, and by name where only one has it."""

    found: list[Found]
    by_profile: dict[str, int] = field(default_factory=dict)
    by_name: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for place in range(len(self.found)):
            self._enter(place)

    def _enter(self, place: int) -> None:
        person = self.found[place]
        for key in person.keys:
            if key.kind == IdentityKind.PROFILE:
                self.by_profile.setdefault(key.key, place)
        self.by_name[fold(person.name)].append(place)

    def place_of(self, contact: Contact) -> int | None:
        """Finds by profile where there is one, else by a name that one person alone has, else also at that company."""
        profile = profile_key(contact.profile)
        if profile:
            return self.by_profile.get(profile)
        places = self.by_name.get(fold(contact.name), [])
        if len(places) > 1 and contact.company:
            places = [place for place in places if fold(self.found[place].organisation) == fold(contact.company)]
        return places[0] if len(places) == 1 else None

    def add(self, contact: Contact) -> int:
        key = link_identity(contact.profile)
        name = name_of_text(contact.name or contact.profile)
        person = Found(
            contact.file,
            contact.line,
            name.whole[:300],
            name.given[:150],
            name.family[:150],
            name.suffix[:100],
            (key,) if key else (),
        )
        self.found.append(person)
        self._enter(len(self.found) - 1)
        return len(self.found) - 1


def _meetings(export: Export, directory: _Directory, problems: list[Problem]) -> Iterator[Met]:
    """Gives each contact its person; whoever was written to and is no connection becomes one that is found."""
    places = {id(contact): directory.place_of(contact) for contact in export.contacts}
    for contact in export.contacts:
        if places[id(contact)] is None and contact.kind == "message" and contact.direction == "to_them":
            place = directory.place_of(contact)
            places[id(contact)] = directory.add(contact) if place is None else place
    for contact in export.contacts:
        place = places[id(contact)]
        if place is None:
            place = directory.place_of(contact)  # the seeker may have written to them later
        profile = profile_key(contact.profile)
        if place is None and not profile and contact.kind == "recommendation":
            problems.append(Problem(contact.file, contact.line, NOT_FOUND.format(name=contact.name), contact.name))
            continue
        yield Met(
            _touch_key(contact, profile),
            contact.at,
            Direction(contact.direction),
            TouchChannel.LINKEDIN,
            _NOTES[contact.kind],
            place,
            profile,
            contact.name or contact.profile,
            contact.file,
            contact.line,
        )


def _touch_key(contact: Contact, profile: str) -> str:
    """The same contact has the same key in every later export: kind, thread, second, direction and person."""
    other = profile or fold(contact.name)
    parts = (contact.kind, contact.thread, contact.at.isoformat(), contact.direction, other)
    return blake2b("|".join(parts).encode(), digest_size=16).hexdigest()


def strangers_in(met: Iterable[Met]) -> list[Problem]:
    """This function will say in one line a person whose messages belong to nobody who is here."""
    met = list(met)
    counts = Counter(one.name for one in met)
    firsts = {one.name: one for one in reversed(met)}
    return [
        Problem(firsts[name].file, firsts[name].line, NEVER_WROTE.format(count=_contacts(count), name=name), name[:300])
        for name, count in counts.items()
    ]


def _contacts(count: int) -> str:
    return "One contact" if count == 1 else f"{count} contacts"


def _limited(problems: list[Problem]) -> tuple[Problem, ...]:
    more = len(problems) - _MOST_PROBLEMS
    if more <= 0:
        return tuple(problems)
    return (*problems[:_MOST_PROBLEMS], Problem("", 0, f"There are {more:,} more lines like these."))
