"""Outlook on the desktop and on the web, in English, German, French and Spanish.

`Title` is Mr or Dr there and what somebody does is the `Job Title`; otherwise its words are everybody's.
"""

from collections.abc import Sequence

from firsthand.formats.contact_tables import guessing
from firsthand.formats.contact_tables.meanings import Meaning

_SIGNS = frozenset(
    {
        "e-mail 2 address",
        "e-mail display name",
        "imaddress",
        "given yomi",
        "e-mail 2: adresse",
        "e-mail: angezeigter name",
        "adresse de messagerie 2",
        "nom complet de l'adresse de messagerie",
        "direccion del correo electronico 2",
        "nombre de pantalla de correo electronico",
    }
)
_HONORIFIC = frozenset({"title", "anrede", "titre", "titel", "tratamiento", "titulo"})


def is_outlook(columns: Sequence[str]) -> bool:
    """This function will tell whether these folded column names are Outlook's."""
    return not _SIGNS.isdisjoint(columns) and {Meaning.GIVEN, Meaning.FAMILY} <= set(guessing.by_words(columns))


def meanings(columns: Sequence[str]) -> tuple[Meaning, ...]:
    """This function will say what each of Outlook's columns means."""
    return guessing.by_words(["" if column in _HONORIFIC else column for column in columns])
