"""Mail to people and touches: whom the seeker knows by writing, and when who wrote to whom. Never what was said."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import blake2b
from itertools import filterfalse

from firsthand.formats.mailbox import Headers
from firsthand.formats.names import name_of_text
from firsthand.formats.problem import Problem
from firsthand.people.rules.correspondence import (
    LeftOut,
    Tally,
    is_aside,
    is_by_hand,
    own_addresses,
    recipients,
    tallies_of,
    why_left_out,
)
from firsthand.people.rules.harvest.leaving import Aside, counted, said
from firsthand.people.rules.harvest.values import Found, Harvest, Met, limited
from firsthand.people.rules.keys import Key, email_identity
from firsthand.people.rules.words import Direction, ImportSource, TouchChannel

MOST_MESSAGES = 500_000

TOO_MANY = "There are more than {limit:,} messages here. Bring the folders one after the other."
NO_MESSAGES = "There is no message in this file that could be read. Bring a mailbox as mbox or Maildir."
WHO = (
    "Nothing here tells which address is yours. Write it at About me, and bring the mailbox again;"
    " then Firsthand knows who wrote to whom."
)
OWN = "Taken as your own: {addresses}."
UNDATED = "{count} without a valid date: whom they are from or to counts, but not when."
NO_ADDRESS = "This is no address that mail could reach."


def from_messages(messages: Iterable[Headers], own: frozenset[str], source: ImportSource) -> Harvest:
    """This function will harvest the headers of mail in any order; a message that lies in two folders counts once.

    `own` are the seeker's addresses as far as they said them. More than 500,000 messages are refused.
    """
    letters, are_all = _once(messages)
    if not are_all:
        return Harvest(source, refusal=TOO_MANY.format(limit=MOST_MESSAGES))
    if not letters:
        return Harvest(source, refusal=NO_MESSAGES)
    mine = own_addresses(letters, own)
    if not mine:
        return Harvest(source, refusal=WHO)
    return _harvested(letters, mine, source)


def _once(messages: Iterable[Headers]) -> tuple[list[Headers], bool]:
    """Keeps of two copies of one message the first, of drafts and spam none, and tells whether all found room."""
    kept: list[Headers] = []
    seen: set[tuple[str, bool]] = set()
    for message in filterfalse(is_aside, messages):
        key = (message.message_id, message.is_list)
        if not message.message_id or key not in seen:
            seen.add(key)
            kept.append(message)
        if len(kept) > MOST_MESSAGES:
            return kept, False
    return kept, True


def _harvested(letters: list[Headers], mine: frozenset[str], source: ImportSource) -> Harvest:
    lists = {address for letter in letters for address in letter.lists}
    left_out: dict[LeftOut, list[Aside]] = {reason: [] for reason in LeftOut}
    found: list[Found] = []
    places: dict[str, int] = {}
    problems = [Problem("", 0, OWN.format(addresses=", ".join(sorted(mine)))[:300])]
    for address, tally in tallies_of(letters, mine, lists).items():
        reason = why_left_out(address, tally, lists)
        key = None if reason else email_identity(address)
        if reason:
            left_out[reason].append(Aside(tally.file, tally.line, tally.messages, _shown(address, tally)))
        elif key is None:
            problems.append(Problem(tally.file, tally.line, NO_ADDRESS, _shown(address, tally)))
        else:
            places[address] = len(found)
            found.append(_found(address, tally, key))
    undated = sum(letter.sent_at is None for letter in letters)
    if undated:
        problems.append(Problem("", 0, UNDATED.format(count=counted(undated, "message"))))
    problems += said(left_out, "message", "address")
    return Harvest(source, tuple(found), tuple(_touches(letters, mine, places)), problems=limited(problems))


def _found(address: str, tally: Tally, key: Key) -> Found:
    name = name_of_text(tally.name)
    return Found(
        tally.file,
        tally.line,
        name.whole[:300] or address[:300],
        name.given[:150],
        name.family[:150],
        name.suffix[:100],
        (key,),
        original=_shown(address, tally),
    )


def _shown(address: str, tally: Tally) -> str:
    return f"{tally.name} <{address}>"[:300] if tally.name else address


def _touches(letters: list[Headers], mine: frozenset[str], places: dict[str, int]) -> Iterator[Met]:
    """Each letter by hand between the seeker and somebody they know."""
    for letter in letters:
        if letter.sent_at is None or not is_by_hand(letter):
            continue
        if letter.sender.address in mine:
            for box in recipients(letter):
                if box.address in places:
                    yield _met(letter, letter.sent_at, places[box.address], box.address, Direction.TO_THEM)
        elif letter.sender.address in places:
            address = letter.sender.address
            yield _met(letter, letter.sent_at, places[address], address, Direction.FROM_THEM)


def _met(letter: Headers, at: datetime, place: int, address: str, direction: Direction) -> Met:
    key = touch_key(letter, at, address, direction)
    return Met(key, at, direction, TouchChannel.EMAIL, "", place, "", address, letter.file, letter.line)


def touch_key(letter: Headers, at: datetime, address: str, direction: Direction) -> str:
    """This function will return the key of a touch, the same from each copy of a message in whatever kind of mailbox.

    It is made of Message-ID, other's address and direction; where there is no Message-ID, of second and sender instead.
    """
    which = letter.message_id or f"{at.isoformat()} {letter.sender.address}"
    return blake2b(f"mail|{which}|{address}|{direction}".encode(), digest_size=16).hexdigest()
