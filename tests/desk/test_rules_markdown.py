"""A page of Markdown..."""

from firsthand.desk.rules.markdown import block, bullets, file_name, heading, line


def test_takes_nobodys_words_for_a_command() -> None:
    assert line("# not [a](heading)\n*at* all") == r"\# not \[a\](heading) \*at\* all"
    assert heading(2, "Łódź") == "## Łódź\n"


def test_quotes_line_by_line() -> None:
    assert block("one\n\n<two>") == "> one\n>\n> \\<two\\>"


def test_says_so_when_there_is_nothing() -> None:
    assert bullets([]) == "Nothing yet.\n"
    assert bullets(["a", "b"]) == "- a\n- b\n"


def test_has_a_name_that_every_system_takes() -> None:
    assert file_name("Zoë / Młynarska: ../etc", 7) == "zoë-młynarska-etc-7.md"
    assert file_name("???", 7) == "unnamed-7.md"
