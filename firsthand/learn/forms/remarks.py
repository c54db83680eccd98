"""One remark, in a debrief or on its own."""

from collections.abc import Iterable
from typing import Any

from django import forms

from firsthand.explore.rules.words import Topic
from firsthand.learn.forms.choices import DIMENSION_CHOICES, KIND_CHOICES, TOPIC_CHOICES, maybe, number_field
from firsthand.learn.rules.debriefing import RemarkFacts
from firsthand.learn.rules.telling import TOPICS
from firsthand.learn.rules.words import RemarkKind

KEEP_WORDS = "What was said stays. Leave the words, or change them; the old ones are kept."


class RemarkFields(forms.Form):
    """The words of a remark and how they were said; `questions` are ids and texts it may answer."""

    text = forms.CharField(
        label="What they said", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 2})
    )
    question_id = forms.TypedChoiceField(label="It answers", required=False, coerce=int, empty_value=None)
    topic = forms.ChoiceField(label="Topic", required=False, choices=maybe("Work it out from the words", TOPIC_CHOICES))
    kind = forms.ChoiceField(label="It is", required=False, choices=KIND_CHOICES)
    is_verbatim = forms.BooleanField(label="Their very words", required=False)
    is_volunteered = forms.BooleanField(label="They said it unasked", required=False)
    is_hearsay = forms.BooleanField(label="They had it from somebody else", required=False)
    is_off_record = forms.BooleanField(label="Off the record", required=False)
    dimension = forms.ChoiceField(
        label="It speaks to", required=False, choices=maybe("Nothing in particular", DIMENSION_CHOICES)
    )

    def __init__(self, *args: Any, questions: Iterable[tuple[int, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(str(number), text) for number, text in questions]
        self.fields["question_id"].choices = maybe("No question of mine", choices)  # type: ignore[attr-defined]

    def clean_kind(self) -> str:
        return str(self.cleaned_data["kind"] or RemarkKind.FACT)

    def values(self) -> dict[str, Any]:
        """This function will return the cleaned marks and words, ready for RemarkFacts."""
        names = (
            "text", "question_id", "topic", "kind", "is_verbatim", "is_volunteered", "is_hearsay", "is_off_record",
            "dimension",
        )  # fmt: skip
        return {name: self.cleaned_data[name] for name in names}


class RemarkRow(RemarkFields):
    """A remark among others in a debrief; one without words is left out."""

    remark_id = number_field()
    span_start = number_field()
    span_end = number_field()
    words = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("remark_id") and not cleaned.get("text"):
            self.add_error("text", KEEP_WORDS)
        return cleaned

    @property
    def in_short(self) -> str:
        """How the remark is filed as the row stands, to be read before anything is unfolded."""
        topic = self["topic"].value()
        said = [f"filed under {TOPICS[Topic(topic)]}" if topic in set(Topic) else "", *self._marks()]
        return ", ".join(filter(None, said)) or "question, topic, how it was said"

    def _marks(self) -> list[str]:
        names = ("is_verbatim", "is_volunteered", "is_hearsay", "is_off_record")
        return [str(self[name].label).lower() for name in names if self[name].value()]

    def facts(self, *, is_surprise: bool) -> RemarkFacts | None:
        """This function will return the remark, or None where nothing was written."""
        if not self.cleaned_data.get("text"):
            return None
        origin = {name: self.cleaned_data[name] for name in ("remark_id", "span_start", "span_end", "words")}
        return RemarkFacts(**self.values(), **origin, is_surprise=is_surprise)


class RemarkForm(RemarkFields):
    """A remark on a page of its own: to reword it, or to add one later."""

    is_surprise = forms.BooleanField(label="It surprised me", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].required = True

    def facts(self) -> RemarkFacts:
        """This function will return the remark as it was typed."""
        return RemarkFacts(**self.values(), is_surprise=self.cleaned_data["is_surprise"])
