"""Contact cards: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), read as devices really write them, and written."""

from firsthand.formats.vcard.reading import read_cards
from firsthand.formats.vcard.values import Card, Cards, Property
from firsthand.formats.vcard.writing import write_card

__all__ = ["Card", "Cards", "Property", "read_cards", "write_card"]
