"""The documents..."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("firsthand/*/README.md")])
FORBIDDEN = ("1 in 12 ", "80 % of jobs", "80% of jobs", "12 of 13", "only 5 % write", "86 % success")


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["commands", "settings", "rules", "questions", "sources"])
def test_are_what_the_program_says(name: str) -> None:
    made = generator()
    written = (ROOT / "docs" / "reference" / f"{name}.md").read_text(encoding="utf-8")
    assert written == made.NOTE + made.PAGES[name](), "run docs/generate.py"


def test_name_every_setting() -> None:
    made = generator()
    assert made.settings_read() <= set(made.SETTINGS)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_link_to_what_is_there(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if not re.match(r"(https?:|mailto:|#)", target):
            assert (path.parent / target.split("#")[0]).exists(), target


def test_quote_no_number_that_has_no_source() -> None:
    texts = [*DOCUMENTS, *ROOT.glob("firsthand/**/*.py"), *ROOT.glob("firsthand/**/*.html")]
    for path in texts:
        text = path.read_text(encoding="utf-8")
        assert [words for words in FORBIDDEN if words in text] == [], path


def test_every_source_named_on_a_page_or_in_a_rule_is_listed() -> None:
    from firsthand.kernel.sources import SOURCES

    for path in [*ROOT.glob("firsthand/**/*.py"), *ROOT.glob("firsthand/**/*.html")]:
        for group in re.findall(
            r"\[((?:(?:[SRH]|T(?!0))\d+[ab]?)(?:[ ,]+(?:[SRH]|T(?!0))\d+[ab]?)*)\]", path.read_text(encoding="utf-8")
        ):
            assert set(re.split(r"[ ,]+", group)) <= set(SOURCES), (path, group)
