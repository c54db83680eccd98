"""A made-up address book whose truth is known: people, and how four kinds of source write them down."""

import random
import unicodedata
from bisect import bisect
from dataclasses import dataclass, field, replace
from itertools import accumulate

from bench.contacts_names import CREDENTIALS, CULTURES, CYRILLIC, FIRMS, SHORT, SLAVIC_SPELLINGS, TITLES, UMLAUTS

FREE = (
    "gmail.com",
    "gmail.com",
    "yahoo.com",
    "outlook.com",
    "hotmail.com",
    "icloud.com",
    "gmx.de",
    "web.de",
    "mail.ru",
)
MIDDLES = "al an ar el en er ik il in ol on or ul un"
RARE_GIVEN = (
    "Al Am Ar Bel Cal Cor Dar Dor El Fen Gal Hel Is Jor Kal Lor Mel Nor Or Per Ros Sel Tal Ver Zel",
    "a ana ella ena ia ina inda issa ora ys",
    "an as en ian ias in io on or us",
)
EASTERN = {"chinese", "japanese", "hungarian"}


@dataclass
class Truth:
    """One person as they are."""

    culture: str
    is_woman: bool
    given: str
    family: str
    middle: str = ""
    generation: str = ""
    former: str = ""
    firm: str = ""
    former_firm: str = ""
    title: str = ""
    profile: str = ""
    mobile: str = ""
    home: str = ""
    office: str = ""
    private: str = ""
    work: str = ""
    shared: str = ""
    other: str = ""
    household: list[str] = field(default_factory=list)


class World:
    """Deals names by a skewed frequency, and everything else a person has."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.names = list(CULTURES)
        self.weights = [CULTURES[name][0] for name in self.names]
        firsts, seconds, legal = FIRMS[0].split(), FIRMS[1].split(), FIRMS[2]
        self.firms = [f"{a}{b} {rng.choice(legal)}".strip() for a in firsts for b in seconds]
        rng.shuffle(self.firms)
        self.firm_steps = list(accumulate(1 / (place + 8) for place in range(len(self.firms))))
        self.slugs: set[str] = set()

    def skewed(self, names: list[str], offset: float = 15.0) -> str:
        steps = list(accumulate(1 / (place + offset) for place in range(len(names))))
        return names[bisect(steps, self.rng.random() * steps[-1])]

    def family(self, culture: str) -> str:
        known, (heads, tails) = CULTURES[culture][3].split(), CULTURES[culture][4]
        if heads and self.rng.random() < 0.82:
            middle = self.rng.choice(MIDDLES.split()) if self.rng.random() < 0.6 else ""
            return self.rng.choice(heads.split()) + middle + self.rng.choice(tails.split())
        return self.skewed(known)

    def given(self, culture: str, is_woman: bool) -> str:
        names = CULTURES[culture][1 if is_woman else 2].split()
        if culture == "chinese" and self.rng.random() < 0.9:
            return self.rng.choice(names) + self.rng.choice(names).lower()
        if culture != "chinese" and self.rng.random() < 0.5:
            return self.rng.choice(RARE_GIVEN[0].split()) + self.rng.choice(RARE_GIVEN[1 if is_woman else 2].split())
        return self.skewed(names)

    def number(self) -> str:
        return f"+{self.rng.choice(('49', '1', '44', '34', '33'))}{self.rng.randrange(10**8, 10**9 - 1)}"

    def firm(self) -> str:
        return self.firms[bisect(self.firm_steps, self.rng.random() * self.firm_steps[-1])]

    def person(self) -> Truth:
        rng = self.rng
        culture = rng.choices(self.names, self.weights)[0]
        is_woman = rng.random() < 0.5
        one = Truth(
            culture, is_woman, self.given(culture, is_woman), _feminine(self.family(culture), culture, is_woman)
        )
        if culture == "spanish" and rng.random() < 0.6:
            one.family += " " + self.family(culture)
        if culture in {"english", "german"} and rng.random() < 0.5:
            one.middle = self.given(culture, is_woman)
        if is_woman and rng.random() < 0.08:
            one.former, one.family = one.family, self.family(culture)
            if rng.random() < 0.4:
                one.family = f"{one.former}-{one.family}"
        return self.furnished(one)

    def furnished(self, one: Truth) -> Truth:
        rng = self.rng
        one.firm, one.title, one.mobile = self.firm(), rng.choice(TITLES), self.number()
        one.former_firm = self.firm() if rng.random() < 0.3 else ""
        used = one.former if one.former and rng.random() < 0.6 else one.family
        local = _local(rng, one.given, used)
        one.private = f"{local}{rng.randrange(1, 99) if rng.random() < 0.5 else ''}@{rng.choice(FREE)}"
        if rng.random() < 0.12:
            one.private = (
                f"{rng.choice('sun moon fox ski jazz code star wolf'.split())}{rng.randrange(10**4)}@{rng.choice(FREE)}"
            )
        one.work = f"{_local(rng, one.given, used, plain=True)}@{domain_of(one.firm)}"
        one.other = f"{_ascii(one.given)}.{_ascii(used).replace(' ', '')}{rng.randrange(99)}@{rng.choice(FREE)}"
        one.office = f"+49{hash_number(one.firm)}"
        slug = base = f"{_ascii(one.given)}-{_ascii(one.family).replace(' ', '-')}"
        while slug in self.slugs:
            slug = f"{base}-{rng.randrange(16**6):06x}"
        self.slugs.add(slug)
        one.profile = slug
        return one

    def relatives(self, one: Truth) -> list[Truth]:
        """Now and then a couple or brother at the same telephone and address, or a son with the same name."""
        rng = self.rng
        if rng.random() < 0.012 and not one.is_woman:
            son = self.furnished(replace(one, generation="Jr.", title="", former="", household=[]))
            one.generation = rng.choice(("Sr.", ""))
            one.home = son.home = self.number()
            return [son]
        if rng.random() > 0.09:
            return []
        is_woman = not one.is_woman if rng.random() < 0.6 else one.is_woman
        given = self.given(one.culture, is_woman)
        if given == one.given:
            return []
        other = self.furnished(Truth(one.culture, is_woman, given, one.family))
        one.home = other.home = self.number()
        if rng.random() < 0.5:
            one.shared = other.shared = (
                f"{_ascii(one.family).replace(' ', '')}.family{rng.randrange(999)}@{rng.choice(FREE)}"
            )
        one.household, other.household = [other.given], [one.given]
        return [other]


def address_book(rng: random.Random, people: int) -> tuple[list[dict], dict[int, int]]:
    """This function will return the records, as rows of `Record`'s fields, and whose each is."""
    world, everybody = World(rng), []
    while len(everybody) < people:
        one = world.person()
        everybody += [one, *world.relatives(one)]
    rows = [(person, row) for person, one in enumerate(everybody) for row in _written(rng, one)]
    rng.shuffle(rows)
    return [row | {"id": place} for place, (_, row) in enumerate(rows)], {
        place: who for place, (who, _) in enumerate(rows)
    }


def _written(rng: random.Random, one: Truth) -> list[dict]:
    """The entries of one person; each has one at least."""
    writers = ((0.6, _linkedin), (0.5, _google), (0.45, _phone), (0.4, _mail))
    chosen = [write for part, write in writers if rng.random() < part] or [rng.choice(writers)[1]]
    chosen += [write for write in chosen if write in (_google, _phone) and rng.random() < 0.03]
    return [_BLANK | write(rng, one) for write in chosen]


_BLANK = dict.fromkeys(("source", "given", "family", "full", "company", "title"), "") | dict.fromkeys(
    ("emails", "phones", "urls"), ()
)


def _linkedin(rng: random.Random, one: Truth) -> dict:
    family = one.family + (rng.choice(CREDENTIALS) if rng.random() < 0.1 else "")
    if one.generation:
        family = f"{one.family} {one.generation}"
    given = f"{one.given} {one.middle[:1]}." if one.middle and rng.random() < 0.25 else one.given
    return {
        "source": "linkedin", "given": given, "family": family, "company": one.firm, "title": one.title,
        "urls": (f"https://www.linkedin.com/in/{one.profile}",),
        "emails": (one.private,) if rng.random() < 0.06 else (),
    }  # fmt: skip


def _google(rng: random.Random, one: Truth) -> dict:
    given, family = _spelled(rng, one)
    emails = (
        [one.private] * (rng.random() < 0.65) + [one.work] * (rng.random() < 0.35) + [one.other] * (rng.random() < 0.1)
    )
    emails += [one.shared] * (bool(one.shared) and rng.random() < 0.4)
    phones = [one.mobile] * (rng.random() < 0.5) + [one.home] * (bool(one.home) and rng.random() < 0.4)
    name = {"given": given, "family": family} if rng.random() < 0.7 else {"full": _whole(rng, one, given, family)}
    firm = rng.choice((one.firm, one.former_firm or one.firm)) if rng.random() < 0.45 else ""
    link = (f"linkedin.com/in/{one.profile}/",) if rng.random() < 0.05 else ()
    return name | {
        "source": "google", "emails": tuple(emails), "phones": tuple(_dialled(rng, one) for one in phones),
        "company": _firm_spelled(rng, firm), "title": one.title if firm and rng.random() < 0.4 else "", "urls": link,
    }  # fmt: skip


def _phone(rng: random.Random, one: Truth) -> dict:
    given, family = _spelled(rng, one)
    luck = rng.random()
    phones = [one.mobile] * (rng.random() < 0.9) + [one.home] * (bool(one.home) and rng.random() < 0.7)
    phones += [one.office] * (rng.random() < 0.06)
    found = {
        "source": "phone", "phones": tuple(_dialled(rng, number) for number in phones or [one.mobile]),
        "emails": (one.private,) if rng.random() < 0.25 else (),
        "company": _firm_spelled(rng, one.firm) if rng.random() < 0.2 else "",
    }  # fmt: skip
    if luck < 0.04:
        return found | {"given": given}
    if luck < 0.07:
        return found | {"full": f"{given} {family[:1]}."}
    if luck < 0.14:
        return found | {"full": _whole(rng, one, given, family)}
    return found | {"given": given, "family": family}


def _mail(rng: random.Random, one: Truth) -> dict:
    given, family = _spelled(rng, one)
    email = rng.choices((one.private, one.work, one.shared or one.private, one.other), (50, 42, 5, 3))[0]
    luck = rng.random()
    if luck < 0.08:
        return {"source": "mail", "emails": (email,)}
    if luck < 0.18:
        return {"source": "mail", "emails": (email,), "full": f"{given[0]}. {family}"}
    if luck < 0.2:
        return {"source": "mail", "emails": (f"info@{domain_of(one.firm)}",), "full": f"{given} {family}"}
    return {"source": "mail", "emails": (email,), "full": _whole(rng, one, given, family)}


def _whole(rng: random.Random, one: Truth, given: str, family: str) -> str:
    luck = rng.random()
    generation = f" {one.generation}" if one.generation else ""
    if luck < 0.12:
        return f"{family}, {given}"
    if luck < 0.3 and one.culture in EASTERN:
        return f"{family} {given}"
    if luck < 0.2 and one.middle:
        return f"{given} {one.middle} {family}{generation}"
    if luck < 0.23 and one.household:
        return f"{given} {family}"
    return f"{given} {family}{generation}"


def _spelled(rng: random.Random, one: Truth) -> tuple[str, str]:
    """Given and family name as somebody wrote them down once."""
    given, family = one.given, _family_used(rng, one)
    if given in SHORT and rng.random() < 0.16:
        given = SHORT[given]
    if one.culture == "russian":
        return _russian(rng, given), _russian(rng, family)
    if rng.random() < 0.4:
        given, family = _unaccented(rng, given), _unaccented(rng, family)
    if rng.random() < 0.03:
        family = _slip(rng, family)
    elif rng.random() < 0.015:
        given = _slip(rng, given)
    if one.generation and rng.random() < 0.7:
        family += f" {one.generation}"
    return given, family


def _family_used(rng: random.Random, one: Truth) -> str:
    """The family name, or the one before a wedding; of two often the first only."""
    family = one.former if one.former and rng.random() < 0.35 else one.family
    return family.partition(" ")[0] if rng.random() < 0.5 else family


def _russian(rng: random.Random, name: str) -> str:
    luck = rng.random()
    if luck < 0.2:
        text = name.lower()
        for latin, cyrillic in CYRILLIC:
            text = text.replace(latin, cyrillic)
        return text.title()
    if luck < 0.4:
        for old, new in rng.sample(SLAVIC_SPELLINGS, 3):
            name = name.replace(old, new)
    return name


def _unaccented(rng: random.Random, name: str) -> str:
    if rng.random() < 0.5:
        for sign, letters in UMLAUTS:
            name = name.replace(sign, letters)
    return "".join(
        c
        for c in unicodedata.normalize("NFKD", name.replace("ß", "ss").replace("ı", "i"))
        if not unicodedata.combining(c)
    )


def _slip(rng: random.Random, name: str) -> str:
    if len(name) < 5:
        return name
    place = rng.randrange(1, len(name) - 1)
    kind = rng.randrange(4)
    other = rng.choice("aeinrst")
    return (
        name[:place] + name[place + 1 :],
        name[:place] + name[place + 1] + name[place] + name[place + 2 :],
        name[:place] + other + name[place:],
        name[:place] + other + name[place + 1 :],
    )[kind]


def _feminine(family: str, culture: str, is_woman: bool) -> str:
    if culture == "russian" and is_woman:
        return family[:-1] + "aya" if family.endswith("y") else family if family.endswith("uk") else family + "a"
    return family


def _dialled(rng: random.Random, number: str) -> str:
    luck = rng.random()
    if luck < 0.3:
        return (
            f"0{number[3:6]} {number[6:]}"
            if not number.startswith("+1")
            else f"({number[2:5]}) {number[5:8]}-{number[8:]}"
        )
    if luck < 0.6:
        return f"{number[:3]} {number[3:6]} {number[6:]}"
    return number


def _firm_spelled(rng: random.Random, firm: str) -> str:
    return firm.partition(" ")[0] if firm and rng.random() < 0.5 else firm.upper() if rng.random() < 0.05 else firm


def _local(rng: random.Random, given: str, family: str, *, plain: bool = False) -> str:
    given, family = _ascii(given), _ascii(family).replace(" ", "").replace("-", "")
    forms = (
        f"{given}.{family}",
        f"{given[0]}.{family}",
        f"{given[0]}{family}",
        f"{given}{family}",
        f"{family}.{given}",
        given,
    )
    return rng.choices(forms, (55, 18, 15, 4, 6, 2) if plain else (30, 6, 22, 20, 8, 4))[0]


def _ascii(text: str) -> str:
    text = text.lower().replace("ß", "ss").replace("ı", "i")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c.isascii() and (c.isalnum() or c in "- "))


def domain_of(firm: str) -> str:
    """This function will return the domain of a firm."""
    return f"{_ascii(firm.partition(' ')[0])}.example"


def hash_number(firm: str) -> int:
    """This function will return a firm's switchboard, the same for every colleague."""
    return 10**8 + sum(ord(c) * 31**place for place, c in enumerate(firm)) % (9 * 10**8)
