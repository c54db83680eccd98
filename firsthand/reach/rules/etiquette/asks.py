"""Rules about the asking: one clear question, one thing, for how long, not vague, not for work (M07 to M12, U03, K04)."""

import re
from collections.abc import Iterator

from firsthand.kernel.phrases import Phrases
from firsthand.kernel.text import Span
from firsthand.reach.rules.etiquette.en import asking, work
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.minutes import minutes_asked
from firsthand.reach.rules.etiquette.reading import Reading
from firsthand.reach.rules.message import Tie

_CLAUSE_END = re.compile(r"[;:()—?!]| (?:and|but|because|since|when|if) ")
KINDS: dict[str, Phrases] = {
    "a document": asking.DOCUMENT,
    "a look at your work": asking.REVIEW,
    "an introduction": asking.INTRODUCTION,
    "a visit": asking.VISIT,
    "a favour": asking.FAVOUR,
}


def no_clear_question(reading: Reading) -> Hit | None:
    """M07: This function will find a first message without a question, or with more than anybody answers."""
    count = len(reading.questions)
    if count == 0:
        return Hit("There is no question to answer. Ask for the talk in one sentence that ends in a question mark.")
    if count > reading.profile.questions_most:
        return Hit(
            f"{count} questions. Ask one; the others are for the talk.",
            reading.questions[reading.profile.questions_most],
        )
    return None


def several_asks(reading: Reading) -> Hit | None:
    """M08: This function will find a second, different thing wanted beside the talk."""
    wants = wanted(reading)
    if len(wants) < 2:
        return None
    first, second = list(wants)[:2]
    return Hit(f"You ask for {first} and for {second}. Ask for one; it is the easier yes.", wants[second])


def wanted(reading: Reading) -> dict[str, Span]:
    """This function will return the different things a text asks for, each with its place; a talk is named first."""
    wants: dict[str, Span] = {}
    for kind, place in _asked_for(reading):
        wants.setdefault(kind, place)
    work_wanted = job_asks(reading)
    if work_wanted:
        wants.setdefault("work", work_wanted[0])
    talk = _talk(reading, wants)
    return {"a talk": talk, **wants} if talk else wants


def _asked_for(reading: Reading) -> Iterator[tuple[str, Span]]:
    for sentence in reading.sentences:
        if not reading.asks(sentence):
            continue
        if reading.find(asking.NOT_YOU, sentence):
            continue
        known = [(kind, found[0]) for kind, found in _kinds(reading, sentence) if found]
        yield from known or (("something else", place) for place in _other_orders(reading, sentence))
        call_round = asking.CALL_ROUND.find(reading.own_words, sentence)
        if call_round and not any(sentence.start <= place.start < sentence.end for place, _ in minutes_asked(reading)):
            yield "a visit", call_round[0]


def _kinds(reading: Reading, sentence: Span) -> Iterator[tuple[str, tuple[Span, ...]]]:
    for kind, phrases in KINDS.items():
        yield kind, phrases.find(reading.own_words, sentence)


def _other_orders(reading: Reading, sentence: Span) -> Iterator[Span]:
    """This function will yield the clauses that want something done which is neither telling, nor talking, nor planning it."""
    for order in asking.ORDER.find(reading.own_words, sentence):
        clause = Span(order.start, _clause_end(reading, order, sentence))
        rest = Span(order.end, clause.end)
        about_a_talk = asking.ABOUT_THE_TALK.find(reading.own_words, clause) or asking.LEARNS.find(
            reading.own_words, rest
        )
        asked_what = asking.LEARNS.find(reading.own_words, Span(sentence.start, order.start))
        if not (about_a_talk or asked_what or asking.TELLING.find(reading.own_words, clause)):
            yield clause


def _clause_end(reading: Reading, place: Span, sentence: Span) -> int:
    found = _CLAUSE_END.search(reading.whole.text, place.end, sentence.end)
    return found.start() if found else sentence.end


def _talk(reading: Reading, wants: dict[str, Span]) -> Span | None:
    """This function will find where a talk or an answer is asked for; other asks in the same sentence do not hide it."""
    taken = [reading.sentence_at(place.start) for place in wants.values()]
    for sentence in reading.sentences:
        if not reading.asks(sentence):
            continue
        if sentence not in taken or reading.find(asking.TALK, sentence):
            return sentence
    return None


def no_length(reading: Reading) -> Hit | None:
    """M09: This function will find a request without minutes, or with more of them than one can ask for."""
    asked = minutes_asked(reading)
    stranger = reading.message.tie is Tie.COLD
    limit = reading.profile.minutes_stranger if stranger else reading.profile.minutes_known
    if not asked:
        return Hit("Say how long it takes: a number of minutes makes it easy to say yes.", suggestion="15 minutes")
    place, most = max(asked, key=lambda item: item[1])
    if most <= limit:
        return None
    whom = "somebody who does not know you" if stranger else "anybody"
    return Hit(f"{most} minutes are much to ask of {whom}; {limit} are the most.", place, suggestion=f"{limit} minutes")


def vague(reading: Reading) -> Hit | None:
    """M11: This function will find a wish so open that the host has to work out what is wanted."""
    found = asking.VAGUE.find(reading.own_words, reading.text)
    if not found:
        found = tuple(place for sentence in reading.sentences for place in _unhurried(reading, sentence))
    if not found and not minutes_asked(reading):
        found = asking.VAGUE_WITHOUT_MINUTES.find(reading.own_words, reading.text)
    plainly = [place for place in found if not (ruled_out(reading, place) or _is_about_them(reading, place))]
    if not plainly:
        return None
    return Hit(f"“{reading.said(plainly[0])}” leaves open what you want. Name one thing you would ask.", plainly[0])


def _unhurried(reading: Reading, sentence: Span) -> tuple[Span, ...]:
    """This function will return an indefinite day on which a talk is asked for without a question or minutes."""
    if not (reading.asks(sentence) and asking.SOCIAL.find(reading.own_words, sentence)):
        return ()
    if reading.find(asking.LEARNS, sentence) or any(
        sentence.start <= at.start < sentence.end for at, _ in minutes_asked(reading)
    ):
        return ()
    return asking.INDEFINITE.find(reading.own_words, sentence)


def job_ask(reading: Reading) -> Hit | None:
    """M12: This function will find a wish for work, an opening, a good word or a referral, with or without these words."""
    found = job_asks(reading)
    if not found:
        return None
    said = reading.said(found[0])
    return Hit(f"“{said}” asks for work. You are here to learn; a job question turns a helper into a judge.", found[0])


def job_asks(reading: Reading) -> tuple[Span, ...]:
    """This function will return the places where work is asked for, without those that rule it out."""
    found = [*work.JOB_ASK.find(reading.own_words, reading.text), *work.JOB_HELP.find(reading.own_words, reading.text)]
    found += work.JOB_OFFER.find(reading.own_words, reading.text)
    for phrases in (work.JOB_WISH, work.JOB_NEED):
        found += [place for place in phrases.find(reading.own_words, reading.text) if _is_wished(reading, place)]
    found += [place for place in work.JOB_HINT.find(reading.own_words, reading.text) if _hangs_on_them(reading, place)]
    return tuple(place for place in sorted(found) if not (ruled_out(reading, place) or _is_about_them(reading, place)))


def _is_wished(reading: Reading, place: Span) -> bool:
    """This function will tell whether words about joining the host are a wish, and not a question on how others do."""
    sentence = reading.sentence_at(place.start)
    if reading.find(work.LEARNING_ABOUT_WORK, sentence):
        return False
    return reading.asks(sentence) or bool(reading.find(work.WISHING, sentence))


def _hangs_on_them(reading: Reading, place: Span) -> bool:
    """This function will tell "should a berth fall free, say the word" from "if Monday suits, say the word"."""
    sentence = reading.sentence_at(place.start)
    return bool(reading.find(work.CONDITION, sentence)) and not reading.find(asking.ABOUT_THE_TALK, sentence)


def _is_about_them(reading: Reading, place: Span) -> bool:
    """This function will tell "how did you get a foot in the door" from a wish of the seeker's own."""
    sentence = reading.sentence_at(place.start)
    asked = work.ABOUT_THEM.find(reading.own_words, Span(sentence.start, place.start))
    return bool(asked) and not work.MYSELF.find(reading.own_words, Span(asked[-1].start, sentence.end))


def ruled_out(reading: Reading, place: Span) -> bool:
    """This function will tell whether a "not", "no" or "without" in the same clause takes the words back."""
    sentence = reading.sentence_at(place.start)
    before = Span(sentence.start, place.start)
    if reading.is_told(place):
        return True
    clauses = work.CLAUSE.find(reading.whole, before)
    before = Span(clauses[-1].start if clauses else sentence.start, place.start)
    taken = work.NOT_A_NO.find(reading.whole, Span(before.start, place.end))
    noes = work.RULED_OUT.find(reading.whole, before)
    return any(not any(other.start <= no.start < other.end for other in taken) for no in noes)
