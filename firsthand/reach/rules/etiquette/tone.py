"""Rules about tone: too many ways out, pressure, flattery, machine prose, apologies, blame."""

import re

from firsthand.kernel.phrases import Phrases
from firsthand.kernel.text import Span
from firsthand.reach.rules.etiquette.en import tone
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.reading import Reading

_NEED = re.compile(r"(?:i|we) (?:\w+ )?(?:need|require)")
_DASH = re.compile(r"—|\s–\s|\s--\s")
_BOLD = re.compile(r"\*\*[^*\n]{1,80}\*\*|__[^_\n]{1,80}__")
_EXCLAIMED = re.compile(r"[!！]")


def many_ways_out(reading: Reading) -> Hit | None:
    """M22: This function will find a second way out; one is kind, two sound as if no were expected."""
    outs = ways_out(reading)
    if len(outs) < 2:
        return None
    return Hit("One easy way out is kind; a second one talks them out of it.", outs[1])


def ways_out(reading: Reading) -> tuple[Span, ...]:
    """This function will return the places that make a no easy. A condition alone counts once."""
    found = [place for place in reading.find(tone.WAY_OUT) if not reading.is_told(place)]
    kept = [
        place for place, after in zip(found, [*found[1:], None], strict=False) if not _leans_on(reading, place, after)
    ]
    return tuple(kept) or reading.find(tone.IF_NOT)[:1]


def _leans_on(reading: Reading, place: Span, after: Span | None) -> bool:
    """This function will tell whether a bare "no worries" only leads into the next way out ("no worries, I understand")."""
    if after is None:
        return False
    said, between = reading.whole.text[place.start : place.end], reading.whole.text[place.end : after.start]
    return (
        said.startswith("no ") and " if" not in said and re.fullmatch(r"[,\s–—-]*(?:of course )?", between) is not None
    )


def pressure(reading: Reading) -> Hit | None:
    """M24: This function will find words that press or demand."""
    for place in tone.PRESSURE.find(reading.own_words, reading.text):
        if not (_need_of_another_kind(reading, place) or reading.is_told(place)):
            return Hit(f"“{reading.said(place)}” presses. They owe you nothing yet; leave the time to them.", place)
    return None


def _need_of_another_kind(reading: Reading, place: Span) -> bool:
    """This function will tell "all I need to know" from "I need to know"."""
    demands = _NEED.match(reading.whole.text, place.start)
    return demands is not None and bool(reading.find(tone.NEED_OTHERWISE, _last_word(reading, place)))


def _last_word(reading: Reading, place: Span) -> Span:
    """This function will return the place of the word before, empty after a mark or at the start of a sentence."""
    start = reading.sentence_at(place.start).start
    before = reading.whole.text[start : place.start].rstrip()
    parted = not before or not before[-1].isalnum()
    return Span(place.start, place.start) if parted else Span(start + before.rfind(" ") + 1, place.start)


def flattery(reading: Reading) -> Hit | None:
    """M25: This function will find three strong words of praise, or two exclamation marks."""
    strong = reading.find(tone.STRONG)
    if len(strong) > 2:
        said = ", ".join(reading.said(place) for place in strong[:3])
        return Hit(f"{said}: one true detail says more than strong words.", strong[2])
    loud = [found.span() for found in _EXCLAIMED.finditer(reading.body, reading.text.start, reading.text.end)]
    if len(loud) > 1:
        return Hit(f"{len(loud)} exclamation marks. One is enough.", Span(*loud[1]))
    return None


def names_the_method(reading: Reading) -> Hit | None:
    """M27: This function will find the words "informational interview", which sound like homework to many hosts."""
    return _first(reading, tone.NAMED, "“{}” sounds like a task. Say what it is: a short talk.", "a short talk")


def machine_prose(reading: Reading) -> Hit | None:
    """M28: This function will find phrases, chains of dashes and bold type that sound as if a machine had written."""
    found = _first(reading, tone.MACHINE, "“{}” is in thousands of generated mails. Say it as you would aloud.")
    if found:
        return found
    bold = _BOLD.search(reading.body, reading.text.start, reading.text.end)
    if bold:
        return Hit("Bold type is for posters; a letter does without.", Span(*bold.span()))
    dashes = [found.span() for found in _DASH.finditer(reading.body, reading.text.start, reading.text.end)]
    if len(dashes) > 2:
        return Hit(f"{len(dashes)} dashes in a few lines read like generated text. Use full stops.", Span(*dashes[2]))
    return None


def apologies(reading: Reading) -> Hit | None:
    """M29: This function will find a second apology."""
    sorry = [place for place in reading.find(tone.APOLOGY) if not _somebody_elses(reading, place)]
    if len(sorry) < 2:
        return None
    return Hit("One apology is polite; a second says that writing was wrong. It was not.", sorry[1])


def _somebody_elses(reading: Reading, place: Span) -> bool:
    return (
        bool(tone.NOT_APOLOGY.find(reading.whole, _last_word(reading, place)))
        and reading.said(place).lower() == "sorry"
    )


def blame(reading: Reading) -> Hit | None:
    """F04: This function will find blame for the silence, in the usual words or in others."""
    return _first(reading, tone.GUILT, "“{}” blames them for the silence. Ask again as if for the first time.")


def _first(reading: Reading, phrases: Phrases, message: str, suggestion: str = "") -> Hit | None:
    found = reading.find(phrases)
    return Hit(message.format(reading.said(found[0])), found[0], suggestion) if found else None
