"""What a format says about a line that it could not use."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One line of a file that was left out or half understood: where, why, and how it reads, 300 letters at most."""

    file: str
    line: int
    reason: str
    original: str = ""


class Unreadable(Exception):  # noqa: N818 - it carries an answer for the person, not a defect of the program
    """A file that cannot be used: one sentence that says what is wrong and what to do next. Caught inside formats."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
