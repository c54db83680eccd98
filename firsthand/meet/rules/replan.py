"""Changing an agenda by hand or on the spot: nothing is asked twice, nothing is lost, and the end stays the end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from firsthand.explore.rules.words import Topic
from firsthand.meet.rules.agenda import FRAMES, Entry
from firsthand.meet.rules.topics import CLOSING, FIXED_TEXT, stems_of

AHEAD = 6


@dataclass(frozen=True)
class Timed:
    """An entry with its start, in seconds."""

    starts: int
    entry: Entry

    @property
    def at(self) -> str:
        return minute(self.starts)


@dataclass(frozen=True)
class Run:
    """An agenda in time. `over` counts the minutes that are planned beyond those agreed, 0 where it fits."""

    minutes: int
    why_at: str
    timed: tuple[Timed, ...]
    spares: tuple[Entry, ...]
    planned: int
    over: int


def run_of(entries: Iterable[Entry], minutes: int) -> Run:
    """This function will lay the questions out from the moment the greeting and the reason for coming are said."""
    ordered = arranged(entries)
    frame = FRAMES.get(minutes)
    why_at, at = (frame.why_at, frame.story_at) if frame else (30, 60)
    timed = []
    for entry in ordered:
        if not entry.is_spare:
            timed.append(Timed(at, entry))
            at += entry.minutes * 60
    planned = -(-at // 60)
    spares = tuple(entry for entry in ordered if entry.is_spare)
    return Run(minutes, minute(why_at), tuple(timed), spares, planned, max(0, planned - minutes))


def minute(seconds: int) -> str:
    """This function will write seconds from the start as on a stop-watch: 4:30."""
    return f"{seconds // 60}:{seconds % 60:02}"


def arranged(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """This function will keep the order, but the way back (REF, then CLOSE) at the end, and the spares behind it."""
    return tuple(sorted(entries, key=_place))


def _place(entry: Entry) -> int:
    if entry.is_spare:
        return len(CLOSING) + 1
    return CLOSING.index(entry.topic) + 1 if entry.topic in CLOSING else 0


def to_send_ahead(entries: Iterable[Entry]) -> tuple[str, ...]:
    """This function will return the three to six questions a host may want to think about (T05), not the parts every
    talk has."""
    asked = (one for one in arranged(entries) if not one.is_spare and one.topic not in {Topic.ADV, *CLOSING})
    return tuple(entry.text for entry in asked)[:AHEAD]


def added(entries: Iterable[Entry], new: Entry) -> tuple[Entry, ...]:
    """This function will plan one more question, behind the others and before the advice."""
    order = arranged(entries)
    end = {Topic.ADV, *CLOSING}
    at = next((n for n, entry in enumerate(order) if entry.is_spare or entry.topic in end), len(order))
    return arranged((*order[:at], new, *order[at:]))


def moved(entries: Sequence[Entry], entry_id: int, by: int) -> tuple[Entry, ...]:
    """This function will move one entry one place up (-1) or down (+1) among those of its part of the agenda."""
    order = list(arranged(entries))
    at = next((n for n, entry in enumerate(order) if entry.id == entry_id), None)
    if at is not None and 0 <= at + by < len(order):
        order[at], order[at + by] = order[at + by], order[at]
    return arranged(order)


def switched(entries: Iterable[Entry], entry_id: int) -> tuple[Entry, ...]:
    """This function will make a spare of a planned question, or plan a spare one; the close stays planned."""
    turned = [replace(one, is_spare=not one.is_spare) if _may_turn(one, entry_id) else one for one in entries]
    return arranged(turned)


def _may_turn(entry: Entry, entry_id: int) -> bool:
    return entry.id == entry_id and entry.topic is not Topic.CLOSE


def ten_minutes(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """This function will cut what is left to advice, one question on the hard part or the day, and the close.

    What was asked stays as it is; what falls away becomes a spare, in case there is more time after all.
    """
    order = arranged(entries)
    hard_or_day = _first(order, Topic.HARD, 4) or _first(order, Topic.DAY, 4) or _plain(Topic.DAY, 4)
    return _with(order, [_always(order, Topic.ADV, 3), hard_or_day, _always(order, Topic.CLOSE, 1)])


def not_for_me(entries: Iterable[Entry], liked: str) -> tuple[Entry, ...]:
    """This function will turn to other work once the seeker knows that this is not for them [S36]."""
    order = arranged(entries)
    what = " ".join(liked.split()).rstrip("?.! ")[:400] or "what I liked about this"
    kept = [
        Entry(f"Which other work uses {what}?", Topic.FIT, 3, why="This path is out; what you liked in it is not."),
        Entry(
            "Who would know that work, and may I say that you sent me?",
            Topic.REF,
            2,
            why="The next host, for the next path.",
        ),
        _always(order, Topic.CLOSE, 1),
    ]
    return _with(order, [_again(order, entry) for entry in kept])


def _always(order: Iterable[Entry], topic: Topic, minutes: int) -> Entry:
    return _first(order, topic, minutes) or _plain(topic, minutes)


def _first(order: Iterable[Entry], topic: Topic, minutes: int) -> Entry | None:
    found = next((entry for entry in order if entry.is_open and entry.topic is topic), None)
    return found and replace(found, is_spare=False, minutes=min(minutes, found.minutes))


def _plain(topic: Topic, minutes: int) -> Entry:
    return Entry(FIXED_TEXT[topic], topic, minutes, why="Never left out.", stems=stems_of(topic))


def _again(order: Iterable[Entry], new: Entry) -> Entry:
    """This function will use the entry with the same words that is already there, so that nothing stands twice."""
    there = next((one for one in order if one.is_open and one.text.casefold() == new.text.casefold()), None)
    return replace(there, is_spare=False) if there else new


def _with(order: Sequence[Entry], kept: list[Entry]) -> tuple[Entry, ...]:
    texts = {entry.text for entry in kept}
    done = [entry for entry in order if not entry.is_open]
    spare = [replace(entry, is_spare=True) for entry in order if entry.is_open and entry.text not in texts]
    return (*done, *kept, *spare)
