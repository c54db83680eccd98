"""A form of the question that works, built from the seeker's own words where they bear it."""

import re
from collections.abc import Callable

from firsthand.explore.rules.asks import AUXILIARY, SUBJECT, TAG, WH, Ask, Manner, asks_of
from firsthand.explore.rules.flag_words import ELSE_OR_ADVICE
from firsthand.explore.rules.flags import Flag, flags_of
from firsthand.explore.rules.words import Topic

# One form per topic that always works, where the seeker's own words cannot be turned.
SURE_FORMS: dict[Topic, str] = {
    Topic.PATH: "What were the two or three moments that brought you to this work?",
    Topic.DAY: "What did you do last Tuesday, from the first thing to the last?",
    Topic.WORK: "Which piece of work from the last month would you do the same way again?",
    Topic.SKILL: "What does somebody good at this notice that an average one misses?",
    Topic.ENTRY: "How did the last person who joined your team get in?",
    Topic.HIRE: "What made the difference the last time your team chose between two people?",
    Topic.CULT: "Tell me about the last disagreement in your team and how it ended.",
    Topic.LIFE: "How many evenings did work take last month?",
    Topic.HARD: "What do people who leave this work say about why?",
    Topic.GROW: "What became of the people who did your work before you?",
    Topic.TREND: "What changed most in your work in the last two years?",
    Topic.PAY: "What range should a newcomer to this work expect around here?",
    Topic.MEAN: "When did the work last feel worth it?",
    Topic.FIT: "Who have you seen be unhappy in this work, and why?",
    Topic.ADV: "Given what I told you, what would you do in the next month in my place?",
    Topic.RES: "What should I read or try before I decide?",
    Topic.REF: "Whose view of this work would differ most from yours?",
    Topic.CLOSE: "What should I have asked you and did not?",
}
_ILLNESS = r"\b(?:health|ill|illness|burn-?out|burnt|depress\w*|disab\w*|therapy|back|knees?|suffer\w*|anxiety)\b"
_KIN = (
    r"\b(?:husband|wife|spouse|partner|\w+friend|married|kids|child\w*|baby|family|son|daughter|parents|pregnan\w*)\b"
)
PRIVATE_FORMS = (
    (_ILLNESS, "What does this work do to people who stay in it for twenty years?"),
    (r"\b(?:old|age|born)\b", "How does the work change for people who have done it for a long time?"),
    (_KIN, "How do people in your team arrange the hours with their life outside?"),
)
OTHER_PRIVATE = "How do people of different backgrounds get along where you work?"
ANCHORS: dict[Topic, str] = {
    Topic.DAY: "last Tuesday",
    Topic.WORK: "the last thing you finished",
    Topic.LIFE: "the last four weeks",
    Topic.HARD: "the worst day of last month",
    Topic.SKILL: "the last person who joined you",
}
HOST_TO_OTHERS = (
    (r"\b(?:i'm|i am|am i)\b", "they are"),
    (r"\bi\b", "they"),
    (r"\bmy\b", "their"),
    (r"\bme\b", "them"),
    (r"\bmyself\b", "themselves"),
)


def better_form(asks: tuple[Ask, ...], flags: tuple[Flag, ...], topic: Topic) -> str:
    """This function will return a question without any flag; empty where the text needs no mending.

    The form that fits the first flag is tried with the seeker's own words; what it gives is checked like any question,
    and the sure form of the topic stands in where it does not pass.
    """
    if not flags:
        return ""
    offer = _MENDERS[flags[0]](_bare(asks[0].text), topic, asks)
    return offer if offer and not flags_of(asks_of(offer)) else SURE_FORMS[topic]


def second_half(asks: tuple[Ask, ...], flags: tuple[Flag, ...]) -> str:
    """This function will return the second question of a double one, to be asked by itself; empty if there is none."""
    if len(asks) < 2 or flags[:1] != (Flag.DOUBLE,) or flags_of(asks[1:2]):
        return ""
    return _sentence(_bare(asks[1].text))


def _bare(text: str) -> str:
    return TAG.sub("", text).strip(" .,;:?!-\u2013\u2014")


def _sentence(text: str) -> str:
    """Begins with a capital and ends with one question mark."""
    return f"{text[:1].upper()}{text[1:].rstrip(' .,;:?!')}?"


def _mend_job_ask(text: str, _topic: Topic, _asks: tuple[Ask, ...]) -> str:
    if re.search(r"\bmentor\b", text, re.IGNORECASE):
        return "May I write to you when I have tried what you suggested?"
    if re.search(r"\b(?:introduce|connect|in touch)\b", text, re.IGNORECASE):
        return "Whose view of this work would differ most from yours?"
    return "Given what I told you, what would you do in my place in the next months to be ready for this work?"


def _mend_private(text: str, _topic: Topic, _asks: tuple[Ask, ...]) -> str:
    found = (form for pattern, form in PRIVATE_FORMS if re.search(pattern, text, re.IGNORECASE))
    return next(found, OTHER_PRIVATE)


def _mend_pay(text: str, _topic: Topic, _asks: tuple[Ask, ...]) -> str:
    where = re.search(r"\b(?:for an? |in (?:this|the|an?) |at an? |as an? )[\w -]{2,40}$", text, re.IGNORECASE)
    tail = (
        where.group()
        if where and not re.search(r"\b(?:year|month|week)\b|\byou", where.group(), re.IGNORECASE)
        else "around here"
    )
    return _sentence(f"What range should a newcomer expect {tail}")


def _mend_searchable(text: str, _topic: Topic, _asks: tuple[Ask, ...]) -> str:
    """Grants that the page was read; each pattern turns one kind of question back into a clause."""
    for pattern, clause in _LOOKED_UP:
        found = re.match(pattern, text, re.IGNORECASE)
        if found:
            return f"I have looked up {clause(found)}; what does that not tell me?"
    return ""


def _third(subject: str, verb: str) -> str:
    if not re.match(r"^(?:an?|the|your|this) ", subject, re.IGNORECASE) or subject.lower().endswith(
        ("people", "men", "women")
    ):
        return verb
    return {"do": "does", "stand for": "stands for"}.get(verb.lower(), verb + "s")


_LOOKED_UP: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (
        r"^what (?:\w+ly )?(?:does|do) (.+?) (?:\w+ly )?(do|mean|make|sell|produce|offer|stand for)\b",
        lambda found: f"what {found[1]} {_third(found[1], found[2])}",
    ),
    (r"^what(?:'s| is) (an? .+)$", lambda found: f"what {found[1]} is"),
    (
        r"^when (was|were) ((?:the|your) .+) (\w+ed|built|set up)$",
        lambda found: f"when {found[2]} {found[1]} {found[3]}",
    ),
    (
        r"^how (long|big|large|old) (is|are) ((?:the|your|an?) .+)$",
        lambda found: f"how {found[1]} {found[3]} {found[2]}",
    ),
    (
        rf"^(?:{WH})(?: and {WH})?(?:(?<='s)| is| are| was| were) (?:the |your )?(?!{SUBJECT}\b|required|needed)(.+)$",
        lambda found: f"the {found[1]}",
    ),
    (
        rf"^(?:what|which|how many|how much) (?!{AUXILIARY}\b)(?!.*\b(?:do|does|did) {SUBJECT}\b).+$",
        lambda found: found[0][:1].lower() + found[0][1:],
    ),
)


def _mend_hypothetical(text: str, _topic: Topic, _asks: tuple[Ask, ...]) -> str:
    """Turns the seeker into people the host has seen: "When do newcomers ... have time for their band?"."""
    bare = r"(?!be\b|have to|regret|need|like|enjoy)(?!.*\bif\b)(.+)$"
    polar = re.match(
        rf"^(?:would|will|could|can|should) i (?:still |ever |really |also |one day )?(?:be able to )?{bare}",
        text,
        re.IGNORECASE,
    )
    if polar:
        return _sentence(f"When do newcomers you have seen {_of_others(polar[1])}, and when not")
    asked = re.match(rf"^(how \w+|where|what|which \w+) (?:would|will|could|can) i {bare}", text, re.IGNORECASE)
    return _sentence(f"{asked[1]} did people you have seen {_of_others(asked[2])}") if asked else ""


def _of_others(deed: str) -> str:
    for pattern, word in HOST_TO_OTHERS:
        deed = re.sub(pattern, word, deed, flags=re.IGNORECASE)
    return deed


_SURE = r"^(?:surely|obviously|clearly|of course|presumably|i (?:guess|suppose|assume|imagine|bet))[, ]+(?:that )?"
_LEADING_TURNS: tuple[tuple[str, str], ...] = (
    (r"^there (?:are|is) no (?:real |serious )?(.+)$", r"What are the \1"),
    (r"^(?:it|that|this) must (?:really )?be (?:so |really |very )?(.+)$", r"When is it \1, and when not"),
    (r"^how (?:truly |really )?(\w+) is it to (.+)$", r"When is it \1 to \2, and when not"),
    (r"^(it|that|there)(?:'s| is)(?: really| so| very)? (.+)$", r"When is \1 \2, and when not"),
    (r"^(they|you)(?:'re| are)(?: really| so| very| all)? (.+)$", r"When are \1 \2, and when not"),
    (r"^((?:your|the|this) [\w-]+(?: [\w-]+)?|[\w-]+) is(?: really| so| very)? (.+)$", r"When is \1 \2, and when not"),
    (
        r"^(?!how)((?:your|the) [\w-]+(?: [\w-]+)?|[\w-]+) are(?: really| so| very)? (.+)$",
        r"When are \1 \2, and when not",
    ),
    (
        r"^(you|they|people) (?!must|surely|all|probably|clearly|went|had|have|never)(?:really )?(\w+) (.+)$",
        r"When do \1 \2 \3, and when not",
    ),
)


def _mend_leading(text: str, _topic: Topic, _asks: tuple[Ask, ...]) -> str:
    """Turns the statement into the times when it holds."""
    return _turned(re.sub(_SURE, "", text, flags=re.IGNORECASE), _LEADING_TURNS)


def _turned(text: str, turns: tuple[tuple[str, str], ...]) -> str:
    for pattern, form in turns:
        found = re.match(pattern, text, re.IGNORECASE)
        if found:
            return _sentence(
                re.sub(r"(?<=^When )\w+|(?<=^When \w\w )\w+|(?<=^When are )\w+", _lower, found.expand(form))
            )
    return ""


def _lower(found: re.Match[str]) -> str:
    return found[0] if found[0].isupper() and len(found[0]) > 1 else found[0].lower()


def _mend_double(text: str, topic: Topic, asks: tuple[Ask, ...]) -> str:
    if asks[0].manner is Manner.POLAR:
        return _mend_yes_no(text, topic, asks)
    return _sentence(text) if len(text.split()) > 3 else ""


_YES_NO_TURNS: tuple[tuple[str, str], ...] = (
    (
        r"^(?:if|whether) (you|they|people|we) (?!are|were|have|had|can|could|would|will)(.+)$",
        r"When do \1 \2, and when not",
    ),
    (
        r"^(?:is|are) there (?:an? |any |some )?(?!any)(.+?) (?:that |which )?(?:you would|you'd|i should) (.+)$",
        r"Which \1 would you \2",
    ),
    (r"^(?:is|are) there (?:an? |any |some )?(?!any)(.+)$", r"Which \1 have you seen yourself"),
    (r"^is it possible to (.+)$", r"How can one \1"),
    (
        r"^(?:do|don't|would|wouldn't) you (?:think|say|believe|agree)(?: that)? (.+)$",
        r"What have you seen lately that tells you whether \1",
    ),
    (r"^(?:do|have) you (?:know|have|got|know of) (?:any|some)(?:body|one) (.+)$", r"Whom do you know \1"),
    (r"^(?:do|have) you (?:know|know of) (?:any |some |an? )(.+)$", r"Which \1 do you know"),
    (r"^(?:have|had) you (?:ever |already |always )?(.+)$", r"When have you \1, and what came of it"),
    (r"^(?:has|had) (.+)$", r"When has \1, and when not"),
    (r"^did you (?:always |ever )?(.+)$", r"When did you \1, and why"),
    (r"^should i (.+)$", r"When should somebody in my place \1, and when not"),
    (r"^did (.+)$", r"When did \1, and why"),
    (r"^(?:can|could) (?!you|they|we)(.+)$", r"How can \1"),
    (rf"^((?!have|has|had|may|might|am){AUXILIARY}) (?:you ever )?(.+)$", r"When \1 \2, and when not"),
)


def _mend_yes_no(text: str, _topic: Topic, _asks: tuple[Ask, ...]) -> str:
    """Asks for the times or the way instead of for yes or no."""
    return "" if ELSE_OR_ADVICE.match(text.lower()) else _turned(text, _YES_NO_TURNS)


def _mend_vague(text: str, topic: Topic, _asks: tuple[Ask, ...]) -> str:
    anchor = ANCHORS.get(topic)
    if anchor is None or not re.match(rf"^{WH}\b", text, re.IGNORECASE) or len(text.split()) < 3:
        return ""
    return _sentence(f"{text}, taking {anchor} as an example")


_MENDERS: dict[Flag, Callable[[str, Topic, tuple[Ask, ...]], str]] = {
    Flag.JOB_ASK: _mend_job_ask,
    Flag.PROTECTED: _mend_private,
    Flag.PERSONAL_PAY: _mend_pay,
    Flag.SEARCHABLE: _mend_searchable,
    Flag.HYPOTHETICAL: _mend_hypothetical,
    Flag.LEADING: _mend_leading,
    Flag.DOUBLE: _mend_double,
    Flag.YES_NO: _mend_yes_no,
    Flag.VAGUE: _mend_vague,
}
