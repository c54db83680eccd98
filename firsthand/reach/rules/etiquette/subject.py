"""Rules about the subject line (S01 to S04)."""

import re

from firsthand.kernel.phrases import Indexed
from firsthand.kernel.text import words
from firsthand.reach.rules.etiquette.en import subjects
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.reading import Reading
from firsthand.reach.rules.etiquette.vocabulary import content, shared

_REPLY = re.compile(r"^\s*(?:(?:re|fw|fwd|aw|wg|sv|antw|tr|rv|res)\s*:\s*)+", re.IGNORECASE)


def no_subject(reading: Reading) -> Hit | None:
    """S01: This function will find a mail without a subject."""
    return None if _subject(reading) else Hit("The subject is empty.", suggestion=_offer(reading))


def odd_subject_length(reading: Reading) -> Hit | None:
    """S02: This function will find a subject too short to say anything or too long for a phone's list."""
    subject = _subject(reading)
    count = len(words(subject))
    if not subject:
        return None
    if len(subject) > reading.profile.subject_characters:
        return Hit(f"{len(subject)} characters; a phone shows about {reading.profile.subject_characters}.")
    if reading.profile.subject_words_fewest <= count <= reading.profile.subject_words_most:
        return None
    return Hit(
        f"{count} words; {reading.profile.subject_words_fewest} to {reading.profile.subject_words_most} say enough."
    )


def subject_without_tie(reading: Reading) -> Hit | None:
    """S03: This function will find a subject that names neither what joins the two nor what the host does."""
    subject, person = _subject(reading), reading.message.person
    card = f"{person.shared} {person.specific} {person.title} {person.company} {person.referrer}"
    facts = content(card)
    if not subject or not facts or shared(facts, content(subject)) or _same_family(subject, card):
        return None
    return Hit("Name in the subject what joins you, or their own work.", suggestion=_offer(reading))


def _same_family(subject: str, card: str) -> bool:
    """This function will tell whether the subject speaks of the same kind of thing in another word (talk, spoke)."""
    here, there = Indexed(subject), Indexed(card)
    return any(family.find(here) and family.find(there) for family in subjects.FAMILIES)


def subject_that_says_nothing(reading: Reading) -> Hit | None:
    """S04: This function will find a subject that greets, shouts or says job instead of saying what it is about."""
    subject = _subject(reading)
    if not subject:
        return None
    if _shouts(subject):
        return Hit("Capitals shout. Write it as in a sentence.", suggestion=subject.capitalize())
    line = Indexed(subject)
    found = subjects.EMPTY.find(line) or [place for place in subjects.GREETS.find(line) if place.start == 0]
    if not found:
        return None
    said = subject[found[0].start : found[0].end]
    return Hit(f"“{said}” could stand on any mail. Say what yours is about.", suggestion=_offer(reading))


def _subject(reading: Reading) -> str:
    return _REPLY.sub("", reading.message.subject).strip()


def _shouts(subject: str) -> bool:
    letters = [char for char in subject if char.isalpha()]
    return len(letters) > 6 and sum(char.isupper() for char in letters) > 0.7 * len(letters)


def _offer(reading: Reading) -> str:
    """This function will return a subject made of the card: what joins the two, or their title; empty without facts."""
    person = reading.message.person
    if person.referrer:
        return f"{person.referrer} suggested I write"
    if person.shared:
        return f"From {person.shared}"
    return f"Your work as {person.title.lower()}" if person.title else ""
