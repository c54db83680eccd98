"""Choices in plain words, and fields several forms share."""

from collections.abc import Iterable

from django import forms

from firsthand.explore.rules.words import QuestionState
from firsthand.learn.rules.confidence import LEVEL_WORDS
from firsthand.learn.rules.telling import DIMENSIONS, KINDS, TOPICS

Choices = list[tuple[str, str]]

TOPIC_CHOICES: Choices = [(topic.value, words[0].upper() + words[1:]) for topic, words in TOPICS.items()]
DIMENSION_CHOICES: Choices = [(dimension.value, words) for dimension, words in DIMENSIONS.items()]
KIND_CHOICES: Choices = [(kind.value, words.capitalize()) for kind, words in KINDS.items()]
LEVEL_CHOICES: Choices = [(str(level), words) for level, words in LEVEL_WORDS.items()]
STATE_CHOICES: Choices = [
    (QuestionState.OPEN.value, "Still open"),
    (QuestionState.PARTLY.value, "Partly answered"),
    (QuestionState.ANSWERED.value, "Answered"),
]
ENERGY_CHOICES: Choices = [("1", "drained"), ("2", "tired"), ("3", "even"), ("4", "lively"), ("5", "lit up")]
WENT_CHOICES: Choices = [("1", "badly"), ("2", "so-so"), ("3", "all right"), ("4", "well"), ("5", "very well")]


def maybe(nothing: str, choices: Iterable[tuple[str, str]]) -> Choices:
    """This function will return choices with "none of these" before them."""
    return [("", nothing), *choices]


def day_field(label: str) -> forms.DateField:
    """This function will return a field for a day that may stay empty; browsers show a calendar."""
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, required=False, widget=widget)


def scale_field(label: str, choices: Choices) -> forms.TypedChoiceField:
    """This function will return five steps in words that may stay unsaid; cleans to 1 to 5 or None."""
    return forms.TypedChoiceField(
        label=label, choices=choices, coerce=int, empty_value=None, required=False, widget=forms.RadioSelect
    )


def number_field() -> forms.IntegerField:
    """This function will return a hidden number that may be missing."""
    return forms.IntegerField(required=False, min_value=0, max_value=2**62, widget=forms.HiddenInput)
