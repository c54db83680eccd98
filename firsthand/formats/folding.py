"""Text to the one form in which it is compared and searched."""

import unicodedata

_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})


def folded(text: str) -> str:
    """This function will return the text in small letters, without accents, white space single: "jorg asa"."""
    if text.isascii():
        return " ".join(text.lower().split())
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return " ".join("".join(letter for letter in parts if not unicodedata.combining(letter)).casefold().split())
