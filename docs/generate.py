"""Writes the pages of docs/reference from the program itself, so that they cannot tell anything else.

.venv-test/bin/python docs/generate.py
"""

import ast
import os
import sys
import tempfile
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
NOTE = "<!-- Written by docs/generate.py; change the program, not this page. -->\n\n"


def commands() -> str:
    """This function will return every command with its help."""
    from firsthand.config.cli import program

    parts = ["# Commands\n", "Exit codes: 0 done, 1 refused by a rule, 2 wrong usage, 3 the outside world failed.\n"]
    parts += _commands("firsthand", program)
    return "\n".join(parts)


def _commands(path: str, command: click.Command) -> list[str]:
    context = click.Context(command, info_name=path)
    parts = [f"## {path}\n", f"```\n{command.get_help(context).strip()}\n```\n"]
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            parts += _commands(f"{path} {name}", found) if found is not None else []
    return parts


SETTINGS = {
    "FIRSTHAND_HOME": "The data folder. Default: the platform's own place for a program's data.",
    "FIRSTHAND_PORT": "The port that hosts are checked against. `firsthand serve` sets it; set it for another web server.",
    "FIRSTHAND_KEY": "Seals the secret of a mail account. Default: the file `mail.key` in the data folder, made at the first start.",
    "DATABASE_URL": "`postgresql://user:password@host:port/name`. Default: SQLite, in the data folder.",
    "NO_COLOR": "The command line never colours what it prints, with or without it.",
    "CHROMIUM": "For the tests: the browser of the stories.",
    "FIRSTHAND_TEST_DATABASE": "For the tests: `postgres` runs them on a private cluster.",
    "PYTHON": "For ./run and ./test: the Python to set up with.",
}


def settings_read() -> set[str]:
    """This function will return the names of the environment variables that the program reads."""
    names = set()
    for path in (ROOT / "firsthand").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in SETTINGS:
                names.add(node.value)
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and node.value.startswith("FIRSTHAND_")
                and node.value.isupper()
            ):
                names.add(node.value)
    return names


def settings() -> str:
    """This function will return every setting; all are environment variables, and none is needed."""
    rows = [f"| `{name}` | {words} |" for name, words in SETTINGS.items()]
    return "\n".join(
        [
            "# Settings\n",
            "All are environment variables, and none is needed.\n",
            "| name | what it does |",
            "|---|---|",
            *rows,
            "",
        ]
    )


def rules() -> str:
    """This function will return the rules of etiquette with reasons and sources, and the flags of the question check."""
    from firsthand.reach.rules.etiquette import RULES

    severity = {"E": "fix it", "W": "think about it", "I": "hint"}
    parts = ["# Rules of etiquette\n", "None of them blocks anything. Each says why, and on whose word.\n"]
    parts += ["| rule | | what | why | what helps | sources |", "|---|---|---|---|---|---|"]
    for rule in RULES.values() if isinstance(RULES, dict) else RULES:
        sources = ", ".join(f"[{key}](sources.md#{key.lower()})" for key in rule.source) or "our own"
        parts.append(f"| {rule.id} | {severity[rule.severity]} | {rule.title} | {rule.why} | {rule.fix} | {sources} |")
    return "\n".join([*parts, ""])


def questions() -> str:
    """This function will return the library of questions by topic."""
    from firsthand.explore.rules.library import LIBRARY
    from firsthand.explore.rules.topics import TOPICS

    parts = ["# The library of questions\n"]
    for topic, card in TOPICS.items():
        parts += [f"## {card.name}\n", f"{card.about[0].upper()}{card.about[1:]}.\n"]
        parts += [f"- {one.text}" for one in LIBRARY.values() if one.topic == topic] + [""]
    return "\n".join(parts)


def sources() -> str:
    """This function will return every source with its key."""
    from firsthand.kernel.sources import SOURCES

    parts = ["# Sources\n", "S: guides and methods. R: research. H: hosts and etiquette. T: tools and frameworks.\n"]
    for key, source in SOURCES.items():
        parts.append(
            f'- <a id="{key.lower()}"></a>**{key}** {source.title}'
            + (f" – <{source.address}>" if source.address else "")
        )
    return "\n".join([*parts, ""])


PAGES = {"commands": commands, "settings": settings, "rules": rules, "questions": questions, "sources": sources}


def main() -> None:
    """This function will write all pages."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("FIRSTHAND_HOME", folder)
        for name, page in PAGES.items():
            (ROOT / "docs" / "reference" / f"{name}.md").write_text(NOTE + page(), encoding="utf-8")


if __name__ == "__main__":
    main()
