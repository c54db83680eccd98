"""Rules about updates, referral asks and notes of introduction (U01, U03 to U05)."""

from firsthand.kernel.text import Span
from firsthand.reach.rules.etiquette.asks import wanted
from firsthand.reach.rules.etiquette.connection import has_substance
from firsthand.reach.rules.etiquette.en import afterwards, asking, knowing, tone
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.reading import Reading
from firsthand.reach.rules.etiquette.tone import ways_out
from firsthand.reach.rules.etiquette.vocabulary import content, shared


def advice_untried(reading: Reading) -> Hit | None:
    """U01: This function will find that advice was given and none of it tried yet."""
    if reading.message.history.advice_tried is not False:
        return None
    return Hit("Try one thing they advised first. Then you have something to tell, and they have a reason to answer.")


def asks_more_than_it_gives(reading: Reading) -> Hit | None:
    """U03: This function will find an update that asks before it tells, asks for several things, or is long."""
    count = reading.word_count
    if count > reading.profile.update_words:
        return Hit(f"{count} words. Up to {reading.profile.update_words} are read with pleasure.")
    asks = _asks(reading)
    if len(asks) > 1 or len(wanted(reading)) > 2:
        return Hit("More than one thing asked. Keep the one that matters most, or none.", asks[-1] if asks else None)
    if asks and not _tells_before(reading, asks[0]):
        return Hit("The ask comes first. Tell first what came of their advice.", asks[0])
    return None


def _asks(reading: Reading) -> list[Span]:
    """This function will return where each ask begins: a sentence that requests, and each "and could you" in it."""
    asks = []
    for sentence in reading.sentences:
        if any(sentence.start <= mark.start < sentence.end for mark in reading.questions) or reading.find(
            afterwards.UPDATE_ASK, sentence
        ):
            asks += [sentence, *reading.find(afterwards.ANOTHER, Span(sentence.start + 1, sentence.end))]
    return asks


def _tells_before(reading: Reading, ask: Span) -> bool:
    """This function will tell whether a sentence with news stands before the ask."""
    before = (sentence for sentence in reading.sentences if sentence.end <= ask.start)
    return any(not afterwards.PLEASANTRY.find(reading.whole, _beginning(sentence)) for sentence in before)


def _beginning(sentence: Span) -> Span:
    return Span(sentence.start, min(sentence.end, sentence.start + 20))


def asks_for_names_too_soon(reading: Reading) -> Hit | None:
    """U04: This function will find a referral ask within days of the conversation, or after two earlier ones."""
    history = reading.message.history
    if history.referral_asks >= reading.profile.referral_asks_most:
        return Hit("You have asked for names twice. Let it rest; they will think of you if somebody comes to mind.")
    if history.held_on and history.today:
        gone = (history.today - history.held_on).days
        if gone < reading.profile.referral_ask_days:
            return Hit(
                f"{gone} days after the talk. Wait {reading.profile.referral_ask_days}, and bring news of their advice."
            )
    return None


def cannot_be_forwarded(reading: Reading) -> Hit | None:
    """U05: This function will find a note of introduction that is long, not clear to a stranger, or hard to refuse."""
    count = reading.word_count
    if count > reading.profile.intro_words:
        return Hit(f"{count} words. Up to {reading.profile.intro_words} can be forwarded without a thought.")
    vague = afterwards.DISCUSSED.find(reading.whole, reading.text)
    if vague:
        return Hit(f"“{reading.said(vague[0])}” means nothing to a stranger. Say it in full.", vague[0])
    lacking = _lacking(reading)
    return Hit(f"A stranger misses here: {', '.join(lacking)}.") if lacking else None


def _lacking(reading: Reading) -> list[str]:
    person, message = reading.message.person, reading.message
    said = reading.stems
    about = content(f"{message.topic} {person.title} {person.company}")
    easy_no = ways_out(reading) or reading.find(tone.IF_NOT) or reading.find(tone.NO_AND_OUT)
    learns = any(has_substance(reading, sentence) for sentence in reading.sentences)
    parts = {
        "who you are": bool(reading.find(knowing.IDENTITY)),
        "what you want to learn": learns or bool(reading.find(asking.LEARNING) and shared(about, said)),
        "an easy way to say no": bool(easy_no),
    }
    return [part for part, there in parts.items() if not there]
