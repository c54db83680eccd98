"""A LinkedIn archive as people, touches and the seeker's own journey."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b

from firsthand.formats.linkedin import Connection, Contact, Export, profile_key
from firsthand.formats.names import name_of_text
from firsthand.formats.problem import Problem
from firsthand.kernel.text import fold
from firsthand.people.rules.harvest.values import BAD_ADDRESS, Found, Harvest, Met, limited
from firsthand.people.rules.keys import email_identity, link_identity
from firsthand.people.rules.words import Direction, IdentityKind, ImportSource, TouchChannel

_NOTES = {"invitation": "invitation", "recommendation": "recommendation", "message": ""}

NEVER_WROTE = "{count} with {name} left out: not a connection, and you never wrote to them."
NOT_FOUND = "This recommendation names {name}, who is not among your connections or is there twice."


def from_export(export: Export) -> Harvest:
    """This function will harvest a LinkedIn archive: its connections, and whoever the seeker has written to."""
    if export.refusal:
        return Harvest(ImportSource.LINKEDIN, refusal=export.refusal)
    problems = list(export.problems)
    found = [_of_connection(connection, problems) for connection in export.connections]
    directory = _Directory(found)
    met = tuple(_meetings(export, directory, problems))
    return Harvest(ImportSource.LINKEDIN, tuple(directory.found), met, export.journey, limited(problems))


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
