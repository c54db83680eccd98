"""What an import would do, worked out before anything is written: whom it adds, changes, leaves, and why."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from firsthand.formats.linkedin import Stage
from firsthand.formats.problem import Problem
from firsthand.kernel.text import fold
from firsthand.people.rules.harvest import Found, Harvest, Met, strangers_in
from firsthand.people.rules.keys import MERGING, Key, organisation_key
from firsthand.people.rules.naming import could_be_same
from firsthand.people.rules.words import IdentityKind, RowVerdict

FORGOTTEN = "You asked for this person to be forgotten."
TWICE = "The same person as in line {line}."
NOTHING_NEW = "Here already, with nothing new."
ALL_HERE = "Everybody in this file is here already; there is nothing new in it."
ALL_LEFT_OUT = "Nobody comes in with this file; why is said line by line."
NEW = "New."

Station = tuple[str, str]


def station_of(organisation: str, title: str) -> Station:
    """This function will return the folded form by which two positions of one person are told apart."""
    return organisation_key(organisation) if organisation else "", fold(title)


@dataclass(frozen=True)
class Known:
    """Somebody who is here already: what an import may fill where it is empty, and what it compares with."""

    id: int
    name: str
    given: str = ""
    family: str = ""
    suffix: str = ""
    note: str = ""
    known_since_on: date | None = None
    organisation: str = ""
    stations: frozenset[Station] = frozenset()
    has_profile: bool = False


@dataclass(frozen=True)
class Book:
    """Who is here already, and what of them was seen before; `is_forgotten` knows those who may not come back.

    `aliases` are entries that were merged: under their names, with the number of who stands for them.
    """

    people: Mapping[int, Known] = field(default_factory=dict)
    by_key: Mapping[tuple[str, str], int] = field(default_factory=dict)
    touches: frozenset[str] = frozenset()
    journey: frozenset[tuple[Station, date | None]] = frozenset()
    aliases: tuple[Known, ...] = ()
    is_forgotten: Callable[[Key], bool] = lambda _key: False


@dataclass
class Step:
    """One row of an import: what becomes of it and why; with what is new for the person, if there is one.

    `person_id` is set for somebody who is here already; `twin` is the row that told of the same person first. `fill`
    holds only fields that are empty there.
    """

    file: str
    line: int
    verdict: RowVerdict
    reason: str
    original: str
    found: Found | None = None
    person_id: int | None = None
    twin: "Step | None" = None
    keys: list[Key] = field(default_factory=list)
    fill: dict[str, str | date] = field(default_factory=dict)
    station: bool = False
    touches: list[Met] = field(default_factory=list)


@dataclass(frozen=True)
class Plan:
    """All steps in the order of the file, and the stations of the seeker's own journey that are new."""

    steps: tuple[Step, ...]
    journey: tuple[Stage, ...]

    def of(self, verdict: RowVerdict) -> list[Step]:
        """This function will return the steps with one verdict."""
        return [step for step in self.steps if step.verdict == verdict]

    @property
    def touches(self) -> int:
        """This function will count the touches that are new."""
        return sum(len(step.touches) for step in self.steps)

    @property
    def is_empty(self) -> bool:
        """This function will tell whether nothing would be written."""
        return not (self.journey or self.of(RowVerdict.ADD) or self.of(RowVerdict.CHANGE))

    @property
    def why_empty(self) -> str:
        """This function will say in one sentence why nothing would be written."""
        return ALL_HERE if self.of(RowVerdict.SAME) or self.of(RowVerdict.SKIP) else ALL_LEFT_OUT


def plan_import(harvest: Harvest, book: Book) -> Plan:
    """This function will compare a harvest with who is here already. It is pure, and the same twice."""
    planner = _Planner(book)
    places = [planner.take(found) for found in harvest.found]
    strangers = [met for met in harvest.met if not planner.touch(met, places)]
    for step in planner.steps:
        planner.conclude(step)
    journey = tuple(stage for stage in harvest.journey if _stage_key(stage) not in book.journey)
    dropped = [*harvest.problems, *strangers_in(strangers)]
    return Plan((*planner.steps, *map(_dropped, dropped)), journey)


def _stage_key(stage: Stage) -> tuple[Station, date | None]:
    return station_of(stage.organisation, stage.title), stage.started_on


def _dropped(problem: Problem) -> Step:
    return Step(problem.file, problem.line, RowVerdict.DROP, problem.reason, problem.original)


class _Planner:
    """Walks through a harvest; keys, names and touches of this file count as known from their line on."""

    def __init__(self, book: Book) -> None:
        self.steps: list[Step] = []
        self._book = book
        self._keys: dict[tuple[str, str], Step] = {}
        self._of_person: dict[int, Step] = {}
        self._bare: dict[tuple[str, date | None, str], Step] = {}
        self._touches: set[str] = set()
        self._by_name: dict[str, list[Known]] = {}
        for known in (*book.people.values(), *book.aliases):
            self._by_name.setdefault(fold(known.name), []).append(known)

    def take(self, found: Found) -> Step:
        """Makes the step of one person found, or a row that says whose double it is; returns the step to add to."""
        if any(self._book.is_forgotten(key) for key in found.keys):
            forgotten = self._row(found, RowVerdict.SKIP, FORGOTTEN)
            forgotten.original = ""  # nothing of them is kept, not even here
            return forgotten
        step = self._earlier(found)
        if step is not None:
            self._row(found, RowVerdict.SKIP, TWICE.format(line=step.line)).twin = step
        else:
            known = self._known(found)
            step = self._of_person.get(known.id) if known else None
            if step is not None:
                self._row(found, RowVerdict.SKIP, TWICE.format(line=step.line)).twin = step
            else:
                step = self._row(found, RowVerdict.SAME if known else RowVerdict.ADD, "")
                step.person_id = known.id if known else None
                if known:
                    self._of_person[known.id] = step
        self._add(step, found)
        return step

    def touch(self, met: Met, places: list[Step]) -> bool:
        """Gives a touch to its person; False where there is none. Touches seen before are passed over."""
        step = places[met.who] if met.who is not None else self._step_of_profile(met.profile)
        if step is None:
            return False
        if step.verdict != RowVerdict.SKIP and met.key not in self._book.touches and met.key not in self._touches:
            self._touches.add(met.key)
            step.touches.append(met)
        return True

    def conclude(self, step: Step) -> None:
        """Says why a step is what it is, now that all is known."""
        if step.verdict == RowVerdict.ADD:
            step.reason = NEW
        elif step.verdict == RowVerdict.SAME:
            news = _news(step)
            step.verdict = RowVerdict.CHANGE if news else RowVerdict.SAME
            step.reason = f"Adds {', '.join(news)}." if news else NOTHING_NEW

    def _row(self, found: Found, verdict: RowVerdict, reason: str) -> Step:
        step = Step(found.file, found.line, verdict, reason, found.original or found.name, found)
        self.steps.append(step)
        return step

    def _earlier(self, found: Found) -> Step | None:
        """Somebody this same file told of before."""
        for key in _merging(found.keys):
            step = self._keys.get((key.kind, key.key))
            if step and _agree(key, found.name, step.found.name if step.found else ""):
                return step
        return self._bare.get(_bare_key(found)) if not found.keys else None

    def _known(self, found: Found) -> Known | None:
        """Somebody who is here already: by key, else by name together with day of connection or employer."""
        for key in _merging(found.keys):
            person_id = self._book.by_key.get((key.kind, key.key))
            if person_id is not None and _agree(key, found.name, self._book.people[person_id].name):
                return self._book.people[person_id]
        return next((known for known in self._by_name.get(fold(found.name), []) if _is_bare_match(found, known)), None)

    def _add(self, step: Step, found: Found) -> None:
        """Puts into a step what this line knows and neither the person nor the step has."""
        known = self._book.people.get(step.person_id) if step.person_id is not None else None
        for key in found.keys:
            pair = (key.kind, key.key)
            if pair not in self._book.by_key and pair not in self._keys:
                self._keys[pair] = step
                step.keys.append(key)
        if not found.keys:
            self._bare.setdefault(_bare_key(found), step)
        if known is None:
            return
        for name in ("given", "family", "suffix", "note", "known_since_on"):
            value = getattr(found, name)
            if value and not getattr(known, name):
                step.fill.setdefault(name, value)
        station = station_of(found.organisation, found.title)
        step.station = step.station or (any(station) and station not in known.stations)

    def _step_of_profile(self, profile: str) -> Step | None:
        """The step of somebody known by profile, made anew where this file told of them only in messages."""
        if not profile:
            return None
        step = self._keys.get((IdentityKind.PROFILE, profile))
        person_id = self._book.by_key.get((IdentityKind.PROFILE, profile))
        if step is not None or person_id is None:
            return step
        if person_id not in self._of_person:
            known = self._book.people[person_id]
            made = Step("messages.csv", 0, RowVerdict.SAME, "", known.name, person_id=person_id)
            self.steps.append(made)
            self._of_person[person_id] = made
        return self._of_person[person_id]


def _merging(keys: Iterable[Key]) -> list[Key]:
    return sorted((key for key in keys if key.kind in MERGING), key=lambda key: MERGING.index(key.kind))


def _agree(key: Key, one: str, other: str) -> bool:
    """A profile or an address is one person's; a number or info@ is so only where the names allow it."""
    return (key.kind != IdentityKind.PHONE and not key.is_shared) or could_be_same(one, other)


def _bare_key(found: Found) -> tuple[str, date | None, str]:
    return fold(found.name), found.known_since_on, organisation_key(found.organisation)


def _is_bare_match(found: Found, known: Known) -> bool:
    """The same name counts where the day of connection is the same, or, without any key, the employer."""
    profiled = any(key.kind == IdentityKind.PROFILE for key in found.keys)
    if profiled and known.has_profile:
        return False
    if found.known_since_on and found.known_since_on == known.known_since_on:
        return True
    same_employer = organisation_key(found.organisation) == organisation_key(known.organisation)
    return not found.keys and same_employer and found.known_since_on in {None, known.known_since_on}


_WORDS = {"given": "name", "family": "name", "suffix": "title", "note": "note", "known_since_on": "day of connection"}


def _news(step: Step) -> list[str]:
    parts = [f"{key.kind.value} {key.value}"[:60] for key in step.keys]
    parts += dict.fromkeys(_WORDS[name] for name in step.fill)
    if step.station and step.found:
        parts.append(
            f"position {' · '.join(part for part in (step.found.title, step.found.organisation) if part)}"[:120]
        )
    if step.touches:
        count = len(step.touches)
        parts.append("one contact" if count == 1 else f"{count} contacts")
    return parts
