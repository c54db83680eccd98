"""M19 and M06: the right name, the right spelling, nobody else's employer."""

import re
from collections.abc import Iterator

from firsthand.kernel.text import Span, fold, plain
from firsthand.reach.rules.etiquette.blanks import blanks
from firsthand.reach.rules.etiquette.en import letters
from firsthand.reach.rules.etiquette.en.names import BESIDES, DOES_SOMETHING, FIRST_PERSON, SECOND_PERSON
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.reading import Reading

_TOKEN = re.compile(r"[^\W\d_][\w'’ʻ.]*")
_WORD = re.compile(r"\w+")
_SUFFIX = re.compile(r"(?:様|さま|さん|先生|氏|님|씨)$")
_LONG_FORMS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"))
_SAME_CASE = re.compile(r"[぀-ヿ㐀-鿿가-힯]")


def wrong_name(reading: Reading) -> Hit | None:
    """M19: This function will find a greeting that is not the host's, or another person or employer in the host's place."""
    return _greeting_hit(reading) or _stranger_hit(reading)


def unnamed_referrer(reading: Reading) -> Hit | None:
    """M06: This function will find a referral whose referrer is not named, or not known to agree."""
    person = reading.message.person
    named = [token for token in fold(person.referrer).split() if len(token) > 1]
    body = set(_WORD.findall(fold(reading.body)))
    if not any(set(_WORD.findall(token)) <= body for token in named):
        who = person.referrer or "the person who sent you"
        return Hit(f"Name {who} in the first sentence: a name the host knows is the best reason to read on.")
    if not person.referrer_permission:
        return Hit(f"You name {person.referrer}, but have not noted that they agreed to be named. Ask them first.")
    return None


# -- the greeting ------------------------------------------------------------------------------------------------------


def _greeting_hit(reading: Reading) -> Hit | None:
    person = reading.message.person
    known = _forms(f"{person.name} {person.given} {person.family}")
    if not known:
        return None
    for place in blanks(reading.body[: reading.greeting.end]):
        return Hit("The greeting has no name yet.", place, suggestion=person.name)
    for place, token in _greeted(reading):
        if not _is_one_of(token, known, reading):
            right = f"{person.name or person.given or person.family}"
            return Hit(f"The greeting says “{token}”, the card says “{right}”.", place, suggestion=right)
    return None


def _greeted(reading: Reading) -> Iterator[tuple[Span, str]]:
    """This function will yield the words of the greeting that stand for a name."""
    greeting = reading.body[reading.greeting.start : reading.greeting.end]
    role = set(plain(reading.message.person.title).split())
    tokens = list(_TOKEN.finditer(greeting))
    titled = any(plain(found.group()).strip(".") in letters.TITLES for found in tokens)
    lower = greeting.islower()
    for found in tokens:
        token = found.group().strip(".")
        bare = plain(token)
        common = letters.GREETING_WORDS | letters.GOOD_TIMES | letters.NOBODY | letters.TITLES | role
        if bare in common or (token.islower() and not titled and not lower and not _SAME_CASE.search(token)):
            continue
        yield Span(reading.greeting.start + found.start(), reading.greeting.start + found.end()), token


def _forms(text: str) -> frozenset[str]:
    """This function will return every way to write the parts of a name in plain letters."""
    forms = set()
    for part in re.split(r"[\s\-‐‑–.,()\"“”]+", text):
        spelled = part.casefold()
        forms.add(fold(part))
        for char, letters_for in _LONG_FORMS:
            spelled = spelled.replace(char, letters_for)
        forms.add(fold(spelled))
    joined = {fold(re.sub(r"[\s\-‐‑–]+", "", text))}
    return frozenset(form for form in forms | joined if form)


def _is_one_of(token: str, known: frozenset[str], reading: Reading) -> bool:
    person = reading.message.person
    token = _SUFFIX.sub("", token)
    for form in _forms(token):
        if form in known or (not form.isascii() and any(form in name or name in form for name in known)):
            return True
        if len(form) == 1 and any(name.startswith(form) for name in known):
            return True
        if _is_nickname(form, _forms(person.given or person.name)):
            return True
    return not any(_same_script(token, name) for name in known)


def _same_script(token: str, name: str) -> bool:
    return fold(token).isascii() == name.isascii()


def _is_nickname(form: str, given: frozenset[str]) -> bool:
    if any(name.startswith(form) and len(name) - len(form) >= 2 and len(form) >= 2 for name in given):
        return True
    return any(form in group and group & given for group in letters.NICKNAMES)


# -- somebody else in the text -----------------------------------------------------------------------------------------


def _stranger_hit(reading: Reading) -> Hit | None:
    person = reading.message.person
    own = _forms(f"{person.name} {person.company} {person.referrer}")
    for other in reading.message.others:
        parts = other.split()
        if len(other) < 4 or _forms(other) <= own:
            continue
        for place in (*_mentions(reading, parts), *_addressed(reading, parts, own)):
            if _in_the_hosts_place(reading, place):
                message = (
                    f"“{reading.said(place)}” is somebody else in your notes, here in the place of {_whose(reading)}."
                )
                return Hit(message, place, suggestion=person.company or person.name)
    return None


def _whose(reading: Reading) -> str:
    person = reading.message.person
    return person.name or person.company or "the host"


def _mentions(reading: Reading, parts: list[str]) -> Iterator[Span]:
    """This function will yield where the whole name stands, or a long one without its last, general word."""
    name = " ".join(parts[:-1] if len(parts) > 2 else parts)
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(plain(part)) for part in name.split()) + r"(?!\w)"
    for found in re.finditer(pattern, reading.whole.text):
        if reading.text.start <= found.start() < reading.text.end and _capitals(reading, found, parts):
            yield Span(*found.span())


def _capitals(reading: Reading, found: re.Match[str], parts: list[str]) -> bool:
    there = reading.body[found.start() : found.end()].split()
    if len(parts) == 1 and (len(parts[0]) < 5 or reading.sentence_at(found.start()).start == found.start()):
        return False
    return all(word[0] == part[0] or not part[0].isupper() for word, part in zip(there, parts, strict=False))


def _addressed(reading: Reading, parts: list[str], own: frozenset[str]) -> Iterator[Span]:
    """This function will yield where the text speaks to the other person: a title and family name, or ", Arjun,"."""
    names = [re.escape(part) for part in (parts[0], parts[-1]) if len(part) > 2 and not _forms(part) & own]
    if len(parts) != 2 or not names:
        return
    either = "|".join(names)
    pattern = rf"(?:\b(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? (?:{either})\b)|(?:(?<=, )(?:{either})(?=[,.!?]))"
    for found in re.finditer(pattern, reading.body):
        if reading.text.start <= found.start() < reading.text.end:
            yield Span(*found.span())


_YOUR_DESK_AT = re.compile(
    r"\byour (?:\w+ )?(?:colleagues?|work|job|team|desk|office|role|years|crew|shifts?|post) (?:\w+ )?(?:at|with|in|for) (?:the )?$"
)


def _in_the_hosts_place(reading: Reading, place: Span) -> bool:
    """This function will tell whether a name is used as if it were the host's, and not told of as another's."""
    sentence = reading.sentence_at(place.start)
    before = Span(sentence.start, place.start)
    if _YOUR_DESK_AT.search(reading.whole.text, sentence.start, place.start):
        return True
    beside = BESIDES.find(reading.whole, Span(max(sentence.start, place.start - 40), place.start))
    if beside and len(reading.body[beside[-1].end : place.start].split()) <= 1:
        return False
    doing = DOES_SOMETHING.find(reading.whole, Span(place.end, min(place.end + 20, sentence.end)))
    if doing and doing[0].start - place.end <= 2:
        return False
    mine = FIRST_PERSON.find(reading.whole, before)
    yours = SECOND_PERSON.find(reading.whole, before)
    return not mine or bool(yours and yours[-1].start > mine[-1].start)
