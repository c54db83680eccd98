"""Notes of a conversation: the marks at the start of a line, and joining two versions without losing a word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class Mark(StrEnum):
    """What a line of the notes is marked as; a line without a mark is a note."""

    REMARK = "remark"
    PROMISE = "promise"
    ADVICE = "advice"
    NAME = "name"
    NOTE = "note"


MARKS = (Mark.REMARK, Mark.PROMISE, Mark.ADVICE, Mark.NAME)
OFF_RECORD = "off the record"
_MARK = re.compile(rf"({'|'.join((OFF_RECORD, *MARKS))})[ \t]*[:：][ \t]*", re.IGNORECASE)
_LEAD = re.compile(r"[ \t\-*•–]*")


@dataclass(frozen=True)
class Span:
    """One line of the notes without its marks: `text` is notes[start:end]."""

    start: int
    end: int
    mark: Mark
    off_record: bool
    text: str


def spans_of(notes: str) -> tuple[Span, ...]:
    """This function will return each line that says something; of several marks on one the first counts."""
    return tuple(_spans(notes))


def _spans(notes: str) -> Iterator[Span]:
    at = 0
    for line in notes.split("\n"):
        words = line.rstrip()
        begin, mark, off_record = _marks(words)
        if words[begin:]:
            yield Span(at + begin, at + len(words), mark, off_record, words[begin:])
        at += len(line) + 1


def _marks(line: str) -> tuple[int, Mark, bool]:
    """This function will return where the words of a line begin, and how it is marked."""
    lead = _LEAD.match(line)
    at, mark, off_record = lead.end() if lead else 0, Mark.NOTE, False
    while found := _MARK.match(line, at):
        at, name = found.end(), found.group(1).lower()
        if name == OFF_RECORD:
            off_record = True
        elif mark is Mark.NOTE:
            mark = Mark(name)
    return at, mark, off_record


def holds(new: str, old: str) -> bool:
    """This function will tell whether the new notes still hold the old ones: text put in at one place, or every word
    still there in its order."""
    words = iter(new.split())
    return _only_added(new, old) or all(word in words for word in old.split())


def _only_added(new: str, old: str) -> bool:
    before = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    return len(new) >= len(old) and new.endswith(old[before:])


def joined(here: str, there: str) -> str:
    """This function will join two versions line by line: what both have stands once, and nothing of either is lost."""
    if holds(there, here):
        return there
    if holds(here, there):
        return here
    mine, theirs = here.split("\n"), there.split("\n")
    lines: list[str] = []
    for _, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        lines += _both(mine[a:b], theirs[c:d])
    return "\n".join(lines)


def _both(first: list[str], second: list[str]) -> list[str]:
    """This function will keep both stretches of lines, but of a line and its longer form only the longer."""
    if first == second:
        return first
    kept = [line for line in first if not any(other.startswith(line) for other in second)]
    return kept + [line for line in second if not any(line != other and other.startswith(line) for other in kept)]
