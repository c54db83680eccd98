"""What may be said about a person, which people to list, and what to import."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from firsthand.explore.rules.words import HostKind
from firsthand.kernel.zones import is_zone, zone_guess
from firsthand.people.rules import kinds, ties
from firsthand.people.rules.bulk import Bulk
from firsthand.people.rules.columns import WORDS as COLUMN_WORDS
from firsthand.people.rules.columns import names_somebody
from firsthand.people.rules.harvest import Columns
from firsthand.people.rules.keys import Key, read_identity
from firsthand.people.rules.memory import CONTEXTS
from firsthand.people.rules.servers import (
    BookWish,
    MailWish,
    address_book_place,
    mailbox_place,
    years_before,
)
from firsthand.people.rules.words import Direction, TieKind, TieStrength, TouchChannel

_HOST_KINDS = [("", "Guess it from the title")] + [
    (kind.value, words.capitalize()) for kind, words in kinds.KIND_WORDS.items() if kind != HostKind.UNKNOWN
]
_TIES = [(kind.value, words.capitalize()) for kind, words in ties.KIND_WORDS.items()]
_STRENGTHS = [(strength.value, words.capitalize()) for strength, words in ties.STRENGTH_WORDS.items()]


NOBODY_NAMED = "Say of at least one column that it holds names or mail addresses; without one nobody can be told."


class PersonForm(forms.Form):
    """Everything a seeker may say about a person; only the name is needed."""

    name = forms.CharField(label="Name", max_length=300, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    title = forms.CharField(label="What they do", max_length=300, required=False)
    organisation = forms.CharField(label="Where", max_length=300, required=False)
    contact = forms.CharField(
        label="How to reach them",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One a line: a mail address, a telephone number, the link of a profile or page.",
    )
    shared = forms.CharField(
        label="What we share",
        max_length=300,
        required=False,
        help_text="A place, a course, a person you both know. It opens a letter better than anything else.",
    )
    specific = forms.CharField(
        label="One specific thing they did",
        max_length=300,
        required=False,
        help_text="A talk, a project, a change of road: why you ask them and nobody else.",
    )
    tie_kind = forms.ChoiceField(label="How you know each other", choices=_TIES, required=False)
    tie_strength = forms.ChoiceField(label="How well", choices=_STRENGTHS, required=False)
    host_kind = forms.ChoiceField(label="They see the work as", choices=_HOST_KINDS, required=False)
    mutuals = forms.IntegerField(label="People you both know", min_value=0, max_value=100_000, required=False)
    place = forms.CharField(label="Town", max_length=150, required=False)
    country = forms.CharField(label="Country, two letters", max_length=2, required=False, help_text="Such as PT")
    timezone = forms.CharField(
        label="Time zone", max_length=64, required=False, help_text="Such as Europe/Lisbon; else the country's"
    )
    note = forms.CharField(label="Notes", required=False, max_length=20_000, widget=forms.Textarea(attrs={"rows": 4}))

    def __init__(self, *args: Any, home: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._home = home

    def clean_name(self) -> str:
        return " ".join(str(self.cleaned_data["name"]).split())

    def clean_contact(self) -> tuple[Key, ...]:
        keys = {}
        for line in filter(None, map(str.strip, str(self.cleaned_data["contact"]).splitlines())):
            key = read_identity(line, self._home)
            if key is None:
                message = f"“{line[:60]}” is no mail address, telephone number or link. Mend it or take the line out."
                raise forms.ValidationError(message)
            keys[key.kind, key.key] = key
        return tuple(keys.values())

    def clean_country(self) -> str:
        country = str(self.cleaned_data["country"]).upper()
        if country and not (country.isascii() and country.isalpha() and len(country) == 2):
            message = "A country has two letters here, such as PT, US or JP."
            raise forms.ValidationError(message)
        return country

    def clean_timezone(self) -> str:
        zone = str(self.cleaned_data["timezone"]).strip()
        if zone and not is_zone(zone):
            message = "This is no time zone name. Write it as Europe/London or America/New_York."
            raise forms.ValidationError(message)
        return zone

    def clean(self) -> dict[str, Any]:
        cleaned = dict(super().clean() or {})
        zone, is_sure = zone_guess(cleaned.get("country", ""))
        if not cleaned.get("timezone") and is_sure:
            cleaned["timezone"] = zone
        cleaned["mutuals"] = cleaned.get("mutuals") or 0
        cleaned["tie_kind"] = cleaned.get("tie_kind") or TieKind.UNKNOWN
        cleaned["tie_strength"] = cleaned.get("tie_strength") or TieStrength.UNSAID
        cleaned["keys"] = cleaned.pop("contact", ())
        return cleaned


class ListForm(forms.Form):
    """Which people to show; whatever is not understood counts as not said."""

    q = forms.CharField(max_length=200, required=False)
    sort = forms.ChoiceField(choices=[(key, key) for key in ("name", "contact", "new")], required=False)
    tie = forms.ChoiceField(choices=[("", ""), *_TIES], required=False)
    kind = forms.ChoiceField(choices=[("", "")] + [(kind.value, kind.value) for kind in HostKind], required=False)
    dormant = forms.BooleanField(required=False)
    left_out = forms.BooleanField(required=False)
    tag = forms.CharField(max_length=60, required=False)
    page = forms.IntegerField(min_value=1, required=False)


class _Ticked(forms.TypedMultipleChoiceField):
    """The numbers of ticked rows; whose they are is for the query to find out."""

    def valid_value(self, value: object) -> bool:
        return str(value).isdecimal() and len(str(value)) <= 18


class BulkForm(forms.Form):
    """One thing to do with the ticked people, or with all that are found."""

    verb = forms.TypedChoiceField(choices=[(verb.value, verb.value) for verb in Bulk], coerce=Bulk)
    person = _Ticked(coerce=int, required=False)
    everybody = forms.BooleanField(required=False)
    tag = forms.CharField(max_length=60, required=False)


class SameForm(forms.Form):
    """After which pair to ask on, and what was answered last; whatever is not understood counts as not said."""

    after = forms.IntegerField(min_value=1, required=False)
    joined = forms.IntegerField(min_value=1, required=False)
    apart = forms.IntegerField(min_value=1, required=False)


class ImportForm(forms.Form):
    """One file to import."""

    file = forms.FileField(
        allow_empty_file=True,
        error_messages={"required": "Choose a file first: a LinkedIn archive, contact cards, or a table."},
    )


class TouchForm(forms.Form):
    """A contact recorded by hand."""

    on = forms.DateField(label="When", widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    channel = forms.ChoiceField(
        label="How",
        choices=[
            (TouchChannel.IN_PERSON.value, "In person"),
            (TouchChannel.EMAIL.value, "By e-mail"),
            (TouchChannel.PHONE.value, "By telephone"),
            (TouchChannel.LINKEDIN.value, "On LinkedIn"),
            (TouchChannel.OTHER.value, "Otherwise"),
        ],
    )
    direction = forms.ChoiceField(
        label="Who",
        choices=[
            (Direction.BOTH.value, "We talked"),
            (Direction.TO_THEM.value, "I wrote"),
            (Direction.FROM_THEM.value, "They wrote"),
        ],
    )
    note = forms.CharField(label="In a few words", max_length=200, required=False)


class StationForm(forms.Form):
    """A job or a time of study in somebody's journey; years are enough."""

    title = forms.CharField(label="What", max_length=300, required=False)
    organisation = forms.CharField(label="Where", max_length=300, required=False)
    started = forms.IntegerField(label="From year", min_value=1900, max_value=2200, required=False)
    ended = forms.IntegerField(label="To year", min_value=1900, max_value=2200, required=False)
    is_study = forms.BooleanField(label="A time of study", required=False)
    is_past = forms.BooleanField(label="It is over", required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = dict(super().clean() or {})
        if not cleaned.get("title") and not cleaned.get("organisation"):
            message = "Say what they did, or where."
            raise forms.ValidationError(message)
        if (cleaned.get("started") or 0) > (cleaned.get("ended") or 9999):
            message = "The first year comes after the last one. Change one of them."
            raise forms.ValidationError(message)
        return cleaned


class MemoryForm(forms.Form):
    """Names that came to mind, one a line, for each context; a field is named by the context's key."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for context in CONTEXTS:
            self.fields[context.key] = forms.CharField(
                label="Who comes to mind?",
                required=False,
                max_length=10_000,
                widget=forms.Textarea(attrs={"rows": 2, "placeholder": "One name a line"}),
            )

    def names(self) -> list[tuple[TieKind, list[str]]]:
        """This function will return the names of each context with the tie they have from it."""
        found = [(context.tie, self.cleaned_data[context.key].splitlines()) for context in CONTEXTS]
        return [(tie, [name for name in map(str.strip, names) if name]) for tie, names in found]


class ColumnsForm(forms.Form):
    """What each column of a table means: one labelled choice a column, shown on the first rows."""

    def __init__(self, columns: Columns, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(meaning.value, words) for meaning, words in COLUMN_WORDS.items()]
        for at, (name, meaning) in enumerate(zip(columns.header, columns.meanings, strict=True)):
            cells = dict.fromkeys(row[at][:60] for row in columns.samples if at < len(row) and row[at])
            self.fields[f"column_{at}"] = forms.ChoiceField(
                label=name[:80] or f"Column {at + 1}",
                choices=choices,
                required=False,
                initial=meaning,
                help_text=" · ".join(cells) or "empty in the first rows",
            )

    def clean(self) -> dict[str, Any]:
        """At least one column has to say who it is."""
        cleaned = super().clean() or {}
        if not names_somebody(set(cleaned.values())):
            raise forms.ValidationError(NOBODY_NAMED)
        return cleaned

    def meanings(self) -> list[str]:
        """This function will return what each column means, in their order."""
        return [self.cleaned_data[f"column_{at}"] for at in range(len(self.fields))]


class _SignInForm(forms.Form):
    """A server and how to sign in there, for once; the password is never shown again."""

    server = forms.CharField(label="Server, or only your own e-mail address", max_length=300)
    username = forms.CharField(
        label="User name",
        max_length=300,
        required=False,
        help_text="Often your whole e-mail address; if that stands above, this can stay empty.",
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none"}),
    )
    password = forms.CharField(
        label="Password",
        max_length=1000,
        strip=False,
        help_text="Many providers want one made for a single app; you get it in your account's security settings.",
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    is_open = forms.BooleanField(
        label="Without encryption: I trust every step between this computer and the server", required=False
    )

    def clean(self) -> dict[str, Any]:
        cleaned = dict(super().clean() or {})
        server = cleaned.get("server", "")
        cleaned["username"] = cleaned.get("username") or (server if "@" in server else "")
        if server and not cleaned["username"]:
            self.add_error("username", "Say as whom to sign in there; only an e-mail address above can stand for it.")
        if any(not sign.isprintable() for sign in cleaned["username"] + cleaned.get("password", "")):
            message = "User name and password are one line each, without special signs that cannot be seen."
            raise forms.ValidationError(message)
        return cleaned


class BookForm(_SignInForm):
    """An address book on the web to fetch."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        place = address_book_place(cleaned.get("server", ""), is_open_fine=cleaned["is_open"])
        if isinstance(place, str):
            self.add_error("server", place)
            return cleaned
        cleaned["wish"] = BookWish(cleaned["server"], place, cleaned["username"], cleaned.get("password", ""))
        return cleaned

    def wish(self) -> BookWish:
        """This function will return what is to be fetched, and as whom."""
        wish: BookWish = self.cleaned_data["wish"]
        return wish


class MailForm(_SignInForm):
    """A mailbox of which to fetch who wrote to whom."""

    years = forms.ChoiceField(
        label="How far back",
        required=False,
        choices=[("", "All years"), ("1", "One year"), ("3", "Three years"), ("5", "Five years"), ("10", "Ten years")],
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        place = mailbox_place(cleaned.get("server", ""), is_open_fine=cleaned["is_open"])
        if isinstance(place, str):
            self.add_error("server", place)
        cleaned["place"] = place
        return cleaned

    def wish(self, today: date) -> MailWish:
        """This function will return what is to be fetched, as whom, and since when; years count back from today."""
        said = self.cleaned_data
        since = years_before(today, int(said["years"])) if said["years"] else None
        return MailWish(said["server"], said["place"], said["username"], said["password"], since)


class BooksForm(forms.Form):
    """Which of several address books to fetch."""

    book = forms.TypedMultipleChoiceField(
        label="Address books",
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one address book."},
    )

    def __init__(self, names: Sequence[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["book"]
        assert isinstance(field, forms.TypedMultipleChoiceField)  # noqa: S101 - declared above
        field.choices = list(enumerate(names))
        field.initial = list(range(len(names)))
