"""What a seeker may say about themself."""

from zoneinfo import available_timezones

from django import forms

from firsthand.owners.actions import SeekerFacts


class AboutMe(forms.Form):
    """Cleans to SeekerFacts; every field but the time zone may stay empty."""

    name = forms.CharField(label="Your name, as it stands under a letter", max_length=200, required=False)
    about = forms.CharField(
        label="Who you are, in one clause",
        max_length=300,
        required=False,
        help_text="Such as: a third-year nursing student in Leeds",
    )
    school = forms.CharField(
        label="Schools, groups and places you might share with somebody", max_length=200, required=False
    )
    email = forms.EmailField(label="Your mail address", required=False)
    timezone = forms.CharField(label="Your time zone", max_length=64, help_text="Such as Europe/London")
    country = forms.CharField(label="Your country, two letters", max_length=2, required=False, help_text="Such as PT")
    signature = forms.CharField(
        label="Lines under your name in a letter", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    def clean_timezone(self) -> str:
        zone = str(self.cleaned_data["timezone"])
        if zone not in available_timezones():
            message = "This is not a time zone name. Write it as Europe/London or America/New_York."
            raise forms.ValidationError(message)
        return zone

    def clean_country(self) -> str:
        return str(self.cleaned_data["country"]).upper()

    def facts(self) -> SeekerFacts:
        """This function will return the cleaned facts."""
        return SeekerFacts(**self.cleaned_data)
