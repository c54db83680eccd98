"""A name as matching reads it: given names, family names, and what tells father from son and him from her."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from firsthand.formats.names import name_of_columns
from firsthand.people.rules.matching.scripts import latin, sound

_PARTICLES = frozenset(
    """de da do dos das del della di du des le la les van von vom zu zum zur der den dem ter ten te bin bint ibn ben abu al el
    ul e y und of san santa st mac mc o d af av""".split()
)
_SALUTATIONS = {
    **dict.fromkeys("mr herr sir senor monsieur hr sri shri pan mister signor dhr".split(), "he"),
    **dict.fromkeys("mrs ms miss frau madam madame mme senora mevr smt pani fr signora mlle".split(), "she"),
    **dict.fromkeys("dr prof professor ing dipl rev fr hon capt col lt dott eng er ir drs mag phd".split(), ""),
}
_GENERATIONS = {
    **dict.fromkeys(("jr", "jnr", "junior", "jun", "ii", "2nd", "fils", "filho"), "junior"),
    **dict.fromkeys(("sr", "snr", "senior", "sen", "i", "1st", "pere"), "senior"),
    **dict.fromkeys(("iii", "3rd"), "third"),
    **dict.fromkeys(("iv", "4th"), "fourth"),
}
_KIN = frozenset(
    """mum mom mummy mommy mama mamma mami mutti mother dad daddy papa papi vati father pops oma opa granny grandma grandpa
    abuela abuelo maman babushka tata amma appa home ich me""".split()
)
_PRONOUN = re.compile(r"\b(she|he|sie|er|elle|il|ella)\s*/", re.IGNORECASE)
_PRONOUNS = {"she": "she", "sie": "she", "elle": "she", "ella": "she", "he": "he", "er": "he", "il": "he"}
_QUOTED = re.compile(r"[\"“”„«»(\[]\s*([^\"“”„«»()\[\]]+?)\s*[\"“”«»)\]]|(?<=\s)['‘]([^'’]+)['’](?=\s)")
_BORN = re.compile(r"^(?:n[eé]e|geb\.?|geborene|born|formerly|ex|z domu|dříve)\s+", re.IGNORECASE)
_JOINED = re.compile(r"\s(?:&|\+|and|und|et|og|och)\s", re.IGNORECASE)
_TAIL = re.compile(r"\s[|–—•·]\s.*|\s(?:-|@|at|via|from|bei)\s.*", re.IGNORECASE)
_PLAIN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)?(?: [A-Za-z]+)?")
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*", re.UNICODE)
_HAN = re.compile(r"[\u4e00-\u9fff]{2,4}|[\uac00-\ud7a3]{2,4}")


@dataclass(frozen=True)
class Parts:
    """Bare Latin small letters throughout. `also` are other given names (quoted), `born` other family names."""

    given: str = ""
    middles: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    born: tuple[str, ...] = ()
    generation: str = ""
    gender: str = ""
    is_household: bool = False
    givens: str = field(default="")
    families: str = field(default="")
    with_particles: str = field(default="")

    @property
    def is_empty(self) -> bool:
        """This function will tell whether there is no name at all."""
        return not self.given and not self.family


@lru_cache(maxsize=65536)
def parts_of(given: str, family: str, full: str) -> Parts:
    """This function will read a name from its columns, or from the name in one piece where the columns are empty."""
    if (family.strip() and not given.strip() and len(family.split()) > 1) or (given.strip() and not family.strip()):
        given, family, full = "", "", full if len(full.split()) > 1 else f"{given} {family}".strip()
    if given.strip() or family.strip():
        return _of_columns(given, family)
    return _of_text(full)


def _of_columns(given: str, family: str) -> Parts:
    found = _Attached()
    first, last = _words(found.taken(given)), _words(found.taken(family))
    return _parts(first, last, found)


def _of_text(full: str) -> Parts:
    found = _Attached()
    text = found.taken(_TAIL.sub("", full))
    if "@" in text:
        return Parts()
    before, comma, after = text.partition(",")
    if re.search(r"\d", after):
        text = before
    elif comma and after.strip():
        return _parts(_words(after), _words(before), found)
    if _HAN.fullmatch(text.strip()):
        text = text.strip()
        return _parts(_words(text[1:]), _words(text[0]), found)
    return _parts(*_split(text), found)


def _split(text: str) -> tuple[list[str], list[str]]:
    """Parts a name in one piece: a word in capitals among others is the family name, otherwise the last with its particles."""
    words = _WORDS.findall(text.replace(".", " "))
    loud = [word for word in words if word.isupper() and len(word) > 2]
    if (
        loud
        and len(loud) < len(words)
        and not (len(loud) == len(words) - 1 and all(len(w) == 1 for w in words if w not in loud))
    ):
        return [latin(w) for w in words if w not in loud], [latin(w) for w in loud]
    bare = [latin(word) for word in words]
    while len(bare) > 1 and _SALUTATIONS.get(bare[0]) is not None and len(bare) > 2:
        bare = bare[1:]
    if len(bare) < 2:
        return bare, []
    cut = len(bare) - 1
    while cut > 1 and bare[cut - 1] in _PARTICLES:
        cut -= 1
    if "-" in text:
        tail = _WORDS.findall(text.rsplit(maxsplit=1)[-1])
        cut = min(cut, max(1, len(bare) - len(tail)))
    return bare[:cut], bare[cut:]


def _words(text: str) -> list[str]:
    return [latin(word) for word in _WORDS.findall(text.replace(".", " "))]


class _Attached:
    """Collects what is attached to a name while its columns are read."""

    def __init__(self) -> None:
        self.also: list[str] = []
        self.born: list[str] = []
        self.suffix = ""
        self.is_household = False

    def taken(self, text: str) -> str:
        """The text without what is attached."""
        if _PLAIN.fullmatch(text):
            return text
        self.is_household = self.is_household or _JOINED.search(text) is not None
        text = _QUOTED.sub(self._keep, text)
        name = name_of_columns("", text)
        self.suffix += f" {name.suffix}"
        return name.family

    def _keep(self, found: re.Match[str]) -> str:
        inner = found[1] or found[2]
        if "/" in inner:
            return f" {found[0]} "  # pronouns, which name_of_columns knows
        if _BORN.match(inner):
            self.born += _words(_BORN.sub("", inner))
        elif len(inner.split()) == 1 and inner.isalpha():
            self.also += _words(inner)
        return " "


def _parts(first: list[str], last: list[str], found: _Attached) -> Parts:
    marks = [*_words(found.suffix)]
    gender = next((_PRONOUNS[one.lower()] for one in _PRONOUN.findall(found.suffix)), "")
    while len(first) > 1 and first[0] in _SALUTATIONS:
        gender = gender or _SALUTATIONS[first[0]]
        first = first[1:]
    if not (len(first) > 1 and first[-1] == "jun"):  # Min-jun is a given name, not a son
        first = _without_generation(first, marks)
    last = _without_generation(last, marks)
    generation = next((_GENERATIONS[mark] for mark in marks if mark in _GENERATIONS), "")
    if not last and first and first[0] in _KIN:
        first = []
    whole, last = sound("".join(last)), _joined(last)
    return Parts(
        given=first[0] if first else "",
        middles=tuple(first[1:]),
        family=tuple(last),
        also=tuple(found.also),
        born=tuple(found.born),
        generation=generation,
        gender=gender,
        is_household=found.is_household,
        givens=sound("".join(first)),
        families=sound("".join(last)),
        with_particles=whole,
    )


def _without_generation(words: list[str], marks: list[str]) -> list[str]:
    while len(words) > 1 and words[-1] in _GENERATIONS and len(words[-1]) > 1:
        marks.append(words[-1])
        words = words[:-1]
    return words


def _joined(last: list[str]) -> list[str]:
    """Family names without particles: "van der Berg" and "Berg", "Mc Donald" and "McDonald" compare alike."""
    for at, word in enumerate(last[:-1]):
        if word in {"mc", "mac", "o", "d"}:
            last = [*last[:at], word + last[at + 1], *last[at + 2 :]]
            break
    return [word for word in last if word not in _PARTICLES] or last
