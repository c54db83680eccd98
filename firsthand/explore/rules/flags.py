"""The nine ways in which a question does not work (questions.md), each with its reason and source."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from firsthand.explore.rules import flag_words as words
from firsthand.explore.rules.asks import Ask, Manner


class Flag(StrEnum):
    """In the order in which they are mended: what breaks the deal first, what only needs a turn of phrase last."""

    JOB_ASK = "job_ask"
    PROTECTED = "protected"
    PERSONAL_PAY = "personal_pay"
    SEARCHABLE = "searchable"
    HYPOTHETICAL = "hypothetical"
    LEADING = "leading"
    DOUBLE = "double"
    YES_NO = "yes_no"
    VAGUE = "vague"


@dataclass(frozen=True)
class FlagCard:
    """What a flag is called on a page, why it matters, and the key of its source (domain sources)."""

    name: str
    reason: str
    source: str


CARDS: dict[Flag, FlagCard] = {
    Flag.JOB_ASK: FlagCard(
        "Asks for a job",
        "You said you came to learn. A request for work turns your host into your assessor, and the talk closes.",
        "S15 H5",
    ),
    Flag.PROTECTED: FlagCard(
        "Private",
        "Family, health, age, faith and origin are theirs to bring up. Ask how the work is arranged instead.",
        "consensus of career centres",
    ),
    Flag.PERSONAL_PAY: FlagCard(
        "Their own pay",
        "What one person earns is theirs to tell. A range for a newcomer helps you more, and is easy to answer.",
        "consensus of career centres",
    ),
    Flag.SEARCHABLE: FlagCard(
        "Can be looked up",
        "A search answers this. Look it up first, then ask what the page leaves out; hosts notice who prepared.",
        "H2 S26 S50",
    ),
    Flag.HYPOTHETICAL: FlagCard(
        "About your future", "Nobody can know how it would be for you; what happened to others, they have seen.", "S40"
    ),
    Flag.LEADING: FlagCard(
        "Hands over the answer",
        "It says what you hope to hear, so politeness will agree. Few honest answers come this way.",
        "R26",
    ),
    Flag.DOUBLE: FlagCard(
        "Two in one", "One half gets lost, and some people find two at once hard. Ask them one after the other.", "H18"
    ),
    Flag.YES_NO: FlagCard(
        "Yes or no ends it", "One word answers this. Asked with how, when or which, it brings a story.", "R26"
    ),
    Flag.VAGUE: FlagCard(
        "Nothing to hold on to", "Without a time, an event or a comparison you will hear “it varies”.", "R26"
    ),
}


def flags_of(asks: tuple[Ask, ...]) -> tuple[Flag, ...]:
    """This function will return the flags of what is asked, worst first; empty where the question works."""
    found = {flag for ask in asks for flag in _flags_of_one(ask)}
    if len(asks) > 1 and not _is_scene_and_question(asks):
        found.add(Flag.DOUBLE)
    if found - {Flag.VAGUE, Flag.YES_NO}:
        found.discard(Flag.VAGUE)
    return tuple(flag for flag in Flag if flag in found)


def _is_scene_and_question(asks: tuple[Ask, ...]) -> bool:
    """Two asks where the second only grants what belongs to the first: "... and may I use your name?"."""
    return all(ask.manner is Manner.PERMISSION for ask in asks[1:])


def _flags_of_one(ask: Ask) -> set[Flag]:
    ask = replace(ask, text=ask.text.lower(), scene=ask.scene.lower())
    text = ask.text
    found = {flag for flag, pattern in _TOUCHY if pattern.search(ask.scene + text)}
    if ask.manner in (Manner.PERMISSION, Manner.FAVOUR):
        return found
    if words.SEARCHABLE.search(text):
        found.add(Flag.SEARCHABLE)
    is_plea = Flag.JOB_ASK in found and re.match(
        r"^(?:(?:can|could|may) i|(?:can|could|would|will) you|any chance)\b", text
    )
    if ask.manner is Manner.POLAR and not is_plea:
        found.add(Flag.YES_NO)
    if _is_hypothetical(text) or (Flag.YES_NO in found and re.match(r"^(?:can|could|will|would|might) i\b", text)):
        found.add(Flag.HYPOTHETICAL)
    if ask.has_tag or _leads(ask, found):
        found.add(Flag.LEADING)
    if _is_vague(ask):
        found.add(Flag.VAGUE)
    return found


# What must not be asked, in whatever clause of the sentence it stands.
_TOUCHY = (
    (Flag.JOB_ASK, words.JOB_ASK),
    (Flag.PERSONAL_PAY, words.PERSONAL_PAY),
    (Flag.PROTECTED, words.PROTECTED),
)


def _is_hypothetical(text: str) -> bool:
    """Only the seeker's own future; advice from the host's place is the one good form."""
    return bool(words.HYPOTHETICAL.search(text)) and not words.GOOD_HYPOTHETICAL.search(text)


def _leads(ask: Ask, found: set[Flag]) -> bool:
    if words.LEADING.search(ask.text):
        return True
    is_claim = ask.manner is Manner.STATEMENT and ask.text.endswith("?") and Flag.JOB_ASK not in found
    return is_claim and bool(words.CLAIM.match(ask.text))


def _is_vague(ask: Ask) -> bool:
    """No time, no event, no object: the words that are left are abstract or nothing at all."""
    if words.ELSE_OR_ADVICE.match(ask.text):
        return True
    if (
        ask.manner not in (Manner.OPEN, Manner.FRAGMENT)
        or words.POINTER.search(ask.text)
        or words.SCENE.match(ask.scene)
    ):
        return False
    left = [word for word in re.findall(r"[\w'-]+", ask.text) if word not in words.GENERIC]
    return all(word in words.ABSTRACT for word in left) and not re.search(r"\b(?:did|had|leave|else)\b", ask.text)
