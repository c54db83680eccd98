"""The fields of forms, written without a template for each: a long form has hundreds of them."""

from collections.abc import Callable
from typing import Any

from django.forms.renderers import TemplatesSetting
from django.http import HttpRequest
from django.utils.html import escape
from django.utils.safestring import SafeString

_ONE_TAG = ("text", "hidden", "number", "email", "url", "date", "time", "password", "tel", "search", "checkbox")


class FieldsRenderer(TemplatesSetting):
    """Django's renderer, quicker for the tags our forms are made of; anything else is rendered from its template."""

    def render(self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None) -> str:
        write = _WRITTEN.get(template_name)
        return write(context["widget"]) if write else super().render(template_name, context, request)


def _attributes(values: dict[str, Any]) -> str:
    said = [(name, value) for name, value in values.items() if value is not False]
    return "".join(f" {name}" if value is True else f' {name}="{escape(value)}"' for name, value in said)


def _input(widget: dict[str, Any]) -> SafeString:
    value = "" if widget["value"] is None else f' value="{escape(widget["value"])}"'
    tag = f'<input type="{widget["type"]}" name="{escape(widget["name"])}"{value}{_attributes(widget["attrs"])}>'
    return SafeString(tag)


def _textarea(widget: dict[str, Any]) -> SafeString:
    words = escape(widget["value"] or "")
    return SafeString(f'<textarea name="{escape(widget["name"])}"{_attributes(widget["attrs"])}>\n{words}</textarea>')


def _select(widget: dict[str, Any]) -> SafeString:
    groups = "\n".join(_options(group, choices) for group, choices, _ in widget["optgroups"])
    return SafeString(f'<select name="{escape(widget["name"])}"{_attributes(widget["attrs"])}>\n{groups}\n</select>')


def _options(group: str | None, choices: list[dict[str, Any]]) -> str:
    line = "".join(
        f'<option value="{escape(one["value"])}"{" selected" if one["selected"] else ""}>{escape(one["label"])}</option>'
        for one in choices
    )
    return f'<optgroup label="{escape(group)}">{line}</optgroup>' if group else line


def _choice(widget: dict[str, Any]) -> SafeString:
    """One radio button or check box among several, with its label where the page does not write its own."""
    if not widget.get("wrap_label"):
        return _input(widget)
    target = f' for="{escape(widget["attrs"]["id"])}"' if widget["attrs"].get("id") else ""
    return SafeString(f"<label{target}>{_input(widget)} {escape(widget['label'])}</label>")


_FOLDER = "django/forms/widgets/"
_WRITTEN: dict[str, Callable[[dict[str, Any]], SafeString]] = {
    **{f"{_FOLDER}{name}.html": _input for name in _ONE_TAG},
    f"{_FOLDER}textarea.html": _textarea,
    f"{_FOLDER}select.html": _select,
    f"{_FOLDER}radio_option.html": _choice,
    f"{_FOLDER}checkbox_option.html": _choice,
}
