"""Calendars to people and touches: whom the seeker met, and when. Never what for."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b

from firsthand.formats.calendar import Calendar, Event, Guest
from firsthand.formats.names import name_of_text
from firsthand.formats.problem import Problem
from firsthand.people.rules.harvest.leaving import Aside, counted, said
from firsthand.people.rules.harvest.values import Found, Harvest, Met, limited
from firsthand.people.rules.keys import Key, email_identity
from firsthand.people.rules.roles import is_machine, is_role
from firsthand.people.rules.words import Direction, ImportSource, TouchChannel

MOST_GUESTS = 8

WHO = (
    "Nothing here tells which guest is you. Write your e-mail address at About me, and bring the calendar again;"
    " then Firsthand knows whom you met."
)
OWN = "Taken as your own: {addresses}."
ALONE = "{count} without other guests: they tell of nobody."


class NotMet(StrEnum):
    """Why an event or a guest counts as nobody met; each is a sentence of the preview, in this order."""

    CANCELLED = "Called off."
    AHEAD = "Has not been yet: bring the calendar again afterwards."
    LARGE = "More than eight other guests: who met whom there is unknown."
    REFUSED = "You declined."
    DECLINED = "They declined."
    THING = "A room, a device, or a group."
    ROLE = "An office, a job or a program, and no person."
    NO_ADDRESS = "A guest without a mail address."


def from_calendar(calendar: Calendar, file: str, own: frozenset[str], now: datetime) -> Harvest:
    """This function will harvest whom the seeker met: guests of past events of nine people at most, who did not decline.

    `own` are the seeker's addresses as far as they said them; the calendar's name, or who is a guest of nearly all
    events, tells the others. Events of more people are said aloud and left out: one does not know whom one met there.
    """
    if calendar.refusal:
        return Harvest(ImportSource.CALENDAR, refusal=calendar.refusal)
    mine = own_of(calendar, own)
    if not mine:
        return Harvest(ImportSource.CALENDAR, refusal=WHO)
    diary = _Diary(file, mine, now)
    for event in calendar.events:
        diary.take(event)
    problems = [Problem(file, 0, OWN.format(addresses=", ".join(sorted(mine)))[:300]), *calendar.problems]
    problems += [Problem(file, 0, ALONE.format(count=counted(diary.alone, "event")))] if diary.alone else []
    left_out = {reason: list(asides.values()) for reason, asides in diary.left_out.items()}
    problems += said(left_out, "time", "line")
    return Harvest(ImportSource.CALENDAR, tuple(diary.found), tuple(diary.met), problems=limited(problems))


def own_of(calendar: Calendar, own: frozenset[str]) -> frozenset[str]:
    """This function will return the seeker's own addresses: those said, and the one the calendar is named after.

    Where none of them is a guest at half of the events, whoever is at four of five, of five at least, is the seeker
    too: under an address they did not say. With nothing known at all, the guest of most events is.
    """
    said_own = frozenset(({address.strip().casefold() for address in own} | {calendar.owner}) - {""})
    peopled = [
        {guest.address for guest in event.guests if not guest.is_thing} for event in calendar.events if event.guests
    ]
    covered = sum(not said_own.isdisjoint(guests) for guests in peopled)
    if covered * 2 >= len(peopled) and said_own:
        return said_own
    counts = Counter(address for guests in peopled for address in guests)
    (first, often), (_, next_often) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    is_always = often * 5 >= len(peopled) * 4 and len(peopled) >= 5
    is_alone = not said_own and often * 2 > len(peopled)
    return said_own | ({first} if often > next_often and (is_always or is_alone) else set())


class _Diary:
    """Goes through events: who is found, when they were met, and what is left out."""

    def __init__(self, file: str, mine: Collection[str], now: datetime) -> None:
        self.found: list[Found] = []
        self.met: list[Met] = []
        self.left_out: dict[NotMet, dict[str, Aside]] = {reason: {} for reason in NotMet}
        self.alone = 0
        self._file, self._mine, self._now = file, mine, now
        self._places: dict[str, int] = {}

    def take(self, event: Event) -> None:
        """Takes one event in: as a whole it counts or not, and then each guest of it does."""
        others = [guest for guest in event.guests if guest.address not in self._mine]
        if not others:
            self.alone += 1
            return
        reason = self._why_not(event, others)
        if reason:
            self._leave(reason, f"{event.line}", event, _words(event, others))
            return
        for guest in others:
            key = email_identity(guest.address)
            why = _why_not_met(guest, key)
            if why or key is None:
                shown = f"{guest.name} <{guest.address}>"[:300] if guest.name else guest.address
                self._leave(why or NotMet.NO_ADDRESS, guest.address, event, shown)
            else:
                self._meet(event, guest, key)

    def _why_not(self, event: Event, others: Sequence[Guest]) -> NotMet | None:
        declined = any(guest.address in self._mine and guest.answer == "DECLINED" for guest in event.guests)
        checks = {
            NotMet.CANCELLED: event.is_cancelled or not event.times,
            NotMet.AHEAD: bool(event.times) and event.times[0] > self._now,
            NotMet.LARGE: max(len(others), event.invited - 1) > MOST_GUESTS,
            NotMet.REFUSED: declined,
        }
        return next((reason for reason, applies in checks.items() if applies), None)

    def _leave(self, reason: NotMet, key: str, event: Event, shown: str) -> None:
        known = self.left_out[reason].get(key)
        count = max(1, len(event.times)) + (known.count if known else 0)
        self.left_out[reason][key] = Aside(self._file, known.line if known else event.line, count, shown)

    def _meet(self, event: Event, guest: Guest, key: Key) -> None:
        place = self._places.setdefault(guest.address, len(self.found))
        if place == len(self.found):
            self.found.append(_found(guest, key, self._file, event.line))
        elif guest.name and self.found[place].name == guest.address:
            self.found[place] = _found(guest, key, self._file, self.found[place].line)
        channel = TouchChannel.IN_PERSON if event.has_place else TouchChannel.OTHER
        for at in event.times:
            touch = f"met|{event.uid or self._file}|{at.isoformat()}|{guest.address}"
            digest = blake2b(touch.encode(), digest_size=16).hexdigest()
            where = (self._file, event.line)
            self.met.append(Met(digest, at, Direction.BOTH, channel, "", place, "", guest.address, *where))


def _why_not_met(guest: Guest, key: Key | None) -> NotMet | None:
    checks = {
        NotMet.THING: guest.is_thing,
        NotMet.DECLINED: guest.answer == "DECLINED",
        NotMet.NO_ADDRESS: key is None,
        NotMet.ROLE: is_role(guest.address) or is_machine(guest.address),
    }
    return next((reason for reason, applies in checks.items() if applies), None)


def _found(guest: Guest, key: Key, file: str, line: int) -> Found:
    name = name_of_text(guest.name)
    return Found(
        file,
        line,
        name.whole[:300] or guest.address,
        name.given[:150],
        name.family[:150],
        name.suffix[:100],
        (key,),
        original=f"{guest.name} <{guest.address}>"[:300] if guest.name else guest.address,
    )


def _words(event: Event, others: Sequence[Guest]) -> str:
    """An event without its title: the day, and who was asked."""
    day = f"{event.times[0]:%Y-%m-%d}, " if event.times else ""
    return (day + ", ".join(guest.name or guest.address for guest in others[:9]))[:300]
