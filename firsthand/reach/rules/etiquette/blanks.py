"""Fields of a template that were never filled: [Company], {{first_name}}, (your school), XX, ____."""

import re

from firsthand.kernel.text import Span, plain
from firsthand.reach.rules.etiquette.en.fields import FIELDS, ORDERS

_UNFILLED = re.compile(
    r"\[(?!\s*(?:sic|\d{1,2}(?:st|nd|rd|th)\b[^\]]{0,20}|\d{1,4}|…|\.{3}|\w)\s*\])"  # not [sic], [2nd ed.], [1], [t]he
    r"[^\]\[\n]{1,60}\](?!\()"  # but [Company]; not [text](link)
    r"|\{\{[^}\n]{0,60}\}?\}?|\{[A-Za-z_][A-Za-z _.-]{1,40}\}|<<[^>\n]{1,40}>>|«[A-Za-z_]{2,30}»"
    r"|<(?!(?:br|b|i|p|u|em|a|li|ul|strong|div|span)\b)/?[A-Za-z][A-Za-z _/-]{1,40}>"
    r"|%[A-Za-z_]{3,30}%|\$\{?[A-Z][A-Z_]{3,30}\}?|(?<!\w)_{2,}(?!\w)|_{3,}"
    r"|\bX{2,}\b(?! ?(?:chromosom|karyotyp|and XY|or XY|century))|\bxxx+\b|\b[A-Z]+_[A-Z_]+\b|\bfirst_?name\b|\blast_?name\b"
    r"|\b(?:INSERT|ENTER|FILL IN|ADD|YOUR|COMPANY|FIRST|LAST|HOST|CONTACT|SCHOOL|JOB) (?:[A-Z]{2,20} ){0,3}"
    r"(?:NAME|COMPANY|TITLE|SCHOOL|HERE|TOPIC|ROLE|UNIVERSITY|DATE|PERSON|FIELD)\b"
    r"|\b(?:TODO|TBD|TKTK|LOREM|Lorem ipsum)\b"
    r"|(?:Dear|Hi|Hello) (?:\?{2,}|\.{3}|…|[Nn]ame\b|First ?[Nn]ame\b|Firstname\b|(?:Mr|Ms|Mrs|Dr)\.? X\b|NAME\b"
    r"|(?:Mr\.?/Ms|Ms\.?/Mr|Mr\.?/Mrs)\b)"
)
_ROUND = re.compile(r"[(<*]\s?([A-Za-z][A-Za-z' /_-]{1,50})\s?[)>*]")


def blanks(text: str) -> tuple[Span, ...]:
    """This function will return the places of unfilled fields, in order."""
    places = [Span(*found.span()) for found in _UNFILLED.finditer(text)]
    places += [Span(*found.span()) for found in _ROUND.finditer(text) if _is_a_field(found.group(1))]
    return tuple(sorted(places))


def _is_a_field(inside: str) -> bool:
    """This function will tell whether words in brackets name a field: "insert company", "your school"."""
    said = re.findall(r"[a-z]+", plain(inside))
    if said[0] in ORDERS and len(said) <= 6:
        return True
    return len(said) <= 4 and said[0] != "of" and all(word in FIELDS or word == "of" for word in said)
