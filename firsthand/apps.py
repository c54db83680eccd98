"""The one Django app."""

from django.apps import AppConfig


class Firsthand(AppConfig):
    name = "firsthand"
    label = "firsthand"
    default_auto_field = "django.db.models.BigAutoField"
