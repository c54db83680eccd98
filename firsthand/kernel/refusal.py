"""The one way in which an action says no to the person."""


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error of the program
    """Carries one plain sentence that says what is wrong and what to do next; faces show it as it is."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Unreached(Refused):
    """Says that somebody else's server did not do what was asked of it; nothing was changed here."""
