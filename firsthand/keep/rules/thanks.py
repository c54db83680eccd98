"""The thank-you, drafted from what was said (K02), with what comes of it and when (K03), without any ask (K04).

The seeker's own words go in as they are, behind frames that fit any wording; nothing is invented. What was said off the
record stays out of every letter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from firsthand.keep.rules.acts import act
from firsthand.kernel.text import words
from firsthand.reach.rules.composing import Facts, closing, greeting

FEWEST, MOST = 40, 120
WITHOUT_A_DAY, GONE_BY = timedelta(weeks=2), timedelta(weeks=1)
_REMARK_WORDS, _PLAN_WORDS, _OFFER_WORDS = 26, 14, 12
_LEADS = ("she said that ", "he said that ", "they said that ", "she said ", "he said ", "they said ", "says ", "said ")
_OPENINGS = (
    "Thank you for taking the time to talk with me {}.",
    "Thank you for our conversation {}. I came away with more than I had hoped for.",
    "Thank you for talking with me {}, and for being so open.",
    "Thank you for your time {}. It made the work much easier to picture.",
)
_SPECIFIC = (
    "One thing you said has stayed with me:",
    "I keep coming back to one thing you told me:",
    "What you told me about this will stay with me:",
)
_WARMTH = (
    "It helps me to see the work as it is, and not only as it looks from outside. I am glad to have heard it from you."
)


@dataclass(frozen=True)
class Said:
    """A remark on the record, in the seeker's words or the host's own (`is_verbatim`)."""

    text: str
    is_verbatim: bool = False
    is_surprise: bool = False


@dataclass(frozen=True)
class Due:
    """Something to be done, in the seeker's words, and its day if it has one."""

    text: str
    due_on: date | None = None


@dataclass(frozen=True)
class Talked:
    """What a thank-you is made of. `seed` picks the opening, the same each time for the same conversation."""

    held_on: date
    today: date
    remarks: Sequence[Said] = ()
    advice: Sequence[Due] = ()
    mine: Sequence[Due] = ()
    theirs: Sequence[Due] = ()
    seed: int = 0


@dataclass(frozen=True)
class Letter:
    """A draft: `missing` says in plain words what would make it better."""

    subject: str
    body: str
    missing: tuple[str, ...]


def thank_you(talked: Talked, facts: Facts) -> Letter:
    """This function will return a thank-you of 40 to 120 words between greeting and name (K02 to K06)."""
    opening = _OPENINGS[talked.seed % len(_OPENINGS)].format(when(talked.held_on, talked.today))
    middle = [opening, _specific(talked), _next(talked)]
    offer = _offer(talked)
    if len(words(" ".join((*middle, offer)))) < FEWEST:
        middle.insert(2, _WARMTH)
    paragraphs = (greeting(facts), " ".join(filter(None, middle)), offer, closing(facts))
    return Letter("Thank you for our conversation", "\n\n".join(filter(None, paragraphs)), _missing(talked))


def when(day: date, today: date) -> str:
    """This function will name a past day so that it is still right when the letter leaves a few days later."""
    away = (today - day).days
    return f"on {day:%A}" if 0 <= away < 6 else f"on {day.day} {day:%B}"


def _specific(talked: Talked) -> str:
    """The surprise if there was one, else the first remark: one specific thing they said (K02)."""
    remark = min(talked.remarks, key=lambda said: not said.is_surprise, default=None)
    if remark is None:
        return ""
    frame = _SPECIFIC[talked.seed % len(_SPECIFIC)]
    said = _clipped(_without_lead(remark.text), _REMARK_WORDS)
    return f"{frame} “{said.rstrip('.!?… ')}”." if remark.is_verbatim else f"{frame} {_stopped(said)}"


def _next(talked: Talked) -> str:
    """What the seeker will do with it, and when (K03)."""
    if talked.advice:
        first = talked.advice[0]
        return f"I will try what you advised {_by(first, talked.today)}: {_stopped(_clipped(act(first.text), _PLAN_WORDS))}"
    if talked.mine:
        first = talked.mine[0]
        return f"As promised, I will do this {_by(first, talked.today)}: {_stopped(_clipped(act(first.text), _PLAN_WORDS))}"
    return f"I will take it into my next talks {_by(Due(''), talked.today)} and see whether others say the same."


def _by(due: Due, today: date) -> str:
    """The day that was set; two weeks where there is none, and one where it has gone by."""
    if due.due_on is None:
        return f"by {_day(today + WITHOUT_A_DAY)}"
    return f"by {_day(due.due_on if due.due_on > today else today + GONE_BY)}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"


def _offer(talked: Talked) -> str:
    """Recalls what they promised, without pressing (K05)."""
    if not talked.theirs:
        return ""
    texts = [_clipped(act(due.text), _OFFER_WORDS).rstrip(".!?… ") for due in talked.theirs[:2]]
    return f"And thank you for what you offered: {'; '.join(texts)}. There is no hurry at all."


def _missing(talked: Talked) -> tuple[str, ...]:
    says = []
    if not talked.remarks:
        says.append("Name one specific thing they said: it shows that you listened.")
    if not talked.advice and not talked.mine:
        says.append("Say what you will do with it, and when: hosts want to hear what came of it.")
    elif not (talked.advice or talked.mine)[0].due_on:
        says.append("Two weeks are written where you had set no day. Change it to one that you will keep.")
    return tuple(says)


def _without_lead(text: str) -> str:
    bare = " ".join(text.split())
    lead = next((lead for lead in _LEADS if bare.lower().startswith(lead)), "")
    return bare[len(lead) :]


def _clipped(text: str, most: int) -> str:
    """The first words of a text without question marks: a thank-you asks nothing (K04)."""
    bare = " ".join(text.replace("?", "").replace("？", "").replace("؟", "").split())
    places = words(bare)
    return bare if len(places) <= most else f"{bare[: places[most - 1].end]} …"


def _stopped(text: str) -> str:
    return text if text.endswith((".", "!", "…")) else f"{text}."
