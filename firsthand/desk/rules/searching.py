"""What somebody typed into the search, made into terms, and what was found, made into parts."""

import re
from dataclasses import dataclass
from enum import IntEnum

MARK_ON, MARK_OFF = "\x01", "\x02"
MOST_TERMS = 12


class Found(IntEnum):
    """The kinds of things that can be found; the numbers are part of the index (migration 0002)."""

    PERSON = 1
    INTEREST = 2
    QUESTION = 3
    NOTES = 4
    REMARK = 5
    INSIGHT = 6
    MESSAGE = 7
    PROMISE = 8
    ADVICE = 9


@dataclass(frozen=True)
class Term:
    """A word, which may go on, or a phrase in quotation marks, which is whole."""

    words: tuple[str, ...]
    is_phrase: bool


def terms_of(text: str) -> tuple[Term, ...]:
    """This function will read up to twelve terms from what was typed; anything but letters and digits parts words."""
    found = []
    for phrase, word in re.findall(r'"([^"]*)"|([^\s"]+)', text):
        words = tuple(re.findall(r"\w+", phrase or word))
        if words:
            found.append(Term(words, is_phrase=bool(phrase) or len(words) > 1))
    return tuple(found[:MOST_TERMS])


def fts5_query(terms: tuple[Term, ...]) -> str:
    """This function will write terms in FTS5's language (https://sqlite.org/fts5.html); a last word is a prefix."""
    return " ".join('"' + " ".join(term.words) + '"' + ("" if term.is_phrase else "*") for term in terms)


def tsquery(terms: tuple[Term, ...]) -> str:
    """This function will write terms in PostgreSQL's language for to_tsquery; a single word is a prefix."""
    return " & ".join(
        "(" + " <-> ".join(term.words) + ")" if term.is_phrase else term.words[0] + ":*" for term in terms
    )


def parts_of(snippet: str) -> tuple[tuple[str, bool], ...]:
    """This function will part a snippet into (text, is what was searched for)."""
    pieces = re.split(f"({MARK_ON}[^{MARK_OFF}]*{MARK_OFF})", snippet)
    return tuple((piece.strip(MARK_ON + MARK_OFF), piece.startswith(MARK_ON)) for piece in pieces if piece)
