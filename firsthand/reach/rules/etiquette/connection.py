"""Rules about what joins the two: how I know of you, who I am, what I want to learn, what is meant for you alone."""

import re

from firsthand.kernel.text import Span, fold, words
from firsthand.reach.rules.etiquette.en import asking, knowing, letters, work
from firsthand.reach.rules.etiquette.finding import Hit, Severity
from firsthand.reach.rules.etiquette.reading import Reading
from firsthand.reach.rules.etiquette.vocabulary import content, shared, specific


def no_connection(reading: Reading) -> Hit | None:
    """M05: This function will find an opening that does not say how the seeker knows of the host."""
    person = reading.message.person
    opening = reading.body[reading.opening.start : reading.opening.end]
    said = content(opening)
    if shared(content(person.referrer), said) or shared(specific(person.shared), said):
        return None
    if len(shared(content(person.shared), said)) >= 2 or reading.find(knowing.KNOWS, reading.opening):
        return None
    if any(_joins(reading, sentence) for sentence in reading.sentences[:2]):
        return None
    offer = person.shared or (f"that {person.referrer} sent you" if person.referrer else "") or person.specific
    hint = f"Your notes say: {offer}." if offer else ""
    return Hit("Say in the first two sentences how you know of them.", reading.opening, suggestion=hint)


def _joins(reading: Reading, sentence: Span) -> bool:
    """This function will tell whether a sentence speaks of the host and of a way to them: the seeker's world, or a medium.

    What the seeker is, admires, wishes or asks joins nobody, so an "I" or "my" in such a clause does not count.
    """
    if not (reading.find(knowing.YOURS, sentence) or _speaks_of_their_work(reading, sentence)):
        return False
    asides = [
        Span(place.start, _end(reading, ends, place, sentence))
        for phrases, ends in ((knowing.ASIDE, _CLAUSE_END), (knowing.WISH, _WISH_END))
        for place in reading.find(phrases, sentence)
    ]
    ways = (*reading.find(knowing.MINE, sentence), *reading.find(knowing.MEDIUM, sentence))
    return any(not any(aside.start < way.end <= aside.end for aside in asides) for way in ways)


def _speaks_of_their_work(reading: Reading, sentence: Span) -> bool:
    work_of_theirs = content(reading.message.person.specific)
    return (
        bool(work_of_theirs) and len(shared(work_of_theirs, content(reading.body[sentence.start : sentence.end]))) >= 2
    )


def _end(reading: Reading, ends: re.Pattern[str], place: Span, sentence: Span) -> int:
    found = ends.search(reading.whole.text, place.end, sentence.end)
    return found.start() if found else sentence.end


def no_self(reading: Reading) -> Hit | None:
    """M16: This function will find an opening that does not say who is writing."""
    told = reading.find(knowing.IDENTITY, reading.opening)
    if len(told) > len(reading.find(knowing.NO_IDENTITY, reading.opening)) or _names_the_writer(reading):
        return None
    return Hit("Say who you are in one short clause: what you do or study, and where.", reading.opening)


def _names_the_writer(reading: Reading) -> bool:
    """This function will tell whether the name under the message stands in its first two sentences too."""
    signed = fold(reading.body[reading.closing.start : reading.end]).replace(",", " ").split("\n")
    names = {word for line in signed for word in line.split() if len(word) > 2 and word.isalpha()}
    opening = reading.body[reading.opening.start : reading.opening.end]
    host = set(fold(f"{reading.message.person.name} {reading.message.person.company}").split())
    capitals = {fold(opening[start:end]) for start, end in words(opening) if opening[start].isupper()}
    named = (names - host - letters.STOPWORDS - _FAREWELLS) & capitals
    return bool(
        named or any(form.search(opening) for form in (_I_AM_KARI, _KARI_HERE, _A_BAKER_I, _I_READ_LAW, _I_DO_THERE))
    )


def no_topic(reading: Reading) -> Hit | None:
    """M10: This function will find a text that does not let the host see what the seeker wants to learn."""
    person, topic = reading.message.person, reading.message.topic
    said = reading.stems
    role, question = content(f"{person.title} {person.company}"), content(topic)
    names_role = not role or bool(shared(role, said))
    names_topic = not question or bool(shared(question, said))
    learns = _learns(reading)
    known = bool(role or question)
    if learns and (names_role and names_topic if known else True):
        return None
    if (names_role or names_topic) and any(_asks_with_substance(reading, sentence) for sentence in reading.sentences):
        return None
    if any(_asks_about(reading, sentence, question - role) for sentence in reading.sentences):
        return None
    hint = f"Your question was: {topic}" if topic else ""
    return Hit("Name what you want to learn: the role, the team, one decision, one step of their way.", suggestion=hint)


def _learns(reading: Reading) -> bool:
    learning = reading.find(asking.LEARNING)
    sentences = (reading.sentence_at(place.start) for place in learning)
    return any(reading.asks(sentence) and not reading.find(asking.VAGUE, sentence) for sentence in sentences)


def _asks_with_substance(reading: Reading, sentence: Span) -> bool:
    return reading.asks(sentence) and has_substance(reading, sentence)


def _asks_about(reading: Reading, sentence: Span, question: frozenset[str]) -> bool:
    if not reading.asks(sentence) or _is_empty(reading, sentence):
        return False
    return bool(shared(question, content(reading.body[sentence.start : sentence.end])))


def has_substance(reading: Reading, sentence: Span) -> bool:
    """This function will tell whether a sentence holds at least three words of meaning after a how, a what or a tell me."""
    learning = reading.find(asking.LEARNING, sentence)
    if not learning or _is_empty(reading, sentence):
        return False
    return len(content(reading.body[learning[0].start : sentence.end]) - _TALKING) >= 3


def _is_empty(reading: Reading, sentence: Span) -> bool:
    """This function will tell whether a request is open-ended, or for work and not for learning."""
    return any(reading.find(phrases, sentence) for phrases in (asking.EMPTY_WHAT, asking.VAGUE, work.JOB_ASK))


def for_anybody(reading: Reading) -> Hit | None:
    """M17: This function will find a text that could go to anybody, or nearly went to somebody else before."""
    for sent in reading.message.others_sent:
        if _alikeness(reading, sent) >= reading.profile.alike:
            return Hit("Nearly the same words went to somebody else. Change what is about them.")
    person = reading.message.person
    facts = content(f"{person.shared} {person.specific} {person.referrer}")
    said = reading.stems
    if not facts or shared(facts, said):
        return None
    hint = f"Your notes say: {person.specific or person.shared or person.referrer}."
    return Hit("Nothing here is about this person alone.", suggestion=hint, severity=Severity.HINT)


def _alikeness(reading: Reading, sent: str) -> float:
    """This function will compare two bodies as sets of words (Jaccard), without the host's name and employer."""
    person = reading.message.person
    names = set(fold(f"{person.name} {person.company}").split())
    mine = {fold(reading.body[start:end]) for start, end in reading.words} - names
    theirs = {fold(sent[start:end]) for start, end in words(sent)} - names
    return len(mine & theirs) / max(1, len(mine | theirs))


_CLAUSE_END = re.compile(r"[,;:()—]| (?:and|but|because|since|where|when|after|until|while|whose|who|which|as) ")
_WISH_END = re.compile(
    r"[;:()—]|,? (?:and (?:i|we|you|your|my|our)\b|but |because |since )|, (?:which|who|where|whose|as) "
)
_I_AM_KARI = re.compile(r"\b(?:I'm|I’m|I am)\s+[A-ZÀ-ÖØ-ÞĀ-Ž](?=\w)")
_KARI_HERE = re.compile(r"\b[A-ZÀ-ÖØ-ÞĀ-Ž]\w+ (?:here|speaking|writing)\b")
_A_BAKER_I = re.compile(r"(?:A|An|Being an?|As an?) [^,.?!]{3,60}, (?:I|my)\b")
_I_READ_LAW = re.compile(
    r"\bI read (?!your|you|about|of|the|in|on|it|that|how|a|an)(?:\w+ ){1,3}(?:in|at) [A-ZÀ-ÖØ-ÞĀ-Ž]"
)
_I_DO_THERE = re.compile(
    r"\bI (?!(?:read|saw|heard|found|watched|met|write|wrote|hope|wish|think|love|like|admire|enjoyed|visited|learned|noticed|"
    r"came|attended|know|was|were|am|have|had|would|could|can|will|may|want|listened|followed|bought|looked|stood|sat|remember)\b)"
    r"[a-z]+ (?:[\w'’-]+ ){0,3}(?:in|at|near|for|around|outside) [A-ZÀ-ÖØ-ÞĀ-Ž]"
)
_FAREWELLS = frozenset("thank thanks many with best kind warm regards yours sincerely dear gratitude wishes".split())
_TALKING = content("call phone talk chat video minutes coffee meet conversation quick short time moment")
