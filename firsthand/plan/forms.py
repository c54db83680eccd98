"""What may be said on Today."""

from datetime import date, timedelta

from django import forms


class AnotherDay(forms.Form):
    """A thing and how many days it may rest."""

    key = forms.RegexField(r"^[a-z_]+:\d+$", max_length=60)
    days = forms.TypedChoiceField(coerce=int, choices=[(0, "Today"), (1, "Tomorrow"), (7, "In a week")])

    def until(self, today: date) -> date:
        """This function will return the new day."""
        return today + timedelta(days=self.cleaned_data["days"])


class RhythmWish(forms.Form):
    """The week's aim and a holiday."""

    weekly_aim = forms.IntegerField(label="Conversations a week", min_value=1, max_value=10)
    paused_until_on = forms.DateField(
        label="Pause everything until", required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text="For a holiday or a busy week. Nothing is counted and nothing waits for you.",
    )  # fmt: skip
