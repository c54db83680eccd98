"""What may be asked of the desk."""

from django import forms


class ExportWish(forms.Form):
    """Which form, and whether what was said off the record goes along."""

    form = forms.ChoiceField(choices=[("json", "One JSON file"), ("markdown", "Markdown files in a ZIP")])
    off_record = forms.BooleanField(required=False)


class ForgetWish(forms.Form):
    """Whether the backups made before go too."""

    backups_too = forms.BooleanField(required=False)


class BackupChoice(forms.Form):
    """The name of a listed backup."""

    name = forms.CharField(max_length=200)
