"""What a seeker may type in reach, cleaned to the values of the rules and actions."""

from datetime import date

from django import forms

from firsthand.reach.actions.accounts import AccountFacts
from firsthand.reach.actions.conversations import NamedPerson, Told
from firsthand.reach.queries.composing import Target
from firsthand.reach.queries.sheet import Typed
from firsthand.reach.rules.channels import ROOM
from firsthand.reach.rules.composing import Parts
from firsthand.reach.rules.providers import guess_settings
from firsthand.reach.rules.recording import BY_HAND
from firsthand.reach.rules.words import Channel, EventKind, Guess, MessageKind, Security

_TWO_ROWS = {"rows": 2}


class Letter(forms.Form):
    """The composer: four short fields, or the whole text written freely. Nothing is required, nothing is refused."""

    shared = forms.CharField(
        label="What we share",
        help_text="A school, a place, a person, or honestly how you found them. It goes first.",
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs=_TWO_ROWS),
    )
    why = forms.CharField(
        label="Why you",
        help_text="One thing they did or do that nobody else did. It shows that this is no circular.",
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs=_TWO_ROWS),
    )
    question = forms.CharField(
        label="The one question",
        help_text="What you want to learn, and how many minutes it takes. One question is easy to say yes to.",
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs=_TWO_ROWS),
    )
    out = forms.CharField(
        label="The easy way out",
        help_text="Once, and in few words: a no must be as easy as a yes.",
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs=_TWO_ROWS),
    )
    body = forms.CharField(
        label="Your letter", max_length=20_000, required=False, strip=False, widget=forms.Textarea(attrs={"rows": 14})
    )
    subject = forms.CharField(label="Subject", help_text="Three to eight words.", max_length=300, required=False)
    channel = forms.ChoiceField(
        label="Send it by",
        required=False,
        choices=[(channel.value, room.name) for channel, room in ROOM.items()],
        widget=forms.Select(attrs={"data-turn": True}),
    )
    guess = forms.ChoiceField(
        label="How likely is a yes?",
        required=False,
        widget=forms.RadioSelect,
        choices=[
            (Guess.HARDLY, "hardly"),
            (Guess.PERHAPS, "perhaps"),
            (Guess.LIKELY, "likely"),
            (Guess.SURE, "surely"),
        ],
    )
    address = forms.EmailField(label="Their mail address", required=False)
    specific = forms.CharField(
        label="One specific thing they did",
        help_text="Begin with the deed, such as: wrote the guide to tide permits.",
        max_length=300,
        required=False,
    )
    is_free = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def typed(self) -> Typed:
        """This function will return what stands in the fields; email is the channel unless another was chosen."""
        said = self.cleaned_data.get
        return Typed(
            parts=Parts(**{name: said(name, "") for name in ("shared", "why", "question", "out")}),
            body=said("body", "").replace("\r\n", "\n"),
            subject=said("subject", ""),
            channel=Channel(said("channel") or Channel.EMAIL),
            is_free=said("is_free", False),
            guess=said("guess", ""),
        )


class Happened(forms.Form):
    """One thing that happened, as recorded by hand."""

    kind = forms.ChoiceField(choices=[(kind.value, kind.value) for kind in sorted(BY_HAND)])
    note = forms.CharField(label="In your words", max_length=500, required=False)
    until_on = forms.DateField(
        label="Until", required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def told(self) -> Told:
        """This function will return what happened."""
        data = self.cleaned_data
        return Told(EventKind(data["kind"]), data["note"], data["until_on"])


class WaitUntil(forms.Form):
    """The seeker's own day until which a conversation is quiet; empty lifts it."""

    until_on = forms.DateField(
        label="Quiet until", required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def day(self) -> date | None:
        """This function will return the day, or None."""
        chosen: date | None = self.cleaned_data["until_on"]
        return chosen


class Named(forms.Form):
    """Somebody the host named."""

    name = forms.CharField(label="Whom did they name?", max_length=300)
    may_be_named = forms.BooleanField(label="They said I may use their name", required=False)

    def whom(self) -> NamedPerson:
        """This function will return who was named."""
        return NamedPerson(self.cleaned_data["name"], self.cleaned_data["may_be_named"])


class Account(forms.Form):
    """The seeker's own mail account. What stays empty is guessed from the address; a password that is there stays."""

    address = forms.EmailField(label="Your mail address", max_length=254)
    display_name = forms.CharField(label="Your name, as the receiver sees it", max_length=200, required=False)
    secret = forms.CharField(
        label="Password",
        max_length=500,
        required=False,
        strip=False,
        help_text="Many providers want an app password: one made for this program alone, which you can withdraw there. "
        "It is stored encrypted on this computer and never shown again.",
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}, render_value=False),
    )
    host = forms.CharField(label="Outgoing server (SMTP)", max_length=253, required=False)
    port = forms.IntegerField(label="Port", min_value=1, max_value=65535, required=False)
    security = forms.ChoiceField(
        label="Security",
        required=False,
        choices=[
            ("", "as usual for this provider"),
            (Security.TLS.value, "TLS from the start (port 465)"),
            (Security.STARTTLS.value, "STARTTLS (port 587)"),
            (Security.PLAIN.value, "none: only for a server on this computer"),
        ],
    )
    username = forms.CharField(label="User name, where it is not the address", max_length=254, required=False)

    def facts(self) -> AccountFacts:
        """This function will return the settings, with the provider's usual ones where nothing was said."""
        data = self.cleaned_data
        usual = guess_settings(data["address"])
        return AccountFacts(
            address=data["address"],
            display_name=data["display_name"],
            host=data["host"] or usual.host,
            port=data["port"] or usual.port,
            security=Security(data["security"] or usual.security),
            username=data["username"] or usual.username,
        )

    def secret_or_none(self) -> str | None:
        """This function will return a newly typed password, or None to keep the one that is there."""
        return self.cleaned_data["secret"] or None


class Whom(forms.Form):
    """Whom a letter is for and what it is about, as an address of a page says it."""

    person = forms.IntegerField(required=False, min_value=1)
    interest = forms.IntegerField(required=False, min_value=1)
    conversation = forms.IntegerField(required=False, min_value=1)
    kind = forms.ChoiceField(required=False, choices=[(kind.value, kind.value) for kind in MessageKind])

    def target(self) -> Target:
        """This function will return what was asked for; a part that cannot be read counts as not said."""
        self.full_clean()
        said = self.cleaned_data.get
        kind = MessageKind(said("kind") or MessageKind.FIRST)
        return Target(said("person"), said("interest"), said("conversation"), kind)
