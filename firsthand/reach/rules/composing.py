"""Building a letter out of four short fields and the facts of one host and one seeker.

What is suggested is only ever made of facts that were entered: a field without a fact stays empty and asks for one,
because an invented connection is worse than none (H15).
"""

from dataclasses import dataclass, replace
from datetime import date

from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.reach.rules.message import Tie
from firsthand.reach.rules.words import Channel, MessageKind

STRANGER_MINUTES = 20
KNOWN_MINUTES = 30
DORMANT_AFTER_DAYS = 3 * 365
_WARM = frozenset({TieKind.TEACHER, TieKind.MET_ONCE, TieKind.ONLINE})
_KNOWN = frozenset(
    {TieKind.FAMILY, TieKind.FRIEND, TieKind.COLLEAGUE, TieKind.CLASSMATE, TieKind.CLUB, TieKind.NEIGHBOUR}
)
_FOUND = "I came across your name in [where you found it]."
_KNOWS = "You know me from [where you know each other from]."
_I = frozenset({"I", "I'm", "I’m"})
_TIE_SAYS = {
    TieKind.COLLEAGUE: "We worked together.",
    TieKind.CLASSMATE: "We were in class together.",
    TieKind.TEACHER: "You were my teacher.",
    TieKind.ALUM: "We went to the same school.",
    TieKind.CLUB: "We know each other from the club.",
    TieKind.NEIGHBOUR: "We are neighbours.",
    TieKind.MET_ONCE: "We met once.",
    TieKind.ONLINE: "We know each other online.",
}
_PAST = frozenset({
    "began", "brought", "built", "came", "did", "drew", "found", "fought", "gave", "grew", "held", "kept",
    "knew", "led", "left", "made", "met", "put", "ran", "said", "sat", "saw", "set", "sold", "spent", "spoke",
    "stood", "taught", "thought", "told", "took", "went", "won", "wrote", "rewrote",
})  # fmt: skip
_YOU_DO = {
    "is": "are", "has": "have", "does": "do", "goes": "go", "cares": "care", "leads": "lead", "lives": "live",
    "plays": "play", "runs": "run", "speaks": "speak", "talks": "talk", "teaches": "teach", "works": "work",
    "writes": "write",
}  # fmt: skip
_OF = frozenset({"of", "on", "from", "for", "and", "about", "in"})  # after a plural: "maps of", not "mends of"


@dataclass(frozen=True)
class Facts:
    """What is known of this host and this seeker. Every text may be empty.

    `referrer` only if they may be named. `interest_is_name`: whether the interest is a company.
    """

    name: str = ""
    given: str = ""
    title: str = ""
    organisation: str = ""
    shared: str = ""
    specific: str = ""
    referrer: str = ""
    tie_kind: TieKind = TieKind.UNKNOWN
    tie_strength: TieStrength = TieStrength.UNSAID
    interest: str = ""
    question: str = ""
    me: str = ""
    my_name: str = ""
    signature: str = ""
    interest_is_name: bool = False

    @property
    def topic(self) -> str:
        """The interest as it stands within a sentence: a company keeps its capital, a job does not."""
        return self.interest if self.interest_is_name else _small(self.interest)

    @property
    def is_known(self) -> bool:
        """Whether the two know each other well enough for a first name and half an hour."""
        if self.tie_strength in {TieStrength.CLOSE, TieStrength.KNOWN}:
            return True
        return self.tie_strength == TieStrength.UNSAID and self.tie_kind in _KNOWN

    @property
    def minutes(self) -> int:
        """How long to ask for: 20 of a stranger, 30 of somebody known (S12, S47)."""
        return KNOWN_MINUTES if self.is_known else STRANGER_MINUTES


@dataclass(frozen=True)
class Parts:
    """The four fields of the composer."""

    shared: str = ""
    why: str = ""
    question: str = ""
    out: str = ""


def suggested(facts: Facts, channel: Channel = Channel.EMAIL) -> Parts:
    """This function will return a suggestion for each field, made of facts alone; empty where there is none.

    An invitation on LinkedIn has room for what is shared and for one short question.
    """
    if channel == Channel.LINKEDIN_INVITE:
        about = f" about {facts.topic}" if facts.interest else ""
        return Parts(shared=_shared(facts), question=f"May I ask you for {facts.minutes} minutes{about}?")
    return Parts(shared=_shared(facts), why=_why(facts), question=_question(facts), out=_out())


def offered(facts: Facts, channel: Channel = Channel.EMAIL) -> Parts:
    """This function will return what to offer beside each field: the suggestion, or a sentence with a gap.

    Where nothing shared is known, the gap asks honestly where they were found (M05); unfilled, it is marked (M18).
    """
    parts = suggested(facts, channel)
    return parts if parts.shared else replace(parts, shared=_KNOWS if facts.is_known else _FOUND)


def _shared(facts: Facts) -> str:
    if facts.referrer:
        return f"{facts.referrer} suggested I write to you."
    first = _first_word(facts.shared).lower()
    if not first:
        return "" if facts.shared else _TIE_SAYS.get(facts.tie_kind, "")
    if first in {"we", "you", "i", "our"}:
        return _capital(_sentence(facts.shared))
    return (
        f"We {_small(_sentence(facts.shared))}"
        if first == "both"
        else f"We have this in common: {_sentence(facts.shared)}"
    )


def _why(facts: Facts) -> str:
    first = _first_word(facts.specific).lower()
    if first in {"you", "your", "i"}:
        return _capital(_sentence(facts.specific))
    if _is_done_by_them(facts.specific):
        return f"I am writing to you because you {_to_you(first)} {_sentence(facts.specific).split(' ', 1)[1]}"
    if first:
        link = "because you" if first in _PAST or first.endswith("ed") else "because of"
        return f"I am writing to you {link} {_small(_sentence(facts.specific))}"
    work = " at ".join(filter(None, (_small(facts.title), facts.organisation)))
    return f"Your work as {work} is what I would like to understand." if facts.title else ""


def _is_done_by_them(specific: str) -> bool:
    """Whether the words begin with what they do, as in "mends bark cloth charts", and not with things, "maps of"."""
    first, second, *_ = (*specific.lower().split(), "", "")
    return bool(second) and (first in _YOU_DO or (first.isalpha() and _ends_as_a_verb(first) and second not in _OF))


def _ends_as_a_verb(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _to_you(verb: str) -> str:
    """What he or she does, said to them: "mends" is "mend", "carries" is "carry", "teaches" is "teach"."""
    if verb in _YOU_DO:
        return _YOU_DO[verb]
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("ches", "shes", "sses", "xes", "zzes")) else verb[:-1]


def _question(facts: Facts) -> str:
    week = f"what does an ordinary week in {facts.interest} look like" if facts.interest else ""
    question = facts.question.strip(" .?!\n") or week
    if not question:
        return ""
    asked = f"May I ask you one thing: {_small(question)}?"
    return f"{asked} {facts.minutes} minutes by phone or video, whenever it suits you, would be plenty."


def _out() -> str:
    return "I understand if there is no room for it at the moment."


def greeting(facts: Facts) -> str:
    """This function will return the first line: a first name among people who know each other, else the whole (M20)."""
    if facts.is_known and facts.given:
        return f"Hello {facts.given},"
    return f"Dear {facts.name}," if facts.name else "Hello,"


def closing(facts: Facts, channel: Channel = Channel.EMAIL) -> str:
    """This function will return thanks, the name, and on email the lines below it (M30)."""
    signed = (facts.my_name, facts.signature) if channel == Channel.EMAIL else (facts.my_name,)
    return "\n".join(filter(None, ("Thank you,", *(line.strip() for line in signed))))


def letter(parts: Parts, facts: Facts, channel: Channel = Channel.EMAIL) -> str:
    """This function will build the whole text from the fields; an invitation on LinkedIn is one paragraph (R28)."""
    if channel == Channel.LINKEDIN_INVITE:
        return _joined(greeting(facts), _who(parts, facts), parts.shared, parts.question, facts.my_name)
    first = _joined(_who(parts, facts), parts.shared, parts.why)
    body = (greeting(facts), first, _joined(parts.question), _joined(parts.out), closing(facts, channel))
    return "\n\n".join(filter(None, body)).strip()


def _who(parts: Parts, facts: Facts) -> str:
    """Who I am, in one clause (M16), unless the seeker's own words say so already."""
    first = _first_word(facts.me)
    if not first or {"i'm", "i’m", "am"} & set(parts.shared.lower().split()):
        return ""
    return _sentence(facts.me) if first in _I else f"I am {_small(_sentence(facts.me))}"


def subject_line(facts: Facts) -> str:
    """This function will return a subject that names the connection or their work; eight words at most (S02, S03)."""
    if facts.referrer:
        return _first_words(f"{facts.referrer} suggested I write")
    if facts.title:
        return _first_words(f"Your work as {_small(facts.title)}")
    if facts.organisation:
        return _first_words(f"Your work at {facts.organisation}")
    return _first_words(f"A question about {facts.topic or 'your work'}")


def subject_of_reply(subject: str) -> str:
    """This function will return the subject of a message in the same thread (RFC 5322 3.6.5)."""
    bare = subject.strip()
    return bare if bare.lower().startswith("re:") else f"Re: {bare}"


def next_letter(kind: MessageKind, facts: Facts, *, asked_on: date | None = None) -> str:
    """This function will return the beginning of a later message; a follow-up has the question again (F03, F05)."""
    return "\n\n".join((greeting(facts), *_middle(kind, facts, asked_on), closing(facts)))


def _middle(kind: MessageKind, facts: Facts, asked_on: date | None) -> tuple[str, ...]:
    if kind == MessageKind.FOLLOW_UP:
        when = f" on {asked_on.day} {asked_on:%B}" if asked_on else ""
        return (f"I wrote to you{when}, and would still like to learn from you. {_question(facts)}".strip(), _out())
    if kind == MessageKind.THANK_YOU:
        return ("Thank you for your time and for what you told me.",)
    if kind == MessageKind.REFERRAL_ASK:
        return ("Who else sees this work from another side, and could tell me what you could not?", _out())
    return ()


def tie_of(facts: Facts, last_touch_on: date | None, today: date) -> Tie:
    """This function will return how near the two are for the etiquette rules; three silent years are dormant (R9)."""
    if facts.referrer:
        return Tie.REFERRAL
    if facts.tie_kind == TieKind.ALUM:
        return Tie.ALUM
    if not facts.is_known and facts.tie_kind not in _WARM:
        return Tie.COLD
    silent = last_touch_on is not None and (today - last_touch_on).days > DORMANT_AFTER_DAYS
    return Tie.DORMANT if silent else Tie.WARM


def _sentence(text: str) -> str:
    whole = " ".join(text.split())
    return whole if whole.endswith((".", "!", "?")) else f"{whole}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str) -> str:
    """The first letter made small, unless the word has more capitals or is I."""
    first = _first_word(text)
    return text if first in _I or first[1:] != first[1:].lower() else text[:1].lower() + text[1:]


def _first_word(text: str) -> str:
    return next(iter(text.split()), "")


def _joined(*pieces: str) -> str:
    return " ".join(filter(None, (" ".join(piece.split()) for piece in pieces)))


def _first_words(text: str) -> str:
    return " ".join(text.split()[:8])
