"""Contact cards as people."""

from firsthand.formats.names import name_of_columns, name_of_text
from firsthand.formats.problem import Problem
from firsthand.formats.vcard import Card, Cards
from firsthand.people.rules.harvest.values import BAD_ADDRESS, Found, Harvest, Tick, limited, no_tick, ticking
from firsthand.people.rules.keys import email_identity, link_identity, phone_identity
from firsthand.people.rules.words import ImportSource

_NOT_PERSONAL = frozenset({"fax", "pager"})


def from_cards(cards: Cards, file: str, country: str, tick: Tick = no_tick) -> Harvest:
    """This function will harvest contact cards; numbers without a country code are taken to be of `country`."""
    problems = list(cards.problems)
    found = tuple(_of_card(card, file, country, problems) for card in ticking(cards.cards, tick))
    return Harvest(ImportSource.VCARD, found, problems=limited(problems), refusal=cards.refusal)


def _of_card(card: Card, file: str, country: str, problems: list[Problem]) -> Found:
    parts = name_of_columns(card.given, card.family) if card.given or card.family else name_of_text(card.name)
    suffix = ", ".join(dict.fromkeys(part for part in (card.suffix, parts.suffix) if part))
    values = [(prop.value, email_identity(prop.value)) for prop in card.emails]
    values += [(p.value, phone_identity(p.value, country)) for p in card.phones if not p.types & _NOT_PERSONAL]
    values += [(prop.value, link_identity(prop.value)) for prop in card.links]
    for value, key in values:
        if key is None:
            problems.append(Problem(file, card.line, BAD_ADDRESS.format(value=value[:60]), card.name[:300]))
    return Found(
        file,
        card.line,
        card.name[:300],
        parts.given[:150],
        parts.family[:150],
        suffix[:100],
        tuple({(key.kind, key.key): key for _, key in values if key}.values()),
        (card.organisation or next(iter(card.units), ""))[:300],
        card.title[:300],
        note=card.note,
        original=card.original,
    )
