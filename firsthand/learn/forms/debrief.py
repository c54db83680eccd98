"""The debrief on one screen: rows for remarks, promises, advice and names, and one for each question."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory

from firsthand.explore.rules.words import QuestionState
from firsthand.learn.forms.choices import (
    ENERGY_CHOICES,
    LEVEL_CHOICES,
    STATE_CHOICES,
    WENT_CHOICES,
    day_field,
    number_field,
    scale_field,
)
from firsthand.learn.forms.remarks import RemarkRow
from firsthand.learn.rules.debriefing import AdviceFacts, AnswerFacts, DebriefFacts, NameFacts, PromiseFacts
from firsthand.learn.rules.words import Side

MOST_ROWS = 60
_KEEP = "Leave the words. What no longer holds can be let go under Keep."


class Feeling(forms.Form):
    """How it was, in the seeker's own words."""

    energy = scale_field("Your energy after it", ENERGY_CHOICES)
    went = scale_field("How did it go?", WENT_CHOICES)
    note = forms.CharField(
        label="Anything else", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 2})
    )


class Row(forms.Form):
    """A row that is left out when its first field is empty, unless it was filed before."""

    row_id = number_field()
    first = "text"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("row_id") and not cleaned.get(self.first):
            self.add_error(self.first, _KEEP)
        return cleaned

    @property
    def is_blank(self) -> bool:
        return not self.cleaned_data.get(self.first)


class PromiseRow(Row):
    text = forms.CharField(label="What", max_length=500, required=False)
    due_on = day_field("By")

    def facts(self, side: Side) -> PromiseFacts:
        """This function will return the promise of one side."""
        return PromiseFacts(side, self.cleaned_data["text"], self.cleaned_data["due_on"], self.cleaned_data["row_id"])


class AdviceRow(Row):
    text = forms.CharField(label="What", max_length=500, required=False)
    due_on = day_field("Try it by")

    def facts(self) -> AdviceFacts:
        """This function will return the advice."""
        return AdviceFacts(self.cleaned_data["text"], self.cleaned_data["due_on"], self.cleaned_data["row_id"])


class NameRow(Row):
    first = "name"
    name = forms.CharField(label="Name", max_length=200, required=False)
    about = forms.CharField(label="Who that is", max_length=300, required=False)
    may_use_name = forms.BooleanField(label="I asked “May I use your name?”, and I may", required=False)

    def facts(self) -> NameFacts:
        """This function will return the name."""
        names = ("name", "about", "may_use_name")
        own = {name: self.cleaned_data[name] for name in names}
        return NameFacts(**own, introduction_id=self.cleaned_data["row_id"])


class AnswerRow(forms.Form):
    """Where a question stands now; `row_id` is the question's."""

    row_id = forms.IntegerField(min_value=1, max_value=2**62, widget=forms.HiddenInput)
    state = forms.TypedChoiceField(
        label="Answered?", coerce=QuestionState, choices=STATE_CHOICES, widget=forms.RadioSelect
    )
    level = scale_field("How sure are you now?", LEVEL_CHOICES)

    def facts(self) -> AnswerFacts:
        """This function will return the answer."""
        return AnswerFacts(self.cleaned_data["row_id"], self.cleaned_data["state"], self.cleaned_data["level"])


def _rows(form: type[forms.Form], *, extra: int) -> "type[BaseFormSet[Any]]":
    return formset_factory(form, extra=extra, max_num=MOST_ROWS, absolute_max=MOST_ROWS + 1)


_SETS: dict[str, type[forms.Form]] = {
    "remarks": RemarkRow,
    "surprise": RemarkRow,
    "mine": PromiseRow,
    "theirs": PromiseRow,
    "advice": AdviceRow,
    "names": NameRow,
    "answers": AnswerRow,
}
_LEAST = {"remarks": 3, "surprise": 1, "mine": 1, "theirs": 1, "advice": 1, "names": 1, "answers": 0}


class DebriefForms:
    """All parts of the debrief at once. `data` is what was posted, `facts` what to begin from."""

    def __init__(
        self, data: Mapping[str, Any] | None, facts: DebriefFacts, questions: Iterable[tuple[int, str]]
    ) -> None:
        self.feeling = Feeling(data, initial={"energy": facts.energy, "went": facts.went, "note": facts.note})
        begin, asked = _initial(facts), tuple(questions)
        self.sets: dict[str, BaseFormSet[Any]] = {}
        for name, form in _SETS.items():
            extra = max(_LEAST[name] - len(begin[name]), 0)
            kwargs = {"questions": asked} if form is RemarkRow else {}
            made = _rows(form, extra=extra)
            self.sets[name] = made(data, prefix=name, initial=begin[name], form_kwargs=kwargs)

    def is_valid(self) -> bool:
        """This function will tell whether every part can be filed; all parts are looked at, so that all errors show."""
        return all([self.feeling.is_valid(), *(rows.is_valid() for rows in self.sets.values())])

    def facts(self) -> DebriefFacts:
        """This function will return what was typed, without the rows that are empty."""
        sets = self.sets
        remarks = [
            row.facts(is_surprise=name == "surprise") for name in ("remarks", "surprise") for row in sets[name].forms
        ]
        filled = {
            name: [row for row in sets[name].forms if not row.is_blank]
            for name in ("mine", "theirs", "advice", "names")
        }
        return DebriefFacts(
            remarks=tuple(remark for remark in remarks if remark is not None),
            promises=(
                *(row.facts(Side.SEEKER) for row in filled["mine"]),
                *(row.facts(Side.HOST) for row in filled["theirs"]),
            ),
            advice=tuple(row.facts() for row in filled["advice"]),
            names=tuple(row.facts() for row in filled["names"]),
            answers=tuple(row.facts() for row in sets["answers"].forms),
            **self.feeling.cleaned_data,
        )


def with_another_row(data: Any, name: str) -> Any:
    """This function will return posted values with one more empty row in a part; others stay as they were typed."""
    more = data.copy()
    field = f"{name}-TOTAL_FORMS"
    if name in _SETS and str(more.get(field, "")).isdigit():
        more[field] = str(min(int(more[field]) + 1, MOST_ROWS))
    return more


def _initial(facts: DebriefFacts) -> dict[str, list[dict[str, Any]]]:
    remarks = [asdict(remark) for remark in facts.remarks]
    promises = [(one.side, {**asdict(one), "row_id": one.promise_id}) for one in facts.promises]
    return {
        "remarks": [remark for remark in remarks if not remark["is_surprise"]],
        "surprise": [remark for remark in remarks if remark["is_surprise"]],
        "mine": [row for side, row in promises if side == Side.SEEKER],
        "theirs": [row for side, row in promises if side == Side.HOST],
        "advice": [{**asdict(one), "row_id": one.advice_id} for one in facts.advice],
        "names": [{**asdict(one), "row_id": one.introduction_id} for one in facts.names],
        "answers": [{"row_id": one.question_id, "state": one.state, "level": one.level} for one in facts.answers],
    }
