"""Rules about what comes along with a message: a CV (M13), links (M14), a booking page (M23)."""

import re
from collections.abc import Iterator

from firsthand.kernel.text import Span, plain
from firsthand.reach.rules.etiquette.asks import ruled_out
from firsthand.reach.rules.etiquette.en import ways, work
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.reading import Reading

_PLAIN_ENDINGS = (
    "com|org|net|edu|gov|io|dev|app|info|biz|ai|tv|fm|gg|ly|cc|xyz|site|online|blog|page|link|works|studio|design|art|photo|"
    "example|test|co|uk|de|fr|nl|pl|cz|se|fi|dk|eu|ie|es|pt|br|mx|ca|au|nz|za|ng|ke|jp|kr|cn|ru|ua|ch|gr|hu|ro|cl|ar"
)
_WORD_ENDINGS = "me|it|in|is|at|be|no|so|to|us|am|as|my|do|by|la|id"  # also words: only with a path or a www before
_ADDRESS = re.compile(
    rf"(?:https?|hxxps?|ftp)://\S{{1,300}}|\bwww\.\S{{1,300}}|(?<![@\w.-])(?:[a-z0-9-]{{1,60}}\.){{1,4}}(?:{_PLAIN_ENDINGS})\b(?!@|\.\w)"
    rf"(?:/\S{{0,200}})?|(?<![@\w.-])(?:[a-z0-9-]{{1,60}}\.){{1,4}}(?:{_WORD_ENDINGS})/\S{{1,200}}"
)
_HIDDEN = re.compile(
    r"(?<![\w-])[a-z0-9-]{2,60} ?(?:[(\[{] ?(?:dot|punkt|\.) ?[)\]}]| dot ) ?"
    rf"(?:{_PLAIN_ENDINGS})\b(?: ?(?:/| slash ) ?\w{{1,60}})?"
)
_POLL_SITES = re.compile(
    r"calendly|(?<![\w.])cal\.com|savvycal|doodle\.com|when2meet|youcanbook|acuityscheduling|koalendar|zcal\.|tidycal|appointlet|"
    r"setmore|simplybook|rallly|xoyondo|terminplaner|framadate|nuudel|lettucemeet|calendar\.app\.google|chilipiper|vyte\.in|"
    r"calendar\.google|outlook\.office\S{0,20}/book|/book(?:ing|ings|me|-me|-a-)|/schedule|meetings\.hubspot|/appointments?"
)


def career_papers(reading: Reading) -> Hit | None:
    """M13: This function will find a CV or an overview of a career that is sent along or offered, and other attachments."""
    for place in (*_papers(reading), *work.ATTACHING.find(reading.own_words, reading.text)):
        if not ruled_out(reading, place):
            said = reading.said(place)
            return Hit(
                f"“{said}”: keep papers for when they are asked for. They make it look like an application.", place
            )
    return None


def papers_offered(reading: Reading) -> tuple[Span, ...]:
    """This function will return the places where the seeker's papers are sent along or offered."""
    return tuple(place for place in _papers(reading) if not ruled_out(reading, place))


def _papers(reading: Reading) -> Iterator[Span]:
    person = reading.message.person
    card = plain(f"{person.title} {person.company} {person.specific} {reading.message.topic}")
    vision = "computer vision" in card or bool(work.VISION.find(reading.whole))
    for place in work.CV.find(reading.own_words, reading.text):
        mine = reading.whole.text[: place.start].endswith(("my ", "my full ", "my short "))
        taken_for_vision = vision and not mine and reading.whole.text.startswith("cv", place.start)
        if not taken_for_vision and work.SENDING.find(reading.own_words, reading.sentence_at(place.start)):
            yield place


def links(reading: Reading) -> Hit | None:
    """M14: This function will find an address in the text of a message to a stranger; one of one's own below it is fine."""
    in_text = tuple(_addresses(reading, reading.text))
    below = tuple(_addresses(reading, reading.closing))
    if in_text:
        return Hit(f"“{reading.said(in_text[0])}”: strangers do not open links. Tell it in words.", in_text[0])
    if len(below) > 1:
        return Hit("More than one link below the text. Your own page is enough.", below[1])
    return None


def _addresses(reading: Reading, within: Span) -> Iterator[Span]:
    for pattern in (_ADDRESS, _HIDDEN):
        for found in pattern.finditer(reading.whole.text, within.start, within.end):
            yield Span(*found.span())


def booking_page(reading: Reading) -> Hit | None:
    """M23: This function will find a booking page or a poll that the host is to fill in."""
    found = _POLL_SITES.search(reading.whole.text, 0, reading.end)
    places = [Span(*found.span())] if found else []
    places += ways.BOOKING.find(reading.whole, Span(0, reading.end))
    asked = [place for place in places if not ruled_out(reading, place)]
    if not asked:
        return None
    message = f"“{reading.said(asked[0])}” makes the host do your planning. Offer to fit in with their days instead."
    return Hit(message, asked[0], suggestion="at any time that suits you")
