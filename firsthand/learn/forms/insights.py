"""A claim, and the remarks it rests on."""

from collections.abc import Iterable
from typing import Any

from django import forms

from firsthand.explore.rules.words import Topic
from firsthand.learn.actions.insights import InsightFacts
from firsthand.learn.forms.choices import DIMENSION_CHOICES, TOPIC_CHOICES, maybe
from firsthand.learn.rules.words import Stance


class InsightForm(forms.Form):
    """A claim in the seeker's own words, its topic, and the dimension of fit it speaks to."""

    claim = forms.CharField(
        label="What do you now hold to be true?",
        max_length=500,
        help_text="One sentence that could turn out wrong, such as: The evenings are free except in March.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    topic = forms.TypedChoiceField(label="Topic", coerce=Topic, choices=TOPIC_CHOICES)
    dimension = forms.ChoiceField(
        label="It speaks to", required=False, choices=maybe("Nothing in particular", DIMENSION_CHOICES)
    )

    def facts(self) -> InsightFacts:
        """This function will return the claim."""
        return InsightFacts(**{name: self.cleaned_data[name] for name in ("claim", "topic", "dimension")})


class NewInsightForm(InsightForm):
    """A claim with the remarks that support it, to be ticked."""

    remark_ids = forms.TypedMultipleChoiceField(
        label="Which remarks say so?", coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, remarks: Iterable[tuple[int, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(str(number), words) for number, words in remarks]
        self.fields["remark_ids"].choices = choices  # type: ignore[attr-defined]


class StanceForm(forms.Form):
    """A remark for or against a claim."""

    remark_id = forms.IntegerField(min_value=1, max_value=2**62)
    stance = forms.TypedChoiceField(coerce=Stance, choices=[(stance.value, stance.value) for stance in Stance])
