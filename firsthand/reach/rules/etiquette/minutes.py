"""How long a talk is asked for: minutes in digits and in words, and whether they measure the talk at all."""

import re

from firsthand.kernel.text import Span
from firsthand.reach.rules.etiquette.en import asking
from firsthand.reach.rules.etiquette.en.letters import NUMBERS
from firsthand.reach.rules.etiquette.reading import Reading

_WORDS = "|".join(sorted(NUMBERS, key=len, reverse=True))
_ONE = (
    rf"(?:\d{{1,3}}|(?:twenty|thirty|forty|fourty|fifty)[- ](?:one|two|three|four|five|six|seven|eight|nine)|{_WORDS})"
)
_MINUTES = re.compile(
    rf"\b(?P<low>{_ONE})(?:\s?(?:-|–|—|‑|to|or|and)\s?(?P<high>{_ONE}))?[\s\-‑–]{{0,2}}(?:min(?:ut|u)?e?s?\b|mins\b|'(?=\s))"
)
_HOURS = re.compile(
    r"\b(?:(?P<quarters>three[- ]quarters) of an hour|(?P<quarter>(?:a )?quarter[- ](?:of an )?hour)"
    r"|(?P<half>half[- ](?:an[- ])?hour)"
    r"|(?P<more>(?:an|one) hour and a half|one and a half hours|(?:two|three|several|2|3|a couple of) hours)"
    r"|(?P<hour>(?:an|one|1|full|whole)[- ]hour(?! (?:you|that|which|when|of your choice|to suit|at your|by (?:train|bus|car)))\b"
    r"|\b1 ?h\b))"
)
_LENGTHS = {"quarters": 45, "quarter": 15, "half": 30, "more": 90, "hour": 60}
_NOT_LONG = re.compile(r"(?:\b(?:at|any|every|each|per|half|first|last|your|that|which|what|lunch|the) )$")
_OTHER_BEFORE = re.compile(
    r"\b(?:the (?:first|last)|first|last|your|lasted|lasts|(?:takes|took)(?: me| us)?|every|spent|waited|lost|late by) $"
)


def minutes_asked(reading: Reading) -> tuple[tuple[Span, int], ...]:
    """This function will return each length the text asks of the host, with its place, in minutes (the upper of a range)."""
    return tuple(item for item in _lengths(reading) if _measures_the_talk(reading, item[0]))


def _lengths(reading: Reading) -> list[tuple[Span, int]]:
    text, (start, end) = reading.whole.text, reading.text
    found = [
        (Span(*hit.span()), max(_number(hit["low"]), _number(hit["high"] or "0")))
        for hit in _MINUTES.finditer(text, start, end)
    ]
    for hit in _HOURS.finditer(text, start, end):
        before = text[max(start, hit.start() - 12) : hit.start()]
        if not (hit.lastgroup in {"hour", "more"} and _NOT_LONG.search(before)):
            found.append((Span(*hit.span()), _LENGTHS[hit.lastgroup or "hour"]))
    return sorted(found)


def _number(spelled: str) -> int:
    if spelled.isdigit():
        return int(spelled)
    return sum(NUMBERS[part] for part in re.split(r"[- ]", spelled))


def _measures_the_talk(reading: Reading, place: Span) -> bool:
    text, sentence = reading.whole.text, reading.sentence_at(place.start)
    if _OTHER_BEFORE.search(text[max(sentence.start, place.start - 15) : place.start]):
        return False
    other = asking.MINUTES_AWAY.find(reading.whole, Span(place.end, min(place.end + 30, sentence.end)))
    if other and len(text[place.end : other[0].start].split()) == 0:
        return False
    return reading.asks(sentence) or bool(reading.find(asking.MINUTES_ASKED, sentence))
