"""Forms of explore: an interest, a question, what matters."""

from dataclasses import replace
from typing import Any

from django import forms

from firsthand.explore.actions.interests import InterestFacts
from firsthand.explore.actions.matters import TOO_MANY, MatterFacts
from firsthand.explore.actions.questions import QuestionFacts
from firsthand.explore.rules.question_check import Reading
from firsthand.explore.rules.topics import DIMENSIONS, KINDS, LEANINGS, MOST_MATTERS, MOST_VETOES, STATES, TOPICS
from firsthand.explore.rules.words import Dimension, InterestKind, Leaning, QuestionState, Topic

_KINDS = [(kind.value, words) for kind, words in KINDS.items()]
_TOPICS = [("", "Let its words decide"), *((card.topic.value, card.name) for card in TOPICS.values())]
_LEVELS = [("1", "a guess"), ("2", "leaning"), ("3", "half sure"), ("4", "fairly sure"), ("5", "sure")]
LEFT_OUT, MATTERS, VETO = "", "matters", "veto"
_WEIGHTS = [(LEFT_OUT, "Leave out"), (MATTERS, "Matters"), (VETO, "Not without it")]


class InterestForm(forms.Form):
    """Cleans to InterestFacts."""

    name = forms.CharField(
        label="What is it called?",
        max_length=200,
        help_text="As you would say it: wooden boat building, Harbour Museum, from teaching into publishing.",
        widget=forms.TextInput(attrs={"autocomplete": "off", "list": "occupations"}),
    )
    kind = forms.ChoiceField(label="What kind of thing is it?", choices=_KINDS, widget=forms.RadioSelect)
    why = forms.CharField(
        label="What draws you?",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="One honest sentence. You will want to read it again after the third talk.",
    )

    def facts(self) -> InterestFacts:
        """This function will return the cleaned facts."""
        cleaned = self.cleaned_data
        return InterestFacts(InterestKind(cleaned["kind"]), cleaned["name"], cleaned["why"])


class StartInterestForm(forms.Form):
    """One of the three lines of the first step; an empty one is no interest."""

    name = forms.CharField(
        label="Something you are curious about",
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "list": "occupations"}),
    )
    kind = forms.ChoiceField(label="It is", choices=_KINDS, required=False)

    def facts(self) -> InterestFacts | None:
        """This function will return the cleaned facts, or None where nothing was written."""
        name, kind = self.cleaned_data["name"], self.cleaned_data["kind"]
        return InterestFacts(InterestKind(kind or InterestKind.JOB), name) if name else None


class LeaningForm(forms.Form):
    """Cleans to a leaning."""

    leaning = forms.ChoiceField(
        label="Where do you lean?", choices=[(leaning.value, words) for leaning, words in LEANINGS.items()]
    )

    def chosen(self) -> Leaning:
        """This function will return the cleaned leaning."""
        return Leaning(self.cleaned_data["leaning"])


class QuestionForm(forms.Form):
    """Cleans to QuestionFacts."""

    text = forms.CharField(
        label="Your question",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="As you would say it across a table.",
    )
    assumption = forms.CharField(
        label="What do you assume now?",
        max_length=500,
        required=False,
        help_text="Written down before, it cannot bend afterwards.",
    )
    confidence = forms.TypedChoiceField(
        label="How sure are you of that?",
        choices=_LEVELS,
        coerce=int,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )
    topic = forms.ChoiceField(label="Topic", choices=_TOPICS, required=False)

    def facts(self) -> QuestionFacts:
        """This function will return the cleaned facts."""
        cleaned = self.cleaned_data
        topic = Topic(cleaned["topic"]) if cleaned["topic"] else None
        return QuestionFacts(cleaned["text"], topic, cleaned["assumption"], cleaned["confidence"])

    def wordings(self, reading: Reading, choice: str) -> list[QuestionFacts]:
        """This function will return the questions to keep: none while a flagged one waits for the seeker's choice."""
        own = self.facts()
        texts = {
            "": [] if reading.flags else [own.text],
            "better": [reading.better or own.text],
            "both": [text for text in (reading.better, reading.second) if text],
        }.get(choice, [own.text])
        return [replace(own, text=text[:500]) for text in texts]


class ChangeQuestionForm(QuestionForm):
    """A question that is there already, with its state."""

    state = forms.ChoiceField(
        label="Where it stands", choices=[(state.value, words) for state, words in STATES.items()]
    )

    def chosen(self) -> QuestionState:
        """This function will return the cleaned state."""
        return QuestionState(self.cleaned_data["state"])


class MattersForm(forms.Form):
    """Twelve dimensions, each left out, mattering, or insisted on; cleans to a list of MatterFacts."""

    def __init__(self, *args: Any, chosen: dict[str, tuple[bool, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for card in DIMENSIONS.values():
            is_veto, need = chosen.get(card.dimension, (None, ""))
            weight = LEFT_OUT if is_veto is None else VETO if is_veto else MATTERS
            self.fields[f"weight_{card.dimension}"] = forms.ChoiceField(
                label=card.name, choices=_WEIGHTS, initial=weight, required=False, widget=forms.RadioSelect
            )
            self.fields[f"need_{card.dimension}"] = forms.CharField(
                label=f"What you need of it: {card.name}",
                initial=need,
                required=False,
                max_length=300,
                widget=forms.TextInput(attrs={"placeholder": card.prompt}),
            )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        weights = [cleaned.get(f"weight_{dimension}") for dimension in Dimension]
        if weights.count(MATTERS) > MOST_MATTERS or weights.count(VETO) > MOST_VETOES:
            raise forms.ValidationError(TOO_MANY)
        return cleaned

    def pairs(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        """This function will return weight and need of each dimension, for the page."""
        return [(self[f"weight_{each}"], self[f"need_{each}"]) for each in Dimension]

    def facts(self) -> list[MatterFacts]:
        """This function will return what was chosen, in the order of the page."""
        weights = {each: self.cleaned_data[f"weight_{each}"] for each in Dimension}
        return [
            MatterFacts(each, self.cleaned_data[f"need_{each}"], weight == VETO)
            for each, weight in weights.items()
            if weight
        ]
