"""What a seeker may type in meet, cleaned to the values of the actions."""

from datetime import datetime
from typing import Any

from django import forms

from firsthand.explore.rules.topics import TOPICS
from firsthand.explore.rules.words import Topic
from firsthand.kernel.zones import DoubledTime, TimeRefused, in_zone, is_zone, to_utc
from firsthand.meet.actions.meetings import Agreement
from firsthand.meet.queries.facts import Booking, Facts
from firsthand.meet.rules.times import LENGTHS, why_not_now
from firsthand.meet.rules.words import Consent, Format, Outcome

MINUTES = [(minutes, f"{minutes} minutes") for minutes in LENGTHS]
FORMATS = {
    Format.VIDEO: "Video",
    Format.PHONE: "Telephone",
    Format.IN_PERSON: "In person",
    Format.WRITTEN: "In writing",
}
CONSENTS = {
    Consent.NOT_ASKED: "not asked yet",
    Consent.NOTES_OK: "notes are all right",
    Consent.NO_NOTES: "no notes",
    Consent.RECORDING_OK: "recording is all right",
}
MINE, THEIRS = "mine", "theirs"


class Schedule(forms.Form):
    """Cleans to an Agreement; the host's zone is asked where it is not known."""

    day = forms.DateField(label="Day", widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    time = forms.TimeField(label="Time", widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    whose = forms.ChoiceField(
        label="Whose clock is this?", widget=forms.RadioSelect, choices=[(MINE, "mine"), (THEIRS, "theirs")]
    )
    second = forms.ChoiceField(
        label="The clocks go back that night, so this time comes twice. Which one?",
        required=False,
        widget=forms.RadioSelect,
        choices=[("first", "the first"), ("second", "the second, an hour later")],
    )
    host_zone = forms.CharField(
        label="Their time zone", max_length=64, widget=forms.TextInput(attrs={"list": "zones", "autocomplete": "off"})
    )
    minutes = forms.TypedChoiceField(label="How long", coerce=int, widget=forms.RadioSelect, choices=MINUTES)
    format = forms.ChoiceField(label="How", widget=forms.RadioSelect, choices=[(key, FORMATS[key]) for key in FORMATS])
    place = forms.CharField(
        label="Link, number or place",
        required=False,
        max_length=500,
        help_text="It stands in the invitation and the brief.",
    )
    seeker_calls = forms.BooleanField(
        label="I call them", required=False, help_text="The one who asked makes the call, and is in the room first."
    )

    def __init__(self, *args: Any, facts: Facts, booking: Booking | None, now: datetime, **kwargs: Any) -> None:
        kwargs.setdefault("initial", _initial(facts, booking))
        super().__init__(*args, **kwargs)
        self.now, self.facts = now, facts
        self.comes_twice = False
        self.fields["whose"].choices = [  # type: ignore[attr-defined]
            (MINE, f"mine ({facts.my_zone})"),
            (THEIRS, f"that of {facts.call_name}"),
        ]

    def clean_host_zone(self) -> str:
        zone = "_".join(str(self.cleaned_data["host_zone"]).split())
        if not is_zone(zone):
            message = "This is not a time zone. Write it as Europe/Vienna or America/New_York."
            raise forms.ValidationError(message)
        return zone

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if {"day", "time", "whose", "host_zone"} <= cleaned.keys():
            self._check_moment()
        return cleaned

    def _check_moment(self) -> None:
        """Says at the field why a time cannot be, and asks which one where the clocks show it twice."""
        local, zone, second = self._said()
        try:
            no = why_not_now(to_utc(local, zone, second=second), self.now)
        except DoubledTime as twice:
            self.comes_twice = True
            self.add_error("second", f"{in_zone(twice.earlier, 'UTC')} or {in_zone(twice.later, 'UTC')}: choose one.")
            return
        except TimeRefused as refused:
            no = f"{refused.sentence} Choose another time."
        if no:
            self.add_error("time", no)

    def _said(self) -> tuple[datetime, str, bool | None]:
        cleaned = self.cleaned_data
        zone = self.facts.my_zone if cleaned["whose"] == MINE else cleaned["host_zone"]
        second = {"first": False, "second": True}.get(cleaned.get("second", ""))
        return datetime.combine(cleaned["day"], cleaned["time"]), zone, second

    def moment(self) -> datetime:
        """This function will return the instant meant, in UTC, of a valid form."""
        local, zone, second = self._said()
        return to_utc(local, zone, second=second)

    def agreement(self) -> Agreement:
        """This function will return what was agreed."""
        cleaned, (local, zone, second) = self.cleaned_data, self._said()
        return Agreement(
            local=local,
            zone=zone,
            host_zone=cleaned["host_zone"],
            minutes=cleaned["minutes"],
            format=Format(cleaned["format"]),
            place=cleaned["place"],
            seeker_calls=cleaned["seeker_calls"],
            second=second,
        )


def _initial(facts: Facts, booking: Booking | None) -> dict[str, Any]:
    """This function will fill the form from the agreed time, or with what is usual."""
    if booking is None:
        usual = {"minutes": 20, "format": Format.VIDEO, "seeker_calls": True}
        return {"whose": THEIRS, "host_zone": facts.host_zone, **usual}
    return {
        "day": booking.local.date(),
        "time": booking.local.time(),
        "whose": MINE if booking.zone == facts.my_zone else THEIRS,
        "host_zone": booking.host_zone,
        "minutes": booking.agreed.minutes,
        "format": booking.agreed.format,
        "place": booking.agreed.place,
        "seeker_calls": booking.agreed.seeker_calls,
    }


class Length(forms.Form):
    """How long the conversation is planned for."""

    minutes = forms.TypedChoiceField(label="Minutes", coerce=int, choices=MINUTES)


class OwnWords(forms.Form):
    """A question in own words, on the spot."""

    text = forms.CharField(label="A question in your own words", max_length=500)
    topic = forms.ChoiceField(
        label="What it is about", choices=[(card.topic.value, card.name) for card in TOPICS.values()], initial=Topic.DAY
    )


class Pick(forms.Form):
    """One of the seeker's open questions."""

    question_id = forms.IntegerField(min_value=1, max_value=2**62)


class Move(forms.Form):
    """One place up or down."""

    by = forms.TypedChoiceField(coerce=int, choices=[(-1, "up"), (1, "down")])


class Letter(forms.Form):
    """The words that go with an invitation."""

    text = forms.CharField(
        label="Your letter", max_length=5000, required=False, strip=False, widget=forms.Textarea(attrs={"rows": 12})
    )


class Notes(forms.Form):
    """Notes as typed, and the revision they were typed upon."""

    text = forms.CharField(max_length=1_000_000, required=False, strip=False)
    revision = forms.IntegerField(min_value=0, max_value=2**31)


class ConsentSaid(forms.Form):
    """What the host said about notes."""

    consent = forms.ChoiceField(choices=[(key, CONSENTS[key]) for key in CONSENTS])


class Became(forms.Form):
    """What became of a question."""

    outcome = forms.ChoiceField(choices=[(outcome.value, outcome.value) for outcome in Outcome])


class Liked(forms.Form):
    """What the seeker liked in work that is not for them."""

    liked = forms.CharField(label="What did you like about it?", max_length=200, required=False)
