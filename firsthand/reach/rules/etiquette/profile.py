"""The numbers of the rules, in one place. Those without a number in the named source are this project's own choice."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Profile:
    """Limits for one way of writing; the default follows the wider consensus (S2 S3 R27 R28 S12 S47)."""

    words_fewest: int = 30
    words_most: int = 125
    words_far_too_many: int = 200
    screen_characters: int = 900
    screen_paragraphs: int = 4
    invite_characters: int = 200
    direct_characters: int = 400
    questions_most: int = 3
    minutes_stranger: int = 20
    minutes_known: int = 30
    intro_words: int = 80
    follow_up_words: int = 60
    follow_up_business_days: int = 5
    second_follow_up_days: int = 14
    thanks_words_fewest: int = 40
    thanks_words_most: int = 120
    update_words: int = 120
    referral_ask_days: int = 7
    referral_asks_most: int = 2
    subject_words_fewest: int = 3
    subject_words_most: int = 8
    subject_characters: int = 60
    alike: float = 0.8


DEFAULT = Profile()
STRICT = Profile(words_most=75)
