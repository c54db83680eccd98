"""Rules about a thank-you: something they said, what comes of it, no new ask, their promise recalled (K02 to K05)."""

import re

from firsthand.kernel.phrases import Indexed
from firsthand.kernel.text import Span
from firsthand.reach.rules.etiquette.asks import job_asks
from firsthand.reach.rules.etiquette.en import afterwards
from firsthand.reach.rules.etiquette.enclosures import papers_offered
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.reading import Reading
from firsthand.reach.rules.etiquette.vocabulary import content, shared

_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:\.| of)? ?{_MONTH}\b|\b{_MONTH} \d{{1,2}}\b"
    r"|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[./]\d{1,2}\b|\b\d{4}-\d\d-\d\d\b"
)


def nothing_they_said(reading: Reading) -> Hit | None:
    """K02: This function will find a thank-you without one thing the host said."""
    message = reading.message
    said = reading.stems
    subject = content(f"{message.topic} {message.person.title} {message.person.company}")
    for remark in message.history.remarks:
        words_of_it = content(remark)
        telling = words_of_it - shared(words_of_it, subject) or words_of_it
        heard = len(shared(telling, said))
        if heard >= 2 or (heard and len(telling) <= 2):
            return None
    if not message.history.remarks:
        return None
    hint = f"They said: {message.history.remarks[0]}"
    return Hit("Name one thing they said. It shows you listened, and it is what they will remember.", suggestion=hint)


def nothing_to_come(reading: Reading) -> Hit | None:
    """K03: This function will find a thank-you that does not say what the seeker will do, and when."""
    if any(_is_a_step(reading, sentence) for sentence in reading.sentences):
        return None
    return Hit("Say one thing you will do with what you heard, and on which day.", suggestion="On Saturday I will …")


def _is_a_step(reading: Reading, sentence: Span) -> bool:
    act = reading.find(afterwards.ACT, sentence)
    told = reading.find(afterwards.I_OR_MY, sentence)
    dated = reading.find(afterwards.WHEN, sentence) or _DATE.search(reading.whole.text, *sentence)
    ahead = reading.find(afterwards.AHEAD, sentence)
    plain = not reading.asks(sentence) and not reading.find(afterwards.WISHES, sentence)
    return bool(
        (act and (dated or ahead)) or (ahead and (told or plain) and not reading.find(afterwards.THANKING, sentence))
    )


def new_ask(reading: Reading) -> Hit | None:
    """K04: This function will find a new ask, talk of work or a CV in a thank-you."""
    for place in (*job_asks(reading), *papers_offered(reading), *_requests(reading)):
        return Hit(f"“{reading.said(place)}” asks for more. Let the thanks stand alone; ask another day.", place)
    return None


def _requests(reading: Reading) -> list[Span]:
    """This function will return questions and requests, but those the host asked for or promised."""
    if afterwards.INVITED.find(reading.whole, reading.text) or _host_invited(reading):
        return []
    asked = [*reading.questions, *afterwards.REQUEST.find(reading.own_words, reading.text)]
    return sorted(place for place in asked if not _is_promised(reading, place) and not _is_a_date(reading, place))


def _is_a_date(reading: Reading, place: Span) -> bool:
    """This function will tell "on 9 May I join" from "may I join"."""
    return reading.body[: place.start].rstrip()[-1:].isdigit()


def _host_invited(reading: Reading) -> bool:
    from_host = "\n".join((*reading.message.history.remarks, *_promises(reading)))
    return bool(afterwards.INVITES.find(Indexed(from_host)))


def _is_promised(reading: Reading, place: Span) -> bool:
    sentence = reading.sentence_at(place.start)
    said = content(reading.body[sentence.start : sentence.end])
    return any(len(shared(content(promise), said)) >= 2 for promise in _promises(reading))


def promise_forgotten(reading: Reading) -> Hit | None:
    """K05: This function will find that something the host promised is not recalled."""
    message = reading.message
    said = reading.stems
    known = content(" ".join((*message.history.remarks, message.topic, message.person.title)))
    if reading.find(afterwards.OFFERED):
        return None
    for promise in _promises(reading):
        about = content(promise)
        if not shared(about - shared(about, known) or about, said):
            return Hit("They promised something; say lightly that you look forward to it.", suggestion=promise)
    return None


def _promises(reading: Reading) -> tuple[str, ...]:
    """This function will return what the host, not the seeker, said they would do."""
    both = (promise.partition(":") for promise in reading.message.history.promises)
    return tuple(what.strip() if mark else who for who, mark, what in both if who.strip().lower() != "seeker")
