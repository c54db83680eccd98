"""What changed: how sure the seeker was of an assumption before, and is now."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

LEVEL_WORDS = {1: "a guess", 2: "leaning", 3: "half sure", 4: "fairly sure", 5: "sure"}


class Turn(StrEnum):
    """Which way a confidence moved between the first word and the last."""

    UNSAID = "unsaid"
    FIRST = "first"
    SAME = "same"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True)
class Shift:
    """Confidence before and now, 1 (a guess) to 5 (sure); None where it was never said."""

    before: int | None
    now: int | None
    turn: Turn
    sentence: str


def shift_of(levels: Sequence[int]) -> Shift:
    """This function will return what changed over the levels a seeker gave to one question, oldest first.

    Becoming less sure is as good a result as becoming sure: the sentence praises neither.
    """
    if not levels:
        return Shift(None, None, Turn.UNSAID, "Not said yet how sure you are.")
    before, now = levels[0], levels[-1]
    if len(levels) == 1:
        return Shift(before, now, Turn.FIRST, f"So far: {LEVEL_WORDS[before]}.")
    if before == now:
        return Shift(before, now, Turn.SAME, f"Still {LEVEL_WORDS[now]}.")
    turn = Turn.UP if now > before else Turn.DOWN
    return Shift(before, now, turn, f"From {LEVEL_WORDS[before]} to {LEVEL_WORDS[now]}.")
