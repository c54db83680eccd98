"""How a question is built: its preamble, its tag, and the separate things it asks.

Judged by grammar, not by a word alone: "Can you take me through your last shift" opens an account, "Can you work from
home" is ended by yes or no, "May I write to you" asks permission.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 1000  # characters that are read; a question of this length has lost its reader long before

AUXILIARY = (
    r"(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall|must|might|may|ain't|(?:is|are"
    r"|was|were|do|does|did|has|have|had|could|would|should|must)n't|can't|won't)"
)
WH = r"(?:what(?:'s|'re)?|which|who(?:'s|m|se)?|when|where(?:'s)?|why|how(?:'s)?)"
PREPOSITION = r"(?:at|in|on|for|from|to|with|by|of|since|until|under|about|over|through)"
SUBJECT = (
    r"(?:you|it|they|we|i|he|she|there|that|this|these|those|the|an?|your|my|people|any(?:body|one|thing)?|some(?:body"
    r"|one|thing)|every(?:body|one|thing)|one|most)"
)
OPEN_HEAD = re.compile(rf"^(?:{PREPOSITION} )?{WH}\b", re.IGNORECASE)
POLAR_HEAD = re.compile(rf"^{AUXILIARY} (?!tell me|share|describe)", re.IGNORECASE)
CLIPPED_HEAD = re.compile(
    r"^(?:ever|still|happy|glad|regrets?|enjoy(?:ing)?|miss|lots of|worth|any (?:chance|regrets)|anything(?! else))\b",
    re.IGNORECASE,
)
ACCOUNT_VERBS = (
    r"(?:(?:please |maybe |perhaps |briefly |kindly )?(?:tell|telling|walk|walking|take me|taking me|talk me|talk"
    r" about|describe|describing|share|sharing|explain|explaining|show me|give me|give an|giving me|name|naming|think"
    r" of|remember|recall|outline|sketch|say (?:a bit|a little|more|something)|elaborate|help me understand|paint"
    r"|point me|suggest|recommend (?:an?|some|any|one|two)|go through|run me))"
)
FAVOUR_VERBS = (
    r"(?:(?:please |maybe |perhaps |possibly |kindly |also )?(?:put|pass|forward|send|mention|introduce|connect|refer"
    r"|recommend|hand|give|submit|keep|let me|help me|get me|look over|look at my|vouch|speak to|talk to|show my|be my"
    r"|hire|take me|bring)(?:ing)?\b)"
)
ASKING = r"(?:can|could|would|will) you"
REQUEST = re.compile(
    rf"^(?:{ASKING}|would you (?:be willing|be able|be open|be so kind as|mind|care|like)(?: to)?|are you (?:able"
    rf"|willing) to|(?:is|would) it (?:be )?possible (?:for you )?to) {ACCOUNT_VERBS}",
    re.IGNORECASE,
)
FAVOUR = re.compile(
    rf"^(?:{ASKING}|would you (?:be willing|be able|be open|be so kind as|mind)(?: to)?|are you (?:able|willing) to"
    rf"|(?:is|would) it (?:be )?possible (?:for you )?to) {FAVOUR_VERBS}",
    re.IGNORECASE,
)
PERMISSION = re.compile(
    r"^(?:may i\b|might i\b|(?:can|could) (?:i|we) (?:please |maybe |perhaps |also |just )?(?:write|contact|come back"
    r"|come by|get back|return|e-?mail|mail|call|ring|mention|use|say|stay|keep in|ask|follow up|visit|quote|share"
    r"|repeat|tell|record|take notes|let you|thank|send you|report|talk|speak|check in|reach out|watch|shadow)\b"
    r"|(?:would it be|is it|would that be) (?:ok|okay|all ?right|fine|possible)(?: with you| for you)? (?:if i\b|to"
    r" (?:write|talk|speak|visit|contact|come|call|mention|use|shadow|meet))|(?:do|would) you mind if i\b)",
    re.IGNORECASE,
)
IMPERATIVE = re.compile(
    r"^(?:please |do |kindly )?(?:tell|walk|take me|talk me|talk about|describe|share|explain|show me|give me|name"
    r"|think of|think back|run me|list|imagine)\b",
    re.IGNORECASE,
)
FRAME = re.compile(
    r"^(?:(?:i(?:'m| am| was| have been|'ve been|'d| would| just)?(?: also| just| really| always| very)*"
    r" (?:wonder(?:ing|ed)?|curious|interested(?: to (?:know|hear|learn))?|(?:be )?(?:like|love|happy|glad|keen|want"
    r"|wanted|hop(?:e|ing))(?: you)? to (?:know|ask|hear|learn|understand))(?: from you| about| you| more about)?)"
    r"|(?:may|can|could|might) i (?:just |also |please )?ask(?: you)?(?: about)?|(?:do|would) you mind (?:if i ask|my"
    r" asking|me asking|telling me|saying)|(?:please |do )?tell me|(?:can|could|would|will) you (?:please |maybe "
    r"|perhaps )?(?:tell|explain to|explain|say|let) (?:to )?(?:me )?(?:know )?(?:about )?|(?:my|one|another|the first"
    r"|the next) question (?:is|would be)|what i(?:'d| would)? (?:really )?(?:like|want) to know is)[:,]? +"
    rf"(?=(?:if|whether)\b|(?:{PREPOSITION} )?{WH}\b)",
    re.IGNORECASE,
)
LEAD_IN = re.compile(
    rf"^(?:(?:\w{{3,14}}ly(?=,? (?:{WH}|{AUXILIARY})\b)|so|well|and|but|ok|okay|hi|hello|hey|hmm|um|also|just|please"
    rf"|now|sorry|thanks"
    r"|thank you|oh|maybe|perhaps|or|first|then|dear \w{1,20}|just curious|(?:just )?out of curiosity|a quick question"
    r"|quick question|one more thing|if it is not rude|if it's not rude|if (?:i may ask|you don't mind|i may|so|yes"
    r"|not|that's ok(?:ay)?|you don't mind (?:me|my) asking))\b[,:;!.]* +)",
    re.IGNORECASE,
)
TURN = re.compile(
    rf"(?:,|:|;| [-\u2013\u2014]) (?:and |so |then )?(?=(?:{PREPOSITION} )?{WH}\b|{AUXILIARY} {SUBJECT}\b|i was"
    rf" wondering\b|i wonder\b)",
    re.IGNORECASE,
)
TAG = re.compile(
    r"(?:, ?(?:right|no|yes|correct|eh|huh|yeah|innit|true|or not|surely|i (?:guess|suppose|assume|imagine|take it|bet"
    r"|presume|think)|(?:don't|wouldn't) you (?:think|find|say|agree)|(?:is|are|was|were|do|does|did|has|have|had|can"
    r"|could|will|would|should|must)(?:n't)? (?:i|you|he|she|it|we|they|there|that|this|one)(?: not)?(?: (?:so|true"
    r"|right|correct|fair|the case))?|am i (?:right|wrong)|if i'm not wrong|can't (?:i|you|it|we|they|one)|won't (?:it"
    r"|you|they))| (?:isn't it|aren't they|don't you|doesn't it|aren't you|right|innit))[ ?.!]*$",
    re.IGNORECASE,
)
ALONE = re.compile(
    rf"^(?:and |but |or |then )?(?:{PREPOSITION} )?{WH}(?: (?:not|so|else|exactly|then|long|often|much|many|far|soon"
    rf"|early|late|for|by|come|ones?|there|that|happened(?: (?:next|then))?|changed|followed|came of it))*"
    r"[ ?.!]*$|^(?:and |but )?(?:for instance|for example|such as|an example|how (?:did|does) (?:that|it) (?:\w+"
    r" )?(?:come about|happen|end|go|turn out))[ ?.!]*$|^how are you(?: \w{1,12}){0,2}[ ?.!]*$",
    re.IGNORECASE,
)
OBJECT_ALONE = re.compile(
    rf"^(?:{PREPOSITION} (?:what|which|whose)|how (?:many|much)(?: of)?) \w+[ ?.!]*$",
    re.IGNORECASE,
)
JOINT = re.compile(
    rf"(?:, ?|; ?| [-\u2013\u2014] | )(?:(?P<word>and|but|or) (?:also |then |if (?:so|yes|not),? )?|(?<=, )|(?<=;"
    rf" ))(?=(?:{PREPOSITION} )?{WH}\b|{AUXILIARY} {SUBJECT}\b)",
    re.IGNORECASE,
)
BELONGS = re.compile(
    rf"^(?:may|can|could|might|would) (?:i|we)\b|^{ASKING}\b|^would it be\b|^is it (?:ok|all ?right)", re.IGNORECASE
)
SAME_SUBJECT = re.compile(rf"^(?:who|which)\b.* and {AUXILIARY} an? ", re.IGNORECASE)  # "who began here and is a judge"
CONTRAST = re.compile(r"\b(?:not|never|no|less|least|worst|differently|ones?|nobody)\b|n't\b", re.IGNORECASE)

SENTENCE = re.compile(
    rf"^(?:(?!any){SUBJECT}|surely|all|no|i'm|you're|it's|they're|there's|that's|we're) [\w'-]+ [\w'-]+", re.IGNORECASE
)


class Manner(StrEnum):
    """What an answer to an ask would be: an account, yes or no, a permission, a favour; or no question at all."""

    OPEN = "open"
    POLAR = "polar"
    PERMISSION = "permission"
    FAVOUR = "favour"
    STATEMENT = "statement"
    FRAGMENT = "fragment"


@dataclass(frozen=True)
class Ask:
    """One thing that is asked; `text` is the seeker's own words without preamble and tag."""

    text: str
    manner: Manner
    has_tag: bool = False
    scene: str = ""  # what stood before it in the sentence: "When a pump stops, "


def plain(text: str) -> str:
    """This function will return the text with one kind of quote, single spaces, and at most LONGEST characters."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST]).replace("\u2019", "'").replace("\u2018", "'")
    return " ".join(folded.replace("\u201c", '"').replace("\u201d", '"').split())[:LONGEST]


def asks_of(text: str) -> tuple[Ask, ...]:
    """This function will return the things a text asks, in order, without the statements around them."""
    found = [ask for sentence in _sentences(plain(text)) for ask in _asks_in(sentence)]
    idle = (Manner.STATEMENT, Manner.FRAGMENT)
    asked = tuple(ask for ask in found if ask.manner not in idle or ask.has_tag or ask.text.endswith("?"))
    return asked or tuple(found[-1:])


def _sentences(text: str) -> list[str]:
    """Splits at the end of sentences and leaves out bare probes ("And why?") that belong to the sentence before."""
    parts = [part for part in re.split(r"(?<=[.!?\u2026]) +", text) if re.search(r"\w", part)]
    return [part for at, part in enumerate(parts) if at == 0 or not ALONE.match(part)]


def _asks_in(sentence: str) -> list[Ask]:
    tag = TAG.search(sentence)
    core = _core(sentence[: tag.start()] if tag else sentence)
    if tag and not OPEN_HEAD.match(core) and (tag.group().startswith(",") or not _is_head(core)):
        return [Ask(core, Manner.STATEMENT, has_tag=True)]
    core = _core(sentence)
    scene = sentence[: len(sentence) - len(core)]
    framed = FRAME.match(core)
    pieces = _pieces(core[framed.end() :] if framed else core)
    return [Ask(piece, _manner(piece, framed is not None), scene=scene) for piece in pieces]


def _core(sentence: str) -> str:
    """Strips what stands before the question itself: greetings, softeners, a clause that sets the scene."""
    for _ in range(4):
        sentence = LEAD_IN.sub("", sentence, count=1)
    turn = TURN.search(sentence)
    if turn and not _is_head(sentence[: turn.start()]):
        sentence = sentence[turn.end() :]
        sentence = LEAD_IN.sub("", sentence, count=1)
    return sentence


def _is_head(text: str) -> bool:
    """Says whether a text already begins to ask; "When a pump stops" sets a scene and "When do you" asks."""
    if re.match(rf"^(?:when|where|how|what) (?!{AUXILIARY}\b)", text, re.IGNORECASE):
        return bool(re.match(r"^(?:how|what) |^(?:when|where) (?:in|on|at|exactly|else)\b", text, re.IGNORECASE))
    heads = (OPEN_HEAD, POLAR_HEAD, IMPERATIVE, FRAME, CLIPPED_HEAD)
    return any(head.match(text + " ") for head in heads)


def _pieces(core: str) -> list[str]:
    """Splits a sentence into questions that could each stand alone (the double-barrelled ones)."""
    pieces = [core]
    begin = 0
    for joint in JOINT.finditer(core):
        head, tail = core[begin : joint.start()].strip(" ,;"), core[joint.end() :]
        if _stand_apart(head, tail, joint["word"]):
            pieces[-1:] = [head, tail]
            begin = joint.end()
    return pieces


def _stand_apart(head: str, tail: str, word: str | None) -> bool:
    if len(head.split()) < 3 or not (_is_head(head) or OPEN_HEAD.match(head)):
        return False
    if ALONE.match(tail) or OBJECT_ALONE.match(tail):
        return False
    if word is None:
        # ", which ..." without "and" is a relative clause
        return bool(re.match(rf"^(?:what|how|why) {AUXILIARY}\b", tail, re.IGNORECASE))
    if OPEN_HEAD.match(tail):
        return not _is_one_question(head, tail)
    return word.lower() != "or" and not BELONGS.match(tail) and not SAME_SUBJECT.match(f"{head} and {tail}")


def _is_one_question(head: str, tail: str) -> bool:
    """One comparison ("and which one not"), infinitives ("what to keep and what to cut"), objects of one verb."""
    opening = re.search(WH, tail, re.IGNORECASE)
    word = opening.group().lower() if opening else ""
    if re.match(rf"^{WH} to\b", tail, re.IGNORECASE) or re.match(
        r"^(?:please )?(?:tell me about|walk me|take me|describe)", head, re.IGNORECASE
    ):
        return True
    later = re.findall(rf"\b{WH}\b", head[1:], re.IGNORECASE)
    if word in [each.lower() for each in later]:
        return True
    return head.lower().startswith(word) and len(tail.split()) <= 6 and bool(CONTRAST.search(tail))


def _manner(piece: str, framed: bool) -> Manner:
    if framed and re.match(r"^(?:if|whether)\b", piece, re.IGNORECASE):
        return _manner_of_whether(piece)
    for head, manner in (
        (REQUEST, Manner.OPEN),
        (PERMISSION, Manner.PERMISSION),
        (FAVOUR, Manner.FAVOUR),
        (IMPERATIVE, Manner.OPEN),
        (OPEN_HEAD, Manner.OPEN),
        (POLAR_HEAD, Manner.POLAR),
        (CLIPPED_HEAD, Manner.POLAR),
    ):
        if head.match(piece):
            return manner
    return Manner.STATEMENT if SENTENCE.match(piece) or len(piece.split()) > 7 else Manner.FRAGMENT


def _manner_of_whether(piece: str) -> Manner:
    """ "I was wondering if you could tell me ..." asks for an account; "if you enjoy it" for yes or no."""
    direct = re.sub(r"^(?:if|whether) (you|i|we) (can|could|would|may|might)\b", r"\2 \1", piece, flags=re.IGNORECASE)
    for head, manner in ((REQUEST, Manner.OPEN), (PERMISSION, Manner.PERMISSION), (FAVOUR, Manner.FAVOUR)):
        if head.match(direct):
            return manner
    return Manner.POLAR
