"""What a file says about people, from whatever format, in the one form in which it is compared with who is here."""

from firsthand.people.rules.harvest.calendar import from_calendar
from firsthand.people.rules.harvest.cards import from_cards
from firsthand.people.rules.harvest.export import from_export, strangers_in
from firsthand.people.rules.harvest.mail import from_messages
from firsthand.people.rules.harvest.tables import from_table
from firsthand.people.rules.harvest.values import Columns, Found, Harvest, Met, Tick, no_tick

__all__ = [
    "Columns",
    "Found",
    "Harvest",
    "Met",
    "Tick",
    "from_calendar",
    "from_cards",
    "from_export",
    "from_messages",
    "from_table",
    "no_tick",
    "strangers_in",
]
