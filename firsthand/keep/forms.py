"""What came of a piece of advice."""

from django import forms


class Result(forms.Form):
    """One or two sentences: what you did, and what you saw."""

    result = forms.CharField(
        label="What came of it?",
        max_length=2000,
        help_text="One or two sentences. They are what you will tell the person who advised you.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
