"""Fields of work by the words that tell them, and whether weak or strong ties help more there.

R1 (Rajkumar and others, Science 2022) found that weak ties help more in the more digital industries and strong ties in the
less digital ones. Which field belongs where is our own sorting: the paper gives a scale, not a list. Where we would guess,
`is_digital` is empty, and nothing is said.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from firsthand.plan.rules.asking.terms import terms_of


@dataclass(frozen=True)
class Field:
    """A field with the words of its places and titles; `is_digital` decides which ties help more (R1), None: not known."""

    name: str
    words: frozenset[str]
    is_digital: bool | None


_DIGITAL = """
software: developer programmer saas cloud app data analyst web tech technology computer it devops
games: game gaming studio
finance: bank banking investment insurance fintech accountant audit capital fund trader actuary
media: journalist newspaper editor press radio television broadcast publishing magazine reporter news
marketing: advertising brand agency seo copywriter public relations communications campaign
consulting: consultant advisory strategy mckinsey deloitte kpmg accenture
design: designer user experience graphic illustrator typography
"""
_LESS_DIGITAL = """
education: teacher school university college lecturer pupil kindergarten tutor
health care: hospital nurse doctor clinic medical medicine physiotherapist midwife surgeon pharmacy therapist paramedic
building: construction architect carpenter electrician plumber builder civil site surveyor mason
manufacturing: factory production plant machinist mechanic automotive steel welding toolmaker
farming: agriculture farm farmer gardener vineyard orchard dairy
hospitality: hotel restaurant cook chef tourism catering travel baker barista
transport: logistics shipping rail railway airline pilot driver freight port warehouse
retail: shop store supermarket buyer sales fashion
culture: museum gallery archive library theatre orchestra curator archivist heritage conservator librarian
"""
_UNSORTED = """
research: scientist laboratory university institute postdoc biology chemistry physics biotech pharma
law: attorney lawyer legal court judge paralegal notary barrister
energy: renewable solar wind power grid utility photovoltaic turbine battery
environment: sustainability climate conservation ecology nature forest wildlife
public service: government ministry policy municipal council diplomat embassy city civil
charity: nonprofit ngo foundation humanitarian relief aid charity social
"""


def _fields(told: str, *, is_digital: bool | None) -> tuple[Field, ...]:
    rows = (line.split(": ") for line in told.strip().splitlines())
    return tuple(Field(name, terms_of(name, words), is_digital) for name, words in rows)


FIELDS = (
    *_fields(_DIGITAL, is_digital=True),
    *_fields(_LESS_DIGITAL, is_digital=False),
    *_fields(_UNSORTED, is_digital=None),
)


def field_of(terms: Iterable[str]) -> Field | None:
    """This function will return the field that most of some words belong to; None where no word tells."""
    wanted = frozenset(terms)
    best = max(FIELDS, key=lambda one: len(one.words & wanted))
    return best if best.words & wanted else None


def advice_on_ties(field: Field | None) -> str:
    """This function will say in a sentence or two which of the two orders to trust, and why."""
    if field is not None and field.is_digital is False:
        return (
            f"In less digital fields, and {field.name} seems to be one, close ties helped people more than weak ones: here "
            "those who know you well count for more. Others you have not heard from for years may still know what is new to you."
        )
    return (
        "The comfortable order is how most of us choose. People one knows less, or has not heard from for years, more often "
        "tell something new."
    )
