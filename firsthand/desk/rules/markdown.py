"""Plain Markdown, so that what is exported reads well in any editor."""

import re


def line(text: str) -> str:
    """This function will return a text on one line that no Markdown reader takes for anything else."""
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", " ".join(text.split()))


def block(text: str) -> str:
    """This function will return a text of several lines as a quotation, line by line."""
    return "\n".join("> " + line(part) if part.strip() else ">" for part in text.splitlines())


def heading(level: int, text: str) -> str:
    """This function will return a heading of a level."""
    return f"{'#' * level} {line(text)}\n"


def bullets(items: list[str]) -> str:
    """This function will return a list, or a dash in words when there is nothing."""
    return "".join(f"- {line(item)}\n" for item in items) or "Nothing yet.\n"


def file_name(text: str, number: int) -> str:
    """This function will return a file name for a thing: its words in small letters and its number, safe on every system."""
    words = re.sub(r"[^\w]+", "-", text.lower()).strip("-")[:60] or "unnamed"
    return f"{words}-{number}.md"
