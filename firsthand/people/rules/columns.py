"""What the columns of a table can be said to mean, in words."""

from firsthand.formats.contact_tables import Meaning

NAMING = {Meaning.NAME, Meaning.GIVEN, Meaning.FAMILY, Meaning.EMAIL}
WORDS = {
    Meaning.NOTHING: "leave this column",
    Meaning.NAME: "the whole name",
    Meaning.GIVEN: "given name",
    Meaning.MIDDLE: "middle name",
    Meaning.FAMILY: "family name",
    Meaning.SUFFIX: "what follows the name (PhD, Jr)",
    Meaning.EMAIL: "mail address",
    Meaning.PHONE: "telephone number",
    Meaning.LINK: "profile or web page",
    Meaning.COMPANY: "company",
    Meaning.DEPARTMENT: "department",
    Meaning.TITLE: "what they do there",
    Meaning.NOTE: "note",
}


def names_somebody(meanings: set[str]) -> bool:
    """This function will tell whether a table with these columns says of anybody who it is."""
    return bool(NAMING & meanings)
