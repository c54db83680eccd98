"""What stands in a form is, tag for tag, what Django's own templates would write..."""

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.test.html import parse_html

from firsthand.shell.fields import FieldsRenderer

CHOICES = [("", "nothing"), ("a", "A & B"), ("<i>", 'a "quoted" <one>'), ("Group", [("c", "C")])]
HOSTILE = '"><script>alert(1)</script>&amp;'
WIDGETS = [
    *(forms.TextInput, forms.HiddenInput, forms.NumberInput, forms.EmailInput, forms.URLInput, forms.PasswordInput),
    *(forms.DateInput, forms.TimeInput, forms.CheckboxInput, forms.Textarea, forms.FileInput),
]
CHOOSERS = [forms.Select, forms.SelectMultiple, forms.RadioSelect, forms.CheckboxSelectMultiple]


def written(widget: forms.Widget, value: object, attrs: dict[str, object]) -> tuple[str, str]:
    return tuple(widget.render("a<name", value, attrs, renderer=kind()) for kind in (FieldsRenderer, DjangoTemplates))  # type: ignore[return-value]


@pytest.mark.parametrize("value", [None, "", "plain", HOSTILE, 7, True])
@pytest.mark.parametrize("widget", WIDGETS)
def test_of_one_value(widget: type[forms.Widget], value: object) -> None:
    ours, theirs = written(widget(), value, {"id": "x", "required": True, "disabled": False, "title": HOSTILE})
    assert parse_html(ours) == parse_html(theirs)


@pytest.mark.parametrize("attrs", [{}, {"id": "x", "class": HOSTILE}])
@pytest.mark.parametrize("value", [None, "", "a", "<i>", ["a", "c"]])
@pytest.mark.parametrize("widget", CHOOSERS)
def test_of_several_choices(widget: type[forms.Widget], value: object, attrs: dict[str, object]) -> None:
    ours, theirs = written(widget(choices=CHOICES), value, attrs)
    assert parse_html(ours) == parse_html(theirs)
