"""What was said off the record, taken out of a text before it leaves."""

from collections.abc import Iterable

LEFT_OUT = "[off the record]"


def without_spans(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """This function will replace each (start, end) of `text` by a mark; spans may overlap and stand in any order."""
    kept, position = [], 0
    for start, end in sorted(spans):
        if end <= position:
            continue
        kept += [text[position : max(start, position)], LEFT_OUT] if start >= position else []
        position = end
    return "".join(kept) + text[position:]


def without_words(text: str, said: Iterable[str]) -> str:
    """This function will replace each of the words said off the record, wherever they stand in `text`, by a mark."""
    for words in sorted(filter(None, (one.strip() for one in said)), key=len, reverse=True):
        text = text.replace(words, LEFT_OUT)
    return text
