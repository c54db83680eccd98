"""Rules that count: words, characters, paragraphs (M01 to M04, F03, K06)."""

from firsthand.kernel.text import Span
from firsthand.reach.rules.etiquette.finding import Hit, Severity
from firsthand.reach.rules.etiquette.reading import Reading
from firsthand.reach.rules.words import Channel


def too_long(reading: Reading) -> Hit | None:
    """M01: This function will find a text above the limit of words; far above it is an error."""
    count = reading.word_count
    if count <= reading.profile.words_most:
        return None
    severity = Severity.ERROR if count > reading.profile.words_far_too_many else None
    return Hit(
        f"{count} words. Up to {reading.profile.words_most} are read to the end; what can wait for the talk?",
        _beyond(reading, reading.profile.words_most),
        severity=severity,
    )


def too_short(reading: Reading) -> Hit | None:
    """M02: This function will find a text so short that it reads like a demand."""
    count = reading.word_count
    if count >= reading.profile.words_fewest:
        return None
    return Hit(f"Only {count} words. One more sentence on why you ask this very person makes it kinder.")


def over_the_channels_limit(reading: Reading) -> Hit | None:
    """M03: This function will find a LinkedIn message that the channel cuts off or that is rarely read."""
    invited = reading.message.channel is Channel.LINKEDIN_INVITE
    limit = reading.profile.invite_characters if invited else reading.profile.direct_characters
    body = reading.message.body.strip()
    if len(body) <= limit:
        return None
    what = "An invitation holds" if invited else "A direct message is best kept to"
    start = len(reading.body) - len(reading.body.lstrip())
    return Hit(f"{len(body)} characters. {what} {limit}.", Span(start + limit, len(reading.body.rstrip())))


def over_one_screen(reading: Reading) -> Hit | None:
    """M04: This function will find a text that does not fit one screen of a phone."""
    characters = reading.text.end - reading.text.start + reading.left_out
    if characters > reading.profile.screen_characters:
        return Hit(f"{characters} characters: more than one screen of a phone ({reading.profile.screen_characters}).")
    if reading.paragraphs > reading.profile.screen_paragraphs:
        return Hit(
            f"{reading.paragraphs} paragraphs. {reading.profile.screen_paragraphs} or fewer fit one screen of a phone."
        )
    return None


def follow_up_too_long(reading: Reading) -> Hit | None:
    """F03: This function will find a follow-up that is not shorter than a few lines."""
    count = reading.word_count
    if count <= reading.profile.follow_up_words:
        return None
    place = _beyond(reading, reading.profile.follow_up_words)
    return Hit(f"{count} words. A follow-up of at most {reading.profile.follow_up_words} is easy to answer.", place)


def thanks_of_odd_length(reading: Reading) -> Hit | None:
    """K06: This function will find a thank-you that is too short to mean much or too long to be read."""
    count = reading.word_count
    if count < reading.profile.thanks_words_fewest:
        return Hit(f"{count} words. From {reading.profile.thanks_words_fewest} on, a thank-you can say what for.")
    if count > reading.profile.thanks_words_most:
        place = _beyond(reading, reading.profile.thanks_words_most)
        return Hit(
            f"{count} words. Above {reading.profile.thanks_words_most} a thank-you becomes a letter to answer.", place
        )
    return None


def _beyond(reading: Reading, limit: int) -> Span:
    """This function will return the place of the words behind a limit."""
    return Span(reading.words[min(limit, len(reading.words) - 1)].start, reading.words[-1].end)
