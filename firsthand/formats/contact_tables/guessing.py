"""What the columns of an unknown table may mean: by the words of its header, and by what stands below them."""

import re
from collections.abc import Sequence

from firsthand.formats.contact_tables.meanings import MANY, Meaning

_LEFT = re.compile(  # what stands beside an address and is none, and what belongs to somebody else
    r"fax|pager|telex|\b(?:label|type|typ)\b|display|angezeigt|assist|manager|vorgesetzt|spouse|partner|children|kinder"
    r"|company main|company yomi|yomi|phonetic|\bid\b|birthday|geburtstag|anniversary|user.?name|file.?name|nick"
)
_WORDS: tuple[tuple[Meaning, re.Pattern[str]], ...] = tuple(
    (meaning, re.compile(pattern))
    for meaning, pattern in (
        (Meaning.EMAIL, r"e-?mail|correo|courriel|messagerie|adresse e-mail|posta elettronica|^mail$|mail address"),
        (Meaning.LINK, r"linkedin|\burl\b|web|website|profil|homepage|\blink\b|page perso|pagina|\bsitio\b"),
        (Meaning.PHONE, r"phone|telefon|^tel\b|mobil|handy|\bcell\b|movil|rufnummer|portable|^gsm$|cellulare"),
        (Meaning.NOTE, r"^(?:notes?|notizen?|notas?|remarks?|bemerkung(?:en)?|kommentar|comments?|commentaires?)$"),
        (Meaning.DEPARTMENT, r"^(?:department|abteilung|departamento|service|departement|reparto|afdeling)$"),
        (
            Meaning.TITLE,
            (r"job.?title|^(?:title|position|role|job|occupation|beruf|stelle|funktion|fonction|poste|puesto|cargo"
            r"|titel|titre1?|titulo|jobtitel|ruolo|functie)$|current (?:position|title|role)"),
        ),
        (
            Meaning.COMPANY,
            (r"company|compan[iy]a|firma|unternehmen|organi[sz]ation|organizacion|arbeitgeber|employer|employeur|empresa"
            r"|societe|entreprise|azienda|bedrijf|^where$|^wo$"),
        ),
        (Meaning.MIDDLE, r"middle.?name|weitere vornamen|deuxieme prenom|segundo nombre|second prenom|additional name"),
        (Meaning.SUFFIX, r"^(?:name )?(?:suffix|suffixe|sufijo)$|credentials"),
        (
            Meaning.GIVEN,
            r"(?:first|given|fore)[ _-]?names?$|^first$|vorname|prenom|^nombres?$|^nome$|voornaam|primer nombre",
        ),
        (
            Meaning.FAMILY,
            (r"(?:last|family|sur)[ _-]?names?$|^last$|nachname|familienname|nom de famille|apellidos?|cognome|achternaam"
            r"|sobrenome"),
        ),
        (Meaning.NAME, (r"^(?:full |display |contact )?names?$|^(?:voller |ganzer )?name$|^nom(?: complet)?$|^kontakt$"
                       r"|nombre completo|nome completo|^contact$|^person$|^who$")),
    )
)  # fmt: skip
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NUMBER = re.compile(r"\+?[\d\s()/.-]{6,25}")
_LINK = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)*linkedin\.com/\S+", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.,-]*){1,4}")
_HONORIFIC = re.compile(
    r"(?:mr|mrs|ms|mx|miss|dr|prof|herr|frau|m|mme|mlle|sr|sra)\b\.?(?: (?:dr|prof)\.?)?", re.IGNORECASE
)
_LOOKS = {Meaning.EMAIL: _ADDRESS, Meaning.PHONE: _NUMBER, Meaning.LINK: _LINK}
_COULD_BE = _LOOKS | {Meaning.LINK: re.compile(r"\S+\.\S+")}  # where a header says so already
_MOST, _FEW = 0.6, 0.2  # of the cells that are not empty


def by_words(columns: Sequence[str]) -> tuple[Meaning, ...]:
    """This function will say what folded column names mean; of what exists once the first counts, "nom" only with no name."""
    said: list[Meaning] = []
    for column in columns:
        meaning = _word(column)
        said.append(Meaning.NOTHING if meaning in said and meaning not in MANY else meaning)
    if Meaning.NAME in said and Meaning.GIVEN in said and Meaning.FAMILY not in said:
        said[said.index(Meaning.NAME)] = Meaning.FAMILY  # as in "Prénom, Nom" and "Vorname, Name"
    return tuple(said)


def _word(column: str) -> Meaning:
    if _LEFT.search(column):
        return Meaning.NOTHING
    return next((meaning for meaning, pattern in _WORDS if pattern.search(column)), Meaning.NOTHING)


def guess(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Meaning, ...]:
    """This function will say what columns seem to mean; what their cells contradict, or say better, counts more."""
    said = list(by_words(columns))
    for at, meaning in enumerate(said):
        cells = [cell for row in rows if (cell := row[at].strip() if at < len(row) else "")]
        said[at] = _corrected(meaning, cells)
    if not {Meaning.NAME, Meaning.GIVEN, Meaning.FAMILY} & set(said):
        _name_by_looks(said, rows)
    return tuple(said)


def _corrected(meaning: Meaning, cells: list[str]) -> Meaning:
    if not cells:
        return meaning
    if meaning in _COULD_BE and _share(_COULD_BE[meaning], cells) < _FEW:
        meaning = Meaning.NOTHING
    if meaning == Meaning.TITLE and _most(_HONORIFIC, cells):
        return Meaning.NOTHING
    if meaning in MANY or meaning == Meaning.NOTE:
        return meaning
    return next((looked for looked, pattern in _LOOKS.items() if _most(pattern, cells)), meaning)


def _name_by_looks(said: list[Meaning], rows: Sequence[Sequence[str]]) -> None:
    for at, meaning in enumerate(said):
        cells = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
        if meaning == Meaning.NOTHING and cells and _most(_NAME, cells):
            said[at] = Meaning.NAME
            return


def _most(pattern: re.Pattern[str], cells: Sequence[str]) -> bool:
    return _share(pattern, cells) >= _MOST


def _share(pattern: re.Pattern[str], cells: Sequence[str]) -> float:
    return sum(bool(pattern.fullmatch(cell)) for cell in cells) / len(cells)


def reaches(cell: str) -> bool:
    """This function will tell whether a cell looks like a mail address or a telephone number."""
    return bool(_ADDRESS.fullmatch(cell) or _NUMBER.fullmatch(cell))


def is_address(cell: str) -> bool:
    """This function will tell whether a cell looks like a mail address."""
    return bool(_ADDRESS.fullmatch(cell.strip()))
